"""A C-MOVE SCU with four mistakes."""

from dimse_status import Category, Operation, resolve, resolve_response
from pydicom.dataset import Dataset


def meaning_of_pair(answer: Dataset) -> str:
    code, meaning = resolve_response(answer)  # M13: a response unpacked as a tuple
    return f"{code}: {meaning}"  # M13


def meaning_in_move(code: int) -> str:
    return resolve(code, Operation.C_MOVE).meaning  # M14: an operation given as service class


def is_out_of_resources() -> bool:
    return resolve("0xA700").category is Category.FAILURE  # M15: a code given as text


def meaning_of_last(codes: dict[str, int]) -> str:
    return resolve(codes.get("last")).meaning  # M16: a code that may be None
