"""Storage commitment: what is asked for, and what comes back."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from pydicom.dataset import Dataset
from pydicom.uid import UID, generate_uid
from pynetdicom.association import Association

from dimse_status import (
    STORAGE_COMMITMENT,
    Operation,
    StatusError,
    StorageCommitmentCode,
    StorageCommitmentStatus,
    advice_for,
    resolve_response,
)
from dimse_status.failure_reason import (
    STORAGE_COMMITMENT_FAILURE,
    StorageCommitmentFailureReason,
    resolve_reason,
)
from dimse_status.handlers import NEventReportEvent, on_n_event_report

PUSH_MODEL = UID("1.2.840.10008.1.20.1")
PUSH_MODEL_INSTANCE = UID("1.2.840.10008.1.20.1.1")


@dataclass
class Commitments:
    """What was asked for, and what is known of it."""

    open: dict[str, threading.Event] = field(default_factory=dict[str, threading.Event])
    failed: dict[str, int] = field(default_factory=dict[str, int])

    def ask(self, association: Association, items: list[Dataset]) -> bool:
        """Ask, and wait for the report."""
        request = Dataset()
        request.TransactionUID = transaction = generate_uid()
        request.ReferencedSOPSequence = items
        self.open[transaction] = came = threading.Event()
        status, _ = association.send_n_action(request, 1, PUSH_MODEL, PUSH_MODEL_INSTANCE)
        resolve_response(status, STORAGE_COMMITMENT, Operation.N_ACTION).raise_for_status()
        return came.wait(timeout=60)

    def lost(self) -> list[str]:
        """Return the instances that the archive does not have."""
        no_such = StorageCommitmentFailureReason.NO_SUCH_OBJECT_INSTANCE
        return [uid for uid, reason in self.failed.items() if reason == no_such]

    def to_do(self) -> list[str]:
        """Return the first thing to look at for each instance that failed."""
        lines: list[str] = []
        for uid, code in self.failed.items():
            reason = resolve_reason(code, STORAGE_COMMITMENT_FAILURE)
            advice = advice_for(reason)
            lines.append(f"{uid}: {reason.meaning}: {advice.check[0] if advice else 'ask'}")
        return lines


@on_n_event_report(STORAGE_COMMITMENT)
def report(
    event: NEventReportEvent, commitments: Commitments
) -> tuple[StorageCommitmentCode, Dataset | None]:
    """Take a report."""
    result = event.event_information
    came = commitments.open.get(str(result.get("TransactionUID", "")))
    if came is None:
        raise StatusError(StorageCommitmentStatus.INVALID_ARGUMENT_VALUE)
    for item in result.get("FailedSOPSequence", []):
        commitments.failed[str(item.ReferencedSOPInstanceUID)] = int(item.FailureReason)
    came.set()
    return StorageCommitmentStatus.SUCCESS, None


def main() -> None:
    """Try it without a network."""
    commitments = Commitments(failed={"1.2.3": 0x0112, "1.2.4": 0x0213})
    assert commitments.lost() == ["1.2.3"]
    assert len(commitments.to_do()) == 2
