"""The C-MOVE side of a small archive: it sends what it has to where it is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pydicom import dcmread  # pyright: ignore[reportUnknownVariableType]  # pydicom's
from pydicom.dataset import Dataset

from dimse_status import (
    QueryRetrieveFindStatus,
    QueryRetrieveMoveCode,
    QueryRetrieveMoveStatus,
    StatusError,
)
from dimse_status.handlers import CMoveEvent, MoveRetrieval, on_c_move

DESTINATIONS = {"VIEWER": ("192.0.2.7", 11112), "BACKUP": ("192.0.2.8", 104)}


def files_of(event: CMoveEvent, root: Path) -> list[Path]:
    """Return the files that are asked for."""
    study: str = event.identifier.get("StudyInstanceUID", "")
    if not study:
        raise StatusError(QueryRetrieveMoveStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS)
    return sorted((root / study).glob("*.dcm"))


def read(paths: list[Path]) -> Iterator[tuple[QueryRetrieveMoveStatus, Dataset]]:
    """Read the files, one after the other."""
    for path in paths:
        yield QueryRetrieveMoveStatus.PENDING, dcmread(path)


def names(paths: list[Path]) -> Iterator[tuple[QueryRetrieveMoveStatus, str]]:
    """Name the files, one after the other."""
    for path in paths:
        yield QueryRetrieveMoveStatus.PENDING, str(path)


@on_c_move
def move(event: CMoveEvent, root: Path) -> MoveRetrieval[QueryRetrieveMoveCode]:
    """Move what is asked for."""
    destination = DESTINATIONS.get(event.move_destination or "")
    if destination is None:
        raise StatusError(QueryRetrieveFindStatus.OUT_OF_RESOURCES, "not now")  # N048: a C-MOVE is refused with a status of C-FIND
    address, port = destination
    paths = files_of(event, root)
    if len(paths) == 1:
        return MoveRetrieval(address, port, 1, read(paths))  # N049: the fields of a retrieval are keywords only
    if len(paths) > 10_000:
        return MoveRetrieval(count=len(paths), responses=read(paths))  # N050: a C-MOVE without its destination
    return MoveRetrieval(  # N051
        address=address,
        port=port,
        count=len(paths),
        responses=names(paths),  # N051: a Pending comes with the name of a file, and not with what is in it
    )


@on_c_move  # N052
def move_as_before(event: CMoveEvent) -> Iterator[object]:  # N052: a generator as pynetdicom wants it, in place of a retrieval
    """Move nothing."""
    yield DESTINATIONS["BACKUP"]
    yield 0
