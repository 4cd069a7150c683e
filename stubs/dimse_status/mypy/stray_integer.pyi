# Generated from src/dimse_status/mypy/stray_integer.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What to say of an integer that stands where a status is expected."""

from mypy.nodes import TypeInfo
from mypy.types import Type

__all__ = ["allowed_codes", "expected_enums", "mentions_status", "remark_on"]

def expected_enums(kind: Type) -> list[TypeInfo]:
    """Return the enums of statuses that `kind` allows, unless it allows an integer as well."""

def mentions_status(kind: Type, depth: int = 4) -> bool:
    """Whether an enum of statuses is part of `kind`, not too deep down: it may be recursive."""

def remark_on(code: int, enums: list[TypeInfo]) -> str:
    """Say which member of `enums` the code is; or what else it is, and that it is none of them."""

def allowed_codes(info: TypeInfo) -> frozenset[int] | None:
    """Return every code that a value of the type `info` can be; None if any."""
