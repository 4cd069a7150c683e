"""``dimse-status explain --attribute``: what a Failure Reason or a Warning Reason means."""

from __future__ import annotations

import json
from typing import Any

from dimse_status.cli import peer
from dimse_status.cli.code_argument import CodeArgument
from dimse_status.cli.json_output import FORMAT, reference_as_json
from dimse_status.cli.layout import labelled, paragraph
from dimse_status.failure_reason import REASON_SETS, ReasonInfo, ReasonSet, resolve_reason
from dimse_status.implementations.implementation import Implementation

__all__ = ["ATTRIBUTES", "explain_reason"]

ATTRIBUTES = {"failure-reason": False, "warning-reason": True}
"""The attributes that can be asked about, and whether each is Warning Reason (0008,1196)."""


def explain_reason(
    code: CodeArgument, attribute: str, named: Implementation | None, *, as_json: bool
) -> str:
    """Return what ``explain --attribute`` prints.

    Parameters
    ----------
    code
        The value, or a range of values.
    attribute
        One of `ATTRIBUTES`.
    named
        The implementation that sent it, or None.
    as_json
        Whether to return JSON and not text.
    """
    warning = ATTRIBUTES[attribute]
    sets = tuple(one for one in REASON_SETS if one.is_warning is warning)
    found = tuple(info for one in sets for info in _defined(code, one, named))
    uses = peer.reasons_of(code, named, warning=warning)
    if as_json:
        content = {
            "query": {
                "text": code.text,
                "pattern": code.pattern,
                "low": code.low,
                "high": code.high,
                "read_as": code.read_as,
                "otherwise": code.otherwise,
                "attribute": attribute,
            },
            "reasons": [_as_json(info) for info in found],
            "implementations": peer.as_json(uses),
        }
        return json.dumps({"format": FORMAT, **content}, indent=2)
    number = code.pattern if code.is_range else f"0x{code.low:04X} (decimal {code.low})"
    lines = [f"{number} as {sets[0].attribute}"]
    lines += paragraph(code.note) if code.note else []
    for info in found:
        lines += ["", *_details(info)]
    if not found:
        lines += ["", *_undefined(code, sets)]
    return "\n".join([*lines, *peer.as_text(uses, named)])


def _defined(
    code: CodeArgument, reason_set: ReasonSet, named: Implementation | None
) -> list[ReasonInfo]:
    """Return the values of a set in a range; of a code, what it is there, if it is defined."""
    values = {int(one) for one in reason_set.reasons if code.low <= one <= code.high}
    if not code.is_range and reason_set.range_of(code.low) is not None:
        values.add(code.low)
    return [resolve_reason(value, reason_set, implementation=named) for value in sorted(values)]


def _details(info: ReasonInfo) -> list[str]:
    name = f"{type(info.member).__name__}.{info.member.name}" if info.member is not None else ""
    status = "none has this number"
    if info.status is not None:
        status = f"{info.status.code:04X} {info.status.meaning} ({info.status.service_name})"
    whose = f" ({info.assigned_by})" if info.assigned_by else ""
    rows = [
        ("code", f"{info.code:04X}"),
        ("category", str(info.category)),
        ("meaning", f"{info.meaning}{whose}"),
        ("sent by", info.reason_set.service),
        ("name", name),
        ("range", info.range.pattern if info.range is not None else ""),
        ("status", status),
        ("see also", info.member.related_attribute if info.member is not None else ""),
    ]
    reference = info.reference
    place = f"{reference} (read in edition {reference.edition})"
    lines = labelled([(label, (value,)) for label, value in rows if value])
    return [*lines, "", *paragraph(place, 2, 2), f"    {reference.url}"]


def _undefined(code: CodeArgument, sets: tuple[ReasonSet, ...]) -> list[str]:
    allowed = ", ".join(one.service for one in sets if one.is_open)
    what = "no value in it" if code.is_range else "it"
    text = f"The standard does not define {what} as {sets[0].attribute}."
    if code.is_range:
        text = f"The standard defines {what} as {sets[0].attribute}."
    return paragraph(f"{text} An implementation may send others in {allowed}.", 2)


def _as_json(info: ReasonInfo) -> dict[str, Any]:
    span, status = info.range, info.status
    return {
        "service": info.reason_set.service,
        "code": info.code,
        "hex": f"{info.code:04X}",
        "range": {"pattern": span.pattern, "low": span.low, "high": span.high} if span else None,
        "category": info.category,
        "meaning": info.meaning,
        "name": info.member.name if info.member is not None else None,
        "origin": info.origin,
        "assigned_by": info.assigned_by or None,
        "status": None if status is None else {"code": status.code, "meaning": status.meaning},
        "reference": reference_as_json(info.reference),
    }
