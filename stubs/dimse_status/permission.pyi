# Generated from src/dimse_status/permission.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""May an operation be answered with a code? And if not, why not."""

from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_info import StatusInfo

__all__ = ["is_assignable", "reason_against"]

def is_assignable(code: int, service: ServiceClass, operation: Operation | None) -> bool:
    """Whether a code that no table names may answer there.

    In a service class of the standard it may not. Where PS3.7 stands alone, a code that PS3.7
    leaves to the service class may, in an operation for which PS3.7 knows its type.
    """

def reason_against(info: StatusInfo) -> str:
    """Say in one sentence why `info` is not permitted."""
