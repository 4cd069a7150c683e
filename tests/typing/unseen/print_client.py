"""Prints from a viewer, and tells the user how it went."""

from __future__ import annotations

from pydicom.dataset import Dataset
from pynetdicom.association import Association

from dimse_status import (
    PRINT_MANAGEMENT,
    Operation,
    PrintManagementStatus,
    StatusResponse,
    resolve_response,
)
from dimse_status.by_category import PRINT_MANAGEMENT_WARNINGS

FILM_BOX = "1.2.840.10008.5.1.1.2"
META = "1.2.840.10008.5.1.1.9"
WORDS: dict[PrintManagementStatus, str] = {  # N078
    PrintManagementStatus.FILM_BOX_PRINT_QUEUE_IS_FULL: "The printer is busy.",
    0xC605: "The printer has too little memory.",  # N078: a number among members of an enum
}


def send(association: Association, film: str) -> StatusResponse[PrintManagementStatus]:
    """Ask the printer to print."""
    status, _ = association.send_n_action(Dataset(), 1, FILM_BOX, film, meta_uid=META)
    return resolve_response(status, PRINT_MANAGEMENT, Operation.N_ACTION)


def is_printed(response: StatusResponse[PrintManagementStatus]) -> bool:
    """Whether there is a film."""
    return response.category in ("Success", "Warnings")  # N079: a word that no category equals


def words_for(response: StatusResponse[PrintManagementStatus]) -> str:
    """Say it for the user."""
    if response.member:  # N080: the truth value of a member, which is false for Success
        if response.member in PRINT_MANAGEMENT_WARNINGS:
            return f"Printed, but: {response.meaning}"
        return WORDS.get(response.member, response.meaning)
    return f"The printer answered {response.code:04X}."


def is_worth_waiting(response: StatusResponse[PrintManagementStatus]) -> bool:
    """Whether the same film may be printed in a minute."""
    match response.member:
        case PrintManagementStatus.FILM_BOX_PRINT_QUEUE_IS_FULL:
            return True
        case PrintManagementStatus.FILM_SESSION_QUEUE_IS_FULL:  # N081: a member that is misspelt, in a match
            return True
        case _:
            return False
