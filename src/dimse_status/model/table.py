"""One row of a status table, as it applies to one operation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from typing_extensions import override

from dimse_status.model.category import Category, as_code, category_of
from dimse_status.model.errors import StatusRangeError
from dimse_status.model.reference import Reference

if TYPE_CHECKING:
    from dimse_status.model.operation import Operation
    from dimse_status.model.related_field import RelatedField

__all__ = ["StatusRange", "StatusTable", "Usage", "range_around", "with_meaning"]


@dataclass(frozen=True, slots=True)
class Usage:
    """One row of a status table: an operation for which the standard defines a code.

    Parameters
    ----------
    operation
        The operation whose response carries the code.
    sop_classes
        Keywords of the SOP classes that it is for; empty for all those of the service class.
    meaning
        The meaning that this row gives the code.
    related_fields
        What this row lets go with the code.
    reference
        The row's place in the standard.
    note
        When it applies, or what is odd about it; often empty.
    error_id
        The value that the row fixes for Error ID (0000,0903), or None.
    error_comment
        The text that the row fixes for Error Comment (0000,0902), or empty.
    retired
        Whether the standard has withdrawn it.
    """

    operation: Operation
    sop_classes: tuple[str, ...]
    meaning: str
    related_fields: tuple[RelatedField, ...]
    reference: Reference
    note: str = ""
    error_id: int | None = None
    error_comment: str = ""
    retired: bool = False

    def is_for(self, operation: Operation | None, sop_class: str | None) -> bool:
        """Whether the row applies to an operation and a SOP class; None stands for any."""
        return (operation is None or operation is self.operation) and (
            not sop_class or not self.sop_classes or sop_class in self.sop_classes
        )


@dataclass(frozen=True, slots=True)
class StatusTable:
    """A status table of the standard: where it stands, and what its rows are for.

    Called with the related fields of a row, it gives the usages that the row states: one for
    each operation, here and in every annex that takes the table over.

    Parameters
    ----------
    part, table, section, edition
        Its place in the standard, as in `Reference`. `table` is empty for a statement in the text.
    operations
        The operations that it is for.
    sop_classes
        Keywords of the SOP classes that it is for; empty for all those of the service class.
    note
        When its rows apply, or what is odd about it.
    taken_over_by
        The same table as another annex takes it over by reference.
    """

    section: str
    operations: tuple[Operation, ...]
    sop_classes: tuple[str, ...] = ()
    table: str = ""
    edition: str | None = None
    part: int = 4
    note: str = ""
    by_reference: bool = False
    taken_over_by: tuple[StatusTable, ...] = ()

    def __call__(
        self,
        *related_fields: RelatedField,
        meaning: str = "",
        note: str = "",
        error_id: int | None = None,
        error_comment: str = "",
        retired: bool = False,
    ) -> tuple[Usage, ...]:
        """Give the usages that one row of this table states.

        Where `meaning` is left out, the row has the words of the member or range that it is given
        to.
        """
        return tuple(
            Usage(
                operation=operation,
                sop_classes=table.sop_classes,
                meaning=meaning,
                related_fields=related_fields,
                reference=Reference(
                    table.part, table.section, table.table, table.edition, table.by_reference
                ),
                note=note or table.note,
                error_id=error_id,
                error_comment=error_comment,
                retired=retired,
            )
            for table in (self, *self.taken_over_by)
            for operation in table.operations
        )

    def in_annex(
        self,
        section: str,
        *sop_classes: str,
        edition: str | None = "2020c",
        note: str = "",
    ) -> StatusTable:
        """Return this table as the annex of `section` takes it over for its SOP classes."""
        return replace(
            self,
            section=section,
            sop_classes=sop_classes,
            edition=edition,
            note=note,
            by_reference=True,
            taken_over_by=(),
        )

    def also_in(
        self,
        section: str,
        *sop_classes: str,
        edition: str | None = "2020c",
        note: str = "",
    ) -> StatusTable:
        """Return this table together with what the annex of `section` takes over from it."""
        taken_over = self.in_annex(section, *sop_classes, edition=edition, note=note)
        return replace(self, taken_over_by=(*self.taken_over_by, taken_over))


def with_meaning(usages: tuple[Usage, ...], meaning: str) -> tuple[Usage, ...]:
    """Return `usages`, each with `meaning` where it has no words of its own."""
    return tuple(usage if usage.meaning else replace(usage, meaning=meaning) for usage in usages)


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
