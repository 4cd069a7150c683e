"""PS3.7: the statuses of each operation (9.1, 10.1), Annex C, and the response parameters.

Before 2017e the lists name a status without its code; the same edition's Annex C gives it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from dimse_status.audit.docbook import Document, Section, Table
from dimse_status.audit.facts import CLASS, CODE, TAG, Group, Kind, Row, hull, plain_name
from dimse_status.model.category import Category

__all__ = [
    "SERVICE_CLASS_SPECIFIC",
    "codes",
    "convention",
    "parameters",
    "status_lists",
    "statuses",
]

SERVICE_CLASS_SPECIFIC = "service class specific"
_OPERATION = re.compile(r"\b([CN]-[A-Z]+(?:-[A-Z]+)?)\b")
_STATUS = re.compile(r"C\.\d+\.\d+")
_OF_AN_OPERATION = re.compile(r"(?:9|10)\.1\.\d+\.1(?:\.|$)")
_EXPLANATION = re.compile(r"\s*[-:]\s*(?=(?:This|That|It|Indicates)\b)")
_VALUE = re.compile(r"\s*\(([^)]*)\)?")
_EXCEPTIONS = re.compile(r"\bexcept\b[^)]*")
_CLASSES = {str(category) for category in Category}
# Names that changed, so that a list and Annex C of one edition may differ in them.
_ALSO_CALLED = {
    "attribute list error": "0107",
    "attribute list warning": "0107",
    "invalid object instance": "0117",
    "invalid sop instance": "0117",
    "no such action": "0123",
    "no such object instance": "0112",
    "no such sop instance": "0112",
}


def statuses(document: Document) -> Iterator[Group]:
    """Give the statuses of Annex C, each with its code and the fields that may go with it."""
    for section in document.sections:
        if not _STATUS.fullmatch(section.label):
            continue
        for table in section.tables:
            if table.rows and table.rows[0][:1] == ("Status Field",):
                row = _status(table, section.titles[-1])
                yield Group(Kind.STATUS, section.label, "", (row,))


def _status(table: Table, name: str) -> Row:
    code = ""
    fields: list[str] = []
    for cells in table.rows[1:]:
        if cells[0] == "Status":
            code = hull(cells[-1]) or ""
        elif len(cells) > 1:
            tag = TAG.search(cells[1])
            fields.append(tag[0] if tag else cells[0])
    return Row(
        subject=code or plain_name(name),
        facts=(("code", code or SERVICE_CLASS_SPECIFIC), ("fields", ", ".join(sorted(fields)))),
        wording=name,
    )


def status_lists(document: Document) -> Iterator[Group]:
    """Give for each operation the statuses that its response may have."""
    codes_of = _ALSO_CALLED | {
        plain_name(row.wording): dict(row.facts)["code"]
        for group in statuses(document)
        for row in group.rows
    }
    for section in document.sections:
        operation = _operation(section)
        if operation and section.titles[-1].casefold() == "status":
            rows = tuple(_listed(item, codes_of) for item in section.items)
            yield Group(Kind.STATUS_LIST, section.label, operation, rows)


def _operation(section: Section) -> str:
    if not _OF_AN_OPERATION.match(section.label):
        return ""
    named = (_OPERATION.search(title) for title in reversed(section.titles))
    return next((match[1] for match in named if match is not None), "")


def _listed(item: str, codes_of: Mapping[str, str]) -> Row:
    """Read "Refused: Not authorized (0124H) - This indicates …", or an older form of it."""
    match = CLASS.match(item)
    starts = (0, match.end()) if match else (0,)
    begun = [
        (start, start + len(name))
        for start in starts
        for name in codes_of
        if item[start : start + len(name)].casefold() == name
    ]
    if begun:
        start, end = max(begun, key=lambda one: one[1] - one[0])
        name, wording, after = plain_name(item[start:end]), item[:end], item[end:]
    else:
        wording, _, after = _EXPLANATION.split(item)[0].partition("(")
        name, after = plain_name(wording), f"({after}"
    value = _VALUE.match(after)
    code = (value and hull(value[1])) or codes_of.get(name)
    subject = name if code in {None, SERVICE_CLASS_SPECIFIC} else str(code)
    return Row(subject, wording=wording.strip(" -"))


def convention(document: Document) -> Iterator[Group]:
    """Give the first table of Annex C, which tells the class of a status from its code."""
    for section in document.sections:
        if section.label != "C":
            continue
        for table in section.tables:
            rows = tuple(
                Row(cells[0], (("codes", codes(*_named(cells[1]))),))
                for cells in table.rows
                if len(cells) > 1 and CODE.search(cells[1])
            )
            if _CLASSES.intersection(row.subject for row in rows):
                yield Group(Kind.CONVENTION, section.label, "", rows)


def _named(cell: str) -> tuple[frozenset[int], frozenset[int]]:
    """Read "01xx (except 0107 and 0116) or 02xx"."""
    exceptions = " ".join(_EXCEPTIONS.findall(cell))
    return _expanded(_EXCEPTIONS.sub("", cell)), _expanded(exceptions)


def _expanded(text: str) -> frozenset[int]:
    patterns = {code.lower() for code in CODE.findall(text)}
    return frozenset(
        code
        for one in patterns
        for code in range(int(one.replace("x", "0"), 16), int(one.replace("x", "f"), 16) + 1)
    )


def codes(named: frozenset[int], exceptions: frozenset[int] = frozenset()) -> str:
    """Return which codes are in `named` and not among the exceptions, as runs."""
    runs: list[tuple[int, int]] = []
    for code in sorted(named - exceptions):
        if runs and runs[-1][1] == code - 1:
            runs[-1] = runs[-1][0], code
        else:
            runs.append((code, code))
    return " ".join(f"{low:04X}" if low == high else f"{low:04X}-{high:04X}" for low, high in runs)


def parameters(document: Document) -> Iterator[Group]:
    """Give the parameters of each operation, with what they are in a response: M, U or C."""
    for section in document.sections:
        operation = _operation(section)
        if not operation:
            continue
        for table in section.tables:
            if not table.rows:
                continue
            head = table.rows[0]
            column = next((i for i, cell in enumerate(head) if cell.startswith("Rsp")), None)
            if column is None or "Parameter" not in head[0]:
                continue
            rows = tuple(
                Row(cells[0], (("response", cells[column].partition("(")[0].strip()),))
                for cells in table.rows[1:]
                if len(cells) > column and cells[column] not in {"", "-"}
            )
            yield Group(Kind.PARAMETERS, section.label, table.label, rows)
