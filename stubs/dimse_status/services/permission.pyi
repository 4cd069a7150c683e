# Generated from src/dimse_status/services/permission.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""May an operation be answered with a code? And if not, why not.

What permits a code is a row of the standard for the operation and the SOP class; and the operation
must be in the SOP class's DIMSE service group.
"""

from collections.abc import Iterable

from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass, SOPClass
from dimse_status.model.status_info import StatusInfo
from dimse_status.model.table import Usage

__all__ = ["is_assignable", "is_in_service_group", "reason_against", "usages_in"]

def is_in_service_group(
    sop_class: SOPClass | None, operation: Operation, service: ServiceClass
) -> bool:
    """Whether a message that names a SOP class may be of that operation.

    A SOP class whose group is not known answers as its service class does, and so does one that
    a message names in place of the one that was negotiated (PS3.4 CC.3.1.1).
    """

def usages_in(
    usages: Iterable[Usage],
    service: ServiceClass,
    operation: Operation | None,
    sop_class: SOPClass | None,
) -> tuple[Usage, ...]:
    """Return those of `usages` that apply there; None stands for any."""

def is_assignable(code: int, service: ServiceClass, operation: Operation | None) -> bool:
    """Whether a code that no table names may answer there.

    In a service class of the standard it may not. Where PS3.7 stands alone, a code that PS3.7
    leaves to the service class may, in an operation for which PS3.7 knows its type.
    """

def reason_against(info: StatusInfo) -> str:
    """Say in one sentence why `info` is not permitted."""
