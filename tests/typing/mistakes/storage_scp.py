"""A storage SCP with four mistakes."""

from dimse_status import QueryRetrieveMoveStatus, StorageCode, StorageStatus
from dimse_status.handlers import on_c_store
from pynetdicom.events import Event


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"


@on_c_store
def store_moved(event: Event) -> StorageCode:
    if event.message_id > 100:
        return QueryRetrieveMoveStatus.UNABLE_TO_PERFORM_SUB_OPERATIONS  # M01: a C-MOVE status returned from a C-STORE handler
    return StorageStatus.SUCCESS


@on_c_store
def store_number(event: Event) -> StorageCode:
    if event.message_id > 100:
        return 0xD000  # M02: 0xD000 returned, which is no status of DICOM
    return StorageStatus.SUCCESS


@on_c_store
def store_over_quota(event: Event) -> StorageCode:
    if event.message_id > 100:
        return ArchiveStatus.QUOTA_EXEEDED  # M03: a code of one's own that does not exist
    return StorageStatus.SUCCESS


def comment_of(event: Event) -> str:
    answer = StorageStatus.OUT_OF_RESOURCES.to_dataset(error_comment="disk full")
    return f"{event.message_id}: {answer.ErorComment}"  # M04: an element of a Status Dataset, misspelt
