# Generated from src/dimse_status/handlers/generic_failure.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Which status says that a request failed, and no more: the answer to an unexpected error."""

from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass, SOPClass
from dimse_status.model.status_info import StatusInfo
from dimse_status.services.general import GeneralStatus

__all__ = ["generic_failure", "no_such_service", "out_of_resources", "permitted_codes"]

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

def out_of_resources(
    service: ServiceClass, operation: Operation, sop_class: SOPClass | None, *, is_counted: bool
) -> StatusInfo:
    """Return the failure for a full disk or memory; the generic one where there is none.

    Returns
    -------
    StatusInfo
        A700 where there is one; in a retrieval A702, or A701 before its sub-operations were
        counted; 0213, Resource limitation, in DIMSE-N.
    """

def no_such_service(operation: Operation) -> GeneralStatus:
    """Return the failure for a request that nobody serves: 0118 in DIMSE-N, 0122 in DIMSE-C."""

def permitted_codes(service: ServiceClass, operation: Operation, sop_class: SOPClass | None) -> str:
    """Write out the codes that are permitted there: ``0000, 0122, A7xx``; or that none is."""
