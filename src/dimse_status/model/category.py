"""What a status code is, and its status class by the convention of PS3.7 Annex C."""

from __future__ import annotations

import operator
from enum import StrEnum
from typing import Any, SupportsIndex

from dimse_status.model.enum_type import SuggestingEnum
from dimse_status.model.errors import (
    CodeTypeError,
    CodeValueError,
    StatusRangeError,
    UnknownNameError,
)

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

HIGHEST_CODE = 0xFFFF
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
    if isinstance(value, bool):
        raise CodeTypeError(value)
    try:
        code = operator.index(value)
    except TypeError:
        raise CodeTypeError(value) from None
    if not 0 <= code <= HIGHEST_CODE:
        raise CodeValueError(code)
    return code


def is_code(value: object) -> bool:
    """Whether `as_code` would return `value` and not raise."""
    try:
        as_code(value)  # type: ignore[arg-type]  # that is what is asked
    except (CodeTypeError, CodeValueError):
        return False
    return True


def formatted(number: int, text: str, specification: str) -> str:
    """Format a number that prints as `text`, as f-strings ask it to.

    A number's presentation, as in ``{:04X}`` and ``{:d}``, is the number's, and so is a plain
    width; without any, and aligned as text is, it reads as it prints.
    """
    kind = specification[-1:]
    is_aligned = any(one in specification[:2] for one in "<>^")
    is_plain = not specification or (is_aligned and not kind.isalpha() and kind != "%")
    is_text = is_plain or kind == "s"
    return format(text if is_text else number, specification)


class Category(SuggestingEnum, StrEnum):
    """Status class of a code (PS3.7 Annex C); the values are pynetdicom's words for them."""

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
    def _missing_(cls, value: object) -> Any:
        raise UnknownNameError(value, "Category", [one.value for one in cls], kind="value")


# Annex C, first table: a run of codes and its class. A later row overrides an earlier one.
_CONVENTION = (
    (0x0000, 0x0000, Category.SUCCESS),
    (0x0001, 0x0001, Category.WARNING),
    (0x0100, 0x01FF, Category.FAILURE),
    (0x0107, 0x0107, Category.WARNING),
    (0x0116, 0x0116, Category.WARNING),
    (0x0200, 0x02FF, Category.FAILURE),
    (0xA000, 0xAFFF, Category.FAILURE),
    (0xB000, 0xBFFF, Category.WARNING),
    (0xC000, 0xCFFF, Category.FAILURE),
    (0xFE00, 0xFE00, Category.CANCEL),
    (0xFF00, 0xFF01, Category.PENDING),
)

_CATEGORIES = tuple(Category)


def _one_byte_per_code() -> bytes:
    table = bytearray([_CATEGORIES.index(Category.UNKNOWN)]) * (HIGHEST_CODE + 1)
    for low, high, category in _CONVENTION:
        table[low : high + 1] = bytes([_CATEGORIES.index(category)]) * (high - low + 1)
    return bytes(table)


CATEGORY_CODES = _one_byte_per_code()
"""A byte for each of the 65,536 codes: the place of its category in ``tuple(Category)``.

For whoever has millions of codes: an array that is indexed with it has all the categories at once.
"""

# A code that was asked for before costs one look-up; a range costs no entry until then.
_known: dict[int, Category] = {}


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
    if type(code) is int:
        try:
            return _known[code]
        except KeyError:
            pass
    number = as_code(code)
    category = _known[number] = _CATEGORIES[CATEGORY_CODES[number]]
    return category


def check_run(low: int, high: int) -> None:
    """Make sure that the codes of a run go upwards, and are all of one status class or of none.

    Raises
    ------
    StatusRangeError
        If they are not.
    """
    if low > high:
        problem = f"a range must go upwards, got 0x{low:04X} to 0x{high:04X}"
        raise StatusRangeError(problem)
    classes = CATEGORY_CODES[low : high + 1]
    other = low + len(classes) - len(classes.lstrip(classes[:1]))
    if other <= high:
        problem = (
            f"a range must lie in one status class of PS3.7 Annex C,"
            f" got 0x{low:04X} to 0x{high:04X}: 0x{other:04X} is {category_of(other)}"
        )
        raise StatusRangeError(problem)
