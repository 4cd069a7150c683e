"""Lay text out for the terminal: as wide as it is, in its colours; for a pipe, 80 columns plain."""

from __future__ import annotations

import os
import sys
import textwrap
from collections.abc import Iterable, Sequence

from dimse_status.model.category import Category

__all__ = [
    "WHEN_COLOURED",
    "coloured",
    "cut",
    "encodable",
    "labelled",
    "paragraph",
    "table",
    "width",
]

WHEN_COLOURED = ("auto", "always", "never")
_GAP = 2
_USUAL, _NARROWEST, _WIDEST = 80, 40, 160
_COLOURS = {
    Category.SUCCESS: "32",
    Category.WARNING: "33",
    Category.FAILURE: "31",
    Category.CANCEL: "35",
    Category.PENDING: "36",
    Category.UNKNOWN: "1",
}


def width() -> int:
    """Return the columns of a line: those of the terminal, between 40 and 160; else 80."""
    stated = os.environ.get("COLUMNS", "")
    try:
        columns = (
            int(stated) if stated.isdecimal() else os.get_terminal_size(sys.stdout.fileno()).columns
        )
    except (AttributeError, OSError, ValueError):
        columns = 0
    return min(max(columns, _NARROWEST), _WIDEST) if columns else _USUAL


def coloured(line: str, category: Category, when: str) -> str:
    """Return `line` with its code and category in the colour of `category`, where that is shown.

    Parameters
    ----------
    line
        It begins with the code and the category.
    category
        The category.
    when
        One of `WHEN_COLOURED`; ``auto`` is for a terminal, unless NO_COLOR is set or it is dumb.
    """
    shown = when == "always" or (
        when == "auto"
        and not os.environ.get("NO_COLOR")
        and os.environ.get("TERM") != "dumb"
        and sys.stdout.isatty()
    )
    end = line.find(category) + len(category)
    return f"\x1b[{_COLOURS[category]}m{line[:end]}\x1b[0m{line[end:]}" if shown else line


def cut(text: str) -> str:
    """Return `text` in one line, its end left out where it is too long."""
    room = width()
    return text if len(text) <= room else f"{text[: room - 3].rstrip()}..."


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
        width(),
        initial_indent=" " * indent + start,
        subsequent_indent=" " * (indent + hanging),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return lines or [(" " * indent + start).rstrip()]


def labelled(rows: Iterable[tuple[str, Sequence[str]]], indent: int = 2) -> list[str]:
    """Set each row's values, one below the other, beside its label; leave out empty rows."""
    kept = [(label, values) for label, values in rows if values]
    column = max((len(label) for label, _ in kept), default=0) + _GAP
    lines: list[str] = []
    for label, values in kept:
        for number, value in enumerate(values):
            start = f"{'' if number else label:{column}}"
            lines += paragraph(value, indent, column, start)
    return lines


def table(rows: Sequence[tuple[str, str]], indent: int = 2) -> list[str]:
    """Set rows in two columns; the second may have several lines, and is broken where too long."""
    column = max((len(first) for first, _ in rows), default=0) + _GAP
    lines: list[str] = []
    for first, second in rows:
        start = f"{first:{column}}"
        for line in second.splitlines() or [""]:
            lines += paragraph(line, indent, column, start)
            start = " " * column
    return lines


def encodable(text: str) -> str:
    """Return `text` with an escape for each character that standard output cannot encode.

    What this package says is ASCII; what a file of the user says, and its name, may not be.
    """
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)
