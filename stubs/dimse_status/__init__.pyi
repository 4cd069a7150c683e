# Generated from src/dimse_status/__init__.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The typed registry of DICOM DIMSE status codes.

Every name is loaded when it is first used: a program that uses one service class loads one.
"""

from dimse_status.advice import Advice, advice_for
from dimse_status.implementations import (
    Implementation,
    ImplementationCode,
    ImplementationReason,
    load_implementation,
)
from dimse_status.model.category import Category, category_of
from dimse_status.model.category import category_of as code_to_category
from dimse_status.model.dataset import StatusDataset
from dimse_status.model.error_comment import fit_error_comment
from dimse_status.model.errors import (
    DimseStatusError,
    InvalidResponseError,
    NoResponseError,
    StatusError,
)
from dimse_status.model.operation import Operation
from dimse_status.model.reference import Reference
from dimse_status.model.related_field import RelatedField, RelatedValues
from dimse_status.model.service_class import ServiceClass, SOPClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.status_info import Origin, StatusInfo
from dimse_status.model.status_response import StatusResponse
from dimse_status.model.table import StatusRange, Usage
from dimse_status.registry import STANDARD, StatusRegistry
from dimse_status.resolver import code_to_status, resolve, resolve_all
from dimse_status.response import resolve_response
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
from dimse_status.services.finding import service_for
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
from dimse_status.sub_operations import SubOperations

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
    "Advice",
    "ApplicationEventLoggingCode",
    "ApplicationEventLoggingStatus",
    "Category",
    "DimseStatusError",
    "DisplaySystemCode",
    "DisplaySystemStatus",
    "GeneralCode",
    "GeneralStatus",
    "Implementation",
    "ImplementationCode",
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
    "RelatedValues",
    "RelevantPatientCode",
    "RelevantPatientStatus",
    "RepositoryQueryCode",
    "RepositoryQueryStatus",
    "SOPClass",
    "ServiceClass",
    "StatusCode",
    "StatusDataset",
    "StatusError",
    "StatusInfo",
    "StatusRange",
    "StatusRegistry",
    "StatusResponse",
    "StorageCode",
    "StorageCommitmentCode",
    "StorageCommitmentStatus",
    "StorageManagementCode",
    "StorageManagementStatus",
    "StorageStatus",
    "SubOperations",
    "SubstanceAdministrationCode",
    "SubstanceAdministrationStatus",
    "UnifiedProcedureStepCode",
    "UnifiedProcedureStepFindCode",
    "UnifiedProcedureStepFindStatus",
    "UnifiedProcedureStepStatus",
    "Usage",
    "VerificationCode",
    "VerificationStatus",
    "advice_for",
    "category_of",
    "code_to_category",
    "code_to_status",
    "fit_error_comment",
    "load_implementation",
    "resolve",
    "resolve_all",
    "resolve_response",
    "service_for",
]
