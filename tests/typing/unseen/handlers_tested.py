"""Unit tests of a storage handler, without a server."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import Mock

from pynetdicom.events import Event

from dimse_status import (
    STORAGE,
    ModalityWorklistStatus,
    StorageCode,
    StorageStatus,
)
from dimse_status.handlers import CStoreEvent, on_c_store


@on_c_store(STORAGE, stict=True)  # N029: an option that is misspelt
def keep(event: CStoreEvent, folder: Path) -> StorageCode:
    """Keep what has a Patient ID."""
    if not event.dataset.get("PatientID"):
        return StorageStatus.CANNOT_UNDERSTAND
    (folder / "last.dcm").write_bytes(event.encoded_dataset())
    return StorageStatus.SUCCESS


@on_c_store(STORAGE, strict=True)
def refuse(event: CStoreEvent, folder: Path) -> StorageCode:
    """Refuse everything."""
    print(event.request.MessageID, folder)
    return StorageStatus.OUT_OF_RESOURCES


def event() -> Event:
    """Make an event."""
    return Mock(spec=Event)


def test_without_a_folder_that_is_one() -> None:
    """The folder is a path."""
    answer = refuse(event(), "/tmp")  # N030: a text in place of the path that the handler takes
    assert answer.Status == 0xA700


def test_refusal() -> None:
    """It is refused."""
    answer = refuse(event(), Path("/tmp"))
    assert answer.info.member is not ModalityWorklistStatus.OUT_OF_RESOURCES  # N031: a member of Storage is compared with one of the worklist
    assert answer.info.category.name == "FAILURE"


def test_error_id() -> None:
    """What came can be changed before it is sent."""
    answer = StorageStatus.OUT_OF_RESOURCES.to_dataset()
    answer.Status = "A700"  # N032: a Status as text
    assert answer.info.code == 0xA700


def registered(folder: Path) -> list[object]:
    """Return what a server is given."""
    return [keep.with_arguments(folder), refuse.with_argument(folder)]  # N033: a method that is misspelt
