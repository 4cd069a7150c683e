# Generated from src/dimse_status/model/category.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What a status code is, and its status class by the convention of PS3.7 Annex C."""

from enum import StrEnum
from typing import Any, Final, Literal, SupportsIndex

from dimse_status.model.enum_type import SuggestingEnum

__all__ = [
    "CATEGORY_CODES",
    "HIGHEST_CODE",
    "Category",
    "as_code",
    "category_of",
    "check_run",
    "formatted",
    "is_code",
]
HIGHEST_CODE: Final = 0xFFFF
"""Status has VR US: an unsigned 16-bit integer."""

def as_code(value: SupportsIndex) -> int:
    """Return `value` as a plain integer, if it is a 16-bit status code.

    Anything that Python takes for an integer will do, numpy's integers and enum members
    included. ``True`` will not: ``bool`` is an integer to Python and never a status code; nor
    will a float, whatever its value.

    Raises
    ------
    CodeTypeError
        If `value` is not an integer.
    CodeValueError
        If `value` is not in 0x0000 to 0xFFFF.
    """

def is_code(value: object) -> bool:
    """Whether `as_code` would return `value` and not raise."""

def formatted(number: int, text: str, specification: str) -> str:
    """Format a number that prints as `text`, as f-strings ask it to.

    A number's presentation, as in ``{:04X}`` and ``{:d}``, is the number's, and so is a plain
    width; without any, and aligned as text is, it reads as it prints.
    """

class Category(StrEnum, SuggestingEnum):
    """Status class of a code (PS3.7 Annex C); the values are pynetdicom's words for them."""

    _value_: Literal[  # pyright: ignore[reportIncompatibleVariableOverride]
        "Success", "Warning", "Failure", "Cancel", "Pending", "Unknown"
    ]
    SUCCESS = "Success"
    """The operation was performed."""
    WARNING = "Warning"
    """The operation was performed, and something about it is to be reported."""
    FAILURE = "Failure"
    """The operation was not performed."""
    CANCEL = "Cancel"
    """The operation was ended by a C-CANCEL request."""
    PENDING = "Pending"
    """The operation goes on: more responses to this request will follow."""
    UNKNOWN = "Unknown"
    """The code lies outside Annex C, which says that no such code shall be used."""
    @classmethod
    def _missing_(cls, value: object) -> Any: ...

CATEGORY_CODES: Final[bytes]
"""A byte for each of the 65,536 codes: the place of its category in ``tuple(Category)``.

For whoever has millions of codes: an array that is indexed with it has all the categories at once.
"""

def category_of(code: SupportsIndex) -> Category:
    """Return the category of a status code, by the convention of PS3.7 Annex C.

    Parameters
    ----------
    code
        A 16-bit status code, 0x0000 to 0xFFFF.

    Returns
    -------
    Category
        The status class; `Category.UNKNOWN` for a code that Annex C leaves out.

    Raises
    ------
    CodeTypeError
        If `code` is not an integer (a `TypeError`).
    CodeValueError
        If `code` is not in 0x0000 to 0xFFFF (a `ValueError`).

    Examples
    --------
    >>> category_of(0xA702)
    <Category.FAILURE: 'Failure'>
    """

def check_run(low: int, high: int) -> None:
    """Make sure that the codes of a run go upwards, and are all of one status class or of none.

    Raises
    ------
    StatusRangeError
        If they are not.
    """
