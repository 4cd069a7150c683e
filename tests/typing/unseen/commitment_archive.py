"""Storage commitment in an archive that asks its database what it has."""

from __future__ import annotations

from typing import Protocol

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from dimse_status import (
    STORAGE_COMMITMENT,
    StatusDataset,
    StatusError,
    StorageCommitmentCode,
    StorageCommitmentStatus,
)
from dimse_status.failure_reason import StorageCommitmentFailureReason, resolve_reason
from dimse_status.handlers import NActionEvent, NEventReportEvent, on_n_action, on_n_event_report


class Database(Protocol):
    """What is asked."""

    def has(self, uid: str) -> bool:
        """Whether an instance is stored."""
        ...


def result_for(asked: Dataset, database: Database) -> Dataset:
    """Make the data set of the report."""
    result, failed = Dataset(), list[Dataset]()
    for item in asked.ReferencedSOPSequence:
        if not database.has(item.ReferencedSOPInstanceUID):
            reason = StorageCommitmentFailureReason.NO_SUCH_SOP_INSTANCE  # N001: the reason is called NO_SUCH_OBJECT_INSTANCE
            item.FailureReason = reason.code  # N001
            failed.append(item)
    result.TransactionUID = asked.TransactionUID
    result.FailedSOPSequence = Sequence(failed)
    return result


@on_n_action(STORAGE_COMMITMENT)
def commit(event: NActionEvent) -> tuple[StorageCommitmentCode, Dataset | None]:
    """Take a request."""
    if event.action_type != 1:
        raise StatusError(StorageCommitmentStatus.NO_SUCH_EVENT_TYPE)  # N002: 0113 answers an N-ACTION, and is a status of N-EVENT-REPORT
    if "TransactionUID" not in event.action_information:
        return StorageCommitmentStatus.MISSING_ATTRIBUTE, None
    return StorageCommitmentStatus.SUCCESS, None


@on_n_event_report(STORAGE_COMMITMENT)  # N003
def reported(event: NEventReportEvent) -> StatusDataset[StorageCommitmentStatus]:  # N003: a report is answered with a status alone
    """Take a report from the archive behind this one."""
    for item in event.event_information.get("FailedSOPSequence", []):
        print(item.ReferencedSOPInstanceUID, resolve_reason(item.FailureReason))  # N004: which set the reason is of is left out
    return StorageCommitmentStatus.SUCCESS.to_dataset()
