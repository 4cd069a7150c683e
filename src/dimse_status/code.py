"""The 16-bit value of Status (0000,0900): what is one, and what is not."""

from __future__ import annotations

import operator
from typing import SupportsIndex

from dimse_status.errors import CodeTypeError, CodeValueError

__all__ = ["HIGHEST_CODE", "as_code", "is_code"]

HIGHEST_CODE = 0xFFFF
"""Status has VR US: an unsigned 16-bit integer."""


def as_code(value: SupportsIndex) -> int:
    """Return `value` as a plain integer, if it is a 16-bit status code.

    Anything that Python takes for an integer will do, numpy's integers and enum members
    included. ``True`` will not: ``bool`` is an integer to Python and never a status code.

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
