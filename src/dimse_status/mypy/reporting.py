"""Reporting what this package refuses, under an error code of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from mypy.errorcodes import ErrorCode
from mypy.nodes import Context
from mypy.plugin import CheckerPluginInterface

from dimse_status.errors import CodeTypeError, CodeValueError, DimseStatusError

__all__ = ["DIMSE_STATUS", "report"]

DIMSE_STATUS: Final = ErrorCode(
    "dimse-status", "Check DIMSE status codes as dimse_status does at run time", "dimse_status"
)
"""The code for ``# type: ignore[dimse-status]``."""


def report(
    api: CheckerPluginInterface,
    run: Callable[[], object],
    place: Context,
    place_of_code: Context | None = None,
) -> None:
    """Do what the program does, and report if it is refused: at the code, if that is wrong."""
    try:
        run()
    except (CodeTypeError, CodeValueError) as error:
        api.fail(str(error), place_of_code or place, code=DIMSE_STATUS)
    except DimseStatusError as error:
        api.fail(str(error), place, code=DIMSE_STATUS)
