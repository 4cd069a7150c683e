"""Build a Status Dataset from a code, without importing pydicom before the first one is built."""

from __future__ import annotations

from typing import TYPE_CHECKING, SupportsIndex, overload

from typing_extensions import TypeVar, Unpack

from dimse_status.operation import Operation
from dimse_status.registry import STANDARD, StatusRegistry
from dimse_status.resolver import resolve
from dimse_status.service_class import ServiceClass
from dimse_status.status_code import StatusCode

if TYPE_CHECKING:
    from dimse_status.dataset import StatusDataset
    from dimse_status.related_values import RelatedValues

__all__ = ["code_to_status"]

S = TypeVar("S", bound=StatusCode)


@overload
def code_to_status(
    code: SupportsIndex,
    service: ServiceClass[S],
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    **fields: Unpack[RelatedValues],
) -> StatusDataset[S]: ...
@overload
def code_to_status(
    code: S,
    service: None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    **fields: Unpack[RelatedValues],
) -> StatusDataset[S]: ...
@overload
def code_to_status(
    code: SupportsIndex,
    service: None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    **fields: Unpack[RelatedValues],
) -> StatusDataset[StatusCode]: ...
def code_to_status(
    code: SupportsIndex,
    service: ServiceClass[S] | None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    **fields: Unpack[RelatedValues],
) -> StatusDataset[S] | StatusDataset[StatusCode]:
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
    return resolve(code, service, operation, sop_class, registry=registry).to_dataset(**fields)
