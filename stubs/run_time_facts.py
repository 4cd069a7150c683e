"""What only the package at run time can tell: the type of a constant, what an enum member is."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from enum import Enum
from types import MappingProxyType
from typing import Any

__all__ = ["WIDTH", "docstring", "docstring_of_member", "lines_of_members", "type_of"]

WIDTH = 100


def type_of(value: Any) -> tuple[str, set[type]]:
    """Return the type of a constant as a stub writes it, and the classes that it names.

    A tuple of members of an enum has the members as its types, one by one: no type checker
    narrows both branches of ``in`` by anything less.
    """
    kind: type[object] = value.__class__
    if kind is tuple:
        return _type_of_tuple(value)
    if issubclass(kind, dict | MappingProxyType):
        key, named = _type_of_any(value)
        item, named_too = _type_of_any(value.values())
        name = "dict" if issubclass(kind, dict) else "Mapping"
        return f"{name}[{key}, {item}]", named | named_too
    if issubclass(kind, set | frozenset | list):
        text, named = _type_of_any(value)
        return f"{kind.__name__}[{text}]", named
    return _type_of_one(value, kind)


def _type_of_tuple(value: Any) -> tuple[str, set[type]]:
    if value and all(isinstance(one, Enum) for one in value):
        members = [type_of(one) for one in value]
        return f"tuple[{', '.join(text for text, _ in members)}]", _united(members)
    text, named = _type_of_any(value)
    return f"tuple[{text}, ...]", named


def _type_of_one(value: Any, kind: type[object]) -> tuple[str, set[type]]:
    if issubclass(kind, Enum):
        return f"Literal[{kind.__name__}.{value.name}]", {kind}
    if issubclass(kind, type):
        return f"type[{value.__name__}]", {value}
    if issubclass(kind, re.Pattern):
        return f"Pattern[{type(value.pattern).__name__}]", {kind}
    if kind.__name__ == "ServiceClass":
        text = f"ServiceClass[{value.statuses.__name__}, {value.code_type.__name__}]"
        return text, {kind, value.statuses, value.code_type}
    return kind.__name__, {kind}


def _type_of_any(values: Iterable[Any]) -> tuple[str, set[type]]:
    types = [
        (type(one).__name__, {type(one)}) if isinstance(one, Enum) else type_of(one)
        for one in values
    ]
    return " | ".join(sorted({text for text, _ in types})) or "Never", _united(types)


def _united(types: Iterable[tuple[str, set[type]]]) -> set[type]:
    return {kind for _, named in types for kind in named}


def docstring_of_member(member: Any) -> str:
    """Return the docstring of a member of an enum of the package; empty if there is no more to say.

    For a status: its code, category and meaning, the operations, and where the standard says so.
    """
    facts = _facts_of(member)
    return docstring(*facts, indent="    ") if facts else ""


def lines_of_members(members: Iterable[Any]) -> list[str]:
    """Return a line for each status of an enum, for an editor that shows a member its class."""
    return [
        f"0x{one.code:04X} {one.name}: {one.category}, {one.meaning}"
        for one in members
        if hasattr(one, "usages")
    ]


def _facts_of(member: Any) -> tuple[str, str] | None:
    match type(member).__name__:
        case "Operation":
            request, response = member.request_command_field, member.response_command_field
            return (
                f"Command Field 0x{request:04X}, in a response 0x{response:04X}.",
                f"Its statuses: PS3.7 {member.status_section}.",
            )
        case "RelatedField" if member.tag is None:
            return f"{member}: the data set of the response.", ""
        case "RelatedField":
            return f"{member}, VR {member.vr}, VM {member.vm}.", ""
        case _ if hasattr(member, "usages"):
            summary = f"0x{member.code:04X}, {member.category}: {member.meaning.rstrip('.')}."
            return summary, _operations_and_places(member.usages)
        case _:
            return None


def _operations_and_places(usages: Iterable[Any]) -> str:
    operations_at: dict[Any, list[str]] = {}
    for usage in usages:
        operations_at.setdefault((usage.reference, usage.retired), []).append(usage.operation)
    places_for: dict[str, list[tuple[Any, bool]]] = {}
    for place, operations in operations_at.items():
        places_for.setdefault(", ".join(dict.fromkeys(operations)), []).append(place)
    return " ".join(f"{these}: {_places(places)}." for these, places in places_for.items())


def _places(places: Iterable[tuple[Any, bool]]) -> str:
    """Return the tables, or the sections where there is none; of those that refer, the annexes.

    The table that is referred to is named where none of the others does.
    """
    stated: dict[str, None] = {}
    annexes: dict[str, None] = {}
    tables: dict[str, None] = {}
    for reference, retired in places:
        exact = f"Table {reference.table}" if reference.table else reference.section
        if reference.by_reference:
            annexes[reference.section.partition(".")[0]] = None
            tables[f"PS3.{reference.part} {exact}"] = None
        else:
            stated[f"PS3.{reference.part} {exact}{' (retired)' if retired else ''}"] = None
    if annexes:
        elsewhere = ", ".join(table for table in tables if table not in stated)
        referring = f"by reference in PS3.4 Annex {', '.join(annexes)}"
        stated[f"{elsewhere} {referring}" if elsewhere else referring] = None
    return "; ".join(stated)


def docstring(summary: str, more: str, indent: str) -> str:
    """Return a docstring: on one line if that holds it, else `more` after an empty line.

    Its first line is not indented, as that of no part of a class is.
    """
    whole = f"{summary} {more}".rstrip()
    if len(indent) + len(whole) + len('""""""') <= WIDTH:
        return f'"""{whole}"""'
    width = WIDTH - len(indent)
    lines = textwrap.wrap(f'"""{summary}', width, break_on_hyphens=False)
    if more:
        lines += ["", *textwrap.wrap(more, width, break_on_hyphens=False)]
    return textwrap.indent("\n".join([*lines, '"""']), indent).lstrip()
