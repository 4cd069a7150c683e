"""Answer N-ACTION of Storage Commitment."""

from pydicom.dataset import Dataset
from pynetdicom.events import Event

from dimse_status import STORAGE_COMMITMENT, StorageCommitmentStatus
from dimse_status.handlers import on_n_action


@on_n_action(STORAGE_COMMITMENT)
def commit(event: Event) -> tuple[StorageCommitmentStatus, Dataset | None]:
    if event.message_id > 100:
        return StorageCommitmentStatus.RESOURCE_LIMITATION, None
    return StorageCommitmentStatus.SUCCESS, None
