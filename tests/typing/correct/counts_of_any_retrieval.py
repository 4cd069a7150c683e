"""Sub-operations of a C-GET or of a C-MOVE, counted by the same functions."""

from collections.abc import Iterable

from dimse_status import (
    QUERY_RETRIEVE_GET,
    QUERY_RETRIEVE_MOVE,
    Category,
    QueryRetrieveGetStatus,
    QueryRetrieveMoveStatus,
    StatusCode,
    StatusInfo,
    SubOperations,
)

Either = SubOperations[QueryRetrieveGetStatus | QueryRetrieveMoveStatus]


def begin(count: int, *, is_move: bool) -> SubOperations:
    if is_move:
        return SubOperations(QUERY_RETRIEVE_MOVE, total=count)
    return SubOperations(QUERY_RETRIEVE_GET, total=count)


def ended(counted: Either, outcomes: Iterable[int]) -> StatusInfo[StatusCode]:
    for outcome in outcomes:
        counted.count(outcome)
    return counted.final().info


def main() -> None:
    assert begin(3, is_move=True).service is QUERY_RETRIEVE_MOVE
    moved = SubOperations(QUERY_RETRIEVE_MOVE, total=2)
    assert ended(moved, (0x0000, 0xA700)).category is Category.WARNING
    got = SubOperations(QUERY_RETRIEVE_GET, total=1)
    assert ended(got, (0x0000,)).member is QueryRetrieveGetStatus.SUCCESS
