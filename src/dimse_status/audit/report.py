"""What an audit found, as lines for a reader and as JSON for a program.

The form of the JSON is stable: within one value of ``format``, keys are added and never removed or
changed. It is an object with ``format`` and ``files``, one entry for each file that could be read:

``file``, ``part``, ``edition``
    The file, and what it says it is, such as 4 and ``"2020c"``.
``same``
    Whether no fact differs.
``compared``
    How many rows were compared, by kind.
``findings``
    What differs: ``change`` (``"new"``, ``"gone"``, ``"changed"``, ``"moved"``, ``"wording"``),
    ``kind``, ``section``, ``table``, ``subject`` (the code, operation or parameter), ``known``
    (what the package says), ``found`` (what the edition says), ``edition`` that the package follows
    there, ``superseded`` (whether that is a later one than the file's) and ``reason``, by which it
    is known and no difference, or null.
``later``
    What the file cannot be asked about: ``kind``, ``section``, ``table``, ``rows`` and ``edition``.
``confirmed``
    With ``--confirm``: the references that can cite the file's edition: ``kind``, ``section``,
    ``table``, ``rows``, and the ``editions`` that they cite today (null: none).

A string is null where there is none.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from dimse_status.audit.comparing import Audit, Change, Confirmation, Finding
from dimse_status.audit.facts import Group, Kind
from dimse_status.audit.read_prose import READ
from dimse_status.model.errors import escaped

__all__ = ["FORMAT", "as_json", "as_lines"]

FORMAT = 1
_INDENT = "  "


def as_json(audits: Iterable[Audit], *, confirm: bool) -> str:
    """Return what ``--json`` prints."""
    files = [_file(audit, confirm=confirm) for audit in audits]
    return json.dumps({"format": FORMAT, "files": files}, indent=2)


def _file(audit: Audit, *, confirm: bool) -> dict[str, Any]:
    document = audit.document
    content: dict[str, Any] = {
        "file": document.file,
        "part": document.part,
        "edition": document.edition,
        "same": not audit.differences,
        "compared": {str(kind): rows for kind, rows in audit.compared.items()},
        "findings": [
            {
                **_place(one.kind, one.section, one.table),
                "change": one.change,
                "subject": one.subject or None,
                "known": one.known or None,
                "found": one.found or None,
                "edition": one.edition,
                "superseded": audit.is_superseded(one),
                "reason": one.reason or None,
            }
            for one in audit.findings
        ],
        "later": [
            {
                **_place(group.kind, group.section, group.table),
                "rows": len(group.rows),
                "edition": _read_in(group),
            }
            for group in audit.later
        ],
    }
    if confirm:
        content["confirmed"] = [
            {**_place(one.kind, one.section, one.table), "rows": one.rows, "editions": one.editions}
            for one in audit.confirmed
        ]
    return content


def _place(kind: Kind, section: str, table: str) -> dict[str, Any]:
    return {"kind": kind, "section": section, "table": table or None}


def _read_in(group: Group) -> str | None:
    return max((row.edition for row in group.rows if row.edition is not None), default=None)


def as_lines(audit: Audit, *, confirm: bool) -> Iterator[str]:
    """Give what is printed without ``--json``, line by line."""
    yield _headline(audit)
    edition = audit.document.edition
    superseded = [one for one in audit.differences if audit.is_superseded(one)]
    current = [one for one in audit.differences if not audit.is_superseded(one)]
    yield from _listed("different", current)
    yield from _listed(f"different from a later edition than {edition}, as followed", superseded)
    yield from _listed("known slips of the standard", audit.slips)
    yield from _listed("in other words", audit.wording)
    if audit.later:
        rows = sum(len(group.rows) for group in audit.later)
        yield f"{_INDENT}not in {edition}, but read in a later edition or in none: {_counted(rows)}"
        for group in audit.later:
            read = f"read in {_read_in(group)}" if _read_in(group) else "not read"
            place = _where(audit.document.part, group.section, group.table)
            yield f"{_INDENT * 2}{place}: {group.kind}, {_counted(len(group.rows))}, {read}"
    if confirm:
        yield from _confirmations(audit)


def _headline(audit: Audit) -> str:
    document = audit.document
    rows = _counted(sum(audit.compared.values()))
    count = len(audit.differences)
    verdict = f"{count} fact{'s differ' if count > 1 else ' differs'}" if count else "the same"
    return f"{escaped(document.file)}: PS3.{document.part} {document.edition}, {rows}: {verdict}"


def _counted(rows: int) -> str:
    return f"{rows} row{'s' if rows != 1 else ''}"


def _where(part: int, section: str, table: str) -> str:
    return escaped(f"PS3.{part} {section}" + (f", {table}" if table else ""))


def _listed(title: str, findings: Iterable[Finding]) -> Iterator[str]:
    findings = list(findings)
    if not findings:
        return
    yield f"{_INDENT}{title}: {len(findings)}"
    for (kind, section, table), group in groupby(
        findings, lambda one: (one.kind, one.section, one.table)
    ):
        label = f" {table}" if table else ""
        yield f"{_INDENT * 2}{kind} {escaped(section + label)}"
        for one in group:
            yield f"{_INDENT * 3}{_line(one)}"


def _line(finding: Finding) -> str:
    what = f"{finding.change} {escaped(finding.subject)}".rstrip()
    if finding.change in {Change.NEW, Change.GONE}:
        said = escaped(finding.found or finding.known)
    else:
        said = f"{escaped(finding.known)} -> {escaped(finding.found)}"
    read = f" [{finding.edition}]" if finding.edition else ""
    if finding.kind is Kind.PROSE and finding.section in READ:
        read += f" (made of it: {READ[finding.section][1]})"
    reason = f" ({finding.reason})" if finding.reason else ""
    return f"{what}{': ' if said else ''}{said}{read}{reason}"


def _confirmations(audit: Audit) -> Iterator[str]:
    """Give the references that can be raised, those of prose apart: a reader has to read it."""
    part, edition = audit.document.part, audit.document.edition
    prose = [one for one in audit.confirmed if one.kind is Kind.PROSE]
    rest = [one for one in audit.confirmed if one.kind is not Kind.PROSE]
    if not audit.confirmed:
        yield f"{_INDENT}no reference can be raised to {edition}"
    yield from _raised(f"can be raised to {edition}", part, rest)
    title = f"can be raised to {edition} after reading: the section still speaks of these codes"
    yield from _raised(title, part, prose)


def _raised(title: str, part: int, confirmed: list[Confirmation]) -> Iterator[str]:
    if confirmed:
        yield f"{_INDENT}{title}: {len(confirmed)}"
    for one in confirmed:
        place = _where(part, one.section, one.table)
        read = ", ".join(edition or "not read" for edition in one.editions)
        yield f"{_INDENT * 2}{place}: {one.kind}, {_counted(one.rows)}, {read}"
