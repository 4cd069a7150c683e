"""A registry that knows one's own codes."""

from typing import assert_type

from dimse_status import (
    STANDARD,
    STORAGE,
    StatusInfo,
    StatusRegistry,
    StorageCode,
    StorageStatus,
    resolve,
)


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"


ARCHIVE = STANDARD.extend(ArchiveStatus)


def main() -> None:
    assert_type(ARCHIVE, StatusRegistry)
    info = resolve(0xA7F0, STORAGE, registry=ARCHIVE)
    assert_type(info, StatusInfo[StorageStatus])
    assert info.custom is ArchiveStatus.QUOTA_EXCEEDED
