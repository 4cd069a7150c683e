"""A service class's statuses as the read-only mapping that pynetdicom's users know."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Any, SupportsIndex, TypeAlias, TypeVar, cast

from dimse_status.model.category import Category, as_code, is_code
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.table import StatusRange, range_around
from dimse_status.services.general import GENERAL

__all__ = ["StatusDict", "StatusDictType"]

StatusDictType: TypeAlias = Mapping[int, tuple[Category, str]]
"""pynetdicom's name for the type of its tables: code to category and meaning."""

T = TypeVar("T")

_NO_CHANGE = (
    "a table of statuses cannot be changed, for all modules share it: table | {code: (category,"
    " meaning)} and table.copy() make a dictionary that can"
)
_OF_A_DICTIONARY = ("clear", "pop", "popitem", "setdefault", "update")


class StatusDict(StatusDictType):
    """The codes of one or more service classes and of PS3.7, each with category and meaning.

    A read-only mapping that is computed from the registry: a range of the standard is a range
    here, and no entry per code. Where pynetdicom has one table for what are two service classes,
    the codes of the first go before those of the second.

    It is no `dict`, and cannot be changed: `copy` and ``|`` give a dictionary, which can, and which
    `json.dumps` takes. Iteration is in the order of the codes.

    Parameters
    ----------
    *services
        The service classes, the more important first. PS3.7's general statuses come last.
    """

    def __init__(self, *services: ServiceClass) -> None:
        self.services = services

    @cached_property
    def _fixed(self) -> Mapping[int, tuple[Category, str]]:
        general = {member.code: (member.category, member.meaning) for member in GENERAL.statuses}
        fixed: dict[int, tuple[Category, str]] = {}
        for service in self.services:
            for member in service.statuses:
                if member.operations:  # a retired one has none
                    fixed.setdefault(member.code, (member.category, member.meaning))
        return {**general, **fixed}

    @cached_property
    def _ranges(self) -> tuple[StatusRange, ...]:
        found: dict[tuple[int, int], StatusRange] = {}
        for service in self.services:
            for span in service.ranges:
                found.setdefault((span.low, span.high), span)
        return tuple(sorted(found.values(), key=lambda span: span.low))

    def _range_of(self, code: int) -> StatusRange | None:
        return range_around(code, self._ranges)

    def _find(self, key: object) -> tuple[Category, str] | None:
        if not is_code(key):
            return None
        code = as_code(cast("SupportsIndex", key))
        known = self._fixed.get(code)
        if known is not None:
            return known
        around = self._range_of(code)
        return None if around is None else (around.category, around.meaning)

    def __getitem__(self, code: int) -> tuple[Category, str]:
        found = self._find(code)
        if found is None:
            raise KeyError(code)
        return found

    def __contains__(self, code: object) -> bool:
        return self._find(code) is not None

    def __iter__(self) -> Iterator[int]:
        outside = (code for code in self._fixed if self._range_of(code) is None)
        return iter(
            sorted(chain(outside, *(range(span.low, span.high + 1) for span in self._ranges)))
        )

    def __len__(self) -> int:
        outside = sum(self._range_of(code) is None for code in self._fixed)
        return outside + sum(span.high - span.low + 1 for span in self._ranges)

    def __reversed__(self) -> Iterator[int]:
        return reversed(list(self))

    if not TYPE_CHECKING:  # to a checker, a mapping that cannot be changed has none of these

        def __setitem__(self, code: object, value: object) -> None:
            raise TypeError(_NO_CHANGE)

        def __delitem__(self, code: object) -> None:
            raise TypeError(_NO_CHANGE)

        def __getattr__(self, name: str) -> Any:
            problem = f"StatusDict has no attribute {name!r}"
            if name in _OF_A_DICTIONARY:
                problem += f": {_NO_CHANGE}"
            raise AttributeError(problem, name=name, obj=self)

    def copy(self) -> dict[int, tuple[Category, str]]:
        """Return the table as a dictionary, with an entry per code: yours to change."""
        return dict(self)

    def __or__(self, other: Mapping[int, T]) -> dict[int, tuple[Category, str] | T]:
        if not isinstance(cast("object", other), Mapping):
            return NotImplemented
        return {**self, **other}

    def __ror__(self, other: Mapping[int, T]) -> dict[int, tuple[Category, str] | T]:
        if not isinstance(cast("object", other), Mapping):
            return NotImplemented
        return {**other, **self}

    def __repr__(self) -> str:
        names = ", ".join(service.identifier for service in self.services)
        return f"<StatusDict of {names}: {len(self)} codes>"
