"""The JSON that the commands print with ``--json``.

The form is stable: within one value of ``format``, keys are added and never removed or changed.

``dimse-status explain`` prints an object:

``format``
    1.
``query``
    What was asked: ``text`` as typed; ``pattern``, ``"A702"`` or ``"A7xx"``; ``low`` and
    ``high``, the first and the last code; ``read_as``, ``"hexadecimal"``, ``"decimal"`` or
    ``"range"``; ``otherwise``, the code that it would be read the other way, or null;
    ``service``, ``operation`` and ``sop_class`` as named, or null.
``entries``
    An entry for each service class that defines the code there. If none does: one for each that
    was asked about, with ``permitted`` false; or the one of ``"GENERAL"``, if none was named. For
    a range: one for each range and fixed code in it; the list may be empty.
``implementations``
    What implementations use the code for there: those that come with the package, or the one that
    was named. Of a range, only of one that was named.

``dimse-status explain --attribute`` prints ``format``; ``query``, with ``attribute`` in place of
``service``, ``operation`` and ``sop_class``; ``reasons``; and ``implementations``.

``dimse-status list`` prints ``format`` and ``services``; ``dimse-status list SERVICE`` prints
``format``, ``service`` and ``entries``.

An entry has

``service``
    The identifier of the service class, such as ``"QUERY_RETRIEVE_MOVE"``; ``"GENERAL"`` is PS3.7
    on its own.
``code``, ``hex``
    The code, such as 42754 and ``"A702"``; both null if the entry is of a range.
``range``
    The range that the entry is of, or in which the code lies: ``pattern``, ``low``, ``high``; or
    null.
``category``, ``meaning``
    Its status class, such as ``"Failure"``, and what it means.
``name``
    The name of the member of the service class's enum, or null.
``origin``
    How it was found: ``"fixed"``, ``"custom"``, ``"implementation"``, ``"range"``,
    ``"general"``, ``"convention"`` or ``"unknown"``.
``permitted``, ``reason``
    Whether it may be answered there; and if not, why, in one sentence; otherwise null.
``related_fields``
    What may go with it: ``name``, ``keyword`` and ``tag``, such as ``"(0000,0902)"``; the last two
    are null for a data set.
``references``
    Where the standard says so: ``part``, ``section``, ``table`` (or null), ``by_reference``,
    ``edition`` in which it was read (null: its text was not seen by this project), ``url``.
``usages``
    The rows of the standard: ``operation``; ``sop_classes``, each with ``keyword`` and ``uid``
    (an empty list stands for all of the service class); ``meaning``; ``related_fields``, by name;
    ``reference``; ``note``, ``error_id`` and ``error_comment``, each null if there is none;
    ``retired``.

What an implementation uses a code for has ``implementation``, its name; ``pattern``, ``"C502"`` or
``"A7F0-A7FF"``; ``meaning``; ``services``, by identifier (of a reason: by name; empty: all that
have the operation); ``operations`` (empty: all of the services); ``sop_classes``, by keyword
(empty: all of those); ``role``, ``"SCP"`` for what it sends and ``"SCU"`` for what it does when it
receives the code; ``behaviour`` then, or null; ``evidence``, ``"documented"`` or ``"read in the
source"``; ``name``, ``source`` and ``note``, each null if there is none.

A reason has ``service`` that sends it, such as ``"STOW-RS"``; ``code`` and ``hex``; ``range`` as
above, or null; ``category``; ``meaning``; ``name`` of the enum's member, or null; ``origin`` as
above; ``assigned_by``, the implementation whose meaning it is, or null; ``status``, the DIMSE
status that it stands for, with ``code`` and ``meaning``, or null; and a ``reference``.

A service has ``identifier``, ``name``, ``annexes`` of PS3.4, ``operations``, ``codes`` (how many
fixed codes it has), ``ranges`` (each with ``pattern``, ``low``, ``high`` and ``meaning``) and
``sop_classes`` (each with ``keyword``, null for two that never had one, ``uid`` and ``retired``).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from dimse_status.cli import peer
from dimse_status.cli.code_argument import CodeArgument
from dimse_status.cli.entry import Entry
from dimse_status.cli.question import Question
from dimse_status.implementations.implementation import ImplementationCode
from dimse_status.model.reference import Reference
from dimse_status.model.related_field import RelatedField
from dimse_status.model.service_class import ServiceClass, SOPClass
from dimse_status.model.table import StatusRange, Usage
from dimse_status.services.finding import find_sop_class

__all__ = ["FORMAT", "explanation", "of_service", "of_services", "reference_as_json"]

FORMAT = 1


def explanation(
    code: CodeArgument,
    question: Question,
    entries: Iterable[Entry],
    uses: Iterable[ImplementationCode] = (),
) -> str:
    """Return what ``explain --json`` prints."""
    sop_class = question.sop_class
    query = {
        "text": code.text,
        "pattern": code.pattern,
        "low": code.low,
        "high": code.high,
        "read_as": code.read_as,
        "otherwise": code.otherwise,
        "service": question.service.identifier if question.service is not None else None,
        "operation": question.operation,
        "sop_class": _sop_class(sop_class) if sop_class is not None else None,
    }
    return _text(
        {
            "query": query,
            "entries": [_entry(entry) for entry in entries],
            "implementations": peer.as_json(uses),
        }
    )


def of_services(services: Iterable[ServiceClass]) -> str:
    """Return what ``list --json`` prints."""
    return _text({"services": [_service(service) for service in services]})


def of_service(service: ServiceClass, entries: Iterable[Entry]) -> str:
    """Return what ``list SERVICE --json`` prints."""
    return _text({"service": _service(service), "entries": [_entry(entry) for entry in entries]})


def _text(content: dict[str, Any]) -> str:
    return json.dumps({"format": FORMAT, **content}, indent=2)


def _entry(entry: Entry) -> dict[str, Any]:
    info = entry.info
    return {
        "service": info.service.identifier,
        "code": None if entry.is_range else info.code,
        "hex": None if entry.is_range else f"{info.code:04X}",
        "range": _range(info.range) if info.range is not None else None,
        "category": info.category,
        "meaning": info.meaning,
        "name": info.member.name if info.member is not None else None,
        "origin": info.origin,
        "permitted": info.permitted,
        "reason": entry.reason or None,
        "related_fields": [_field(field) for field in info.related_fields],
        "references": [reference_as_json(reference) for reference in info.references],
        "usages": [_usage(usage) for usage in info.usages],
    }


def _service(service: ServiceClass) -> dict[str, Any]:
    return {
        "identifier": service.identifier,
        "name": service.name,
        "annexes": service.annexes,
        "operations": service.operations,
        "codes": len(service.statuses),
        "ranges": [{**_range(span), "meaning": span.meaning} for span in service.ranges],
        "sop_classes": [{**_sop_class(one), "retired": one.retired} for one in service.sop_classes],
    }


def _range(span: StatusRange) -> dict[str, Any]:
    return {"pattern": span.pattern, "low": span.low, "high": span.high}


def _field(field: RelatedField) -> dict[str, Any]:
    tag = str(field).partition(" ")[0] if field.tag is not None else None
    return {"name": field.value, "keyword": field.keyword or None, "tag": tag}


def reference_as_json(reference: Reference) -> dict[str, Any]:
    """Return what is printed of a reference."""
    return {
        "part": reference.part,
        "section": reference.section,
        "table": reference.table or None,
        "by_reference": reference.by_reference,
        "edition": reference.edition,
        "url": reference.url,
    }


def _usage(usage: Usage) -> dict[str, Any]:
    named = (find_sop_class(keyword) for keyword in usage.sop_classes)
    return {
        "operation": usage.operation,
        "sop_classes": [_sop_class(one) for one in named if one is not None],
        "meaning": usage.meaning,
        "related_fields": [field.value for field in usage.related_fields],
        "reference": reference_as_json(usage.reference),
        "note": usage.note or None,
        "error_id": usage.error_id,
        "error_comment": usage.error_comment or None,
        "retired": usage.retired,
    }


def _sop_class(sop_class: SOPClass) -> dict[str, Any]:
    return {"keyword": sop_class.keyword or None, "uid": sop_class.uid}
