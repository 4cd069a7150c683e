"""Sort a C-STORE status by category: `in` narrows both branches."""

from typing import Literal, assert_never, assert_type

from dimse_status import StorageStatus
from dimse_status.by_category import STORAGE_FAILURES, STORAGE_SUCCESS, STORAGE_WARNINGS


def advice(status: StorageStatus) -> str:
    if status in STORAGE_SUCCESS:
        assert_type(status, Literal[StorageStatus.SUCCESS])
        return "stored"
    if status in STORAGE_WARNINGS:
        return "stored, with a warning"
    if status in STORAGE_FAILURES:
        return "not stored"
    assert_never(status)


def main() -> None:
    assert advice(StorageStatus.OUT_OF_RESOURCES) == "not stored"
