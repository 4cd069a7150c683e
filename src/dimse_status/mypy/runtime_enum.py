"""From an enum as mypy knows it to the enum itself, as Python would create it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from importlib import import_module
from types import new_class
from typing import Any, Final, cast

from mypy.nodes import TypeInfo

from dimse_status.model.status_code import StatusCode
from dimse_status.mypy.reporting import outcome
from dimse_status.mypy.static_value import UNKNOWN, EnumMember, StaticValue

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

_PACKAGE: Final = "dimse_status"
_CODES: Final = "codes"
_RULES: Final = "rules"
_STATUS_CODE: Final = f"{StatusCode.__module__}.{StatusCode.__name__}"


def is_status_enum(info: TypeInfo) -> bool:
    """Whether `info` is `StatusCode` or derives from it."""
    return info.has_base(_STATUS_CODE)


def is_checked_enum(info: TypeInfo) -> bool:
    """Whether calls of `info` are looked at: an enum of statuses, or another of this package."""
    return info.is_enum and (is_status_enum(info) or enum_of_this_package(info) is not None)


def enum_of(info: TypeInfo) -> type[Enum] | None:
    """Return the enum that `info` stands for, if it is this package's or one of its codes."""
    found = enum_of_this_package(info)
    if found is not None or not is_status_enum(info):
        return found
    codes, base = own_codes(info), standard_base_of(info)
    if not codes or base is None:
        return None
    enum = outcome(lambda: create_enum(info.name, base, codes))
    return enum if isinstance(enum, type) else None  # what is refused was reported in the class


def standard_base_of(info: TypeInfo) -> type[StatusCode] | None:
    """Return what `info`, an enum of an implementation, derives from: such as `StorageCode`."""
    for one in info.mro[1:]:
        base = enum_of_this_package(one)
        if base is not None:
            return base if issubclass(base, StatusCode) else None
    return None


def enum_of_this_package(info: TypeInfo) -> type[Enum] | None:
    """Return the enum of this package that `info` is, if it is one."""
    if info.module_name.partition(".")[0] != _PACKAGE:
        return None
    try:
        found = getattr(import_module(info.module_name), info.name, None)
    except ImportError:  # what mypy reads may be another version than what it runs with
        return None
    return found if isinstance(found, type) and issubclass(found, Enum) else None


def create_enum(name: str, base: type[StatusCode], codes: Mapping[str, object]) -> type[StatusCode]:
    """Create an enum of an implementation's own codes, as its class statement would.

    Raises
    ------
    DimseStatusError
        If a code is refused.
    """
    return cast(
        "type[StatusCode]",
        new_class(name, (base,), exec_body=lambda namespace: namespace.update(codes)),
    )


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
    info.metadata[_PACKAGE] = {_CODES: dict(codes or {}), _RULES: rules}


def own_codes(info: TypeInfo) -> Mapping[str, int]:
    """Return the codes of an implementation's enum; none, if not all of them are known."""
    codes: dict[str, int] = info.metadata.get(_PACKAGE, {}).get(_CODES, {})
    return codes


def has_rules_of_its_own(info: TypeInfo) -> bool:
    """Whether what an implementation added decides which codes may be in `info`."""
    return is_in_own_part("__new__", info) or any(
        base.metadata.get(_PACKAGE, {}).get(_RULES) for base in info.mro
    )


def is_in_own_part(name: str, info: TypeInfo) -> bool:
    """Whether `info`, or what it derives from outside this package, defines `name`."""
    own = (base for base in info.mro if is_status_enum(base) and not enum_of_this_package(base))
    return any(name in base.names for base in own)


def run_time_value(value: StaticValue) -> Any:
    """Return what `value` is at run time, or `UNKNOWN`."""
    if isinstance(value, list):
        values = [run_time_value(item) for item in value]
        return UNKNOWN if any(item is UNKNOWN for item in values) else values
    if not isinstance(value, EnumMember):
        return value
    enum = enum_of(value.enum)
    if enum is None:
        return UNKNOWN
    return enum.__members__.get(value.name, UNKNOWN)
