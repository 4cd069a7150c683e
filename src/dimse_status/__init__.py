"""The typed registry of DICOM DIMSE status codes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dimse_status.by_category import (
    APPLICATION_EVENT_LOGGING_FAILURES,
    APPLICATION_EVENT_LOGGING_SUCCESS,
    APPLICATION_EVENT_LOGGING_WARNINGS,
    DISPLAY_SYSTEM_FAILURES,
    DISPLAY_SYSTEM_SUCCESS,
    DISPLAY_SYSTEM_WARNINGS,
    GENERAL_CANCEL,
    GENERAL_FAILURES,
    GENERAL_SUCCESS,
    GENERAL_WARNINGS,
    INSTANCE_AVAILABILITY_FAILURES,
    INSTANCE_AVAILABILITY_SUCCESS,
    INSTANCE_AVAILABILITY_WARNINGS,
    MEDIA_CREATION_FAILURES,
    MEDIA_CREATION_SUCCESS,
    MEDIA_CREATION_WARNINGS,
    MODALITY_WORKLIST_CANCEL,
    MODALITY_WORKLIST_FAILURES,
    MODALITY_WORKLIST_PENDING,
    MODALITY_WORKLIST_SUCCESS,
    NON_PATIENT_OBJECT_FAILURES,
    NON_PATIENT_OBJECT_SUCCESS,
    PRINT_MANAGEMENT_FAILURES,
    PRINT_MANAGEMENT_SUCCESS,
    PRINT_MANAGEMENT_WARNINGS,
    PROCEDURE_STEP_FAILURES,
    PROCEDURE_STEP_SUCCESS,
    PROCEDURE_STEP_WARNINGS,
    QUERY_RETRIEVE_FIND_CANCEL,
    QUERY_RETRIEVE_FIND_FAILURES,
    QUERY_RETRIEVE_FIND_PENDING,
    QUERY_RETRIEVE_FIND_SUCCESS,
    QUERY_RETRIEVE_GET_CANCEL,
    QUERY_RETRIEVE_GET_FAILURES,
    QUERY_RETRIEVE_GET_PENDING,
    QUERY_RETRIEVE_GET_SUCCESS,
    QUERY_RETRIEVE_GET_WARNINGS,
    QUERY_RETRIEVE_MOVE_CANCEL,
    QUERY_RETRIEVE_MOVE_FAILURES,
    QUERY_RETRIEVE_MOVE_PENDING,
    QUERY_RETRIEVE_MOVE_SUCCESS,
    QUERY_RETRIEVE_MOVE_WARNINGS,
    RELEVANT_PATIENT_CANCEL,
    RELEVANT_PATIENT_FAILURES,
    RELEVANT_PATIENT_PENDING,
    RELEVANT_PATIENT_SUCCESS,
    REPOSITORY_QUERY_CANCEL,
    REPOSITORY_QUERY_FAILURES,
    REPOSITORY_QUERY_PENDING,
    REPOSITORY_QUERY_SUCCESS,
    REPOSITORY_QUERY_WARNINGS,
    RT_MACHINE_VERIFICATION_FAILURES,
    RT_MACHINE_VERIFICATION_SUCCESS,
    RT_MACHINE_VERIFICATION_WARNINGS,
    STORAGE_COMMITMENT_FAILURES,
    STORAGE_COMMITMENT_SUCCESS,
    STORAGE_FAILURES,
    STORAGE_MANAGEMENT_FAILURES,
    STORAGE_MANAGEMENT_SUCCESS,
    STORAGE_MANAGEMENT_WARNINGS,
    STORAGE_SUCCESS,
    STORAGE_WARNINGS,
    SUBSTANCE_ADMINISTRATION_CANCEL,
    SUBSTANCE_ADMINISTRATION_FAILURES,
    SUBSTANCE_ADMINISTRATION_PENDING,
    SUBSTANCE_ADMINISTRATION_SUCCESS,
    UNIFIED_PROCEDURE_STEP_FAILURES,
    UNIFIED_PROCEDURE_STEP_FIND_CANCEL,
    UNIFIED_PROCEDURE_STEP_FIND_FAILURES,
    UNIFIED_PROCEDURE_STEP_FIND_PENDING,
    UNIFIED_PROCEDURE_STEP_FIND_SUCCESS,
    UNIFIED_PROCEDURE_STEP_SUCCESS,
    UNIFIED_PROCEDURE_STEP_WARNINGS,
    VERIFICATION_FAILURES,
    VERIFICATION_SUCCESS,
)
from dimse_status.implementations import Implementation, ImplementationCode, ImplementationReason
from dimse_status.model.category import Category, category_of, code_to_category
from dimse_status.model.error_comment import fit_error_comment
from dimse_status.model.errors import (
    CodeTypeError,
    CodeValueError,
    DimseStatusError,
    ErrorCommentError,
    FileProblem,
    HandlerResultError,
    ImplementationError,
    ImplementationFileError,
    InvalidResponseError,
    NoResponseError,
    NotAnIntegerError,
    RelatedFieldError,
    ServiceClassError,
    StatusCollisionError,
    StatusError,
    StatusNameError,
    StatusNotPermittedError,
    StatusRangeError,
    SubOperationsError,
    UnknownNameError,
    UnknownStatusError,
)
from dimse_status.model.operation import Operation
from dimse_status.model.reference import Reference
from dimse_status.model.related_field import RelatedField, RelatedValues
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.status_info import Origin, StatusInfo
from dimse_status.model.table import StatusRange, Usage
from dimse_status.registry import STANDARD, StatusRegistry, service_for
from dimse_status.resolver import code_to_status, resolve
from dimse_status.response import StatusResponse, resolve_response
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
from dimse_status.services.sop_classes import SOPClass
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
from dimse_status.sub_operations import SubOperations

if TYPE_CHECKING:
    from dimse_status.implementations.loader import load_implementation
    from dimse_status.model.dataset import StatusDataset

__all__ = [
    "APPLICATION_EVENT_LOGGING",
    "APPLICATION_EVENT_LOGGING_FAILURES",
    "APPLICATION_EVENT_LOGGING_SUCCESS",
    "APPLICATION_EVENT_LOGGING_WARNINGS",
    "DISPLAY_SYSTEM",
    "DISPLAY_SYSTEM_FAILURES",
    "DISPLAY_SYSTEM_SUCCESS",
    "DISPLAY_SYSTEM_WARNINGS",
    "GENERAL",
    "GENERAL_CANCEL",
    "GENERAL_FAILURES",
    "GENERAL_SUCCESS",
    "GENERAL_WARNINGS",
    "INSTANCE_AVAILABILITY",
    "INSTANCE_AVAILABILITY_FAILURES",
    "INSTANCE_AVAILABILITY_SUCCESS",
    "INSTANCE_AVAILABILITY_WARNINGS",
    "MEDIA_CREATION",
    "MEDIA_CREATION_FAILURES",
    "MEDIA_CREATION_SUCCESS",
    "MEDIA_CREATION_WARNINGS",
    "MODALITY_WORKLIST",
    "MODALITY_WORKLIST_CANCEL",
    "MODALITY_WORKLIST_FAILURES",
    "MODALITY_WORKLIST_PENDING",
    "MODALITY_WORKLIST_SUCCESS",
    "NON_PATIENT_OBJECT",
    "NON_PATIENT_OBJECT_FAILURES",
    "NON_PATIENT_OBJECT_SUCCESS",
    "PRINT_MANAGEMENT",
    "PRINT_MANAGEMENT_FAILURES",
    "PRINT_MANAGEMENT_SUCCESS",
    "PRINT_MANAGEMENT_WARNINGS",
    "PROCEDURE_STEP",
    "PROCEDURE_STEP_FAILURES",
    "PROCEDURE_STEP_SUCCESS",
    "PROCEDURE_STEP_WARNINGS",
    "QUERY_RETRIEVE_FIND",
    "QUERY_RETRIEVE_FIND_CANCEL",
    "QUERY_RETRIEVE_FIND_FAILURES",
    "QUERY_RETRIEVE_FIND_PENDING",
    "QUERY_RETRIEVE_FIND_SUCCESS",
    "QUERY_RETRIEVE_GET",
    "QUERY_RETRIEVE_GET_CANCEL",
    "QUERY_RETRIEVE_GET_FAILURES",
    "QUERY_RETRIEVE_GET_PENDING",
    "QUERY_RETRIEVE_GET_SUCCESS",
    "QUERY_RETRIEVE_GET_WARNINGS",
    "QUERY_RETRIEVE_MOVE",
    "QUERY_RETRIEVE_MOVE_CANCEL",
    "QUERY_RETRIEVE_MOVE_FAILURES",
    "QUERY_RETRIEVE_MOVE_PENDING",
    "QUERY_RETRIEVE_MOVE_SUCCESS",
    "QUERY_RETRIEVE_MOVE_WARNINGS",
    "RELEVANT_PATIENT",
    "RELEVANT_PATIENT_CANCEL",
    "RELEVANT_PATIENT_FAILURES",
    "RELEVANT_PATIENT_PENDING",
    "RELEVANT_PATIENT_SUCCESS",
    "REPOSITORY_QUERY",
    "REPOSITORY_QUERY_CANCEL",
    "REPOSITORY_QUERY_FAILURES",
    "REPOSITORY_QUERY_PENDING",
    "REPOSITORY_QUERY_SUCCESS",
    "REPOSITORY_QUERY_WARNINGS",
    "RT_MACHINE_VERIFICATION",
    "RT_MACHINE_VERIFICATION_FAILURES",
    "RT_MACHINE_VERIFICATION_SUCCESS",
    "RT_MACHINE_VERIFICATION_WARNINGS",
    "SERVICE_CLASSES",
    "STANDARD",
    "STORAGE",
    "STORAGE_COMMITMENT",
    "STORAGE_COMMITMENT_FAILURES",
    "STORAGE_COMMITMENT_SUCCESS",
    "STORAGE_FAILURES",
    "STORAGE_MANAGEMENT",
    "STORAGE_MANAGEMENT_FAILURES",
    "STORAGE_MANAGEMENT_SUCCESS",
    "STORAGE_MANAGEMENT_WARNINGS",
    "STORAGE_SUCCESS",
    "STORAGE_WARNINGS",
    "SUBSTANCE_ADMINISTRATION",
    "SUBSTANCE_ADMINISTRATION_CANCEL",
    "SUBSTANCE_ADMINISTRATION_FAILURES",
    "SUBSTANCE_ADMINISTRATION_PENDING",
    "SUBSTANCE_ADMINISTRATION_SUCCESS",
    "UNIFIED_PROCEDURE_STEP",
    "UNIFIED_PROCEDURE_STEP_FAILURES",
    "UNIFIED_PROCEDURE_STEP_FIND",
    "UNIFIED_PROCEDURE_STEP_FIND_CANCEL",
    "UNIFIED_PROCEDURE_STEP_FIND_FAILURES",
    "UNIFIED_PROCEDURE_STEP_FIND_PENDING",
    "UNIFIED_PROCEDURE_STEP_FIND_SUCCESS",
    "UNIFIED_PROCEDURE_STEP_SUCCESS",
    "UNIFIED_PROCEDURE_STEP_WARNINGS",
    "VERIFICATION",
    "VERIFICATION_FAILURES",
    "VERIFICATION_SUCCESS",
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
    "HandlerResultError",
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
    "NotAnIntegerError",
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
    "StatusNameError",
    "StatusNotPermittedError",
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
    "SubOperations",
    "SubOperationsError",
    "SubstanceAdministrationCode",
    "SubstanceAdministrationStatus",
    "UnifiedProcedureStepCode",
    "UnifiedProcedureStepFindCode",
    "UnifiedProcedureStepFindStatus",
    "UnifiedProcedureStepStatus",
    "UnknownNameError",
    "UnknownStatusError",
    "Usage",
    "VerificationCode",
    "VerificationStatus",
    "category_of",
    "code_to_category",
    "code_to_status",
    "fit_error_comment",
    "load_implementation",
    "resolve",
    "resolve_response",
    "service_for",
]


def __getattr__(name: str) -> Any:
    # Few programs read such a file, and tomllib with it.
    if name == "load_implementation":
        from dimse_status.implementations.loader import load_implementation  # noqa: PLC0415 - see above

        return load_implementation
    # StatusDataset is a pydicom Dataset, and importing pydicom takes longer than all of this.
    if name == "StatusDataset":
        from dimse_status.model.dataset import StatusDataset  # noqa: PLC0415 - see above

        return StatusDataset
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return __all__
