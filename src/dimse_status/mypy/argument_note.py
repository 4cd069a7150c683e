"""Integers that are passed where a status is expected: a note says which member each stands for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from mypy import errorcodes
from mypy.nodes import Decorator, FuncDef, SymbolNode, TypeInfo
from mypy.plugin import FunctionContext, MethodContext
from mypy.types import CallableType, Type, TypeVarType, get_proper_type

from dimse_status.mypy.static_value import static_value
from dimse_status.mypy.stray_integer import expected_enums, remark_on

__all__ = ["note_arguments"]

AnyCall: TypeAlias = FunctionContext | MethodContext


def note_arguments(node: SymbolNode | None) -> Callable[[AnyCall], Type] | None:
    """Return what adds the notes to a call of `node`; None if it expects no status."""
    expected = {name: kind for name, kind in _parameters(node).items() if expected_enums(kind)}
    if not expected:
        return None

    def note(context: AnyCall) -> Type:
        for name, expressions in zip(context.callee_arg_names, context.args, strict=False):
            kind = expected.get(name or "")
            if kind is None:
                continue
            is_bound = isinstance(get_proper_type(kind), TypeVarType)
            code = errorcodes.TYPE_VAR if is_bound else errorcodes.ARG_TYPE
            for expression in expressions:
                value = static_value(expression)
                if isinstance(value, int):
                    text = remark_on(value, expected_enums(kind))
                    context.api.msg.note(text, expression, code=code)
        return context.default_return_type

    return note


def _parameters(node: SymbolNode | None) -> Mapping[str, Type]:
    if isinstance(node, TypeInfo):
        constructor = node.get("__init__")
        node = constructor.node if constructor is not None else None
    if not isinstance(node, FuncDef | Decorator):
        return {}
    signature = get_proper_type(node.type) if node.type is not None else None
    if not isinstance(signature, CallableType):
        return {}
    return {
        name: kind
        for name, kind in zip(signature.arg_names, signature.arg_types, strict=True)
        if name is not None
    }
