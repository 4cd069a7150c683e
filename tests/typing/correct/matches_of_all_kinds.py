"""A match over numbers, responses, results, enums of several kinds, and operations."""

from typing import Literal, TypeGuard, assert_never

from dimse_status import (
    STORAGE,
    Category,
    Operation,
    Origin,
    QueryRetrieveMoveStatus,
    StatusInfo,
    StatusResponse,
    StorageCode,
    StorageStatus,
    resolve,
)

Soon = Literal[StorageStatus.OUT_OF_RESOURCES, StorageStatus.DUPLICATE_INVOCATION]


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"
    READ_ONLY = 0xA7F1, "The archive is read-only"


def of_number(code: int) -> str:
    match code:
        case StorageStatus.SUCCESS:
            return "stored"
        case StorageStatus.OUT_OF_RESOURCES | StorageStatus.NOT_AUTHORIZED:
            return "refused"
        case ArchiveStatus.QUOTA_EXCEEDED:
            return "quota"
        case _ if 0xB000 <= code <= 0xBFFF:
            return "warning"
        case _:
            return "other"


def of_response(response: StatusResponse[StorageStatus]) -> str:
    match response:
        case StatusResponse(member=StorageStatus.SUCCESS):
            return "stored"
        case StatusResponse(category=Category.WARNING, error_comment=str(words)):
            return words
        case StatusResponse(category=Category.FAILURE | Category.UNKNOWN, info=info):
            return info.meaning
        case _:
            return "other"


def of_info(info: StatusInfo[StorageStatus]) -> str:
    match info.member:
        case None:
            return "no member"
        case StorageStatus.SUCCESS:
            return "stored"
        case member:
            return member.name


def of_origin(info: StatusInfo) -> int:
    match info.origin:
        case Origin.FIXED | Origin.CUSTOM | Origin.IMPLEMENTATION:
            return 3
        case Origin.RANGE:
            return 2
        case Origin.GENERAL | Origin.CONVENTION | Origin.UNKNOWN:
            return 1


def is_soon(status: StorageStatus) -> TypeGuard[Soon]:
    return status in {StorageStatus.OUT_OF_RESOURCES, StorageStatus.DUPLICATE_INVOCATION}


def pause(status: Soon) -> float:
    if status is StorageStatus.OUT_OF_RESOURCES:
        return 600.0
    return 1.0


def wait(status: StorageStatus) -> float:
    if is_soon(status):
        return pause(status)
    return 0.0


def of_either(status: StorageStatus | QueryRetrieveMoveStatus) -> str:
    if isinstance(status, StorageStatus):
        return "store"
    return "pending" if status is QueryRetrieveMoveStatus.PENDING else "move"


def of_own(status: ArchiveStatus | StorageStatus) -> str:
    match status:
        case ArchiveStatus():
            return status.name.lower()
        case StorageStatus.SUCCESS:
            return "stored"
        case StorageStatus():
            return status.meaning
        case _:
            assert_never(status)


def short(operation: Operation) -> str:
    match operation:
        case Operation.C_ECHO | Operation.C_STORE:
            return "simple"
        case Operation.C_FIND | Operation.C_GET | Operation.C_MOVE:
            return "many"
        case (
            Operation.N_EVENT_REPORT
            | Operation.N_GET
            | Operation.N_SET
            | Operation.N_ACTION
            | Operation.N_CREATE
            | Operation.N_DELETE
        ):
            return "normalized"
        case _:
            assert_never(operation)


def main() -> None:
    assert of_number(0xA7F0) == "quota"
    assert of_info(resolve(0xA712, STORAGE)) == "no member"
    assert of_origin(resolve(0xA712, STORAGE)) == 2
    assert wait(StorageStatus.OUT_OF_RESOURCES) == 600.0
    assert of_either(QueryRetrieveMoveStatus.PENDING) == "pending"
    assert of_own(ArchiveStatus.READ_ONLY) == "read_only"
    assert short(Operation.N_SET) == "normalized"
