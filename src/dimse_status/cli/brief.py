"""What ``dimse-status explain`` shows first: the answer, in about ten lines.

What the code means comes on the first line, then what peers use it for, what to do about it, and
one line of source. All that the standard says of it is `explanation_text`, with ``--all``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dimse_status.advice import advice_for
from dimse_status.cli.layout import coloured, cut, paragraph, width
from dimse_status.model.implementation_code import ImplementationCode
from dimse_status.model.operation import Operation
from dimse_status.model.status_info import Origin, StatusInfo
from dimse_status.model.table import Usage

__all__ = ["brief"]

_LABEL = 10
_MOST_LINES, _MOST_LINES_OF_OPERATION = 20, 12
_MOST_PEERS = 2
_MOST_READINGS = 6


def brief(
    info: StatusInfo, uses: Sequence[ImplementationCode], color: str, notes: Iterable[str] = ()
) -> list[str]:
    """Return the answer about one code.

    Parameters
    ----------
    info
        What is known of the code where it came up.
    uses
        What implementations use it for there.
    color
        When the category is shown in its colour: one of `WHEN_COLOURED`.
    notes
        How the code was found, where that is not plain from what was typed.

    Returns
    -------
    list of str
        At most 12 lines where the operation is known, else at most 20.
    """
    first = _first(info, color)
    advice = advice_for(info)
    last = [*(advice.lines(width()) if advice is not None else ()), *_source(info)]
    between = _between(info, uses, notes)
    room = (_MOST_LINES if info.operation is None else _MOST_LINES_OF_OPERATION) - len(first + last)
    if len(between) > room:
        between = [*between[: room - 1], _row("more", "--all")]
    return [*first, *between, *last]


def _between(
    info: StatusInfo, uses: Sequence[ImplementationCode], notes: Iterable[str]
) -> list[str]:
    # What may not fit comes last.
    lines = [line for note in notes if note for line in paragraph(note, 2)]
    if not info.permitted and info.reason:
        lines += paragraph(f"no: {info.reason}", 2, _LABEL - 2, f"{'allowed':{_LABEL - 2}}")
    for reading in info.readings[:_MOST_READINGS]:
        where = _operations(reading.usages) or reading.service_name
        lines.append(cut(f"  {where:15} {reading.meaning}"))
    if len(info.readings) > _MOST_READINGS:
        lines.append(f"  and {len(info.readings) - _MOST_READINGS} more")
    for number, use in enumerate(uses[:_MOST_PEERS]):
        lines.append(cut(_row("" if number else "peers", _use(use, info))))
    return lines


def _first(info: StatusInfo, color: str) -> list[str]:
    meaning = "depends on where it came up:" if info.readings else info.meaning
    where = _where(info)
    text = f"0x{info.code:04X}  {info.category}  {meaning}{f' ({where})' if where else ''}"
    first, *others = paragraph(text, 0, 8)
    return [coloured(first, info.category, color), *others]


def _where(info: StatusInfo) -> str:
    if info.readings:
        return ""
    if info.assigned_by:
        return f"{info.assigned_by}, {info.operation or info.service_name}"
    if info.operation is not None:
        return str(info.operation)
    if info.origin in {Origin.CONVENTION, Origin.UNKNOWN}:
        return ""
    operations = _operations(info.usages)
    return operations if len(operations) <= len("N-EVENT-REPORT, N-ACTION") else "any operation"


def _operations(usages: Iterable[Usage]) -> str:
    stated = {usage.operation for usage in usages}
    return ", ".join(operation for operation in Operation if operation in stated)


def _use(use: ImplementationCode, info: StatusInfo) -> str:
    where = "" if info.operation is not None else f" ({', '.join(use.all_operations)})"
    return f"{use.implementation}: {use.meaning}{where}"


def _source(info: StatusInfo) -> list[str]:
    first, *others = info.references
    more = ""
    if others:
        more = f", and {len(others)} more place{'s' * (len(others) > 1)}: --all"
    elif info.usages:
        more = "; more: --all"
    return [cut(_row("source", f"{first}{more}")), _row("", first.url)]


def _row(label: str, text: str) -> str:
    return f"{f'  {label}':{_LABEL}}{text}"
