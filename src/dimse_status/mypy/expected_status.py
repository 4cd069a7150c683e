"""Integers that stand where a declaration expects a status, other than as an argument."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeAlias

from mypy import errorcodes
from mypy.errorcodes import ErrorCode
from mypy.nodes import (
    AssignmentStmt,
    Block,
    ClassDef,
    ConditionalExpr,
    Decorator,
    DictExpr,
    Expression,
    ExpressionStmt,
    ForStmt,
    FuncDef,
    IfStmt,
    ListExpr,
    MatchStmt,
    NameExpr,
    OverloadedFuncDef,
    ReturnStmt,
    Statement,
    TryStmt,
    TupleExpr,
    Var,
    WhileStmt,
    WithStmt,
    YieldExpr,
)
from mypy.scope import Scope
from mypy.types import CallableType, Instance, TupleType, Type, UnionType, get_proper_type

from dimse_status.mypy.static_value import static_value
from dimse_status.mypy.stray_integer import expected_enums, remark_on

__all__ = ["Expectations", "Note"]

_COROUTINE: Final = "typing.Coroutine"
_GENERATORS: Final = frozenset(
    f"typing.{prefix}{name}"
    for prefix in ("", "Async")
    for name in ("Generator", "Iterable", "Iterator")
)

Note: TypeAlias = Callable[[Expression, str, ErrorCode], None]
"""Takes the place, the text, and the code of the error that mypy reports there."""


class Expectations:
    """Finds the integers where a status is declared, in statements that mypy checks.

    Parameters
    ----------
    scope
        Where mypy is to think that it is, from the module on.
    note
        Is called for each that is found.
    """

    def __init__(self, scope: Scope, note: Note) -> None:
        self._scope = scope
        self._note = note
        self._functions: list[FuncDef] = []

    def look_into(self, statements: Iterable[Statement]) -> None:
        """Look at `statements` and all that is in them."""
        for statement in statements:
            match statement:
                case FuncDef():
                    self._look_into_function(statement)
                case Decorator():
                    self._look_into_function(statement.func)
                case ClassDef():
                    with self._scope.class_scope(statement.info):
                        self.look_into(statement.defs.body)
                case ReturnStmt():
                    self._look_at_return(statement)
                case AssignmentStmt():
                    self._look_at_assignment(statement)
                case ExpressionStmt():
                    self._look_at_yield(statement.expr)
                case _:
                    for inner in _statements_in(statement):
                        self.look_into(inner)

    def _look_into_function(self, function: FuncDef) -> None:
        if not isinstance(function.type, CallableType):
            return
        for argument, kind in zip(function.arguments, function.type.arg_types, strict=False):
            if argument.initializer is not None:
                self._expect(kind, argument.initializer, errorcodes.ASSIGNMENT)
        self._functions.append(function)
        with self._scope.function_scope(function):
            self.look_into(function.body.body)
        self._functions.pop()

    def _look_at_return(self, statement: ReturnStmt) -> None:
        kind = self._return_type()
        if kind is not None and self._functions[-1].is_generator:
            kind = _argument(kind, 2)
        if kind is not None and statement.expr is not None:
            self._expect(kind, statement.expr, errorcodes.RETURN_VALUE)

    def _look_at_yield(self, expression: Expression) -> None:
        kind = self._return_type()
        if (
            isinstance(expression, YieldExpr)
            and expression.expr is not None
            and isinstance(kind, Instance)
            and kind.type.fullname in _GENERATORS
            and kind.args
        ):
            self._expect(kind.args[0], expression.expr, errorcodes.MISC)

    def _look_at_assignment(self, statement: AssignmentStmt) -> None:
        kind = statement.type
        if kind is None and len(statement.lvalues) == 1:
            (target,) = statement.lvalues
            node = target.node if isinstance(target, NameExpr) else None
            if isinstance(node, Var) and not node.is_inferred:
                kind = node.type
        if kind is not None:
            self._expect(kind, statement.rvalue, errorcodes.ASSIGNMENT)
        self._look_at_yield(statement.rvalue)

    def _return_type(self) -> Type | None:
        if not self._functions or not isinstance(self._functions[-1].type, CallableType):
            return None
        kind = get_proper_type(self._functions[-1].type.ret_type)
        if isinstance(kind, Instance) and kind.type.fullname == _COROUTINE:
            return _argument(kind, 2)
        return kind

    def _expect(self, kind: Type | None, expression: Expression, code: ErrorCode) -> None:
        if kind is None:
            return
        match expression:
            case ConditionalExpr():
                self._expect(kind, expression.if_expr, code)
                self._expect(kind, expression.else_expr, code)
            case TupleExpr():
                tuples = [one for one in _items(kind) if isinstance(one, TupleType)]
                if len(tuples) == 1 and len(tuples[0].items) == len(expression.items):
                    for item, each in zip(expression.items, tuples[0].items, strict=True):
                        self._expect(each, item, code)
            case ListExpr():
                for item in expression.items:
                    self._expect(_argument(kind, 0), item, errorcodes.LIST_ITEM)
            case DictExpr():
                for _, value in expression.items:
                    self._expect(_argument(kind, 1), value, errorcodes.DICT_ITEM)
            case _:
                self._remark(kind, expression, code)

    def _remark(self, kind: Type, expression: Expression, code: ErrorCode) -> None:
        value = static_value(expression)
        if isinstance(value, int):
            enums = expected_enums(kind)
            if enums:
                self._note(expression, remark_on(value, enums), code)


def _statements_in(statement: Statement) -> Iterator[list[Statement]]:
    if isinstance(statement, OverloadedFuncDef):
        yield list(statement.items)
    for block in _blocks_of(statement):
        if block is not None and not block.is_unreachable:
            yield block.body


def _blocks_of(statement: Statement) -> list[Block | None]:
    match statement:
        case Block():
            blocks: list[Block | None] = [statement]
        case IfStmt():
            blocks = [*statement.body, statement.else_body]
        case MatchStmt():
            blocks = [*statement.bodies]
        case ForStmt() | WhileStmt():
            blocks = [statement.body, statement.else_body]
        case TryStmt():
            blocks = [statement.body, *statement.handlers]
            blocks += [statement.else_body, statement.finally_body]
        case WithStmt():
            blocks = [statement.body]
        case _:
            blocks = []
    return blocks


def _items(kind: Type) -> list[Type]:
    proper = get_proper_type(kind)
    if isinstance(proper, UnionType):
        return [get_proper_type(item) for item in proper.items]
    return [proper]


def _argument(kind: Type, position: int) -> Type | None:
    proper = get_proper_type(kind)
    if isinstance(proper, Instance) and position < len(proper.args):
        return get_proper_type(proper.args[position])
    return None
