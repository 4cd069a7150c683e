"""Code that works for whatever service class."""

from typing import TypeVar, assert_type

from dimse_status import STORAGE, ServiceClass, StatusCode, StatusInfo, StorageStatus, resolve

S = TypeVar("S", bound=StatusCode)


def failures(service: ServiceClass[S]) -> list[S]:
    return [member for member in service.statuses if member.category == "Failure"]


def all_infos(service: ServiceClass[S]) -> dict[int, StatusInfo[S]]:
    return {member.code: resolve(member, service) for member in service.statuses}


def main() -> None:
    assert_type(failures(STORAGE), list[StorageStatus])
    assert_type(all_infos(STORAGE), dict[int, StatusInfo[StorageStatus]])
    assert StorageStatus.OUT_OF_RESOURCES in failures(STORAGE)
