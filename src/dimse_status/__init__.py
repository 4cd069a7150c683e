# Generated from src/dimse_status/services by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The typed registry of DICOM DIMSE status codes.

Every name is loaded when it is first used: a program that uses one service class loads one.
"""

from __future__ import annotations

import sys

from dimse_status import model

TYPE_CHECKING = False
if TYPE_CHECKING:
    # For type checkers, and for what freezes an application: all that __getattr__ may load.
    from typing import Any

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
    from dimse_status.model.errors import DimseStatusError, InvalidResponseError, NoResponseError
    from dimse_status.model.operation import Operation
    from dimse_status.model.reference import Reference
    from dimse_status.model.related_field import RelatedField, RelatedValues
    from dimse_status.model.service_class import ServiceClass, SOPClass
    from dimse_status.model.status_code import StatusCode
    from dimse_status.model.status_info import Origin, StatusInfo
    from dimse_status.model.status_response import StatusError, StatusResponse
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
    from dimse_status.services.verification import (
        VERIFICATION,
        VerificationCode,
        VerificationStatus,
    )
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
__version__ = "0.1.0"
_WHERE = {
    "APPLICATION_EVENT_LOGGING": "services.application_event_logging",
    "Advice": "advice",
    "ApplicationEventLoggingCode": "services.application_event_logging",
    "ApplicationEventLoggingStatus": "services.application_event_logging",
    "Category": "model.category",
    "DISPLAY_SYSTEM": "services.display_system",
    "DimseStatusError": "model.errors",
    "DisplaySystemCode": "services.display_system",
    "DisplaySystemStatus": "services.display_system",
    "GENERAL": "services.general",
    "GeneralCode": "services.general",
    "GeneralStatus": "services.general",
    "INSTANCE_AVAILABILITY": "services.instance_availability",
    "Implementation": "implementations",
    "ImplementationCode": "implementations",
    "ImplementationReason": "implementations",
    "InstanceAvailabilityCode": "services.instance_availability",
    "InstanceAvailabilityStatus": "services.instance_availability",
    "InvalidResponseError": "model.errors",
    "MEDIA_CREATION": "services.media_creation",
    "MODALITY_WORKLIST": "services.modality_worklist",
    "MediaCreationCode": "services.media_creation",
    "MediaCreationStatus": "services.media_creation",
    "ModalityWorklistCode": "services.modality_worklist",
    "ModalityWorklistStatus": "services.modality_worklist",
    "NON_PATIENT_OBJECT": "services.non_patient_object",
    "NoResponseError": "model.errors",
    "NonPatientObjectCode": "services.non_patient_object",
    "NonPatientObjectStatus": "services.non_patient_object",
    "Operation": "model.operation",
    "Origin": "model.status_info",
    "PRINT_MANAGEMENT": "services.print_management",
    "PROCEDURE_STEP": "services.procedure_step",
    "PrintManagementCode": "services.print_management",
    "PrintManagementStatus": "services.print_management",
    "ProcedureStepCode": "services.procedure_step",
    "ProcedureStepStatus": "services.procedure_step",
    "QUERY_RETRIEVE_FIND": "services.query_retrieve",
    "QUERY_RETRIEVE_GET": "services.query_retrieve",
    "QUERY_RETRIEVE_MOVE": "services.query_retrieve",
    "QueryRetrieveFindCode": "services.query_retrieve",
    "QueryRetrieveFindStatus": "services.query_retrieve",
    "QueryRetrieveGetCode": "services.query_retrieve",
    "QueryRetrieveGetStatus": "services.query_retrieve",
    "QueryRetrieveMoveCode": "services.query_retrieve",
    "QueryRetrieveMoveStatus": "services.query_retrieve",
    "RELEVANT_PATIENT": "services.relevant_patient",
    "REPOSITORY_QUERY": "services.query_retrieve",
    "RTMachineVerificationCode": "services.rt_machine_verification",
    "RTMachineVerificationStatus": "services.rt_machine_verification",
    "RT_MACHINE_VERIFICATION": "services.rt_machine_verification",
    "Reference": "model.reference",
    "RelatedField": "model.related_field",
    "RelatedValues": "model.related_field",
    "RelevantPatientCode": "services.relevant_patient",
    "RelevantPatientStatus": "services.relevant_patient",
    "RepositoryQueryCode": "services.query_retrieve",
    "RepositoryQueryStatus": "services.query_retrieve",
    "SERVICE_CLASSES": "services",
    "SOPClass": "model.service_class",
    "STANDARD": "registry",
    "STORAGE": "services.storage",
    "STORAGE_COMMITMENT": "services.storage_commitment",
    "STORAGE_MANAGEMENT": "services.storage_management",
    "SUBSTANCE_ADMINISTRATION": "services.substance_administration",
    "ServiceClass": "model.service_class",
    "StatusCode": "model.status_code",
    "StatusDataset": "model.dataset",
    "StatusError": "model.status_response",
    "StatusInfo": "model.status_info",
    "StatusRange": "model.table",
    "StatusRegistry": "registry",
    "StatusResponse": "model.status_response",
    "StorageCode": "services.storage",
    "StorageCommitmentCode": "services.storage_commitment",
    "StorageCommitmentStatus": "services.storage_commitment",
    "StorageManagementCode": "services.storage_management",
    "StorageManagementStatus": "services.storage_management",
    "StorageStatus": "services.storage",
    "SubOperations": "sub_operations",
    "SubstanceAdministrationCode": "services.substance_administration",
    "SubstanceAdministrationStatus": "services.substance_administration",
    "UNIFIED_PROCEDURE_STEP": "services.unified_procedure_step",
    "UNIFIED_PROCEDURE_STEP_FIND": "services.unified_procedure_step",
    "UnifiedProcedureStepCode": "services.unified_procedure_step",
    "UnifiedProcedureStepFindCode": "services.unified_procedure_step",
    "UnifiedProcedureStepFindStatus": "services.unified_procedure_step",
    "UnifiedProcedureStepStatus": "services.unified_procedure_step",
    "Usage": "model.table",
    "VERIFICATION": "services.verification",
    "VerificationCode": "services.verification",
    "VerificationStatus": "services.verification",
    "advice_for": "advice",
    "category_of": "model.category",
    "code_to_category": "model.category",
    "code_to_status": "resolver",
    "fit_error_comment": "model.error_comment",
    "load_implementation": "implementations",
    "resolve": "resolver",
    "resolve_all": "resolver",
    "resolve_response": "response",
    "service_for": "services.finding",
}
_OTHER_NAMES = {"code_to_category": "category_of"}


def _resolve(*arguments: Any, **options: Any) -> StatusInfo[Any]:
    from dimse_status.resolver import resolve  # noqa: PLC0415 - a member asks it, when it is used

    model.resolve = resolve
    return resolve(*arguments, **options)


model.resolve = _resolve


def __getattr__(name: str) -> Any:
    found: Any
    if name in _WHERE:
        from importlib import import_module  # noqa: PLC0415 - most programs have it by now

        found = getattr(import_module(f"{__name__}.{_WHERE[name]}"), _OTHER_NAMES.get(name, name))
    else:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message, name=name, obj=sys.modules[__name__])
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return __all__
