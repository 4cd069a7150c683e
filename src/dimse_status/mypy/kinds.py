"""Which types are this package's, told by their names: this loads nothing of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mypy import types
from mypy.nodes import TypeInfo

__all__ = ["PACKAGE", "enums_in", "is_dataset", "is_status_enum", "is_word_enum"]

PACKAGE: Final = "dimse_status"
_WORD_ENUMS: Final = (f"{PACKAGE}.model.category.Category", f"{PACKAGE}.model.operation.Operation")


def is_status_enum(info: TypeInfo) -> bool:
    """Whether `info` is `StatusCode` or derives from it."""
    return info.has_base(f"{PACKAGE}.model.status_code.StatusCode")


def is_word_enum(info: TypeInfo) -> bool:
    """Whether `info` is an enum whose members are words of the standard."""
    return info.fullname in _WORD_ENUMS


def is_dataset(kind: types.Type) -> bool:
    """Whether `kind` may be a pydicom Dataset."""
    instances = (one for one in _items(kind) if isinstance(one, types.Instance))
    return any(one.type.has_base("pydicom.dataset.Dataset") for one in instances)


def enums_in(kind: types.Type) -> list[TypeInfo]:
    """Return the enums of statuses or words that make up `kind`, None apart; nothing if all do not.

    What is declared as one of them or an integer, for example, is as good as an integer.
    """
    enums: list[TypeInfo] = []
    for item in _items(kind):
        narrow = item.fallback if isinstance(item, types.LiteralType) else item
        if isinstance(narrow, types.NoneType):
            continue
        if not isinstance(narrow, types.Instance):
            return []
        if not is_status_enum(narrow.type) and not is_word_enum(narrow.type):
            return []
        enums.append(narrow.type)
    return enums


def _items(kind: types.Type) -> Iterator[types.ProperType]:
    proper = types.get_proper_type(kind)
    if isinstance(proper, types.TypeVarType):
        proper = types.get_proper_type(proper.upper_bound)
    for item in proper.items if isinstance(proper, types.UnionType) else [proper]:
        yield types.get_proper_type(item)
