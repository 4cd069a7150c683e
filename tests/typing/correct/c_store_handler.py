"""Answer C-STORE, with the standard's codes and with a comment."""

from pynetdicom.events import Event

from dimse_status import StatusDataset, StatusError, StorageCode, StorageStatus
from dimse_status.handlers import on_c_store


@on_c_store
def store(event: Event) -> StorageCode | StatusDataset[StorageCode]:
    if event.message_id > 1000:
        raise StatusError(StorageStatus.OUT_OF_RESOURCES, "too many messages")
    if event.message_id > 100:
        return StorageStatus.CANNOT_UNDERSTAND.to_dataset(error_comment="no Patient ID")
    return StorageStatus.SUCCESS
