"""The arguments of a call, by the names of the parameters of what is called at run time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mypy.nodes import ARG_NAMED, ARG_POS, CallExpr, Context, Expression
from mypy.plugin import CheckerPluginInterface
from mypy.types import Instance, Type, get_proper_type

from dimse_status.mypy.reporting import type_of
from dimse_status.mypy.runtime_enum import enum_of, run_time_value
from dimse_status.mypy.static_value import UNKNOWN, static_value
from dimse_status.services import SERVICE_CLASSES

__all__ = ["Arguments", "arguments_of", "service_of"]


@dataclass(frozen=True, slots=True)
class Arguments:
    """The arguments of a call, and what is known of their values."""

    api: CheckerPluginInterface
    expressions: Mapping[str, Expression]
    are_complete: bool

    def value(self, name: str) -> Any:
        """Return the run-time value of an argument: None if it is not given, or `UNKNOWN`."""
        expression = self.expressions.get(name)
        if expression is None:
            return None if self.are_complete else UNKNOWN
        return run_time_value(static_value(expression, lambda name: type_of(name, self.api)))

    def service(self) -> Any:
        """Return the service class that is named: None if there is none, or `UNKNOWN`."""
        value = self.value("service")
        if value is not UNKNOWN or "service" not in self.expressions:
            return value
        kind = type_of(self.expressions["service"], self.api)
        return service_of(kind)


def arguments_of(
    context: Context, api: CheckerPluginInterface, parameters: tuple[str, ...]
) -> Arguments | None:
    """Return the arguments of the call in `context` to something that has these parameters."""
    if not isinstance(context, CallExpr):  # used as a decorator, for example
        return None
    expressions: dict[str, Expression] = {}
    remaining = iter(parameters)
    are_complete = True
    for expression, kind, keyword in zip(
        context.args, context.arg_kinds, context.arg_names, strict=True
    ):
        if kind is ARG_NAMED and keyword is not None:
            expressions[keyword] = expression
        elif kind is ARG_POS and are_complete:
            name = next(remaining, None)
            if name is not None:
                expressions[name] = expression
        else:
            are_complete = False
    return Arguments(api, expressions, are_complete)


def service_of(kind: Type) -> Any:
    """Return the service class of which `kind` is the type, or `UNKNOWN`."""
    proper = get_proper_type(kind)
    if not isinstance(proper, Instance) or not proper.args:
        return UNKNOWN
    statuses = get_proper_type(proper.args[0])
    if not isinstance(statuses, Instance):
        return UNKNOWN
    enum = enum_of(statuses.type)
    return next((one for one in SERVICE_CLASSES if one.statuses is enum), UNKNOWN)
