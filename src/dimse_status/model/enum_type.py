"""Enums whose members are typed by people: a misspelt one names the nearest.

They answer alike on every Python. A type checker sees an enum as any other, but that `in` takes
whatever may be a value of it.
"""

from __future__ import annotations

from enum import Enum, EnumType
from typing import TYPE_CHECKING, Any

from dimse_status.model.errors import UnknownNameError, closest_of

__all__ = ["SuggestingEnum", "SuggestingEnumType"]


class SuggestingEnumType(EnumType):
    """The type of an enum that says what was meant, where it has no member of a name."""

    def __contains__(cls, value: object) -> bool:
        # Before Python 3.12 an enum raises for whatever is no member.
        try:
            return value in cls._value2member_map_
        except TypeError:  # it has no hash
            return False

    if not TYPE_CHECKING:

        def __getitem__(cls, name: str) -> Any:
            try:
                return super().__getitem__(name)
            except (KeyError, TypeError):
                raise UnknownNameError(name, cls.__name__, cls.__members__) from None

        def __getattr__(cls, name: str) -> Any:
            members = cls.__dict__.get("_member_map_", {})
            if name in members:
                return members[name]
            message = f"type object {cls.__name__!r} has no attribute {name!r}"
            if not name.startswith("_"):
                # Python 3.11 makes no suggestion of its own.
                message += closest_of(name, members)
            # Without the class: a traceback would suggest the same once more.
            raise AttributeError(message, name=name)


class SuggestingEnum(Enum, metaclass=SuggestingEnumType):
    """An enum of that type; what derives from it has no need to name the type."""
