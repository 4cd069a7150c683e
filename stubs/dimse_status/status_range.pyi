# Generated from src/dimse_status/status_range.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""A run of codes with one meaning, in which an implementation may assign its own."""

from collections.abc import Iterable
from dataclasses import dataclass

from dimse_status.category import Category
from dimse_status.usage import Usage

__all__ = ["StatusRange", "range_around"]

@dataclass(frozen=True, slots=True, repr=False)
class StatusRange:
    """A run of status codes that share a meaning, such as A7xx of a C-STORE response.

    An implementation may assign codes of its own inside it (PS3.7 Annex C): see `StatusCode`.

    Parameters
    ----------
    low, high
        The first and the last code: 16-bit codes of one category, `low` the smaller.
    meaning
        What the standard says of every code in it.
    usages
        The rows of the standard that define it.

    Raises
    ------
    CodeTypeError, CodeValueError
        If a bound is not a 16-bit integer.
    StatusRangeError
        If the bounds are out of order, of two categories, or outside Annex C.

    Examples
    --------
    >>> out_of_resources = StatusRange(0xA700, 0xA7FF, "Refused: Out of resources")
    >>> 0xA7F0 in out_of_resources
    True
    """

    low: int
    high: int
    meaning: str
    usages: tuple[Usage, ...] = ()
    def __post_init__(self) -> None: ...
    def __contains__(self, code: object) -> bool: ...
    @property
    def category(self) -> Category:
        """The one category of all its codes."""
    @property
    def pattern(self) -> str:
        """The range as the standard writes it: ``A7xx``, or ``A701-A704`` where that fails."""

def range_around(code: int, ranges: Iterable[StatusRange]) -> StatusRange | None:
    """Return the range of `ranges` in which `code` lies, or None."""
