# Generated from src/dimse_status/mypy/call.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What a call of this package does at run time, with the arguments that are known before."""

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from mypy.nodes import Context, TypeInfo
from mypy.plugin import CheckerPluginInterface, FunctionSigContext
from mypy.types import FunctionLike

from dimse_status.model.status_info import StatusInfo

__all__ = ["CALL_CHECKS", "check_enum_call", "info_of_call", "name_of", "parameters_of"]
CallCheck: TypeAlias = Callable[[FunctionSigContext], FunctionLike]

def name_of(function: Callable[..., object]) -> str:
    """Return the full name under which mypy knows a function or a class."""

def parameters_of(function: Callable[..., object]) -> tuple[str, ...]:
    """Return the names of the parameters of a function, or of a method without ``self``."""

def info_of_call(
    context: Context, api: CheckerPluginInterface, function: Callable[..., object]
) -> StatusInfo | None:
    """Return what a call of `resolve` or the like resolves to, if that is known before."""

def check_enum_call(enum: TypeInfo) -> CallCheck:
    """Return the check of a call such as ``StorageStatus(0xA700)``."""

CALL_CHECKS: Final[Mapping[str, CallCheck]]
"""The checks of functions, by their full names."""
