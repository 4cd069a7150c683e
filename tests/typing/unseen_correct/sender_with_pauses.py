"""Send files, and decide by the advice what is sent again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from pydicom.dataset import Dataset
from pynetdicom.association import Association

from dimse_status import (
    STORAGE,
    Category,
    Operation,
    StatusResponse,
    StorageStatus,
    advice_for,
    resolve_response,
)
from dimse_status.advice import Retry
from dimse_status.errors import NoResponseError

PAUSES = (60, 300, 1800)


@dataclass
class Result:
    """What became of the files."""

    stored: list[Path] = field(default_factory=list[Path])
    later: dict[Path, int] = field(default_factory=dict[Path, int])
    refused: dict[Path, str] = field(default_factory=dict[Path, str])


def pause_for(response: StatusResponse[StorageStatus], failed_before: int) -> int | None:
    """Return how long to wait, or None for a file that a person has to look at."""
    advice = advice_for(response)
    if advice is None or advice.retry is not Retry.LATER or failed_before >= len(PAUSES):
        return None
    return PAUSES[failed_before]


def sort_in(result: Result, path: Path, status: Dataset) -> None:
    """Note what became of a file."""
    try:
        response = resolve_response(status, STORAGE, Operation.C_STORE)
    except NoResponseError:
        result.later[path] = PAUSES[0]
        return
    if response.category in (Category.SUCCESS, Category.WARNING):
        result.stored.append(path)
    elif pause := pause_for(response, 0):
        result.later[path] = pause
    else:
        comment = response.error_comment
        result.refused[path] = f"{response.meaning}: {comment}" if comment else response.meaning


def send(association: Association, paths: Iterable[Path]) -> Result:
    """Send files, and release the association whatever happens."""
    result = Result()
    try:
        for path in paths:
            sort_in(result, path, association.send_c_store(path))
    finally:
        association.release()
    return result


def main() -> None:
    """Try it without a network."""
    result = Result()
    for code in (StorageStatus.SUCCESS, StorageStatus.OUT_OF_RESOURCES, StorageStatus(0xA900)):
        sort_in(result, Path(f"{code:04X}.dcm"), code.to_dataset())
    sort_in(result, Path("none.dcm"), Dataset())
    assert result.stored == [Path("0000.dcm")]
    assert set(result.later) == {Path("A700.dcm"), Path("none.dcm")}
    assert list(result.refused) == [Path("A900.dcm")]
