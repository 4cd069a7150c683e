"""Prints films: what the printer does, and what the viewer says."""

from __future__ import annotations

from pydicom.dataset import Dataset

from dimse_status import (
    PRINT_MANAGEMENT,
    Operation,
    PrintManagementCode,
    PrintManagementStatus,
    StatusError,
    StatusResponse,
    resolve_response,
)
from dimse_status.by_category import (
    PRINT_MANAGEMENT_FAILURES,
    PRINT_MANAGEMENT_SUCCESS,
    PRINT_MANAGEMENT_WARNINGS,
)
from dimse_status.handlers import NActionEvent, NDeleteEvent, on_n_action, on_n_delete

BOXES: dict[str, Dataset] = {}
QUEUE: list[Dataset] = []


def box_of(uid: str | None) -> Dataset:
    """Return a film box, or refuse the request."""
    if uid is None or uid not in BOXES:
        raise StatusError(PrintManagementStatus.NO_SUCH_SOP_INSTANCE)
    return BOXES[uid]


@on_n_action(PRINT_MANAGEMENT)
def print_film(event: NActionEvent) -> tuple[PrintManagementCode, Dataset | None]:
    """Print a film box."""
    box = box_of(event.request.RequestedSOPInstanceUID)
    if len(QUEUE) > 20:
        raise StatusError(PrintManagementStatus.FILM_BOX_PRINT_QUEUE_IS_FULL, "try again")
    QUEUE.append(box)
    if "ReferencedImageBoxSequence" not in box:
        return PrintManagementStatus.FILM_BOX_DOES_NOT_CONTAIN_IMAGE_BOXES, None
    return PrintManagementStatus.SUCCESS, None


@on_n_delete(PRINT_MANAGEMENT)
def delete(event: NDeleteEvent) -> PrintManagementCode:
    """Forget a film box."""
    box_of(event.request.RequestedSOPInstanceUID)
    del BOXES[event.request.RequestedSOPInstanceUID or ""]
    return PrintManagementStatus.SUCCESS


def shown(response: StatusResponse[PrintManagementStatus]) -> str:
    """Say how it went."""
    member = response.member
    if member is None:
        return f"The printer answered {response.info}."
    if member in PRINT_MANAGEMENT_SUCCESS:
        return "Printed."
    if member in PRINT_MANAGEMENT_WARNINGS:
        return f"Printed, but: {member.meaning}."
    assert member in PRINT_MANAGEMENT_FAILURES
    match member:
        case PrintManagementStatus.FILM_BOX_PRINT_QUEUE_IS_FULL:
            return "The printer is busy."
        case PrintManagementStatus.INSUFFICIENT_MEMORY_IN_PRINTER:
            return "The image is too large."
        case _:
            return f"Not printed: {member.meaning}."


def main() -> None:
    """Try it without a printer."""
    busy = PrintManagementStatus.FILM_BOX_PRINT_QUEUE_IS_FULL.to_dataset(Operation.N_ACTION)
    response = resolve_response(busy, PRINT_MANAGEMENT, Operation.N_ACTION)
    assert shown(response) == "The printer is busy."
