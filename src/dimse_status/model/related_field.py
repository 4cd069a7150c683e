"""The command elements, and the data sets, that may go with a status."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Self, TypeAlias

from typing_extensions import TypedDict, override

__all__ = ["FIELD_OF_ARGUMENT", "RelatedField", "RelatedValues", "TagLike"]


class RelatedField(Enum):
    """What PS3.4 and PS3.7 allow to go with a status in a response.

    The value is the name of the field in the standard (PS3.7 Table E.1-1). The last four are no
    command elements but stand for the data set of the response: they have no keyword, tag or VR.
    """

    _keyword: str
    _tag: int | None
    _vr: str
    _vm: str

    def __new__(  # noqa: D102 - see the class
        cls, name: str, keyword: str = "", tag: int | None = None, vr: str = "", vm: str = ""
    ) -> Self:
        member = object.__new__(cls)
        member._value_ = name
        member._keyword = keyword
        member._tag = tag
        member._vr = vr
        member._vm = vm
        return member

    # fmt: off
    AFFECTED_SOP_CLASS_UID = "Affected SOP Class UID", "AffectedSOPClassUID", 0x0002, "UI", "1"
    OFFENDING_ELEMENT = "Offending Element", "OffendingElement", 0x0901, "AT", "1-n"
    ERROR_COMMENT = "Error Comment", "ErrorComment", 0x0902, "LO", "1"
    ERROR_ID = "Error ID", "ErrorID", 0x0903, "US", "1"
    AFFECTED_SOP_INSTANCE_UID = "Affected SOP Instance UID", "AffectedSOPInstanceUID", 0x1000, "UI", "1"
    EVENT_TYPE_ID = "Event Type ID", "EventTypeID", 0x1002, "US", "1"
    ATTRIBUTE_IDENTIFIER_LIST = "Attribute Identifier List", "AttributeIdentifierList", 0x1005, "AT", "1-n"
    ACTION_TYPE_ID = "Action Type ID", "ActionTypeID", 0x1008, "US", "1"
    REMAINING_SUBOPERATIONS = "Number of Remaining Sub-operations", "NumberOfRemainingSuboperations", 0x1020, "US", "1"
    COMPLETED_SUBOPERATIONS = "Number of Completed Sub-operations", "NumberOfCompletedSuboperations", 0x1021, "US", "1"
    FAILED_SUBOPERATIONS = "Number of Failed Sub-operations", "NumberOfFailedSuboperations", 0x1022, "US", "1"
    WARNING_SUBOPERATIONS = "Number of Warning Sub-operations", "NumberOfWarningSuboperations", 0x1023, "US", "1"
    IDENTIFIER = "Identifier"
    MODIFICATION_OR_ATTRIBUTE_LIST = "Modification List/Attribute List"
    EVENT_INFORMATION = "Event Information"
    ACTION_INFORMATION = "Action Information"
    # fmt: on

    @property
    def keyword(self) -> str:
        """The keyword of the command element, as pydicom has it; empty for a data set."""
        return self._keyword

    @property
    def tag(self) -> int | None:
        """The tag of the command element, all of group 0000; None for a data set."""
        return self._tag

    @property
    def vr(self) -> str:
        """The Value Representation of the command element; empty for a data set."""
        return self._vr

    @property
    def vm(self) -> str:
        """The Value Multiplicity of the command element; empty for a data set."""
        return self._vm

    def to_dict(self) -> dict[str, str | None]:
        """Return the plain form: what JSON has."""
        tag = None if self._tag is None else f"({self._tag >> 16:04X},{self._tag & 0xFFFF:04X})"
        return {"name": self._value_, "keyword": self._keyword or None, "tag": tag}

    @override
    def __str__(self) -> str:
        name: str = self._value_
        if self._tag is None:
            return name
        return f"({self._tag >> 16:04X},{self._tag & 0xFFFF:04X}) {name}"


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


FIELD_OF_ARGUMENT = {
    "error_comment": RelatedField.ERROR_COMMENT,
    "offending_elements": RelatedField.OFFENDING_ELEMENT,
    "error_id": RelatedField.ERROR_ID,
    "attribute_identifiers": RelatedField.ATTRIBUTE_IDENTIFIER_LIST,
    "remaining_suboperations": RelatedField.REMAINING_SUBOPERATIONS,
    "completed_suboperations": RelatedField.COMPLETED_SUBOPERATIONS,
    "failed_suboperations": RelatedField.FAILED_SUBOPERATIONS,
    "warning_suboperations": RelatedField.WARNING_SUBOPERATIONS,
    "affected_sop_class_uid": RelatedField.AFFECTED_SOP_CLASS_UID,
    "affected_sop_instance_uid": RelatedField.AFFECTED_SOP_INSTANCE_UID,
    "event_type_id": RelatedField.EVENT_TYPE_ID,
    "action_type_id": RelatedField.ACTION_TYPE_ID,
}
"""Which field each keyword argument stands for."""
