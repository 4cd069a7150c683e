"""The command elements, and the data sets, that may go with a status.

A field is one row of `RelatedField`. Its keyword argument, its key in `RelatedValues` and its
field in `StatusResponse` have one name; how it is read and written follows from its VR.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Self, TypeAlias

from dimse_status.model.category import formatted

if TYPE_CHECKING:
    from typing_extensions import TypedDict  # the stub of RelatedValues says closed=True
else:
    from typing import TypedDict

__all__ = ["FIELD_OF_ARGUMENT", "ElementTag", "RelatedField", "RelatedValues", "TagLike"]


class RelatedField(Enum):
    """What PS3.4 and PS3.7 allow to go with a status in a response.

    The value is the name of the field in the standard (PS3.7 Table E.1-1). The last ones are no
    command elements but stand for the data set of the response: they have no keyword, tag or VR.
    """

    _keyword: str
    _tag: int | None
    _vr: str
    _vm: str
    _argument: str

    def __new__(  # noqa: D102 - see the class
        cls,
        name: str,
        keyword: str = "",
        tag: int | None = None,
        vr: str = "",
        vm: str = "",
        argument: str = "",
    ) -> Self:
        member = object.__new__(cls)
        member._value_ = name
        member._keyword = keyword
        member._tag = tag
        member._vr = vr
        member._vm = vm
        member._argument = argument
        return member

    # fmt: off
    AFFECTED_SOP_CLASS_UID = "Affected SOP Class UID", "AffectedSOPClassUID", 0x0002, "UI", "1", "affected_sop_class_uid"
    OFFENDING_ELEMENT = "Offending Element", "OffendingElement", 0x0901, "AT", "1-n", "offending_elements"
    ERROR_COMMENT = "Error Comment", "ErrorComment", 0x0902, "LO", "1", "error_comment"
    ERROR_ID = "Error ID", "ErrorID", 0x0903, "US", "1", "error_id"
    AFFECTED_SOP_INSTANCE_UID = "Affected SOP Instance UID", "AffectedSOPInstanceUID", 0x1000, "UI", "1", "affected_sop_instance_uid"
    EVENT_TYPE_ID = "Event Type ID", "EventTypeID", 0x1002, "US", "1", "event_type_id"
    ATTRIBUTE_IDENTIFIER_LIST = "Attribute Identifier List", "AttributeIdentifierList", 0x1005, "AT", "1-n", "attribute_identifiers"
    ACTION_TYPE_ID = "Action Type ID", "ActionTypeID", 0x1008, "US", "1", "action_type_id"
    REMAINING_SUBOPERATIONS = "Number of Remaining Sub-operations", "NumberOfRemainingSuboperations", 0x1020, "US", "1", "remaining_suboperations"
    COMPLETED_SUBOPERATIONS = "Number of Completed Sub-operations", "NumberOfCompletedSuboperations", 0x1021, "US", "1", "completed_suboperations"
    FAILED_SUBOPERATIONS = "Number of Failed Sub-operations", "NumberOfFailedSuboperations", 0x1022, "US", "1", "failed_suboperations"
    WARNING_SUBOPERATIONS = "Number of Warning Sub-operations", "NumberOfWarningSuboperations", 0x1023, "US", "1", "warning_suboperations"
    IDENTIFIER = "Identifier"
    MODIFICATION_OR_ATTRIBUTE_LIST = "Modification List/Attribute List"
    EVENT_INFORMATION = "Event Information"
    ACTION_INFORMATION = "Action Information"
    ATTRIBUTE_LIST = "Attribute List"
    EVENT_REPLY = "Event Reply"
    ACTION_REPLY = "Action Reply"
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

    @property
    def argument(self) -> str:
        """The name of the keyword argument that sends it, and of the `StatusResponse` field."""
        return self._argument

    def to_dict(self) -> dict[str, str | None]:
        """Return the plain form: what JSON has."""
        tag = None if self._tag is None else f"({self._tag >> 16:04X},{self._tag & 0xFFFF:04X})"
        return {"name": self._value_, "keyword": self._keyword or None, "tag": tag}

    def __str__(self) -> str:
        name: str = self._value_
        if self._tag is None:
            return name
        return f"({self._tag >> 16:04X},{self._tag & 0xFFFF:04X}) {name}"


TagLike: TypeAlias = int | tuple[int, int] | str
"""A tag: 0x00100010, (0x0010, 0x0010), the keyword ``"PatientName"``, or ``"00100010"``."""


class ElementTag(int):
    """The tag of an element that a peer named: an integer that prints as the standard writes it.

    >>> ElementTag(0x00100020)
    (0010,0020) Patient ID
    """

    __slots__ = ()

    @property
    def name(self) -> str:
        """The name of the element in the standard; empty for one that it does not have."""
        from pydicom.datadict import dictionary_description  # noqa: PLC0415 - it imports pydicom

        try:
            return dictionary_description(int(self))
        except KeyError:
            return ""

    def __str__(self) -> str:
        return f"({self >> 16:04X},{self & 0xFFFF:04X}) {self.name}".rstrip()

    def __repr__(self) -> str:
        return str(self)

    def __format__(self, specification: str) -> str:
        return formatted(int(self), str(self), specification)


class RelatedValues(TypedDict, total=False):
    """What may be sent with a status, as keyword arguments. PS3.7 Table E.1-1 names the fields.

    A tag that is written as a text is a keyword of pydicom's dictionary, ``"PatientComments"``, or
    eight hexadecimal digits, ``"00104000"``.
    """

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


FIELD_OF_ARGUMENT = MappingProxyType(
    {field.argument: field for field in RelatedField if field.argument}
)
"""Which field each keyword argument stands for."""
