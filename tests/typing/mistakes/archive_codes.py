"""Codes of one's own, with four mistakes. Each class is in a function, to be run one by one."""

from dimse_status import StorageCode, StorageStatus


def outside_the_ranges() -> type[StorageCode]:
    class ArchiveStatus(StorageCode):
        QUOTA_EXCEEDED = 0xB123, "Archive quota exceeded"  # M17: a code of one's own outside the open ranges

    return ArchiveStatus


def taken_by_the_standard() -> type[StorageCode]:
    class ArchiveStatus(StorageCode):
        QUOTA_EXCEEDED = 0xA700, "Archive quota exceeded"  # M18: a code of one's own that the standard has given a meaning

    return ArchiveStatus


def derived_from_the_standard() -> type[StorageCode]:
    class ArchiveStatus(StorageStatus):  # M19: an enum of one's own derived from the standard's
        QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"

    return ArchiveStatus


def code_as_text() -> type[StorageCode]:
    class ArchiveStatus(StorageCode):
        QUOTA_EXCEEDED = "0xA7F0", "Archive quota exceeded"  # M20: a code of one's own given as text

    return ArchiveStatus
