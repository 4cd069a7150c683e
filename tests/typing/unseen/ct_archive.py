"""An archive for one scanner: it keeps what comes, as long as it stays below a quota."""

from __future__ import annotations

import logging
from pathlib import Path

from pynetdicom import AE, StoragePresentationContexts

from dimse_status import (
    STANDARD,
    STORAGE,
    QueryRetrieveMoveStatus,
    StatusError,
    StorageCode,
    StorageStatus,
)
from dimse_status.handlers import CStoreEvent, on_c_store

log = logging.getLogger(__name__)
QUOTA = 50 * 2**30


class ArchiveStatus(StorageCode):
    """The codes of this archive."""

    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"
    CHECKSUM_MISMATCH = 0xC0A1, "Pixel data failed its checksum"
    NEARLY_FULL = 0xB0F0, "Archive is nearly full"  # N009: an own Warning, for which Storage has no open range


STANDARD.extend(ArchiveStatus)  # N010: the registry that was extended is thrown away


def used(folder: Path) -> int:
    """Return the bytes that are stored."""
    return sum(path.stat().st_size for path in folder.glob("*.dcm"))


@on_c_store(STORAGE)  # N013
def store(event: CStoreEvent, folder: Path) -> StorageCode:
    """Store one instance."""
    if used(folder) > QUOTA:
        StatusError(ArchiveStatus.QUOTA_EXCEEDED, "ask radiology IT")  # N011: a StatusError that is made and not raised
    uid = event.request.AffectedSOPInstanceUID
    if uid is None:
        raise StatusError(0x0117, "no SOP Instance UID")  # N012: a StatusError of a bare number
    try:
        (folder / f"{uid}.dcm").write_bytes(event.encoded_dataset())
    except OSError:
        log.exception("cannot write %s", uid)
        return QueryRetrieveMoveStatus.UNABLE_TO_PERFORM_SUB_OPERATIONS  # N013: a C-STORE is answered with a status of C-MOVE
    return StorageStatus.SUCCESS


def main() -> None:
    """Serve until somebody stops it."""
    ae = AE("CTARCHIVE")
    ae.supported_contexts = StoragePresentationContexts
    # pynetdicom leaves a part of its signature without a type.
    ae.start_server(("127.0.0.1", 11112), evt_handlers=[store.with_arguments(Path("/data"))])  # pyright: ignore[reportUnknownMemberType]
