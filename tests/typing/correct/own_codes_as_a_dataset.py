"""A Status Dataset of one's own code is a Status Dataset of the service class."""

from dimse_status import StatusDataset, StorageCode


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"


def refusal() -> StatusDataset[StorageCode]:
    return ArchiveStatus.QUOTA_EXCEEDED.to_dataset(error_comment="3 TB of 3 TB used")


def main() -> None:
    assert refusal().info.meaning == "Archive quota exceeded"
