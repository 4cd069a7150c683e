"""What implementations use a code for: what ``dimse-status explain`` shows beside the standard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from dimse_status.cli.code_argument import CodeArgument
from dimse_status.cli.layout import labelled, paragraph, table
from dimse_status.cli.question import Question
from dimse_status.implementations.implementation import Implementation, ImplementationCode
from dimse_status.implementations.implementation_reason import ImplementationReason
from dimse_status.implementations.known import IMPLEMENTATIONS
from dimse_status.implementations.review import is_outside

__all__ = ["as_json", "as_text", "reasons_of", "uses_of"]


def uses_of(
    code: CodeArgument, question: Question, named: Implementation | None
) -> tuple[ImplementationCode, ...]:
    """Find what implementations use a code for where `question` asks.

    Parameters
    ----------
    code
        The code or range. What all implementations do in a range is too much to be of use: then
        there is nothing, if `named` is None.
    question
        Where it came up.
    named
        The one that the user named; None for those that come with the package.
    """
    if code.is_range and named is None:
        return ()
    return tuple(
        used
        for one in (IMPLEMENTATIONS if named is None else (named,))
        for used in one.codes
        if used.code <= code.high
        and used.last >= code.low
        and any(used.is_for(service, question.operation) for service in question.services)
    )


def reasons_of(
    code: CodeArgument, named: Implementation | None, *, warning: bool
) -> tuple[ImplementationReason, ...]:
    """Find what implementations use a Failure Reason, or a Warning Reason, for; as `uses_of`."""
    if code.is_range and named is None:
        return ()
    return tuple(
        used
        for one in (IMPLEMENTATIONS if named is None else (named,))
        for used in one.reasons
        if used.warning is warning and code.low <= used.code <= code.high
    )


def as_text(
    uses: Sequence[ImplementationCode | ImplementationReason], named: Implementation | None
) -> list[str]:
    """Return the lines that say what implementations use a code for; none if none does."""
    if named is None:
        rows = [(used.implementation, used.meaning) for used in uses if not _is_received(used)]
        return ["", "If the peer is", *table(rows)] if rows else []
    title = f"If the peer is {named.name} {named.version}".rstrip()
    lines = ["", *paragraph(title, 0, 2)]
    if not uses:
        return [*lines, *paragraph("It is not said to send the code there.", 2)]
    for number, used in enumerate(uses):
        lines += [""] * (number > 0) + labelled(_rows(used))
    return lines


def _rows(used: ImplementationCode | ImplementationReason) -> Iterable[tuple[str, tuple[str, ...]]]:
    rows = [
        ("code", _pattern(used)),
        ("meaning", used.meaning),
        ("on receipt" if _is_received(used) else "sent in", ", ".join(_places(used))),
        ("behaviour", used.behaviour if isinstance(used, ImplementationCode) else ""),
        ("name", used.name),
        ("source", used.source),
        ("read in", _evidence(used)),
        ("note", used.note),
        ("standard", "lets no implementation send it there" if _is_outside(used) else ""),
    ]
    return [(label, (value,) if value else ()) for label, value in rows]


def _pattern(used: ImplementationCode | ImplementationReason) -> str:
    return used.pattern if isinstance(used, ImplementationCode) else f"{used.code:04X}"


def _places(used: ImplementationCode | ImplementationReason) -> tuple[str, ...]:
    if isinstance(used, ImplementationReason):
        return used.services
    services = tuple(service.name for service in used.services)
    if not services or used.operations:
        return services + tuple(map(str, used.operations))
    return services


def _is_outside(used: ImplementationCode | ImplementationReason) -> bool:
    return isinstance(used, ImplementationCode) and not _is_received(used) and is_outside(used)


def _is_received(used: ImplementationCode | ImplementationReason) -> bool:
    """Whether it is what the implementation does with a code of ours."""
    return isinstance(used, ImplementationCode) and used.role == "SCU"


def _evidence(used: ImplementationCode | ImplementationReason) -> str:
    if isinstance(used, ImplementationReason) or not used.source:
        return ""
    return "its source code" if used.evidence == "source" else "its documentation"


def as_json(uses: Iterable[ImplementationCode | ImplementationReason]) -> list[dict[str, Any]]:
    """Return what ``--json`` prints of what implementations use a code for."""
    return [
        {
            "implementation": used.implementation,
            "pattern": _pattern(used),
            "meaning": used.meaning,
            "services": [
                service if isinstance(service, str) else service.identifier
                for service in used.services
            ],
            "operations": list(used.operations) if isinstance(used, ImplementationCode) else [],
            **(_more(used) if isinstance(used, ImplementationCode) else {}),
            "name": used.name or None,
            "source": used.source or None,
            "note": used.note or None,
        }
        for used in uses
    ]


def _more(used: ImplementationCode) -> dict[str, Any]:
    return {
        "sop_classes": [one.keyword or one.uid for one in used.sop_classes],
        "role": used.role,
        "behaviour": used.behaviour or None,
        "evidence": used.evidence,
    }
