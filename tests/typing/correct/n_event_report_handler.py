"""Answer N-EVENT-REPORT of Storage Commitment."""

from pydicom.dataset import Dataset
from pynetdicom.events import Event

from dimse_status import STORAGE_COMMITMENT, StorageCommitmentStatus
from dimse_status.handlers import on_n_event_report


@on_n_event_report(STORAGE_COMMITMENT)
def report(event: Event) -> tuple[StorageCommitmentStatus, Dataset | None]:
    if event.event_type not in {1, 2}:
        return StorageCommitmentStatus.NO_SUCH_EVENT_TYPE, None
    return StorageCommitmentStatus.SUCCESS, None
