"""The allow-list: what editions print that is known, and why it is no difference.

A slip of the standard is listed with the editions that have it; what holds instead is in the
tables of the package, and docs/standard.rst tells the user of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from dimse_status.audit.facts import Kind

__all__ = ["SLIPS", "Slip", "slip_for"]


@dataclass(frozen=True, slots=True)
class Slip:
    """A known oddity of some editions.

    Parameters
    ----------
    part, kind, section
        Where it stands.
    subject
        Of which row it is; `said` is what the editions say there, as a finding shows it.
    first, last
        The first and the last edition known to have it; `last` is empty while it lasts.
    reason
        Why it is no difference.
    """

    part: int
    kind: Kind
    section: str
    subject: str
    said: str
    first: str
    last: str
    reason: str


_AS_C_MOVE = "C-GET is sent to the section on C-MOVE; C.4.3 is meant"

SLIPS: Final = (
    Slip(
        7, Kind.STATUS_LIST, "9.1.1.1.9", "0122", "0112", "2017e", "2020a",
        "0112 for SOP Class not supported; 0122 is meant, as Annex C has it",
    ),
    Slip(
        7, Kind.STATUS_LIST, "10.1.4.1.10", "0123", "No such Action", "2013", "",
        "the name of Annex C is No such Action Type",
    ),
    Slip(4, Kind.TAKEN_OVER, "BB.4.3", "statuses", "as in: C.4-2", "2013", "", _AS_C_MOVE),
    Slip(4, Kind.TAKEN_OVER, "HH.4.3", "statuses", "as in: C.4-2", "2016d", "", _AS_C_MOVE),
    Slip(4, Kind.TAKEN_OVER, "II.4.3", "statuses", "as in: C.4-2", "2017c", "", _AS_C_MOVE),
    Slip(
        4, Kind.TAKEN_OVER, "HH.4.1", "statuses", "as in: K.4.1.3.1", "2016d", "",
        "it points at the SCP's behavior in K.4.1; the operation of K.4.1 is meant",
    ),
    Slip(
        4, Kind.SOP_CLASSES, "I.4", "1.2.840.10008.1.3.10", "", "2013", "",
        "Media Storage Directory Storage is of files: it has no DIMSE service",
    ),
)  # fmt: skip
"""All that is known."""


def slip_for(
    part: int, edition: str, kind: Kind, section: str, subject: str, said: str
) -> Slip | None:
    """Return the slip that explains what an edition says there, or None."""
    for slip in SLIPS:
        if (
            (slip.part, slip.kind, slip.section, slip.subject) == (part, kind, section, subject)
            and slip.said.casefold() in {"", said.casefold()}
            and slip.first <= edition <= (slip.last or edition)
        ):
            return slip
    return None
