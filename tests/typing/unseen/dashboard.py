"""The numbers of a dashboard: what came, by category and by code."""

from __future__ import annotations

from collections import Counter
from typing import assert_never

from dimse_status import (
    QUERY_RETRIEVE_FIND,
    STORAGE,
    Category,
    StatusInfo,
    StorageStatus,
    category_of,
    resolve,
)
from dimse_status.by_category import STORAGE_FAILURES, STORAGE_SUCCESS, STORAGE_WARNINGS

OUT_OF_RANGE = category_of(0x1A700)  # N014: a number of more than 16 bits
FULL = category_of("A700")  # N015: a code as text


def counts_of(codes: list[int]) -> Counter[Category]:
    """Count the categories."""
    return Counter(category_of(code) for code in codes)


def share_of_failures(codes: list[int]) -> float:
    """Return the share of failures."""
    counts = counts_of(codes)
    return counts["Failures"] / max(1, counts.total())  # N016: a word among categories, which no category equals


def colour(category: Category) -> str:
    """Return the colour of a bar."""
    if category is Category.SUCCESS:
        return "green"
    if category is Category.WARNING or category is Category.PENDING:
        return "yellow"
    if category is Category.FAILURE or category is Category.UNKNOWN:
        return "red"
    assert_never(category)  # N017: Cancel is forgotten


def kind(status: StorageStatus) -> str:
    """Return the kind of an answer."""
    if status in STORAGE_SUCCESS:
        return "stored"
    if status in STORAGE_WARNINGS:
        return "stored, with changes"
    assert status in STORAGE_FAILURES
    return "refused"


def label(code: int) -> str:
    """Return what stands below a bar."""
    info: StatusInfo[StorageStatus] = resolve(code, QUERY_RETRIEVE_FIND)  # N018: what was resolved for C-FIND, as if for Storage
    return f"{code:04X} {resolve(STORAGE, code).meaning if info.permitted else ''}"  # N019: service class and code in the wrong order
