# Generated from src/dimse_status/response.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""From a response that a peer sent to typed attributes."""

from dataclasses import dataclass
from typing import Generic, Self, overload

from pydicom.dataset import Dataset
from typing_extensions import TypeVar

from dimse_status.implementations.implementation import Implementation
from dimse_status.model.category import Category
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.status_info import StatusInfo
from dimse_status.registry import StatusRegistry

__all__ = ["StatusResponse", "resolve_response"]
S = TypeVar("S", bound=StatusCode)
S_co = TypeVar("S_co", bound=StatusCode, covariant=True, default=StatusCode)

@dataclass(frozen=True, slots=True, kw_only=True)
class StatusResponse(Generic[S_co]):
    """What a peer answered: the status, and each related field that came with it.

    A field that did not come, or whose value cannot be read, is None (empty, for a list).

    Parameters
    ----------
    info
        What the status code means where it was sent.
    error_comment
        Error Comment (0000,0902).
    offending_elements
        Offending Element (0000,0901): tags.
    error_id
        Error ID (0000,0903).
    attribute_identifiers
        Attribute Identifier List (0000,1005): tags.
    remaining_suboperations, completed_suboperations, failed_suboperations, warning_suboperations
        The four counts of sub-operations, (0000,1020) to (0000,1023).
    affected_sop_class_uid, affected_sop_instance_uid
        Affected SOP Class UID (0000,0002) and Affected SOP Instance UID (0000,1000).
    event_type_id, action_type_id
        Event Type ID (0000,1002) and Action Type ID (0000,1008).
    """

    info: StatusInfo[S_co]
    error_comment: str | None = None
    offending_elements: tuple[int, ...] = ()
    error_id: int | None = None
    attribute_identifiers: tuple[int, ...] = ()
    remaining_suboperations: int | None = None
    completed_suboperations: int | None = None
    failed_suboperations: int | None = None
    warning_suboperations: int | None = None
    affected_sop_class_uid: str | None = None
    affected_sop_instance_uid: str | None = None
    event_type_id: int | None = None
    action_type_id: int | None = None
    @property
    def code(self) -> int:
        """The status code as the peer sent it, 0x0000 to 0xFFFF."""
    @property
    def category(self) -> Category:
        """The status class of the code (PS3.7 Annex C)."""
    @property
    def meaning(self) -> str:
        """What the code means."""
    @property
    def member(self) -> S_co | None:
        """The member of the service class's enum that the code is, or None."""
    @property
    def service_name(self) -> str:
        """The name of the service class, such as ``"Storage"``."""
    def raise_for_status(self) -> Self:
        """Return this response, unless it says that the operation failed.

        Raises
        ------
        StatusError
            If the category is Failure; or Unknown, for a peer that answers with no status of
            DICOM has not said that it succeeded. The message has the code, the meaning, the
            service class, and the peer's comment.
        """

@overload
def resolve_response(
    response: Dataset,
    service: ServiceClass[S],
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = ...,
    implementation: Implementation | None = None,
) -> StatusResponse[S]:
    """Read a response that a peer sent.

    Parameters
    ----------
    response
        A status Dataset, as pynetdicom's `send_c_store` and the like return it; or a whole
        command set, whose Command Field (0000,0100) and Affected SOP Class UID (0000,0002) then
        tell the operation and the service class.
    service, operation, sop_class
        What was asked, where `response` does not tell it.
    registry
        Where custom codes are looked up.
    implementation
        The implementation of the peer, as for `resolve`.

    Returns
    -------
    StatusResponse
        The status and the related fields.

    Raises
    ------
    NoResponseError
        If `response` is empty: the peer did not answer (a `ValueError`).
    InvalidResponseError
        If `response` is no Dataset, is a request, or has no Status that is a 16-bit integer (a
        `ValueError`).
    ServiceClassError
        If `operation` is none of `service` (a `ValueError`).

    Examples
    --------
    >>> from pydicom import Dataset
    >>> from dimse_status import QUERY_RETRIEVE_MOVE, resolve_response
    >>> answer = Dataset()
    >>> answer.Status = 0xA801
    >>> answer.ErrorComment = "no such AE"
    >>> print(resolve_response(answer, QUERY_RETRIEVE_MOVE))
    0xA801 Failure: Refused: Move Destination unknown: "no such AE"
    """

@overload
def resolve_response(
    response: Dataset,
    service: None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = ...,
    implementation: Implementation | None = None,
) -> StatusResponse[StatusCode]: ...
