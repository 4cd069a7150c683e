"""Reporting what this package refuses, under an error code of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeVar

from mypy.errorcodes import ErrorCode
from mypy.nodes import Context, Expression
from mypy.types import Type

from dimse_status.model.errors import CodeTypeError, CodeValueError, DimseStatusError

__all__ = ["DIMSE_STATUS", "outcome", "report", "report_refusal", "type_of"]

T = TypeVar("T")

DIMSE_STATUS: Final = ErrorCode(
    "dimse-status", "Check DIMSE status codes as dimse_status does at run time", "dimse_status"
)
"""The code for ``# type: ignore[dimse-status]``."""


def outcome(run: Callable[[], T]) -> T | DimseStatusError | None:
    """Do what the program does: return the result, or this package's error, or None.

    None also stands for any other error: mypy reports an argument of the wrong type itself, and
    such may do anything here.
    """
    try:
        return run()
    except DimseStatusError as error:
        return error
    except Exception:  # noqa: BLE001 - see above
        return None


def type_of(expression: Expression, api: Any) -> Type:
    """Return the type of an expression, and leave it to mypy to report what is wrong with it."""
    with api.msg.filter_errors():
        found: Type = api.get_expression_type(expression)
    return found


def report(api: Any, problem: str, place: Context) -> None:
    """Report a problem, in spite of mypy, which tries a comparison or an overload several ways.

    It would take the report for a sign that it is to be tried another way, and hide it.
    """
    watching: list[Any] = getattr(getattr(api, "errors", None), "_watchers", [])
    set_aside = watching.copy()
    watching.clear()
    try:
        api.fail(problem, place, code=DIMSE_STATUS)
    finally:
        watching.extend(set_aside)


def report_refusal(
    api: Any, run: Callable[[], object], place: Context, place_of_code: Context | None = None
) -> None:
    """Do what the program does, and report if it is refused: at the code, if that is wrong."""
    error = outcome(run)
    if isinstance(error, CodeTypeError | CodeValueError) and place_of_code is not None:
        place = place_of_code
    if isinstance(error, DimseStatusError):
        report(api, str(error), place)
