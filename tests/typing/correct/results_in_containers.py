"""What was resolved, in sets, dictionaries, sorted lists and groups."""

from collections import defaultdict
from itertools import groupby
from operator import attrgetter

from dimse_status import (
    QUERY_RETRIEVE_MOVE,
    STORAGE,
    Category,
    QueryRetrieveMoveStatus,
    StatusCode,
    StatusInfo,
    StorageStatus,
    category_of,
    resolve,
)

RETRY = frozenset({StorageStatus.OUT_OF_RESOURCES, StorageStatus.NOT_AUTHORIZED})
ORDER = {category: place for place, category in enumerate(Category)}
TEXTS: dict[StatusCode, str] = {
    StorageStatus.SUCCESS: "stored",
    QueryRetrieveMoveStatus.MOVE_DESTINATION_UNKNOWN: "ask the administrator",
}


def distinct(codes: list[int]) -> set[StatusInfo[StorageStatus]]:
    return {resolve(code, STORAGE) for code in codes}


def by_category(codes: list[int]) -> dict[Category, list[StatusInfo[StorageStatus]]]:
    found: defaultdict[Category, list[StatusInfo[StorageStatus]]] = defaultdict(list)
    for info in sorted(distinct(codes), key=lambda one: (ORDER[one.category], one.code)):
        found[info.category].append(info)
    return dict(found)


def worst(codes: list[int]) -> StatusInfo[StorageStatus] | None:
    return max((resolve(one, STORAGE) for one in codes), key=attrgetter("code"), default=None)


def members(codes: list[int]) -> list[StorageStatus]:
    return sorted(
        {info.member for info in distinct(codes) if info.member is not None},
        key=lambda member: member.code,
    )


def is_to_be_sent_again(info: StatusInfo[StorageStatus]) -> bool:
    return info.member in RETRY or info.member == StorageStatus.DUPLICATE_INVOCATION


def is_odd(info: StatusInfo[StorageStatus]) -> bool:
    return info.member is None and info.category not in {Category.SUCCESS, Category.WARNING}


def text(status: StatusCode) -> str:
    return TEXTS.get(status, status.meaning)


def groups(codes: list[int]) -> list[tuple[str, int]]:
    ordered = sorted(codes, key=category_of)
    return [(str(key), len(list(ones))) for key, ones in groupby(ordered, category_of)]


def main() -> None:
    codes = [0xA700, 0x0000, 0xB007, 0xA712, 0x0000]
    assert len(distinct(codes)) == 4
    assert list(by_category(codes)) == [Category.SUCCESS, Category.WARNING, Category.FAILURE]
    last = worst(codes)
    assert last is not None
    assert last.member is StorageStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS_WARNING
    assert members(codes)[0] == StorageStatus.SUCCESS
    assert is_to_be_sent_again(resolve(0xA700, STORAGE))
    assert is_odd(resolve(0xA712, STORAGE))
    moved = resolve(0xA801, QUERY_RETRIEVE_MOVE).member
    assert moved is not None
    assert text(moved) == "ask the administrator"
    assert groups(codes) == [("Failure", 2), ("Success", 2), ("Warning", 1)]
