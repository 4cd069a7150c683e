# Generated from src/dimse_status/mypy/argument_note.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Integers that are passed where a status is expected: a note says which member each stands for."""

from collections.abc import Callable
from typing import TypeAlias

from mypy.nodes import SymbolNode
from mypy.plugin import FunctionContext, MethodContext
from mypy.types import Type

__all__ = ["note_arguments"]
AnyCall: TypeAlias = FunctionContext | MethodContext

def note_arguments(node: SymbolNode | None) -> Callable[[AnyCall], Type] | None:
    """Return what adds the notes to a call of `node`; None if it expects no status."""
