# Generated from src/dimse_status/mypy/module_notes.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""When to look through a module for integers that stand where a status is expected.

Mypy reports them itself. What it cannot say is which member the integer stands for: a note says
so. Mypy has no hook on ``return``, ``yield`` or an assignment; but it has one on each name in an
annotation. Where that is an enum of statuses, the module is looked through as soon as mypy knows
the types that are declared in it.

For this, some of mypy's semantic analyzer is used that is not promised to plugins. In a version
of mypy that has it no more there are no notes, and nothing else is lost.
"""

from mypy.plugin import AnalyzeTypeContext
from mypy.types import Type

__all__ = ["ModuleNotes"]

class ModuleNotes:
    """Sees to it that each module that names an enum of statuses is looked through once."""
    def __init__(self) -> None: ...
    @property
    def is_wanted(self) -> bool:
        """Whether to be called for the name in an annotation that is analyzed now."""
    def see(self, context: AnalyzeTypeContext) -> Type:
        """Analyze the type as mypy would, and schedule the module that it is in."""
