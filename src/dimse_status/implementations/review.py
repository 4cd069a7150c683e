"""What the standard has against a code that an implementation uses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from typing_extensions import override

from dimse_status.implementations.implementation import scope_of
from dimse_status.model.category import Category
from dimse_status.model.implementation_code import ImplementationCode
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.services import SERVICE_CLASSES
from dimse_status.services.general import GENERAL, GeneralStatus
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

    @override
    def __str__(self) -> str:
        return self.text


def review(code: ImplementationCode) -> tuple[Finding, ...]:
    """Return what the standard has against `code`, in the order of its annexes.

    A code for which the service class itself has that very meaning is not mentioned.
    """
    return tuple(
        Finding(kind, code, service, operation, text)
        for service, operation in _places(code)
        for kind, text in _against(code, service, operation)
    )


def is_outside(code: ImplementationCode) -> bool:
    """Whether the standard lets no implementation send all of `code` in any place it is used."""
    return not any(
        all(
            _is_fixed(value, service) or _is_open(value, service, operation)
            for value in range(code.code, code.last + 1)
        )
        for service, operation in _places(code)
    )


def _places(code: ImplementationCode) -> list[tuple[ServiceClass, Operation]]:
    """Return the scope of `code` in the order of the standard.

    Where only operations are stated, PS3.7 on its own is no place: the service classes are meant.
    """
    scope = scope_of(code)
    return [
        (service, operation)
        for service in SERVICE_CLASSES
        for operation in service.operations
        if (service, operation) in scope and (service is not GENERAL or GENERAL in code.services)
    ]


def _is_fixed(value: int, service: ServiceClass) -> bool:
    return service.member_of(value) is not None


def _is_open(value: int, service: ServiceClass, operation: Operation) -> bool:
    around = service.range_of(value)
    if around is None:
        return is_assignable(value, service, operation)
    return any(usage.operation is operation for usage in around.usages)


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
    values = range(code.code, code.last + 1)
    for value in values:
        member = service.member_of(value)
        if member is not None and not _same(member.meaning, code.meaning):
            text = (
                f"{value:04X} in {where} is {type(member).__name__}.{member.name},"
                f" {member.meaning!r}, which goes before {code.meaning!r}"
            )
            yield FindingKind.TAKEN, text
    outside = [
        value
        for value in values
        if not _is_fixed(value, service) and not _is_open(value, service, operation)
    ]
    if outside:
        open_ranges = ", ".join(f"{one.low:04X}-{one.high:04X}" for one in service.ranges)
        text = (
            f"{code.pattern} lies outside what the standard lets an implementation assign in"
            f" {where}: {f'open is {open_ranges}' if open_ranges else 'no code is open there'}"
        )
        general = outside[0] in GeneralStatus._value2member_map_
        if general:
            text += f"; in PS3.7 it is {GeneralStatus(outside[0]).meaning!r}"
        yield FindingKind.OUTSIDE, text


def _same(one: str, other: str) -> bool:
    def plain(words: str) -> str:
        return words.rpartition(":")[2].strip(" .").casefold()

    return plain(one) == plain(other)
