# Generated from src/dimse_status/model/enum_type.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The type of enums whose members are typed by people: a misspelt one names the nearest.

It answers alike on every Python. Type checkers see an enum as any other: nothing here is for them.
"""

from enum import EnumType

__all__ = ["SuggestingEnumType"]

class SuggestingEnumType(EnumType):
    """The type of an enum that says what was meant, where it has no member of a name."""
