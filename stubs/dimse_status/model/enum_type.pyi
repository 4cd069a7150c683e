# Generated from src/dimse_status/model/enum_type.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Enums whose members are typed by people: a misspelt one names the nearest.

They answer alike on every Python. A type checker sees an enum as any other, but that `in` takes
whatever may be a value of it.
"""

from enum import Enum, EnumType

__all__ = ["SuggestingEnum", "SuggestingEnumType"]

class SuggestingEnumType(EnumType):
    """The type of an enum that says what was meant, where it has no member of a name."""
    def __contains__(cls, value: object) -> bool: ...

class SuggestingEnum(Enum, metaclass=SuggestingEnumType):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """An enum of that type; what derives from it has no need to name the type."""
