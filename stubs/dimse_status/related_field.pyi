# Generated from src/dimse_status/related_field.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The command elements, and the data sets, that may go with a status."""

from enum import Enum

__all__ = ["RelatedField"]

class RelatedField(Enum):
    """What PS3.4 and PS3.7 allow to go with a status in a response.

    The value is the name of the field in the standard (PS3.7 Table E.1-1). The last four are no
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
