# Generated from src/dimse_status/mypy/reporting.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Reporting what this package refuses, under an error code of its own."""

from collections.abc import Callable
from typing import Final, TypeVar

from mypy.errorcodes import ErrorCode
from mypy.nodes import Context, Expression
from mypy.plugin import CheckerPluginInterface
from mypy.types import Type

from dimse_status.model.errors import DimseStatusError

__all__ = ["DIMSE_STATUS", "outcome", "report", "type_of"]
T = TypeVar("T")
DIMSE_STATUS: Final[ErrorCode]
"""The code for ``# type: ignore[dimse-status]``."""

def outcome(run: Callable[[], T]) -> T | DimseStatusError | None:
    """Do what the program does: return the result, or this package's error, or None.

    None also stands for any other error: mypy reports an argument of the wrong type itself, and
    such may do anything here.
    """

def type_of(expression: Expression, api: CheckerPluginInterface) -> Type:
    """Return the type of an expression, and leave it to mypy to report what is wrong with it."""

def report(
    api: CheckerPluginInterface,
    run: Callable[[], object],
    place: Context,
    place_of_code: Context | None = None,
) -> None:
    """Do what the program does, and report if it is refused: at the code, if that is wrong."""
