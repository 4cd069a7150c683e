"""``dimse-status explain --attribute``: what a Failure Reason or a Warning Reason means."""

from __future__ import annotations

from typing import Any

from dimse_status.cli import peer
from dimse_status.cli.code_argument import CodeArgument
from dimse_status.cli.layout import labelled, paragraph
from dimse_status.failure_reason import REASON_SETS, ReasonInfo, resolve_reason
from dimse_status.implementations.implementation import Implementation

__all__ = ["as_dict", "as_text", "reasons_in"]


def reasons_in(
    code: CodeArgument, attribute: str, named: Implementation | None
) -> list[ReasonInfo]:
    """Return each value of the attribute in a range; of a code, what it is in each service.

    Parameters
    ----------
    code
        The value, or a range of values.
    attribute
        ``"failure-reason"`` or ``"warning-reason"``.
    named
        The implementation that sent it, or None.
    """
    found: list[ReasonInfo] = []
    for one in _sets(attribute):
        values = {int(value) for value in one.reasons if code.low <= value <= code.high}
        if not code.is_range and one.range_of(code.low) is not None:
            values.add(code.low)
        found += [resolve_reason(value, one, implementation=named) for value in sorted(values)]
    return found


def as_text(code: CodeArgument, attribute: str, named: Implementation | None) -> list[str]:
    """Return the lines that ``explain --attribute`` prints."""
    sets = _sets(attribute)
    name = sets[0].attribute
    lines = [f"{code.pattern if code.is_range else f'0x{code.pattern}'}  {name}"]
    lines += paragraph(code.note, 2) if code.note else []
    found = reasons_in(code, attribute, named)
    for info in found:
        lines += ["", *_details(info)]
    if not found:
        allowed = ", ".join(one.service for one in sets if one.is_open)
        text = f"The standard does not define {'any' if code.is_range else 'it'} as {name}."
        lines += paragraph(f"{text} An implementation may send others in {allowed}.", 2)
    return lines + peer.as_text(peer.reasons_of(code, attribute, named), named)


def as_dict(info: ReasonInfo) -> dict[str, Any]:
    """Return what ``--json`` prints of a reason."""
    status = info.status
    return {
        "service": info.reason_set.service,
        "code": info.code,
        "hex": f"{info.code:04X}",
        "range": None if info.range is None else info.range.to_dict(),
        "category": str(info.category),
        "meaning": info.meaning,
        "name": None if info.member is None else info.member.name,
        "origin": str(info.origin),
        "assigned_by": info.assigned_by or None,
        "status": None if status is None else {"code": status.code, "meaning": status.meaning},
        "reference": info.reference.to_dict(),
    }


def _sets(attribute: str) -> list[Any]:
    return [one for one in REASON_SETS if one.is_warning is (attribute == "warning-reason")]


def _details(info: ReasonInfo) -> list[str]:
    member, status, reference = info.member, info.status, info.reference
    said = "none has this number"
    if status is not None:
        said = f"{status.code:04X} {status.meaning} ({status.service_name})"
    facts = {
        "code": f"{info.code:04X}",
        "category": str(info.category),
        "meaning": info.meaning + (f" ({info.assigned_by})" if info.assigned_by else ""),
        "sent by": info.reason_set.service,
        "name": f"{type(member).__name__}.{member.name}" if member is not None else "",
        "range": info.range.pattern if info.range is not None else "",
        "status": said,
        "see also": member.related_attribute if member is not None else "",
        "source": f"{reference} (read in edition {reference.edition})",
        " ": reference.url,
    }
    return labelled(facts, 2, 10)
