"""A relay: what one archive answers is what the other is told."""

from collections.abc import Callable
from contextlib import suppress
from enum import Enum, auto
from functools import cache, singledispatch

from pydicom.dataset import Dataset

from dimse_status import (
    STORAGE,
    Category,
    DimseStatusError,
    NoResponseError,
    Operation,
    StatusCode,
    StatusDataset,
    StatusError,
    StatusInfo,
    StatusResponse,
    StorageCode,
    StorageStatus,
    code_to_status,
    resolve,
    resolve_response,
)
from dimse_status.errors import UnknownStatusError
from dimse_status.handlers import CStoreEvent, on_c_store


class State(Enum):
    STORED = auto()
    PARTLY = auto()
    REFUSED = auto()


STATES = {
    Category.SUCCESS: State.STORED,
    Category.WARNING: State.PARTLY,
    Category.FAILURE: State.REFUSED,
    Category.UNKNOWN: State.REFUSED,
}
Forward = Callable[[Dataset], Dataset]


def relayed(dataset: Dataset, forward: Forward) -> StatusDataset[StorageStatus]:
    try:
        response = resolve_response(forward(dataset), STORAGE, Operation.C_STORE)
    except NoResponseError as error:
        raise StatusError(StorageStatus.OUT_OF_RESOURCES, str(error)) from error
    if response.category is Category.FAILURE:
        raise StatusError(response.info, response.error_comment or "", response=response)
    return response.info.to_dataset()


@on_c_store(STORAGE)
def store(event: CStoreEvent, forward: Forward) -> StatusDataset[StorageCode]:
    return relayed(event.dataset, forward)


@singledispatch
def in_words(answered: object) -> str:
    return str(answered)


@in_words.register
def _(answered: StatusCode) -> str:
    return answered.meaning


@in_words.register(StatusInfo)
def _(answered: StatusInfo[StatusCode]) -> str:
    return f"{answered.service.name}: {answered.meaning}"


@cache
def member_of(code: int) -> StorageStatus | None:
    with suppress(UnknownStatusError):
        return StorageStatus(code)
    return None


def state(answered: StorageStatus | StatusInfo[StorageStatus] | StatusResponse) -> State | None:
    return STATES.get(answered.category)


def outcome(error: DimseStatusError) -> State:
    match error:
        case StatusError(status=StorageStatus.DUPLICATE_INVOCATION):
            return State.STORED
        case StatusError(code=0x0000 | 0x0001):
            return State.PARTLY
        case StatusError(status=StatusInfo(category=Category.FAILURE)):
            return State.REFUSED
        case _:
            return State.REFUSED


def same(first: StatusInfo[StorageStatus], second: StorageStatus) -> bool:
    return first.member == second and first.code == second and first == resolve(second, STORAGE)


def main() -> None:
    warned = relayed(Dataset(), lambda _: StorageStatus.ELEMENTS_DISCARDED.to_dataset())
    assert warned.info.member is StorageStatus.ELEMENTS_DISCARDED
    assert state(warned.info) is State.PARTLY
    assert in_words(warned.info) == "Storage: Elements Discarded"
    assert in_words(StorageStatus.ELEMENTS_DISCARDED) == "Elements Discarded"
    assert member_of(0xA712) is None
    try:
        relayed(Dataset(), lambda _: code_to_status(0xA712, STORAGE, error_comment="full"))
    except StatusError as error:
        assert outcome(error) is State.REFUSED
        assert error.response is not None
        assert error.response.error_comment == "full"
        assert "full" in str(error)
    assert outcome(StatusError(StorageStatus.DUPLICATE_INVOCATION)) is State.STORED
    assert same(resolve(0xA700, STORAGE), StorageStatus.OUT_OF_RESOURCES)
