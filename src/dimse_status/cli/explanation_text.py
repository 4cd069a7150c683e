"""What ``dimse-status explain`` shows a human: in detail, or as an overview of service classes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dimse_status.cli.code_argument import CodeArgument
from dimse_status.cli.entry import Entry, entries_about
from dimse_status.cli.layout import labelled, paragraph, table
from dimse_status.cli.listing_text import annexes_of, code_lines
from dimse_status.cli.question import Question, name_of, question_of
from dimse_status.model.category import Category, category_of
from dimse_status.model.operation import Operation
from dimse_status.model.reference import Reference
from dimse_status.model.related_field import RelatedField
from dimse_status.model.status_info import Origin
from dimse_status.model.status_type import fields_that_may_go_with, references_of_added_fields
from dimse_status.model.table import Usage
from dimse_status.services.general import GENERAL
from dimse_status.services.messages import fields_in_response

__all__ = ["explanation"]

_DEFINED = {
    Origin.FIXED: "as a fixed code of the service class",
    Origin.GENERAL: "by PS3.7 for all service classes",
    Origin.UNKNOWN: "nowhere; it lies outside PS3.7 Annex C",
}
_BY_CONVENTION = "PS3.7 Annex C tells the category of every code"
_FIELDS_OF_TYPE = "what may go with a status of this kind, beside what its table lists"
_EVERY_SERVICE_CLASS = "every service class (PS3.7)"


def explanation(code: CodeArgument, question: Question, entries: Sequence[Entry]) -> str:
    """Return what ``explain`` prints.

    Parameters
    ----------
    code
        What was asked for.
    question
        Where it came up.
    entries
        What was found.

    Returns
    -------
    str
        Lines of at most 80 columns; only a URL may be longer.
    """
    lines = [_heading(code, question)]
    for note in (code.note, question.note):
        if note:
            lines += paragraph(note)
    if not code.is_range:
        lines += _about_codes(question, entries)
        if not any(entry.info.usages for entry in entries) and _has_meaning(code):
            lines += ["", f"dimse-status explain 0x{code.pattern} shows where it has a meaning."]
        return "\n".join(lines)
    ranges = [entry for entry in entries if entry.is_range]
    fixed = [entry for entry in entries if not entry.is_range]
    if ranges:
        lines += _about_codes(question, ranges)
    for category in Category:
        ours = [entry for entry in fixed if entry.info.category is category]
        if ours:
            title = f"{category}: fixed codes in {code.pattern}"
            lines += ["", title, *_fixed_codes(question, ours)]
    if not entries:
        lines += ["", "  The standard defines no code in it there."]
    return "\n".join(lines)


def _heading(code: CodeArgument, question: Question) -> str:
    if code.is_range:
        heading = f"{code.pattern} (0x{code.low:04X} to 0x{code.high:04X})"
    else:
        heading = f"0x{code.low:04X} (decimal {code.low})"
    if question.operation is not None:
        article = "an" if question.operation.startswith("N") else "a"
        heading += f" in {article} {question.operation} response"
    return heading


def _has_meaning(code: CodeArgument) -> bool:
    anywhere = entries_about(code, question_of(None, None, None))
    return any(entry.info.usages for entry in anywhere)


def _about_codes(question: Question, entries: Sequence[Entry]) -> list[str]:
    if question.is_narrowed:
        return _details(question, entries)
    # Each service class repeats the general statuses that it permits; here once is enough.
    distinct = [entry for entry in entries if entry.is_of_part_4 or entry.info.service is GENERAL]
    return _details(question, distinct) if len(distinct) == 1 else _overview(distinct)


def _overview(entries: Sequence[Entry]) -> list[str]:
    by_meaning: dict[str, tuple[str, list[tuple[str, str]]]] = {}
    for entry in sorted(entries, key=lambda one: one.info.service is not GENERAL):
        for meaning, usages in _by_meaning(entry).items():
            # The tables differ in full stops and capital letters.
            key = meaning.rstrip(".").casefold()
            by_meaning.setdefault(key, (meaning, []))[1].append(_row(entry, usages))
    categories = dict.fromkeys(str(entry.info.category) for entry in entries)
    lines = ["", *labelled((("category", (", ".join(categories),)),))]
    for meaning, rows in by_meaning.values():
        lines += ["", *paragraph(meaning), *table(rows)]
    hint = "Add --operation, --service or --sop-class for what may go with it, notes and links."
    return [*lines, "", *paragraph(hint)]


def _by_meaning(entry: Entry) -> dict[str, list[Usage]]:
    found: dict[str, list[Usage]] = {}
    for usage in entry.info.usages:
        if usage.reference.part == 4 or entry.info.service is GENERAL:
            found.setdefault(usage.meaning, []).append(usage)
    return found


def _row(entry: Entry, usages: Sequence[Usage]) -> tuple[str, str]:
    service = entry.info.service
    name = _EVERY_SERVICE_CLASS if service is GENERAL else service.name
    if entry.info.origin is Origin.RANGE:
        name += f" ({entry.info.range.pattern})" if entry.info.range else ""
    references = tuple(dict.fromkeys(usage.reference for usage in usages))
    place = str(references[0])
    if len(references) > 1:
        place += f", and {len(references) - 1} more"
    if all(usage.retired for usage in usages):
        place += " (retired)"
    if all(reference.edition is None for reference in references):
        place += " (text not seen)"
    return name, f"{_operations(usages)}: {place}"


def _details(question: Question, entries: Iterable[Entry]) -> list[str]:
    alike: dict[object, list[Entry]] = {}
    for entry in entries:
        info = entry.info
        name = info.member.name if info.member is not None else ""
        operations = _operations(info.usages)
        content = (info.origin, info.meaning, entry.pattern, name, operations, info.related_fields)
        alike.setdefault((*content, entry.reason), []).append(entry)
    lines: list[str] = []
    for same in alike.values():
        lines += ["", *_detail(question, same)]
    return lines


def _detail(question: Question, same: Sequence[Entry]) -> list[str]:
    entry = same[0]
    info = entry.info
    member = None if entry.is_range else info.member
    operations = _operations(info.usages) if info.permitted and question.operation is None else ""
    lines = labelled(
        (
            ("category", (str(info.category),)),
            ("meaning", (_meaning(question, entry),)),
            ("permitted", (f"no: {entry.reason}",) if entry.reason else ()),
            ("service", _services(same)),
            ("SOP class", _named_sop_class(question)),
            ("operation", (operations,) if operations else ()),
            ("name", (member.name,) if member is not None else ()),
            ("defined", (_defined(question, entry),)),
            ("may carry", tuple(map(str, info.related_fields)) if info.permitted else ()),
        )
    )
    rows = _rows(usage for one in same for usage in one.info.usages)
    if not rows:
        lines += ["", *_place(info.reference)]
    told: dict[str, tuple[RelatedField, ...]] = {}
    for usages in rows:
        lines += ["", *_place(usages[0].reference), *_about_row(entry, usages, told)]
    for reference in references_of_added_fields(info.code, info.usages) if info.permitted else ():
        lines += ["", *_place(reference), *labelled((("note", (_FIELDS_OF_TYPE,)),), indent=4)]
    return lines


def _meaning(question: Question, entry: Entry) -> str:
    # It may have one elsewhere.
    has_none_here = entry.info.origin is Origin.CONVENTION and question.is_narrowed
    return "none here" if has_none_here else entry.info.meaning


def _services(same: Iterable[Entry]) -> tuple[str, ...]:
    return tuple(
        f"{entry.info.service_name} ({annexes_of(entry.info.service)})"
        if entry.info.service is not GENERAL
        else "every service class with the operation"
        for entry in same
        if entry.info.service is not GENERAL or entry.info.usages
    )


def _named_sop_class(question: Question) -> tuple[str, ...]:
    sop_class = question.sop_class
    name = name_of(sop_class)
    if sop_class is None or name is None:
        return ()
    return (f"{name} (retired)" if sop_class.retired else name,)


def _defined(question: Question, entry: Entry) -> str:
    info = entry.info
    if info.origin is Origin.RANGE and info.range is not None:
        return f"in the range {info.range.pattern}, where an implementation assigns its own codes"
    if info.origin is Origin.CONVENTION:
        return f"{'not here' if question.is_narrowed else 'nowhere'}; {_BY_CONVENTION}"
    return _DEFINED[info.origin]


def _rows(usages: Iterable[Usage]) -> list[list[Usage]]:
    """Put together the usages that differ by the operation only."""
    rows: dict[object, list[Usage]] = {}
    for usage in usages:
        content = (
            usage.reference,
            usage.sop_classes,
            usage.meaning,
            usage.related_fields,
            usage.note,
            usage.error_id,
            usage.retired,
        )
        rows.setdefault(content, []).append(usage)
    return list(rows.values())


def _place(reference: Reference) -> list[str]:
    seen = (
        f"read in edition {reference.edition}"
        if reference.edition
        else "text not seen by this project"
    )
    return [*paragraph(f"{reference} ({seen})", 2, 2), f"    {reference.url}"]


def _about_row(
    entry: Entry, usages: Sequence[Usage], told: dict[str, tuple[RelatedField, ...]]
) -> list[str]:
    usage = usages[0]
    info = entry.info
    operations = _operations(usages)
    # An annex that takes a table over says nothing new about the fields.
    fields = _fields_with(info.code, usages)
    known = told.setdefault(usage.reference.table, info.related_fields)
    told[usage.reference.table] = fields
    sent: list[str] = []
    if usage.error_id is not None:
        sent.append(f"{RelatedField.ERROR_ID.value} 0x{usage.error_id:04X}")
    if usage.error_comment:
        sent.append(f'{RelatedField.ERROR_COMMENT.value} "{usage.error_comment}"')
    facts = (
        ("operation", operations if operations != _operations(info.usages) else ""),
        ("SOP classes", ", ".join(usage.sop_classes)),
        ("meaning", usage.meaning if usage.meaning != info.meaning else ""),
        ("may carry", _names(fields) if fields != known and info.permitted else ""),
        ("sent with it", ", ".join(sent)),
        ("note", usage.note),
        ("retired", "yes" if usage.retired else ""),
    )
    return labelled(((label, (value,) if value else ()) for label, value in facts), indent=4)


def _fields_with(code: int, usages: Iterable[Usage]) -> tuple[RelatedField, ...]:
    rows = tuple(usages)
    allowed = {*fields_that_may_go_with(code, rows)}
    for operation in {usage.operation for usage in rows}:
        allowed.update(fields_in_response(operation, category_of(code)))
    return tuple(field for field in RelatedField if field in allowed)


def _names(fields: Iterable[RelatedField]) -> str:
    return ", ".join(str(field.value) for field in fields)


def _operations(usages: Iterable[Usage]) -> str:
    stated = {usage.operation for usage in usages}
    return ", ".join(operation for operation in Operation if operation in stated)


def _fixed_codes(question: Question, fixed: Iterable[Entry]) -> list[str]:
    if question.service is not None:
        return code_lines(fixed)
    services: dict[tuple[str, str], list[str]] = {}
    for entry in fixed:
        service = entry.info.service
        if entry.is_of_part_4 or service is GENERAL:
            name = _EVERY_SERVICE_CLASS if service is GENERAL else service.name
            services.setdefault((entry.pattern, entry.info.meaning), []).append(name)
    return table(
        [
            (pattern, f"{meaning}\n{', '.join(names)}")
            for (pattern, meaning), names in sorted(services.items())
        ]
    )
