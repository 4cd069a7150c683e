"""What can be told of an expression's value without running it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from mypy.nodes import (
    Expression,
    FloatExpr,
    IntExpr,
    ListExpr,
    MemberExpr,
    NameExpr,
    OpExpr,
    RefExpr,
    SetExpr,
    StrExpr,
    TupleExpr,
    TypeInfo,
    UnaryExpr,
    Var,
)
from mypy.types import Instance, LiteralType, Type, get_proper_type

__all__ = ["UNKNOWN", "EnumMember", "Names", "StaticValue", "TypeOf", "literal_of", "static_value"]


class _Unknown(Enum):
    UNKNOWN = "unknown"


UNKNOWN: Final = _Unknown.UNKNOWN
"""The value of an expression that is not known before the program runs."""


@dataclass(frozen=True, slots=True)
class EnumMember:
    """A member of an enum, as mypy knows it."""

    enum: TypeInfo
    name: str


StaticValue: TypeAlias = int | float | str | EnumMember | list[Any] | _Unknown | None
"""A number, a text, a member, a list of such, None, or `UNKNOWN`."""

TypeOf: TypeAlias = Callable[[Expression], Type]
"""What tells the type of an expression; there is no such thing before types are checked."""

Names: TypeAlias = Mapping[str, StaticValue]
"""The values of names that are known from elsewhere."""

_LARGEST: Final = 1 << 64
_LONGEST: Final = 4096
_LITERALS: Final = frozenset({"builtins.bool", "builtins.int", "builtins.str"})
_NO_NAMES: Final[Names] = MappingProxyType({})
_ARITHMETIC: Final[Mapping[str, Callable[[int, int], int]]] = MappingProxyType(
    {
        "+": lambda left, right: left + right,
        "-": lambda left, right: left - right,
        "*": lambda left, right: left * right,
        "|": lambda left, right: left | right,
        "&": lambda left, right: left & right,
        "^": lambda left, right: left ^ right,
    }
)
_SIGNS: Final[Mapping[str, Callable[[int], int]]] = MappingProxyType(
    {"-": lambda value: -value, "+": lambda value: +value, "~": lambda value: ~value}
)
_CONSTANTS: Final[Mapping[str, bool | None]] = MappingProxyType(
    {"builtins.True": True, "builtins.False": False, "builtins.None": None}
)


def static_value(
    expression: Expression, type_of: TypeOf | None = None, names: Names = _NO_NAMES
) -> StaticValue:
    """Return the value of `expression`, or `UNKNOWN`.

    Known are literals, sums and the like of them, ``Final`` names, members of enums, and lists,
    tuples and sets of these.
    """
    match expression:
        case IntExpr() | StrExpr() | FloatExpr():
            return expression.value
        case ListExpr() | TupleExpr() | SetExpr():
            items = [static_value(item, type_of, names) for item in expression.items]
            return UNKNOWN if UNKNOWN in items else items
        case UnaryExpr():
            return _signed(expression.op, static_value(expression.expr, type_of, names))
        case OpExpr():
            return _folded(
                expression.op,
                static_value(expression.left, type_of, names),
                static_value(expression.right, type_of, names),
            )
        case NameExpr() | MemberExpr():
            return _value_of_name(expression, type_of, names)
        case _:
            return UNKNOWN


def _signed(sign: str, value: StaticValue) -> StaticValue:
    if isinstance(value, int) and sign in _SIGNS:
        return _SIGNS[sign](value)
    return UNKNOWN


def _folded(sign: str, left: StaticValue, right: StaticValue) -> StaticValue:
    if isinstance(left, int) and isinstance(right, int):
        if sign in _ARITHMETIC and max(abs(left), abs(right)) < _LARGEST:
            return _ARITHMETIC[sign](left, right)
    elif isinstance(left, str) and isinstance(right, str) and sign == "+":
        return left + right
    elif isinstance(left, str) and isinstance(right, int) and sign == "*" and right < _LONGEST:
        return left * right
    return UNKNOWN


def _value_of_name(expression: RefExpr, type_of: TypeOf | None, names: Names) -> StaticValue:
    if expression.fullname in _CONSTANTS:
        return _CONSTANTS[expression.fullname]
    if isinstance(expression, NameExpr) and expression.name in names:
        return names[expression.name]
    node = expression.node
    if isinstance(node, Var) and node.is_final and isinstance(node.final_value, int | float | str):
        return node.final_value
    if type_of is None or not _is_plain(expression):
        return UNKNOWN
    return literal_of(type_of(expression))


def _is_plain(expression: Expression) -> bool:
    # To ask for the type of anything else would have mypy check it a second time.
    while isinstance(expression, MemberExpr):
        expression = expression.expr
    return isinstance(expression, NameExpr)


def literal_of(kind: Type) -> StaticValue:
    """Return the one value that a type allows, or that mypy last saw; or `UNKNOWN`."""
    proper = get_proper_type(kind)
    if isinstance(proper, Instance):
        proper = proper.last_known_value or proper
    if not isinstance(proper, LiteralType):
        return UNKNOWN
    if proper.fallback.type.is_enum and isinstance(proper.value, str):
        return EnumMember(proper.fallback.type, proper.value)
    if proper.fallback.type.fullname in _LITERALS and isinstance(proper.value, int | str):
        return proper.value
    return UNKNOWN
