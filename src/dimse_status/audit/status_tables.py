"""PS3.4: its status tables, what takes them over, DIMSE service groups, and SOP classes.

Columns are found by their words, never by their place. Until 2019e only the first row of a class
has its category, so an empty one takes that of the row above.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dimse_status.audit.docbook import Document, Section, Table
from dimse_status.audit.facts import CODE, TAG, Group, Kind, Row, hull

__all__ = ["is_status_table", "service_groups", "sop_class_tables", "status_tables", "taken_over"]

_WORD = re.compile(r"[A-Za-z]+")
_UID = re.compile(r"1\.2\.840\.10008(?:\.\d+)+")
_OPERATION = re.compile(r"\b([CN]-[A-Z]+(?:-[A-Z]+)?)\b")
_OPERATION_TITLE = re.compile(r"C-[A-Z]+ Operation$")
_LABEL = re.compile(r"\b[A-Z]{1,2}(?:\.\d+)+\b")
_USAGE = re.compile(r"([MUC-])\s*/\s*([MUC-])")


def status_tables(document: Document) -> Iterator[Group]:
    """Give the status tables: those with columns for the status, the meaning and the code."""
    for section in document.sections:
        for table in section.tables:
            if rows := tuple(_status_rows(table)):
                yield Group(Kind.STATUS_TABLE, section.label, table.label, rows)


def is_status_table(table: Table) -> bool:
    """Whether `status_tables` gives it."""
    return bool(next(_status_rows(table), None))


def _columns(head: tuple[str, ...]) -> tuple[int, int, int] | None:
    words = [{word.lower().rstrip("s") for word in _WORD.findall(cell)} for cell in head]
    codes = [i for i, cell in enumerate(words) if "code" in cell]
    # "Status" has lost its s as well.
    statuses = [i for i, cell in enumerate(words) if "statu" in cell and "code" not in cell]
    meanings = [i for i, cell in enumerate(words) if "meaning" in cell]
    if codes and statuses and meanings and len({codes[0], statuses[0], meanings[0]}) == 3:
        return codes[0], statuses[0], meanings[0]
    return None


def _status_rows(table: Table) -> Iterator[Row]:
    columns = _columns(table.rows[0]) if table.rows else None
    if columns is None or not any(CODE.search(cell) for row in table.rows[1:] for cell in row):
        return
    code, status, meaning = columns
    category = ""
    for cells in table.rows[1:]:
        row = (*cells, *[""] * (len(table.rows[0]) - len(cells)))
        category = row[status] or category
        named = dict(zip(table.rows[0], row, strict=False))
        yield Row(
            subject=hull(row[code]) or f"(no code in {row[code]!r})",
            facts=(("category", category), *_extra_facts(named)),
            wording=row[meaning] or ("Success" if category == "Success" else ""),
        )


def _extra_facts(named: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Give the related fields, and the value of a field that has a column of its own."""
    fields: list[str] = []
    for head, cell in named.items():
        own = TAG.search(head)
        if own is not None:
            yield head[: own.start()].strip(), cell
            fields += [own[0]] if cell else []
        elif "field" in head.lower():
            fields += (f"({group},{element})" for group, element in TAG.findall(cell))
            rest = TAG.sub("", cell).strip(" ,;")
            fields += [] if rest.lower() in {"", "none", "-"} else [rest]
    yield "related fields", " ".join(sorted(fields))


def taken_over(document: Document) -> Iterator[Group]:
    """Give what a section on an operation takes over from another section by referring to it."""
    tables = _tables_within(document)
    for section in document.sections:
        if _OPERATION_TITLE.fullmatch(section.titles[-1]) and section.label not in tables:
            target = _target(section, tables)
            if target:
                row = Row("statuses", (("as in", target),))
                yield Group(Kind.TAKEN_OVER, section.label, "", (row,))


def _tables_within(document: Document) -> dict[str, str]:
    """Return the first status table in each section, or within it; and each table by its label."""
    tables: dict[str, str] = {}
    for section in document.sections:
        label = next((table.label for table in section.tables if is_status_table(table)), "")
        numbers = section.label.split(".") if label else []
        for depth in range(len(numbers)):
            tables.setdefault(".".join(numbers[: depth + 1]), label)
        tables[label] = label
    return tables


def _target(section: Section, tables: dict[str, str]) -> str:
    """Return the table that the first reference leads to, or what is named in another annex."""
    annex = section.label.partition(".")[0]
    named = [*section.links, *_LABEL.findall(" ".join(section.paragraphs[:2]))]
    elsewhere = [label for label in named if label.partition(".")[0] != annex]
    targets = [*(tables[label] for label in named if label in tables), *elsewhere]
    return next(iter(targets), "")


def service_groups(document: Document) -> Iterator[Group]:
    """Give the DIMSE service groups: tables of service elements with their usage."""
    for section in document.sections:
        for table in section.tables:
            head = [cell.lower() for cell in table.rows[0]] if table.rows else []
            if any("service element" in cell for cell in head) and any(
                "scu/scp" in cell.replace(" ", "") for cell in head
            ):
                rows = tuple(_service_elements(table))
                yield Group(Kind.SERVICE_GROUP, section.label, table.label, rows)


def _service_elements(table: Table) -> Iterator[Row]:
    for cells in table.rows[1:]:
        operation = _OPERATION.search(cells[0]) if cells else None
        usage = next(filter(None, (_USAGE.search(cell) for cell in cells[1:])), None)
        if operation is not None:
            # UPS splits N-ACTION: "N-ACTION - Request UPS Cancel".
            action = cells[0][operation.end() :].strip(" -")
            subject = operation[1] + (f" ({action})" if action else "")
            scu, scp = (usage[1], usage[2]) if usage else ("", "")
            yield Row(subject, (("SCU", scu), ("SCP", scp)))


def sop_class_tables(document: Document) -> Iterator[Group]:
    """Give the tables that list SOP classes with their UIDs."""
    for section in document.sections:
        for table in section.tables:
            head = table.rows[0] if table.rows else ()
            column = next((i for i, cell in enumerate(head) if "UID" in cell.split()), None)
            if column is None:
                continue
            rows = tuple(
                Row(found[0], wording=cells[0])
                for cells in table.rows[1:]
                if len(cells) > column and (found := _UID.fullmatch(cells[column].strip()))
            )
            if rows:
                yield Group(Kind.SOP_CLASSES, section.label, table.label, rows)
