"""The form in which both sides are compared: rows of facts, by the table that they stand in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

__all__ = ["CLASS", "CODE", "TAG", "Group", "Kind", "Row", "hull", "plain_name", "span"]

CODE = re.compile(
    r"(?<![0-9A-Za-z.,/-])(?:0[xX])?"
    r"([0-9A-F]{4}|[0-9A-F]{3}[xX]|[0-9A-F]{2}[xX]{2}|[0-9A-F][xX]{3})"
    r"[Hh]?(?![0-9A-Za-z/-]|\.\d)"
)
"""A code as the standard writes it: ``0122``, ``0122H``, ``A7xx``."""
TAG = re.compile(r"\(([0-9A-Fa-f]{4}), ?([0-9A-Fa-f]{4})\)")
"""A tag, which is no pair of codes: ``(0000,0902)``."""
CLASS = re.compile(r"(?:(?:refused|error|failed|failure|warning)\s*[:;]\s*)+", re.IGNORECASE)
"""What may go before the name of a status: ``Refused:``."""


class Kind(StrEnum):
    """What is compared, each on its own."""

    STATUS_TABLE = "status table"
    TAKEN_OVER = "table taken over"
    SERVICE_GROUP = "DIMSE service group"
    SOP_CLASSES = "SOP classes"
    PROSE = "statement in the text"
    STATUS_LIST = "status list"
    STATUS = "status of Annex C"
    CONVENTION = "status classes of Annex C"
    PARAMETERS = "response parameters"


@dataclass(frozen=True, slots=True)
class Row:
    """A row: what it is of, what it says in facts, and in which words.

    Parameters
    ----------
    subject
        The code, the operation or the parameter that the row is of. It tells the rows of a group
        from each other.
    facts
        Names and values; what the other side has no value for is not compared.
    wording
        The words, which may change without a fact changing.
    edition
        On the package's side: the edition in which it was read; None, if in none.
    """

    subject: str
    facts: tuple[tuple[str, str], ...] = ()
    wording: str = ""
    edition: str | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """The rows of a table, a list or a section.

    `table` is what the standard calls it, so that it is found again in another section: the label
    of a table, the operation of a list; empty for statements in the text.
    """

    kind: Kind
    section: str
    table: str
    rows: tuple[Row, ...]


def span(low: int, high: int) -> str:
    """Return the subject of a row for the codes from `low` to `high`."""
    return f"{low:04X}" if low == high else f"{low:04X}-{high:04X}"


def hull(text: str) -> str | None:
    """Return the subject of a row whose cell says `text`; None, if there is no code in it.

    "Cxxx (values C000 through CFFF as assigned by the implementation)" is one range.
    """
    codes = [code.lower() for code in CODE.findall(TAG.sub("", text))]
    if not codes:
        return None
    return span(
        min(int(code.replace("x", "0"), 16) for code in codes),
        max(int(code.replace("x", "f"), 16) for code in codes),
    )


def plain_name(name: str) -> str:
    """Return the name of a status without its class, its case and the spaces in it."""
    match = CLASS.match(name)
    rest = name[match.end() :] if match else name
    return " ".join(rest.casefold().split()).rstrip(" .,")
