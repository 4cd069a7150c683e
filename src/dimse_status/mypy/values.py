"""What an expression is at run time, as far as it can be told without running it."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from enum import Enum
from importlib import import_module
from types import new_class
from typing import Any, Final

from mypy import nodes
from mypy.types import Instance, LiteralType, Type, get_proper_type

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.mypy.kinds import PACKAGE, is_status_enum
from dimse_status.mypy.reporting import outcome, type_of

__all__ = [
    "UNKNOWN",
    "create_enum",
    "enum_of",
    "enum_of_this_package",
    "service_of",
    "service_of_enum",
    "standard_base_of",
    "value_of",
    "value_of_type",
]


UNKNOWN: Final[Any] = object()
"""The value of an expression that is not known before the program runs."""

_LARGEST: Final = 1 << 64
_LONGEST: Final = 4096
# Not the powers and shifts: a number that takes long to work out is somebody's joke.
_ARITHMETIC: Final[Mapping[str, Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "|": operator.or_,
    "&": operator.and_,
}
_SIGNS: Final[Mapping[str, Callable[[int], int]]] = {"-": operator.neg, "~": operator.invert}
_CONSTANTS: Final = {"builtins.True": True, "builtins.False": False, "builtins.None": None}


def value_of(
    expression: nodes.Expression, api: Any = None, names: Mapping[str, Any] | None = None
) -> Any:
    """Return the value of `expression`, or `UNKNOWN`.

    Known are literals, sums and the like of them, ``Final`` names, enums of this package or derived
    from one, their members, lists of these; by `api`, once types are checked, what the type of a
    name tells; and what `names` says.
    """
    match expression:
        case nodes.IntExpr() | nodes.StrExpr() | nodes.FloatExpr():
            return expression.value
        case nodes.ListExpr() | nodes.TupleExpr() | nodes.SetExpr():
            items = [value_of(item, api) for item in expression.items]
            return UNKNOWN if any(one is UNKNOWN for one in items) else items
        case nodes.UnaryExpr():
            value, sign = value_of(expression.expr, api, names), _SIGNS.get(expression.op)
            return sign(value) if sign is not None and isinstance(value, int) else UNKNOWN
        case nodes.OpExpr():
            left = value_of(expression.left, api, names)
            return _folded(expression.op, left, value_of(expression.right, api, names))
        case nodes.NameExpr() | nodes.MemberExpr():
            return _value_of_name(expression, api, names)
        case _:
            return UNKNOWN


def _folded(sign: str, left: Any, right: Any) -> Any:
    if isinstance(left, int) and isinstance(right, int):
        is_known = sign in _ARITHMETIC and max(abs(left), abs(right)) < _LARGEST
    elif isinstance(left, str) and isinstance(right, str):
        is_known = sign == "+"
    else:
        is_known = isinstance(left, str) and sign == "*" and right in range(_LONGEST)
    return _ARITHMETIC[sign](left, right) if is_known else UNKNOWN


def _value_of_name(
    expression: nodes.NameExpr | nodes.MemberExpr, api: Any, names: Mapping[str, Any] | None
) -> Any:
    node = expression.node
    owner = expression.expr if isinstance(expression, nodes.MemberExpr) else None
    if expression.fullname in _CONSTANTS:
        value: Any = _CONSTANTS[expression.fullname]
    elif isinstance(expression, nodes.NameExpr) and names and expression.name in names:
        value = names[expression.name]
    elif isinstance(node, nodes.TypeInfo):
        value = enum_of(node) or UNKNOWN
    elif isinstance(node, nodes.Var) and node.is_final and node.final_value is not None:
        value = node.final_value
    elif isinstance(owner, nodes.RefExpr) and isinstance(owner.node, nodes.TypeInfo):
        value = _member(owner.node, expression.name)
    else:
        while isinstance(owner, nodes.MemberExpr):
            owner = owner.expr
        # To ask for the type of anything else would have mypy check it a second time.
        is_plain = owner is None or isinstance(owner, nodes.NameExpr)
        value = value_of_type(type_of(expression, api)) if api and is_plain else UNKNOWN
    return value


def value_of_type(kind: Type) -> Any:
    """Return the one value that a type allows, or that mypy last saw; or `UNKNOWN`."""
    proper = get_proper_type(kind)
    if isinstance(proper, Instance):
        proper = proper.last_known_value or proper
    if not isinstance(proper, LiteralType) or not isinstance(proper.value, int | str):
        return UNKNOWN
    info = proper.fallback.type
    if info.is_enum:
        return _member(info, str(proper.value))
    return proper.value if info.module_name == "builtins" and info.name != "bytes" else UNKNOWN


def _member(info: nodes.TypeInfo, name: str) -> Any:
    enum = enum_of(info)
    return UNKNOWN if enum is None else enum.__members__.get(name, UNKNOWN)


def enum_of(info: nodes.TypeInfo) -> type[Enum] | None:
    """Return the enum that `info` stands for, if it is this package's or one of its codes."""
    found = enum_of_this_package(info)
    if found is not None or not is_status_enum(info):
        return found
    codes: dict[str, int] = info.metadata.get(PACKAGE, {}).get("codes", {})
    base = standard_base_of(info)
    if not codes or base is None:
        return None
    enum = outcome(lambda: create_enum(info.name, base, codes))
    return enum if isinstance(enum, type) else None  # what is refused was reported in the class


def enum_of_this_package(info: nodes.TypeInfo) -> type[Enum] | None:
    """Return the enum of this package that `info` is, if it is one."""
    if info.module_name.partition(".")[0] != PACKAGE:
        return None
    try:
        found = getattr(import_module(info.module_name), info.name, None)
    except ImportError:  # what mypy reads may be another version than what it runs with
        return None
    return found if isinstance(found, type) and issubclass(found, Enum) else None


def standard_base_of(info: nodes.TypeInfo) -> type[StatusCode] | None:
    """Return what `info`, an enum of an implementation, derives from: such as `StorageCode`."""
    found = next(filter(None, map(enum_of_this_package, info.mro[1:])), None)
    return found if found is not None and issubclass(found, StatusCode) else None


def create_enum(name: str, base: type[StatusCode], rows: Mapping[str, object]) -> type[StatusCode]:
    """Create an enum of an implementation's own codes, as its class statement would."""
    created: Any = new_class(name, (base,), exec_body=lambda namespace: namespace.update(rows))
    enum: type[StatusCode] = created
    return enum


def service_of_enum(info: nodes.TypeInfo) -> ServiceClass | None:
    """Return the service class of an enum of statuses, loading no other; None if it has none."""
    base = enum_of_this_package(info) or standard_base_of(info)
    values = vars(import_module(base.__module__)).values() if base is not None else ()
    services = [one for one in values if isinstance(one, ServiceClass)]
    return next((one for one in services if base and issubclass(base, one.code_type)), None)


def service_of(kind: Type) -> Any:
    """Return the service class of which `kind` is the type, or `UNKNOWN`."""
    proper = get_proper_type(kind)
    statuses = proper.args[0] if isinstance(proper, Instance) and proper.args else None
    enum = get_proper_type(statuses)
    if not isinstance(enum, Instance):
        return UNKNOWN
    return service_of_enum(enum.type) or UNKNOWN
