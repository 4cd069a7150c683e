"""A table that was copied out of a conformance statement: CSV, read as the TOML file it stands for.

The first line names the columns: those of an entry of ``[[codes]]``, or what statements call them.
Codes are hexadecimal however they are printed, and a service class may have its name in the
standard. A cell that is left empty has what stands above it,
where a printed table has one tall cell: in the columns that say where a code is sent. What is
repeated so counts as if it were written, and must have less than 1 MiB, as a file must.
"""

from __future__ import annotations

import csv
import re
from io import StringIO
from pathlib import Path
from typing import Any

from dimse_status.implementations.code_forms import read_form
from dimse_status.implementations.file_format import CODE
from dimse_status.implementations.file_keys import Mistakes
from dimse_status.model.errors import KeyPath, closest_of, spelled_out
from dimse_status.services import SERVICE_CLASSES

__all__ = ["content_of_csv"]

_LISTS = ("services", "operations", "sop_classes")
_REPEATED = (*_LISTS, "role")
_OTHER_NAMES = {
    "statuscode": "code",
    "errorcode": "code",
    "errorcodes": "code",
    "statuscodes": "code",
    "furthermeaning": "meaning",
    "description": "meaning",
    "behavior": "behaviour",
    "service": "services",
    "serviceclass": "services",
    "operation": "operations",
    "dimseservice": "operations",
    "sopclass": "sop_classes",
}
_LEFT_OUT = {"servicestatus", "statusclass", "category", "relatedfields", "status"}
_SERVICES = {one.name.casefold(): one.identifier for one in SERVICE_CLASSES}
_MOST_REPEATED = 1024 * 1024
_COLUMNS = tuple(key.name for key in CODE.keys if key.name not in ("range", "meanings"))


def content_of_csv(
    text: str, path: str, mistakes: Mistakes
) -> tuple[dict[str, Any], dict[KeyPath, int]]:
    """Return what a TOML file of the same rows has, and the line of each row."""
    # Lines end as those of a file do: `str.splitlines` would cut at what a cell of a PDF may have.
    lines = list(StringIO(text, newline=""))
    head = next((line for line in lines if line.strip()), "")
    separator = max(",;\t", key=head.count)
    rows = csv.reader(lines, delimiter=separator, strict=True)
    content: dict[str, Any] = {"name": Path(path).stem, "source": Path(path).name}
    entries: list[dict[str, Any]] = []
    at: dict[KeyPath, int] = {}
    columns: list[str] | None = None
    above: dict[str, Any] = {}
    repeated = 0
    try:
        for row in rows:
            if not any(cell.strip() for cell in row):
                continue
            if columns is None:
                columns = [_column(cell, mistakes) for cell in row]
                continue
            at["codes", len(entries)] = rows.line_num
            entry = _entry(row, columns, above, ("codes", len(entries)), mistakes)
            repeated += sum(len(str(entry[name])) for name in _REPEATED if name in entry)
            if repeated >= _MOST_REPEATED:
                problem = (
                    "what is repeated from the cells above must have less than 1 MiB, with this row"
                    " it has more; name service classes in place of all their SOP classes"
                )
                mistakes.refuse(("codes", len(entries)), problem)
                break
            entries.append(entry)
    except csv.Error as error:
        mistakes.refuse((), f"a file must be CSV: {error}, in line {rows.line_num}")
    if entries:
        content["codes"] = entries
    return content, at


def _column(cell: str, mistakes: Mistakes) -> str:
    letters = re.sub(r"[^a-z]", "", cell.casefold())
    for name in _COLUMNS:
        if letters == name.replace("_", ""):
            return name
    if letters in _OTHER_NAMES:
        return _OTHER_NAMES[letters]
    if letters and letters not in _LEFT_OUT:
        mistakes.refuse(
            (),
            f"there is no such column, got {cell!r:.60}",
            lambda: closest_of(letters, _COLUMNS) or f"; expected {spelled_out(_COLUMNS)}",
        )
    return ""


def _entry(
    row: list[str], columns: list[str], above: dict[str, Any], path: KeyPath, mistakes: Mistakes
) -> dict[str, Any]:
    entry: dict[str, Any] = {}
    if len(row) > len(columns):
        mistakes.refuse(path, f"expected {len(columns)} cells, got {len(row)}")
    for name, cell in zip(columns, row, strict=False):
        text = " ".join(cell.split())
        if not text or not name:
            continue
        if name in _LISTS:
            parts = [one for one in re.split(r"\s*[,;|]\s*", text) if one]
            entry[name] = [_SERVICES.get(one.casefold(), one) for one in parts]
        else:
            entry[name] = text
    for name in _REPEATED:
        if name in entry:
            above[name] = entry[name]
        elif name in above and name in columns:
            entry[name] = above[name]
    found = read_form(entry.get("code", ""))
    if found is not None:
        low, high = found
        del entry["code"]
        entry |= {"code": low} if low == high else {"range": [low, high]}
    return entry
