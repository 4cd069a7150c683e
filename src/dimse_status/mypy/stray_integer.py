"""What to say of an integer that stands where a status is expected."""

from __future__ import annotations

from typing import Final

from mypy.nodes import TypeInfo
from mypy.types import (
    Instance,
    LiteralType,
    NoneType,
    TupleType,
    Type,
    TypeVarType,
    UnionType,
    get_proper_type,
)

from dimse_status.model.category import as_code
from dimse_status.model.errors import CodeTypeError, CodeValueError, spelled_out
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.mypy.runtime_enum import enum_of, is_status_enum, standard_base_of
from dimse_status.resolver import resolve
from dimse_status.services import SERVICE_CLASSES
from dimse_status.services.general import GENERAL

__all__ = ["allowed_codes", "expected_enums", "mentions_status", "remark_on"]

_TAKE_INTEGERS: Final = frozenset({"builtins.object", "builtins.float", "builtins.complex"})
_MANY: Final = 3


def expected_enums(kind: Type) -> list[TypeInfo]:
    """Return the enums of statuses that `kind` allows, unless it allows an integer as well."""
    proper = get_proper_type(kind)
    items = proper.items if isinstance(proper, UnionType) else [proper]
    enums: list[TypeInfo] = []
    for item in map(get_proper_type, items):
        narrow = get_proper_type(item.upper_bound) if isinstance(item, TypeVarType) else item
        if isinstance(narrow, LiteralType):
            narrow = narrow.fallback
        if isinstance(narrow, NoneType):
            continue
        if not isinstance(narrow, Instance) or _takes_integers(narrow.type):
            return []
        if is_status_enum(narrow.type):
            enums.append(narrow.type)
    return enums


def mentions_status(kind: Type, depth: int = 4) -> bool:
    """Whether an enum of statuses is part of `kind`, not too deep down: it may be recursive."""
    proper = get_proper_type(kind)
    if isinstance(proper, Instance):
        if is_status_enum(proper.type):
            return True
        parts = list(proper.args)
    else:
        parts = list(proper.items) if isinstance(proper, UnionType | TupleType) else []
    return depth > 0 and any(mentions_status(part, depth - 1) for part in parts)


def _takes_integers(info: TypeInfo) -> bool:
    if is_status_enum(info):
        return False
    return info.is_protocol or info.fullname in _TAKE_INTEGERS or info.has_base("builtins.int")


def remark_on(code: int, enums: list[TypeInfo]) -> str:
    """Say which member of `enums` the code is; or what else it is, and that it is none of them."""
    try:
        as_code(code)
    except (CodeTypeError, CodeValueError) as error:
        return str(error)
    for enum in enums:
        member = _member_of(code, enum)
        if member is not None:
            return f"0x{code:04X} is {type(member).__name__}.{member.name}"
    services = [service for service in map(_service_of, enums) if service is not None]
    if not services:
        return f"0x{code:04X} is {_names(code) or 'no status of the standard'}"
    for service in services:
        around = service.range_of(code)
        if around is not None:
            return (
                f"0x{code:04X} is not a member of {service.statuses.__name__}, but lies in"
                f" {around.pattern} ({around.meaning}): name it in an enum of your own, derived"
                f" from {service.code_type.__name__}"
            )
    names = _names(code)
    if names:
        return f"0x{code:04X} is {names}, not {_a_status_of(services)}"
    return f"0x{resolve(code, services[0]).reason}"


def _member_of(code: int, info: TypeInfo) -> StatusCode | None:
    enum = enum_of(info)
    if enum is not None and issubclass(enum, StatusCode):
        own = enum._value2member_map_.get(code)
        if isinstance(own, StatusCode):
            return own
    service = _service_of(info)
    return service.member_of(code) if service is not None else None


def _service_of(info: TypeInfo) -> ServiceClass | None:
    base = enum_of(info) or standard_base_of(info)
    if base is None:
        return None
    return next((one for one in SERVICE_CLASSES if issubclass(base, one.code_type)), None)


def _names(code: int) -> str:
    members = [one.member_of(code) for one in SERVICE_CLASSES if one is not GENERAL]
    found = [member for member in (*members, GENERAL.member_of(code)) if member is not None]
    names = [f"{type(member).__name__}.{member.name}" for member in found]
    if len(names) > _MANY:
        return f"{names[0]} and {len(names) - 1} others"
    return spelled_out(names) if names else ""


def _a_status_of(services: list[ServiceClass]) -> str:
    words = [
        str(one.operations[0]) if len(one.operations) == 1 else one.name
        for one in dict.fromkeys(services)
    ]
    article = "an" if words[0][0] in "AEIO" or words[0].startswith("N-") else "a"
    return f"{article} {spelled_out(words)} status"


def allowed_codes(info: TypeInfo) -> frozenset[int] | None:
    """Return every code that a value of the type `info` can be; None if any."""
    enum = enum_of(info)
    if enum is None or not issubclass(enum, StatusCode):
        return None
    if enum.__members__:
        return frozenset(member.code for member in enum)
    service = _service_of(info)
    if service is None:
        return None
    spans = [range(span.low, span.high + 1) for span in service.ranges]
    return frozenset(member.code for member in service.statuses).union(*spans)
