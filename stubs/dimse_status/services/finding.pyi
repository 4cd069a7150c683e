# Generated from src/dimse_status/services/finding.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Which service class a name, a SOP class or an operation leads to, loading no other.

`index` is made from the tables and says in which module a service class is; `sop_classes` lists
the SOP classes of each. What is asked of them here loads the modules that answer, and no more.
"""

from typing import Literal, overload

from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass, SOPClass
from dimse_status.services.application_event_logging import (
    ApplicationEventLoggingCode,
    ApplicationEventLoggingStatus,
)
from dimse_status.services.display_system import DisplaySystemCode, DisplaySystemStatus
from dimse_status.services.general import GeneralCode, GeneralStatus
from dimse_status.services.instance_availability import (
    InstanceAvailabilityCode,
    InstanceAvailabilityStatus,
)
from dimse_status.services.media_creation import MediaCreationCode, MediaCreationStatus
from dimse_status.services.modality_worklist import ModalityWorklistCode, ModalityWorklistStatus
from dimse_status.services.non_patient_object import NonPatientObjectCode, NonPatientObjectStatus
from dimse_status.services.print_management import PrintManagementCode, PrintManagementStatus
from dimse_status.services.procedure_step import ProcedureStepCode, ProcedureStepStatus
from dimse_status.services.query_retrieve import (
    QueryRetrieveFindCode,
    QueryRetrieveFindStatus,
    QueryRetrieveGetCode,
    QueryRetrieveGetStatus,
    QueryRetrieveMoveCode,
    QueryRetrieveMoveStatus,
    RepositoryQueryCode,
    RepositoryQueryStatus,
)
from dimse_status.services.relevant_patient import RelevantPatientCode, RelevantPatientStatus
from dimse_status.services.rt_machine_verification import (
    RTMachineVerificationCode,
    RTMachineVerificationStatus,
)
from dimse_status.services.storage import StorageCode, StorageStatus
from dimse_status.services.storage_commitment import StorageCommitmentCode, StorageCommitmentStatus
from dimse_status.services.storage_management import StorageManagementCode, StorageManagementStatus
from dimse_status.services.substance_administration import (
    SubstanceAdministrationCode,
    SubstanceAdministrationStatus,
)
from dimse_status.services.unified_procedure_step import (
    UnifiedProcedureStepCode,
    UnifiedProcedureStepFindCode,
    UnifiedProcedureStepFindStatus,
    UnifiedProcedureStepStatus,
)
from dimse_status.services.verification import VerificationCode, VerificationStatus

__all__ = [
    "all_service_classes",
    "find_sop_class",
    "is_not_dimse",
    "is_uid",
    "problem_with_sop_class",
    "service_class",
    "service_classes_of",
    "service_classes_of_sop_class",
    "service_for",
    "service_of_message",
]

def service_class(identifier: str) -> ServiceClass:
    """Return the service class with that identifier, one of `index.IDENTIFIERS`."""

def service_classes_of(operation: Operation | None) -> tuple[ServiceClass, ...]:
    """Return the service classes of PS3.4 that have `operation`, or all, in the order of annexes.

    `GENERAL`, which is PS3.7 on its own, is not among them.
    """

def all_service_classes() -> tuple[ServiceClass, ...]:
    """Return all service classes in the order of the annexes; `GENERAL` comes last."""

def find_sop_class(uid_or_keyword: str) -> SOPClass | None:
    """Return the SOP class with that UID or keyword, or None if this version knows none."""

def service_classes_of_sop_class(uid_or_keyword: str) -> tuple[ServiceClass, ...]:
    """Return the service classes that a SOP class belongs to; none for one that is not known."""

def is_uid(text: str) -> bool:
    """Whether `text` has the form of a UID: at most 64 digits and dots (PS3.5 Section 9.1)."""

def problem_with_sop_class(word: object) -> str:
    """Say why `word` names no SOP class that this version knows."""

def is_not_dimse(uid_or_keyword: str) -> bool:
    """Whether that is a SOP class of files or DICOMweb, which no DIMSE message names."""

@overload
def service_for(
    sop_class: str, operation: Literal[Operation.C_STORE]
) -> ServiceClass[
    StorageStatus | NonPatientObjectStatus | GeneralStatus,
    StorageCode | NonPatientObjectCode | GeneralCode,
]:
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
        If the SOP class is not known to this version, or the operation is not in its DIMSE
        service group.

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
    | GeneralStatus,
    QueryRetrieveFindCode
    | RepositoryQueryCode
    | ModalityWorklistCode
    | RelevantPatientCode
    | SubstanceAdministrationCode
    | UnifiedProcedureStepFindCode
    | GeneralCode,
]: ...
@overload
def service_for(
    sop_class: str, operation: Literal[Operation.C_GET]
) -> ServiceClass[QueryRetrieveGetStatus | GeneralStatus, QueryRetrieveGetCode | GeneralCode]: ...
@overload
def service_for(
    sop_class: str, operation: Literal[Operation.C_MOVE]
) -> ServiceClass[QueryRetrieveMoveStatus | GeneralStatus, QueryRetrieveMoveCode | GeneralCode]: ...
@overload
def service_for(
    sop_class: str, operation: Literal[Operation.C_ECHO]
) -> ServiceClass[VerificationStatus | GeneralStatus, VerificationCode | GeneralCode]: ...
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
    | GeneralStatus,
    ProcedureStepCode
    | PrintManagementCode
    | StorageCommitmentCode
    | UnifiedProcedureStepCode
    | RTMachineVerificationCode
    | StorageManagementCode
    | GeneralCode,
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
    | GeneralStatus,
    ProcedureStepCode
    | PrintManagementCode
    | MediaCreationCode
    | UnifiedProcedureStepCode
    | RTMachineVerificationCode
    | DisplaySystemCode
    | GeneralCode,
]: ...
@overload
def service_for(
    sop_class: str, operation: Literal[Operation.N_SET]
) -> ServiceClass[
    ProcedureStepStatus
    | PrintManagementStatus
    | UnifiedProcedureStepStatus
    | RTMachineVerificationStatus
    | GeneralStatus,
    ProcedureStepCode
    | PrintManagementCode
    | UnifiedProcedureStepCode
    | RTMachineVerificationCode
    | GeneralCode,
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
    | GeneralStatus,
    PrintManagementCode
    | StorageCommitmentCode
    | ApplicationEventLoggingCode
    | MediaCreationCode
    | UnifiedProcedureStepCode
    | RTMachineVerificationCode
    | StorageManagementCode
    | GeneralCode,
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
    | GeneralStatus,
    ProcedureStepCode
    | PrintManagementCode
    | InstanceAvailabilityCode
    | MediaCreationCode
    | UnifiedProcedureStepCode
    | RTMachineVerificationCode
    | GeneralCode,
]: ...
@overload
def service_for(
    sop_class: str, operation: Literal[Operation.N_DELETE]
) -> ServiceClass[
    PrintManagementStatus | RTMachineVerificationStatus | GeneralStatus,
    PrintManagementCode | RTMachineVerificationCode | GeneralCode,
]: ...
@overload
def service_for(sop_class: str, operation: Operation) -> ServiceClass: ...
def service_of_message(sop_class: str | None, operation: Operation | None) -> ServiceClass | None:
    """Find the service class of a message that a peer sent, whatever it names.

    Returns
    -------
    ServiceClass or None
        None where the operation has to speak for all its service classes. A SOP class that is
        private, or not known to this version, and is stored is Storage's.
    """
