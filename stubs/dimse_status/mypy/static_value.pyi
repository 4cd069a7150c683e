# Generated from src/dimse_status/mypy/static_value.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What can be told of an expression's value without running it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final, Literal, TypeAlias

from mypy.nodes import Expression, TypeInfo
from mypy.types import Type

__all__ = ["UNKNOWN", "EnumMember", "Names", "StaticValue", "TypeOf", "literal_of", "static_value"]

class _Unknown(Enum):
    UNKNOWN = "unknown"

UNKNOWN: Final[Literal[_Unknown.UNKNOWN]]
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

def static_value(
    expression: Expression, type_of: TypeOf | None = None, names: Names = ...
) -> StaticValue:
    """Return the value of `expression`, or `UNKNOWN`.

    Known are literals, sums and the like of them, ``Final`` names, members of enums, and lists,
    tuples and sets of these.
    """

def literal_of(kind: Type) -> StaticValue:
    """Return the one value that a type allows, or that mypy last saw; or `UNKNOWN`."""
