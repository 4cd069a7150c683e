"""A program that wants other words, and changes the tables: four mistakes."""

from dimse_status import STANDARD, STORAGE, StatusRange, StorageStatus, resolve


def widen_a_range() -> None:
    STORAGE.ranges[0] = StatusRange(0xA700, 0xA8FF, "Out of resources")  # M21: an item of a table replaced


def reword_an_answer() -> None:
    info = resolve(0xA700, STORAGE)
    info.meaning = "Disk full"  # M22: a field of an answer changed


def reword_a_member() -> None:
    StorageStatus.OUT_OF_RESOURCES.meaning = "Disk full"  # M23: a property of a member changed


def forget_the_enums() -> None:
    STANDARD.enums = ()  # M24: the registry changed
