"""A report of what was not committed, for whoever wants to delete from the modality."""

from __future__ import annotations

from dataclasses import dataclass

from pydicom.dataset import Dataset

from dimse_status import STORAGE_COMMITMENT, StorageCommitmentStatus, advice_for
from dimse_status.failure_reason import STORAGE_COMMITMENT_FAILURE, ReasonInfo, resolve_reason


@dataclass(frozen=True)
class Line:
    """One instance."""

    uid: str
    reason: ReasonInfo

    @property
    def is_lost(self) -> bool:
        """Whether the archive does not have it."""
        return self.reason.member is StorageCommitmentStatus.NO_SUCH_SOP_INSTANCE  # N005: a reason is compared with a status

    def what_to_do(self) -> str:
        """Return the first thing to look at."""
        advice = advice_for(self.reason.code)  # N006: a number, of which there is no advice
        return advice.check[0] if advice else "-"


def lines_of(result: Dataset) -> list[Line]:
    """Read a report."""
    failed = result.get("FailedSOPSequence", [])
    return [
        Line(item.ReferencedSOPInstanceUID, resolve_reason(item.FailureReason, STORAGE_COMMITMENT))  # N007: the service class in place of the set of reasons
        for item in failed
    ]


def has_duplicate_transaction(result: Dataset) -> bool:
    """Whether the Transaction UID was used before."""
    return any(
        resolve_reason(item.FailureReason, STORAGE_COMMITMENT_FAILURE).name == "DUPLICATE"  # N008: a reason that was resolved has no name
        for item in result.get("FailedSOPSequence", [])
    )
