"""Where the standard says a thing, and the page of the published standard that shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

__all__ = ["Reference"]

_PUBLISHED = "https://dicom.nema.org/medical/dicom/current/output/chtml"


@dataclass(frozen=True, slots=True)
class Reference:
    """A place in the DICOM standard, and the edition in which it was read.

    Parameters
    ----------
    part
        The part of the standard: 4 for PS3.4.
    section
        The section, such as ``"C.4.2.1.5"``.
    table
        The table, such as ``"C.4-2"``; empty for a statement in the text.
    edition
        The edition in which the statement was read, such as ``"2020c"``. None: nobody of this
        project has seen the text; the usage's note says what the statement rests on.
    by_reference
        Whether `section` takes over a `table` that stands in another section.
    """

    part: int
    section: str
    table: str = ""
    edition: str | None = None
    by_reference: bool = False

    @property
    def url(self) -> str:
        """The page of the published standard (its current edition), down to the paragraph."""
        anchor = (
            f"table_{self.table}"
            if self.table and not self.by_reference
            else f"sect_{self.section}"
            if "." in self.section
            else f"chapter_{self.section}"
        )
        return f"{_PUBLISHED}/part{self.part:02d}/{self._page}.html#{anchor}"

    def to_dict(self) -> dict[str, Any]:
        """Return the plain form: what JSON has."""
        return {
            "part": self.part,
            "section": self.section,
            "table": self.table or None,
            "by_reference": self.by_reference,
            "edition": self.edition,
            "url": self.url,
        }

    @property
    def _page(self) -> str:
        # The published pages hold one section each, but the first section of a section stays on
        # the page of that: F.8.1 is on the page of F.8, and C.1.1 on that of the whole annex.
        section = self.section
        while section.endswith(".1"):
            section = section.removesuffix(".1")
        return f"sect_{section}" if "." in section else f"chapter_{section}"

    def __str__(self) -> str:
        place = f"PS3.{self.part} {'' if '.' in self.section else 'Annex '}{self.section}"
        if self.table:
            place += f", {'by reference to ' if self.by_reference else ''}Table {self.table}"
        return place

    def __format__(self, specification: str) -> str:
        return format(str(self), specification)
