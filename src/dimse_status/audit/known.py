"""What the package says of the standard, in the form in which an edition is held against it.

Nothing is typed a second time here: rows, fields, operations and sections are taken from the
tables of `services` and from the types of Annex C.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from dimse_status.audit import (
    prose,
    read_groups,
    read_prose,
    status_lists,
    status_tables,
)
from dimse_status.audit.docbook import Document
from dimse_status.audit.facts import Group, Kind, Row, hull, plain_name, span
from dimse_status.model.category import HIGHEST_CODE, Category, category_of
from dimse_status.model.operation import Operation
from dimse_status.model.reference import Reference
from dimse_status.model.related_field import RelatedField
from dimse_status.model.status_code import StatusCode
from dimse_status.model.status_type import STATUS_TYPES
from dimse_status.model.table import Usage
from dimse_status.services import SERVICE_CLASSES
from dimse_status.services.general import GENERAL
from dimse_status.services.messages import RESPONSE_FIELDS

__all__ = ["found_in", "known_groups", "known_sop_classes"]

Place = tuple[Kind, str, str]


def found_in(document: Document) -> tuple[Group, ...]:
    """Return what `document` says, of all that is compared in its part of the standard."""
    finders: tuple[Callable[[Document], Iterator[Group]], ...]
    if document.part == 4:
        finders = (
            status_tables.status_tables,
            status_tables.taken_over,
            status_tables.service_groups,
            status_tables.sop_class_tables,
            lambda document: prose.prose(document, _names()),
        )
    else:
        finders = (
            status_lists.status_lists,
            status_lists.statuses,
            status_lists.convention,
            status_lists.parameters,
        )
    return tuple(group for find in finders for group in find(document))


@cache
def known_groups(part: int) -> tuple[Group, ...]:
    """Return what the package says of PS3.4 or PS3.7."""
    rows: dict[Place, dict[str, Row]] = {}
    for place, row in _of_ps3_4() if part == 4 else _of_ps3_7():
        rows.setdefault(place, {}).setdefault(row.subject, row)
    return tuple(Group(*place, tuple(group.values())) for place, group in rows.items())


@cache
def known_sop_classes() -> frozenset[str]:
    """Return the UIDs of the SOP classes that the package knows."""
    return frozenset(one.uid for service in SERVICE_CLASSES for one in service.sop_classes)


def _names() -> Mapping[str, str]:
    return {
        status.meaning.rpartition(": ")[2]: f"{status:04X}"
        for status in GENERAL.statuses
        if status.category in {Category.FAILURE, Category.WARNING}
    }


def _usages() -> Iterator[tuple[str, Usage]]:
    """Give the codes and rows of PS3.4; a member that stands for a range has the range's."""
    for service in SERVICE_CLASSES:
        for range_ in service.ranges:
            for usage in range_.usages:
                yield span(range_.low, range_.high), usage
        for member in service.statuses:
            around = service.range_of(member)
            of_range = around.usages if around is not None else ()
            for usage in member.usages:
                if not any(usage.reference == one.reference for one in of_range):
                    yield span(member, member), usage


def _of_ps3_4() -> Iterator[tuple[Place, Row]]:
    # Where several rows are of one code, the one whose text was read speaks.
    stated = sorted(
        ((code, usage) for code, usage in _usages() if usage.reference.part == 4),
        key=lambda one: one[1].reference.edition is None,
    )
    for code, usage in stated:
        reference = usage.reference
        if reference.by_reference:
            facts = (("as in", reference.table),)
            row = Row("statuses", facts, edition=reference.edition)
            yield (Kind.TAKEN_OVER, reference.section, ""), row
        elif _is_in_a_status_table(usage):
            yield (Kind.STATUS_TABLE, reference.section, reference.table), _row(code, usage)
    yield from _service_groups()
    for section, (marks, _) in read_prose.READ.items():
        for mark in marks.split():
            subject, _, places = mark.partition("*")
            subject = subject if hull(subject) else prose.NOT_RETURNED
            row = Row(subject, (("places", places or "1"),), edition=read_prose.EDITION)
            yield (Kind.PROSE, section, ""), row
    for code, usage in stated:
        reference = usage.reference
        if not reference.by_reference and not _is_in_a_status_table(usage):
            subject = prose.NOT_RETURNED if usage.prohibited else code
            row = Row(subject, edition=reference.edition)
            yield (Kind.PROSE, reference.section, ""), row


def _service_groups() -> Iterator[tuple[Place, Row]]:
    """Give the operations that a SOP class has, each with its usage."""
    operations = {
        one.keyword: one.operations for service in SERVICE_CLASSES for one in service.sop_classes
    }
    for section, table, keywords, elements in read_groups.GROUPS:
        place = Kind.SERVICE_GROUP, section, table
        known = {str(one) for keyword in keywords for one in operations[keyword]}
        for element in elements.split("; "):
            subject, _, both = element.rpartition(" ")
            scu, _, scp = both.partition("/")
            operation = subject.partition(" ")[0]
            if operation in known:
                row = Row(subject, (("SCU", scu), ("SCP", scp)), edition=read_groups.EDITION)
                yield place, row
        for operation in sorted(one for one in known if one not in elements):
            yield place, Row(operation)


def _is_in_a_status_table(usage: Usage) -> bool:
    return bool(usage.reference.table) and usage.reference.table not in read_prose.STATE_TABLES


def _row(code: str, usage: Usage) -> Row:
    facts = [
        ("category", str(category_of(int(code[:4], 16)))),
        ("related fields", " ".join(_tags(usage.related_fields))),
    ]
    if usage.error_comment:
        facts.append(("Error Comment", usage.error_comment))
    if usage.error_id is not None:
        facts.append(("Error ID", f"{usage.error_id:04X}"))
    return Row(code, tuple(facts), usage.meaning, usage.reference.edition)


def _tags(fields: Iterable[RelatedField]) -> list[str]:
    return sorted(
        f"({field.tag >> 16:04X},{field.tag & 0xFFFF:04X})"
        if field.tag is not None
        else field.value
        for field in fields
    )


def _of_ps3_7() -> Iterator[tuple[Place, Row]]:
    for operation in Operation:
        place = Kind.STATUS_LIST, operation.status_section, str(operation)
        for status in GENERAL.statuses:
            for usage in _listed_in_ps3_7(status):
                if usage.operation is operation:
                    row = Row(span(status, status), (), usage.meaning, usage.reference.edition)
                    yield place, row
        for kind in STATUS_TYPES:
            if operation in kind.operations:
                row = Row(plain_name(kind.name), (), kind.name, kind.reference.edition)
                yield place, row
    yield from _of_annex_c()
    yield from _parameters()


def _parameters() -> Iterator[tuple[Place, Row]]:
    """Give what a response has; in the tables are also what all have, which need not be known."""
    for field in RESPONSE_FIELDS:
        section, reference = field.section.rpartition(".")[0], field.reference
        place = Kind.PARAMETERS, section, reference.table
        everywhere: dict[str, str] = dict.fromkeys(("Message ID Being Responded To", "Status"), "M")
        if section.startswith("9."):
            everywhere["Message ID"] = "U"
        for name, usage in {field.field.value: field.usage, **everywhere}.items():
            yield place, Row(name, (("response", usage),), edition=reference.edition)


def _listed_in_ps3_7(status: StatusCode) -> tuple[Usage, ...]:
    """Leave out what PS3.4 5.4.2 demands beyond the lists of PS3.7."""
    return tuple(usage for usage in status.usages if usage.reference.part == 7)


def _of_annex_c() -> Iterator[tuple[Place, Row]]:
    for status in GENERAL.statuses:
        usages = _listed_in_ps3_7(status)
        fields = {field for usage in usages for field in usage.related_fields}
        code = span(status, status)
        yield _status(usages[0].reference, code, code, fields, usages[0].meaning)
    for kind in STATUS_TYPES:
        name, specific = plain_name(kind.name), status_lists.SERVICE_CLASS_SPECIFIC
        yield _status(kind.reference, name, specific, kind.related_fields, kind.name)
    edition = STATUS_TYPES[0].reference.edition
    for category in Category:
        if category is not Category.UNKNOWN:
            every = range(HIGHEST_CODE + 1)
            codes = frozenset(code for code in every if category_of(code) is category)
            facts = (("codes", status_lists.codes(codes)),)
            yield (Kind.CONVENTION, "C", ""), Row(str(category), facts, edition=edition)


def _status(
    reference: Reference,
    subject: str,
    code: str,
    fields: Iterable[RelatedField],
    name: str,
) -> tuple[Place, Row]:
    facts = (("code", code), ("fields", ", ".join(_tags(fields))))
    return (Kind.STATUS, reference.section, ""), Row(subject, facts, name, reference.edition)
