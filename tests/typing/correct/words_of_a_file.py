"""Codes and words from a file, which may be those of an enum."""

from dimse_status import Category, Operation, StorageStatus


def category(word: str) -> Category | None:
    return Category(word) if word in Category else None


def operations(words: list[str]) -> list[Operation]:
    return [Operation(word) for word in words if word in Operation]


def members(codes: list[int]) -> list[StorageStatus]:
    return [StorageStatus(code) for code in codes if code in StorageStatus]


def main() -> None:
    assert category("Failure") is Category.FAILURE
    assert category("Failed") is None
    assert operations(["C-STORE", "C-CANCEL"]) == [Operation.C_STORE]
    assert members([0xA700, 0xA712]) == [StorageStatus.OUT_OF_RESOURCES]
