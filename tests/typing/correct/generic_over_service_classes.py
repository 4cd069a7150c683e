"""Classes and functions that work for any service class, and know which one they have."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar, assert_type

from dimse_status import (
    QUERY_RETRIEVE_FIND,
    SERVICE_CLASSES,
    STORAGE,
    Category,
    Operation,
    QueryRetrieveFindStatus,
    ServiceClass,
    StatusCode,
    StatusDataset,
    StatusInfo,
    StatusResponse,
    StorageCode,
    StorageStatus,
    resolve,
    service_for,
)

S = TypeVar("S", bound=StatusCode)
C = TypeVar("C", bound=StatusCode)


class HasCategory(Protocol):
    @property
    def category(self) -> Category: ...


def has_failed(answered: HasCategory) -> bool:
    return answered.category is Category.FAILURE


@dataclass
class Tally(Generic[S]):
    service: ServiceClass[S]
    seen: dict[S, int] = field(default_factory=dict[S, int])
    others: list[StatusInfo[S]] = field(default_factory=list[StatusInfo[S]])

    def add(self, response: StatusResponse[S] | StatusInfo[S]) -> None:
        member = response.member
        if member is None:
            self.others.append(response if isinstance(response, StatusInfo) else response.info)
        else:
            self.seen[member] = self.seen.get(member, 0) + 1

    def most(self) -> S | None:
        return max(self.seen, key=self.seen.__getitem__, default=None)


def refuse_with(service: ServiceClass[S, C], member: C) -> StatusDataset[C]:
    assert isinstance(member, service.code_type)
    return member.to_dataset()


def tables(of: Mapping[str, ServiceClass]) -> Iterator[tuple[str, int, str]]:
    for name, service in of.items():
        for member in service.statuses:
            yield name, member, member.meaning


def names(service: ServiceClass[S], wanted: Callable[[S], bool]) -> list[str]:
    return [member.name for member in service.statuses if wanted(member)]


def having(operation: Operation) -> list[ServiceClass]:
    return [service for service in SERVICE_CLASSES if operation in service.operations]


def main() -> None:
    tally = Tally(STORAGE)
    assert_type(tally, Tally[StorageStatus])
    for code in (0x0000, 0xA712, 0x0000):
        tally.add(resolve(code, STORAGE))
    assert tally.most() is StorageStatus.SUCCESS
    assert [one.code for one in tally.others] == [0xA712]
    found = Tally(QUERY_RETRIEVE_FIND, {QueryRetrieveFindStatus.PENDING: 3})
    assert found.most() is QueryRetrieveFindStatus.PENDING
    status: StorageCode = StorageStatus.NOT_AUTHORIZED
    assert refuse_with(STORAGE, status).info.member is StorageStatus.NOT_AUTHORIZED
    assert has_failed(StorageStatus.OUT_OF_RESOURCES)
    assert has_failed(resolve(0xA712, STORAGE))
    assert ("storage", 0x0000, "Success") in set(tables({"storage": STORAGE}))
    assert names(STORAGE, has_failed) == [
        one.name for one in StorageStatus if one.category == "Failure"
    ]
    assert STORAGE in having(Operation.C_STORE)
    assert service_for("CTImageStorage", Operation.C_STORE) == STORAGE
