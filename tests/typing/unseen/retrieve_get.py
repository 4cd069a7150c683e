"""C-GET, from the side of the archive, and what a relay counts when it fetches for others."""

from __future__ import annotations

from collections.abc import Iterator

from pydicom.dataset import Dataset

from dimse_status import (
    QUERY_RETRIEVE_GET,
    QUERY_RETRIEVE_MOVE,
    STORAGE,
    QueryRetrieveGetCode,
    QueryRetrieveGetStatus,
    StatusDataset,
    StatusError,
    SubOperations,
)
from dimse_status.handlers import CGetEvent, Retrieval, on_c_get

STORE: dict[str, list[Dataset]] = {}


def instances(study: str) -> Iterator[tuple[QueryRetrieveGetStatus, Dataset | None]]:
    """Yield what is to be sent, and give up on a series that is offline."""
    for instance in STORE[study]:
        if instance.get("InstanceAvailability") == "OFFLINE":
            yield QueryRetrieveGetStatus.MOVE_DESTINATION_UNKNOWN, None  # N097: a status of C-MOVE that C-GET has not
            return
        yield QueryRetrieveGetStatus.PENDING, instance


@on_c_get(QUERY_RETRIEVE_GET)
def get(event: CGetEvent) -> Retrieval[QueryRetrieveGetCode]:
    """Answer a C-GET."""
    study = str(event.identifier.get("StudyInstanceUID", ""))
    if study not in STORE:
        raise StatusError(QueryRetrieveGetStatus.UNABLE_TO_CALCULATE_NUMBER_OF_MATCHES)
    return Retrieval(total=len(STORE[study]), responses=instances(study))  # N098: the number of sub-operations is called count


@on_c_get(QUERY_RETRIEVE_MOVE)  # N099: the service class of C-MOVE for a C-GET
def get_for_relay(event: CGetEvent) -> Retrieval[QueryRetrieveGetCode]:  # N099
    """Answer a C-GET of the relay with nothing."""
    return Retrieval(count=0)


def answer_of_relay(outcomes: list[int]) -> StatusDataset[QueryRetrieveGetStatus]:
    """Return the final status for what the archive behind the relay answered."""
    fetched = SubOperations(STORAGE, total=len(outcomes))  # N100: sub-operations of C-GET counted for Storage
    for outcome in outcomes:
        fetched.count(outcome)
    return fetched.final()  # N100
