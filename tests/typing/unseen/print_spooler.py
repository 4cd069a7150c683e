"""A print SCP that hands films to the spooler of the operating system."""

from __future__ import annotations

from queue import Full, Queue

from pydicom.dataset import Dataset

from dimse_status import (
    PRINT_MANAGEMENT,
    PrintManagementCode,
    PrintManagementStatus,
    StatusDataset,
)
from dimse_status.handlers import (
    NActionEvent,
    NCreateEvent,
    NDeleteEvent,
    NSetEvent,
    on_n_action,
    on_n_create,
    on_n_delete,
    on_n_set,
)

SPOOL: Queue[Dataset] = Queue(maxsize=20)
BOXES: dict[str, Dataset] = {}
LARGEST = 64 * 2**20


@on_n_action(PRINT_MANAGEMENT)
def print_film(event: NActionEvent) -> tuple[PrintManagementCode, Dataset | None]:
    """Print a film box."""
    box = BOXES.get(event.request.RequestedSOPInstanceUID or "")
    if box is None:
        return PrintManagementStatus.NO_SUCH_SOP_INSTANCE, None
    if len(box.get("PixelData", b"")) > LARGEST:
        return PrintManagementStatus.INSUFFICIENT_MEMORY_IN_PRINTER, None  # N082: C605 answers an N-ACTION, and is a status of N-SET
    try:
        SPOOL.put_nowait(box)
    except Full:
        return PrintManagementStatus.FILM_BOX_PRINT_QUEUE_IS_FULL, None
    return PrintManagementStatus.SUCCESS, None


@on_n_create(PRINT_MANAGEMENT)  # N083
def create(event: NCreateEvent) -> tuple[Dataset | None, PrintManagementCode]:  # N083: the data set before the status
    """Make a film box."""
    BOXES[str(event.request.AffectedSOPInstanceUID)] = event.attribute_list
    return event.attribute_list, PrintManagementStatus.SUCCESS


@on_n_delete(PRINT_MANAGEMENT)  # N084
def delete(event: NDeleteEvent) -> tuple[PrintManagementCode, None]:  # N084: an N-DELETE is answered with a pair
    """Forget a film box."""
    BOXES.pop(event.request.RequestedSOPInstanceUID or "", None)
    return PrintManagementStatus.SUCCESS, None


@on_n_set(PRINT_MANAGEMENT)
def fill(event: NSetEvent) -> tuple[StatusDataset[PrintManagementCode], Dataset | None]:
    """Put an image into a box."""
    box = BOXES.setdefault(event.request.RequestedSOPInstanceUID or "", Dataset())
    if "BasicGrayscaleImageSequence" not in event.modification_list:
        missing = PrintManagementStatus.MISSING_ATTRIBUTE.to_dataset("no image in the box")  # N085: an Error Comment where the operation stands
        return missing, None
    box.update(event.modification_list)
    return PrintManagementStatus.SUCCESS.to_dataset(), None
