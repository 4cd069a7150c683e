# Generated from src/dimse_status/mypy/arguments.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The arguments of a call, by the names of the parameters of what is called at run time."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mypy.nodes import Context, Expression
from mypy.plugin import CheckerPluginInterface
from mypy.types import Type

__all__ = ["Arguments", "arguments_of", "service_of"]

@dataclass(frozen=True, slots=True)
class Arguments:
    """The arguments of a call, and what is known of their values."""

    api: CheckerPluginInterface
    expressions: Mapping[str, Expression]
    are_complete: bool
    def value(self, name: str) -> Any:
        """Return the run-time value of an argument: None if it is not given, or `UNKNOWN`."""
    def service(self) -> Any:
        """Return the service class that is named: None if there is none, or `UNKNOWN`."""

def arguments_of(
    context: Context, api: CheckerPluginInterface, parameters: tuple[str, ...]
) -> Arguments | None:
    """Return the arguments of the call in `context` to something that has these parameters."""

def service_of(kind: Type) -> Any:
    """Return the service class of which `kind` is the type, or `UNKNOWN`."""
