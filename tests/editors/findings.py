"""What the answers of a language server amount to, and the documentation's table of it."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from inspect import getmro

from dimse_status import SERVICE_CLASSES, StatusCode
from dimse_status.by_category import STORAGE_FAILURES

from .interview import MEMBERS, Interview, Place

FACTS: tuple[str, ...] = ("code", "category", "meaning", "table")
OF_ANY_CODE = {
    name for kind in (*getmro(StatusCode), *getmro(type(StatusCode))) for name in vars(kind)
}
"""What every enum of codes has, beside its members."""


def facts(member: StatusCode) -> dict[str, str]:
    """Return what is to be shown of a code; its table is a section where it is in none."""
    place = member.references[0]
    table = f"Table {place.table}" if place.table else place.section
    shown = (f"0x{member.code:04X}", str(member.category), member.meaning)
    return dict(zip(FACTS, (*shown, f"PS3.{place.part} {table}"), strict=True))


def lacking(texts: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the members whose text lacks facts, with the facts."""
    found = {
        expression: [
            name for name, fact in facts(member).items() if fact not in texts.get(expression, "")
        ]
        for expression, member in MEMBERS.items()
    }
    return {expression: names for expression, names in found.items() if names}


def shown_of_each(texts: Mapping[str, str]) -> set[str]:
    """Return which facts are shown of every member."""
    return set(FACTS) - {name for names in lacking(texts).values() for name in names}


def wrongly_offered(answers: Interview) -> dict[str, set[str]]:
    """Return the enums behind which completion lacks a member, or offers what is none."""
    wrong: dict[str, set[str]] = {}
    for service in SERVICE_CLASSES:
        enum = service.statuses
        offered = answers.offered[f"{enum.__name__}."]
        public = {name for name in offered if not name.startswith("_")}
        wrong[enum.__name__] = (public - OF_ANY_CODE) ^ set(enum.__members__)
    return {enum: names for enum, names in wrong.items() if names}


def not_in_their_row(answers: Interview, suffix: str) -> set[str]:
    """Return the members whose definition is not in a file of the kind, in the row of the code."""
    return {
        expression
        for expression, member in MEMBERS.items()
        if not any(
            place.path.suffix == suffix and is_row_of(member, place)
            for place in answers.definitions[expression]
        )
    }


def is_row_of(member: StatusCode, place: Place) -> bool:
    """Whether the code is defined there."""
    row = place.row()
    return row.startswith(f"{member.name} = ") and facts(member)["code"] in row


def knows_attributes(answers: Interview) -> bool:
    """Whether completion behind a member offers what a status code has."""
    offered = answers.offered["StorageStatus.OUT_OF_RESOURCES."]
    return {"code", "category", "meaning", "usages", "to_dataset"} <= offered


def names_a_tuple(answers: Interview) -> bool:
    """Whether hovering over a tuple shows its members."""
    return all(member.name in answers.hovers["STORAGE_FAILURES"] for member in STORAGE_FAILURES)


def table(answers: Mapping[str, Interview]) -> str:
    """Return what each server shows, as a CSV file."""
    rows = [row(server, said) for server, said in answers.items()]
    text = io.StringIO()
    writer = csv.DictWriter(text, rows[0], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def row(server: str, said: Interview) -> dict[str, str]:
    """Return a row of the table, with the heads of the columns."""
    files = {".py": "the row in the source", ".pyi": "the stub"}
    opened = [name for suffix, name in files.items() if not not_in_their_row(said, suffix)]
    return {
        "Language server": server,
        "completes an enum by": "other names" if wrongly_offered(said) else "its codes",
        "and tells of a code its": listed(shown_of_each(said.documented)),
        "hovering over a code shows its": listed(shown_of_each(said.hovers)),
        "its definition is": " and ".join(opened) or "not found",
        "completes a code by": "its attributes" if knows_attributes(said) else "those of `int`",
        "hovering over a tuple shows": "its codes" if names_a_tuple(said) else "nothing of it",
        "signatures of `resolve`": str(len(said.signatures)),
    }


def listed(names: set[str]) -> str:
    """Return facts in their order, as a cell of the table."""
    return ", ".join(name for name in FACTS if name in names) or "nothing of it"
