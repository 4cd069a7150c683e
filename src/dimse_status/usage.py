"""One row of a status table, as it applies to one operation."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dimse_status.reference import Reference

if TYPE_CHECKING:
    from dimse_status.operation import Operation
    from dimse_status.related_field import RelatedField

__all__ = ["StatusTable", "Usage"]


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
