"""Move studies, and report those that are incomplete."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from pydicom.dataset import Dataset
from pynetdicom.association import Association

from dimse_status import (
    QUERY_RETRIEVE_MOVE,
    Category,
    Operation,
    QueryRetrieveMoveStatus,
    StatusError,
    StatusResponse,
    resolve_response,
)

STUDY_ROOT_MOVE = "1.2.840.10008.5.1.4.1.2.2.2"
Response = StatusResponse[QueryRetrieveMoveStatus]


@dataclass(frozen=True)
class Moved:
    """How a C-MOVE came out."""

    words: str
    missing: tuple[str, ...] = ()


def words_for(response: Response) -> str:
    """Say it in a word."""
    category = response.category
    match category:
        case Category.SUCCESS:
            return "complete"
        case Category.WARNING:
            return f"{response.failed_suboperations or 0} are missing"
        case Category.FAILURE | Category.UNKNOWN:
            return f"failed: {response.meaning}"
        case Category.CANCEL:
            return "cancelled"
        case Category.PENDING:
            return "under way"
        case _:
            assert_never(category)


def move(association: Association, study: str, destination: str) -> Moved:
    """Move a study, and wait until it is there."""
    identifier = Dataset()
    identifier.QueryRetrieveLevel = "STUDY"
    identifier.StudyInstanceUID = study
    moved = Moved("no answer")
    for status, failed in association.send_c_move(identifier, destination, STUDY_ROOT_MOVE):
        response = resolve_response(
            status, QUERY_RETRIEVE_MOVE, Operation.C_MOVE, identifier=failed
        )
        moved = Moved(words_for(response), response.failed_sop_instance_uids)
    return moved


def move_all_or_raise(association: Association, identifier: Dataset, destination: str) -> None:
    """Move, and take what is half done for a failure."""
    for status, _ in association.send_c_move(identifier, destination, STUDY_ROOT_MOVE):
        response = resolve_response(status, QUERY_RETRIEVE_MOVE)
        try:
            response.raise_for_status(warnings=True)
        except StatusError as error:
            if error.code == QueryRetrieveMoveStatus.MOVE_DESTINATION_UNKNOWN:
                print(f"add {destination} to the archive: {error.error_comment}")
            raise


def main() -> None:
    """Try it without a network."""
    half = QueryRetrieveMoveStatus.ONE_OR_MORE_FAILURES_OR_WARNINGS.to_dataset(
        completed_suboperations=3, failed_suboperations=1, warning_suboperations=0
    )
    assert words_for(resolve_response(half, QUERY_RETRIEVE_MOVE)) == "1 are missing"
