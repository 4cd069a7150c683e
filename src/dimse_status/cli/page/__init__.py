"""The look-up page: one HTML file with all status codes, which needs no server and no network.

``page.html``, ``page.css`` and ``page.js`` beside this module are the page; here it gets its data,
from `resolve` like everything else. What the data holds is shown as text and never as markup, for
an implementation's file may say anything; and the page's policy lets nothing run or load that is
not in it.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterable
from importlib import resources
from itertools import groupby
from typing import Any

from dimse_status.advice import advice_for
from dimse_status.implementations.implementation import Implementation
from dimse_status.implementations.known import IMPLEMENTATIONS
from dimse_status.model.category import CATEGORY_CODES, Category
from dimse_status.model.operation import Operation
from dimse_status.model.reference import Reference
from dimse_status.model.status_info import StatusInfo
from dimse_status.model.table import Usage
from dimse_status.registry import STANDARD, StatusRegistry
from dimse_status.rows import Answer, answers

__all__ = ["render"]

# In a script element these could end it or begin a comment; JSON can say them otherwise.
_UNSAFE_IN_SCRIPT = {ord(char): f"\\u{ord(char):04x}" for char in "<>&"}

_PLACE = re.compile(r"\{\{([A-Z]+)\}\}")


def render(
    registry: StatusRegistry = STANDARD,
    *,
    operation: Operation | None = None,
    implementation: Implementation | None = None,
) -> str:
    """Return the page, as ASCII.

    Parameters
    ----------
    registry
        What is known; its implementations are shown beside those that come with the package.
    operation
        The only operation to be shown; None for all.
    implementation
        An implementation whose codes are shown as those of the peer, as in ``resolve``.
    """
    style, script = _part("page.css"), _part("page.js")
    policy = (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)};"
        " img-src data:; base-uri 'none'; form-action 'none'"
    )
    data = json.dumps(_data(registry, operation, implementation), separators=(",", ":"))
    parts = {
        "POLICY": policy,
        "STYLE": style,
        "DATA": data.translate(_UNSAFE_IN_SCRIPT),
        "SCRIPT": script,
    }
    # Split before anything is put in: what the data holds must not be taken for a place.
    pieces = _PLACE.split(_part("page.html"))
    return "".join(parts[piece] if index % 2 else piece for index, piece in enumerate(pieces))


def _part(name: str) -> str:
    return resources.files(__name__).joinpath(name).read_text(encoding="ascii")


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("ascii")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def _data(
    registry: StatusRegistry, operation: Operation | None, implementation: Implementation | None
) -> dict[str, Any]:
    operations = tuple(Operation) if operation is None else (operation,)
    named = () if implementation is None else (implementation,)
    peers = dict.fromkeys((*named, *registry.implementations, *IMPLEMENTATIONS))
    advice: dict[str, tuple[int, dict[str, Any]]] = {}
    return {
        "operations": operations,
        "categories": tuple(Category),
        "convention": _convention(),
        "answers": [
            entry
            for one in operations
            for entry in _merged(answers(one, registry, implementation=implementation), advice)
        ],
        "peers": [use for peer in peers for use in _uses(peer, operations)],
        "advice": [one for _, one in advice.values()],
    }


def _convention() -> list[list[int]]:
    """Return the runs of codes of one category: the first, the last, the place of the category."""
    runs: list[list[int]] = []
    for category, run in groupby(enumerate(CATEGORY_CODES), key=lambda pair: pair[1]):
        codes = [code for code, _ in run]
        runs.append([codes[0], codes[-1], category])
    return runs


def _merged(
    found: Iterable[Answer], advice: dict[str, tuple[int, dict[str, Any]]]
) -> list[dict[str, Any]]:
    """Return an entry for each answer; the parts of a range around its fixed codes are one.

    What to do about it goes into `advice`, each once, and its place there into the entry.
    """
    entries: dict[tuple[str, ...], dict[str, Any]] = {}
    for answer in found:
        row = answer.rows[0]
        judged = advice_for(answer.info)
        key = (row.pattern, row.origin, answer.info.meaning, repr(judged))
        entry = entries.setdefault(key, _entry(answer))
        entry["spans"].append((answer.low, answer.high))
        if judged is not None:
            place, _ = advice.setdefault(repr(judged), (len(advice), judged.to_dict()))
            entry["advice"] = place
    return list(entries.values())


def _entry(answer: Answer) -> dict[str, Any]:
    info, row = answer.info, answer.rows[0]
    same = [one for one in answer.rows if info.readings or one.meaning == info.meaning]
    of_part_4 = dict.fromkeys(one.service_name for one in same if one.part != "PS3.7")
    entry = {
        "operation": row.operation,
        "pattern": row.pattern,
        "spans": [],
        "category": row.category,
        "meaning": info.meaning,
        "name": "" if info.readings else row.name,
        "whose": info.assigned_by,
        "services": list(of_part_4),
        "fields": [str(field) for field in info.related_fields],
        "sources": _sources(info),
        "readings": [{"where": one.service_name, "meaning": one.meaning} for one in info.readings],
        "retired": all(one.retired for one in answer.rows),
    }
    return {key: value for key, value in entry.items() if value or key == "spans"}


def _sources(info: StatusInfo) -> list[dict[str, str]]:
    usages = [one for one in info.usages if one.operation is info.operation] or info.usages
    stated = {one.reference for one in info.usages}
    others = [one for one in info.references if one not in stated]
    sources = [
        *map(_of_usage, usages),
        *(_of_reference(one, "what may go with it") for one in others),
    ]
    return list({repr(source): source for source in sources}.values())


def _of_usage(usage: Usage) -> dict[str, str]:
    sent = "" if usage.error_id is None else f"Error ID 0x{usage.error_id:04X}"
    comment = f'Error Comment "{usage.error_comment}"' if usage.error_comment else ""
    facts = {
        "classes": ", ".join(usage.sop_classes),
        "sent": ", ".join(filter(None, (sent, comment))),
        "retired": "retired" if usage.retired else "",
    }
    stated = {key: value for key, value in facts.items() if value}
    return {**_of_reference(usage.reference, usage.note), **stated}


def _of_reference(reference: Reference, note: str) -> dict[str, str]:
    source = {
        "place": str(reference),
        "url": reference.url,
        "edition": reference.edition or "",
        "note": note,
    }
    return {key: value for key, value in source.items() if value}


def _uses(peer: Implementation, operations: Iterable[Operation]) -> list[dict[str, Any]]:
    shown: list[dict[str, Any]] = []
    for code in peer.codes:
        here = [str(one) for one in code.all_operations if one in operations]
        use = {
            "peer": peer.name,
            "version": peer.version,
            "low": code.code,
            "high": code.last,
            "meaning": code.meaning,
            "operations": here,
            "services": [service.name for service in code.services],
            "name": code.name,
            "source": code.source,
            "note": code.note,
        }
        if here:
            shown.append({key: value for key, value in use.items() if value or key == "low"})
    return shown
