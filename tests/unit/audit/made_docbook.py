"""DocBook as NEMA publishes it, made small: by hand, or of rows as the audit knows them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape, quoteattr

from dimse_status.audit.facts import Group, Kind, Row
from dimse_status.audit.prose import NOT_RETURNED

STATUS_HEAD = ("Service Status", "Further Meaning", "Status Codes", "Related Fields")


def book(part: int, edition: str, *content: str) -> str:
    return (
        '<?xml version="1.0" encoding="utf-8" standalone="no"?>\n'
        '<book xmlns="http://docbook.org/ns/docbook" version="5.0">\n'
        f"<title>PS3.{part}</title>\n"
        f"<subtitle>DICOM PS3.{part} {edition} - A part of the standard</subtitle>\n"
        f"{''.join(content)}</book>\n"
    )


def section(label: str, title: str, *content: str) -> str:
    inside = "".join(content)
    return f"<section label={quoteattr(label)}><title>{escape(title)}</title>{inside}</section>\n"


def para(text: str) -> str:
    return f"<para>{escape(text)}</para>\n"


def row(cells: Iterable[str]) -> str:
    return f"<tr>{''.join(f'<td><para>{escape(cell)}</para></td>' for cell in cells)}</tr>\n"


def table(label: str, *rows: str) -> str:
    return f"<table label={quoteattr(label)}><tbody>{''.join(rows)}</tbody></table>\n"


def status_table(label: str, *rows: Sequence[str], head: Sequence[str] = STATUS_HEAD) -> str:
    return table(label, row(head), *map(row, rows))


def items(*texts: str) -> str:
    inside = "".join(f"<listitem>{para(text)}</listitem>" for text in texts)
    return f'<orderedlist numeration="loweralpha">{inside}</orderedlist>'


def as_docbook(part: int, edition: str, groups: Iterable[Group]) -> str:
    """Write what is known of a part as an edition would print it."""
    contents: dict[str, tuple[str, list[str]]] = {}
    for group in groups:
        title = _TITLES.get(group.kind, "Behavior")
        if group.kind is Kind.STATUS_LIST:
            title = f"{group.table} Service"
        if group.kind is Kind.PARAMETERS:
            title = "C-STORE Parameters"
        if group.kind is Kind.STATUS:
            title = group.rows[0].wording
        content = contents.setdefault(group.section, (title, []))[1]
        content.append(_WRITERS[group.kind](group))
    sections = [section(label, title, *content) for label, (title, content) in contents.items()]
    return book(part, edition, *sections)


_TITLES = {Kind.TAKEN_OVER: "C-FIND Operation"}


def _status_table(group: Group) -> str:
    facts = [dict(one.facts) for one in group.rows]
    own = [name for name in ("Error Comment", "Error ID") if any(name in one for one in facts)]
    tags = {"Error Comment": "(0000,0902)", "Error ID": "(0000,0903)"}
    head = (*STATUS_HEAD[:3], *(f"{name} {tags[name]}" for name in own))
    fields = () if own else STATUS_HEAD[3:]
    rows = []
    for one, said in zip(group.rows, facts, strict=True):
        low, _, high = one.subject.partition("-")
        code = f"{low} through {high} as assigned" if high else low
        cells = [said["category"], one.wording, code, *(said.get(name, "") for name in own)]
        rows.append([*cells, *([said["related fields"] or "None"] if fields else [])])
    return status_table(group.table, *rows, head=(*head, *fields))


def _taken_over(group: Group) -> str:
    target = dict(group.rows[0].facts)["as in"]
    return f'<para>See <xref linkend="table_{target}"/>, and substitute the name.</para>'


def _service_group(group: Group) -> str:
    rows = [("DICOM Message Service Element", "Usage SCU/SCP")]
    for one in group.rows:
        usage = dict(one.facts)
        name = one.subject.replace(" (", " - ").rstrip(")")
        rows.append((name, f"{usage['SCU']}/{usage['SCP']}"))
    return table(group.table, *map(row, rows))


def _prose(group: Group) -> str:
    texts = []
    for one in group.rows:
        said = f"a status code of {one.subject}"
        if one.subject == NOT_RETURNED:
            said = "a status that shall not be returned"
        texts += [para(f"This is {said}.")] * int(dict(one.facts).get("places", "1"))
    return "".join(texts)


def _status_list(group: Group) -> str:
    texts = [f"{one.wording} ({_value(one)}) - This indicates it." for one in group.rows]
    return section(group.section, "Status", items(*texts))


def _value(one: Row) -> str:
    is_code = one.subject[0] in "0123456789F" and len(one.subject) == 4
    return f"{one.subject}H" if is_code else "Status value is Service Class specific"


def _status(group: Group) -> str:
    facts = dict(group.rows[0].facts)
    rows = [("Status Field", "Tag", "VR", "VM", "Description of Field")]
    specific = facts["code"] == "service class specific"
    value = "is Service Class specific" if specific else f"shall be set to {facts['code']}H."
    rows.append(("Status", "(0000,0900)", "US", "1", f"The value {value}"))
    for name in filter(None, facts["fields"].split(", ")):
        tagged = name.startswith("(")
        rows.append(("A field" if tagged else name, name if tagged else "(no tag)", "-", "-", ""))
    return table("", *map(row, rows))


def _parameters(group: Group) -> str:
    rows = [("DIMSE Parameter Name", "Req/Ind", "Rsp/Conf")]
    rows += [(one.subject, "M", dict(one.facts)["response"]) for one in group.rows]
    return table(group.table, *map(row, rows))


def _convention(group: Group) -> str:
    return table("", *(row((one.subject, _patterns(one))) for one in group.rows))


def _patterns(one: Row) -> str:
    written = {
        "Warning": "0001 or Bxxx or 0107 or 0116",
        "Failure": "Axxx or Cxxx or 01xx (except 0107 and 0116) or 02xx",
        "Pending": "FF00 and FF01",
    }
    return written.get(one.subject, dict(one.facts)["codes"])


_WRITERS = {
    Kind.STATUS_TABLE: _status_table,
    Kind.TAKEN_OVER: _taken_over,
    Kind.SERVICE_GROUP: _service_group,
    Kind.PROSE: _prose,
    Kind.STATUS_LIST: _status_list,
    Kind.STATUS: _status,
    Kind.CONVENTION: _convention,
    Kind.PARAMETERS: _parameters,
}
