"""A program that swapped pynetdicom's status module for the drop-in, and nothing else."""

from __future__ import annotations

from pydicom.dataset import Dataset
from pynetdicom.association import Association

from dimse_status.compat import (
    QR_FIND_SERVICE_CLASS_STATUS,
    STORAGE_SERVICE_CLASS_STATUS,
    Status,
    code_to_category,
    code_to_status,
)

STORAGE_SERVICE_CLASS_STATUS[0xA7F0] = ("Failure", "Quota exceeded")  # N106: a table that cannot be changed


def extend_tables() -> None:
    """Add our codes."""
    QR_FIND_SERVICE_CLASS_STATUS.update({0xC0F0: ("Failure", "Index is down")})  # N107: a table that cannot be updated


def is_refused(status: Dataset) -> bool:
    """Whether the peer refused."""
    return code_to_category(status.Status) == "Failed"  # N108: a word that no category equals


def describe(code: int) -> str:
    """Return category and meaning."""
    category, meaning, _ = STORAGE_SERVICE_CLASS_STATUS[code]  # N109: an entry has two parts
    return f"{category}: {meaning}"


def find(association: Association, query: Dataset, model: str) -> list[Dataset]:
    """Return what matches."""
    found: list[Dataset] = []
    for status, match in association.send_c_find(query, model):
        if match is not None and status.Status == Status.PENDING:
            found.append(match)
    return found


def refusal() -> Dataset:
    """Make an answer."""
    return code_to_status("0xA700")  # N110: a code as text
