"""Codes of an implementation, returned from a handler beside the standard's."""

from typing import assert_type

from pynetdicom.events import Event

from dimse_status import Category, StorageCode, StorageStatus
from dimse_status.handlers import on_c_store


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"
    PIXEL_CRC_MISMATCH = 0xC0A1, "Pixel data failed its checksum"
    WITHOUT_WORDS = 0xC0A2


@on_c_store
def store(event: Event) -> StorageCode:
    return ArchiveStatus.QUOTA_EXCEEDED if event.message_id > 100 else StorageStatus.SUCCESS


def main() -> None:
    assert_type(ArchiveStatus.QUOTA_EXCEEDED.category, Category)
    assert ArchiveStatus(0xA7F0) is ArchiveStatus.QUOTA_EXCEEDED
    assert ArchiveStatus.QUOTA_EXCEEDED.code == 0xA7F0
