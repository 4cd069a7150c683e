"""From the content of a TOML file to an Implementation, with every mistake on the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from dimse_status.implementations.implementation import (
    Implementation,
    overlaps,
    place_of_collision,
    scope_of,
)
from dimse_status.implementations.implementation_reason import ImplementationReason
from dimse_status.implementations.toml_table import Mistakes, Table
from dimse_status.model.errors import DimseStatusError
from dimse_status.model.implementation_code import ImplementationCode, check_scope
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.services import SERVICE_CLASSES

__all__ = ["ATTRIBUTES", "CODE_KEYS", "FILE_KEYS", "REASON_KEYS", "implementation_of"]

FILE_KEYS = ("name", "version", "source", "codes", "reasons")
CODE_KEYS = ("code", "range", "meaning", "services", "operations", "source", "note", "name")
REASON_KEYS = ("code", "attribute", "meaning", "services", "source", "note", "name")
ATTRIBUTES = {"failure-reason": False, "warning-reason": True}
"""What a reason is a value of, and whether that is Warning Reason (0008,1196)."""

_SERVICES: Mapping[str, ServiceClass] = {one.identifier: one for one in SERVICE_CLASSES}
_OPERATIONS: Mapping[str, Operation] = {str(one): one for one in Operation}


def implementation_of(content: Mapping[str, Any], mistakes: Mistakes) -> Implementation | None:
    """Read the content of a file; if there is a mistake in it, note that and return None."""
    top = Table(content, (), mistakes)
    top.check_keys(FILE_KEYS)
    name = top.text("name", required=True)
    version = top.text("version")
    source = top.text("source")
    codes = [_code(table, source) for table in top.tables("codes")]
    reasons = [_reason(table, source) for table in top.tables("reasons")]
    if not content.get("codes") and not content.get("reasons"):
        top.refuse((), "an entry is missing: expected [[codes]] or [[reasons]]")
    _check_meanings(codes, mistakes)
    _check_names(codes, mistakes)
    _check_reasons(reasons, mistakes)
    if mistakes:
        return None
    return Implementation(
        name,
        version,
        tuple(code for code in codes if code is not None),
        tuple(reason for reason in reasons if reason is not None),
    )


def _code(table: Table, source: str) -> ImplementationCode | None:
    before = len(table.mistakes)
    table.check_keys(CODE_KEYS)
    first, last = _codes(table)
    meaning = table.text("meaning", required=True)
    services = table.words("services", _SERVICES, "a service class")
    operations = table.words("operations", _OPERATIONS, "an operation")
    source = _joined(source, table.text("source"))
    note, name = table.text("note"), table.name("name")
    if len(table.mistakes) > before:
        return None
    try:
        check_scope(services, operations)
    except DimseStatusError as error:
        table.refuse(("operations",) if operations else (), str(error))
        return None
    try:
        return ImplementationCode(
            first, meaning, services, operations, last, source=source, note=note, name=name
        )
    except DimseStatusError as error:
        table.refuse(("range",), str(error))
        return None


def _codes(table: Table) -> tuple[int, int | None]:
    """Read the code or the range of an entry: the first code, and the last one of a range."""
    if "range" not in table.content:
        if "code" in table.content:
            return table.code("code"), None
        table.refuse((), "code or range is missing: expected one of them")
    elif "code" in table.content:
        table.refuse(("range",), "expected code or range, got both")
    else:
        return table.code_range("range")
    return 0, None


def _reason(table: Table, source: str) -> ImplementationReason | None:
    before = len(table.mistakes)
    table.check_keys(REASON_KEYS)
    code = table.code("code")
    warning = table.word("attribute", ATTRIBUTES, "an attribute")
    meaning = table.text("meaning", required=True)
    services = table.texts("services", '["STOW-RS"]')
    source = _joined(source, table.text("source"))
    note, name = table.text("note"), table.name("name")
    if len(table.mistakes) > before:
        return None
    return ImplementationReason(
        code, meaning, services, warning=bool(warning), source=source, note=note, name=name
    )


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _check_meanings(codes: Sequence[ImplementationCode | None], mistakes: Mistakes) -> None:
    read = {id(code): index for index, code in enumerate(codes) if code is not None}
    for before, code in overlaps(code for code in codes if code is not None):
        key = "code" if code.through is None else "range"
        problem = (
            f"expected one meaning of a code in {place_of_collision(before, code)},"
            f" got {code.pattern}, which overlaps codes[{read[id(before)]}],"
            f" {before.pattern} {before.meaning!r}"
        )
        mistakes.append((("codes", read[id(code)], key), problem))


def _check_names(codes: Sequence[ImplementationCode | None], mistakes: Mistakes) -> None:
    named: dict[tuple[ServiceClass, str], int] = {}
    for index, code in enumerate(codes):
        if code is None or not code.name:
            continue
        for service in sorted({one for one, _ in scope_of(code)}, key=SERVICE_CLASSES.index):
            other = named.setdefault((service, code.name), index)
            if other != index:
                problem = f"expected a name of its own, codes[{other}] is {code.name} too"
                mistakes.append((("codes", index, "name"), problem))
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
                mistakes.append((("reasons", index, "code"), problem))
                break
