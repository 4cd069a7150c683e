# Generated from src/dimse_status/mypy/field_check.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The related fields that a call sends: may they go with the status, can their values be sent."""

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from mypy.plugin import FunctionSigContext, MethodSigContext

__all__ = ["FUNCTION_FIELDS", "METHOD_FIELDS"]
FieldCheck: TypeAlias = Callable[[FunctionSigContext], None]
MethodFieldCheck: TypeAlias = Callable[[MethodSigContext], None]
FUNCTION_FIELDS: Final[Mapping[str, FieldCheck]]
"""The checks of the fields that functions and classes take, by their full names."""
METHOD_FIELDS: Final[Mapping[str, MethodFieldCheck]]
"""The checks of the fields that the method ``to_dataset`` takes, by the full name of its class."""
