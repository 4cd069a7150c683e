# Generated from src/dimse_status/model/status_type.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The status types of PS3.7 Annex C to which a service class assigns the codes.

PS3.4 says which code a service class uses for such a type; Annex C says which fields may go
with the type, whatever its code.
"""

from collections.abc import Iterable
from typing import Final, Literal

from dimse_status.model.category import Category
from dimse_status.model.operation import Operation
from dimse_status.model.reference import Reference
from dimse_status.model.related_field import RelatedField
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
    name: str
    category: Category
    operations: tuple[Operation, ...]
    related_fields: tuple[RelatedField, ...]
    reference: Reference
    def __init__(
        self,
        name: str,
        category: Category,
        operations: tuple[Operation, ...],
        related_fields: tuple[RelatedField, ...],
        reference: Reference,
    ) -> None: ...

C_STORE: Final[Literal[Operation.C_STORE]]
C_FIND: Final[Literal[Operation.C_FIND]]
C_GET: Final[Literal[Operation.C_GET]]
C_MOVE: Final[Literal[Operation.C_MOVE]]
N_GET: Final[Literal[Operation.N_GET]]
N_SET: Final[Literal[Operation.N_SET]]
N_ACTION: Final[Literal[Operation.N_ACTION]]
N_CREATE: Final[Literal[Operation.N_CREATE]]
COMMENT: Final[tuple[Literal[RelatedField.ERROR_COMMENT]]]
ELEMENT_AND_COMMENT: Final[
    tuple[Literal[RelatedField.OFFENDING_ELEMENT], Literal[RelatedField.ERROR_COMMENT]]
]
PENDING: Final[StatusType]
WARNING: Final[StatusType]
CANNOT_UNDERSTAND: Final[StatusType]
DATA_SET_DOES_NOT_MATCH_SOP_CLASS: Final[StatusType]
FAILED: Final[StatusType]
MOVE_DESTINATION_UNKNOWN: Final[StatusType]
OUT_OF_RESOURCES: Final[StatusType]
STATUS_TYPES: Final[tuple[StatusType, ...]]
"""The seven, in the order of Annex C."""

def status_type(code: int, operation: Operation) -> StatusType | None:
    """Return the type of Annex C that `code`, assigned by a service class, is one of.

    Returns
    -------
    StatusType or None
        None for Success and Cancel, for the codes 01xx and 02xx, which have an entry of their
        own in Annex C, and where PS3.7 knows no such type in the operation.
    """

def fields_that_may_go_with(code: int, usages: Iterable[Usage]) -> tuple[RelatedField, ...]:
    """Return the related fields that PS3.4 or PS3.7 lets go with `code` in any of `usages`."""

def references_of_added_fields(code: int, usages: Iterable[Usage]) -> tuple[Reference, ...]:
    """Return where PS3.7 lets go with `code` what its rows in PS3.4 do not list."""
