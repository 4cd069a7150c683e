"""A watch list for PS3.4 outside its status tables: where a sentence or a cell speaks of a status.

What such a sentence demands is for a reader; found are a code beside a word that speaks of a
status, a name of Annex C even without its code, and what "shall not be returned".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from dimse_status.audit.docbook import Document, Section
from dimse_status.audit.facts import CODE, TAG, Group, Kind, Row
from dimse_status.audit.status_tables import is_status_table
from dimse_status.model.category import Category, category_of

__all__ = ["NOT_RETURNED", "prose"]

NOT_RETURNED = "shall not be returned"
_NEAR = 60
_BESIDE = re.compile(
    r"status|failure|warning|refused|success|\berror|pending|cancel|return|code|respond",
    re.IGNORECASE,
)
_NEVER = re.compile(r"\bnot (?:be )?return(?:ed)?\b|\bnever (?:be )?return", re.IGNORECASE)
# Words of Annex C that older editions used in the text, beside those of the registry.
_OLDER_NAMES = {
    "Invalid Object Instance": "0117",
    "No such Object Instance": "0112",
    "No such Action": "0123",
    "Attribute List error": "0107",
}


def prose(document: Document, names: Mapping[str, str]) -> Iterator[Group]:
    """Give for each section the codes that its text speaks of, and in how many places.

    Parameters
    ----------
    document
        The part of the standard.
    names
        The names of Annex C, each with its code.
    """
    codes = {name.casefold(): code for name, code in {**_OLDER_NAMES, **names}.items()}
    # What begins with another name comes before it.
    names_in_order = map(re.escape, sorted(codes, reverse=True))
    named = re.compile(rf"\b(?:{'|'.join(names_in_order)})\b", re.IGNORECASE)
    places: dict[str, Counter[str]] = {}
    for section in document.sections:
        for text in _texts(section):
            marks = {codes[name.casefold()] for name in named.findall(text)}
            marks.update(_codes(text))
            if "status" in text.lower() and _NEVER.search(text):
                marks.add(NOT_RETURNED)
            if marks:
                places.setdefault(section.label, Counter()).update(marks)
    for label, counted in places.items():
        rows = (Row(mark, (("places", str(n)),)) for mark, n in sorted(counted.items()))
        yield Group(Kind.PROSE, label, "", tuple(rows))


def _texts(section: Section) -> Iterator[str]:
    yield from section.paragraphs
    for table in section.tables:
        if not is_status_table(table):
            for row in table.rows:
                yield from dict.fromkeys(row)


def _codes(text: str) -> Iterator[str]:
    plain = TAG.sub("", text)
    for match in CODE.finditer(plain):
        around = plain[max(0, match.start() - _NEAR) : match.end() + _NEAR]
        code = match[1].replace("X", "x")
        # Without a figure or an x it is a word, such as "FACE"; "60xx" is a group of elements.
        if (
            any(one in "0123456789x" for one in code)
            and category_of(int(code.replace("x", "0"), 16)) is not Category.UNKNOWN
            and _BESIDE.search(around)
        ):
            yield code
