# Generated from src/dimse_status/services by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The members of each service class by category, to narrow a status with ``in``.

These tuples name each member, so a type checker that reads ``status in STORAGE_FAILURES`` knows
in either branch which members are left.
"""

from __future__ import annotations

from typing import Final

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
from dimse_status.services.storage import StorageStatus
from dimse_status.services.storage_commitment import StorageCommitmentStatus
from dimse_status.services.storage_management import StorageManagementStatus
from dimse_status.services.substance_administration import SubstanceAdministrationStatus
from dimse_status.services.unified_procedure_step import (
    UnifiedProcedureStepFindStatus,
    UnifiedProcedureStepStatus,
)
from dimse_status.services.verification import VerificationStatus

__all__ = [
    "APPLICATION_EVENT_LOGGING_FAILURES",
    "APPLICATION_EVENT_LOGGING_SUCCESS",
    "APPLICATION_EVENT_LOGGING_WARNINGS",
    "DISPLAY_SYSTEM_FAILURES",
    "DISPLAY_SYSTEM_SUCCESS",
    "DISPLAY_SYSTEM_WARNINGS",
    "GENERAL_CANCEL",
    "GENERAL_FAILURES",
    "GENERAL_SUCCESS",
    "GENERAL_WARNINGS",
    "INSTANCE_AVAILABILITY_FAILURES",
    "INSTANCE_AVAILABILITY_SUCCESS",
    "INSTANCE_AVAILABILITY_WARNINGS",
    "MEDIA_CREATION_FAILURES",
    "MEDIA_CREATION_SUCCESS",
    "MEDIA_CREATION_WARNINGS",
    "MODALITY_WORKLIST_CANCEL",
    "MODALITY_WORKLIST_FAILURES",
    "MODALITY_WORKLIST_PENDING",
    "MODALITY_WORKLIST_SUCCESS",
    "NON_PATIENT_OBJECT_FAILURES",
    "NON_PATIENT_OBJECT_SUCCESS",
    "PRINT_MANAGEMENT_FAILURES",
    "PRINT_MANAGEMENT_SUCCESS",
    "PRINT_MANAGEMENT_WARNINGS",
    "PROCEDURE_STEP_FAILURES",
    "PROCEDURE_STEP_SUCCESS",
    "PROCEDURE_STEP_WARNINGS",
    "QUERY_RETRIEVE_FIND_CANCEL",
    "QUERY_RETRIEVE_FIND_FAILURES",
    "QUERY_RETRIEVE_FIND_PENDING",
    "QUERY_RETRIEVE_FIND_SUCCESS",
    "QUERY_RETRIEVE_GET_CANCEL",
    "QUERY_RETRIEVE_GET_FAILURES",
    "QUERY_RETRIEVE_GET_PENDING",
    "QUERY_RETRIEVE_GET_SUCCESS",
    "QUERY_RETRIEVE_GET_WARNINGS",
    "QUERY_RETRIEVE_MOVE_CANCEL",
    "QUERY_RETRIEVE_MOVE_FAILURES",
    "QUERY_RETRIEVE_MOVE_PENDING",
    "QUERY_RETRIEVE_MOVE_SUCCESS",
    "QUERY_RETRIEVE_MOVE_WARNINGS",
    "RELEVANT_PATIENT_CANCEL",
    "RELEVANT_PATIENT_FAILURES",
    "RELEVANT_PATIENT_PENDING",
    "RELEVANT_PATIENT_SUCCESS",
    "REPOSITORY_QUERY_CANCEL",
    "REPOSITORY_QUERY_FAILURES",
    "REPOSITORY_QUERY_PENDING",
    "REPOSITORY_QUERY_SUCCESS",
    "REPOSITORY_QUERY_WARNINGS",
    "RT_MACHINE_VERIFICATION_FAILURES",
    "RT_MACHINE_VERIFICATION_SUCCESS",
    "RT_MACHINE_VERIFICATION_WARNINGS",
    "STORAGE_COMMITMENT_FAILURES",
    "STORAGE_COMMITMENT_SUCCESS",
    "STORAGE_COMMITMENT_WARNINGS",
    "STORAGE_FAILURES",
    "STORAGE_MANAGEMENT_FAILURES",
    "STORAGE_MANAGEMENT_SUCCESS",
    "STORAGE_MANAGEMENT_WARNINGS",
    "STORAGE_SUCCESS",
    "STORAGE_WARNINGS",
    "SUBSTANCE_ADMINISTRATION_CANCEL",
    "SUBSTANCE_ADMINISTRATION_FAILURES",
    "SUBSTANCE_ADMINISTRATION_PENDING",
    "SUBSTANCE_ADMINISTRATION_SUCCESS",
    "UNIFIED_PROCEDURE_STEP_FAILURES",
    "UNIFIED_PROCEDURE_STEP_FIND_CANCEL",
    "UNIFIED_PROCEDURE_STEP_FIND_FAILURES",
    "UNIFIED_PROCEDURE_STEP_FIND_PENDING",
    "UNIFIED_PROCEDURE_STEP_FIND_SUCCESS",
    "UNIFIED_PROCEDURE_STEP_SUCCESS",
    "UNIFIED_PROCEDURE_STEP_WARNINGS",
    "VERIFICATION_FAILURES",
    "VERIFICATION_SUCCESS",
]
VERIFICATION_SUCCESS: Final = (VerificationStatus.SUCCESS,)
"""The members of `VerificationStatus` of the category Success."""
VERIFICATION_FAILURES: Final = (
    VerificationStatus.SOP_CLASS_NOT_SUPPORTED,
    VerificationStatus.DUPLICATE_INVOCATION,
    VerificationStatus.UNRECOGNIZED_OPERATION,
    VerificationStatus.MISTYPED_ARGUMENT,
)
"""The members of `VerificationStatus` of the category Failure."""
STORAGE_SUCCESS: Final = (StorageStatus.SUCCESS,)
"""The members of `StorageStatus` of the category Success."""
STORAGE_WARNINGS: Final = (
    StorageStatus.COERCION_OF_DATA_ELEMENTS,
    StorageStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS_WARNING,
    StorageStatus.ELEMENTS_DISCARDED,
)
"""The members of `StorageStatus` of the category Warning."""
STORAGE_FAILURES: Final = (
    StorageStatus.OUT_OF_RESOURCES,
    StorageStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS,
    StorageStatus.CANNOT_UNDERSTAND,
    StorageStatus.INVALID_SOP_INSTANCE,
    StorageStatus.SOP_CLASS_NOT_SUPPORTED,
    StorageStatus.NOT_AUTHORIZED,
    StorageStatus.DUPLICATE_INVOCATION,
    StorageStatus.UNRECOGNIZED_OPERATION,
    StorageStatus.MISTYPED_ARGUMENT,
)
"""The members of `StorageStatus` of the category Failure."""
QUERY_RETRIEVE_FIND_SUCCESS: Final = (QueryRetrieveFindStatus.SUCCESS,)
"""The members of `QueryRetrieveFindStatus` of the category Success."""
QUERY_RETRIEVE_FIND_PENDING: Final = (
    QueryRetrieveFindStatus.PENDING,
    QueryRetrieveFindStatus.PENDING_OPTIONAL_KEYS_NOT_SUPPORTED,
)
"""The members of `QueryRetrieveFindStatus` of the category Pending."""
QUERY_RETRIEVE_FIND_CANCEL: Final = (QueryRetrieveFindStatus.CANCEL,)
"""The members of `QueryRetrieveFindStatus` of the category Cancel."""
QUERY_RETRIEVE_FIND_FAILURES: Final = (
    QueryRetrieveFindStatus.OUT_OF_RESOURCES,
    QueryRetrieveFindStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS,
    QueryRetrieveFindStatus.UNABLE_TO_PROCESS,
    QueryRetrieveFindStatus.SOP_CLASS_NOT_SUPPORTED,
    QueryRetrieveFindStatus.NOT_AUTHORIZED,
    QueryRetrieveFindStatus.DUPLICATE_INVOCATION,
    QueryRetrieveFindStatus.UNRECOGNIZED_OPERATION,
    QueryRetrieveFindStatus.MISTYPED_ARGUMENT,
)
"""The members of `QueryRetrieveFindStatus` of the category Failure."""
QUERY_RETRIEVE_MOVE_SUCCESS: Final = (QueryRetrieveMoveStatus.SUCCESS,)
"""The members of `QueryRetrieveMoveStatus` of the category Success."""
QUERY_RETRIEVE_MOVE_PENDING: Final = (QueryRetrieveMoveStatus.PENDING,)
"""The members of `QueryRetrieveMoveStatus` of the category Pending."""
QUERY_RETRIEVE_MOVE_CANCEL: Final = (QueryRetrieveMoveStatus.CANCEL,)
"""The members of `QueryRetrieveMoveStatus` of the category Cancel."""
QUERY_RETRIEVE_MOVE_WARNINGS: Final = (QueryRetrieveMoveStatus.ONE_OR_MORE_FAILURES_OR_WARNINGS,)
"""The members of `QueryRetrieveMoveStatus` of the category Warning."""
QUERY_RETRIEVE_MOVE_FAILURES: Final = (
    QueryRetrieveMoveStatus.UNABLE_TO_CALCULATE_NUMBER_OF_MATCHES,
    QueryRetrieveMoveStatus.UNABLE_TO_PERFORM_SUB_OPERATIONS,
    QueryRetrieveMoveStatus.MOVE_DESTINATION_UNKNOWN,
    QueryRetrieveMoveStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS,
    QueryRetrieveMoveStatus.UNABLE_TO_PROCESS,
    QueryRetrieveMoveStatus.NONE_OF_THE_FRAMES_REQUESTED_WERE_FOUND,
    QueryRetrieveMoveStatus.UNABLE_TO_CREATE_NEW_OBJECT,
    QueryRetrieveMoveStatus.UNABLE_TO_EXTRACT_FRAMES,
    QueryRetrieveMoveStatus.TIME_BASED_REQUEST_FOR_NON_TIME_BASED_INSTANCE,
    QueryRetrieveMoveStatus.INVALID_REQUEST,
    QueryRetrieveMoveStatus.SOP_CLASS_NOT_SUPPORTED,
    QueryRetrieveMoveStatus.NOT_AUTHORIZED,
    QueryRetrieveMoveStatus.DUPLICATE_INVOCATION,
    QueryRetrieveMoveStatus.UNRECOGNIZED_OPERATION,
    QueryRetrieveMoveStatus.MISTYPED_ARGUMENT,
)
"""The members of `QueryRetrieveMoveStatus` of the category Failure."""
QUERY_RETRIEVE_GET_SUCCESS: Final = (QueryRetrieveGetStatus.SUCCESS,)
"""The members of `QueryRetrieveGetStatus` of the category Success."""
QUERY_RETRIEVE_GET_PENDING: Final = (QueryRetrieveGetStatus.PENDING,)
"""The members of `QueryRetrieveGetStatus` of the category Pending."""
QUERY_RETRIEVE_GET_CANCEL: Final = (QueryRetrieveGetStatus.CANCEL,)
"""The members of `QueryRetrieveGetStatus` of the category Cancel."""
QUERY_RETRIEVE_GET_WARNINGS: Final = (QueryRetrieveGetStatus.ONE_OR_MORE_FAILURES_OR_WARNINGS,)
"""The members of `QueryRetrieveGetStatus` of the category Warning."""
QUERY_RETRIEVE_GET_FAILURES: Final = (
    QueryRetrieveGetStatus.UNABLE_TO_CALCULATE_NUMBER_OF_MATCHES,
    QueryRetrieveGetStatus.UNABLE_TO_PERFORM_SUB_OPERATIONS,
    QueryRetrieveGetStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS,
    QueryRetrieveGetStatus.UNABLE_TO_PROCESS,
    QueryRetrieveGetStatus.NONE_OF_THE_FRAMES_REQUESTED_WERE_FOUND,
    QueryRetrieveGetStatus.UNABLE_TO_CREATE_NEW_OBJECT,
    QueryRetrieveGetStatus.UNABLE_TO_EXTRACT_FRAMES,
    QueryRetrieveGetStatus.TIME_BASED_REQUEST_FOR_NON_TIME_BASED_INSTANCE,
    QueryRetrieveGetStatus.INVALID_REQUEST,
    QueryRetrieveGetStatus.SOP_CLASS_NOT_SUPPORTED,
    QueryRetrieveGetStatus.NOT_AUTHORIZED,
    QueryRetrieveGetStatus.DUPLICATE_INVOCATION,
    QueryRetrieveGetStatus.UNRECOGNIZED_OPERATION,
    QueryRetrieveGetStatus.MISTYPED_ARGUMENT,
)
"""The members of `QueryRetrieveGetStatus` of the category Failure."""
REPOSITORY_QUERY_SUCCESS: Final = (RepositoryQueryStatus.SUCCESS,)
"""The members of `RepositoryQueryStatus` of the category Success."""
REPOSITORY_QUERY_PENDING: Final = (
    RepositoryQueryStatus.PENDING,
    RepositoryQueryStatus.PENDING_OPTIONAL_KEYS_NOT_SUPPORTED,
)
"""The members of `RepositoryQueryStatus` of the category Pending."""
REPOSITORY_QUERY_CANCEL: Final = (RepositoryQueryStatus.CANCEL,)
"""The members of `RepositoryQueryStatus` of the category Cancel."""
REPOSITORY_QUERY_WARNINGS: Final = (RepositoryQueryStatus.MATCHING_REACHED_RESPONSE_LIMIT,)
"""The members of `RepositoryQueryStatus` of the category Warning."""
REPOSITORY_QUERY_FAILURES: Final = (
    RepositoryQueryStatus.OUT_OF_RESOURCES,
    RepositoryQueryStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS,
    RepositoryQueryStatus.UNABLE_TO_PROCESS,
    RepositoryQueryStatus.INVALID_PRIOR_RECORD_KEY,
    RepositoryQueryStatus.SOP_CLASS_NOT_SUPPORTED,
    RepositoryQueryStatus.NOT_AUTHORIZED,
    RepositoryQueryStatus.DUPLICATE_INVOCATION,
    RepositoryQueryStatus.UNRECOGNIZED_OPERATION,
    RepositoryQueryStatus.MISTYPED_ARGUMENT,
)
"""The members of `RepositoryQueryStatus` of the category Failure."""
PROCEDURE_STEP_SUCCESS: Final = (ProcedureStepStatus.SUCCESS,)
"""The members of `ProcedureStepStatus` of the category Success."""
PROCEDURE_STEP_WARNINGS: Final = (
    ProcedureStepStatus.REQUESTED_OPTIONAL_ATTRIBUTES_NOT_SUPPORTED,
    ProcedureStepStatus.ATTRIBUTE_LIST_WARNING,
    ProcedureStepStatus.ATTRIBUTE_VALUE_OUT_OF_RANGE,
)
"""The members of `ProcedureStepStatus` of the category Warning."""
PROCEDURE_STEP_FAILURES: Final = (
    ProcedureStepStatus.PROCESSING_FAILURE,
    ProcedureStepStatus.INVALID_ATTRIBUTE_VALUE,
    ProcedureStepStatus.NO_SUCH_SOP_INSTANCE,
    ProcedureStepStatus.NO_SUCH_ATTRIBUTE,
    ProcedureStepStatus.DUPLICATE_SOP_INSTANCE,
    ProcedureStepStatus.NO_SUCH_EVENT_TYPE,
    ProcedureStepStatus.NO_SUCH_ARGUMENT,
    ProcedureStepStatus.INVALID_ARGUMENT_VALUE,
    ProcedureStepStatus.INVALID_SOP_INSTANCE,
    ProcedureStepStatus.NO_SUCH_SOP_CLASS,
    ProcedureStepStatus.CLASS_INSTANCE_CONFLICT,
    ProcedureStepStatus.MISSING_ATTRIBUTE,
    ProcedureStepStatus.MISSING_ATTRIBUTE_VALUE,
    ProcedureStepStatus.NOT_AUTHORIZED,
    ProcedureStepStatus.DUPLICATE_INVOCATION,
    ProcedureStepStatus.UNRECOGNIZED_OPERATION,
    ProcedureStepStatus.MISTYPED_ARGUMENT,
    ProcedureStepStatus.RESOURCE_LIMITATION,
)
"""The members of `ProcedureStepStatus` of the category Failure."""
PRINT_MANAGEMENT_SUCCESS: Final = (PrintManagementStatus.SUCCESS,)
"""The members of `PrintManagementStatus` of the category Success."""
PRINT_MANAGEMENT_WARNINGS: Final = (
    PrintManagementStatus.MEMORY_ALLOCATION_NOT_SUPPORTED,
    PrintManagementStatus.FILM_SESSION_PRINTING_NOT_SUPPORTED,
    PrintManagementStatus.FILM_SESSION_DOES_NOT_CONTAIN_IMAGE_BOXES,
    PrintManagementStatus.IMAGE_DEMAGNIFIED,
    PrintManagementStatus.IMAGE_CROPPED_TO_FIT,
    PrintManagementStatus.IMAGE_DECIMATED_TO_FIT,
    PrintManagementStatus.REQUESTED_DENSITY_OUTSIDE_OF_PRINTER_OPERATING_RANGE,
    PrintManagementStatus.FILM_BOX_DOES_NOT_CONTAIN_IMAGE_BOXES,
    PrintManagementStatus.ATTRIBUTE_VALUE_OUT_OF_RANGE,
    PrintManagementStatus.ATTRIBUTE_LIST_WARNING,
)
"""The members of `PrintManagementStatus` of the category Warning."""
PRINT_MANAGEMENT_FAILURES: Final = (
    PrintManagementStatus.FILM_SESSION_DOES_NOT_CONTAIN_FILM_BOXES,
    PrintManagementStatus.FILM_SESSION_PRINT_QUEUE_IS_FULL,
    PrintManagementStatus.IMAGE_SIZE_LARGER_THAN_IMAGE_BOX_SIZE,
    PrintManagementStatus.COMBINED_PRINT_IMAGE_SIZE_LARGER_THAN_IMAGE_BOX_SIZE,
    PrintManagementStatus.EXISTING_FILM_BOX_HAS_NOT_BEEN_PRINTED,
    PrintManagementStatus.FILM_BOX_PRINT_QUEUE_IS_FULL,
    PrintManagementStatus.INSUFFICIENT_MEMORY_IN_PRINTER,
    PrintManagementStatus.MISSING_ATTRIBUTE,
    PrintManagementStatus.INVALID_ATTRIBUTE_VALUE,
    PrintManagementStatus.NO_SUCH_ATTRIBUTE,
    PrintManagementStatus.RESOURCE_LIMITATION,
    PrintManagementStatus.IMAGE_POSITION_COLLISION,
    PrintManagementStatus.PROCESSING_FAILURE,
    PrintManagementStatus.DUPLICATE_SOP_INSTANCE,
    PrintManagementStatus.NO_SUCH_SOP_INSTANCE,
    PrintManagementStatus.NO_SUCH_EVENT_TYPE,
    PrintManagementStatus.NO_SUCH_ARGUMENT,
    PrintManagementStatus.INVALID_ARGUMENT_VALUE,
    PrintManagementStatus.INVALID_SOP_INSTANCE,
    PrintManagementStatus.NO_SUCH_SOP_CLASS,
    PrintManagementStatus.CLASS_INSTANCE_CONFLICT,
    PrintManagementStatus.MISSING_ATTRIBUTE_VALUE,
    PrintManagementStatus.NO_SUCH_ACTION_TYPE,
    PrintManagementStatus.NOT_AUTHORIZED,
    PrintManagementStatus.DUPLICATE_INVOCATION,
    PrintManagementStatus.UNRECOGNIZED_OPERATION,
    PrintManagementStatus.MISTYPED_ARGUMENT,
)
"""The members of `PrintManagementStatus` of the category Failure."""
STORAGE_COMMITMENT_SUCCESS: Final = (StorageCommitmentStatus.SUCCESS,)
"""The members of `StorageCommitmentStatus` of the category Success."""
STORAGE_COMMITMENT_WARNINGS: Final = (StorageCommitmentStatus.ATTRIBUTE_VALUE_OUT_OF_RANGE,)
"""The members of `StorageCommitmentStatus` of the category Warning."""
STORAGE_COMMITMENT_FAILURES: Final = (
    StorageCommitmentStatus.INVALID_ATTRIBUTE_VALUE,
    StorageCommitmentStatus.PROCESSING_FAILURE,
    StorageCommitmentStatus.NO_SUCH_SOP_INSTANCE,
    StorageCommitmentStatus.NO_SUCH_EVENT_TYPE,
    StorageCommitmentStatus.NO_SUCH_ARGUMENT,
    StorageCommitmentStatus.INVALID_ARGUMENT_VALUE,
    StorageCommitmentStatus.INVALID_SOP_INSTANCE,
    StorageCommitmentStatus.NO_SUCH_SOP_CLASS,
    StorageCommitmentStatus.CLASS_INSTANCE_CONFLICT,
    StorageCommitmentStatus.MISSING_ATTRIBUTE,
    StorageCommitmentStatus.MISSING_ATTRIBUTE_VALUE,
    StorageCommitmentStatus.NO_SUCH_ACTION_TYPE,
    StorageCommitmentStatus.NOT_AUTHORIZED,
    StorageCommitmentStatus.DUPLICATE_INVOCATION,
    StorageCommitmentStatus.UNRECOGNIZED_OPERATION,
    StorageCommitmentStatus.MISTYPED_ARGUMENT,
    StorageCommitmentStatus.RESOURCE_LIMITATION,
)
"""The members of `StorageCommitmentStatus` of the category Failure."""
MODALITY_WORKLIST_SUCCESS: Final = (ModalityWorklistStatus.SUCCESS,)
"""The members of `ModalityWorklistStatus` of the category Success."""
MODALITY_WORKLIST_PENDING: Final = (
    ModalityWorklistStatus.PENDING,
    ModalityWorklistStatus.PENDING_OPTIONAL_KEYS_NOT_SUPPORTED,
)
"""The members of `ModalityWorklistStatus` of the category Pending."""
MODALITY_WORKLIST_CANCEL: Final = (ModalityWorklistStatus.CANCEL,)
"""The members of `ModalityWorklistStatus` of the category Cancel."""
MODALITY_WORKLIST_FAILURES: Final = (
    ModalityWorklistStatus.OUT_OF_RESOURCES,
    ModalityWorklistStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS,
    ModalityWorklistStatus.UNABLE_TO_PROCESS,
    ModalityWorklistStatus.SOP_CLASS_NOT_SUPPORTED,
    ModalityWorklistStatus.NOT_AUTHORIZED,
    ModalityWorklistStatus.DUPLICATE_INVOCATION,
    ModalityWorklistStatus.UNRECOGNIZED_OPERATION,
    ModalityWorklistStatus.MISTYPED_ARGUMENT,
)
"""The members of `ModalityWorklistStatus` of the category Failure."""
APPLICATION_EVENT_LOGGING_SUCCESS: Final = (ApplicationEventLoggingStatus.SUCCESS,)
"""The members of `ApplicationEventLoggingStatus` of the category Success."""
APPLICATION_EVENT_LOGGING_WARNINGS: Final = (
    ApplicationEventLoggingStatus.SYNCHRONIZATION_FRAME_OF_REFERENCE_UID_DOES_NOT_MATCH,
    ApplicationEventLoggingStatus.STUDY_INSTANCE_UID_COERCION,
    ApplicationEventLoggingStatus.IDS_INCONSISTENT_EVENT_LOGGED,
)
"""The members of `ApplicationEventLoggingStatus` of the category Warning."""
APPLICATION_EVENT_LOGGING_FAILURES: Final = (
    ApplicationEventLoggingStatus.PROCEDURAL_LOGGING_NOT_AVAILABLE,
    ApplicationEventLoggingStatus.EVENT_INFORMATION_DOES_NOT_MATCH_TEMPLATE,
    ApplicationEventLoggingStatus.CANNOT_MATCH_EVENT_TO_A_CURRENT_STUDY,
    ApplicationEventLoggingStatus.IDS_INCONSISTENT_EVENT_NOT_LOGGED,
    ApplicationEventLoggingStatus.OPERATOR_NOT_AUTHORIZED,
    ApplicationEventLoggingStatus.PATIENT_CANNOT_BE_IDENTIFIED,
    ApplicationEventLoggingStatus.UPDATE_OF_MEDICATION_ADMINISTRATION_RECORD_FAILED,
    ApplicationEventLoggingStatus.PROCESSING_FAILURE,
    ApplicationEventLoggingStatus.NO_SUCH_SOP_INSTANCE,
    ApplicationEventLoggingStatus.NO_SUCH_ARGUMENT,
    ApplicationEventLoggingStatus.INVALID_ARGUMENT_VALUE,
    ApplicationEventLoggingStatus.INVALID_SOP_INSTANCE,
    ApplicationEventLoggingStatus.NO_SUCH_SOP_CLASS,
    ApplicationEventLoggingStatus.CLASS_INSTANCE_CONFLICT,
    ApplicationEventLoggingStatus.MISSING_ATTRIBUTE,
    ApplicationEventLoggingStatus.MISSING_ATTRIBUTE_VALUE,
    ApplicationEventLoggingStatus.NO_SUCH_ACTION_TYPE,
    ApplicationEventLoggingStatus.NOT_AUTHORIZED,
    ApplicationEventLoggingStatus.DUPLICATE_INVOCATION,
    ApplicationEventLoggingStatus.UNRECOGNIZED_OPERATION,
    ApplicationEventLoggingStatus.MISTYPED_ARGUMENT,
    ApplicationEventLoggingStatus.RESOURCE_LIMITATION,
)
"""The members of `ApplicationEventLoggingStatus` of the category Failure."""
RELEVANT_PATIENT_SUCCESS: Final = (RelevantPatientStatus.SUCCESS,)
"""The members of `RelevantPatientStatus` of the category Success."""
RELEVANT_PATIENT_PENDING: Final = (RelevantPatientStatus.PENDING,)
"""The members of `RelevantPatientStatus` of the category Pending."""
RELEVANT_PATIENT_CANCEL: Final = (RelevantPatientStatus.CANCEL,)
"""The members of `RelevantPatientStatus` of the category Cancel."""
RELEVANT_PATIENT_FAILURES: Final = (
    RelevantPatientStatus.OUT_OF_RESOURCES,
    RelevantPatientStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS,
    RelevantPatientStatus.UNABLE_TO_PROCESS,
    RelevantPatientStatus.MORE_THAN_ONE_MATCH_FOUND,
    RelevantPatientStatus.UNABLE_TO_SUPPORT_REQUESTED_TEMPLATE,
    RelevantPatientStatus.SOP_CLASS_NOT_SUPPORTED,
    RelevantPatientStatus.NOT_AUTHORIZED,
    RelevantPatientStatus.DUPLICATE_INVOCATION,
    RelevantPatientStatus.UNRECOGNIZED_OPERATION,
    RelevantPatientStatus.MISTYPED_ARGUMENT,
)
"""The members of `RelevantPatientStatus` of the category Failure."""
INSTANCE_AVAILABILITY_SUCCESS: Final = (InstanceAvailabilityStatus.SUCCESS,)
"""The members of `InstanceAvailabilityStatus` of the category Success."""
INSTANCE_AVAILABILITY_WARNINGS: Final = (
    InstanceAvailabilityStatus.ATTRIBUTE_LIST_WARNING,
    InstanceAvailabilityStatus.ATTRIBUTE_VALUE_OUT_OF_RANGE,
)
"""The members of `InstanceAvailabilityStatus` of the category Warning."""
INSTANCE_AVAILABILITY_FAILURES: Final = (
    InstanceAvailabilityStatus.NO_SUCH_ATTRIBUTE,
    InstanceAvailabilityStatus.INVALID_ATTRIBUTE_VALUE,
    InstanceAvailabilityStatus.PROCESSING_FAILURE,
    InstanceAvailabilityStatus.DUPLICATE_SOP_INSTANCE,
    InstanceAvailabilityStatus.INVALID_SOP_INSTANCE,
    InstanceAvailabilityStatus.NO_SUCH_SOP_CLASS,
    InstanceAvailabilityStatus.MISSING_ATTRIBUTE,
    InstanceAvailabilityStatus.MISSING_ATTRIBUTE_VALUE,
    InstanceAvailabilityStatus.NOT_AUTHORIZED,
    InstanceAvailabilityStatus.DUPLICATE_INVOCATION,
    InstanceAvailabilityStatus.UNRECOGNIZED_OPERATION,
    InstanceAvailabilityStatus.MISTYPED_ARGUMENT,
    InstanceAvailabilityStatus.RESOURCE_LIMITATION,
)
"""The members of `InstanceAvailabilityStatus` of the category Failure."""
MEDIA_CREATION_SUCCESS: Final = (MediaCreationStatus.SUCCESS,)
"""The members of `MediaCreationStatus` of the category Success."""
MEDIA_CREATION_WARNINGS: Final = (
    MediaCreationStatus.REQUESTED_OPTIONAL_ATTRIBUTES_NOT_SUPPORTED,
    MediaCreationStatus.ATTRIBUTE_LIST_WARNING,
    MediaCreationStatus.ATTRIBUTE_VALUE_OUT_OF_RANGE,
)
"""The members of `MediaCreationStatus` of the category Warning."""
MEDIA_CREATION_FAILURES: Final = (
    MediaCreationStatus.INITIATE_MEDIA_CREATION_ALREADY_RECEIVED,
    MediaCreationStatus.MEDIA_CREATION_REQUEST_ALREADY_COMPLETED,
    MediaCreationStatus.MEDIA_CREATION_REQUEST_ALREADY_IN_PROGRESS,
    MediaCreationStatus.CANCELLATION_DENIED_FOR_UNSPECIFIED_REASON,
    MediaCreationStatus.NO_SUCH_ATTRIBUTE,
    MediaCreationStatus.INVALID_ATTRIBUTE_VALUE,
    MediaCreationStatus.PROCESSING_FAILURE,
    MediaCreationStatus.DUPLICATE_SOP_INSTANCE,
    MediaCreationStatus.NO_SUCH_SOP_INSTANCE,
    MediaCreationStatus.NO_SUCH_ARGUMENT,
    MediaCreationStatus.INVALID_ARGUMENT_VALUE,
    MediaCreationStatus.INVALID_SOP_INSTANCE,
    MediaCreationStatus.NO_SUCH_SOP_CLASS,
    MediaCreationStatus.CLASS_INSTANCE_CONFLICT,
    MediaCreationStatus.MISSING_ATTRIBUTE,
    MediaCreationStatus.MISSING_ATTRIBUTE_VALUE,
    MediaCreationStatus.NO_SUCH_ACTION_TYPE,
    MediaCreationStatus.NOT_AUTHORIZED,
    MediaCreationStatus.DUPLICATE_INVOCATION,
    MediaCreationStatus.UNRECOGNIZED_OPERATION,
    MediaCreationStatus.MISTYPED_ARGUMENT,
    MediaCreationStatus.RESOURCE_LIMITATION,
)
"""The members of `MediaCreationStatus` of the category Failure."""
SUBSTANCE_ADMINISTRATION_SUCCESS: Final = (SubstanceAdministrationStatus.SUCCESS,)
"""The members of `SubstanceAdministrationStatus` of the category Success."""
SUBSTANCE_ADMINISTRATION_PENDING: Final = (
    SubstanceAdministrationStatus.PENDING,
    SubstanceAdministrationStatus.PENDING_OPTIONAL_KEYS_NOT_SUPPORTED,
)
"""The members of `SubstanceAdministrationStatus` of the category Pending."""
SUBSTANCE_ADMINISTRATION_CANCEL: Final = (SubstanceAdministrationStatus.CANCEL,)
"""The members of `SubstanceAdministrationStatus` of the category Cancel."""
SUBSTANCE_ADMINISTRATION_FAILURES: Final = (
    SubstanceAdministrationStatus.OUT_OF_RESOURCES,
    SubstanceAdministrationStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS,
    SubstanceAdministrationStatus.UNABLE_TO_PROCESS,
    SubstanceAdministrationStatus.SOP_CLASS_NOT_SUPPORTED,
    SubstanceAdministrationStatus.NOT_AUTHORIZED,
    SubstanceAdministrationStatus.DUPLICATE_INVOCATION,
    SubstanceAdministrationStatus.UNRECOGNIZED_OPERATION,
    SubstanceAdministrationStatus.MISTYPED_ARGUMENT,
)
"""The members of `SubstanceAdministrationStatus` of the category Failure."""
UNIFIED_PROCEDURE_STEP_SUCCESS: Final = (UnifiedProcedureStepStatus.SUCCESS,)
"""The members of `UnifiedProcedureStepStatus` of the category Success."""
UNIFIED_PROCEDURE_STEP_WARNINGS: Final = (
    UnifiedProcedureStepStatus.ALREADY_IN_REQUESTED_STATE_OF_CANCELED,
    UnifiedProcedureStepStatus.ALREADY_IN_REQUESTED_STATE_OF_COMPLETED,
    UnifiedProcedureStepStatus.DELETION_LOCK_NOT_GRANTED,
    UnifiedProcedureStepStatus.CREATED_WITH_MODIFICATIONS,
    UnifiedProcedureStepStatus.REQUESTED_OPTIONAL_ATTRIBUTES_NOT_SUPPORTED,
    UnifiedProcedureStepStatus.COERCED_INVALID_VALUES_TO_VALID_VALUES,
    UnifiedProcedureStepStatus.ATTRIBUTE_LIST_WARNING,
    UnifiedProcedureStepStatus.ATTRIBUTE_VALUE_OUT_OF_RANGE,
)
"""The members of `UnifiedProcedureStepStatus` of the category Warning."""
UNIFIED_PROCEDURE_STEP_FAILURES: Final = (
    UnifiedProcedureStepStatus.MAY_NO_LONGER_BE_UPDATED,
    UnifiedProcedureStepStatus.CORRECT_TRANSACTION_UID_NOT_PROVIDED,
    UnifiedProcedureStepStatus.ALREADY_IN_PROGRESS,
    UnifiedProcedureStepStatus.MAY_ONLY_BECOME_SCHEDULED_VIA_N_CREATE,
    UnifiedProcedureStepStatus.FINAL_STATE_REQUIREMENTS_NOT_MET,
    UnifiedProcedureStepStatus.SPECIFIED_SOP_INSTANCE_UID_DOES_NOT_EXIST,
    UnifiedProcedureStepStatus.NOT_IN_PROGRESS,
    UnifiedProcedureStepStatus.ALREADY_COMPLETED,
    UnifiedProcedureStepStatus.PERFORMER_CHOOSES_NOT_TO_CANCEL,
    UnifiedProcedureStepStatus.PERFORMER_CANNOT_BE_CONTACTED,
    UnifiedProcedureStepStatus.RECEIVING_AE_TITLE_UNKNOWN,
    UnifiedProcedureStepStatus.ACTION_NOT_APPROPRIATE_FOR_INSTANCE,
    UnifiedProcedureStepStatus.EVENT_REPORTS_NOT_SUPPORTED,
    UnifiedProcedureStepStatus.UPS_STATE_NOT_SCHEDULED,
    UnifiedProcedureStepStatus.DUPLICATE_SOP_INSTANCE,
    UnifiedProcedureStepStatus.NOT_AUTHORIZED,
    UnifiedProcedureStepStatus.NO_SUCH_ATTRIBUTE,
    UnifiedProcedureStepStatus.INVALID_ATTRIBUTE_VALUE,
    UnifiedProcedureStepStatus.PROCESSING_FAILURE,
    UnifiedProcedureStepStatus.NO_SUCH_SOP_INSTANCE,
    UnifiedProcedureStepStatus.NO_SUCH_EVENT_TYPE,
    UnifiedProcedureStepStatus.NO_SUCH_ARGUMENT,
    UnifiedProcedureStepStatus.INVALID_ARGUMENT_VALUE,
    UnifiedProcedureStepStatus.INVALID_SOP_INSTANCE,
    UnifiedProcedureStepStatus.NO_SUCH_SOP_CLASS,
    UnifiedProcedureStepStatus.CLASS_INSTANCE_CONFLICT,
    UnifiedProcedureStepStatus.MISSING_ATTRIBUTE,
    UnifiedProcedureStepStatus.MISSING_ATTRIBUTE_VALUE,
    UnifiedProcedureStepStatus.NO_SUCH_ACTION_TYPE,
    UnifiedProcedureStepStatus.DUPLICATE_INVOCATION,
    UnifiedProcedureStepStatus.UNRECOGNIZED_OPERATION,
    UnifiedProcedureStepStatus.MISTYPED_ARGUMENT,
    UnifiedProcedureStepStatus.RESOURCE_LIMITATION,
)
"""The members of `UnifiedProcedureStepStatus` of the category Failure."""
UNIFIED_PROCEDURE_STEP_FIND_SUCCESS: Final = (UnifiedProcedureStepFindStatus.SUCCESS,)
"""The members of `UnifiedProcedureStepFindStatus` of the category Success."""
UNIFIED_PROCEDURE_STEP_FIND_PENDING: Final = (
    UnifiedProcedureStepFindStatus.PENDING,
    UnifiedProcedureStepFindStatus.PENDING_OPTIONAL_KEYS_NOT_SUPPORTED,
)
"""The members of `UnifiedProcedureStepFindStatus` of the category Pending."""
UNIFIED_PROCEDURE_STEP_FIND_CANCEL: Final = (UnifiedProcedureStepFindStatus.CANCEL,)
"""The members of `UnifiedProcedureStepFindStatus` of the category Cancel."""
UNIFIED_PROCEDURE_STEP_FIND_FAILURES: Final = (
    UnifiedProcedureStepFindStatus.OUT_OF_RESOURCES,
    UnifiedProcedureStepFindStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS,
    UnifiedProcedureStepFindStatus.SOP_CLASS_NOT_SUPPORTED,
    UnifiedProcedureStepFindStatus.UNABLE_TO_PROCESS,
    UnifiedProcedureStepFindStatus.NOT_AUTHORIZED,
    UnifiedProcedureStepFindStatus.DUPLICATE_INVOCATION,
    UnifiedProcedureStepFindStatus.UNRECOGNIZED_OPERATION,
    UnifiedProcedureStepFindStatus.MISTYPED_ARGUMENT,
)
"""The members of `UnifiedProcedureStepFindStatus` of the category Failure."""
RT_MACHINE_VERIFICATION_SUCCESS: Final = (RTMachineVerificationStatus.SUCCESS,)
"""The members of `RTMachineVerificationStatus` of the category Success."""
RT_MACHINE_VERIFICATION_WARNINGS: Final = (
    RTMachineVerificationStatus.ATTRIBUTE_LIST_WARNING,
    RTMachineVerificationStatus.ATTRIBUTE_VALUE_OUT_OF_RANGE,
)
"""The members of `RTMachineVerificationStatus` of the category Warning."""
RT_MACHINE_VERIFICATION_FAILURES: Final = (
    RTMachineVerificationStatus.REFERENCED_RT_PLAN_NOT_FOUND,
    RTMachineVerificationStatus.REFERENCED_FRACTION_GROUP_NUMBER_DOES_NOT_EXIST,
    RTMachineVerificationStatus.NO_BEAMS_EXIST_WITHIN_REFERENCED_FRACTION_GROUP,
    RTMachineVerificationStatus.SCU_ALREADY_VERIFYING,
    RTMachineVerificationStatus.REFERENCED_BEAM_NUMBER_NOT_FOUND,
    RTMachineVerificationStatus.REFERENCED_DEVICE_OR_ACCESSORY_NOT_SUPPORTED,
    RTMachineVerificationStatus.REFERENCED_DEVICE_OR_ACCESSORY_NOT_FOUND,
    RTMachineVerificationStatus.MACHINE_VERIFICATION_INSTANCE_NOT_FOUND,
    RTMachineVerificationStatus.NO_SUCH_ATTRIBUTE,
    RTMachineVerificationStatus.INVALID_ATTRIBUTE_VALUE,
    RTMachineVerificationStatus.PROCESSING_FAILURE,
    RTMachineVerificationStatus.DUPLICATE_SOP_INSTANCE,
    RTMachineVerificationStatus.NO_SUCH_SOP_INSTANCE,
    RTMachineVerificationStatus.NO_SUCH_EVENT_TYPE,
    RTMachineVerificationStatus.NO_SUCH_ARGUMENT,
    RTMachineVerificationStatus.INVALID_ARGUMENT_VALUE,
    RTMachineVerificationStatus.INVALID_SOP_INSTANCE,
    RTMachineVerificationStatus.NO_SUCH_SOP_CLASS,
    RTMachineVerificationStatus.CLASS_INSTANCE_CONFLICT,
    RTMachineVerificationStatus.MISSING_ATTRIBUTE,
    RTMachineVerificationStatus.MISSING_ATTRIBUTE_VALUE,
    RTMachineVerificationStatus.NO_SUCH_ACTION_TYPE,
    RTMachineVerificationStatus.NOT_AUTHORIZED,
    RTMachineVerificationStatus.DUPLICATE_INVOCATION,
    RTMachineVerificationStatus.UNRECOGNIZED_OPERATION,
    RTMachineVerificationStatus.MISTYPED_ARGUMENT,
    RTMachineVerificationStatus.RESOURCE_LIMITATION,
)
"""The members of `RTMachineVerificationStatus` of the category Failure."""
DISPLAY_SYSTEM_SUCCESS: Final = (DisplaySystemStatus.SUCCESS,)
"""The members of `DisplaySystemStatus` of the category Success."""
DISPLAY_SYSTEM_WARNINGS: Final = (
    DisplaySystemStatus.ATTRIBUTE_LIST_WARNING,
    DisplaySystemStatus.ATTRIBUTE_VALUE_OUT_OF_RANGE,
)
"""The members of `DisplaySystemStatus` of the category Warning."""
DISPLAY_SYSTEM_FAILURES: Final = (
    DisplaySystemStatus.INVALID_ATTRIBUTE_VALUE,
    DisplaySystemStatus.PROCESSING_FAILURE,
    DisplaySystemStatus.NO_SUCH_SOP_INSTANCE,
    DisplaySystemStatus.INVALID_SOP_INSTANCE,
    DisplaySystemStatus.NO_SUCH_SOP_CLASS,
    DisplaySystemStatus.CLASS_INSTANCE_CONFLICT,
    DisplaySystemStatus.NOT_AUTHORIZED,
    DisplaySystemStatus.DUPLICATE_INVOCATION,
    DisplaySystemStatus.UNRECOGNIZED_OPERATION,
    DisplaySystemStatus.MISTYPED_ARGUMENT,
    DisplaySystemStatus.RESOURCE_LIMITATION,
)
"""The members of `DisplaySystemStatus` of the category Failure."""
NON_PATIENT_OBJECT_SUCCESS: Final = (NonPatientObjectStatus.SUCCESS,)
"""The members of `NonPatientObjectStatus` of the category Success."""
NON_PATIENT_OBJECT_FAILURES: Final = (
    NonPatientObjectStatus.OUT_OF_RESOURCES,
    NonPatientObjectStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS,
    NonPatientObjectStatus.CANNOT_UNDERSTAND,
    NonPatientObjectStatus.INVALID_SOP_INSTANCE,
    NonPatientObjectStatus.SOP_CLASS_NOT_SUPPORTED,
    NonPatientObjectStatus.NOT_AUTHORIZED,
    NonPatientObjectStatus.DUPLICATE_INVOCATION,
    NonPatientObjectStatus.UNRECOGNIZED_OPERATION,
    NonPatientObjectStatus.MISTYPED_ARGUMENT,
)
"""The members of `NonPatientObjectStatus` of the category Failure."""
STORAGE_MANAGEMENT_SUCCESS: Final = (StorageManagementStatus.SUCCESS,)
"""The members of `StorageManagementStatus` of the category Success."""
STORAGE_MANAGEMENT_WARNINGS: Final = (
    StorageManagementStatus.KEY_ATTRIBUTES_NOT_SUPPORTED_FOR_MATCHING,
    StorageManagementStatus.ATTRIBUTE_VALUE_OUT_OF_RANGE,
)
"""The members of `StorageManagementStatus` of the category Warning."""
STORAGE_MANAGEMENT_FAILURES: Final = (
    StorageManagementStatus.MISTYPED_ARGUMENT,
    StorageManagementStatus.INVALID_ATTRIBUTE_VALUE,
    StorageManagementStatus.PROCESSING_FAILURE,
    StorageManagementStatus.NO_SUCH_SOP_INSTANCE,
    StorageManagementStatus.NO_SUCH_EVENT_TYPE,
    StorageManagementStatus.NO_SUCH_ARGUMENT,
    StorageManagementStatus.INVALID_ARGUMENT_VALUE,
    StorageManagementStatus.INVALID_SOP_INSTANCE,
    StorageManagementStatus.NO_SUCH_SOP_CLASS,
    StorageManagementStatus.CLASS_INSTANCE_CONFLICT,
    StorageManagementStatus.MISSING_ATTRIBUTE,
    StorageManagementStatus.MISSING_ATTRIBUTE_VALUE,
    StorageManagementStatus.NO_SUCH_ACTION_TYPE,
    StorageManagementStatus.NOT_AUTHORIZED,
    StorageManagementStatus.DUPLICATE_INVOCATION,
    StorageManagementStatus.UNRECOGNIZED_OPERATION,
    StorageManagementStatus.RESOURCE_LIMITATION,
)
"""The members of `StorageManagementStatus` of the category Failure."""
GENERAL_SUCCESS: Final = (GeneralStatus.SUCCESS,)
"""The members of `GeneralStatus` of the category Success."""
GENERAL_CANCEL: Final = (GeneralStatus.CANCEL,)
"""The members of `GeneralStatus` of the category Cancel."""
GENERAL_WARNINGS: Final = (
    GeneralStatus.ATTRIBUTE_LIST_WARNING,
    GeneralStatus.ATTRIBUTE_VALUE_OUT_OF_RANGE,
)
"""The members of `GeneralStatus` of the category Warning."""
GENERAL_FAILURES: Final = (
    GeneralStatus.SOP_CLASS_NOT_SUPPORTED,
    GeneralStatus.CLASS_INSTANCE_CONFLICT,
    GeneralStatus.DUPLICATE_SOP_INSTANCE,
    GeneralStatus.DUPLICATE_INVOCATION,
    GeneralStatus.INVALID_ARGUMENT_VALUE,
    GeneralStatus.INVALID_ATTRIBUTE_VALUE,
    GeneralStatus.INVALID_SOP_INSTANCE,
    GeneralStatus.MISSING_ATTRIBUTE,
    GeneralStatus.MISSING_ATTRIBUTE_VALUE,
    GeneralStatus.MISTYPED_ARGUMENT,
    GeneralStatus.NO_SUCH_ARGUMENT,
    GeneralStatus.NO_SUCH_ATTRIBUTE,
    GeneralStatus.NO_SUCH_EVENT_TYPE,
    GeneralStatus.NO_SUCH_SOP_INSTANCE,
    GeneralStatus.NO_SUCH_SOP_CLASS,
    GeneralStatus.PROCESSING_FAILURE,
    GeneralStatus.RESOURCE_LIMITATION,
    GeneralStatus.UNRECOGNIZED_OPERATION,
    GeneralStatus.NO_SUCH_ACTION_TYPE,
    GeneralStatus.NOT_AUTHORIZED,
)
"""The members of `GeneralStatus` of the category Failure."""
