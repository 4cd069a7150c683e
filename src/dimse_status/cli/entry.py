"""What the standard says of a code, or of a range, in one service class."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dimse_status.cli.code_argument import CodeArgument
from dimse_status.cli.question import Question, name_of
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_info import StatusInfo
from dimse_status.model.table import StatusRange
from dimse_status.resolver import resolve
from dimse_status.services.general import GENERAL

__all__ = ["Entry", "entries_about", "entries_of_service"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A code or a range of a service class, and what is known of it there.

    Parameters
    ----------
    info
        What is known of the code; of a range, what is known of a code in it that has no meaning
        of its own.
    is_range
        Whether it stands for the range.
    """

    info: StatusInfo
    is_range: bool = False

    @property
    def pattern(self) -> str:
        """The code as the standard writes it, such as ``A702``, or the range: ``A7xx``."""
        span = self.info.range
        return span.pattern if self.is_range and span else f"{self.info.code:04X}"

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations that its usages are for, in the order of PS3.7."""
        stated = {usage.operation for usage in self.info.usages}
        return tuple(operation for operation in Operation if operation in stated)

    @property
    def reason(self) -> str:
        """Why it is not permitted, in one sentence; empty if it is."""
        return self.info.reason.replace(f"{self.info.code:04X}", self.pattern, 1)

    @property
    def is_retired(self) -> bool:
        """Whether the standard has withdrawn it."""
        usages = self.info.usages
        return bool(usages) and all(usage.retired for usage in usages)

    @property
    def is_of_part_4(self) -> bool:
        """Whether the service class itself defines it, and not PS3.7 for all of them."""
        return any(usage.reference.part == 4 for usage in self.info.usages)


def entries_about(code: CodeArgument, question: Question) -> tuple[Entry, ...]:
    """Find what a code, or what lies in a range, means wherever `question` asks.

    Parameters
    ----------
    code
        The code or range.
    question
        Where it came up.

    Returns
    -------
    tuple of Entry
        Of a code: one for each service class that defines it there. If none does: one for each
        that was named, saying why not; if none was named, what PS3.7 alone says. Of a range: the
        ranges and fixed codes in it; none, if there are none.

    Raises
    ------
    ServiceClassError
        If the service class, the operation and the SOP class do not go together.
    """
    if code.is_range:
        return tuple(
            entry
            for service in question.services
            for entry in _entries_between(code.low, code.high, service, question)
            if entry.info.permitted or entry.is_retired
        )
    entries = [
        _entry(code.low, service, question)
        for service in question.services
        if question.is_narrowed or _defines(service, code.low)
    ]
    defined = [
        entry
        for entry in entries
        if entry.info.usages and (entry.info.permitted or entry.is_retired)
    ]
    if defined:
        return tuple(defined)
    return tuple(entries) if question.is_narrowed else (_entry(code.low, GENERAL, question),)


def entries_of_service(service: ServiceClass) -> tuple[Entry, ...]:
    """Return every code and range of a service class, in ascending order, a range first."""
    return tuple(_entries_between(0x0000, 0xFFFF, service, Question((service,))))


def _defines(service: ServiceClass, code: int) -> bool:
    return service.member_of(code) is not None or service.range_of(code) is not None


def _entry(code: int, service: ServiceClass, question: Question) -> Entry:
    return Entry(resolve(code, service, question.operation, name_of(question.sop_class)))


def _entries_between(
    low: int, high: int, service: ServiceClass, question: Question
) -> Iterator[Entry]:
    ranges = {
        max(span.low, low): span for span in service.ranges if span.low <= high and span.high >= low
    }
    fixed = [member.code for member in service.statuses if low <= member.code <= high]
    for code in sorted({*ranges, *fixed}):
        if code in ranges:
            of_range = _entry(_without_meaning_of_its_own(ranges[code], service), service, question)
            yield Entry(of_range.info, is_range=True)
        if code in fixed:
            yield _entry(code, service, question)


def _without_meaning_of_its_own(span: StatusRange, service: ServiceClass) -> int:
    codes = range(span.low, span.high + 1)
    return next(code for code in codes if service.member_of(code) is None)
