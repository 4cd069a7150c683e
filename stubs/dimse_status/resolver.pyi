# Generated from src/dimse_status/resolver.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""From a code, and where it came up, to what is known of it."""

from typing import SupportsIndex, overload

from typing_extensions import TypeVar, Unpack

from dimse_status.implementations.implementation import Implementation
from dimse_status.model.dataset import StatusDataset
from dimse_status.model.operation import Operation
from dimse_status.model.related_field import RelatedValues
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.status_info import StatusInfo
from dimse_status.registry import StatusRegistry
from dimse_status.services.sop_classes import SOPClass

__all__ = ["code_to_status", "resolve"]
S = TypeVar("S", bound=StatusCode)

@overload
def resolve(
    code: SupportsIndex,
    service: ServiceClass[S],
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = ...,
    implementation: Implementation | None = None,
) -> StatusInfo[S]:
    """Find out what a status code means.

    The first of these that knows the code decides: the service class's fixed codes, the
    registry's custom codes, the codes of `implementation` and then of the registry's
    implementations, the service class's ranges, the general statuses of PS3.7 Annex C, and Annex
    C's convention for the category. Every 16-bit code resolves.

    Parameters
    ----------
    code
        A 16-bit status code, 0x0000 to 0xFFFF.
    service
        The service class, such as `STORAGE`. If it is left out, a member of an enum tells it, or
        `sop_class` and `operation` together; without those, only PS3.7 is consulted.
    operation
        The operation that the code answers.
    sop_class
        UID or keyword of the SOP class; a private one counts as none.
    registry
        Where custom codes are looked up.
    implementation
        The implementation that sent the code, such as `PYNETDICOM`, or what `load_implementation`
        returned. The category and the range stay the standard's.

    Returns
    -------
    StatusInfo
        What is known of the code there.

    Raises
    ------
    CodeTypeError
        If `code` is not an integer (a `TypeError`).
    CodeValueError
        If `code` is not in 0x0000 to 0xFFFF (a `ValueError`).
    ServiceClassError
        If the service class, the operation and the SOP class do not go together (a
        `ValueError`).

    Examples
    --------
    >>> from dimse_status import QUERY_RETRIEVE_MOVE, resolve
    >>> info = resolve(0xC502, QUERY_RETRIEVE_MOVE)
    >>> print(info)
    0xC502 Failure: Failed: Unable to process
    >>> info.range
    <StatusRange Cxxx: 'Failed: Unable to process'>
    """

@overload
def resolve(
    code: S,
    service: None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = ...,
    implementation: Implementation | None = None,
) -> StatusInfo[S]: ...
@overload
def resolve(
    code: SupportsIndex,
    service: None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = ...,
    implementation: Implementation | None = None,
) -> StatusInfo[StatusCode]: ...
def look_up(
    code: int,
    service: ServiceClass[S],
    operation: Operation | None,
    sop_class: SOPClass | None,
    registry: StatusRegistry,
    implementation: Implementation | None = None,
) -> StatusInfo[S]:
    """Resolve a code for what is known to go together."""

@overload
def code_to_status(
    code: SupportsIndex,
    service: ServiceClass[S],
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = ...,
    **fields: Unpack[RelatedValues],
) -> StatusDataset[S]:
    """Build a Status Dataset of a code, to be sent as a response.

    Parameters
    ----------
    code
        A 16-bit status code, 0x0000 to 0xFFFF.
    service, operation, sop_class, registry
        Where the code is to be sent, as for `resolve`; this decides which fields may go with it.
    **fields
        The related fields to send with it: see `RelatedValues`.

    Returns
    -------
    StatusDataset
        A pydicom Dataset with Status (0000,0900) and the fields; its `info` says what the code
        means.

    Raises
    ------
    CodeTypeError
        If `code` is not an integer (a `TypeError`).
    CodeValueError
        If `code` is not in 0x0000 to 0xFFFF (a `ValueError`).
    RelatedFieldError
        If a field may not go with the status, or its value cannot be encoded (a `ValueError`).
    ServiceClassError
        If the service class, the operation and the SOP class do not go together (a
        `ValueError`).

    Examples
    --------
    >>> from dimse_status import STORAGE, code_to_status
    >>> print(code_to_status(0xA700, STORAGE, error_comment="disk full"))
    (0000,0900) Status                              US: 42752
    (0000,0902) Error Comment                       LO: 'disk full'
    """

@overload
def code_to_status(
    code: S,
    service: None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = ...,
    **fields: Unpack[RelatedValues],
) -> StatusDataset[S]: ...
@overload
def code_to_status(
    code: SupportsIndex,
    service: None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = ...,
    **fields: Unpack[RelatedValues],
) -> StatusDataset[StatusCode]: ...
