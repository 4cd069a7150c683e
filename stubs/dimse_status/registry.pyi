# Generated from src/dimse_status/registry.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What is known: the standard's service classes, and the codes of implementations beside them."""

from collections.abc import Mapping
from typing import Final, Literal, Self, overload

from typing_extensions import TypeVar

from dimse_status.implementations.implementation import Implementation, ImplementationCode
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.services.application_event_logging import ApplicationEventLoggingStatus
from dimse_status.services.display_system import DisplaySystemStatus
from dimse_status.services.general import GeneralStatus
from dimse_status.services.instance_availability import InstanceAvailabilityStatus
from dimse_status.services.media_creation import MediaCreationStatus
from dimse_status.services.modality_worklist import ModalityWorklistStatus
from dimse_status.services.non_patient_object import NonPatientObjectStatus
from dimse_status.services.print_management import PrintManagementStatus
from dimse_status.services.procedure_step import ProcedureStepStatus
from dimse_status.services.query_retrieve import (
    QueryRetrieveFindStatus,
    QueryRetrieveGetStatus,
    QueryRetrieveMoveStatus,
    RepositoryQueryStatus,
)
from dimse_status.services.relevant_patient import RelevantPatientStatus
from dimse_status.services.rt_machine_verification import RTMachineVerificationStatus
from dimse_status.services.sop_classes import SOPClass
from dimse_status.services.storage import StorageStatus
from dimse_status.services.storage_commitment import StorageCommitmentStatus
from dimse_status.services.storage_management import StorageManagementStatus
from dimse_status.services.substance_administration import SubstanceAdministrationStatus
from dimse_status.services.unified_procedure_step import (
    UnifiedProcedureStepFindStatus,
    UnifiedProcedureStepStatus,
)
from dimse_status.services.verification import VerificationStatus

__all__ = ["STANDARD", "StatusRegistry", "service_for"]
S = TypeVar("S", bound=StatusCode)

class StatusRegistry:
    """The status codes of the standard, and those of your implementation.

    A registry cannot be changed: `extend` makes a new one. `STANDARD` holds what the standard
    defines. Pass the registry of your choice to `resolve` or `resolve_response`.
    """

    __slots__ = ("_custom", "_enums", "_implementations")
    def __init__(self, *additions: type[StatusCode] | Implementation) -> None: ...
    @property
    def service_classes(self) -> tuple[ServiceClass, ...]:
        """The service classes of the standard, in the order of PS3.4's annexes."""
    @property
    def enums(self) -> tuple[type[StatusCode], ...]:
        """The enums with which the standard was extended, in the order of their addition."""
    @property
    def implementations(self) -> tuple[Implementation, ...]:
        """The implementations with which the standard was extended, likewise."""
    def extend(self, *additions: type[StatusCode] | Implementation) -> Self:
        """Return a new registry that knows the codes of `additions` as well.

        Parameters
        ----------
        *additions
            Enums of your own codes: each a subclass of a base such as `StorageCode`. And
            implementations whose codes are to be known without naming them in each call. One
            that the registry has already is not added again.

        Returns
        -------
        StatusRegistry
            A new registry; this one stays as it is.

        Raises
        ------
        StatusCollisionError
            If two of them assign one code in one service class; the message names both. Two
            implementations may both list a code that the standard itself has there.
        StatusRangeError
            If an enum is not of custom codes.
        """
    def custom_codes(self, service: ServiceClass) -> Mapping[int, StatusCode]:
        """Return the custom codes in a service class, each with its member."""
    def implementation_code(
        self, code: int, service: ServiceClass, operation: Operation | None = None
    ) -> ImplementationCode | None:
        """Return what its implementations use a code for there, or None.

        None also where that cannot be told: where they use it for several things, and `service`
        and `operation` leave it open which.
        """

STANDARD: Final[StatusRegistry]
"""What the DICOM standard defines, and nothing else."""

def find_sop_class(uid_or_keyword: str) -> SOPClass | None:
    """Return the SOP class with that UID or keyword, or None if the standard has none."""

@overload
def service_for(
    sop_class: str, operation: Literal[Operation.C_STORE]
) -> ServiceClass[StorageStatus | NonPatientObjectStatus | GeneralStatus]:
    """Find the service class whose statuses answer an operation on a SOP class.

    Parameters
    ----------
    sop_class
        UID or keyword of the SOP class.
    operation
        The operation that is answered.

    Returns
    -------
    ServiceClass
        The service class; for a retired SOP class, that to which it belonged. `GENERAL`, if that
        was retired as well.

    Raises
    ------
    ServiceClassError
        If the standard has no such SOP class, or none of its service classes has the operation.

    Examples
    --------
    >>> service_for("1.2.840.10008.5.1.4.1.1.2", Operation.C_STORE)
    <ServiceClass STORAGE>
    """

@overload
def service_for(
    sop_class: str, operation: Literal[Operation.C_FIND]
) -> ServiceClass[
    QueryRetrieveFindStatus
    | RepositoryQueryStatus
    | ModalityWorklistStatus
    | RelevantPatientStatus
    | SubstanceAdministrationStatus
    | UnifiedProcedureStepFindStatus
    | GeneralStatus
]: ...
@overload
def service_for(
    sop_class: str, operation: Literal[Operation.C_GET]
) -> ServiceClass[QueryRetrieveGetStatus | GeneralStatus]: ...
@overload
def service_for(
    sop_class: str, operation: Literal[Operation.C_MOVE]
) -> ServiceClass[QueryRetrieveMoveStatus | GeneralStatus]: ...
@overload
def service_for(
    sop_class: str, operation: Literal[Operation.C_ECHO]
) -> ServiceClass[VerificationStatus | GeneralStatus]: ...
@overload
def service_for(
    sop_class: str, operation: Literal[Operation.N_EVENT_REPORT]
) -> ServiceClass[
    ProcedureStepStatus
    | PrintManagementStatus
    | StorageCommitmentStatus
    | UnifiedProcedureStepStatus
    | RTMachineVerificationStatus
    | StorageManagementStatus
    | GeneralStatus
]: ...
@overload
def service_for(
    sop_class: str, operation: Literal[Operation.N_GET]
) -> ServiceClass[
    ProcedureStepStatus
    | PrintManagementStatus
    | MediaCreationStatus
    | UnifiedProcedureStepStatus
    | RTMachineVerificationStatus
    | DisplaySystemStatus
    | GeneralStatus
]: ...
@overload
def service_for(
    sop_class: str, operation: Literal[Operation.N_SET]
) -> ServiceClass[
    ProcedureStepStatus
    | PrintManagementStatus
    | UnifiedProcedureStepStatus
    | RTMachineVerificationStatus
    | GeneralStatus
]: ...
@overload
def service_for(
    sop_class: str, operation: Literal[Operation.N_ACTION]
) -> ServiceClass[
    PrintManagementStatus
    | StorageCommitmentStatus
    | ApplicationEventLoggingStatus
    | MediaCreationStatus
    | UnifiedProcedureStepStatus
    | RTMachineVerificationStatus
    | StorageManagementStatus
    | GeneralStatus
]: ...
@overload
def service_for(
    sop_class: str, operation: Literal[Operation.N_CREATE]
) -> ServiceClass[
    ProcedureStepStatus
    | PrintManagementStatus
    | InstanceAvailabilityStatus
    | MediaCreationStatus
    | UnifiedProcedureStepStatus
    | RTMachineVerificationStatus
    | GeneralStatus
]: ...
@overload
def service_for(
    sop_class: str, operation: Literal[Operation.N_DELETE]
) -> ServiceClass[PrintManagementStatus | RTMachineVerificationStatus | GeneralStatus]: ...
@overload
def service_for(sop_class: str, operation: Operation) -> ServiceClass: ...
def service_of_code(code: StatusCode) -> ServiceClass:
    """Return the service class of the enum that `code` is a member of.

    Raises
    ------
    ServiceClassError
        If its base is none of the standard's.
    """

def service_of_message(sop_class: str | None, operation: Operation | None) -> ServiceClass:
    """Find the service class of a message that a peer sent, whatever it says.

    A SOP class that is private, or that does not go with the operation, leaves the operation to
    decide: C-STORE is Storage's alone, C-ECHO Verification's; otherwise PS3.7 stands alone.
    """
