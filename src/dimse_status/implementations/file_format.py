"""The format of the files that say what an implementation uses status codes for.

`FILE` declares it: the loader reads by it, the JSON Schema is made from it, and so is the page
that explains the keys. Beside it stand the rules between entries.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from dimse_status.implementations.file_keys import (
    Code,
    CodeRange,
    Key,
    ListOf,
    Mistakes,
    Name,
    Table,
    Tables,
    Text,
    Word,
)
from dimse_status.implementations.implementation import (
    Identity,
    Implementation,
    PrintedName,
    overlaps,
    place_of_collision,
    scope_of,
)
from dimse_status.implementations.implementation_reason import ImplementationReason
from dimse_status.model.errors import DimseStatusError, KeyPath, ServiceClassError, StatusRangeError
from dimse_status.model.implementation_code import ImplementationCode
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass, SOPClass
from dimse_status.services import SERVICE_CLASSES, finding

__all__ = ["ATTRIBUTES", "CODE", "FILE", "IDENTITY", "PRINTED", "REASON", "implementation_of"]

ATTRIBUTES = {"failure-reason": False, "warning-reason": True}
"""What a reason is a value of, and whether that is Warning Reason (0008,1196)."""


@cache
def _services() -> Mapping[str, ServiceClass]:
    return {one.identifier: one for one in SERVICE_CLASSES}


@cache
def _sop_classes() -> Mapping[str, SOPClass]:
    found: dict[str, SOPClass] = {}
    for service in SERVICE_CLASSES:
        for one in service.sop_classes:
            known = finding.find_sop_class(one.uid) or one
            found |= {word: known for word in (one.keyword, one.uid) if word}
    return found


@cache
def _uids(service: ServiceClass) -> frozenset[str]:
    return frozenset(one.uid for one in service.sop_classes)


_OPERATIONS = ListOf(
    Word("an operation", lambda: {str(one): one for one in Operation}), '["C-STORE"]'
)
_SERVICES = ListOf(Word("a service class", _services), '["VERIFICATION"]')
_SOP_CLASSES = ListOf(Word("a SOP class", _sop_classes), '["CTImageStorage"]')
_EVIDENCE = Word("what was read", lambda: {"documented": "documented", "source": "source"})
_ROLE = Word("a role", lambda: {"SCP": "SCP", "SCU": "SCU"})

_SOURCE = Key("source", Text(), "The table or the page; or the source file and the line.")
_NOTE = Key("note", Text(), "What else there is to know.")
_NAME = Key("name", Name(), "What the code is called: the member of the enum that is generated.")
_CODE = Key("code", Code(), "The 16-bit code, as ``0xC502``.")
_RANGE = Key("range", CodeRange(), "The first and the last code, in place of `code`.")
_MEANING = Key("meaning", Text(filled=True), "What the implementation means by it, in own words.")

_MEANINGS = Table(
    (
        Key("meaning", Text(filled=True), "One of its meanings.", required=True),
        Key("comment", Text(), "Words of the Error Comment (0000,0902) that tell it apart."),
    )
)

CODE = Table(
    (
        _CODE,
        _RANGE,
        _MEANING,
        Key("services", _SERVICES, "The service classes, by the name of their constant."),
        Key("operations", _OPERATIONS, "The operations; without it, all of the service classes."),
        _SOURCE,
        _NOTE,
        _NAME,
        Key("role", _ROLE, "``SCP``: it sends the code. ``SCU``: what it does on receiving it."),
        Key("behaviour", Text(filled=True), "What it does then: tries again, aborts, goes on."),
        Key("sop_classes", _SOP_CLASSES, "The SOP classes, by keyword or UID: narrows the rest."),
        Key(
            "meanings",
            Tables(_MEANINGS, "with its meaning, as {meaning = ..., comment = ...}", minimum=1),
            "In place of `meaning`: several, told apart by the Error Comment.",
        ),
        Key("evidence", _EVIDENCE, "Whether it is ``documented`` or was read in the ``source``."),
    ),
    one_of=(("code", "range"),),
    any_of=(("services", "operations"), ("meaning", "meanings", "behaviour")),
    more=(
        ("not", {"required": ["meaning", "meanings"]}),
        (
            "if",
            {"anyOf": [{"required": ["meaning"]}, {"required": ["meanings"]}]},
        ),
        ("else", {"required": ["role"], "properties": {"role": {"const": "SCU"}}}),
    ),
)
"""An entry of ``[[codes]]``."""

REASON = Table(
    (
        Key("code", Code(), "The 16-bit value, as ``0xA7F0``.", required=True),
        Key(
            "attribute",
            Word("an attribute", lambda: ATTRIBUTES),
            "Which of the two it is a value of.",
            required=True,
        ),
        Key("meaning", Text(filled=True), "What the implementation means by it.", required=True),
        Key(
            "services",
            ListOf(Text(filled=True), '["STOW-RS"]'),
            "What sends it, such as ``STOW-RS``.",
            required=True,
        ),
        _SOURCE,
        _NOTE,
        _NAME,
    )
)
"""An entry of ``[[reasons]]``."""

IDENTITY = Table(
    (
        Key(
            "class_uid",
            Text(filled=True),
            "Implementation Class UID; with a dot at its end, what it begins with.",
            required=True,
        ),
        Key("version_name", Text(), "What the Implementation Version Name begins with."),
        _SOURCE,
    )
)
"""An entry of ``[[identity]]``."""

PRINTED = Table(
    (
        Key("text", Text(filled=True), "What is printed.", required=True),
        _CODE,
        _RANGE,
        Key("operations", _OPERATIONS, "For which operations; without it, for all."),
    ),
    one_of=(("code", "range"),),
)
"""An entry of ``[[printed]]``."""

FILE = Table(
    (
        Key("name", Text(filled=True), "The name of the product.", required=True),
        Key("version", Text(), "Its version or revision."),
        Key("source", Text(), "The document; the `source` of an entry is a place in it."),
        Key("codes", Tables(CODE, "under [[codes]]"), "Values of Status (0000,0900)."),
        Key("reasons", Tables(REASON, "under [[reasons]]"), "Failure and Warning Reasons."),
        Key("evidence", _EVIDENCE, "What the entries are read in, if they do not say."),
        Key("identity", Tables(IDENTITY, "under [[identity]]"), "How it names itself."),
        Key("built_on", Text(), "The toolkit that it is built on, and shows itself as."),
        Key("printed", Tables(PRINTED, "under [[printed]]"), "What it prints for a status."),
        Key("remarks", ListOf(Text(filled=True), '["..."]'), "What else there is to know."),
    ),
    more=(
        (
            "anyOf",
            [
                {"required": [key], "properties": {key: {"minItems": 1}}}
                for key in ("codes", "reasons", "identity", "built_on")
            ],
        ),
    ),
)
"""A file."""


def implementation_of(content: Mapping[str, Any], mistakes: Mistakes) -> Implementation | None:
    """Read the content of a file; if there is a mistake in it, note that and return None."""
    read = FILE.read(content, (), mistakes)
    if not any(content.get(key) for key in ("codes", "reasons", "identity", "built_on")):
        mistakes.refuse((), "an entry is missing: expected [[codes]] or [[reasons]]")
    given = read if read is not None else _what_can_be_read(content)
    codes = [
        _code(one, ("codes", at), given, mistakes) for at, one in enumerate(given.get("codes", ()))
    ]
    reasons = [_reason(one, given) for one in given.get("reasons", ())]
    _check_meanings(codes, mistakes)
    _check_names(codes, mistakes)
    _check_reasons(reasons, mistakes)
    if mistakes or read is None:
        return None
    return Implementation(
        given["name"],
        given.get("version", ""),
        tuple(code for code in codes if code is not None),
        tuple(reason for reason in reasons if reason is not None),
        given.get("remarks", ()),
        tuple(Identity(**one) for one in given.get("identity", ())),
        tuple(_printed(one) for one in given.get("printed", ())),
        given.get("built_on", ""),
    )


def _what_can_be_read(content: Mapping[str, Any]) -> dict[str, Any]:
    """Read again what has no mistake, so that all that is wrong between entries is said as well."""
    apart = Mistakes()
    found: dict[str, Any] = {}
    for key in FILE.keys:
        if key.name in content:
            value = key.kind.read(content[key.name], (), apart)
            if value is not None:
                found[key.name] = value
    return found


def _code(
    given: dict[str, Any] | None, path: KeyPath, file: Mapping[str, Any], mistakes: Mistakes
) -> ImplementationCode | None:
    if given is None:
        return None
    first, last = given.pop("range", (given.get("code"), None))
    meanings = tuple((one["meaning"], one.get("comment", "")) for one in given.pop("meanings", ()))
    if meanings and given.get("meaning"):
        mistakes.refuse((*path, "meanings"), "expected meaning or meanings, got both")
        return None
    for one in given.get("sop_classes", ()) if "services" in given else ():
        services = given["services"]
        if not any(one.uid in _uids(service) for service in services):
            names = ", ".join(service.name for service in services)
            problem = f"{one.keyword or one.uid} is no SOP class of {names}"
            mistakes.refuse((*path, "sop_classes"), problem)
            return None
    values: dict[str, Any] = {
        "meaning": "",
        "evidence": file.get("evidence", "documented"),
        **given,
        "code": first,
        "through": last,
        "meanings": meanings,
        "source": _source(file, given),
    }
    try:
        return ImplementationCode(**values)
    except DimseStatusError as error:
        at = path
        if isinstance(error, StatusRangeError):
            at = (*path, "range")
        elif isinstance(error, ServiceClassError):
            at = (*path, "operations")
        mistakes.refuse(at, str(error))
        return None


def _reason(given: dict[str, Any] | None, file: Mapping[str, Any]) -> ImplementationReason | None:
    if given is None:
        return None
    values = dict(given)
    values["warning"] = values.pop("attribute")
    values["source"] = _source(file, given)
    return ImplementationReason(**values)


def _printed(given: dict[str, Any]) -> PrintedName:
    first, last = given.get("range", (given.get("code"), None))
    return PrintedName(given["text"], first, given.get("operations", ()), last)


def _source(*parts: Mapping[str, Any]) -> str:
    return ", ".join(part["source"] for part in parts if part.get("source"))


def _check_meanings(codes: Sequence[ImplementationCode | None], mistakes: Mistakes) -> None:
    read = {id(code): index for index, code in enumerate(codes) if code is not None}
    for before, code in overlaps(code for code in codes if code is not None):
        key = "code" if code.through is None else "range"
        problem = (
            f"expected one meaning of a code in {place_of_collision(before, code)},"
            f" got {code.pattern}, which overlaps codes[{read[id(before)]}],"
            f" {before.pattern} {before.meaning!r}"
        )
        mistakes.refuse(("codes", read[id(code)], key), problem)


def _check_names(codes: Sequence[ImplementationCode | None], mistakes: Mistakes) -> None:
    named: dict[tuple[ServiceClass, str], int] = {}
    for index, code in enumerate(codes):
        if code is None or not code.name:
            continue
        for service in dict.fromkeys(one for one, _ in scope_of(code)):
            other = named.setdefault((service, code.name), index)
            if other != index:
                problem = f"expected a name of its own, codes[{other}] is {code.name} too"
                mistakes.refuse(("codes", index, "name"), problem)
                break


def _check_reasons(reasons: Sequence[ImplementationReason | None], mistakes: Mistakes) -> None:
    taken: dict[tuple[int, bool, str], int] = {}
    for index, reason in enumerate(reasons):
        if reason is None:
            continue
        for service in reason.services:
            other = taken.setdefault((reason.code, reason.warning, service), index)
            if other != index:
                problem = (
                    f"expected one meaning of a code in {service}, reasons[{other}] has it too"
                )
                mistakes.refuse(("reasons", index, "code"), problem)
                break
