"""The related fields that a call sends: may they go with the status, can their values be sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Any, Final, TypeAlias, cast

from mypy.nodes import CallExpr, Context, MemberExpr
from mypy.plugin import CheckerPluginInterface, FunctionSigContext, MethodSigContext
from mypy.types import Instance, Type, UnionType, get_proper_type

from dimse_status.model.errors import DimseStatusError
from dimse_status.model.related_field import FIELD_OF_ARGUMENT, RelatedField
from dimse_status.model.status_code import StatusCode
from dimse_status.model.status_info import StatusInfo
from dimse_status.mypy.arguments import arguments_of
from dimse_status.mypy.call import info_of_call, name_of, parameters_of
from dimse_status.mypy.reporting import DIMSE_STATUS, outcome, report, type_of
from dimse_status.mypy.runtime_enum import run_time_value
from dimse_status.mypy.static_value import UNKNOWN, literal_of
from dimse_status.resolver import code_to_status, resolve
from dimse_status.services import SERVICE_CLASSES

__all__ = ["FUNCTION_FIELDS", "METHOD_FIELDS"]

FieldCheck: TypeAlias = Callable[[FunctionSigContext], None]
MethodFieldCheck: TypeAlias = Callable[[MethodSigContext], None]


def _check_code_to_status(context: FunctionSigContext) -> None:
    info = info_of_call(context.context, context.api, code_to_status)
    _check_fields(context.context, context.api, [] if info is None else [info])


def _check_dataset(context: FunctionSigContext) -> None:
    arguments = arguments_of(context.context, context.api, ("info",))
    if arguments is not None and "info" in arguments.expressions:
        kind = type_of(arguments.expressions["info"], context.api)
        _check_fields(context.context, context.api, _infos_of(kind))


def _check_to_dataset_of_code(context: MethodSigContext) -> None:
    arguments = arguments_of(context.context, context.api, parameters_of(StatusCode.to_dataset))
    if arguments is None:
        return
    known = {name: arguments.value(name) for name in ("operation", "sop_class")}
    known = {name: value for name, value in known.items() if value is not UNKNOWN}
    infos: list[StatusInfo] = []

    def run() -> None:
        infos.extend(resolve(member, **known) for member in _members_of(_receiver(context)))

    report(context.api, run, context.context)
    _check_fields(context.context, context.api, infos)


def _check_to_dataset_of_info(context: MethodSigContext) -> None:
    _check_fields(context.context, context.api, _infos_of(_receiver(context)))


def _receiver(context: MethodSigContext) -> Type:
    # Where it is a union, mypy asks for each of its items; but whether any of them may carry the
    # field can only be told from them all.
    call = context.context
    if (
        isinstance(call, CallExpr)
        and isinstance(call.callee, MemberExpr)
        and not isinstance(call.callee.expr, CallExpr)
    ):
        return type_of(call.callee.expr, context.api)
    return context.type


def _members_of(kind: Type) -> list[StatusCode]:
    proper = get_proper_type(kind)
    kinds = proper.items if isinstance(proper, UnionType) else [proper]
    values = [run_time_value(literal_of(one)) for one in kinds]
    return values if all(isinstance(one, StatusCode) for one in values) else []


def _infos_of(kind: Type) -> list[StatusInfo]:
    proper = get_proper_type(kind)
    if not isinstance(proper, Instance) or not proper.args:
        return []
    return [resolve(member) for member in _members_of(proper.args[0])]


def _check_fields(context: Context, api: CheckerPluginInterface, infos: list[StatusInfo]) -> None:
    """Report each field that none of `infos` may carry, and each value that cannot be sent."""
    arguments = arguments_of(context, api, ())
    if arguments is None:
        return
    for argument in FIELD_OF_ARGUMENT.keys() & arguments.expressions.keys():
        value = arguments.value(argument)
        carriers = infos or _some_carrier(FIELD_OF_ARGUMENT[argument])
        problems = [_problem(info, argument, value) for info in carriers]
        if problems and all(problems):
            api.fail(problems[0], arguments.expressions[argument], code=DIMSE_STATUS)


def _problem(info: StatusInfo, argument: str, value: Any) -> str:
    if value is UNKNOWN:
        if FIELD_OF_ARGUMENT[argument] in info.related_fields:
            return ""
        value = ""  # it is refused before its value is looked at
    try:
        import_module("pydicom")  # only what builds a Dataset needs it
    except ImportError as error:
        return f"to check related fields, pydicom must be installed where mypy runs: {error}"
    result = outcome(lambda: info.to_dataset(**cast("Any", {argument: value})))
    return str(result) if isinstance(result, DimseStatusError) else ""


@cache
def _some_carrier(field: RelatedField) -> list[StatusInfo]:
    """Return a status that may carry `field`, to check the value by where nothing else is known."""
    members = (member for service in SERVICE_CLASSES for member in service.statuses)
    member = next((one for one in members if field in one.related_fields), None)
    return [] if member is None else [resolve(member)]


FUNCTION_FIELDS: Final[Mapping[str, FieldCheck]] = MappingProxyType(
    {
        name_of(code_to_status): _check_code_to_status,
        "dimse_status.model.dataset.StatusDataset": _check_dataset,  # its module imports pydicom
    }
)
"""The checks of the fields that functions and classes take, by their full names."""

METHOD_FIELDS: Final[Mapping[str, MethodFieldCheck]] = MappingProxyType(
    {
        name_of(StatusCode): _check_to_dataset_of_code,
        name_of(StatusInfo): _check_to_dataset_of_info,
    }
)
"""The checks of the fields that the method ``to_dataset`` takes, by the full name of its class."""
