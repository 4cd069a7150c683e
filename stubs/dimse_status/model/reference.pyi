# Generated from src/dimse_status/model/reference.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Where the standard says a thing, and the page of the published standard that shows it."""

from dataclasses import dataclass
from typing import Any

__all__ = ["Reference"]

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
    def to_dict(self) -> dict[str, Any]:
        """Return the plain form: what JSON has."""
