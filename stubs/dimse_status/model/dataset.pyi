# Generated from src/dimse_status/model/dataset.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Status Datasets: what a handler returns to pynetdicom, with what is known of its code.

The only module of the core that imports pydicom.
"""

from typing import Generic, Unpack

from pydicom.dataset import Dataset

from dimse_status.model.related_field import RelatedValues
from dimse_status.model.status_code import S_co
from dimse_status.model.status_info import StatusInfo

__all__ = ["Dataset", "StatusDataset"]

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
    RelatedFieldError
        If a field may not go with the status, or its value cannot be encoded.
    """
    def __init__(self, info: StatusInfo[S_co], **fields: Unpack[RelatedValues]) -> None: ...
    @property
    def info(self) -> StatusInfo[S_co]:
        """What is known of the code in Status (0000,0900), as it is now.

        Raises
        ------
        InvalidResponseError
            If Status was deleted, or set to what is no code.
        """
