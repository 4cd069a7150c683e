"""The typed registry of DICOM DIMSE status codes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dimse_status.building import code_to_status
from dimse_status.category import Category, category_of, code_to_category
from dimse_status.error_comment import fit_error_comment
from dimse_status.errors import (
    CodeTypeError,
    CodeValueError,
    DimseStatusError,
    ErrorCommentError,
    FileProblem,
    ImplementationError,
    ImplementationFileError,
    InvalidResponseError,
    NoResponseError,
    RelatedFieldError,
    ServiceClassError,
    StatusCollisionError,
    StatusError,
    StatusRangeError,
    UnknownStatusError,
)
from dimse_status.implementations import Implementation, ImplementationCode, ImplementationReason
from dimse_status.operation import Operation
from dimse_status.reference import Reference
from dimse_status.registry import STANDARD, StatusRegistry, service_for
from dimse_status.related_field import RelatedField
from dimse_status.related_values import RelatedValues
from dimse_status.resolver import resolve
from dimse_status.response import StatusResponse, resolve_response
from dimse_status.service_class import ServiceClass
from dimse_status.services import SERVICE_CLASSES
from dimse_status.services.application_event_logging import (
    APPLICATION_EVENT_LOGGING,
    ApplicationEventLoggingCode,
    ApplicationEventLoggingStatus,
)
from dimse_status.services.display_system import (
    DISPLAY_SYSTEM,
    DisplaySystemCode,
    DisplaySystemStatus,
)
from dimse_status.services.general import GENERAL, GeneralCode, GeneralStatus
from dimse_status.services.instance_availability import (
    INSTANCE_AVAILABILITY,
    InstanceAvailabilityCode,
    InstanceAvailabilityStatus,
)
from dimse_status.services.media_creation import (
    MEDIA_CREATION,
    MediaCreationCode,
    MediaCreationStatus,
)
from dimse_status.services.modality_worklist import (
    MODALITY_WORKLIST,
    ModalityWorklistCode,
    ModalityWorklistStatus,
)
from dimse_status.services.non_patient_object import (
    NON_PATIENT_OBJECT,
    NonPatientObjectCode,
    NonPatientObjectStatus,
)
from dimse_status.services.print_management import (
    PRINT_MANAGEMENT,
    PrintManagementCode,
    PrintManagementStatus,
)
from dimse_status.services.procedure_step import (
    PROCEDURE_STEP,
    ProcedureStepCode,
    ProcedureStepStatus,
)
from dimse_status.services.query_retrieve import (
    QUERY_RETRIEVE_FIND,
    QUERY_RETRIEVE_GET,
    QUERY_RETRIEVE_MOVE,
    REPOSITORY_QUERY,
    QueryRetrieveFindCode,
    QueryRetrieveFindStatus,
    QueryRetrieveGetCode,
    QueryRetrieveGetStatus,
    QueryRetrieveMoveCode,
    QueryRetrieveMoveStatus,
    RepositoryQueryCode,
    RepositoryQueryStatus,
)
from dimse_status.services.relevant_patient import (
    RELEVANT_PATIENT,
    RelevantPatientCode,
    RelevantPatientStatus,
)
from dimse_status.services.rt_machine_verification import (
    RT_MACHINE_VERIFICATION,
    RTMachineVerificationCode,
    RTMachineVerificationStatus,
)
from dimse_status.services.storage import STORAGE, StorageCode, StorageStatus
from dimse_status.services.storage_commitment import (
    STORAGE_COMMITMENT,
    StorageCommitmentCode,
    StorageCommitmentStatus,
)
from dimse_status.services.storage_management import (
    STORAGE_MANAGEMENT,
    StorageManagementCode,
    StorageManagementStatus,
)
from dimse_status.services.substance_administration import (
    SUBSTANCE_ADMINISTRATION,
    SubstanceAdministrationCode,
    SubstanceAdministrationStatus,
)
from dimse_status.services.unified_procedure_step import (
    UNIFIED_PROCEDURE_STEP,
    UNIFIED_PROCEDURE_STEP_FIND,
    UnifiedProcedureStepCode,
    UnifiedProcedureStepFindCode,
    UnifiedProcedureStepFindStatus,
    UnifiedProcedureStepStatus,
)
from dimse_status.services.verification import VERIFICATION, VerificationCode, VerificationStatus
from dimse_status.sop_classes import SOPClass
from dimse_status.status_code import StatusCode
from dimse_status.status_info import Origin, StatusInfo
from dimse_status.status_range import StatusRange
from dimse_status.usage import Usage

if TYPE_CHECKING:
    from dimse_status.dataset import StatusDataset

__all__ = [
    "APPLICATION_EVENT_LOGGING",
    "DISPLAY_SYSTEM",
    "GENERAL",
    "INSTANCE_AVAILABILITY",
    "MEDIA_CREATION",
    "MODALITY_WORKLIST",
    "NON_PATIENT_OBJECT",
    "PRINT_MANAGEMENT",
    "PROCEDURE_STEP",
    "QUERY_RETRIEVE_FIND",
    "QUERY_RETRIEVE_GET",
    "QUERY_RETRIEVE_MOVE",
    "RELEVANT_PATIENT",
    "REPOSITORY_QUERY",
    "RT_MACHINE_VERIFICATION",
    "SERVICE_CLASSES",
    "STANDARD",
    "STORAGE",
    "STORAGE_COMMITMENT",
    "STORAGE_MANAGEMENT",
    "SUBSTANCE_ADMINISTRATION",
    "UNIFIED_PROCEDURE_STEP",
    "UNIFIED_PROCEDURE_STEP_FIND",
    "VERIFICATION",
    "ApplicationEventLoggingCode",
    "ApplicationEventLoggingStatus",
    "Category",
    "CodeTypeError",
    "CodeValueError",
    "DimseStatusError",
    "DisplaySystemCode",
    "DisplaySystemStatus",
    "ErrorCommentError",
    "FileProblem",
    "GeneralCode",
    "GeneralStatus",
    "Implementation",
    "ImplementationCode",
    "ImplementationError",
    "ImplementationFileError",
    "ImplementationReason",
    "InstanceAvailabilityCode",
    "InstanceAvailabilityStatus",
    "InvalidResponseError",
    "MediaCreationCode",
    "MediaCreationStatus",
    "ModalityWorklistCode",
    "ModalityWorklistStatus",
    "NoResponseError",
    "NonPatientObjectCode",
    "NonPatientObjectStatus",
    "Operation",
    "Origin",
    "PrintManagementCode",
    "PrintManagementStatus",
    "ProcedureStepCode",
    "ProcedureStepStatus",
    "QueryRetrieveFindCode",
    "QueryRetrieveFindStatus",
    "QueryRetrieveGetCode",
    "QueryRetrieveGetStatus",
    "QueryRetrieveMoveCode",
    "QueryRetrieveMoveStatus",
    "RTMachineVerificationCode",
    "RTMachineVerificationStatus",
    "Reference",
    "RelatedField",
    "RelatedFieldError",
    "RelatedValues",
    "RelevantPatientCode",
    "RelevantPatientStatus",
    "RepositoryQueryCode",
    "RepositoryQueryStatus",
    "SOPClass",
    "ServiceClass",
    "ServiceClassError",
    "StatusCode",
    "StatusCollisionError",
    "StatusDataset",
    "StatusError",
    "StatusInfo",
    "StatusRange",
    "StatusRangeError",
    "StatusRegistry",
    "StatusResponse",
    "StorageCode",
    "StorageCommitmentCode",
    "StorageCommitmentStatus",
    "StorageManagementCode",
    "StorageManagementStatus",
    "StorageStatus",
    "SubstanceAdministrationCode",
    "SubstanceAdministrationStatus",
    "UnifiedProcedureStepCode",
    "UnifiedProcedureStepFindCode",
    "UnifiedProcedureStepFindStatus",
    "UnifiedProcedureStepStatus",
    "UnknownStatusError",
    "Usage",
    "VerificationCode",
    "VerificationStatus",
    "category_of",
    "code_to_category",
    "code_to_status",
    "fit_error_comment",
    "resolve",
    "resolve_response",
    "service_for",
]


def __getattr__(name: str) -> Any:
    # StatusDataset is a pydicom Dataset, and importing pydicom takes longer than all of this.
    if name == "StatusDataset":
        from dimse_status.dataset import StatusDataset  # noqa: PLC0415 - see above

        return StatusDataset
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return __all__
