# Generated from src/dimse_status/__init__.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The typed registry of DICOM DIMSE status codes.

Every name is loaded when it is first used: a program that uses one service class loads one.
"""

from typing import Final

from dimse_status.advice import Advice as Advice
from dimse_status.advice import advice_for as advice_for
from dimse_status.implementations import Implementation as Implementation
from dimse_status.implementations import ImplementationCode as ImplementationCode
from dimse_status.implementations import ImplementationReason as ImplementationReason
from dimse_status.implementations import load_implementation as load_implementation
from dimse_status.model.category import Category as Category
from dimse_status.model.category import category_of as category_of
from dimse_status.model.category import category_of as code_to_category
from dimse_status.model.dataset import StatusDataset as StatusDataset
from dimse_status.model.error_comment import fit_error_comment as fit_error_comment
from dimse_status.model.errors import DimseStatusError as DimseStatusError
from dimse_status.model.errors import InvalidResponseError as InvalidResponseError
from dimse_status.model.errors import NoResponseError as NoResponseError
from dimse_status.model.operation import Operation as Operation
from dimse_status.model.reference import Reference as Reference
from dimse_status.model.related_field import RelatedField as RelatedField
from dimse_status.model.related_field import RelatedValues as RelatedValues
from dimse_status.model.service_class import ServiceClass as ServiceClass
from dimse_status.model.service_class import SOPClass as SOPClass
from dimse_status.model.status_code import StatusCode as StatusCode
from dimse_status.model.status_info import Origin as Origin
from dimse_status.model.status_info import StatusInfo as StatusInfo
from dimse_status.model.status_response import StatusError as StatusError
from dimse_status.model.status_response import StatusResponse as StatusResponse
from dimse_status.model.table import StatusRange as StatusRange
from dimse_status.model.table import Usage as Usage
from dimse_status.registry import STANDARD as STANDARD
from dimse_status.registry import StatusRegistry as StatusRegistry
from dimse_status.resolver import code_to_status as code_to_status
from dimse_status.resolver import resolve as resolve
from dimse_status.resolver import resolve_all as resolve_all
from dimse_status.response import resolve_response as resolve_response
from dimse_status.services import SERVICE_CLASSES as SERVICE_CLASSES
from dimse_status.services.application_event_logging import (
    APPLICATION_EVENT_LOGGING as APPLICATION_EVENT_LOGGING,
)
from dimse_status.services.application_event_logging import (
    ApplicationEventLoggingCode as ApplicationEventLoggingCode,
)
from dimse_status.services.application_event_logging import (
    ApplicationEventLoggingStatus as ApplicationEventLoggingStatus,
)
from dimse_status.services.display_system import DISPLAY_SYSTEM as DISPLAY_SYSTEM
from dimse_status.services.display_system import DisplaySystemCode as DisplaySystemCode
from dimse_status.services.display_system import DisplaySystemStatus as DisplaySystemStatus
from dimse_status.services.finding import service_for as service_for
from dimse_status.services.general import GENERAL as GENERAL
from dimse_status.services.general import GeneralCode as GeneralCode
from dimse_status.services.general import GeneralStatus as GeneralStatus
from dimse_status.services.instance_availability import (
    INSTANCE_AVAILABILITY as INSTANCE_AVAILABILITY,
)
from dimse_status.services.instance_availability import (
    InstanceAvailabilityCode as InstanceAvailabilityCode,
)
from dimse_status.services.instance_availability import (
    InstanceAvailabilityStatus as InstanceAvailabilityStatus,
)
from dimse_status.services.media_creation import MEDIA_CREATION as MEDIA_CREATION
from dimse_status.services.media_creation import MediaCreationCode as MediaCreationCode
from dimse_status.services.media_creation import MediaCreationStatus as MediaCreationStatus
from dimse_status.services.modality_worklist import MODALITY_WORKLIST as MODALITY_WORKLIST
from dimse_status.services.modality_worklist import ModalityWorklistCode as ModalityWorklistCode
from dimse_status.services.modality_worklist import ModalityWorklistStatus as ModalityWorklistStatus
from dimse_status.services.non_patient_object import NON_PATIENT_OBJECT as NON_PATIENT_OBJECT
from dimse_status.services.non_patient_object import NonPatientObjectCode as NonPatientObjectCode
from dimse_status.services.non_patient_object import (
    NonPatientObjectStatus as NonPatientObjectStatus,
)
from dimse_status.services.print_management import PRINT_MANAGEMENT as PRINT_MANAGEMENT
from dimse_status.services.print_management import PrintManagementCode as PrintManagementCode
from dimse_status.services.print_management import PrintManagementStatus as PrintManagementStatus
from dimse_status.services.procedure_step import PROCEDURE_STEP as PROCEDURE_STEP
from dimse_status.services.procedure_step import ProcedureStepCode as ProcedureStepCode
from dimse_status.services.procedure_step import ProcedureStepStatus as ProcedureStepStatus
from dimse_status.services.query_retrieve import QUERY_RETRIEVE_FIND as QUERY_RETRIEVE_FIND
from dimse_status.services.query_retrieve import QUERY_RETRIEVE_GET as QUERY_RETRIEVE_GET
from dimse_status.services.query_retrieve import QUERY_RETRIEVE_MOVE as QUERY_RETRIEVE_MOVE
from dimse_status.services.query_retrieve import REPOSITORY_QUERY as REPOSITORY_QUERY
from dimse_status.services.query_retrieve import QueryRetrieveFindCode as QueryRetrieveFindCode
from dimse_status.services.query_retrieve import QueryRetrieveFindStatus as QueryRetrieveFindStatus
from dimse_status.services.query_retrieve import QueryRetrieveGetCode as QueryRetrieveGetCode
from dimse_status.services.query_retrieve import QueryRetrieveGetStatus as QueryRetrieveGetStatus
from dimse_status.services.query_retrieve import QueryRetrieveMoveCode as QueryRetrieveMoveCode
from dimse_status.services.query_retrieve import QueryRetrieveMoveStatus as QueryRetrieveMoveStatus
from dimse_status.services.query_retrieve import RepositoryQueryCode as RepositoryQueryCode
from dimse_status.services.query_retrieve import RepositoryQueryStatus as RepositoryQueryStatus
from dimse_status.services.relevant_patient import RELEVANT_PATIENT as RELEVANT_PATIENT
from dimse_status.services.relevant_patient import RelevantPatientCode as RelevantPatientCode
from dimse_status.services.relevant_patient import RelevantPatientStatus as RelevantPatientStatus
from dimse_status.services.rt_machine_verification import (
    RT_MACHINE_VERIFICATION as RT_MACHINE_VERIFICATION,
)
from dimse_status.services.rt_machine_verification import (
    RTMachineVerificationCode as RTMachineVerificationCode,
)
from dimse_status.services.rt_machine_verification import (
    RTMachineVerificationStatus as RTMachineVerificationStatus,
)
from dimse_status.services.storage import STORAGE as STORAGE
from dimse_status.services.storage import StorageCode as StorageCode
from dimse_status.services.storage import StorageStatus as StorageStatus
from dimse_status.services.storage_commitment import STORAGE_COMMITMENT as STORAGE_COMMITMENT
from dimse_status.services.storage_commitment import StorageCommitmentCode as StorageCommitmentCode
from dimse_status.services.storage_commitment import (
    StorageCommitmentStatus as StorageCommitmentStatus,
)
from dimse_status.services.storage_management import STORAGE_MANAGEMENT as STORAGE_MANAGEMENT
from dimse_status.services.storage_management import StorageManagementCode as StorageManagementCode
from dimse_status.services.storage_management import (
    StorageManagementStatus as StorageManagementStatus,
)
from dimse_status.services.substance_administration import (
    SUBSTANCE_ADMINISTRATION as SUBSTANCE_ADMINISTRATION,
)
from dimse_status.services.substance_administration import (
    SubstanceAdministrationCode as SubstanceAdministrationCode,
)
from dimse_status.services.substance_administration import (
    SubstanceAdministrationStatus as SubstanceAdministrationStatus,
)
from dimse_status.services.unified_procedure_step import (
    UNIFIED_PROCEDURE_STEP as UNIFIED_PROCEDURE_STEP,
)
from dimse_status.services.unified_procedure_step import (
    UNIFIED_PROCEDURE_STEP_FIND as UNIFIED_PROCEDURE_STEP_FIND,
)
from dimse_status.services.unified_procedure_step import (
    UnifiedProcedureStepCode as UnifiedProcedureStepCode,
)
from dimse_status.services.unified_procedure_step import (
    UnifiedProcedureStepFindCode as UnifiedProcedureStepFindCode,
)
from dimse_status.services.unified_procedure_step import (
    UnifiedProcedureStepFindStatus as UnifiedProcedureStepFindStatus,
)
from dimse_status.services.unified_procedure_step import (
    UnifiedProcedureStepStatus as UnifiedProcedureStepStatus,
)
from dimse_status.services.verification import VERIFICATION as VERIFICATION
from dimse_status.services.verification import VerificationCode as VerificationCode
from dimse_status.services.verification import VerificationStatus as VerificationStatus
from dimse_status.sub_operations import SubOperations as SubOperations

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
__version__: Final[str]
