"""A run of codes with one meaning, in which an implementation may assign its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from typing_extensions import override

from dimse_status.category import Category, category_of
from dimse_status.code import as_code
from dimse_status.errors import StatusRangeError
from dimse_status.usage import Usage, with_meaning

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

    def __post_init__(self) -> None:
        low, high = as_code(self.low), as_code(self.high)
        if low > high:
            problem = f"a range must go upwards, got 0x{low:04X} to 0x{high:04X}"
            raise StatusRangeError(problem)
        category = category_of(low)
        for code in range(low, high + 1):
            if category_of(code) is not category or category is Category.UNKNOWN:
                problem = (
                    f"a range must lie in one status class of PS3.7 Annex C,"
                    f" got 0x{low:04X} to 0x{high:04X}: 0x{code:04X} is {category_of(code)}"
                )
                raise StatusRangeError(problem)
        object.__setattr__(self, "usages", with_meaning(self.usages, self.meaning))

    def __contains__(self, code: object) -> bool:
        return isinstance(code, int) and self.low <= code <= self.high

    @property
    def category(self) -> Category:
        """The one category of all its codes."""
        return category_of(self.low)

    @property
    def pattern(self) -> str:
        """The range as the standard writes it: ``A7xx``, or ``A701-A704`` where that fails."""
        low, high = f"{self.low:04X}", f"{self.high:04X}"
        fixed = next((i for i in range(4) if low[i] != high[i]), 4)
        if low[fixed:].strip("0") or high[fixed:].strip("F"):
            return f"{low}-{high}"
        return low[:fixed] + "x" * (4 - fixed)

    @override
    def __repr__(self) -> str:
        return f"<StatusRange {self.pattern}: {self.meaning!r}>"


def range_around(code: int, ranges: Iterable[StatusRange]) -> StatusRange | None:
    """Return the range of `ranges` in which `code` lies, or None."""
    return next((span for span in ranges if code in span), None)
