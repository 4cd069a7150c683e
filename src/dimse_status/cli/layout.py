"""Lay text out for the terminal: as wide as it is, in its colours; for a pipe, 80 columns plain."""

from __future__ import annotations

import os
import sys
import textwrap
from collections.abc import Mapping, Sequence

from dimse_status.model.category import Category

__all__ = [
    "LABEL",
    "WHEN_COLOURED",
    "coloured",
    "cut",
    "encodable",
    "labelled",
    "paragraph",
    "row",
    "table",
    "width",
]

LABEL = 10
"""The columns of a label, with what is before it: those that the advice has."""

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


def row(label: str, text: str, indent: int = 2, column: int = LABEL - 2) -> list[str]:
    """Set `text` beside its label, in as many lines as it needs; nothing, if it is empty."""
    return paragraph(text, indent, column, f"{label:{column}}") if text else []


def labelled(facts: Mapping[str, str], indent: int = 2, column: int = LABEL - 2) -> list[str]:
    """Set each text beside its label, as `row`."""
    return [line for label, text in facts.items() for line in row(label, text, indent, column)]


def table(rows: Sequence[tuple[str, str]], indent: int = 2) -> list[str]:
    """Set rows in two columns; the second is broken where it is too long."""
    column = max(len(first) for first, _ in rows) + _GAP
    return [line for first, text in rows for line in row(first, text or " ", indent, column)]


def encodable(text: str) -> str:
    """Return `text` with an escape for each character that standard output cannot encode.

    What this package says is ASCII; what a file of the user says, and its name, may not be.
    """
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)
