# Generated from src/dimse_status/rows.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
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

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from dimse_status.implementations.implementation import Implementation
from dimse_status.model.operation import Operation
from dimse_status.model.status_info import StatusInfo
from dimse_status.registry import StatusRegistry

__all__ = ["COLUMNS", "FORMAT", "Answer", "StatusRow", "answers", "expanded_rows", "status_rows"]
FORMAT: Final = 1
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

COLUMNS: Final[tuple[str, ...]]
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
    registry: StatusRegistry = ...,
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

def answers(
    operation: Operation,
    registry: StatusRegistry = ...,
    *,
    implementation: Implementation | None = None,
) -> Iterator[Answer]:
    """Yield what is known of every code that has a meaning in an operation, in ascending order."""

def expanded_rows(
    registry: StatusRegistry = ...,
    *,
    operation: Operation | None = None,
    implementation: Implementation | None = None,
) -> Iterator[StatusRow]:
    """Yield a row for each operation and code that has a meaning in it, as `status_rows`."""
