"""A transfer, as a pydantic model: what was sent, and what the answer means."""

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator

from dimse_status import Category, StatusInfo, StorageCode, StorageStatus


class ArchiveStatus(StorageCode):
    """Codes of our own."""

    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"


class Transfer(BaseModel):
    """In JSON a status is its number, a category its word, and a result its plain form."""

    status: StorageStatus | ArchiveStatus
    category: Category
    info: StatusInfo[StorageStatus] | None = None


def from_hexadecimal(value: Any) -> Any:
    """Read a code as it is printed: "A700" or "0xA700"."""
    return int(value, 16) if isinstance(value, str) else value


class Printed(BaseModel):
    """A status that people type."""

    status: Annotated[StorageStatus, BeforeValidator(from_hexadecimal)]
