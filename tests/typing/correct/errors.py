"""The errors, and what they carry."""

from dimse_status import DimseStatusError, StorageStatus, category_of
from dimse_status.errors import CodeValueError, RelatedFieldError, UnknownStatusError


def refused(code: int, elements: list[int]) -> list[str]:
    words: list[str] = []
    try:
        category_of(code << 8)
    except CodeValueError as error:
        words.append(f"{error.value:#x}")
    try:
        StorageStatus(code)
    except UnknownStatusError as error:
        words.append(f"{error.code:#x}")
    try:
        StorageStatus.CANNOT_UNDERSTAND.to_dataset(offending_elements=elements)
    except RelatedFieldError as error:
        words.append(error.field)
    except DimseStatusError:
        raise
    return words


def main() -> None:
    assert refused(0xA7FF, []) == ["0xa7ff00", "0xa7ff", "offending_elements"]
