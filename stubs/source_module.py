"""A module of the package on its way from source to stub: its text, its tree, and what it is."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

__all__ = ["SourceModule", "StubError"]


class StubError(Exception):
    """The source has something that no stub can be made of."""

    def __init__(self, module: SourceModule, node: ast.stmt, problem: str) -> None:
        super().__init__(f"{module.name}:{node.lineno}: {problem}")


@dataclass(frozen=True)
class SourceModule:
    """A module whose stub is to be written.

    Parameters
    ----------
    name
        Its full name, such as ``"dimse_status.services.storage"``.
    path
        Where it is in the repository, for the stub's first line.
    source
        Its text.
    """

    name: str
    path: str
    source: str

    @cached_property
    def body(self) -> tuple[ast.stmt, ...]:
        """Its statements."""
        return tuple(ast.parse(self.source).body)

    def text(self, node: ast.AST | None) -> str:
        """Return the text of a node, as it is in the source."""
        return "" if node is None else ast.get_source_segment(self.source, node) or ""

    def evaluate(self, name: str) -> Any:
        """Return what `name` is at run time."""
        return getattr(importlib.import_module(self.name), name)

    def docstring(self, node: ast.stmt | None) -> str:
        """Return the text of `node` if it is a docstring, and nothing otherwise."""
        is_text = (
            isinstance(node, ast.Expr)
            and isinstance(node.value, ast.Constant)
            and isinstance(node.value.value, str)
        )
        return self.text(node) if is_text else ""

    def is_seen(self, name: str) -> bool:
        """Whether a name is public, or one that Python gives a meaning."""
        return not name.startswith("_") or (name.startswith("_") and name.endswith("_"))

    def is_of_imports(self, node: ast.stmt) -> bool:
        """Whether `node` imports, for type checkers only, or says what is not installed."""
        return (
            isinstance(node, ast.Import | ast.ImportFrom)
            or self._is_for_type_checkers(node)
            or (isinstance(node, ast.Try) and all(map(self.is_of_imports, node.body)))
        )

    def imports(self) -> Iterator[tuple[str, str]]:
        """Yield each name that it imports at its top, with the statement that imports it."""
        for node in self.body:
            yield from self._imports_of(node)

    def _imports_of(self, node: ast.stmt) -> Iterator[tuple[str, str]]:
        if isinstance(node, ast.If) and self._is_for_type_checkers(node):
            for one in node.body:
                yield from self._imports_of(one)
        elif isinstance(node, ast.ImportFrom) and node.module != "__future__":
            for alias in node.names:
                yield alias.asname or alias.name, f"from {node.module} import {ast.unparse(alias)}"
        elif isinstance(node, ast.Import):
            for alias in node.names:
                bound = alias.asname or alias.name.partition(".")[0]
                yield bound, f"import {ast.unparse(alias)}"

    def _is_for_type_checkers(self, node: ast.stmt) -> bool:
        return isinstance(node, ast.If) and self.text(node.test) == "TYPE_CHECKING"
