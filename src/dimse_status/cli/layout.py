"""Lay text out for a terminal of 80 columns, the same whatever the terminal."""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Iterable, Sequence

__all__ = ["encodable", "labelled", "paragraph", "table"]

WIDTH = 80
_GAP = 2


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
    lines = textwrap.wrap(
        text,
        WIDTH,
        initial_indent=" " * indent + start,
        subsequent_indent=" " * (indent + hanging),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return lines or [(" " * indent + start).rstrip()]


def labelled(rows: Iterable[tuple[str, Sequence[str]]], indent: int = 2) -> list[str]:
    """Set each row's values, one below the other, beside its label; leave out empty rows."""
    kept = [(label, values) for label, values in rows if values]
    width = max((len(label) for label, _ in kept), default=0) + _GAP
    lines: list[str] = []
    for label, values in kept:
        for number, value in enumerate(values):
            start = f"{'' if number else label:{width}}"
            lines += paragraph(value, indent, width, start)
    return lines


def table(rows: Sequence[tuple[str, str]], indent: int = 2) -> list[str]:
    """Set rows in two columns; the second may have several lines, and is broken where too long."""
    width = max((len(first) for first, _ in rows), default=0) + _GAP
    lines: list[str] = []
    for first, second in rows:
        start = f"{first:{width}}"
        for line in second.splitlines() or [""]:
            lines += paragraph(line, indent, width, start)
            start = " " * width
    return lines


def encodable(text: str) -> str:
    """Return `text` with an escape for each character that standard output cannot encode.

    What this package says is ASCII; what a file of the user says, and its name, may not be.
    """
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)
