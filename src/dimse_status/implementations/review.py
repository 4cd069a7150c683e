"""What the standard has against a code that an implementation uses."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import pairwise

from dimse_status.implementations.implementation import scope_of
from dimse_status.model.category import HIGHEST_CODE, Category
from dimse_status.model.implementation_code import ImplementationCode
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.services.general import GENERAL
from dimse_status.services.permission import is_assignable

__all__ = ["Finding", "FindingKind", "is_outside", "review"]


class FindingKind(StrEnum):
    """What the standard has against the use of a code."""

    TAKEN = "taken"
    """The service class gives the code a meaning of its own, which goes before this one."""
    OUTSIDE = "outside"
    """The code lies where the standard lets no implementation assign one."""
    NO_STATUS = "no status"
    """The code lies outside the status classes of PS3.7 Annex C."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that the standard has against a code that an implementation uses.

    Parameters
    ----------
    kind
        What it is.
    code
        The code or run of codes.
    service, operation
        Where it is used so.
    text
        The finding in one sentence.
    """

    kind: FindingKind
    code: ImplementationCode
    service: ServiceClass
    operation: Operation
    text: str

    def __str__(self) -> str:
        return self.text


def review(code: ImplementationCode) -> tuple[Finding, ...]:
    """Return what the standard has against `code`, in the order of its annexes.

    A code for which the service class itself has that very meaning is not mentioned, nor a row
    that says what is done when a code is received.
    """
    if code.role == "SCU":
        return ()
    return tuple(
        Finding(kind, code, service, operation, text)
        for service, operation in _places(code)
        for kind, text in _against(code, service, operation)
    )


def is_outside(code: ImplementationCode) -> bool:
    """Whether the standard lets no implementation send all of `code` in any place it is used."""
    return all(_first_outside(code, *place) is not None for place in _places(code))


def _places(code: ImplementationCode) -> list[tuple[ServiceClass, Operation]]:
    """Return the scope of `code` in the order of the standard.

    Where only operations are stated, PS3.7 on its own is no place: the service classes are meant.
    """
    return [one for one in scope_of(code) if one[0] is not GENERAL or GENERAL in code.services]


def _is_closed(value: int, service: ServiceClass, operation: Operation) -> bool:
    if service.member_of(value) is not None:
        return False
    around = service.range_of(value)
    if around is None:
        return not is_assignable(value, service, operation)
    return all(usage.operation is not operation for usage in around.usages)


@cache
def _closed_runs(service: ServiceClass, operation: Operation) -> tuple[tuple[int, int], ...]:
    """Return the runs of codes, as (last, first), that no implementation may send there."""
    starts = {0, *(start for one in service.statuses for start in (int(one), int(one) + 1))}
    starts |= {start for one in service.ranges for start in (one.low, one.high + 1)}
    if service is GENERAL:  # PS3.7 has no ranges: each code is asked for
        starts = set(range(HIGHEST_CODE + 1))
    ordered = sorted(starts)
    return tuple(
        (end - 1, start)
        for start, end in pairwise([*ordered, HIGHEST_CODE + 1])
        if _is_closed(start, service, operation)
    )


def _first_outside(
    code: ImplementationCode, service: ServiceClass, operation: Operation
) -> int | None:
    runs = _closed_runs(service, operation)
    # There is one: 0xFFFF is no status, and open nowhere.
    _, start = runs[bisect_left(runs, (code.code, 0))]
    return max(start, code.code) if start <= code.last else None


def _against(
    code: ImplementationCode, service: ServiceClass, operation: Operation
) -> Iterator[tuple[FindingKind, str]]:
    where = service.name if operation in service.name else f"{service.name}, {operation}"
    if code.category is Category.UNKNOWN:
        yield (
            FindingKind.NO_STATUS,
            f"{code.pattern} lies outside the status classes of PS3.7 Annex C, in {where}",
        )
        return
    for member in service.statuses:
        if int(member) in code and not _same(member.meaning, code.meaning):
            text = (
                f"{member:04X} in {where} is {type(member).__name__}.{member.name},"
                f" {member.meaning!r}, which goes before {code.meaning!r}"
            )
            yield FindingKind.TAKEN, text
    outside = _first_outside(code, service, operation)
    if outside is not None:
        open_ranges = ", ".join(f"{one.low:04X}-{one.high:04X}" for one in service.ranges)
        text = (
            f"{code.pattern} lies outside what the standard lets an implementation assign in"
            f" {where}: {f'open is {open_ranges}' if open_ranges else 'no code is open there'}"
        )
        general = GENERAL.member_of(outside)
        if general is not None:
            text += f"; in PS3.7 it is {general.meaning!r}"
        yield FindingKind.OUTSIDE, text


def _same(one: str, other: str) -> bool:
    def plain(words: str) -> str:
        return words.rpartition(":")[2].strip(" .").casefold()

    return plain(one) == plain(other)
