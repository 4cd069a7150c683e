# Generated from src/dimse_status/code.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The 16-bit value of Status (0000,0900): what is one, and what is not."""

from typing import Final, SupportsIndex

__all__ = ["HIGHEST_CODE", "as_code", "is_code"]
HIGHEST_CODE: Final = 0xFFFF
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

def is_code(value: object) -> bool:
    """Whether `as_code` would return `value` and not raise."""
