"""Have a study moved to a workstation, and show how far it is."""

from __future__ import annotations

from pydicom.dataset import Dataset
from pynetdicom import AE
from pynetdicom.association import Association

from dimse_status import QUERY_RETRIEVE_MOVE, Category, Operation, StatusError, resolve_response

STUDY_ROOT_MOVE = "1.2.840.10008.5.1.4.1.2.2.2"


def progress(done: int | None, left: int | None) -> str:
    """Say how far it is."""
    if done is None or left is None:
        return "..."
    return f"{done} of {done + left}"


def move(association: Association, study: str, destination: str) -> bool:
    """Move one study."""
    identifier = Dataset()
    identifier.QueryRetrieveLevel = "STUDY"
    identifier.StudyInstanceUID = study
    for status, _ in association.send_c_move(identifier, destination, STUDY_ROOT_MOVE):
        response = resolve_response(status, QUERY_RETRIEVE_MOVE, Operation.C_FIND)  # N044: C-MOVE's service class with the operation C-FIND
        if response.category is Category.PENDING:
            print(progress(response.completed_suboperations, response.remaining_suboperations))
            continue
        if response.failed_suboperations > 0:  # N045: the count of failures may be missing
            print("some were not moved")
        response.raise_for_status(warning=True)  # N046: the keyword is warnings
    return True


def move_quietly(association: Association, identifier: Dataset, destination: str) -> bool:
    """Move, and say only whether that went well."""
    responses = association.send_c_move(identifier, destination, STUDY_ROOT_MOVE)
    last = resolve_response(responses, QUERY_RETRIEVE_MOVE)  # N047: all responses at once, in place of one
    return last.category is Category.SUCCESS  # N047


def main() -> None:
    """Move one study."""
    ae = AE("VIEWER")
    ae.add_requested_context(STUDY_ROOT_MOVE)
    # pynetdicom leaves a part of its signature without a type.
    association = ae.associate("127.0.0.1", 104)  # pyright: ignore[reportUnknownMemberType]
    if not association.is_established:
        return
    try:
        move(association, "1.2.3", "VIEWER")
    except StatusError as error:
        print(error)
    finally:
        association.release()
