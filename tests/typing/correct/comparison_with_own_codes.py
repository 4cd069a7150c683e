"""A number compared with a code of one's own."""

from dimse_status import StorageCode


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"
    INDEX_REBUILDING = 0xA7F1, "The index is being rebuilt"


def is_over_quota(code: int) -> bool:
    return code == ArchiveStatus.QUOTA_EXCEEDED


def is_temporary(code: int) -> bool:
    return code in {ArchiveStatus.INDEX_REBUILDING, ArchiveStatus.QUOTA_EXCEEDED}


def main() -> None:
    assert is_over_quota(0xA7F0)
    assert is_temporary(0xA7F1)
