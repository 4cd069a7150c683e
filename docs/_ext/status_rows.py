"""What a page shows of a service class, taken from the registry.

No Sphinx in here, so that the tests can ask for the rows without building the site.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dimse_status import (
    Category,
    Operation,
    Reference,
    RelatedField,
    ServiceClass,
    StatusCode,
    StatusRange,
    Usage,
    category_of,
)
from dimse_status.model.status_type import fields_that_may_go_with
from dimse_status.services.messages import fields_in_response

URGENCY = (
    Category.FAILURE,
    Category.WARNING,
    Category.CANCEL,
    Category.PENDING,
    Category.SUCCESS,
)
"""The order of the categories on a page: what a log complains of comes first."""

FEW = 3
"""So many SOP classes or places can stand in a line."""

_PLURAL = {
    Category.SUCCESS: "SUCCESS",
    Category.WARNING: "WARNINGS",
    Category.FAILURE: "FAILURES",
    Category.CANCEL: "CANCEL",
    Category.PENDING: "PENDING",
}


@dataclass(frozen=True, slots=True)
class Place:
    """One table or section of the standard: what it is for, and which annexes take it over."""

    operations: tuple[Operation, ...]
    sop_classes: tuple[str, ...]
    references: tuple[Reference, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """What several rows of a page have from one place in the standard, said once for all."""

    references: tuple[Reference, ...]
    """The place itself, and then the annexes that take it over."""
    sop_classes: tuple[str, ...]
    notes: tuple[str, ...]
    anchor: str
    """Where on the page it stands."""

    def holds(self, place: Place) -> bool:
        """Whether a row has this from there."""
        return (self.references, self.sop_classes) == (place.references, place.sop_classes)

    def besides(self, notes: Iterable[str]) -> tuple[str, ...]:
        """Return of the notes of a row what is not said here already."""
        for said in self.notes:
            notes = [note.removeprefix(said).removeprefix("; ") for note in notes]
        return tuple(dict.fromkeys(filter(None, notes)))


@dataclass(frozen=True, slots=True)
class Meaning:
    """One meaning of a code, with what may go with it, and the places that state it."""

    text: str
    table_fields: tuple[RelatedField, ...]
    """What the stating table lists."""
    other_fields: tuple[RelatedField, ...]
    """What PS3.7 Annex C allows besides."""
    message_fields: Mapping[Operation, tuple[RelatedField, ...]]
    """What else the response message of each operation has (PS3.7 9.1, 10.1)."""
    error_id: int | None
    error_comment: str
    retired: bool
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A fixed code, or a range of codes."""

    code: str
    name: str
    category: Category
    meanings: tuple[Meaning, ...]
    member: StatusCode | None = None
    range: StatusRange | None = None

    @property
    def low(self) -> int:
        """The code, or the first of the range."""
        return int(self.code.replace("x", "0"), 16)

    @property
    def high(self) -> int:
        """The code, or the last of the range."""
        return int(self.code.replace("x", "F"), 16)

    @property
    def is_general(self) -> bool:
        """Whether only PS3.7 defines it, for every service class alike."""
        return all(
            reference.part == 7
            for meaning in self.meanings
            for place in meaning.places
            for reference in place.references
        )


def rows_of(service: ServiceClass) -> tuple[Row, ...]:
    """Return a row for each member and range, in the order of the standard.

    A range comes after the last fixed code that lies in it.
    """
    rows: list[Row] = []
    for member in service.statuses:
        row = Row(
            code=f"{member.code:04X}",
            name=member.name,
            category=member.category,
            meanings=_meanings(member.code, member.usages),
            member=member,
        )
        rows.append(row)
    for span in service.ranges:
        inside = [i for i, row in enumerate(rows) if row.member is not None and row.member in span]
        row = Row(
            code=span.pattern,
            name=f"{span.low:04X} to {span.high:04X}",
            category=span.category,
            meanings=_meanings(span.low, span.usages),
            range=span,
        )
        rows.insert(inside[-1] + 1 if inside else len(rows), row)
    return tuple(rows)


def sources_of(rows: Iterable[Row]) -> tuple[Source, ...]:
    """Return the places that more than one meaning comes from and that take many words to tell."""
    cited: dict[tuple[tuple[Reference, ...], tuple[str, ...]], list[Place]] = {}
    for row in rows:
        for meaning in row.meanings:
            for place in meaning.places:
                cited.setdefault((place.references, place.sop_classes), []).append(place)
    return tuple(
        Source(references, sop_classes, _shared(places), f"source-{number}")
        for number, ((references, sop_classes), places) in enumerate(cited.items(), start=1)
        if len(places) > 1 and (len(references) > 1 or len(sop_classes) > FEW)
    )


def _shared(places: Sequence[Place]) -> tuple[str, ...]:
    # A note on one row is a sentence behind the note on all of them.
    return tuple(
        note
        for note in places[0].notes
        if all(any(one.startswith(note) for one in place.notes) for place in places)
    )


def fields_told(meaning: Meaning) -> list[tuple[str, list[str]]]:
    """Return what may go with a status, and whose it is: of each operation after that of all."""
    by_operation = meaning.message_fields
    in_each = set.intersection(*map(set, by_operation.values())) if by_operation else set()
    told: list[tuple[str, Iterable[RelatedField]]] = [
        ("", meaning.table_fields),
        ("by PS3.7", meaning.other_fields),
        ("in the response", [field for field in RelatedField if field in in_each]),
    ]
    others: dict[tuple[RelatedField, ...], list[str]] = {}
    for operation, fields in by_operation.items():
        own = tuple(field for field in fields if field not in in_each)
        others.setdefault(own, []).append(str(operation))
    told += [(f"in that of {', '.join(those)}", fields) for fields, those in others.items()]
    named = [(whose, [str(field.value) for field in fields]) for whose, fields in told]
    return [(whose, names) for whose, names in named if names]


def page_of(service: ServiceClass) -> str:
    """Return the name of the page of a service class, without folder and suffix."""
    return service.identifier.lower().replace("_", "-")


def tuples_of(service: ServiceClass) -> dict[Category, str]:
    """Return, for each category of its members, the tuple that holds those, with its module."""
    there = dict.fromkeys(member.category for member in service.statuses)
    module = "dimse_status.by_category"
    return {category: f"{module}.{service.identifier}_{_PLURAL[category]}" for category in there}


def names_of(service: ServiceClass) -> tuple[str, ...]:
    """Return the public names that the page of a service class documents, each with its module."""
    names = (service.identifier, service.statuses.__name__, service.code_type.__name__)
    return (*(f"dimse_status.{name}" for name in names), *tuples_of(service).values())


def _meanings(code: int, usages: Iterable[Usage]) -> tuple[Meaning, ...]:
    alike: dict[tuple[object, ...], list[Usage]] = {}
    for usage in usages:
        key = (
            usage.meaning,
            _fields(code, [usage]),
            usage.error_id,
            usage.error_comment,
            usage.retired,
        )
        alike.setdefault(key, []).append(usage)
    meanings = []
    for group in alike.values():
        first = group[0]
        table_fields, other_fields = _fields(code, group)
        meaning = Meaning(
            text=first.meaning,
            table_fields=table_fields,
            other_fields=other_fields,
            message_fields=_message_fields(code, group),
            error_id=first.error_id,
            error_comment=first.error_comment,
            retired=first.retired,
            places=_places(group),
        )
        meanings.append(meaning)
    return tuple(meanings)


def _fields(
    code: int, usages: list[Usage]
) -> tuple[tuple[RelatedField, ...], tuple[RelatedField, ...]]:
    listed = {field for usage in usages for field in usage.related_fields}
    allowed = fields_that_may_go_with(code, usages)
    return (
        tuple(field for field in allowed if field in listed),
        tuple(field for field in allowed if field not in listed),
    )


def _message_fields(
    code: int, usages: Sequence[Usage]
) -> dict[Operation, tuple[RelatedField, ...]]:
    found = {}
    for operation in dict.fromkeys(usage.operation for usage in usages if not usage.retired):
        told = fields_that_may_go_with(code, [one for one in usages if one.operation is operation])
        fields = fields_in_response(operation, category_of(code))
        found[operation] = tuple(field for field in fields if field not in told)
    return found


def _places(usages: Iterable[Usage]) -> tuple[Place, ...]:
    # A place of the standard says it for each operation; those for the same SOP classes are one.
    said: dict[tuple[int, str, Operation], list[Usage]] = {}
    for usage in usages:
        place = usage.reference
        said.setdefault((place.part, place.table or place.section, usage.operation), []).append(
            usage
        )
    together: dict[tuple[object, ...], list[Usage]] = {}
    for (part, table, _), group in said.items():
        sop_classes = dict.fromkeys(word for usage in group for word in usage.sop_classes)
        together.setdefault((part, table, tuple(sop_classes)), []).extend(group)
    return tuple(
        Place(
            operations=tuple(dict.fromkeys(usage.operation for usage in group)),
            sop_classes=tuple(dict.fromkeys(word for usage in group for word in usage.sop_classes)),
            references=tuple(dict.fromkeys(usage.reference for usage in group)),
            notes=tuple(dict.fromkeys(usage.note for usage in group if usage.note)),
        )
        for group in together.values()
    )
