"""Status Datasets of codes that are numbers."""

from typing import assert_type

from dimse_status import (
    STORAGE,
    Operation,
    StatusCode,
    StatusDataset,
    StorageStatus,
    code_to_status,
)


def main() -> None:
    assert_type(code_to_status(0xA7F0, STORAGE), StatusDataset[StorageStatus])
    answer: StatusDataset[StorageStatus] = code_to_status(StorageStatus.SUCCESS)
    assert answer.info.code == 0x0000
    assert_type(
        code_to_status(0x0110, operation=Operation.N_GET, error_comment="busy"),
        StatusDataset[StatusCode],
    )
