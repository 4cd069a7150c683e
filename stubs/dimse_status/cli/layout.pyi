# Generated from src/dimse_status/cli/layout.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Lay text out for a terminal of 80 columns, the same whatever the terminal."""

from collections.abc import Iterable, Sequence
from typing import Final

__all__ = ["encodable", "labelled", "paragraph", "table"]
WIDTH: Final = 80

def paragraph(text: str, indent: int = 0, hanging: int = 0, start: str = "") -> list[str]:
    """Break `text` into lines, all but the first indented by `hanging` more.

    Parameters
    ----------
    text
        What to break; a word is never broken, nor is a name with a hyphen.
    indent
        By how much every line is indented.
    hanging
        By how much more all lines but the first are.
    start
        What the first line begins with; `hanging` should be its width.

    Returns
    -------
    list of str
        At least one line.
    """

def labelled(rows: Iterable[tuple[str, Sequence[str]]], indent: int = 2) -> list[str]:
    """Set each row's values, one below the other, beside its label; leave out empty rows."""

def table(rows: Sequence[tuple[str, str]], indent: int = 2) -> list[str]:
    """Set rows in two columns; the second may have several lines, and is broken where too long."""

def encodable(text: str) -> str:
    """Return `text` with an escape for each character that standard output cannot encode.

    What this package says is ASCII; what a file of the user says, and its name, may not be.
    """
