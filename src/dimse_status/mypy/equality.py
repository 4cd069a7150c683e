"""What a status, a category or an operation can never equal: in comparisons and in ``match``."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Any, Final, TypeGuard

from mypy import nodes
from mypy.plugin import MethodContext
from mypy.types import Type

from dimse_status.model.errors import closest_of, spelled_out
from dimse_status.model.status_code import StatusCode
from dimse_status.model.status_info import StatusInfo
from dimse_status.mypy.kinds import enums_in, is_status_enum
from dimse_status.mypy.reporting import outcome, report, type_of
from dimse_status.mypy.values import enum_of, service_of_enum, value_of
from dimse_status.resolver import resolve

__all__ = ["is_compared", "may_be_success", "problem_of_case"]

# The attributes of a status by which it is compared without its type; words have one of their own.
_PLAIN_VALUES: Final = frozenset({"value", "code"})


def is_compared(context: MethodContext) -> bool:
    """Whether a status or a word is compared; each literal that it can never equal is reported."""
    kinds = [context.type, *(kind for kinds in context.arg_types for kind in kinds)]
    comparison = context.context
    if not isinstance(comparison, nodes.ComparisonExpr) or not (
        any(map(enums_in, kinds)) or any(map(_is_plain_value, comparison.operands))
    ):
        return False
    for other, literal in _compared_literals(comparison):
        value = value_of(literal)
        # A member has a type, by which mypy compares it.
        if isinstance(value, int | str) and not isinstance(value, Enum):
            problem = _problem_of(_compared_type(other, context.api), value)
            if problem:
                report(context.api, problem, literal)
    return any(map(enums_in, kinds))


def _compared_literals(
    comparison: nodes.ComparisonExpr,
) -> Iterator[tuple[nodes.Expression, nodes.Expression]]:
    """Yield what is compared, and a literal that it is compared with."""
    for sign, left, right in zip(
        comparison.operators, comparison.operands, comparison.operands[1:], strict=False
    ):
        if sign in {"==", "!="}:
            yield left, right
            yield right, left
        elif sign in {"in", "not in"} and isinstance(
            right, nodes.ListExpr | nodes.SetExpr | nodes.TupleExpr
        ):
            for item in right.items:
                yield left, item


def _is_plain_value(expression: nodes.Expression) -> TypeGuard[nodes.MemberExpr]:
    return isinstance(expression, nodes.MemberExpr) and expression.name in _PLAIN_VALUES


def _compared_type(expression: nodes.Expression, api: Any) -> Type:
    if _is_plain_value(expression):
        owner = type_of(expression.expr, api)
        if any(map(is_status_enum, enums_in(owner))):
            return owner
    # What mypy has narrowed a name to may not be final yet: it goes through a loop several times.
    node = expression.node if isinstance(expression, nodes.NameExpr) else None
    if isinstance(node, nodes.Var) and node.type is not None:
        return node.type
    return type_of(expression, api)


def problem_of_case(kind: Type, value: Any) -> str:
    """Say why what is of a type never matches `value`; nothing if it may, or is none of ours."""
    enums = enums_in(kind)
    if not enums or not isinstance(value, int | str):
        return ""
    if all(is_status_enum(enum) != isinstance(value, int) for enum in enums):
        return (
            f"{value!r} is no member of {spelled_out(dict.fromkeys(enum.name for enum in enums))}"
        )
    return _problem_of(kind, value)


def may_be_success(kind: Type) -> bool:
    """Whether what is of a type is a status, or None, and may be Success."""
    enums = enums_in(kind)
    are_statuses = bool(enums) and all(map(is_status_enum, enums))
    return are_statuses and any(codes is None or 0 in codes for codes in map(_codes_of, enums))


def _problem_of(kind: Type, value: int | str) -> str:
    enums = enums_in(kind)
    if not enums or any(is_status_enum(enum) != isinstance(value, int) for enum in enums):
        return ""
    if isinstance(value, int):
        codes = [_codes_of(enum) for enum in enums]
        may_be = any(allowed is None or value in allowed for allowed in codes)
        return "" if may_be else _remark_on(value, enums)
    found = [enum for enum in map(enum_of, enums) if enum is not None]
    words = [str(member.value) for enum in found for member in enum]
    names = spelled_out(dict.fromkeys(enum.__name__ for enum in found))
    return "" if value in words else f"{value!r} is not a valid {names}{closest_of(value, words)}"


def _codes_of(info: nodes.TypeInfo) -> frozenset[int] | None:
    """Return every code that a value of the enum `info`, or of one derived from it, can be."""
    enum = enum_of(info)
    if enum is not None and issubclass(enum, StatusCode) and enum.__members__:
        return frozenset(member.code for member in enum)
    service = service_of_enum(info)
    if service is None:
        return None
    spans = [range(span.low, span.high + 1) for span in service.ranges]
    # Where not all the codes of an enum of one's own are known, they are in the ranges.
    fixed = service.statuses if enum is not None else ()
    return frozenset(member.code for member in fixed).union(*spans)


def _remark_on(code: int, enums: list[nodes.TypeInfo]) -> str:
    names = spelled_out(dict.fromkeys(enum.name for enum in enums))
    service = next(filter(None, map(service_of_enum, enums)))
    info = outcome(lambda: resolve(int(code), service))
    if not isinstance(info, StatusInfo):
        return str(info)
    if info.range is not None and info.member is None:
        return (
            f"0x{code:04X} is no member of {names}, but lies in {info.range.pattern}"
            f" ({info.range.meaning}): name it in an enum of your own, derived from"
            f" {service.code_type.__name__}"
        )
    return f"0x{info.reason}" if info.reason else f"0x{code:04X} is no member of {names}"
