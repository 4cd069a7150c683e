"""What ``dimse-status explain`` shows first: the answer, in about ten lines.

What the code means comes on the first line, then what peers use it for, what to do about it, and
one line of source. All that the standard says of it is `explanation_text`, with ``--all``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dimse_status.advice import advice_for
from dimse_status.cli.layout import coloured, cut, labelled, paragraph, width
from dimse_status.model.implementation_code import ImplementationCode
from dimse_status.model.operation import Operation
from dimse_status.model.status_info import Origin, StatusInfo
from dimse_status.model.table import Usage

__all__ = ["brief"]

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
        At most 12 lines where the operation is known, else at most 20, on 80 columns.
    """
    lines = _first(info, color)
    for note in notes:
        lines += paragraph(note, 2)
    for reading in info.readings[:_MOST_READINGS]:
        lines.append(
            cut(f"  {_operations(reading.usages) or reading.service_name:15} {reading.meaning}")
        )
    if len(info.readings) > _MOST_READINGS:
        lines.append(f"  and {len(info.readings) - _MOST_READINGS} more")
    if not info.permitted and info.reason:
        lines += labelled([("permitted", [f"no: {info.reason}"])])
    lines += labelled([("peers", [_use(one, info) for one in uses[:_MOST_PEERS]])])
    advice = advice_for(info)
    if advice is not None:
        lines += advice.lines(width())
    return [*lines, *_source(info)]


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
        places = "place" if len(others) == 1 else "places"
        more = f"and {len(others)} more {places}: --all"
    elif info.usages:
        more = "more: --all"
    lines = labelled([("source", [str(first)])])
    return [*lines, f"  {'':9} {first.url}", *([f"  {'':9} {more}"] if more else [])]
