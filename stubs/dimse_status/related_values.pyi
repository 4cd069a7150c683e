# Generated from src/dimse_status/related_values.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The values that may be sent with a status, by the names of the keyword arguments."""

from collections.abc import Sequence
from typing import Final, TypeAlias

from typing_extensions import TypedDict

from dimse_status.related_field import RelatedField

__all__ = ["FIELD_OF_ARGUMENT", "RelatedValues", "TagLike"]
TagLike: TypeAlias = int | tuple[int, int] | str
"""A tag: 0x00100010, (0x0010, 0x0010), or the keyword ``"PatientName"``."""

class RelatedValues(TypedDict, total=False, closed=True):
    """What may be sent with a status, as keyword arguments. PS3.7 Table E.1-1 names the fields."""

    error_comment: str
    """Error Comment (0000,0902): at most 64 characters of the default repertoire."""
    offending_elements: Sequence[TagLike]
    """Offending Element (0000,0901): the tags of the elements that are wrong; at least one."""
    error_id: int
    """Error ID (0000,0903): a code of the implementation, 0 to 65535."""
    attribute_identifiers: Sequence[TagLike]
    """Attribute Identifier List (0000,1005): the tags of the attributes; at least one."""
    remaining_suboperations: int
    """Number of Remaining Sub-operations (0000,1020): 0 to 65535."""
    completed_suboperations: int
    """Number of Completed Sub-operations (0000,1021): 0 to 65535."""
    failed_suboperations: int
    """Number of Failed Sub-operations (0000,1022): 0 to 65535."""
    warning_suboperations: int
    """Number of Warning Sub-operations (0000,1023): 0 to 65535."""
    affected_sop_class_uid: str
    """Affected SOP Class UID (0000,0002)."""
    affected_sop_instance_uid: str
    """Affected SOP Instance UID (0000,1000)."""
    event_type_id: int
    """Event Type ID (0000,1002): 0 to 65535."""
    action_type_id: int
    """Action Type ID (0000,1008): 0 to 65535."""

FIELD_OF_ARGUMENT: Final[dict[str, RelatedField]]
"""Which field each keyword argument stands for."""
