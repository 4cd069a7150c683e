"""A storage SCP: it writes each instance to a file of its own, and what sends one to it."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid
from pynetdicom import AE, StoragePresentationContexts

from dimse_status import (
    STANDARD,
    STORAGE,
    NoResponseError,
    Operation,
    StatusError,
    StorageCode,
    StorageStatus,
    resolve_response,
)
from dimse_status.handlers import CStoreEvent, HandlerOptions, on_c_store


class ArchiveStatus(StorageCode):
    """The codes of this archive."""

    ALREADY_STORED = 0xA7F0, "Another instance with that UID is stored"


REGISTRY = STANDARD.extend(ArchiveStatus)

# A full disk is answered with "Out of resources" without more ado.
OPTIONS: HandlerOptions = {"statuses": {FileExistsError: ArchiveStatus.ALREADY_STORED}}


@on_c_store(STORAGE, **OPTIONS)
def store(event: CStoreEvent, folder: Path) -> StorageCode:
    """Write what came as a DICOM file, as it was sent, and only if there is none."""
    uid = event.request.AffectedSOPInstanceUID
    if uid is None or not uid.is_valid:  # a peer chose it, and it becomes a name
        raise StatusError(StorageStatus.INVALID_SOP_INSTANCE)
    path = folder / f"{uid}.dcm"
    try:
        with path.open("xb") as file:
            file.write(event.encoded_dataset())  # with preamble and File Meta Information
    except FileExistsError:
        raise
    except OSError:
        path.unlink(missing_ok=True)  # no half of a file
        raise
    return StorageStatus.SUCCESS


def image() -> Dataset:
    """Make what is to be sent."""
    made = Dataset()
    made.ensure_file_meta()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.SOPClassUID = CTImageStorage
    made.SOPInstanceUID = generate_uid()
    made.PatientID = "12345"
    return made


def send(address: str, port: int, instances: list[Dataset]) -> None:
    """Associate, send, and release the association whatever happens."""
    ae = AE("USER")
    ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = 10
    ae.add_requested_context(CTImageStorage, ExplicitVRLittleEndian)
    association = ae.associate(address, port)
    if not association.is_established:
        print("the archive takes no association")
        return
    try:
        for instance in instances:
            status = association.send_c_store(instance)
            response = resolve_response(status, STORAGE, Operation.C_STORE, registry=REGISTRY)
            print(f"C-STORE: {response}")
            response.raise_for_status()
    except (StatusError, NoResponseError, RuntimeError) as error:
        print(f"refused: {error}")
    finally:
        association.release()


def main(folder: Path) -> None:
    """Let both talk."""
    ae = AE("ARCHIVE")
    ae.supported_contexts = StoragePresentationContexts
    handlers = [store.with_arguments(folder)]
    server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=handlers)
    assert server is not None  # with block=False
    made = image()
    try:
        send("127.0.0.1", server.server_address[1], [made, made])
    finally:
        server.shutdown()
    for path in folder.iterdir():
        print(f"stored: {dcmread(path).PatientID}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as made_here:
            main(Path(made_here))
