"""A choice by category of a service class with a mistake."""

from dimse_status import StorageStatus
from dimse_status.by_category import STORAGE_FAILURES, STORAGE_SUCCESS
from typing_extensions import assert_never


def advice(status: StorageStatus) -> str:
    if status in STORAGE_SUCCESS:
        return "done"
    if status in STORAGE_FAILURES:
        return "ask the archive"
    assert_never(status)  # M30: a choice by category that forgets the warnings
