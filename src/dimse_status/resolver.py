"""From a code, and where it came up, to what is known of it."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, SupportsIndex, cast, overload

from typing_extensions import TypeVar, Unpack

from dimse_status.implementations.implementation import Implementation
from dimse_status.model.category import Category, as_code, category_of
from dimse_status.model.errors import ServiceClassError
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass, as_service_class
from dimse_status.model.status_code import StatusCode
from dimse_status.model.status_info import Origin, StatusInfo
from dimse_status.model.status_type import fields_of_type, fields_that_may_go_with
from dimse_status.permission import is_assignable
from dimse_status.registry import (
    STANDARD,
    StatusRegistry,
    find_sop_class,
    service_for,
    service_of_code,
)
from dimse_status.services.general import GENERAL, GeneralStatus
from dimse_status.services.sop_classes import SOPClass

if TYPE_CHECKING:
    from dimse_status.model.dataset import StatusDataset
    from dimse_status.model.related_field import RelatedValues

__all__ = ["code_to_status", "resolve"]

S = TypeVar("S", bound=StatusCode)

_WITHOUT_MEANING = {
    Category.SUCCESS: "Success",
    Category.WARNING: "Warning without a meaning in the standard",
    Category.FAILURE: "Failure without a meaning in the standard",
    Category.CANCEL: "Cancel",
    Category.PENDING: "Pending",
    Category.UNKNOWN: "Not a status code of DICOM",
}


@overload
def resolve(
    code: SupportsIndex,
    service: ServiceClass[S],
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    implementation: Implementation | None = None,
) -> StatusInfo[S]: ...
@overload
def resolve(
    code: S,
    service: None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    implementation: Implementation | None = None,
) -> StatusInfo[S]: ...
@overload
def resolve(
    code: SupportsIndex,
    service: None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    implementation: Implementation | None = None,
) -> StatusInfo[StatusCode]: ...
def resolve(
    code: SupportsIndex,
    service: ServiceClass[S] | None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    implementation: Implementation | None = None,
) -> StatusInfo[S] | StatusInfo[StatusCode]:
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
    value = as_code(code)
    if operation is not None:
        operation = Operation(operation)
    if service is None:
        found = _service_of(code, operation, sop_class)
    else:
        found = as_service_class(service)
    if operation is not None:
        found.check_operation(operation)
    sop = None
    if sop_class is not None:
        sop = found.sop_class(sop_class)
        if sop is None and find_sop_class(sop_class) is not None and found is not GENERAL:
            problem = f"{sop_class} is no SOP class of {found.name}"
            raise ServiceClassError(problem)
    info = look_up(value, found, operation, sop, registry, implementation)
    if isinstance(code, StatusCode) and code.is_custom and service_of_code(code) is found:
        # The member itself is at hand, whatever the registry knows.
        return replace(info, origin=Origin.CUSTOM, custom=code, meaning=code.meaning)
    return info


def _service_of(
    code: SupportsIndex, operation: Operation | None, sop_class: str | None
) -> ServiceClass:
    if isinstance(code, StatusCode):
        return service_of_code(code)
    if sop_class is not None and operation is not None:
        return service_for(sop_class, operation)
    return GENERAL


def look_up(
    code: int,
    service: ServiceClass[S],
    operation: Operation | None,
    sop_class: SOPClass | None,
    registry: StatusRegistry,
    implementation: Implementation | None = None,
) -> StatusInfo[S]:
    """Resolve a code for what is known to go together."""
    return cast(
        "StatusInfo[S]",
        _resolved(code, service, operation, sop_class, registry, implementation),
    )


@lru_cache(maxsize=4096)
def _resolved(
    code: int,
    service: ServiceClass,
    operation: Operation | None,
    sop_class: SOPClass | None,
    registry: StatusRegistry,
    implementation: Implementation | None,
) -> StatusInfo:
    theirs = implementation.find(code, service, operation) if implementation else None
    theirs = theirs or registry.implementation_code(code, service, operation)
    member = service.member_of(code)
    around = service.range_of(code)
    custom = registry.custom_codes(service).get(code)
    category = category_of(code)
    if member is not None:
        origin = Origin.GENERAL if service is GENERAL else Origin.FIXED
        defined, meaning = member.usages, member.meaning
    elif custom is not None:
        origin, defined, meaning = Origin.CUSTOM, custom.usages, custom.meaning
    elif around is not None:
        origin, defined, meaning = Origin.RANGE, around.usages, around.meaning
    elif code in GeneralStatus._value2member_map_:
        general = GeneralStatus(code)
        origin, defined, meaning = Origin.GENERAL, general.usages, general.meaning
    else:
        origin = Origin.UNKNOWN if category is Category.UNKNOWN else Origin.CONVENTION
        defined, meaning = (), _WITHOUT_MEANING[category]

    keyword = sop_class.keyword if sop_class is not None else None
    if keyword == service.named_in_messages:
        keyword = None
    here = tuple(
        usage
        for usage in defined
        if usage.operation in service.operations and usage.is_for(operation, keyword)
    )
    permitted = any(not usage.retired for usage in here)
    if here and origin in {Origin.FIXED, Origin.RANGE}:
        meaning = here[0].meaning if operation or keyword else meaning
    if theirs is not None and member is None and custom is None:
        origin, meaning = Origin.IMPLEMENTATION, theirs.meaning
    usages = here or defined
    return StatusInfo(
        code=code,
        category=category,
        meaning=meaning,
        origin=origin,
        service=service,
        operation=operation,
        sop_class=sop_class,
        member=member,
        custom=custom,
        range=around,
        usages=usages,
        related_fields=(
            fields_that_may_go_with(code, usages)
            if usages
            else fields_of_type(code, (operation,) if operation else service.operations)
        ),
        permitted=permitted or (not defined and is_assignable(code, service, operation)),
        implementation_code=theirs,
    )


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
