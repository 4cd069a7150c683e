"""The codes and ranges of service classes, as ``dimse-status list`` and a range show them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from dimse_status.cli.layout import table
from dimse_status.model.category import Category
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass, SOPClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusRange, Usage
from dimse_status.services.finding import service_classes_of
from dimse_status.services.general import GENERAL
from dimse_status.services.permission import usages_in

__all__ = ["Defined", "annexes_of", "by_category", "defined_in", "lines_of", "operations_text"]


class Defined(NamedTuple):
    """A code or a range to which service classes give one meaning.

    Parameters
    ----------
    pattern
        The code or the range: ``A702``, ``A7xx``.
    low, high
        The first and the last code.
    category, meaning
        Its status class, and what it means.
    name
        The name of the enum's member; empty for a range.
    services
        The service classes; that of what PS3.7 alone says, for all, is `GENERAL`.
    usages
        The rows of the standard.
    """

    pattern: str
    low: int
    high: int
    category: Category
    meaning: str
    name: str
    services: dict[ServiceClass, None]
    usages: list[Usage]

    @property
    def operations(self) -> list[Operation]:
        """The operations, in the order of PS3.7."""
        stated = {usage.operation for usage in self.usages}
        return [operation for operation in Operation if operation in stated]

    @property
    def is_retired(self) -> bool:
        """Whether the standard has withdrawn it in all of them."""
        return all(usage.retired for usage in self.usages)

    def to_dict(self) -> dict[str, Any]:
        """Return the plain form, of what JSON has."""
        return {
            "pattern": self.pattern,
            "low": self.low,
            "high": self.high,
            "category": str(self.category),
            "meaning": self.meaning,
            "name": self.name or None,
            "services": [one.identifier for one in self.services],
            "operations": list(map(str, self.operations)),
            "retired": self.is_retired,
            "reference": self.usages[0].reference.to_dict(),
        }


def defined_in(
    services: Iterable[ServiceClass],
    operation: Operation | None = None,
    sop_class: SOPClass | None = None,
    between: tuple[int, int] = (0x0000, 0xFFFF),
) -> list[Defined]:
    """Return each code and range there, in ascending order, a range before its codes."""
    found: dict[tuple[int, int, str], Defined] = {}
    for service in services:
        for holder in (*service.ranges, *service.statuses):
            is_range = isinstance(holder, StatusRange)
            low, high = (holder.low, holder.high) if is_range else (holder.code, holder.code)
            if high < between[0] or low > between[1]:
                continue
            usages = usages_in(holder.usages, service, operation, sop_class)
            pattern, name = (holder.pattern, "") if is_range else (f"{low:04X}", holder.name)
            for meaning, alike in _by_meaning(holder, usages, operation).items():
                # The tables differ in full stops and capital letters.
                key = (low, -high, meaning.rstrip(".").casefold())
                new = Defined(pattern, low, high, holder.category, meaning, name, {}, [])
                one = found.setdefault(key, new)
                one.usages.extend(alike)
                for usage in alike:
                    one.services[service if usage.reference.part == 4 else GENERAL] = None
    return [found[key] for key in sorted(found)]


def _by_meaning(
    holder: StatusCode | StatusRange, usages: Iterable[Usage], operation: Operation | None
) -> dict[str, list[Usage]]:
    """Put usages together that say the same, or more of it; PS3.7's where PS3.4 has none."""
    here = [one for one in usages if not one.prohibited]
    own = [one for one in here if one.reference.part == 4] or here
    if here and holder.category not in {Category.WARNING, Category.FAILURE}:
        return {own[0].meaning if operation else holder.meaning: here}
    groups: dict[str, list[Usage]] = {}
    for usage in own:
        same = (one for one in groups if usage.meaning.startswith(one))
        groups.setdefault(next(same, usage.meaning), []).append(usage)
    return groups


def by_category(codes: Iterable[Defined]) -> list[tuple[Category, list[Defined]]]:
    """Return the codes of each category that has any."""
    listed = list(codes)
    groups = [(one, [code for code in listed if code.category is one]) for one in Category]
    return [(category, group) for category, group in groups if group]


def lines_of(codes: Iterable[Defined], *, told: Operation | ServiceClass | None) -> list[str]:
    """Show a code or range in a line, or more if its meaning is long.

    Parameters
    ----------
    codes
        The codes.
    told
        What all of them are of, so that no line says it: then what differs is said.
    """
    rows: list[tuple[str, str]] = []
    for one in codes:
        remarks: list[str] = []
        if isinstance(told, Operation):
            some = len(one.services) < len(service_classes_of(told))
            remarks += [service.name for service in one.services if some and service is not GENERAL]
        elif told is None or len(told.operations) > 1:
            remarks += one.operations
        if len(remarks) > _MOST_REMARKS:
            remarks[_MOST_REMARKS - 1 :] = [f"and {len(remarks) - _MOST_REMARKS + 1} more"]
        remarks += ["retired"] if one.is_retired else []
        rows.append((one.pattern, one.meaning + (f" [{', '.join(remarks)}]" if remarks else "")))
    return table(rows)


_MOST_REMARKS = 6


def operations_text(usages: Iterable[Usage]) -> str:
    """Return the operations of usages in the order of PS3.7: ``C-GET, C-MOVE``."""
    stated = {usage.operation for usage in usages}
    return ", ".join(operation for operation in Operation if operation in stated)


def annexes_of(service: ServiceClass) -> str:
    """Say where the standard defines a service class: ``PS3.4 Annex B``."""
    if not service.annexes:
        return "PS3.7 Annex C"
    return f"PS3.4 Annex{'es' if len(service.annexes) > 1 else ''} {', '.join(service.annexes)}"
