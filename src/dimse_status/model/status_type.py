"""The status types of PS3.7 Annex C to which a service class assigns the codes.

PS3.4 says which code a service class uses for such a type; Annex C says which fields may go
with the type, whatever its code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dimse_status.model.category import Category, category_of
from dimse_status.model.operation import Operation
from dimse_status.model.reference import Reference
from dimse_status.model.related_field import RelatedField

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dimse_status.model.table import Usage

__all__ = [
    "STATUS_TYPES",
    "StatusType",
    "fields_that_may_go_with",
    "references_of_added_fields",
    "status_type",
]


class StatusType:
    """A status of PS3.7 Annex C whose code depends on the service class: one of the seven."""

    __slots__ = ("category", "name", "operations", "reference", "related_fields")

    def __init__(
        self,
        name: str,
        category: Category,
        operations: tuple[Operation, ...],
        related_fields: tuple[RelatedField, ...],
        reference: Reference,
    ) -> None:
        self.name = name
        self.category = category
        self.operations = operations
        self.related_fields = related_fields
        self.reference = reference


C_STORE, C_FIND, C_GET, C_MOVE = (
    Operation.C_STORE,
    Operation.C_FIND,
    Operation.C_GET,
    Operation.C_MOVE,
)
N_GET, N_SET, N_ACTION, N_CREATE = (
    Operation.N_GET,
    Operation.N_SET,
    Operation.N_ACTION,
    Operation.N_CREATE,
)
COMMENT = (RelatedField.ERROR_COMMENT,)
ELEMENT_AND_COMMENT = (RelatedField.OFFENDING_ELEMENT, RelatedField.ERROR_COMMENT)

PENDING = StatusType(
    "Pending",
    Category.PENDING,
    (C_FIND, C_GET, C_MOVE),
    (),
    Reference(7, "C.2.1", edition="2026c"),
)
WARNING = StatusType(
    "Warning",
    Category.WARNING,
    (C_STORE, C_FIND, C_GET, C_MOVE, N_GET, N_SET, N_ACTION, N_CREATE),
    ELEMENT_AND_COMMENT,
    Reference(7, "C.4.1", edition="2026c"),
)
CANNOT_UNDERSTAND = StatusType(
    "Error: Cannot understand",
    Category.FAILURE,
    (C_STORE,),
    ELEMENT_AND_COMMENT,
    Reference(7, "C.5.1", edition="2026c"),
)
DATA_SET_DOES_NOT_MATCH_SOP_CLASS = StatusType(
    "Error: Data Set does not match SOP Class",
    Category.FAILURE,
    (C_STORE,),
    ELEMENT_AND_COMMENT,
    Reference(7, "C.5.2", edition="2026c"),
)
FAILED = StatusType(
    "Failed",
    Category.FAILURE,
    (C_FIND, C_GET, C_MOVE, N_GET, N_SET, N_ACTION, N_CREATE),
    ELEMENT_AND_COMMENT,
    Reference(7, "C.5.3", edition="2026c"),
)
MOVE_DESTINATION_UNKNOWN = StatusType(
    "Refused: Move Destination unknown",
    Category.FAILURE,
    (C_MOVE,),
    COMMENT,
    Reference(7, "C.5.4", edition="2026c"),
)
OUT_OF_RESOURCES = StatusType(
    "Refused: Out of resources",
    Category.FAILURE,
    (C_STORE, C_FIND, C_GET, C_MOVE),
    COMMENT,
    Reference(7, "C.5.5", edition="2026c"),
)

STATUS_TYPES = (
    PENDING,
    WARNING,
    CANNOT_UNDERSTAND,
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS,
    FAILED,
    MOVE_DESTINATION_UNKNOWN,
    OUT_OF_RESOURCES,
)
"""The seven, in the order of Annex C."""


def _failure_type(code: int, operation: Operation) -> StatusType | None:
    if operation is not C_STORE:
        if 0xA700 <= code <= 0xA702:
            return OUT_OF_RESOURCES
        return MOVE_DESTINATION_UNKNOWN if code == 0xA801 else FAILED
    if 0xA700 <= code <= 0xA7FF:
        return OUT_OF_RESOURCES
    if 0xA900 <= code <= 0xA9FF:
        return DATA_SET_DOES_NOT_MATCH_SOP_CLASS
    return CANNOT_UNDERSTAND if code >= 0xC000 else None


def status_type(code: int, operation: Operation) -> StatusType | None:
    """Return the type of Annex C that `code`, assigned by a service class, is one of.

    Returns
    -------
    StatusType or None
        None for Success and Cancel, for the codes 01xx and 02xx, which have an entry of their
        own in Annex C, and where PS3.7 knows no such type in the operation.
    """
    if code != 0x0001 and code < 0xA000:
        return None
    category = category_of(code)
    if category is Category.FAILURE:
        kind = _failure_type(code, operation)
    else:
        kind = {Category.WARNING: WARNING, Category.PENDING: PENDING}.get(category)
    return kind if kind is not None and operation in kind.operations else None


def fields_that_may_go_with(code: int, usages: Iterable[Usage]) -> tuple[RelatedField, ...]:
    """Return the related fields that PS3.4 or PS3.7 lets go with `code` in any of `usages`."""
    rows = tuple(usages)
    operations = {usage.operation for usage in rows if usage.reference.part == 4}
    allowed = {field for usage in rows for field in usage.related_fields}
    kinds = (status_type(code, operation) for operation in operations)
    allowed.update(field for kind in kinds if kind is not None for field in kind.related_fields)
    return tuple(field for field in RelatedField if field in allowed)


def references_of_added_fields(code: int, usages: Iterable[Usage]) -> tuple[Reference, ...]:
    """Return where PS3.7 lets go with `code` what its rows in PS3.4 do not list."""
    found: dict[Reference, None] = {}
    for usage in usages:
        kind = status_type(code, usage.operation) if usage.reference.part == 4 else None
        if kind is not None and not set(kind.related_fields) <= set(usage.related_fields):
            found[kind.reference] = None
    return tuple(found)
