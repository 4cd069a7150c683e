"""A print SCP: it takes film sessions, film boxes and images, and prints their names."""

from __future__ import annotations

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.tag import Tag
from pydicom.uid import UID, generate_uid
from pynetdicom import AE
from pynetdicom.association import Association
from pynetdicom.events import EventHandlerType

from dimse_status import (
    PRINT_MANAGEMENT,
    NoResponseError,
    Operation,
    PrintManagementCode,
    PrintManagementStatus,
    StatusDataset,
    StatusError,
    resolve_response,
)
from dimse_status.handlers import (
    NActionEvent,
    NCreateEvent,
    NDeleteEvent,
    NGetEvent,
    NSetEvent,
    on_n_action,
    on_n_create,
    on_n_delete,
    on_n_get,
    on_n_set,
)

META = "1.2.840.10008.5.1.1.9"  # Basic Grayscale Print Management
FILM_SESSION = "1.2.840.10008.5.1.1.1"
FILM_BOX = "1.2.840.10008.5.1.1.2"
IMAGE_BOX = "1.2.840.10008.5.1.1.4"
PRINTER = "1.2.840.10008.5.1.1.16"
PRINTER_INSTANCE = "1.2.840.10008.5.1.1.17"
PRINT = 1

SESSIONS: dict[str, Dataset] = {}
FILMS: dict[str, Dataset] = {}
IMAGES: dict[str, Dataset] = {}
QUEUE: list[str] = []
LONGEST_QUEUE = 1


@on_n_create(PRINT_MANAGEMENT)
def create(
    event: NCreateEvent,
) -> tuple[PrintManagementCode | StatusDataset[PrintManagementCode], Dataset | None]:
    """Make a film session, or a film box with one image box."""
    uid = event.request.AffectedSOPInstanceUID or generate_uid()
    if uid in SESSIONS or uid in FILMS:
        raise StatusError(PrintManagementStatus.DUPLICATE_SOP_INSTANCE)
    made = event.attribute_list
    status = PrintManagementStatus.SUCCESS
    if event.request.AffectedSOPClassUID == FILM_SESSION:
        SESSIONS[uid] = made
        if "MemoryAllocation" in made:
            status = PrintManagementStatus.MEMORY_ALLOCATION_NOT_SUPPORTED
    elif event.request.AffectedSOPClassUID == FILM_BOX:
        image = Dataset()
        image.ReferencedSOPClassUID = UID(IMAGE_BOX)
        image.ReferencedSOPInstanceUID = generate_uid()
        IMAGES[image.ReferencedSOPInstanceUID] = Dataset()
        made.ReferencedImageBoxSequence = Sequence([image])
        FILMS[uid] = made
    else:  # such as an image box, which is made with its film
        raise StatusError(PrintManagementStatus.UNRECOGNIZED_OPERATION)
    # Whoever did not choose a UID itself is told it.
    return status.to_dataset(Operation.N_CREATE, affected_sop_instance_uid=uid), made


@on_n_set(PRINT_MANAGEMENT)
def fill(event: NSetEvent) -> tuple[PrintManagementCode, Dataset | None]:
    """Put an image into an image box."""
    box = known(IMAGES, event.request.RequestedSOPInstanceUID)
    box.update(event.modification_list)
    return PrintManagementStatus.SUCCESS, None


@on_n_action(PRINT_MANAGEMENT)
def print_film(event: NActionEvent) -> tuple[PrintManagementCode, Dataset | None]:
    """Print a film, or all films of a session (PS3.4 Tables H.4-4 and H.4-9)."""
    if event.action_type != PRINT:
        raise StatusError(PrintManagementStatus.NO_SUCH_ACTION_TYPE)
    uid = event.request.RequestedSOPInstanceUID
    if event.request.RequestedSOPClassUID == FILM_SESSION:
        known(SESSIONS, uid)
        films = [film for film in FILMS.values() if session_of(film) == uid]
        full = PrintManagementStatus.FILM_SESSION_PRINT_QUEUE_IS_FULL
        blank = PrintManagementStatus.FILM_SESSION_DOES_NOT_CONTAIN_IMAGE_BOXES
    else:
        films = [known(FILMS, uid)]
        full = PrintManagementStatus.FILM_BOX_PRINT_QUEUE_IS_FULL
        blank = PrintManagementStatus.FILM_BOX_DOES_NOT_CONTAIN_IMAGE_BOXES
    if not films:
        raise StatusError(PrintManagementStatus.FILM_SESSION_DOES_NOT_CONTAIN_FILM_BOXES)
    if len(QUEUE) >= LONGEST_QUEUE:
        raise StatusError(full)
    boxes = [film.ReferencedImageBoxSequence[0] for film in films]
    if not any(IMAGES[box.ReferencedSOPInstanceUID] for box in boxes):
        return blank, None
    QUEUE.append(uid or "")
    return PrintManagementStatus.SUCCESS, None


def session_of(film: Dataset) -> str | None:
    """Return the UID of the session that a film belongs to."""
    sessions = film.get("ReferencedFilmSessionSequence") or [Dataset()]
    uid: str | None = sessions[0].get("ReferencedSOPInstanceUID")
    return uid


@on_n_get(PRINT_MANAGEMENT)
def printer(event: NGetEvent) -> tuple[PrintManagementCode, Dataset | None]:
    """Say how the printer is."""
    if event.request.RequestedSOPInstanceUID != PRINTER_INSTANCE:
        raise StatusError(PrintManagementStatus.NO_SUCH_SOP_INSTANCE)
    answer = Dataset()
    answer.PrinterStatus = "NORMAL"
    return PrintManagementStatus.SUCCESS, answer


@on_n_delete(PRINT_MANAGEMENT)
def delete(event: NDeleteEvent) -> PrintManagementCode:
    """Forget a film session or a film box."""
    uid = event.request.RequestedSOPInstanceUID
    objects = SESSIONS if event.request.RequestedSOPClassUID == FILM_SESSION else FILMS
    known(objects, uid)
    del objects[uid or ""]
    return PrintManagementStatus.SUCCESS


def known(objects: dict[str, Dataset], uid: str | None) -> Dataset:
    """Return an object, or refuse the request."""
    if uid is None or uid not in objects:
        raise StatusError(PrintManagementStatus.NO_SUCH_SOP_INSTANCE)
    return objects[uid]


HANDLERS: list[EventHandlerType] = [create, fill, print_film, printer, delete]


def check(status: Dataset, operation: Operation, sop_class: str) -> None:
    """Raise StatusError if the printer refused, NoResponseError if it did not answer."""
    response = resolve_response(status, PRINT_MANAGEMENT, operation, sop_class)
    print(f"{operation}: {response}")
    response.raise_for_status()


def print_one(association: Association) -> None:
    """Print one film: once without an image, once with it, and once too often."""
    wanted = [Tag("PrinterStatus")]
    status, found = association.send_n_get(wanted, PRINTER, PRINTER_INSTANCE, meta_uid=META)
    check(status, Operation.N_GET, PRINTER)
    print(f"the printer is {found.PrinterStatus if found else 'silent'}")
    session, film = generate_uid(), generate_uid()
    copies = Dataset()
    copies.NumberOfCopies = 1
    status, _ = association.send_n_create(copies, FILM_SESSION, session, meta_uid=META)
    check(status, Operation.N_CREATE, FILM_SESSION)
    belongs = Dataset()
    belongs.ReferencedSOPClassUID, belongs.ReferencedSOPInstanceUID = UID(FILM_SESSION), session
    layout = Dataset()
    layout.ImageDisplayFormat = r"STANDARD\1,1"
    layout.ReferencedFilmSessionSequence = Sequence([belongs])
    status, box = association.send_n_create(layout, FILM_BOX, film, meta_uid=META)
    check(status, Operation.N_CREATE, FILM_BOX)
    assert box is not None
    image = Dataset()
    image.ImageBoxPosition = 1
    uid = box.ReferencedImageBoxSequence[0].ReferencedSOPInstanceUID
    for fills in (False, True, False):
        if fills:
            status, _ = association.send_n_set(image, IMAGE_BOX, uid, meta_uid=META)
            check(status, Operation.N_SET, IMAGE_BOX)
        status, _ = association.send_n_action(None, PRINT, FILM_BOX, film, meta_uid=META)
        check(status, Operation.N_ACTION, FILM_BOX)


def user(address: str, port: int) -> None:
    """Associate, print, and release the association whatever happens."""
    ae = AE("USER")
    ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = 10
    ae.add_requested_context(META)
    association = ae.associate(address, port)
    if not association.is_established:
        print("the printer takes no association")
        return
    try:
        print_one(association)
    except (StatusError, NoResponseError, RuntimeError) as error:
        print(f"refused: {error}")
    finally:
        association.release()


def main() -> None:
    """Let both talk."""
    ae = AE("PRINTER")
    ae.add_supported_context(META)
    server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=HANDLERS)
    assert server is not None  # with block=False
    try:
        user("127.0.0.1", server.server_address[1])
    finally:
        server.shutdown()


if __name__ == "__main__":
    main()
