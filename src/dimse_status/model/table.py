"""The tables of the standard as it prints them: a table, its rows, and a run of codes in one row.

A service module is made of these, so that it reads like its annex. A row is spelled out into its
usages, one for each operation and annex, when somebody first asks.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from dimse_status.model.category import Category, as_code, category_of, check_run
from dimse_status.model.errors import StatusRangeError
from dimse_status.model.operation import Operation
from dimse_status.model.reference import Reference
from dimse_status.model.related_field import RelatedField

__all__ = ["Row", "StatusRange", "StatusTable", "TableRow", "Usage", "range_around", "usages_of"]


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
    prohibited
        Whether it forbids the code there, whatever PS3.7 lists.
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
    prohibited: bool = False

    @property
    def permits(self) -> bool:
        """Whether it permits the code: it is neither withdrawn nor a prohibition."""
        return not (self.retired or self.prohibited)

    def is_for(self, operation: Operation | None, sop_class: str | None) -> bool:
        """Whether the row applies to an operation and a SOP class; None stands for any."""
        return (operation is None or operation is self.operation) and (
            not sop_class or not self.sop_classes or sop_class in self.sop_classes
        )


class StatusTable:
    """A status table of the standard: where it stands, and what its rows are for.

    Called with the related fields of a row, it gives the row, which stands for one usage in each
    operation, here and in every annex that takes the table over.

    Parameters
    ----------
    section, table, edition, part
        Its place in the standard, as in `Reference`. `table` is empty for a statement in the text.
    operations
        The operations that it is for.
    sop_classes
        Keywords of the SOP classes that it is for; empty for all those of the service class.
    note
        When its rows apply, or what is odd about it.
    by_reference
        Whether the section takes the table over from another.
    taken_over_by
        The same table as another annex takes it over by reference.
    """

    def __init__(  # noqa: PLR0913 - what a table may say of itself
        self,
        section: str,
        operations: tuple[Operation, ...],
        sop_classes: tuple[str, ...] = (),
        *,
        table: str = "",
        edition: str | None = None,
        part: int = 4,
        note: str = "",
        by_reference: bool = False,
        taken_over_by: tuple[StatusTable, ...] = (),
    ) -> None:
        self.reference: Reference = Reference(part, section, table, edition, by_reference)
        self.operations = operations
        self.sop_classes = sop_classes
        self.note = note
        self.taken_over_by = taken_over_by

    def __call__(
        self,
        *related_fields: RelatedField,
        meaning: str = "",
        note: str = "",
        error_id: int | None = None,
        error_comment: str = "",
        retired: bool = False,
        prohibited: bool = False,
    ) -> tuple[Row, ...]:
        """Give one row of this table.

        Where `meaning` is left out, the row has the words of the member or range that it is given
        to.
        """
        return (
            TableRow(
                self,
                related_fields,
                meaning,
                note,
                error_id,
                error_comment,
                retired=retired,
                prohibited=prohibited,
            ),
        )

    def in_annex(
        self,
        section: str,
        *sop_classes: str,
        edition: str | None = "2020c",
        note: str = "",
    ) -> StatusTable:
        """Return this table as the annex of `section` takes it over for its SOP classes."""
        return StatusTable(
            section,
            self.operations,
            sop_classes,
            table=self.reference.table,
            edition=edition,
            part=self.reference.part,
            note=note,
            by_reference=True,
        )

    def also_in(
        self,
        section: str,
        *sop_classes: str,
        edition: str | None = "2020c",
        note: str = "",
    ) -> StatusTable:
        """Return this table together with what the annex of `section` takes over from it."""
        place = self.reference
        return StatusTable(
            place.section,
            self.operations,
            self.sop_classes,
            table=place.table,
            edition=place.edition,
            part=place.part,
            note=self.note,
            by_reference=place.by_reference,
            taken_over_by=(
                *self.taken_over_by,
                self.in_annex(section, *sop_classes, edition=edition, note=note),
            ),
        )


class Row:
    """What the standard says of a code: a row of a table, or what stands in the place of one."""

    def words_for(self, code: int) -> str:  # noqa: ARG002 - for a row that stands for several codes
        """Return the words of this row for `code`, or nothing where its holder has them."""
        return ""

    def usages(self, code: int, operations: tuple[Operation, ...], words: str) -> tuple[Usage, ...]:
        """Spell the row out: a usage for each operation, here and where it is taken over.

        Parameters
        ----------
        code, operations
            The code that the row stands for, and the operations of its service class.
        words
            What the usages say where the row has no words of its own.
        """
        raise NotImplementedError


class TableRow(Row):
    """One row of a `StatusTable`, as it is printed: for all its operations at once."""

    def __init__(  # noqa: PLR0913 - what a row may say of itself
        self,
        table: StatusTable,
        related_fields: tuple[RelatedField, ...],
        meaning: str = "",
        note: str = "",
        error_id: int | None = None,
        error_comment: str = "",
        *,
        retired: bool = False,
        prohibited: bool = False,
    ) -> None:
        self.table = table
        self.related_fields = related_fields
        self.meaning = meaning
        self.note = note
        self.error_id = error_id
        self.error_comment = error_comment
        self.retired = retired
        self.prohibited = prohibited

    def words_for(self, code: int) -> str:  # noqa: ARG002 - its words are for each of its codes
        """Return the meaning that the row was given, or nothing."""
        return self.meaning

    def fields_in(self, operation: Operation) -> tuple[RelatedField, ...]:  # noqa: ARG002 - see `_AnnexC`
        """Return what the row lets go with the code in a response of `operation`."""
        return self.related_fields

    def usages(self, code: int, operations: tuple[Operation, ...], words: str) -> tuple[Usage, ...]:
        """Spell the row out, for the operations of its table and of those that take it over."""
        del code, operations
        return tuple(
            Usage(
                operation=operation,
                sop_classes=table.sop_classes,
                meaning=self.meaning or words,
                related_fields=self.fields_in(operation),
                reference=table.reference,
                note=self.note or table.note,
                error_id=self.error_id,
                error_comment=self.error_comment,
                retired=self.retired,
                prohibited=self.prohibited,
            )
            for table in (self.table, *self.table.taken_over_by)
            for operation in table.operations
        )


class _RowOfFirstCode(Row):
    """The row of a range, as it applies to the first code, which stands in no row alone."""

    def __init__(self, row: Row, pattern: str) -> None:
        self._row = row
        self._pattern = pattern

    def usages(self, code: int, operations: tuple[Operation, ...], words: str) -> tuple[Usage, ...]:
        remark = f"the table has {self._pattern}, and no row for {code:04X} alone"
        return tuple(
            replace(usage, note=f"{usage.note}; {remark}" if usage.note else remark)
            for usage in self._row.usages(code, operations, words)
        )


def usages_of(
    rows: Iterable[Row], code: int, operations: tuple[Operation, ...], words: str
) -> tuple[Usage, ...]:
    """Return the usages of `rows`, in their order."""
    return tuple(usage for row in rows for usage in row.usages(code, operations, words))


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
    rows
        The rows of the standard's tables that define it.

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
    rows: tuple[Row, ...] = field(default=(), compare=False)

    def __post_init__(self) -> None:
        check_run(as_code(self.low), as_code(self.high))
        if self.category is Category.UNKNOWN:
            problem = (
                f"a range must lie in one status class of PS3.7 Annex C,"
                f" got 0x{self.low:04X} to 0x{self.high:04X}: 0x{self.low:04X} is {self.category}"
            )
            raise StatusRangeError(problem)

    def __contains__(self, code: object) -> bool:
        return isinstance(code, int) and self.low <= code <= self.high

    @property
    def category(self) -> Category:
        """The one category of all its codes."""
        return category_of(self.low)

    @property
    def usages(self) -> tuple[Usage, ...]:
        """The rows of the standard that define it, one for each operation."""
        return usages_of(self.rows, self.low, (), self.meaning)

    @property
    def rows_of_first_code(self) -> tuple[Row, ...]:
        """Its rows, as they apply to `low`."""
        return tuple(_RowOfFirstCode(row, self.pattern) for row in self.rows)

    @property
    def pattern(self) -> str:
        """The range as the standard writes it: ``A7xx``, or ``A701-A704`` where that fails."""
        low, high = f"{self.low:04X}", f"{self.high:04X}"
        fixed = next((i for i in range(4) if low[i] != high[i]), 4)
        if low[fixed:].strip("0") or high[fixed:].strip("F"):
            return f"{low}-{high}"
        return low[:fixed] + "x" * (4 - fixed)

    def to_dict(self) -> dict[str, Any]:
        """Return the plain form: what JSON has."""
        return {"pattern": self.pattern, "low": self.low, "high": self.high}

    def __repr__(self) -> str:
        return f"<StatusRange {self.pattern}: {self.meaning!r}>"


def range_around(code: int, ranges: Iterable[StatusRange]) -> StatusRange | None:
    """Return the range of `ranges` in which `code` lies, or None."""
    for span in ranges:
        if span.low <= code <= span.high:
            return span
    return None
