"""What a call of this package does at run time, with the arguments that are known before."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from mypy.nodes import Context, TypeInfo
from mypy.plugin import CheckerPluginInterface, FunctionSigContext
from mypy.types import FunctionLike

from dimse_status.model.category import category_of
from dimse_status.model.errors import DimseStatusError, closest_of
from dimse_status.model.status_info import StatusInfo
from dimse_status.mypy.arguments import Arguments, arguments_of
from dimse_status.mypy.reporting import outcome, report
from dimse_status.mypy.runtime_enum import enum_of, is_status_enum
from dimse_status.mypy.static_value import UNKNOWN
from dimse_status.resolver import code_to_status, resolve
from dimse_status.response import resolve_response
from dimse_status.services.finding import service_for

__all__ = ["CALL_CHECKS", "check_enum_call", "info_of_call", "name_of", "parameters_of"]

CallCheck: TypeAlias = Callable[[FunctionSigContext], FunctionLike]


def name_of(function: Callable[..., object]) -> str:
    """Return the full name under which mypy knows a function or a class."""
    return f"{function.__module__}.{function.__qualname__}"


@cache
def parameters_of(function: Callable[..., object]) -> tuple[str, ...]:
    """Return the names of the parameters of a function, or of a method without ``self``."""
    return tuple(name for name in inspect.signature(function).parameters if name != "self")


def info_of_call(
    context: Context, api: CheckerPluginInterface, function: Callable[..., object]
) -> StatusInfo | None:
    """Return what a call of `resolve` or the like resolves to, if that is known before."""
    arguments = arguments_of(context, api, parameters_of(function))
    if arguments is None:
        return None
    info = outcome(lambda: _info(arguments, arguments.value("code")))
    return info if isinstance(info, StatusInfo) else None


def _info(arguments: Arguments, code: Any) -> StatusInfo | None:
    service = arguments.service()
    operation, sop_class = arguments.value("operation"), arguments.value("sop_class")
    if service is UNKNOWN:
        return None
    if service is None and any(one is UNKNOWN for one in (code, operation, sop_class)):
        return None
    # Without the operation or the SOP class, what is known is what holds for any of them.
    operation, sop_class = (None if one is UNKNOWN else one for one in (operation, sop_class))
    info: StatusInfo = resolve(0 if code is UNKNOWN else code, service, operation, sop_class)
    return None if code is UNKNOWN else info


def _check_resolving(function: Callable[..., object]) -> CallCheck:
    """Return the check of `resolve` or a function that calls it."""

    def check(context: FunctionSigContext) -> FunctionLike:
        arguments = arguments_of(context.context, context.api, parameters_of(function))
        if arguments is not None:
            code = arguments.value("code") if "code" in parameters_of(function) else UNKNOWN
            place_of_code = arguments.expressions.get("code")
            report(context.api, lambda: _info(arguments, code), context.context, place_of_code)
        return context.default_signature

    return check


def _check_plainly(function: Callable[..., object]) -> CallCheck:
    """Return the check of a function that is called as it is, if all its arguments are known."""

    def check(context: FunctionSigContext) -> FunctionLike:
        parameters = parameters_of(function)
        arguments = arguments_of(context.context, context.api, parameters)
        if arguments is not None and set(arguments.expressions) == set(parameters):
            values = {name: arguments.value(name) for name in parameters}
            if not any(value is UNKNOWN for value in values.values()):
                place_of_code = arguments.expressions.get("code")
                report(context.api, lambda: function(**values), context.context, place_of_code)
        return context.default_signature

    return check


def check_enum_call(enum: TypeInfo) -> CallCheck:
    """Return the check of a call such as ``StorageStatus(0xA700)``."""

    def check(context: FunctionSigContext) -> FunctionLike:
        arguments = arguments_of(context.context, context.api, ("value",))
        if arguments is not None and set(arguments.expressions) == {"value"}:
            value = arguments.value("value")
            found = enum_of(enum)
            if found is not None and isinstance(value, int if is_status_enum(enum) else str):
                place = arguments.expressions["value"]
                report(context.api, lambda: _member(found, value), place)
        return context.default_signature

    return check


def _member(enum: type[Enum], value: Any) -> None:
    try:
        enum(value)
    except DimseStatusError:
        raise
    except ValueError as error:
        raise _NoMemberError(enum, value) from error


class _NoMemberError(DimseStatusError, ValueError):
    def __init__(self, enum: type[Enum], value: str) -> None:
        closest = closest_of(value, [str(member.value) for member in enum])
        super().__init__(f"{value!r} is not a valid {enum.__name__}{closest}")


CALL_CHECKS: Final[Mapping[str, CallCheck]] = MappingProxyType(
    {
        **{name_of(one): _check_resolving(one) for one in (resolve, code_to_status)},
        name_of(resolve_response): _check_resolving(resolve_response),
        **{name_of(one): _check_plainly(one) for one in (category_of,)},
        name_of(service_for): _check_plainly(service_for),
    }
)
"""The checks of functions, by their full names."""
