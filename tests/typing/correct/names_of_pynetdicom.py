"""The names that pynetdicom's users know, and its words for the categories."""

from dimse_status import code_to_category, code_to_status
from dimse_status.compat import STORAGE_SERVICE_CLASS_STATUS, Status


def is_success(code: int) -> bool:
    return code_to_category(code) == "Success"


def main() -> None:
    category, meaning = STORAGE_SERVICE_CLASS_STATUS[0xA7F0]
    assert category == "Failure"
    assert meaning
    assert is_success(Status.SUCCESS)
    assert code_to_status(Status.PENDING).Status == 0xFF00
