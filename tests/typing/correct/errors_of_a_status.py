"""What a StatusError carries: its status is compared, sorted and counted, its response read."""

import logging
from collections import Counter
from typing import assert_never

from pydicom.dataset import Dataset

from dimse_status import (
    STORAGE,
    Category,
    StatusCode,
    StatusError,
    StatusInfo,
    StorageStatus,
    resolve,
    resolve_response,
)
from dimse_status.by_category import STORAGE_FAILURES

LOGGER = logging.getLogger(__name__)
LEVELS = {
    Category.SUCCESS: logging.DEBUG,
    Category.PENDING: logging.DEBUG,
    Category.WARNING: logging.WARNING,
    Category.CANCEL: logging.WARNING,
    Category.FAILURE: logging.ERROR,
    Category.UNKNOWN: logging.ERROR,
}
BUSY = {StorageStatus.OUT_OF_RESOURCES, StorageStatus.DUPLICATE_INVOCATION}


def is_full(error: StatusError) -> bool:
    return error.status is StorageStatus.OUT_OF_RESOURCES or error.code in STORAGE.ranges[0]


def is_mistaken(error: StatusError) -> bool:
    if error.status == StorageStatus.MISTYPED_ARGUMENT:
        return True
    return error.status != StorageStatus.CANNOT_UNDERSTAND and error.code == 0xA900


def is_busy(error: StatusError) -> bool:
    return error.status in BUSY or error.status in STORAGE_FAILURES[:1]


def pause(error: StatusError) -> float:
    match error.status:
        case StorageStatus.OUT_OF_RESOURCES:
            return 600.0
        case StorageStatus.DUPLICATE_INVOCATION | StorageStatus.NOT_AUTHORIZED:
            return 60.0
        case StatusCode() as member:
            return 10.0 if member.is_custom else 0.0
        case _:
            return 1.0


def colour(error: StatusError) -> str:
    category = error.status.category
    match category:
        case Category.SUCCESS | Category.PENDING:
            return "green"
        case Category.WARNING | Category.CANCEL:
            return "yellow"
        case Category.FAILURE | Category.UNKNOWN:
            return "red"
        case _:
            assert_never(category)


def name(error: StatusError) -> str:
    status = error.status
    match status:
        case StatusCode():
            return status.name
        case StatusInfo():
            return status.meaning if status.member is None else status.member.name
        case _:
            assert_never(status)


def report(error: StatusError) -> str:
    LOGGER.log(LEVELS[error.status.category], "%s", error)
    response = error.response
    if response is None:
        return error.status.meaning
    missing = len(response.failed_sop_instance_uids)
    return f"{response.info.service.name}: {missing} of {response.completed_suboperations or 0}"


def main() -> None:
    answer = Dataset()
    answer.Status = 0xA700
    raised: list[StatusError] = []
    for one in (resolve(0xA712, STORAGE), resolve_response(answer, STORAGE)):
        try:
            one.raise_for_status()
        except StatusError as error:
            raised.append(error)
    raised.append(StatusError(StorageStatus.DUPLICATE_INVOCATION, "sent twice"))
    assert [is_full(one) for one in raised] == [True, True, False]
    assert [pause(one) for one in raised] == [1.0, 1.0, 60.0]
    assert [colour(one) for one in raised] == ["red"] * 3
    assert name(raised[2]) == "DUPLICATE_INVOCATION"
    assert report(raised[1]) == "Storage: 0 of 0"
    assert is_busy(raised[2])
    assert not is_mistaken(raised[2])
    counted: Counter[Category] = Counter(one.status.category for one in raised)
    assert counted == {Category.FAILURE: 3}
