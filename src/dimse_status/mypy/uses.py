"""What becomes of a value where mypy asks no plugin: a condition, a ``match``, nothing at all.

Mypy asks what a call or an attribute gives, not what it is used for. A module in which it asks is
looked through once, by its syntax: each expression that is tested, matched, thrown away or used as
a decorator is found there, and what is assigned to a name counts for the places of the name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

from mypy import nodes, patterns
from mypy.plugin import AttributeContext, FunctionContext, MethodContext
from mypy.types import Instance, NoneType, Type, UnionType, get_proper_type

from dimse_status.mypy.equality import is_compared, may_be_success, problem_of_case
from dimse_status.mypy.kinds import enums_in
from dimse_status.mypy.reporting import report
from dimse_status.mypy.values import value_of

__all__ = [
    "after_attribute",
    "after_comparison",
    "after_truth",
    "nodes_in",
    "report_uses",
    "uses_in",
]

_MEMBER: Final = "dimse_status.model.status_info.StatusInfo.member"
_FALSE: Final = "Success is 0x0000, as false as None: compare with members, or ask for the category"


class Use(NamedTuple):
    """An expression, and what uses its value: None where it is tested for its truth."""

    place: nodes.Expression
    user: nodes.ExpressionStmt | nodes.MatchStmt | nodes.Decorator | None


class Uses(NamedTuple):
    """The uses in a module: by what gives the value, and of the names that are declared."""

    statements: object
    of: dict[nodes.Context, list[Use]]
    of_names: list[Use]


_NO_USES: Final = Uses(None, {}, [])
_last: list[Uses] = [_NO_USES]  # no more than one: mypy forgets a module when it has checked it


def uses_in(api: Any) -> Uses:
    """Return the uses in the module that mypy checks now; none in a mypy that does not say."""
    statements = getattr(getattr(api, "tree", None), "defs", None)
    if statements is None:
        return _NO_USES
    if _last[0].statements is not statements:  # mypy's daemon puts new ones into the same module
        _last[0] = _uses(statements)
    return _last[0]


def report_uses(
    source: nodes.Context, kind: Type, api: Any, *, matched: bool = True, unused: str = ""
) -> None:
    """Report wrong uses of what an expression gives: `unused`, if nothing is done with it."""
    for use in uses_in(api).of.get(source, ()):
        if isinstance(use.user, nodes.ExpressionStmt) and use.place is source and unused:
            report(api, unused, source)
        elif matched or use.user is None:
            _report_use(use, kind, api)
    _report_names(api)


def after_attribute(fullname: str, context: AttributeContext) -> Type:
    """Report how an attribute is used, and return its exact type."""
    kind = context.default_attr_type
    name, owner = fullname.rpartition(".")[2], get_proper_type(context.type)
    exact = get_proper_type(owner.args[0]) if isinstance(owner, Instance) and owner.args else None
    if name in {"code", "value"} and enums_in(owner):
        report_uses(context.context, owner, context.api)
    elif name == "custom":  # which is never Success
        return kind
    elif name == "code" and exact is not None:
        # Any code may come, so that only its truth can be wrong.
        report_uses(context.context, exact, context.api, matched=False)
    else:
        report_uses(context.context, kind, context.api)
    if fullname == _MEMBER and isinstance(exact, Instance) and exact.last_known_value is not None:
        # None stays, for a test against it to be neither redundant nor unreachable.
        return UnionType.make_union([exact, NoneType()])
    return kind


def after_comparison(context: MethodContext) -> Type:
    """Report what can never be equal, and how names are used where something is compared."""
    if is_compared(context):
        _report_names(context.api)
    return context.default_return_type


def after_truth(context: FunctionContext) -> Type:
    """Report a call of `bool` with a status."""
    if any(map(may_be_success, *context.arg_types)):
        report(context.api, _FALSE, context.context)
    return context.default_return_type


def _report_names(api: Any) -> None:
    # With each hook, for mypy may check a function anew and keep what it said of the others.
    for use in uses_in(api).of_names:
        node = use.place.node if isinstance(use.place, nodes.NameExpr) else None
        if isinstance(node, nodes.Var) and node.type is not None and not node.is_inferred:
            _report_use(use, node.type, api)


def _report_use(use: Use, kind: Type, api: Any) -> None:
    if use.user is None and may_be_success(kind):
        report(api, _FALSE, use.place)
    elif isinstance(use.user, nodes.MatchStmt):
        for literal in (one for pattern in use.user.patterns for one in _literals(pattern)):
            # Not by its type: to ask for that would lead back to here.
            problem = problem_of_case(kind, value_of(literal))
            if problem:
                report(api, problem, literal)


def _literals(pattern: patterns.Pattern | None) -> Iterator[nodes.Expression]:
    if isinstance(pattern, patterns.ValuePattern):
        yield pattern.expr
    elif isinstance(pattern, patterns.AsPattern):
        yield from _literals(pattern.pattern)
    elif isinstance(pattern, patterns.OrPattern):
        for one in pattern.patterns:
            yield from _literals(one)


def _uses(statements: Any) -> Uses:
    uses: list[Use] = []
    sources: dict[nodes.SymbolNode | None, list[nodes.Expression]] = defaultdict(list)
    for node in nodes_in(statements):
        uses.extend(_used_by(node))
        if isinstance(node, nodes.AssignmentExpr):
            sources[node.target.node].append(node.value)
        elif isinstance(node, nodes.AssignmentStmt):
            for target in node.lvalues:
                if isinstance(target, nodes.NameExpr):
                    sources[target.node].append(node.rvalue)
    found: dict[nodes.Context, list[Use]] = defaultdict(list)
    for use in uses:
        variable = use.place.node if isinstance(use.place, nodes.NameExpr) else None
        for source in (use.place, *(sources[variable] if variable is not None else ())):
            found[source].append(use)
    names = [use for use in uses if isinstance(use.place, nodes.NameExpr)]
    return Uses(statements, found, names)


def nodes_in(statements: Iterable[Any], *, functions: bool = True) -> Iterator[nodes.Node]:
    """Yield each statement and expression in `statements`, within functions too or not."""
    waiting = list(statements)
    while waiting:
        node = waiting.pop()
        if isinstance(node, list | tuple):
            waiting.extend(node)
        elif isinstance(node, nodes.FuncItem) and not functions:
            continue
        elif isinstance(node, nodes.Node):
            yield node
            waiting.extend(_parts_of(node))


def _parts_of(node: Any) -> Iterator[Any]:
    names = getattr(node, "__match_args__", None) or ("items",)  # those of overloads
    if isinstance(node, nodes.RefExpr):
        names = ("expr",)  # not what the name refers to
    for name in (*names, "rvalue"):  # which mypy has as "rvalues" there
        yield getattr(node, name, None)


def _used_by(node: nodes.Node) -> Iterator[Use]:
    if isinstance(node, nodes.ExpressionStmt):
        yield Use(node.expr, node)
    elif isinstance(node, nodes.MatchStmt):
        yield Use(node.subject, node)
    elif isinstance(node, nodes.Decorator):
        yield from (Use(one, node) for one in node.original_decorators)
    for tested in _conditions_of(node):
        yield from (Use(one, None) for one in _tested(tested))


def _conditions_of(node: nodes.Node) -> list[nodes.Expression]:
    found: list[nodes.Expression | None] = []
    match node:
        case nodes.IfStmt():
            found = [*node.expr]
        case nodes.WhileStmt() | nodes.AssertStmt() | nodes.UnaryExpr(op="not"):
            found = [node.expr]
        case nodes.OpExpr(op="and" | "or"):
            found = [node.left]
        case nodes.ConditionalExpr():
            found = [node.cond]
        case nodes.GeneratorExpr() | nodes.DictionaryComprehension():
            found = [one for conditions in node.condlists for one in conditions]
        case _:  # of a match
            found = [*getattr(node, "guards", ())]
    return [one for one in found if one is not None]


def _tested(expression: nodes.Expression) -> Iterator[nodes.Expression]:
    yield expression
    if isinstance(expression, nodes.OpExpr) and expression.op in {"and", "or"}:
        yield from _tested(expression.right)  # what is left of the sign is tested in any case
    elif isinstance(expression, nodes.AssignmentExpr):
        yield from _tested(expression.value)
