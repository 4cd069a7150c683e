# Generated from src/dimse_status/mypy/runtime_enum.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""From an enum as mypy knows it to the enum itself, as Python would create it."""

from collections.abc import Mapping
from enum import Enum
from typing import Any

from mypy.nodes import TypeInfo

from dimse_status.model.status_code import StatusCode
from dimse_status.mypy.static_value import StaticValue

__all__ = [
    "create_enum",
    "enum_of",
    "enum_of_this_package",
    "has_rules_of_its_own",
    "is_checked_enum",
    "is_in_own_part",
    "is_status_enum",
    "own_codes",
    "record_own_codes",
    "run_time_value",
    "standard_base_of",
]

def is_status_enum(info: TypeInfo) -> bool:
    """Whether `info` is `StatusCode` or derives from it."""

def is_checked_enum(info: TypeInfo) -> bool:
    """Whether calls of `info` are looked at: an enum of statuses, or another of this package."""

def enum_of(info: TypeInfo) -> type[Enum] | None:
    """Return the enum that `info` stands for, if it is this package's or one of its codes."""

def standard_base_of(info: TypeInfo) -> type[StatusCode] | None:
    """Return what `info`, an enum of an implementation, derives from: such as `StorageCode`."""

def enum_of_this_package(info: TypeInfo) -> type[Enum] | None:
    """Return the enum of this package that `info` is, if it is one."""

def create_enum(name: str, base: type[StatusCode], codes: Mapping[str, object]) -> type[StatusCode]:
    """Create an enum of an implementation's own codes, as its class statement would.

    Raises
    ------
    DimseStatusError
        If a code is refused.
    """

def record_own_codes(
    info: TypeInfo, codes: Mapping[str, int] | None, *, rules: bool = False
) -> None:
    """Keep with `info`, also in mypy's cache, what was read in its class statement.

    Parameters
    ----------
    info
        An enum of an implementation.
    codes
        Its codes, if all of them are known.
    rules
        Whether it declares a service class.
    """

def own_codes(info: TypeInfo) -> Mapping[str, int]:
    """Return the codes of an implementation's enum; none, if not all of them are known."""

def has_rules_of_its_own(info: TypeInfo) -> bool:
    """Whether what an implementation added decides which codes may be in `info`."""

def is_in_own_part(name: str, info: TypeInfo) -> bool:
    """Whether `info`, or what it derives from outside this package, defines `name`."""

def run_time_value(value: StaticValue) -> Any:
    """Return what `value` is at run time, or `UNKNOWN`."""
