# Generated from src/dimse_status/mypy/expected_status.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Integers that stand where a declaration expects a status, other than as an argument."""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from mypy.errorcodes import ErrorCode
from mypy.nodes import Expression, Statement
from mypy.scope import Scope

__all__ = ["Expectations", "Note"]
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

    _scope: Scope
    _note: Note
    def __init__(self, scope: Scope, note: Note) -> None: ...
    def look_into(self, statements: Iterable[Statement]) -> None:
        """Look at `statements` and all that is in them."""
