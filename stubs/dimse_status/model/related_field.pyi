# Generated from src/dimse_status/model/related_field.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The command elements, and the data sets, that may go with a status.

A field is one row of `RelatedField`. Its keyword argument, its key in `RelatedValues` and its
field in `StatusResponse` have one name; how it is read and written follows from its VR.
"""

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Final, TypeAlias

from typing_extensions import TypedDict

__all__ = ["FIELD_OF_ARGUMENT", "ElementTag", "RelatedField", "RelatedValues", "TagLike"]

class RelatedField(Enum):
    """What PS3.4 and PS3.7 allow to go with a status in a response.

    The value is the name of the field in the standard (PS3.7 Table E.1-1). The last ones are no
    command elements but stand for the data set of the response: they have no keyword, tag or VR.
    """

    AFFECTED_SOP_CLASS_UID = "Affected SOP Class UID"
    """(0000,0002) Affected SOP Class UID, VR UI, VM 1."""
    OFFENDING_ELEMENT = "Offending Element"
    """(0000,0901) Offending Element, VR AT, VM 1-n."""
    ERROR_COMMENT = "Error Comment"
    """(0000,0902) Error Comment, VR LO, VM 1."""
    ERROR_ID = "Error ID"
    """(0000,0903) Error ID, VR US, VM 1."""
    AFFECTED_SOP_INSTANCE_UID = "Affected SOP Instance UID"
    """(0000,1000) Affected SOP Instance UID, VR UI, VM 1."""
    EVENT_TYPE_ID = "Event Type ID"
    """(0000,1002) Event Type ID, VR US, VM 1."""
    ATTRIBUTE_IDENTIFIER_LIST = "Attribute Identifier List"
    """(0000,1005) Attribute Identifier List, VR AT, VM 1-n."""
    ACTION_TYPE_ID = "Action Type ID"
    """(0000,1008) Action Type ID, VR US, VM 1."""
    REMAINING_SUBOPERATIONS = "Number of Remaining Sub-operations"
    """(0000,1020) Number of Remaining Sub-operations, VR US, VM 1."""
    COMPLETED_SUBOPERATIONS = "Number of Completed Sub-operations"
    """(0000,1021) Number of Completed Sub-operations, VR US, VM 1."""
    FAILED_SUBOPERATIONS = "Number of Failed Sub-operations"
    """(0000,1022) Number of Failed Sub-operations, VR US, VM 1."""
    WARNING_SUBOPERATIONS = "Number of Warning Sub-operations"
    """(0000,1023) Number of Warning Sub-operations, VR US, VM 1."""
    IDENTIFIER = "Identifier"
    """Identifier: the data set of the response."""
    MODIFICATION_OR_ATTRIBUTE_LIST = "Modification List/Attribute List"
    """Modification List/Attribute List: the data set of the response."""
    EVENT_INFORMATION = "Event Information"
    """Event Information: the data set of the response."""
    ACTION_INFORMATION = "Action Information"
    """Action Information: the data set of the response."""
    ATTRIBUTE_LIST = "Attribute List"
    """Attribute List: the data set of the response."""
    EVENT_REPLY = "Event Reply"
    """Event Reply: the data set of the response."""
    ACTION_REPLY = "Action Reply"
    """Action Reply: the data set of the response."""
    @property
    def keyword(self) -> str:
        """The keyword of the command element, as pydicom has it; empty for a data set."""
    @property
    def tag(self) -> int | None:
        """The tag of the command element, all of group 0000; None for a data set."""
    @property
    def vr(self) -> str:
        """The Value Representation of the command element; empty for a data set."""
    @property
    def vm(self) -> str:
        """The Value Multiplicity of the command element; empty for a data set."""
    @property
    def argument(self) -> str:
        """The name of the keyword argument that sends it, and of the `StatusResponse` field."""
    def to_dict(self) -> dict[str, str | None]:
        """Return the plain form: what JSON has."""

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

class RelatedValues(TypedDict, total=False, closed=True):
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

FIELD_OF_ARGUMENT: Final[Mapping[str, RelatedField]]
"""Which field each keyword argument stands for."""
