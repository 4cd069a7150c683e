"""Which status says that a request failed, and no more: the answer to an unexpected error."""

from __future__ import annotations

from collections.abc import Iterable

from dimse_status.model.category import Category, category_of
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass, SOPClass
from dimse_status.model.status_info import StatusInfo
from dimse_status.registry import STANDARD
from dimse_status.resolver import look_up
from dimse_status.services.general import GeneralStatus

__all__ = ["generic_failure", "no_such_service", "out_of_resources", "permitted_codes"]

_UNABLE_TO_PROCESS = 0xC000
_PROCESSING_FAILURE = 0x0110
_SOP_CLASS_NOT_SUPPORTED = 0x0122
_OUT_OF_RESOURCES = (0xA700, 0xA702, 0x0213)
_UNABLE_TO_COUNT = 0xA701


def _is_dimse_n(operation: Operation) -> bool:
    return operation.startswith("N-")


def _first_permitted(
    codes: Iterable[int], service: ServiceClass, operation: Operation, sop_class: SOPClass | None
) -> StatusInfo | None:
    infos = (look_up(code, service, operation, sop_class, STANDARD) for code in codes)
    return next((info for info in infos if info.permitted), None)


def generic_failure(
    service: ServiceClass, operation: Operation, sop_class: SOPClass | None
) -> StatusInfo:
    """Return the failure that says least about its cause, of those that are permitted there.

    Returns
    -------
    StatusInfo
        For DIMSE-N: 0110, Processing Failure. For DIMSE-C: C000, which every service class that
        has it calls "Unable to process" or "Cannot understand". PS3.7 has nothing of the kind
        for a C-ECHO: 0122, SOP Class not supported, is the one that can carry a comment.
    """
    if _is_dimse_n(operation):
        return look_up(_PROCESSING_FAILURE, service, operation, sop_class, STANDARD)
    unable = _first_permitted((_UNABLE_TO_PROCESS,), service, operation, sop_class)
    return unable or look_up(_SOP_CLASS_NOT_SUPPORTED, service, operation, sop_class, STANDARD)


def out_of_resources(
    service: ServiceClass,
    operation: Operation,
    sop_class: SOPClass | None,
    *,
    is_counted: bool,
) -> StatusInfo:
    """Return the failure for a full disk or memory; the generic one where there is none.

    Returns
    -------
    StatusInfo
        A700 where there is one; in a retrieval A702, or A701 before its sub-operations were
        counted; 0213, Resource limitation, in DIMSE-N.
    """
    codes = _OUT_OF_RESOURCES if is_counted else (_UNABLE_TO_COUNT,)
    found = _first_permitted(codes, service, operation, sop_class)
    return found or generic_failure(service, operation, sop_class)


def no_such_service(operation: Operation) -> GeneralStatus:
    """Return the failure for a request that nobody serves: 0118 in DIMSE-N, 0122 in DIMSE-C."""
    if _is_dimse_n(operation):
        return GeneralStatus.NO_SUCH_SOP_CLASS
    return GeneralStatus.SOP_CLASS_NOT_SUPPORTED


def permitted_codes(service: ServiceClass, operation: Operation, sop_class: SOPClass | None) -> str:
    """Write out the codes that are permitted there: ``0000, 0122, A7xx``."""
    ranges = [
        span
        for span in service.ranges
        if look_up(span.low, service, operation, sop_class, STANDARD).permitted
    ]
    written = {span.low: span.pattern for span in ranges}
    for member in service.statuses:
        info = look_up(member.code, service, operation, sop_class, STANDARD)
        if info.permitted and not any(member.code in span for span in ranges):
            written[member.code] = f"{member.code:04X}"
    successes_first = sorted(written, key=lambda code: (_rank(code), code))
    return ", ".join(written[code] for code in successes_first)


def _rank(code: int) -> int:
    order = (Category.SUCCESS, Category.PENDING, Category.CANCEL, Category.WARNING)
    category = category_of(code)
    return order.index(category) if category in order else len(order)
