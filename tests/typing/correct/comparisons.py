"""Comparisons that can be true."""

from dimse_status import STORAGE, Category, QueryRetrieveMoveStatus, StorageStatus, resolve


def is_out_of_resources(code: int) -> bool:
    return code == StorageStatus.OUT_OF_RESOURCES or code in STORAGE.ranges[0]


def is_failure(code: int) -> bool:
    return resolve(code, STORAGE).category in {Category.FAILURE, Category.UNKNOWN}


def is_failure_in_words(code: int) -> bool:
    return resolve(code, STORAGE).category == "Failure"


def is_same(first: StorageStatus, second: QueryRetrieveMoveStatus) -> bool:
    return first.code == second.code


def main() -> None:
    assert is_out_of_resources(0xA7F0)
    assert is_failure(0xA7F0)
    assert is_failure_in_words(0xA7F0)
    assert is_same(StorageStatus.SUCCESS, QueryRetrieveMoveStatus.SUCCESS)
    assert StorageStatus.SUCCESS < StorageStatus.OUT_OF_RESOURCES
