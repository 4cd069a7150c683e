"""The exact type of what a call returns: the member, where its code is known."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

from mypy.nodes import TypeInfo
from mypy.plugin import AttributeContext, FunctionContext
from mypy.types import Instance, LiteralType, NoneType, Type, UnionType, get_proper_type

from dimse_status.model.status_info import StatusInfo
from dimse_status.mypy.arguments import arguments_of
from dimse_status.mypy.call import info_of_call, name_of
from dimse_status.mypy.reporting import outcome
from dimse_status.mypy.runtime_enum import enum_of
from dimse_status.resolver import code_to_status, resolve

__all__ = ["MEMBER", "RETURN_TYPES", "member_type_of_enum_call", "member_type_of_info"]

MEMBER: Final = f"{name_of(StatusInfo)}.member"
"""The full name of the attribute `StatusInfo.member`."""


def member_type_of_enum_call(enum: TypeInfo) -> Callable[[FunctionContext], Type]:
    """Return what finds the type of a call such as ``StorageStatus(0xA700)``."""

    def find(context: FunctionContext) -> Type:
        arguments = arguments_of(context.context, context.api, ("value",))
        found = enum_of(enum)
        if arguments is None or found is None or set(arguments.expressions) != {"value"}:
            return context.default_return_type
        member = outcome(lambda: found(arguments.value("value")))
        exact = _member_type(enum, member) if isinstance(member, found) else None
        return exact or context.default_return_type

    return find


def _member_type(enum: TypeInfo, member: Enum) -> Instance | None:
    """Return the type that mypy gives the expression ``StorageStatus.OUT_OF_RESOURCES``."""
    if member.name not in enum.names:
        return None
    literal = LiteralType(member.name, fallback=Instance(enum, []))
    # Not the literal type itself, from which a variable would become one of that member alone.
    return Instance(enum, [], last_known_value=literal)


def _type_of_generic_call(
    function: Callable[..., object],
) -> Callable[[FunctionContext], Type]:
    """Return what finds the type of a call of `resolve` or the like: ``StatusInfo[...]``."""

    def find(context: FunctionContext) -> Type:
        default = get_proper_type(context.default_return_type)
        if isinstance(default, UnionType):
            default = get_proper_type(default.items[0])
        if not isinstance(default, Instance) or len(default.args) != 1:
            return context.default_return_type
        (statuses,) = map(get_proper_type, default.args)
        info = info_of_call(context.context, context.api, function)
        if info is None or info.member is None or not isinstance(statuses, Instance):
            return context.default_return_type
        if enum_of(statuses.type) is not type(info.member):
            return context.default_return_type
        member = _member_type(statuses.type, info.member)
        return Instance(default.type, [member]) if member else context.default_return_type

    return find


def member_type_of_info(context: AttributeContext) -> Type:
    """Return the type of `StatusInfo.member`, as exact as that of the info."""
    info = context.type
    if not isinstance(info, Instance) or len(info.args) != 1:
        return context.default_attr_type
    (member,) = map(get_proper_type, info.args)
    if not isinstance(member, Instance) or member.last_known_value is None:
        return context.default_attr_type
    # None stays, for a test against it to be neither redundant nor unreachable.
    return UnionType.make_union([member, NoneType()])


RETURN_TYPES: Final[Mapping[str, Callable[[FunctionContext], Type]]] = MappingProxyType(
    {name_of(function): _type_of_generic_call(function) for function in (resolve, code_to_status)}
)
"""What finds the type that a function returns, by its full name."""
