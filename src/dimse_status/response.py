"""From a response that a peer sent to typed attributes."""

from __future__ import annotations

import operator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, Self, overload

from typing_extensions import TypeVar, override

from dimse_status.implementations.implementation import Implementation
from dimse_status.model.category import HIGHEST_CODE, Category
from dimse_status.model.errors import InvalidResponseError, NoResponseError, StatusError
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass, as_service_class
from dimse_status.model.status_code import StatusCode
from dimse_status.model.status_info import StatusInfo
from dimse_status.registry import STANDARD, StatusRegistry
from dimse_status.resolver import look_up
from dimse_status.services.finding import service_of_message

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

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
        return self.info.code

    @property
    def category(self) -> Category:
        """The status class of the code (PS3.7 Annex C)."""
        return self.info.category

    @property
    def meaning(self) -> str:
        """What the code means."""
        return self.info.meaning

    @property
    def member(self) -> S_co | None:
        """The member of the service class's enum that the code is, or None."""
        return self.info.member

    @property
    def service_name(self) -> str:
        """The name of the service class, such as ``"Storage"``."""
        return self.info.service_name

    def raise_for_status(self) -> Self:
        """Return this response, unless it says that the operation failed.

        Raises
        ------
        StatusError
            If the category is Failure; or Unknown, for a peer that answers with no status of
            DICOM has not said that it succeeded. The message has the code, the meaning, the
            service class, and the peer's comment.
        """
        if self.category in {Category.FAILURE, Category.UNKNOWN}:
            raise StatusError(self.info, self.error_comment or "")
        return self

    @override
    def __str__(self) -> str:
        comment = f': "{self.error_comment}"' if self.error_comment else ""
        return f"{self.info}{comment}"


@overload
def resolve_response(
    response: Dataset,
    service: ServiceClass[S],
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    implementation: Implementation | None = None,
) -> StatusResponse[S]: ...
@overload
def resolve_response(
    response: Dataset,
    service: None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    implementation: Implementation | None = None,
) -> StatusResponse[StatusCode]: ...
def resolve_response(
    response: Dataset,
    service: ServiceClass[S] | None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    implementation: Implementation | None = None,
) -> StatusResponse[S] | StatusResponse[StatusCode]:
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
    from pydicom.dataset import Dataset  # noqa: PLC0415 - whoever has a response has imported it

    if not isinstance(response, Dataset):
        problem = f"a response must be a pydicom Dataset, got {type(response).__name__}"
        raise InvalidResponseError(problem, response)
    if not len(response):
        raise NoResponseError
    code = _status(response)
    operation = Operation(operation) if operation else _operation(response)
    uid = sop_class or _text(response.get("AffectedSOPClassUID"))
    if service is None:
        found: ServiceClass | None = service_of_message(uid, operation)
    else:
        found = as_service_class(service)
        if operation is not None:
            found.check_operation(operation)
    sop = found.sop_class(uid) if found and uid else None
    info = look_up(code, found, operation, sop, registry, implementation)
    error_id = _number(response.get("ErrorID"))
    return StatusResponse(
        info=_with_error_id(info, error_id),
        error_comment=_text(response.get("ErrorComment")),
        offending_elements=_tags(response.get("OffendingElement")),
        error_id=error_id,
        attribute_identifiers=_tags(response.get("AttributeIdentifierList")),
        remaining_suboperations=_number(response.get("NumberOfRemainingSuboperations")),
        completed_suboperations=_number(response.get("NumberOfCompletedSuboperations")),
        failed_suboperations=_number(response.get("NumberOfFailedSuboperations")),
        warning_suboperations=_number(response.get("NumberOfWarningSuboperations")),
        affected_sop_class_uid=_text(response.get("AffectedSOPClassUID")),
        affected_sop_instance_uid=_text(response.get("AffectedSOPInstanceUID")),
        event_type_id=_number(response.get("EventTypeID")),
        action_type_id=_number(response.get("ActionTypeID")),
    )


def _status(response: Dataset) -> int:
    if "Status" not in response:
        problem = "a response must have a Status (0000,0900), got a Dataset without one"
        raise InvalidResponseError(problem)
    value = response["Status"].value
    number = _number(value)
    if number is None or not 0 <= number <= HIGHEST_CODE:
        problem = (
            f"Status (0000,0900) must be one 16-bit integer, got {type(value).__name__}"
            f" {value!r:.60}"
        )
        raise InvalidResponseError(problem, value)
    return number


_OPERATIONS = {operation.response_command_field: operation for operation in Operation}
_REQUESTS = {operation.request_command_field: operation for operation in Operation}


def _operation(response: Dataset) -> Operation | None:
    field = _number(response.get("CommandField"))
    if field in _REQUESTS:
        problem = (
            f"a response must be read, got the request {_REQUESTS[field]}-RQ"
            f" (Command Field 0x{field:04X})"
        )
        raise InvalidResponseError(problem, field)
    return _OPERATIONS.get(field) if field is not None else None


def _with_error_id(info: StatusInfo[S], error_id: int | None) -> StatusInfo[S]:
    """Let an Error ID to which the standard gives a meaning say more than the code does."""
    usages = tuple(usage for usage in info.usages if usage.error_id == error_id is not None)
    if not usages:
        return info
    return replace(info, meaning=f"{info.meaning}: {usages[0].error_comment}", usages=usages)


def _number(value: Any) -> int | None:
    try:
        return operator.index(value)
    except TypeError:
        return None


def _text(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, str):
        return value
    try:
        # pydicom splits at a backslash, which a peer ought not to send here and does.
        return "\\".join(str(part) for part in value)
    except TypeError:
        return str(value)


def _tags(value: Any) -> tuple[int, ...]:
    if value is None:
        return ()
    number = _number(value)
    if number is not None:
        return (number,)
    try:
        return tuple(one for one in map(_number, value) if one is not None)
    except TypeError:
        return ()
