"""A C-STORE handler with codes of its own, options in one place, and a log."""

import logging
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from dimse_status import (
    STANDARD,
    STORAGE,
    Category,
    StatusDataset,
    StatusError,
    StorageCode,
    StorageStatus,
    fit_error_comment,
)
from dimse_status.handlers import CStoreEvent, HandlerOptions, on_c_store

LOGGER = logging.getLogger("archive")


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"
    CHECKSUM_WRONG = 0xC0A1, "Pixel data failed its checksum"


class ChecksumError(Exception):
    """The pixels are not those that were sent."""


OPTIONS: HandlerOptions = {
    "registry": STANDARD.extend(ArchiveStatus),
    "statuses": {ChecksumError: ArchiveStatus.CHECKSUM_WRONG},
}


@dataclass
class Archive:
    folder: Path
    quota: int
    used: dict[str, int] = field(default_factory=dict[str, int])
    answered: list[StorageCode] = field(default_factory=list[StorageCode])

    def room_for(self, title: str, size: int) -> StorageCode:
        if self.used.get(title, 0) + size > self.quota:
            return ArchiveStatus.QUOTA_EXCEEDED
        if shutil.disk_usage(self.folder).free < size:
            return StorageStatus.OUT_OF_RESOURCES
        return StorageStatus.SUCCESS

    def take(self, title: str, data: bytes) -> StorageCode:
        status = self.room_for(title, len(data))
        self.answered.append(status)
        if status.category is Category.SUCCESS:
            self.used[title] = self.used.get(title, 0) + len(data)
        else:
            LOGGER.warning("0x%04X for %s: %s", status, title, status.meaning)
        return status


@on_c_store(STORAGE, **OPTIONS)
def store(event: CStoreEvent, archive: Archive) -> StorageCode | StatusDataset[StorageCode]:
    uid = event.request.AffectedSOPInstanceUID
    if uid is None or not uid.is_valid:
        raise StatusError(StorageStatus.INVALID_SOP_INSTANCE)
    data = event.encoded_dataset()
    if not data:
        raise ChecksumError(uid)
    status = archive.take(event.assoc.requestor.ae_title, data)
    if status is ArchiveStatus.QUOTA_EXCEEDED:
        words = fit_error_comment(f"{archive.quota} bytes are used")
        return status.to_dataset(error_comment=words)
    return status


def main() -> None:
    archive = Archive(Path(), 10)
    assert archive.take("CT", b"12345678") is StorageStatus.SUCCESS
    assert archive.take("CT", b"12345678") is ArchiveStatus.QUOTA_EXCEEDED
    assert archive.answered == [0x0000, 0xA7F0]
    assert ArchiveStatus.QUOTA_EXCEEDED in archive.answered
    assert store.with_arguments(archive)
