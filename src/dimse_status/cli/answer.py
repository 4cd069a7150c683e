"""What ``dimse-status explain`` says of one code: the answer in about ten lines, or all of it.

What the code means comes first, then what may come with it, what peers use it for, what to do
about it, and the source. Without ``--all``, what does not fit is cut or left out, and said to be.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from dimse_status.advice import advice_for
from dimse_status.cli.codes import annexes_of, operations_text
from dimse_status.cli.layout import LABEL, coloured, cut, labelled, paragraph, row, width
from dimse_status.failure_reason import REASON_SETS
from dimse_status.model.implementation_code import ImplementationCode
from dimse_status.model.reference import Reference
from dimse_status.model.related_field import RelatedField
from dimse_status.model.status_info import Origin, StatusInfo
from dimse_status.model.table import Usage
from dimse_status.services.finding import service_classes_of
from dimse_status.services.general import GENERAL
from dimse_status.services.messages import response_fields

__all__ = ["brief", "requirements", "whole"]

_MOST_LINES, _MOST_LINES_OF_OPERATION = 20, 12
_MOST_PEERS = 2
_MOST_READINGS = 6
_UNKNOWN_ORIGINS = frozenset({Origin.CONVENTION, Origin.UNKNOWN})
_DEFINED = {
    Origin.FIXED: "as a fixed code of the service class",
    Origin.GENERAL: "by PS3.7 for all service classes",
    Origin.CUSTOM: "by your own enum",
    Origin.IMPLEMENTATION: "by the implementation, where the standard leaves that open",
    Origin.RANGE: "in the range {}, where an implementation assigns its own codes",
    Origin.CONVENTION: "not here; PS3.7 Annex C tells the category of every code",
    Origin.UNKNOWN: "nowhere; it lies outside PS3.7 Annex C",
}


def brief(
    info: StatusInfo, uses: Sequence[ImplementationCode], color: str, notes: Iterable[str] = ()
) -> list[str]:
    """Return the answer about one code.

    Parameters
    ----------
    info
        What is known of the code where it came up.
    uses
        What implementations use it for there.
    color
        When the category is shown in its colour: one of `WHEN_COLOURED`.
    notes
        How the code was found, where that is not plain from what was typed.

    Returns
    -------
    list of str
        At most 12 lines where the operation is known, else at most 20.
    """
    first = _at_most(3, _first(info, color))
    # What may not fit comes last.
    between = [line for note in notes for line in _at_most(3, paragraph(note, 2))]
    between += _at_most(3, _refused(info))
    between += [cut(line) for line in _standard_meaning(info)]
    between += [cut(line) for line in _readings(info)[:_MOST_READINGS]]
    if len(info.readings) > _MOST_READINGS:
        between.append(f"  and {len(info.readings) - _MOST_READINGS} more")
    between += _at_most(2, row("fields", _fields_in_short(info)))
    for number, use in enumerate(uses[:_MOST_PEERS]):
        between.append(cut(f"  {'' if number else 'peers':{LABEL - 2}}{_use(use, info)}"))
    last = [*_advice(info), *_source(info), *_as_reason(info)]
    room = (_MOST_LINES if info.operation is None else _MOST_LINES_OF_OPERATION) - len(first + last)
    if len(between) > room:
        between = [*between[: room - 1], *row("more", "--all")]
    return [*first, *between, *last]


def whole(
    info: StatusInfo, uses: Sequence[ImplementationCode], color: str, notes: Iterable[str] = ()
) -> list[str]:
    """Return all that is known of one code, with each place of the standard."""
    lines = _first(info, color)
    lines += [line for note in notes for line in paragraph(note, 2)]
    lines += [*_refused(info), *_standard_meaning(info)]
    lines += [line for reading in _readings(info) for line in paragraph(reading, 2, 2)]
    member = info.member
    span = info.range.pattern if info.range is not None else ""
    facts = {
        "decimal": str(info.code),
        "name": f"{type(member).__name__}.{member.name}" if member is not None else "",
        "defined": "" if info.readings else _DEFINED[info.origin].format(span),
        "for": info.sop_class.keyword if info.sop_class is not None else "",
    }
    lines += labelled(facts)
    for number, (field, requirement) in enumerate(requirements(info)):
        lines += row("" if number else "fields", f"{field}: {requirement}")
    for number, use in enumerate(uses):
        lines += row("" if number else "peers", _use(use, info))
    lines += _advice(info)
    told: dict[str, str] = {}
    for usages in _alike(info.usages):
        lines += ["", *_cited(usages[0].reference), *_place(info, usages, told)]
    of_usages = {usage.reference for usage in info.usages}
    for reference in info.references:
        if reference not in of_usages:
            lines += ["", *_cited(reference)]
    return [*lines, *_as_reason(info)]


def requirements(info: StatusInfo) -> tuple[tuple[RelatedField, str], ...]:
    """Return what may come with the status, and whether it must: `ResponseField.requirement`.

    None where no operation is known, or the status is not permitted: then nothing is said.
    """
    if info.operation is None or not info.permitted:
        return ()
    rows = {
        one.field: one.requirement(info.category)
        for one in response_fields(info.operation, info.code)
    }
    return tuple((field, rows.get(field) or "optional") for field in info.related_fields)


def _fields_in_short(info: StatusInfo) -> str:
    by_requirement: dict[str, list[str]] = {}
    for field, requirement in sorted(requirements(info), key=lambda one: one[1] == "optional"):
        by_requirement.setdefault(requirement, []).append(field.value.removeprefix("Number of "))
    return "; ".join(f"{one}: {', '.join(names)}" for one, names in by_requirement.items())


def _at_most(number: int, lines: list[str]) -> list[str]:
    if len(lines) <= number:
        return lines
    return [*lines[: number - 1], cut(lines[number - 1].rstrip(".") + "...")]


def _first(info: StatusInfo, color: str) -> list[str]:
    meaning = "depends on where it came up:" if info.readings else info.meaning
    where = _where(info)
    text = f"0x{info.code:04X}  {info.category}  {meaning}{f' ({where})' if where else ''}"
    first, *others = paragraph(text, 0, 8)
    return [coloured(first, info.category, color), *others]


def _where(info: StatusInfo) -> str:
    where = info.operation or info.service_name
    if info.assigned_by:
        return f"{info.assigned_by}, {where}"
    if info.readings or (not info.operation and info.origin in _UNKNOWN_ORIGINS):
        return ""
    operations = info.operation or operations_text(info.usages)
    return operations if len(operations) <= len("N-EVENT-REPORT, N-ACTION") else "any operation"


def _readings(info: StatusInfo) -> list[str]:
    """Return a line for each meaning: of which operations, or else service class, it is."""
    labels: list[str] = []
    for one in info.readings:
        operations = operations_text(one.usages)
        several = f"{operations.count(',') + 1} operations"
        named = operations if operations.count(",") <= 2 else several
        labels.append(named if info.operation is None else one.service_name)
    column = max(map(len, labels), default=0) + 2
    return [
        f"  {label:{column}}{reading.meaning}"
        for label, reading in zip(labels, info.readings, strict=True)
    ]


def _refused(info: StatusInfo) -> list[str]:
    return row("allowed", "" if info.permitted or not info.reason else f"no: {info.reason}")


def _standard_meaning(info: StatusInfo) -> list[str]:
    meaning = ""
    if info.assigned_by:
        meaning = info.usages[0].meaning if info.usages else "no meaning there"
    return row("DICOM", meaning)


def _use(use: ImplementationCode, info: StatusInfo) -> str:
    where = "" if info.operation is not None else f" ({', '.join(use.all_operations)})"
    text = use.source if use.implementation == info.assigned_by and use.source else use.meaning
    return f"{use.implementation}: {text}{where}"


def _advice(info: StatusInfo) -> list[str]:
    advice = advice_for(info)
    return advice.lines(width()) if advice is not None else []


def _source(info: StatusInfo) -> list[str]:
    first, *others = info.references
    more = f"; {len(others)} more: --all" if others else "; more: --all" if info.usages else ""
    return [cut(f"  {'source':{LABEL - 2}}{first}{more}"), f"{'':{LABEL}}{first.url}"]


def _as_reason(info: StatusInfo) -> Iterator[str]:
    """Yield what the number means in the attributes of the same numbers, if it is another thing."""
    where = info.question
    if where.service or where.operation or where.sop_class:
        return
    said = {_letters(one.meaning) for one in info.readings or (info,)}
    for attribute in dict.fromkeys(one.attribute for one in REASON_SETS):
        members = (one.member_of(info.code) for one in REASON_SETS if one.attribute == attribute)
        meanings = dict.fromkeys(one.meaning for one in members if one is not None)
        if others := [one for one in meanings if _letters(one) not in said]:
            yield cut(f"As {attribute}: {'; '.join(others)}")


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text.casefold()))


def _alike(usages: Iterable[Usage]) -> list[list[Usage]]:
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


def _cited(reference: Reference) -> list[str]:
    edition = reference.edition
    seen = f"read in edition {edition}" if edition else "text not seen by this project"
    return [*paragraph(f"{reference} ({seen})", 2, 2), f"    {reference.url}"]


def _place(info: StatusInfo, usages: Sequence[Usage], told: dict[str, str]) -> list[str]:
    """Say what a place of the standard has, leaving out what the one before it had as well."""
    usage = usages[0]
    sent = []
    if usage.error_id is not None:
        sent.append(f"{RelatedField.ERROR_ID.value} 0x{usage.error_id:04X}")
    if usage.error_comment:
        sent.append(f'{RelatedField.ERROR_COMMENT.value} "{usage.error_comment}"')
    repeated = {
        "service": _service_of(usage, info),
        "operation": operations_text(usages),
        "may carry": ", ".join(str(field.value) for field in usage.related_fields),
    }
    facts = {label: text for label, text in repeated.items() if told.get(label) != text} | {
        "SOP classes": ", ".join(usage.sop_classes),
        "meaning": usage.meaning if usage.meaning != info.meaning else "",
        "sent with it": ", ".join(sent),
        "note": usage.note,
        "retired": "yes" if usage.retired else "",
    }
    told |= repeated
    return labelled(facts, 4, 14)


def _service_of(usage: Usage, info: StatusInfo) -> str:
    """Return the name of the service class whose table that is."""
    for service in (*service_classes_of(usage.operation), GENERAL):
        holder = service.member_of(info.code) or service.range_of(info.code)
        if holder is not None and usage in holder.usages and (usage.reference.part == 4):
            return f"{service.name} ({annexes_of(service)})"
    return ""
