"""C-MOVE and C-GET, from both sides: an archive that sends images, and a workstation that asks.

The workstation takes one of three images, another with a Warning, and has no room for the last: the
final response counts them, and names the one that is missing.
"""

from __future__ import annotations

from pydicom.dataset import Dataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid
from pynetdicom import AE, build_role
from pynetdicom.association import Association

from dimse_status import (
    QUERY_RETRIEVE_GET,
    QUERY_RETRIEVE_MOVE,
    STORAGE,
    NoResponseError,
    Operation,
    QueryRetrieveGetCode,
    QueryRetrieveGetStatus,
    QueryRetrieveMoveCode,
    QueryRetrieveMoveStatus,
    StatusError,
    StorageCode,
    StorageStatus,
    resolve_response,
)
from dimse_status.handlers import (
    CGetEvent,
    CMoveEvent,
    CStoreEvent,
    MoveRetrieval,
    Retrieval,
    on_c_get,
    on_c_move,
    on_c_store,
)

STUDY_ROOT_MOVE = "1.2.840.10008.5.1.4.1.2.2.2"
STUDY_ROOT_GET = "1.2.840.10008.5.1.4.1.2.2.3"
STUDY = generate_uid()

IMAGES: list[Dataset] = []
DESTINATIONS: dict[str, tuple[str, int]] = {}


def acquire(number: int) -> None:
    """Make an image, and put it into the archive."""
    image = Dataset()
    image.ensure_file_meta()
    image.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    image.SOPClassUID = CTImageStorage
    image.SOPInstanceUID = generate_uid()
    image.StudyInstanceUID = STUDY
    image.InstanceNumber = number
    IMAGES.append(image)


# The archive


def matches(wanted: Dataset) -> list[Dataset]:
    """Return the images of the study that is asked for."""
    return [one for one in IMAGES if one.StudyInstanceUID == wanted.get("StudyInstanceUID")]


@on_c_move(QUERY_RETRIEVE_MOVE)
def move(event: CMoveEvent) -> MoveRetrieval[QueryRetrieveMoveCode]:
    """Send a study to who is named, if the archive knows where that is."""
    destination = DESTINATIONS.get(event.move_destination or "")
    if destination is None:
        raise StatusError(QueryRetrieveMoveStatus.MOVE_DESTINATION_UNKNOWN, "no such AE")
    address, port = destination
    found = matches(event.identifier)
    return MoveRetrieval(
        address=address,
        port=port,
        count=len(found),
        responses=((QueryRetrieveMoveStatus.PENDING, one) for one in found),
    )


@on_c_get(QUERY_RETRIEVE_GET)
def get(event: CGetEvent) -> Retrieval[QueryRetrieveGetCode]:
    """Send a study to who asks, in the same association."""
    found = matches(event.identifier)
    return Retrieval(
        count=len(found),
        responses=((QueryRetrieveGetStatus.PENDING, one) for one in found),
    )


# The workstation


@on_c_store(STORAGE)
def store(event: CStoreEvent) -> StorageCode:
    """Take an image, change another, and have no room for the third."""
    number = event.dataset.InstanceNumber
    if number == 3:
        raise StatusError(StorageStatus.OUT_OF_RESOURCES, "disk full")
    return StorageStatus.COERCION_OF_DATA_ELEMENTS if number == 2 else StorageStatus.SUCCESS


def ask_to_move(association: Association, destination: str) -> None:
    """Have a study sent; each response is read, and the last has the final counts."""
    missing: tuple[str, ...] = ()
    for status, identifier in association.send_c_move(query(), destination, STUDY_ROOT_MOVE):
        response = resolve_response(
            status, QUERY_RETRIEVE_MOVE, Operation.C_MOVE, identifier=identifier
        )
        print(f"C-MOVE: {response}")
        response.raise_for_status()
        missing = response.failed_sop_instance_uids
    print(f"missing: {len(missing)}")


def ask_to_get(association: Association) -> None:
    """Get a study. That some images are missing is a Warning, which raises if it is told to."""
    for status, identifier in association.send_c_get(query(), STUDY_ROOT_GET):
        response = resolve_response(
            status, QUERY_RETRIEVE_GET, Operation.C_GET, identifier=identifier
        )
        print(f"C-GET: {response}")
        response.raise_for_status(warnings=True)


def query() -> Dataset:
    """Return what is asked for."""
    wanted = Dataset()
    wanted.QueryRetrieveLevel = "STUDY"
    wanted.StudyInstanceUID = STUDY
    return wanted


def user(address: str, port: int) -> None:
    """Associate, ask, and release the association whatever happens."""
    ae = AE("WORKSTATION")
    ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = 10
    ae.add_requested_context(STUDY_ROOT_MOVE)
    ae.add_requested_context(STUDY_ROOT_GET)
    ae.add_requested_context(CTImageStorage, ExplicitVRLittleEndian)
    role = build_role(CTImageStorage, scp_role=True)  # in a C-GET, who asks is sent the images
    association = ae.associate(address, port, ext_neg=[role], evt_handlers=[store])
    if not association.is_established:
        print("the archive takes no association")
        return
    try:
        ask_to_move(association, "WORKSTATION")
        try:
            ask_to_get(association)
        except StatusError as error:
            print(f"not all: {error}")
        ask_to_move(association, "NOWHERE")
    except (StatusError, NoResponseError, RuntimeError) as error:
        print(f"refused: {error}")
    finally:
        association.release()


def main() -> None:
    """Let all talk."""
    for number in (1, 2, 3):
        acquire(number)
    workstation = AE("WORKSTATION")
    workstation.add_supported_context(CTImageStorage)
    taking = workstation.start_server(("127.0.0.1", 0), block=False, evt_handlers=[store])
    ae = AE("ARCHIVE")
    ae.add_supported_context(STUDY_ROOT_MOVE)
    ae.add_supported_context(STUDY_ROOT_GET)
    ae.add_supported_context(CTImageStorage, scu_role=True, scp_role=True)
    ae.add_requested_context(CTImageStorage, ExplicitVRLittleEndian)  # what it moves
    server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=[move, get])
    assert server is not None  # with block=False
    assert taking is not None
    DESTINATIONS["WORKSTATION"] = ("127.0.0.1", taking.server_address[1])
    try:
        user("127.0.0.1", server.server_address[1])
    finally:
        server.shutdown()
        taking.shutdown()


if __name__ == "__main__":
    main()
