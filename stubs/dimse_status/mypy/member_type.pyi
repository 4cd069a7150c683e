# Generated from src/dimse_status/mypy/member_type.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The exact type of what a call returns: the member, where its code is known."""

from collections.abc import Callable, Mapping
from typing import Final

from mypy.nodes import TypeInfo
from mypy.plugin import AttributeContext, FunctionContext
from mypy.types import Type

__all__ = ["MEMBER", "RETURN_TYPES", "member_type_of_enum_call", "member_type_of_info"]
MEMBER: Final[str]
"""The full name of the attribute `StatusInfo.member`."""

def member_type_of_enum_call(enum: TypeInfo) -> Callable[[FunctionContext], Type]:
    """Return what finds the type of a call such as ``StorageStatus(0xA700)``."""

def member_type_of_info(context: AttributeContext) -> Type:
    """Return the type of `StatusInfo.member`, as exact as that of the info."""

RETURN_TYPES: Final[Mapping[str, Callable[[FunctionContext], Type]]]
"""What finds the type that a function returns, by its full name."""
