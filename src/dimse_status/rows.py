"""The registry as rows, for a table, a join, a page: what ``dimse-status export`` writes.

`status_rows` has one row for each usage: a code or a range, in one operation of one service class,
as one table of the standard states it; and one for each place in which an implementation sends a
code of its own. The rows that go before others come first (see `StatusRow.origin`), and what is
retired last among its kind: whoever joins with ``code BETWEEN low AND high`` takes the first row
that fits the service class and the operation, and has what `resolve` says of them.

`expanded_rows` has one row for each operation and each of its codes, with no two of the same pair.
It is joined with an equals sign, and says what ``resolve(code, operation=operation)`` says. The
fixed codes inside a range have rows of their own, the others that of the range. Where service
classes differ about a code of one operation, `meaning` says so, and `service` is empty.

A row's fields, in this order, are the columns of the CSV and the keys of the JSON; within one value
of `FORMAT`, fields are added at the end and never removed or changed. In CSV a tuple is one cell,
its words with ``; `` between them, and a truth value is ``true`` or ``false``; in JSON a tuple is a
list, and what is empty is null.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from itertools import pairwise
from typing import Any

from dimse_status.advice import advice_for
from dimse_status.implementations.implementation import Implementation
from dimse_status.model.implementation_code import ImplementationCode
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.status_info import Origin, StatusInfo
from dimse_status.model.table import StatusRange, Usage
from dimse_status.registry import STANDARD, StatusRegistry
from dimse_status.resolver import resolve
from dimse_status.services.general import GENERAL

__all__ = ["COLUMNS", "FORMAT", "Answer", "StatusRow", "answers", "expanded_rows", "status_rows"]

FORMAT = 1
"""The version of the schema, which the JSON states."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusRow:
    """A code, or a run of codes, in one operation.

    Parameters
    ----------
    operation
        What a response with it answers, such as ``"C-MOVE"``.
    low, high
        The first and the last code as four capital hexadecimal digits, such as ``"A702"``; the
        same for a single code. Text of one width sorts and compares as the numbers do.
    category
        The status class: Success, Warning, Failure, Cancel, Pending.
    meaning
        What it means there.
    pattern
        The code or the range as the standard writes it: ``"A702"``, ``"A7xx"``.
    origin
        Whose row it is, as in `Origin`, from what goes before to what gives way: ``"fixed"``;
        ``"implementation"``, if it was named; ``"custom"``; ``"implementation"`` of the registry;
        ``"range"``; ``"general"``, for PS3.7 on its own.
    name
        The name of the enum's member, or what the implementation calls it; or empty.
    service, service_name
        Identifier and name of the service class, such as ``"STORAGE"`` and ``"Storage"``.
        ``"GENERAL"`` is PS3.7 on its own.
    sop_classes
        Keywords of the SOP classes that it is for; empty for all those of the service class.
    related_fields
        The names of what may go with it in the response, by this row.
    permitted
        Whether the standard lets the operation be answered so.
    retired
        Whether the standard has withdrawn it.
    error_id, error_comment
        What the row fixes for Error ID (0000,0903), as four hexadecimal digits, and for Error
        Comment (0000,0902); or empty.
    note
        When it applies, or what is odd about it; or empty.
    part, section, table
        Its place in the standard, such as ``"PS3.4"``, ``"C.4.2.1.5"`` and ``"C.4-2"``.
    by_reference
        Whether that section takes over a table that stands in another one.
    edition
        The edition in which it was read; empty if nobody of this project has seen the text.
    url
        The page of the published standard.
    implementation
        The implementation that sends it; empty if it is the standard's or your own.
    source
        Where that was read.
    advice_turn, advice_retry, advice_state, advice_check, advice_basis
        What to do about it, as in `Advice`: whose turn it is, whether a repeat is worth it, what
        holds now, what to check first, and how sure that is. This project's judgement, and nothing
        that the standard says; empty where nothing reliable is known.
    """

    operation: str
    low: str
    high: str
    category: str
    meaning: str
    pattern: str
    origin: str
    name: str = ""
    service: str = ""
    service_name: str = ""
    sop_classes: tuple[str, ...] = ()
    related_fields: tuple[str, ...] = ()
    permitted: bool = True
    retired: bool = False
    error_id: str = ""
    error_comment: str = ""
    note: str = ""
    part: str = ""
    section: str = ""
    table: str = ""
    by_reference: bool = False
    edition: str = ""
    url: str = ""
    implementation: str = ""
    source: str = ""
    advice_turn: str = ""
    advice_retry: str = ""
    advice_state: str = ""
    advice_check: str = ""
    advice_basis: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Return the plain form, of what JSON has."""
        values = {column: getattr(self, column) for column in COLUMNS}
        return {
            column: list(value) if isinstance(value, tuple) else None if value == "" else value
            for column, value in values.items()
        }


COLUMNS = tuple(field.name for field in fields(StatusRow))
"""The names of a row's fields, in their order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A run of codes for which `resolve` gives one answer in an operation.

    Parameters
    ----------
    low, high
        The first and the last code.
    info
        What ``resolve(low, operation=operation)`` says.
    rows
        The rows in which they all lie: of each service class those that go before its others, and
        first the one whose words `info` has.
    """

    low: int
    high: int
    info: StatusInfo
    rows: tuple[StatusRow, ...]


def status_rows(
    registry: StatusRegistry = STANDARD,
    *,
    operation: Operation | None = None,
    implementation: Implementation | None = None,
) -> tuple[StatusRow, ...]:
    """Return a row for each usage, what goes before others first.

    Parameters
    ----------
    registry
        What is known.
    operation
        Only the rows of this operation; None for all.
    implementation
        An implementation whose codes are wanted as well, as in ``resolve``.
    """
    services = registry.service_classes
    part_4 = [service for service in services if service is not GENERAL]
    ranked = [
        _of_holders((service, member) for service in part_4 for member in service.statuses),
        _of_implementation(implementation, registry) if implementation is not None else (),
        _of_holders(
            (service, member)
            for service in services
            for member in registry.custom_codes(service).values()
        ),
        *(_of_implementation(one, registry) for one in registry.implementations),
        _of_holders((service, span) for service in part_4 for span in service.ranges),
        _of_holders((GENERAL, member) for member in GENERAL.statuses),
    ]
    place = {service.identifier: index for index, service in enumerate(services)}
    order = {str(one): index for index, one in enumerate(Operation)}
    return tuple(
        row
        for rank in ranked
        for row in sorted(
            rank,
            key=lambda row: (row.retired, place[row.service], order[row.operation], row.low),
        )
        if operation is None or row.operation == str(operation)
    )


def answers(
    operation: Operation,
    registry: StatusRegistry = STANDARD,
    *,
    implementation: Implementation | None = None,
) -> Iterator[Answer]:
    """Yield what is known of every code that has a meaning in an operation, in ascending order."""
    rows = [
        (int(row.low, 16), int(row.high, 16), row)
        for row in status_rows(registry, operation=operation, implementation=implementation)
    ]
    bounds = sorted({low for low, _, _ in rows} | {high + 1 for _, high, _ in rows})
    for low, end in pairwise(bounds):
        around = [row for first, last, row in rows if first <= low <= last]
        if around:
            info = resolve(
                low, operation=operation, registry=registry, implementation=implementation
            )
            speaking = sorted(_speaking(around), key=lambda row: row.meaning != info.meaning)
            yield Answer(low=low, high=end - 1, info=info, rows=tuple(speaking))


def _speaking(rows: Iterable[StatusRow]) -> Iterator[StatusRow]:
    """Yield of each service class the rows that go before its others."""
    first: dict[str, tuple[str, str]] = {}
    for row in rows:
        if first.setdefault(row.service, (row.origin, row.low)) == (row.origin, row.low):
            yield row


def expanded_rows(
    registry: StatusRegistry = STANDARD,
    *,
    operation: Operation | None = None,
    implementation: Implementation | None = None,
) -> Iterator[StatusRow]:
    """Yield a row for each operation and code that has a meaning in it, as `status_rows`."""
    for one in Operation if operation is None else (operation,):
        for answer in answers(one, registry, implementation=implementation):
            row = _row_of_answer(answer)
            for code in range(answer.low, answer.high + 1):
                yield replace(row, low=f"{code:04X}", high=f"{code:04X}")


def _row_of_answer(answer: Answer) -> StatusRow:
    info, row = answer.info, answer.rows[0]
    if info.readings:
        row = replace(row, service="", service_name="", sop_classes=(), name="", note="")
    return replace(
        row,
        meaning=info.meaning,
        related_fields=tuple(str(field.value) for field in info.related_fields),
        permitted=info.permitted,
        **_advice(info),
    )


def _advice(info: StatusInfo) -> dict[str, Any]:
    advice = advice_for(info)
    return {
        "advice_turn": str(advice.turn) if advice else "",
        "advice_retry": str(advice.retry) if advice else "",
        "advice_state": advice.state if advice else "",
        "advice_check": advice.check[0] if advice else "",
        "advice_basis": str(advice.basis) if advice else "",
    }


def _of_holders(
    holders: Iterable[tuple[ServiceClass, StatusCode | StatusRange]],
) -> Iterator[StatusRow]:
    for service, holder in holders:
        for usage in holder.usages:
            if usage.operation in service.operations:
                yield _of_usage(service, holder, usage)


def _of_usage(service: ServiceClass, holder: StatusCode | StatusRange, usage: Usage) -> StatusRow:
    low, high = (
        (holder.low, holder.high) if isinstance(holder, StatusRange) else (holder.code, holder.code)
    )
    own = isinstance(holder, StatusCode) and holder.is_custom
    if isinstance(holder, StatusRange):
        origin = Origin.RANGE
    elif own:
        origin = Origin.CUSTOM
    else:
        origin = Origin.GENERAL if service is GENERAL else Origin.FIXED
    reference = usage.reference
    return StatusRow(
        operation=str(usage.operation),
        low=f"{low:04X}",
        high=f"{high:04X}",
        category=str(holder.category),
        meaning=holder.meaning if own else usage.meaning,
        pattern=holder.pattern if isinstance(holder, StatusRange) else f"{low:04X}",
        origin=str(origin),
        name="" if isinstance(holder, StatusRange) else holder.name,
        service=service.identifier,
        service_name=service.name,
        sop_classes=usage.sop_classes,
        related_fields=tuple(str(field.value) for field in usage.related_fields),
        permitted=not usage.retired,
        retired=usage.retired,
        error_id="" if usage.error_id is None else f"{usage.error_id:04X}",
        error_comment=usage.error_comment,
        note=usage.note,
        part=f"PS3.{reference.part}",
        section=reference.section,
        table=reference.table,
        by_reference=reference.by_reference,
        edition=reference.edition or "",
        url=reference.url,
        **_advice(resolve(_own_code(service, holder), service, usage.operation)),
    )


def _own_code(service: ServiceClass, holder: StatusCode | StatusRange) -> int:
    """Return the code, or one of the range to which nothing else gives a meaning."""
    if isinstance(holder, StatusCode):
        return int(holder)
    codes = range(holder.low, holder.high + 1)
    return next(code for code in codes if service.member_of(code) is None)


def _of_implementation(
    implementation: Implementation, registry: StatusRegistry
) -> Iterator[StatusRow]:
    for code in implementation.codes:
        for service in code.services or registry.service_classes:
            for operation in service.operations:
                # PS3.7 on its own stands for any service class, and is none that it is sent in.
                if code.is_for(service, operation) and (service is not GENERAL or code.services):
                    info = resolve(
                        code.code,
                        service,
                        operation,
                        registry=registry,
                        implementation=implementation,
                    )
                    yield _of_implementation_code(code, info, operation)


def _of_implementation_code(
    code: ImplementationCode, info: StatusInfo, operation: Operation
) -> StatusRow:
    return StatusRow(
        operation=str(operation),
        low=f"{code.code:04X}",
        high=f"{code.last:04X}",
        category=str(code.category),
        meaning=code.meaning,
        pattern=code.pattern,
        origin=str(Origin.IMPLEMENTATION),
        name=code.name,
        service=info.service.identifier,
        service_name=info.service_name,
        related_fields=tuple(str(field.value) for field in info.related_fields),
        permitted=info.permitted,
        note=code.note,
        implementation=code.implementation,
        source=code.source,
        **_advice(info),
    )
