# Generated from src/dimse_status/compat/differences.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Where the answers of `dimse_status.compat` are not those of `pynetdicom.status`, and why.

The differences are found by asking both, so pynetdicom has to be installed. The reasons are what
a program cannot find.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

__all__ = ["CONVENTION", "REASONS", "WORDING", "Answer", "Difference", "differences"]
Answer: TypeAlias = tuple[str, str] | str | None
"""Category and meaning; the category alone, of `code_to_category`; None for no such code."""
CONVENTION: Final[str]
WORDING: Final[str]
REASONS: Final[Mapping[tuple[str, int], str]]
"""Reasons by table and code; an empty table stands for each that has none of its own."""

@dataclass(frozen=True, slots=True)
class Difference:
    """A run of codes to which pynetdicom gives one answer, and this package another.

    Parameters
    ----------
    name
        The table, or ``"code_to_category"``.
    low, high
        The first and the last code.
    pynetdicom, standard
        The answers: pynetdicom's, and the one given here.
    reason
        Why; empty if nobody knows, which is a mistake in this package.
    """

    name: str
    low: int
    high: int
    pynetdicom: Answer
    standard: Answer
    reason: str

def differences() -> tuple[Difference, ...]:
    """Compare each table and `code_to_category` with those of pynetdicom, for all 65,536 codes.

    Returns
    -------
    tuple of Difference
        By table, in the order of the codes.

    Raises
    ------
    ImportError
        If pynetdicom is not installed.
    """
