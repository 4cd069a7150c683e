"""Enums of one's own, for two products, and a registry for each."""

from typing import Final, TypeAlias, assert_never

from dimse_status import (
    QUERY_RETRIEVE_FIND,
    STANDARD,
    STORAGE,
    QueryRetrieveFindCode,
    StatusCode,
    StatusInfo,
    StatusRegistry,
    StorageCode,
    StorageStatus,
    resolve,
)


class ArchiveStatus(StorageCode):
    """Codes of the archive."""

    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"
    READ_ONLY = 0xA7F1, "The archive is read-only"
    CHECKSUM_WRONG = 0xC0A1, "Pixel data failed its checksum"

    @property
    def is_for_the_night(self) -> bool:
        """Whether it passes by itself."""
        return self in {ArchiveStatus.QUOTA_EXCEEDED, ArchiveStatus.READ_ONLY}

    @classmethod
    def of(cls, info: StatusInfo[StorageStatus]) -> "ArchiveStatus | None":
        """Return what of ours a code is."""
        return info.custom if isinstance(info.custom, cls) else None


class IndexStatus(QueryRetrieveFindCode):
    """Codes of the index."""

    REBUILDING = 0xC101, "The index is being rebuilt"


Ours: TypeAlias = ArchiveStatus | IndexStatus
PRODUCTS: Final[dict[str, StatusRegistry]] = {
    "archive": STANDARD.extend(ArchiveStatus),
    "archive with index": STANDARD.extend(ArchiveStatus, IndexStatus),
}
PAUSES: dict[StatusCode, int] = {
    ArchiveStatus.QUOTA_EXCEEDED: 3600,
    IndexStatus.REBUILDING: 60,
    StorageStatus.OUT_OF_RESOURCES: 600,
}


def advice(status: Ours) -> str:
    match status:
        case ArchiveStatus.QUOTA_EXCEEDED | ArchiveStatus.READ_ONLY:
            return "wait"
        case ArchiveStatus.CHECKSUM_WRONG:
            return "send it again"
        case IndexStatus.REBUILDING:
            return "look again"
        case _:
            assert_never(status)


def who(status: ArchiveStatus) -> str:
    if status is ArchiveStatus.CHECKSUM_WRONG:
        return "sender"
    if status == ArchiveStatus.QUOTA_EXCEEDED:
        return "administrator"
    if status == ArchiveStatus.READ_ONLY:
        return "owner"
    assert_never(status)


def kind(code: int) -> str:
    if code == ArchiveStatus.QUOTA_EXCEEDED.code:
        return "quota"
    if code in {ArchiveStatus.READ_ONLY, ArchiveStatus.CHECKSUM_WRONG}:
        return "other"
    if code >= ArchiveStatus.CHECKSUM_WRONG:
        return "higher"
    return "standard"


def code_of(code: int) -> ArchiveStatus | StorageStatus | None:
    if code in ArchiveStatus:
        return ArchiveStatus(code)
    return StorageStatus(code) if code in StorageStatus else None


def refusal(free: int) -> StorageCode:
    status: StorageCode = StorageStatus.SUCCESS
    if free < 0:
        status = ArchiveStatus.QUOTA_EXCEEDED
    elif free == 0:
        status = StorageStatus.OUT_OF_RESOURCES
    return status


def main() -> None:
    registry = PRODUCTS["archive with index"]
    info = resolve(0xA7F0, STORAGE, registry=registry)
    own = ArchiveStatus.of(info)
    assert own is ArchiveStatus.QUOTA_EXCEEDED
    assert own.is_for_the_night
    assert advice(own) == "wait"
    assert who(own) == "administrator"
    assert resolve(0xC101, QUERY_RETRIEVE_FIND, registry=registry).custom == IndexStatus.REBUILDING
    assert [kind(code) for code in (0xA7F0, 0xA7F1, 0xC0A2, 0x0000)] == [
        "quota",
        "other",
        "higher",
        "standard",
    ]
    assert PAUSES[refusal(-1)] == 3600
    assert code_of(0xA7F0) is ArchiveStatus.QUOTA_EXCEEDED
    assert code_of(0xA712) is None
    names = {one.name: one.value for one in ArchiveStatus}
    assert names["READ_ONLY"] == 0xA7F1
    assert ArchiveStatus["READ_ONLY"].category == "Failure"
