"""Comparisons of a status or a category with a literal that it can never equal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, cast

from mypy.nodes import (
    ComparisonExpr,
    Expression,
    ListExpr,
    NameExpr,
    SetExpr,
    TupleExpr,
    TypeInfo,
    Var,
)
from mypy.plugin import CheckerPluginInterface, MethodContext
from mypy.types import Instance, LiteralType, NoneType, Type, UnionType, get_proper_type

from dimse_status.model.category import Category
from dimse_status.model.errors import closest_of
from dimse_status.mypy.call import name_of
from dimse_status.mypy.reporting import DIMSE_STATUS, type_of
from dimse_status.mypy.runtime_enum import is_status_enum
from dimse_status.mypy.static_value import static_value
from dimse_status.mypy.stray_integer import allowed_codes, expected_enums, remark_on

__all__ = ["check_comparison", "is_comparison", "report_never_true"]

_EQUAL: Final = frozenset({"__eq__", "__ne__"})
_OF_LITERALS: Final = frozenset({"builtins.int", "builtins.str"})
_CONTAINERS: Final = frozenset(
    {"builtins.tuple", "builtins.list", "builtins.set", "typing.Container"}
)
_CATEGORY: Final = name_of(Category)


def is_comparison(owner: str, method: str, info: TypeInfo | None) -> bool:
    """Whether mypy checks a comparison with a status or a category by this method."""
    if method == "__contains__":
        return owner in _CONTAINERS
    return method in _EQUAL and (owner in _OF_LITERALS or (info is not None and _is_compared(info)))


def _is_compared(info: TypeInfo) -> bool:
    return info.fullname == _CATEGORY or is_status_enum(info)


def _may_be_compared(kind: Type) -> bool:
    proper = get_proper_type(kind)
    if isinstance(proper, UnionType):
        return any(map(_may_be_compared, proper.items))
    instance = proper.fallback if isinstance(proper, LiteralType) else proper
    return isinstance(instance, Instance) and _is_compared(instance.type)


def check_comparison(context: MethodContext) -> Type:
    """Report each literal that the other side can never equal."""
    kinds = [context.type, *(kind for kinds in context.arg_types for kind in kinds)]
    if isinstance(context.context, ComparisonExpr) and any(map(_may_be_compared, kinds)):
        for other, literal in _compared_literals(context.context):
            value = static_value(literal)
            if isinstance(value, int | str):
                problem = _problem(_declared_type(other, context.api), value)
                if problem:
                    report_never_true(context.api, problem, literal)
    return context.default_return_type


def _compared_literals(comparison: ComparisonExpr) -> Iterator[tuple[Expression, Expression]]:
    """Yield what is compared, and a literal that it is compared with."""
    for sign, left, right in zip(
        comparison.operators, comparison.operands, comparison.operands[1:], strict=False
    ):
        if sign in {"==", "!="}:
            yield left, right
            yield right, left
        elif sign in {"in", "not in"} and isinstance(right, ListExpr | SetExpr | TupleExpr):
            for item in right.items:
                yield left, item


def _declared_type(expression: Expression, api: CheckerPluginInterface) -> Type:
    # What mypy has narrowed a name to may not be final yet: it goes through a loop several times.
    node = expression.node if isinstance(expression, NameExpr) else None
    if isinstance(node, Var) and node.type is not None:
        return node.type
    return type_of(expression, api)


def report_never_true(api: CheckerPluginInterface, problem: str, literal: Expression) -> None:
    """Report in spite of mypy, which tries a comparison one way and then the other.

    It would take the report for a sign that it is to be tried another way, and hide it. Where
    there is no telling mypy so, nothing is reported.
    """
    watchers = getattr(getattr(api, "errors", None), "_watchers", None)
    if not isinstance(watchers, list):
        return
    watching = cast("list[object]", watchers)
    set_aside = watching.copy()
    watching.clear()
    try:
        api.fail(problem, literal, code=DIMSE_STATUS)
    finally:
        watching.extend(set_aside)


def _problem(kind: Type, value: int | str) -> str:
    if isinstance(value, str):
        return _problem_of_word(kind, value)
    enums = expected_enums(kind)
    codes = [allowed_codes(enum) for enum in enums]
    if not enums or any(allowed is None or value in allowed for allowed in codes):
        return ""
    return remark_on(value, enums)


def _problem_of_word(kind: Type, word: str) -> str:
    proper = get_proper_type(kind)
    items = proper.items if isinstance(proper, UnionType) else [proper]
    for item in map(get_proper_type, items):
        instance = item.fallback if isinstance(item, LiteralType) else item
        if isinstance(item, NoneType) and len(items) > 1:
            continue
        if not isinstance(instance, Instance) or instance.type.fullname != _CATEGORY:
            return ""
    words = [str(category) for category in Category]
    if word in words:
        return ""
    return f"{word!r} is not a valid Category{closest_of(word, words)}"
