"""Statuses in sets, dictionaries and sorted lists."""

from collections import Counter

from dimse_status import Category, StorageStatus

RETRY = {StorageStatus.OUT_OF_RESOURCES, StorageStatus.DUPLICATE_INVOCATION}
WAIT: dict[StorageStatus, float] = {StorageStatus.OUT_OF_RESOURCES: 60.0}


def seconds(status: StorageStatus) -> float:
    return WAIT.get(status, 1.0) if status in RETRY else 0.0


def main() -> None:
    counts: Counter[Category] = Counter(status.category for status in StorageStatus)
    assert counts[Category.SUCCESS] == 1
    assert sorted(RETRY) == [StorageStatus.DUPLICATE_INVOCATION, StorageStatus.OUT_OF_RESOURCES]
    assert seconds(StorageStatus.OUT_OF_RESOURCES) == 60.0
