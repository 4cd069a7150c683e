# Generated from src/dimse_status/model/dataset.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Status Datasets: what a handler returns to pynetdicom, with what is known of its code.

The only module of the core that imports pydicom. A Dataset and its elements are built as copies
of the state that the installed pydicom gives to its own, which takes a tenth of the time of
building them by keyword, and holds the same.
"""

from typing import Any, Generic, Self, Unpack

from pydicom.dataset import Dataset as Dataset

from dimse_status.model.related_field import RelatedValues
from dimse_status.model.status_code import S_co
from dimse_status.model.status_info import StatusInfo

__all__ = ["Dataset", "StatusDataset", "build"]

class StatusDataset(Dataset, Generic[S_co]):
    """A pydicom Dataset of the command elements of a response, and what its status means.

    It is a `Dataset` in every respect: pynetdicom takes it from a handler, it compares, copies,
    pickles and prints as one. `info` is beside the elements, never among them.

    Parameters
    ----------
    info
        What is known of the code; its `code` becomes Status (0000,0900).
    **fields
        The related fields: see `RelatedValues`.

    Raises
    ------
    ArgumentTypeError
        If `info` is not what `resolve` returned (a `TypeError`).
    RelatedFieldError
        If a field may not go with the status, or its value cannot be encoded.
    """

    Status: int
    """Status (0000,0900)."""
    AffectedSOPClassUID: str
    """Affected SOP Class UID (0000,0002)."""
    ErrorComment: str
    """Error Comment (0000,0902)."""
    ErrorID: int
    """Error ID (0000,0903)."""
    AffectedSOPInstanceUID: str
    """Affected SOP Instance UID (0000,1000)."""
    EventTypeID: int
    """Event Type ID (0000,1002)."""
    ActionTypeID: int
    """Action Type ID (0000,1008)."""
    NumberOfRemainingSuboperations: int
    """Number of Remaining Sub-operations (0000,1020)."""
    NumberOfCompletedSuboperations: int
    """Number of Completed Sub-operations (0000,1021)."""
    NumberOfFailedSuboperations: int
    """Number of Failed Sub-operations (0000,1022)."""
    NumberOfWarningSuboperations: int
    """Number of Warning Sub-operations (0000,1023)."""
    def __init__(self, info: StatusInfo[S_co], **fields: Unpack[RelatedValues]) -> None: ...
    @property
    def info(self) -> StatusInfo[S_co]:
        """What is known of the code in Status (0000,0900), as it is now.

        Raises
        ------
        InvalidResponseError
            If Status was deleted, or set to what is no code.
        """
    @classmethod
    def from_json(cls, *arguments: Any, **options: Any) -> Self:
        """Return the Dataset that a text or dict of the DICOM JSON Model describes.

        What the code means is not in it: `info` is what `resolve` says of the code alone.

        Raises
        ------
        InvalidResponseError
            If it has no Status (0000,0900) that is a code.
        """
    def __deepcopy__(self, memo: dict[int, Any]) -> Self: ...

def build(info: StatusInfo[S_co], fields: Any) -> StatusDataset[S_co]:
    """Make a `StatusDataset`: what calling the class does, in half the time.

    `fields` may be changed.
    """
