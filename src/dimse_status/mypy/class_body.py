"""The codes in the body of an enum of an implementation."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import (
    AssignmentStmt,
    ClassDef,
    Context,
    Decorator,
    Expression,
    ExpressionStmt,
    FuncDef,
    NameExpr,
    OverloadedFuncDef,
    PassStmt,
    TupleExpr,
)
from mypy.plugin import ClassDefContext

from dimse_status.model.errors import DimseStatusError
from dimse_status.model.status_code import StatusCode
from dimse_status.mypy.reporting import DIMSE_STATUS, outcome
from dimse_status.mypy.runtime_enum import (
    create_enum,
    enum_of_this_package,
    has_rules_of_its_own,
    is_in_own_part,
    record_own_codes,
    standard_base_of,
)
from dimse_status.mypy.static_value import UNKNOWN, StaticValue, static_value

__all__ = ["check_class_body"]

_WITHOUT_MEMBERS = (ClassDef, Decorator, ExpressionStmt, FuncDef, OverloadedFuncDef, PassStmt)


def check_class_body(context: ClassDefContext) -> None:
    """Report each code of an enum that `StatusCode` would refuse when Python creates the class."""
    definition = context.cls
    base = standard_base_of(definition.info)
    if base is None or enum_of_this_package(definition.info):
        return
    record_own_codes(definition.info, None, rules="service" in definition.keywords)
    # That an enum with members has no room for more, mypy says itself, once for the class.
    if base.__members__ or has_rules_of_its_own(definition.info):
        return
    codes: dict[str, StaticValue] = {}
    for name, code, where in _members(context):
        codes[name] = code
        if code is UNKNOWN:
            continue
        problem = _problem(definition.name, base, name, codes)
        if problem:
            context.api.fail(problem, where, code=DIMSE_STATUS)
            codes[name] = UNKNOWN
    known = {name: code for name, code in codes.items() if isinstance(code, int)}
    complete = known.keys() == codes.keys() and _has_members_only_in_view(definition)
    record_own_codes(definition.info, known if complete else None)


def _has_members_only_in_view(definition: ClassDef) -> bool:
    return not is_in_own_part("_missing_", definition.info) and all(
        all(isinstance(target, NameExpr) for target in statement.lvalues)
        if isinstance(statement, AssignmentStmt)
        else isinstance(statement, _WITHOUT_MEMBERS)
        for statement in definition.defs.body
    )


def _members(context: ClassDefContext) -> Iterator[tuple[str, StaticValue, Context]]:
    values: dict[str, StaticValue] = {}
    for statement in context.cls.defs.body:
        if not isinstance(statement, AssignmentStmt):
            continue
        first = _first_of(statement.rvalue)
        code = static_value(first, names=values)
        for target in statement.lvalues:
            if isinstance(target, NameExpr) and not target.name.startswith("_"):
                values[target.name] = code
                yield target.name, code, first


def _first_of(row: Expression) -> Expression:
    return row.items[0] if isinstance(row, TupleExpr) and row.items else row


def _problem(
    enum: str, base: type[StatusCode], name: str, codes: dict[str, StaticValue]
) -> str | None:
    code = codes[name]
    same = next(one for one, other in codes.items() if other == code)
    error = outcome(lambda: create_enum(enum, base, {same: code, name: code}))
    return str(error) if isinstance(error, DimseStatusError) else None
