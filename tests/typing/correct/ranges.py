"""Ranges of codes."""

from dimse_status import STORAGE, Category, StatusRange

OURS = StatusRange(0xC100, 0xC1FF, "Ours")


def open_codes() -> int:
    return sum(span.high - span.low + 1 for span in STORAGE.ranges)


def main() -> None:
    assert 0xC1A0 in OURS
    assert OURS.category is Category.FAILURE
    assert open_codes() == 0x100 + 0x100 + 0x1000
