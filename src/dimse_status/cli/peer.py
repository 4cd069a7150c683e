"""What implementations use a code for: what ``dimse-status explain`` shows beside the standard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from dimse_status.cli.code_argument import CodeArgument
from dimse_status.cli.layout import labelled, paragraph, row
from dimse_status.implementations.implementation import Implementation
from dimse_status.implementations.implementation_reason import ImplementationReason
from dimse_status.implementations.known import IMPLEMENTATIONS
from dimse_status.model.implementation_code import ImplementationCode
from dimse_status.model.status_info import StatusInfo

__all__ = ["as_json", "as_text", "reasons_of", "uses_of"]


def uses_of(
    code: CodeArgument, info: StatusInfo, named: Implementation | None
) -> tuple[ImplementationCode, ...]:
    """Find what implementations use a code for, where `info` is of.

    Of those that come with the package, what they send; of the one that the user named, what it
    does with the code of another as well. What all of them do in a range is too much to be of use.
    """
    return tuple(
        used
        for one in _asked(code, named)
        for used in one.codes
        if used.code <= code.high
        and used.last >= code.low
        and used.is_for(info.service, info.operation, info.sop_class)
        and (named is not None or used.role == "SCP")
    )


def reasons_of(
    code: CodeArgument, attribute: str, named: Implementation | None
) -> tuple[ImplementationReason, ...]:
    """Find what implementations use a Failure Reason, or a Warning Reason, for; as `uses_of`."""
    return tuple(
        used
        for one in _asked(code, named)
        for used in one.reasons
        if used.warning is (attribute == "warning-reason") and code.low <= used.code <= code.high
    )


def _asked(code: CodeArgument, named: Implementation | None) -> tuple[Implementation, ...]:
    return (named,) if named is not None else () if code.is_range else IMPLEMENTATIONS


def as_text(
    uses: Sequence[ImplementationCode | ImplementationReason], named: Implementation | None
) -> list[str]:
    """Return the lines that say what implementations use a code for; none if none does."""
    if named is None:
        texts = [f"{used.implementation}: {used.meaning}" for used in uses]
        return [line for text in texts for line in row("peers" * (text is texts[0]), text)]
    lines = ["", *paragraph(f"If the peer is {named.name} {named.version}".rstrip(), 0, 2)]
    if not uses:
        lines += paragraph("It is not said to send the code there.", 2)
    for number, used in enumerate(uses):
        lines += ["" for _ in range(number > 0)] + labelled(_facts(used), 2, 12)
    return lines


def _facts(used: ImplementationCode | ImplementationReason) -> dict[str, str]:
    known = {"name": used.name, "source": used.source}
    if isinstance(used, ImplementationReason):
        sent = {
            "code": f"{used.code:04X}",
            "meaning": used.meaning,
            "sent in": ", ".join(used.services),
        }
        return {**sent, **known, "note": used.note}
    from dimse_status.implementations.review import is_outside  # noqa: PLC0415 - it is slow

    places = [service.name for service in used.services]
    places += map(str, used.operations)
    read_in = "its documentation" if used.evidence == "documented" else "its source code"
    outside = used.role == "SCP" and is_outside(used)
    return {
        "code": used.pattern,
        "meaning": used.meaning,
        "sent in" if used.role == "SCP" else "on receipt": ", ".join(places),
        "behaviour": used.behaviour,
        **known,
        "read in": read_in if used.source else "",
        "note": used.note,
        "standard": "lets no implementation send it there" if outside else "",
    }


def as_json(uses: Iterable[ImplementationCode | ImplementationReason]) -> list[dict[str, Any]]:
    """Return what ``--json`` prints of what implementations use a code for."""
    return [
        {
            "implementation": used.implementation,
            "pattern": f"{used.code:04X}",
            "meaning": used.meaning,
            "services": list(used.services),
            "operations": [],
            **(_of_code(used) if isinstance(used, ImplementationCode) else {}),
            "name": used.name or None,
            "source": used.source or None,
            "note": used.note or None,
        }
        for used in uses
    ]


def _of_code(used: ImplementationCode) -> dict[str, Any]:
    return {
        "pattern": used.pattern,
        "services": [service.identifier for service in used.services],
        "operations": list(map(str, used.operations)),
        "sop_classes": [one.keyword or one.uid for one in used.sop_classes],
        "role": used.role,
        "behaviour": used.behaviour or None,
        "evidence": used.evidence,
    }
