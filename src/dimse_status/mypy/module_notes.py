"""When to look through a module for integers that stand where a status is expected.

Mypy reports them itself. What it cannot say is which member the integer stands for: a note says
so. Mypy has no hook on ``return``, ``yield`` or an assignment; but it has one on each name in an
annotation. Where that is an enum of statuses, the module is looked through as soon as mypy knows
the types that are declared in it.

For this, some of mypy's semantic analyzer is used that is not promised to plugins. In a version
of mypy that has it no more there are no notes, and nothing else is lost.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Any, Final

from mypy.errorcodes import ErrorCode
from mypy.nodes import Expression, MypyFile
from mypy.plugin import AnalyzeTypeContext
from mypy.scope import Scope
from mypy.types import Type

from dimse_status.mypy.expected_status import Expectations, Note

__all__ = ["ModuleNotes"]

_AFTER_EVERYTHING: Final = 1000


class ModuleNotes:
    """Sees to it that each module that names an enum of statuses is looked through once."""

    def __init__(self) -> None:
        self._is_analyzing = False
        self._scheduled: dict[str, object] = {}

    @property
    def is_wanted(self) -> bool:
        """Whether to be called for the name in an annotation that is analyzed now."""
        return not self._is_analyzing

    def see(self, context: AnalyzeTypeContext) -> Type:
        """Analyze the type as mypy would, and schedule the module that it is in."""
        self._schedule(getattr(context.api, "api", None))
        # This asks for the hook again, which must not be there then.
        self._is_analyzing = True
        try:
            return context.api.analyze_type(context.type)
        finally:
            self._is_analyzing = False

    def _schedule(self, analyzer: Any) -> None:
        try:
            module, options = analyzer.cur_mod_node, analyzer.options
            errors, schedule = analyzer.errors, analyzer.schedule_patch
            imported_by = errors.import_context()
            path = module.path
        except AttributeError:  # see above
            return
        # By the module itself, for a file may be read anew before this is over.
        if module.is_stub or self._scheduled.get(path) is module:
            return

        def look_through() -> None:
            self._scheduled.pop(path, None)
            with (
                suppress(AttributeError, TypeError),
                _reporting_in(module, errors, options) as scope,
            ):
                errors.set_import_context(imported_by)
                Expectations(scope, _noting(errors)).look_into(module.defs)

        schedule(_AFTER_EVERYTHING, look_through)
        self._scheduled[path] = module


@contextmanager
def _reporting_in(module: MypyFile, errors: Any, options: Any) -> Generator[Scope]:
    """Have what is reported belong to `module`, and to the function in the scope that is given."""
    imported_by = errors.import_context()
    before = errors.file, errors.target_module, errors.options, errors.scope
    scope = Scope()
    errors.set_file(module.path, module.fullname, options, scope)
    try:
        with scope.module_scope(module.fullname):
            yield scope
    finally:
        errors.set_import_context(imported_by)
        errors.set_file(*before)


def _noting(errors: Any) -> Note:
    def note(place: Expression, text: str, code: ErrorCode) -> None:
        # With the code of the error that it belongs to, it is ignored with it; at the end of the
        # expression, it is shown after it.
        last = place.column if place.end_column is None else max(place.column, place.end_column - 1)
        errors.report(place.line, last, text, code, severity="note")

    return note
