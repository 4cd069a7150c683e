"""A storage SCU with five mistakes."""

from dimse_status import (
    STORAGE,
    Category,
    QueryRetrieveMoveStatus,
    resolve_response,
)
from pydicom.dataset import Dataset


def is_stored(answer: Dataset) -> bool:
    return resolve_response(answer, STORAGE).category is Category.SUCESS  # M08: a category misspelt


def is_stored_by_word(answer: Dataset) -> bool:
    return resolve_response(answer, STORAGE).category == "Sucess"  # M09: a category compared with a misspelt word


def is_destination_unknown(answer: Dataset) -> bool:
    response = resolve_response(answer, STORAGE)
    return response.member == QueryRetrieveMoveStatus.MOVE_DESTINATION_UNKNOWN  # M10: a member of another service compared, which is never equal


def comment(answer: Dataset) -> str | None:
    return resolve_response(answer, STORAGE).error_coment  # M11: an attribute of a response, misspelt


def name(answer: Dataset) -> str:
    return resolve_response(answer, STORAGE).member.name  # M12: a member used that may be None
