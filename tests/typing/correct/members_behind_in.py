"""Members that may be missing, and `in` with a tuple that has a name: None is in none of them."""

from dimse_status import STORAGE, StatusResponse, StorageStatus, resolve, resolve_response
from dimse_status.by_category import STORAGE_FAILURES, STORAGE_WARNINGS


def name(response: StatusResponse[StorageStatus]) -> str:
    if response.member in STORAGE_WARNINGS:
        return response.member.name
    return "none"


def is_failure(code: int) -> bool:
    return resolve(code, STORAGE).member in STORAGE_FAILURES


def main() -> None:
    answer = StorageStatus.ELEMENTS_DISCARDED.to_dataset()
    assert name(resolve_response(answer, STORAGE)) == "ELEMENTS_DISCARDED"
    assert is_failure(0xA700)
    assert not is_failure(0xA712)
