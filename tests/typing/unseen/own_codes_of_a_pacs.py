"""The status codes of our PACS, as its conformance statement prints them."""

from __future__ import annotations

from dimse_status import (
    STANDARD,
    STORAGE,
    Category,
    QueryRetrieveMoveCode,
    StorageCode,
    StorageStatus,
    resolve,
)


class StoreStatus(StorageCode):
    """C-STORE."""

    QUOTA_EXCEEDED = 0xA7F0, "Quota exceeded"
    DISK_OFFLINE = 0xA7F1, "The disk is offline"
    CANNOT_PARSE = 0xC000, "The object cannot be parsed"  # N067: a code that the standard has
    CHECKSUM = 0xC0A1, Category.FAILURE, "Wrong checksum"  # N068: a category in the row of an own code
    TOO_MANY_FRAMES = "0xC0A2", "Too many frames"  # N069: a code as text
    VOLUME_OFFLINE = 0xA7F1, "The volume is offline"  # N070: a code for the second time


class MoreStoreStatus(StorageStatus):  # N071: the standard's enum in place of its base
    """What the next release has besides."""

    RETENTION = 0xC0A3, "The study is locked"


class MoveStatus(QueryRetrieveMoveCode):
    """C-MOVE."""

    DESTINATION_UNREACHABLE = 0xC502, "The destination does not answer"


REGISTRY = STANDARD.extend(StoreStatus, MoveStatus)


def meaning(code: int) -> str:
    """Return what a code of a C-STORE means."""
    return resolve(code, STORAGE, registry=StoreStatus).meaning  # N072: an enum in place of the registry that it extends
