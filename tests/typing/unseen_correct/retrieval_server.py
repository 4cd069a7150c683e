"""C-GET and C-MOVE of a small archive."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydicom.dataset import Dataset

from dimse_status import (
    QUERY_RETRIEVE_GET,
    QUERY_RETRIEVE_MOVE,
    Category,
    QueryRetrieveGetCode,
    QueryRetrieveGetStatus,
    QueryRetrieveMoveCode,
    QueryRetrieveMoveStatus,
    StatusError,
    SubOperations,
)
from dimse_status.handlers import (
    CGetEvent,
    CMoveEvent,
    MoveRetrieval,
    Retrieval,
    on_c_get,
    on_c_move,
)

ARCHIVE: dict[str, list[Dataset]] = {}
DESTINATIONS = {"VIEWER": ("192.0.2.7", 11112)}


def wanted(identifier: Dataset) -> list[Dataset]:
    """Return the instances of the study that is asked for."""
    return ARCHIVE.get(str(identifier.get("StudyInstanceUID", "")), [])


@on_c_get(QUERY_RETRIEVE_GET)
def get(event: CGetEvent) -> Retrieval[QueryRetrieveGetCode]:
    """Answer a C-GET."""
    instances = wanted(event.identifier)

    def responses() -> Iterator[tuple[QueryRetrieveGetStatus, Dataset | None]]:
        for instance in instances:
            if event.is_cancelled:
                yield QueryRetrieveGetStatus.CANCEL, None
                return
            yield QueryRetrieveGetStatus.PENDING, instance

    return Retrieval(count=len(instances), responses=responses())


@on_c_move
def move(event: CMoveEvent) -> MoveRetrieval[QueryRetrieveMoveCode]:
    """Answer a C-MOVE."""
    destination = DESTINATIONS.get(event.move_destination or "")
    if destination is None:
        raise StatusError(QueryRetrieveMoveStatus.MOVE_DESTINATION_UNKNOWN, "no such AE")
    address, port = destination
    instances = wanted(event.identifier)
    return MoveRetrieval(
        address=address,
        port=port,
        count=len(instances),
        responses=[(QueryRetrieveMoveStatus.PENDING, one) for one in instances],
    )


HANDLERS: list[Any] = [get, move]


def final_of(outcomes: dict[str, int]) -> tuple[QueryRetrieveMoveStatus | None, Dataset | None]:
    """Return the final status for what each instance was answered with."""
    moved = SubOperations(QUERY_RETRIEVE_MOVE, total=len(outcomes))
    for uid, outcome in outcomes.items():
        if moved.count(outcome, uid) is Category.FAILURE:
            print(f"{uid} was refused")
    return moved.final().info.member, moved.identifier()


def main() -> None:
    """Count without a network."""
    status, failed = final_of({"1.2.3": 0x0000, "1.2.4": 0xA700})
    assert status is QueryRetrieveMoveStatus.ONE_OR_MORE_FAILURES_OR_WARNINGS
    assert failed is not None
    assert failed.FailedSOPInstanceUIDList == "1.2.4"
