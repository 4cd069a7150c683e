"""The codes in the body of an enum of an implementation."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from mypy import nodes
from mypy.plugin import ClassDefContext

from dimse_status.model.errors import DimseStatusError
from dimse_status.mypy.kinds import PACKAGE, is_status_enum
from dimse_status.mypy.reporting import DIMSE_STATUS, outcome
from dimse_status.mypy.values import (
    UNKNOWN,
    create_enum,
    enum_of_this_package,
    standard_base_of,
    value_of,
)

__all__ = ["check_class_body"]

_WITHOUT_MEMBERS = (nodes.Decorator, nodes.ExpressionStmt, nodes.FuncDef, nodes.PassStmt)


def check_class_body(context: ClassDefContext) -> None:
    """Report each row of an enum that `StatusCode` would refuse when Python creates the class.

    Its codes, if all of them are known, are kept with it, also in mypy's cache.
    """
    definition = context.cls
    info, base = definition.info, standard_base_of(definition.info)
    if base is None or enum_of_this_package(info):
        return
    info.metadata[PACKAGE] = {"rules": "service" in definition.keywords}
    has_rules = any(one.metadata.get(PACKAGE, {}).get("rules") for one in info.mro)
    # That an enum with members has no room for more, mypy says itself, once for the class.
    if base.__members__ or has_rules or _is_in_own_part("__new__", info):
        return
    codes: dict[str, Any] = {}
    for name, row, places in _rows(definition):
        codes[name] = row[0]
        if row[0] is UNKNOWN:
            continue
        same = next(one for one, other in codes.items() if other == row[0])
        for length, place in enumerate(places, start=1):
            rows = {same: row[0], name: tuple(row[:length])}
            error = outcome(partial(create_enum, definition.name, base, rows))
            if isinstance(error, DimseStatusError):
                context.api.fail(str(error), place, code=DIMSE_STATUS)
                codes[name] = UNKNOWN
                break
    known = {name: code for name, code in codes.items() if isinstance(code, int)}
    if known.keys() == codes.keys() and _has_members_only_in_view(definition):
        info.metadata[PACKAGE]["codes"] = known


def _has_members_only_in_view(definition: nodes.ClassDef) -> bool:
    return not _is_in_own_part("_missing_", definition.info) and all(
        all(isinstance(target, nodes.NameExpr) for target in statement.lvalues)
        if isinstance(statement, nodes.AssignmentStmt)
        else isinstance(statement, _WITHOUT_MEMBERS)
        for statement in definition.defs.body
    )


def _rows(
    definition: nodes.ClassDef,
) -> Iterator[tuple[str, list[Any], list[nodes.Expression]]]:
    """Yield the name of each member, and of its row what is known: the code, and any texts."""
    values: dict[str, Any] = {}
    for statement in definition.defs.body:
        if not isinstance(statement, nodes.AssignmentStmt):
            continue
        row = statement.rvalue
        items = row.items if isinstance(row, nodes.TupleExpr) and row.items else [row]
        code, *others = [value_of(item, names=values) for item in items]
        texts = [pair for pair in zip(others, items[1:], strict=True) if isinstance(pair[0], str)]
        for target in statement.lvalues:
            if isinstance(target, nodes.NameExpr) and not target.name.startswith("_"):
                values[target.name] = code
                yield (
                    target.name,
                    [code, *(text for text, _ in texts)],
                    [items[0], *(place for _, place in texts)],
                )


def _is_in_own_part(name: str, info: nodes.TypeInfo) -> bool:
    """Whether `info`, or what it derives from outside this package, defines `name`."""
    own = (base for base in info.mro if is_status_enum(base) and not enum_of_this_package(base))
    return any(name in base.names for base in own)
