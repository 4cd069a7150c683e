# Generated from src/dimse_status/by_category.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The members of each service class by category, to narrow a status with ``in``.

These tuples name each member, so a type checker that reads ``status in STORAGE_FAILURES`` knows
in either branch which members are left.
"""

from typing import Final, Literal

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
VERIFICATION_SUCCESS: Final[tuple[Literal[VerificationStatus.SUCCESS]]]
"""The members of `VerificationStatus` of the category Success."""
VERIFICATION_FAILURES: Final[
    tuple[
        Literal[VerificationStatus.SOP_CLASS_NOT_SUPPORTED],
        Literal[VerificationStatus.DUPLICATE_INVOCATION],
        Literal[VerificationStatus.UNRECOGNIZED_OPERATION],
        Literal[VerificationStatus.MISTYPED_ARGUMENT],
    ]
]
"""The members of `VerificationStatus` of the category Failure."""
STORAGE_SUCCESS: Final[tuple[Literal[StorageStatus.SUCCESS]]]
"""The members of `StorageStatus` of the category Success."""
STORAGE_WARNINGS: Final[
    tuple[
        Literal[StorageStatus.COERCION_OF_DATA_ELEMENTS],
        Literal[StorageStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS_WARNING],
        Literal[StorageStatus.ELEMENTS_DISCARDED],
    ]
]
"""The members of `StorageStatus` of the category Warning."""
STORAGE_FAILURES: Final[
    tuple[
        Literal[StorageStatus.OUT_OF_RESOURCES],
        Literal[StorageStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS],
        Literal[StorageStatus.CANNOT_UNDERSTAND],
        Literal[StorageStatus.INVALID_SOP_INSTANCE],
        Literal[StorageStatus.SOP_CLASS_NOT_SUPPORTED],
        Literal[StorageStatus.NOT_AUTHORIZED],
        Literal[StorageStatus.DUPLICATE_INVOCATION],
        Literal[StorageStatus.UNRECOGNIZED_OPERATION],
        Literal[StorageStatus.MISTYPED_ARGUMENT],
    ]
]
"""The members of `StorageStatus` of the category Failure."""
QUERY_RETRIEVE_FIND_SUCCESS: Final[tuple[Literal[QueryRetrieveFindStatus.SUCCESS]]]
"""The members of `QueryRetrieveFindStatus` of the category Success."""
QUERY_RETRIEVE_FIND_PENDING: Final[
    tuple[
        Literal[QueryRetrieveFindStatus.PENDING],
        Literal[QueryRetrieveFindStatus.PENDING_OPTIONAL_KEYS_NOT_SUPPORTED],
    ]
]
"""The members of `QueryRetrieveFindStatus` of the category Pending."""
QUERY_RETRIEVE_FIND_CANCEL: Final[tuple[Literal[QueryRetrieveFindStatus.CANCEL]]]
"""The members of `QueryRetrieveFindStatus` of the category Cancel."""
QUERY_RETRIEVE_FIND_FAILURES: Final[
    tuple[
        Literal[QueryRetrieveFindStatus.OUT_OF_RESOURCES],
        Literal[QueryRetrieveFindStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS],
        Literal[QueryRetrieveFindStatus.UNABLE_TO_PROCESS],
        Literal[QueryRetrieveFindStatus.SOP_CLASS_NOT_SUPPORTED],
        Literal[QueryRetrieveFindStatus.NOT_AUTHORIZED],
        Literal[QueryRetrieveFindStatus.DUPLICATE_INVOCATION],
        Literal[QueryRetrieveFindStatus.UNRECOGNIZED_OPERATION],
        Literal[QueryRetrieveFindStatus.MISTYPED_ARGUMENT],
    ]
]
"""The members of `QueryRetrieveFindStatus` of the category Failure."""
QUERY_RETRIEVE_MOVE_SUCCESS: Final[tuple[Literal[QueryRetrieveMoveStatus.SUCCESS]]]
"""The members of `QueryRetrieveMoveStatus` of the category Success."""
QUERY_RETRIEVE_MOVE_PENDING: Final[tuple[Literal[QueryRetrieveMoveStatus.PENDING]]]
"""The members of `QueryRetrieveMoveStatus` of the category Pending."""
QUERY_RETRIEVE_MOVE_CANCEL: Final[tuple[Literal[QueryRetrieveMoveStatus.CANCEL]]]
"""The members of `QueryRetrieveMoveStatus` of the category Cancel."""
QUERY_RETRIEVE_MOVE_WARNINGS: Final[
    tuple[Literal[QueryRetrieveMoveStatus.ONE_OR_MORE_FAILURES_OR_WARNINGS]]
]
"""The members of `QueryRetrieveMoveStatus` of the category Warning."""
QUERY_RETRIEVE_MOVE_FAILURES: Final[
    tuple[
        Literal[QueryRetrieveMoveStatus.UNABLE_TO_CALCULATE_NUMBER_OF_MATCHES],
        Literal[QueryRetrieveMoveStatus.UNABLE_TO_PERFORM_SUB_OPERATIONS],
        Literal[QueryRetrieveMoveStatus.MOVE_DESTINATION_UNKNOWN],
        Literal[QueryRetrieveMoveStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS],
        Literal[QueryRetrieveMoveStatus.UNABLE_TO_PROCESS],
        Literal[QueryRetrieveMoveStatus.NONE_OF_THE_FRAMES_REQUESTED_WERE_FOUND],
        Literal[QueryRetrieveMoveStatus.UNABLE_TO_CREATE_NEW_OBJECT],
        Literal[QueryRetrieveMoveStatus.UNABLE_TO_EXTRACT_FRAMES],
        Literal[QueryRetrieveMoveStatus.TIME_BASED_REQUEST_FOR_NON_TIME_BASED_INSTANCE],
        Literal[QueryRetrieveMoveStatus.INVALID_REQUEST],
        Literal[QueryRetrieveMoveStatus.SOP_CLASS_NOT_SUPPORTED],
        Literal[QueryRetrieveMoveStatus.NOT_AUTHORIZED],
        Literal[QueryRetrieveMoveStatus.DUPLICATE_INVOCATION],
        Literal[QueryRetrieveMoveStatus.UNRECOGNIZED_OPERATION],
        Literal[QueryRetrieveMoveStatus.MISTYPED_ARGUMENT],
    ]
]
"""The members of `QueryRetrieveMoveStatus` of the category Failure."""
QUERY_RETRIEVE_GET_SUCCESS: Final[tuple[Literal[QueryRetrieveGetStatus.SUCCESS]]]
"""The members of `QueryRetrieveGetStatus` of the category Success."""
QUERY_RETRIEVE_GET_PENDING: Final[tuple[Literal[QueryRetrieveGetStatus.PENDING]]]
"""The members of `QueryRetrieveGetStatus` of the category Pending."""
QUERY_RETRIEVE_GET_CANCEL: Final[tuple[Literal[QueryRetrieveGetStatus.CANCEL]]]
"""The members of `QueryRetrieveGetStatus` of the category Cancel."""
QUERY_RETRIEVE_GET_WARNINGS: Final[
    tuple[Literal[QueryRetrieveGetStatus.ONE_OR_MORE_FAILURES_OR_WARNINGS]]
]
"""The members of `QueryRetrieveGetStatus` of the category Warning."""
QUERY_RETRIEVE_GET_FAILURES: Final[
    tuple[
        Literal[QueryRetrieveGetStatus.UNABLE_TO_CALCULATE_NUMBER_OF_MATCHES],
        Literal[QueryRetrieveGetStatus.UNABLE_TO_PERFORM_SUB_OPERATIONS],
        Literal[QueryRetrieveGetStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS],
        Literal[QueryRetrieveGetStatus.UNABLE_TO_PROCESS],
        Literal[QueryRetrieveGetStatus.NONE_OF_THE_FRAMES_REQUESTED_WERE_FOUND],
        Literal[QueryRetrieveGetStatus.UNABLE_TO_CREATE_NEW_OBJECT],
        Literal[QueryRetrieveGetStatus.UNABLE_TO_EXTRACT_FRAMES],
        Literal[QueryRetrieveGetStatus.TIME_BASED_REQUEST_FOR_NON_TIME_BASED_INSTANCE],
        Literal[QueryRetrieveGetStatus.INVALID_REQUEST],
        Literal[QueryRetrieveGetStatus.SOP_CLASS_NOT_SUPPORTED],
        Literal[QueryRetrieveGetStatus.NOT_AUTHORIZED],
        Literal[QueryRetrieveGetStatus.DUPLICATE_INVOCATION],
        Literal[QueryRetrieveGetStatus.UNRECOGNIZED_OPERATION],
        Literal[QueryRetrieveGetStatus.MISTYPED_ARGUMENT],
    ]
]
"""The members of `QueryRetrieveGetStatus` of the category Failure."""
REPOSITORY_QUERY_SUCCESS: Final[tuple[Literal[RepositoryQueryStatus.SUCCESS]]]
"""The members of `RepositoryQueryStatus` of the category Success."""
REPOSITORY_QUERY_PENDING: Final[
    tuple[
        Literal[RepositoryQueryStatus.PENDING],
        Literal[RepositoryQueryStatus.PENDING_OPTIONAL_KEYS_NOT_SUPPORTED],
    ]
]
"""The members of `RepositoryQueryStatus` of the category Pending."""
REPOSITORY_QUERY_CANCEL: Final[tuple[Literal[RepositoryQueryStatus.CANCEL]]]
"""The members of `RepositoryQueryStatus` of the category Cancel."""
REPOSITORY_QUERY_WARNINGS: Final[
    tuple[Literal[RepositoryQueryStatus.MATCHING_REACHED_RESPONSE_LIMIT]]
]
"""The members of `RepositoryQueryStatus` of the category Warning."""
REPOSITORY_QUERY_FAILURES: Final[
    tuple[
        Literal[RepositoryQueryStatus.OUT_OF_RESOURCES],
        Literal[RepositoryQueryStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS],
        Literal[RepositoryQueryStatus.UNABLE_TO_PROCESS],
        Literal[RepositoryQueryStatus.INVALID_PRIOR_RECORD_KEY],
        Literal[RepositoryQueryStatus.SOP_CLASS_NOT_SUPPORTED],
        Literal[RepositoryQueryStatus.NOT_AUTHORIZED],
        Literal[RepositoryQueryStatus.DUPLICATE_INVOCATION],
        Literal[RepositoryQueryStatus.UNRECOGNIZED_OPERATION],
        Literal[RepositoryQueryStatus.MISTYPED_ARGUMENT],
    ]
]
"""The members of `RepositoryQueryStatus` of the category Failure."""
PROCEDURE_STEP_SUCCESS: Final[tuple[Literal[ProcedureStepStatus.SUCCESS]]]
"""The members of `ProcedureStepStatus` of the category Success."""
PROCEDURE_STEP_WARNINGS: Final[
    tuple[
        Literal[ProcedureStepStatus.REQUESTED_OPTIONAL_ATTRIBUTES_NOT_SUPPORTED],
        Literal[ProcedureStepStatus.ATTRIBUTE_LIST_WARNING],
        Literal[ProcedureStepStatus.ATTRIBUTE_VALUE_OUT_OF_RANGE],
    ]
]
"""The members of `ProcedureStepStatus` of the category Warning."""
PROCEDURE_STEP_FAILURES: Final[
    tuple[
        Literal[ProcedureStepStatus.PROCESSING_FAILURE],
        Literal[ProcedureStepStatus.INVALID_ATTRIBUTE_VALUE],
        Literal[ProcedureStepStatus.NO_SUCH_SOP_INSTANCE],
        Literal[ProcedureStepStatus.NO_SUCH_ATTRIBUTE],
        Literal[ProcedureStepStatus.DUPLICATE_SOP_INSTANCE],
        Literal[ProcedureStepStatus.NO_SUCH_EVENT_TYPE],
        Literal[ProcedureStepStatus.NO_SUCH_ARGUMENT],
        Literal[ProcedureStepStatus.INVALID_ARGUMENT_VALUE],
        Literal[ProcedureStepStatus.INVALID_SOP_INSTANCE],
        Literal[ProcedureStepStatus.NO_SUCH_SOP_CLASS],
        Literal[ProcedureStepStatus.CLASS_INSTANCE_CONFLICT],
        Literal[ProcedureStepStatus.MISSING_ATTRIBUTE],
        Literal[ProcedureStepStatus.MISSING_ATTRIBUTE_VALUE],
        Literal[ProcedureStepStatus.NOT_AUTHORIZED],
        Literal[ProcedureStepStatus.DUPLICATE_INVOCATION],
        Literal[ProcedureStepStatus.UNRECOGNIZED_OPERATION],
        Literal[ProcedureStepStatus.MISTYPED_ARGUMENT],
        Literal[ProcedureStepStatus.RESOURCE_LIMITATION],
    ]
]
"""The members of `ProcedureStepStatus` of the category Failure."""
PRINT_MANAGEMENT_SUCCESS: Final[tuple[Literal[PrintManagementStatus.SUCCESS]]]
"""The members of `PrintManagementStatus` of the category Success."""
PRINT_MANAGEMENT_WARNINGS: Final[
    tuple[
        Literal[PrintManagementStatus.MEMORY_ALLOCATION_NOT_SUPPORTED],
        Literal[PrintManagementStatus.FILM_SESSION_PRINTING_NOT_SUPPORTED],
        Literal[PrintManagementStatus.FILM_SESSION_DOES_NOT_CONTAIN_IMAGE_BOXES],
        Literal[PrintManagementStatus.IMAGE_DEMAGNIFIED],
        Literal[PrintManagementStatus.IMAGE_CROPPED_TO_FIT],
        Literal[PrintManagementStatus.IMAGE_DECIMATED_TO_FIT],
        Literal[PrintManagementStatus.REQUESTED_DENSITY_OUTSIDE_OF_PRINTER_OPERATING_RANGE],
        Literal[PrintManagementStatus.FILM_BOX_DOES_NOT_CONTAIN_IMAGE_BOXES],
        Literal[PrintManagementStatus.ATTRIBUTE_VALUE_OUT_OF_RANGE],
        Literal[PrintManagementStatus.ATTRIBUTE_LIST_WARNING],
    ]
]
"""The members of `PrintManagementStatus` of the category Warning."""
PRINT_MANAGEMENT_FAILURES: Final[
    tuple[
        Literal[PrintManagementStatus.FILM_SESSION_DOES_NOT_CONTAIN_FILM_BOXES],
        Literal[PrintManagementStatus.FILM_SESSION_PRINT_QUEUE_IS_FULL],
        Literal[PrintManagementStatus.IMAGE_SIZE_LARGER_THAN_IMAGE_BOX_SIZE],
        Literal[PrintManagementStatus.COMBINED_PRINT_IMAGE_SIZE_LARGER_THAN_IMAGE_BOX_SIZE],
        Literal[PrintManagementStatus.EXISTING_FILM_BOX_HAS_NOT_BEEN_PRINTED],
        Literal[PrintManagementStatus.FILM_BOX_PRINT_QUEUE_IS_FULL],
        Literal[PrintManagementStatus.INSUFFICIENT_MEMORY_IN_PRINTER],
        Literal[PrintManagementStatus.MISSING_ATTRIBUTE],
        Literal[PrintManagementStatus.INVALID_ATTRIBUTE_VALUE],
        Literal[PrintManagementStatus.NO_SUCH_ATTRIBUTE],
        Literal[PrintManagementStatus.RESOURCE_LIMITATION],
        Literal[PrintManagementStatus.IMAGE_POSITION_COLLISION],
        Literal[PrintManagementStatus.PROCESSING_FAILURE],
        Literal[PrintManagementStatus.DUPLICATE_SOP_INSTANCE],
        Literal[PrintManagementStatus.NO_SUCH_SOP_INSTANCE],
        Literal[PrintManagementStatus.NO_SUCH_EVENT_TYPE],
        Literal[PrintManagementStatus.NO_SUCH_ARGUMENT],
        Literal[PrintManagementStatus.INVALID_ARGUMENT_VALUE],
        Literal[PrintManagementStatus.INVALID_SOP_INSTANCE],
        Literal[PrintManagementStatus.NO_SUCH_SOP_CLASS],
        Literal[PrintManagementStatus.CLASS_INSTANCE_CONFLICT],
        Literal[PrintManagementStatus.MISSING_ATTRIBUTE_VALUE],
        Literal[PrintManagementStatus.NO_SUCH_ACTION_TYPE],
        Literal[PrintManagementStatus.NOT_AUTHORIZED],
        Literal[PrintManagementStatus.DUPLICATE_INVOCATION],
        Literal[PrintManagementStatus.UNRECOGNIZED_OPERATION],
        Literal[PrintManagementStatus.MISTYPED_ARGUMENT],
    ]
]
"""The members of `PrintManagementStatus` of the category Failure."""
STORAGE_COMMITMENT_SUCCESS: Final[tuple[Literal[StorageCommitmentStatus.SUCCESS]]]
"""The members of `StorageCommitmentStatus` of the category Success."""
STORAGE_COMMITMENT_WARNINGS: Final[
    tuple[Literal[StorageCommitmentStatus.ATTRIBUTE_VALUE_OUT_OF_RANGE]]
]
"""The members of `StorageCommitmentStatus` of the category Warning."""
STORAGE_COMMITMENT_FAILURES: Final[
    tuple[
        Literal[StorageCommitmentStatus.INVALID_ATTRIBUTE_VALUE],
        Literal[StorageCommitmentStatus.PROCESSING_FAILURE],
        Literal[StorageCommitmentStatus.NO_SUCH_SOP_INSTANCE],
        Literal[StorageCommitmentStatus.NO_SUCH_EVENT_TYPE],
        Literal[StorageCommitmentStatus.NO_SUCH_ARGUMENT],
        Literal[StorageCommitmentStatus.INVALID_ARGUMENT_VALUE],
        Literal[StorageCommitmentStatus.INVALID_SOP_INSTANCE],
        Literal[StorageCommitmentStatus.NO_SUCH_SOP_CLASS],
        Literal[StorageCommitmentStatus.CLASS_INSTANCE_CONFLICT],
        Literal[StorageCommitmentStatus.MISSING_ATTRIBUTE],
        Literal[StorageCommitmentStatus.MISSING_ATTRIBUTE_VALUE],
        Literal[StorageCommitmentStatus.NO_SUCH_ACTION_TYPE],
        Literal[StorageCommitmentStatus.NOT_AUTHORIZED],
        Literal[StorageCommitmentStatus.DUPLICATE_INVOCATION],
        Literal[StorageCommitmentStatus.UNRECOGNIZED_OPERATION],
        Literal[StorageCommitmentStatus.MISTYPED_ARGUMENT],
        Literal[StorageCommitmentStatus.RESOURCE_LIMITATION],
    ]
]
"""The members of `StorageCommitmentStatus` of the category Failure."""
MODALITY_WORKLIST_SUCCESS: Final[tuple[Literal[ModalityWorklistStatus.SUCCESS]]]
"""The members of `ModalityWorklistStatus` of the category Success."""
MODALITY_WORKLIST_PENDING: Final[
    tuple[
        Literal[ModalityWorklistStatus.PENDING],
        Literal[ModalityWorklistStatus.PENDING_OPTIONAL_KEYS_NOT_SUPPORTED],
    ]
]
"""The members of `ModalityWorklistStatus` of the category Pending."""
MODALITY_WORKLIST_CANCEL: Final[tuple[Literal[ModalityWorklistStatus.CANCEL]]]
"""The members of `ModalityWorklistStatus` of the category Cancel."""
MODALITY_WORKLIST_FAILURES: Final[
    tuple[
        Literal[ModalityWorklistStatus.OUT_OF_RESOURCES],
        Literal[ModalityWorklistStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS],
        Literal[ModalityWorklistStatus.UNABLE_TO_PROCESS],
        Literal[ModalityWorklistStatus.SOP_CLASS_NOT_SUPPORTED],
        Literal[ModalityWorklistStatus.NOT_AUTHORIZED],
        Literal[ModalityWorklistStatus.DUPLICATE_INVOCATION],
        Literal[ModalityWorklistStatus.UNRECOGNIZED_OPERATION],
        Literal[ModalityWorklistStatus.MISTYPED_ARGUMENT],
    ]
]
"""The members of `ModalityWorklistStatus` of the category Failure."""
APPLICATION_EVENT_LOGGING_SUCCESS: Final[tuple[Literal[ApplicationEventLoggingStatus.SUCCESS]]]
"""The members of `ApplicationEventLoggingStatus` of the category Success."""
APPLICATION_EVENT_LOGGING_WARNINGS: Final[
    tuple[
        Literal[
            ApplicationEventLoggingStatus.SYNCHRONIZATION_FRAME_OF_REFERENCE_UID_DOES_NOT_MATCH
        ],
        Literal[ApplicationEventLoggingStatus.STUDY_INSTANCE_UID_COERCION],
        Literal[ApplicationEventLoggingStatus.IDS_INCONSISTENT_EVENT_LOGGED],
    ]
]
"""The members of `ApplicationEventLoggingStatus` of the category Warning."""
APPLICATION_EVENT_LOGGING_FAILURES: Final[
    tuple[
        Literal[ApplicationEventLoggingStatus.PROCEDURAL_LOGGING_NOT_AVAILABLE],
        Literal[ApplicationEventLoggingStatus.EVENT_INFORMATION_DOES_NOT_MATCH_TEMPLATE],
        Literal[ApplicationEventLoggingStatus.CANNOT_MATCH_EVENT_TO_A_CURRENT_STUDY],
        Literal[ApplicationEventLoggingStatus.IDS_INCONSISTENT_EVENT_NOT_LOGGED],
        Literal[ApplicationEventLoggingStatus.OPERATOR_NOT_AUTHORIZED],
        Literal[ApplicationEventLoggingStatus.PATIENT_CANNOT_BE_IDENTIFIED],
        Literal[ApplicationEventLoggingStatus.UPDATE_OF_MEDICATION_ADMINISTRATION_RECORD_FAILED],
        Literal[ApplicationEventLoggingStatus.PROCESSING_FAILURE],
        Literal[ApplicationEventLoggingStatus.NO_SUCH_SOP_INSTANCE],
        Literal[ApplicationEventLoggingStatus.NO_SUCH_ARGUMENT],
        Literal[ApplicationEventLoggingStatus.INVALID_ARGUMENT_VALUE],
        Literal[ApplicationEventLoggingStatus.INVALID_SOP_INSTANCE],
        Literal[ApplicationEventLoggingStatus.NO_SUCH_SOP_CLASS],
        Literal[ApplicationEventLoggingStatus.CLASS_INSTANCE_CONFLICT],
        Literal[ApplicationEventLoggingStatus.MISSING_ATTRIBUTE],
        Literal[ApplicationEventLoggingStatus.MISSING_ATTRIBUTE_VALUE],
        Literal[ApplicationEventLoggingStatus.NO_SUCH_ACTION_TYPE],
        Literal[ApplicationEventLoggingStatus.NOT_AUTHORIZED],
        Literal[ApplicationEventLoggingStatus.DUPLICATE_INVOCATION],
        Literal[ApplicationEventLoggingStatus.UNRECOGNIZED_OPERATION],
        Literal[ApplicationEventLoggingStatus.MISTYPED_ARGUMENT],
        Literal[ApplicationEventLoggingStatus.RESOURCE_LIMITATION],
    ]
]
"""The members of `ApplicationEventLoggingStatus` of the category Failure."""
RELEVANT_PATIENT_SUCCESS: Final[tuple[Literal[RelevantPatientStatus.SUCCESS]]]
"""The members of `RelevantPatientStatus` of the category Success."""
RELEVANT_PATIENT_PENDING: Final[tuple[Literal[RelevantPatientStatus.PENDING]]]
"""The members of `RelevantPatientStatus` of the category Pending."""
RELEVANT_PATIENT_CANCEL: Final[tuple[Literal[RelevantPatientStatus.CANCEL]]]
"""The members of `RelevantPatientStatus` of the category Cancel."""
RELEVANT_PATIENT_FAILURES: Final[
    tuple[
        Literal[RelevantPatientStatus.OUT_OF_RESOURCES],
        Literal[RelevantPatientStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS],
        Literal[RelevantPatientStatus.UNABLE_TO_PROCESS],
        Literal[RelevantPatientStatus.MORE_THAN_ONE_MATCH_FOUND],
        Literal[RelevantPatientStatus.UNABLE_TO_SUPPORT_REQUESTED_TEMPLATE],
        Literal[RelevantPatientStatus.SOP_CLASS_NOT_SUPPORTED],
        Literal[RelevantPatientStatus.NOT_AUTHORIZED],
        Literal[RelevantPatientStatus.DUPLICATE_INVOCATION],
        Literal[RelevantPatientStatus.UNRECOGNIZED_OPERATION],
        Literal[RelevantPatientStatus.MISTYPED_ARGUMENT],
    ]
]
"""The members of `RelevantPatientStatus` of the category Failure."""
INSTANCE_AVAILABILITY_SUCCESS: Final[tuple[Literal[InstanceAvailabilityStatus.SUCCESS]]]
"""The members of `InstanceAvailabilityStatus` of the category Success."""
INSTANCE_AVAILABILITY_WARNINGS: Final[
    tuple[
        Literal[InstanceAvailabilityStatus.ATTRIBUTE_LIST_WARNING],
        Literal[InstanceAvailabilityStatus.ATTRIBUTE_VALUE_OUT_OF_RANGE],
    ]
]
"""The members of `InstanceAvailabilityStatus` of the category Warning."""
INSTANCE_AVAILABILITY_FAILURES: Final[
    tuple[
        Literal[InstanceAvailabilityStatus.NO_SUCH_ATTRIBUTE],
        Literal[InstanceAvailabilityStatus.INVALID_ATTRIBUTE_VALUE],
        Literal[InstanceAvailabilityStatus.PROCESSING_FAILURE],
        Literal[InstanceAvailabilityStatus.DUPLICATE_SOP_INSTANCE],
        Literal[InstanceAvailabilityStatus.INVALID_SOP_INSTANCE],
        Literal[InstanceAvailabilityStatus.NO_SUCH_SOP_CLASS],
        Literal[InstanceAvailabilityStatus.MISSING_ATTRIBUTE],
        Literal[InstanceAvailabilityStatus.MISSING_ATTRIBUTE_VALUE],
        Literal[InstanceAvailabilityStatus.NOT_AUTHORIZED],
        Literal[InstanceAvailabilityStatus.DUPLICATE_INVOCATION],
        Literal[InstanceAvailabilityStatus.UNRECOGNIZED_OPERATION],
        Literal[InstanceAvailabilityStatus.MISTYPED_ARGUMENT],
        Literal[InstanceAvailabilityStatus.RESOURCE_LIMITATION],
    ]
]
"""The members of `InstanceAvailabilityStatus` of the category Failure."""
MEDIA_CREATION_SUCCESS: Final[tuple[Literal[MediaCreationStatus.SUCCESS]]]
"""The members of `MediaCreationStatus` of the category Success."""
MEDIA_CREATION_WARNINGS: Final[
    tuple[
        Literal[MediaCreationStatus.REQUESTED_OPTIONAL_ATTRIBUTES_NOT_SUPPORTED],
        Literal[MediaCreationStatus.ATTRIBUTE_LIST_WARNING],
        Literal[MediaCreationStatus.ATTRIBUTE_VALUE_OUT_OF_RANGE],
    ]
]
"""The members of `MediaCreationStatus` of the category Warning."""
MEDIA_CREATION_FAILURES: Final[
    tuple[
        Literal[MediaCreationStatus.INITIATE_MEDIA_CREATION_ALREADY_RECEIVED],
        Literal[MediaCreationStatus.MEDIA_CREATION_REQUEST_ALREADY_COMPLETED],
        Literal[MediaCreationStatus.MEDIA_CREATION_REQUEST_ALREADY_IN_PROGRESS],
        Literal[MediaCreationStatus.CANCELLATION_DENIED_FOR_UNSPECIFIED_REASON],
        Literal[MediaCreationStatus.NO_SUCH_ATTRIBUTE],
        Literal[MediaCreationStatus.INVALID_ATTRIBUTE_VALUE],
        Literal[MediaCreationStatus.PROCESSING_FAILURE],
        Literal[MediaCreationStatus.DUPLICATE_SOP_INSTANCE],
        Literal[MediaCreationStatus.NO_SUCH_SOP_INSTANCE],
        Literal[MediaCreationStatus.NO_SUCH_ARGUMENT],
        Literal[MediaCreationStatus.INVALID_ARGUMENT_VALUE],
        Literal[MediaCreationStatus.INVALID_SOP_INSTANCE],
        Literal[MediaCreationStatus.NO_SUCH_SOP_CLASS],
        Literal[MediaCreationStatus.CLASS_INSTANCE_CONFLICT],
        Literal[MediaCreationStatus.MISSING_ATTRIBUTE],
        Literal[MediaCreationStatus.MISSING_ATTRIBUTE_VALUE],
        Literal[MediaCreationStatus.NO_SUCH_ACTION_TYPE],
        Literal[MediaCreationStatus.NOT_AUTHORIZED],
        Literal[MediaCreationStatus.DUPLICATE_INVOCATION],
        Literal[MediaCreationStatus.UNRECOGNIZED_OPERATION],
        Literal[MediaCreationStatus.MISTYPED_ARGUMENT],
        Literal[MediaCreationStatus.RESOURCE_LIMITATION],
    ]
]
"""The members of `MediaCreationStatus` of the category Failure."""
SUBSTANCE_ADMINISTRATION_SUCCESS: Final[tuple[Literal[SubstanceAdministrationStatus.SUCCESS]]]
"""The members of `SubstanceAdministrationStatus` of the category Success."""
SUBSTANCE_ADMINISTRATION_PENDING: Final[
    tuple[
        Literal[SubstanceAdministrationStatus.PENDING],
        Literal[SubstanceAdministrationStatus.PENDING_OPTIONAL_KEYS_NOT_SUPPORTED],
    ]
]
"""The members of `SubstanceAdministrationStatus` of the category Pending."""
SUBSTANCE_ADMINISTRATION_CANCEL: Final[tuple[Literal[SubstanceAdministrationStatus.CANCEL]]]
"""The members of `SubstanceAdministrationStatus` of the category Cancel."""
SUBSTANCE_ADMINISTRATION_FAILURES: Final[
    tuple[
        Literal[SubstanceAdministrationStatus.OUT_OF_RESOURCES],
        Literal[SubstanceAdministrationStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS],
        Literal[SubstanceAdministrationStatus.UNABLE_TO_PROCESS],
        Literal[SubstanceAdministrationStatus.SOP_CLASS_NOT_SUPPORTED],
        Literal[SubstanceAdministrationStatus.NOT_AUTHORIZED],
        Literal[SubstanceAdministrationStatus.DUPLICATE_INVOCATION],
        Literal[SubstanceAdministrationStatus.UNRECOGNIZED_OPERATION],
        Literal[SubstanceAdministrationStatus.MISTYPED_ARGUMENT],
    ]
]
"""The members of `SubstanceAdministrationStatus` of the category Failure."""
UNIFIED_PROCEDURE_STEP_SUCCESS: Final[tuple[Literal[UnifiedProcedureStepStatus.SUCCESS]]]
"""The members of `UnifiedProcedureStepStatus` of the category Success."""
UNIFIED_PROCEDURE_STEP_WARNINGS: Final[
    tuple[
        Literal[UnifiedProcedureStepStatus.ALREADY_IN_REQUESTED_STATE_OF_CANCELED],
        Literal[UnifiedProcedureStepStatus.ALREADY_IN_REQUESTED_STATE_OF_COMPLETED],
        Literal[UnifiedProcedureStepStatus.DELETION_LOCK_NOT_GRANTED],
        Literal[UnifiedProcedureStepStatus.CREATED_WITH_MODIFICATIONS],
        Literal[UnifiedProcedureStepStatus.REQUESTED_OPTIONAL_ATTRIBUTES_NOT_SUPPORTED],
        Literal[UnifiedProcedureStepStatus.COERCED_INVALID_VALUES_TO_VALID_VALUES],
        Literal[UnifiedProcedureStepStatus.ATTRIBUTE_LIST_WARNING],
        Literal[UnifiedProcedureStepStatus.ATTRIBUTE_VALUE_OUT_OF_RANGE],
    ]
]
"""The members of `UnifiedProcedureStepStatus` of the category Warning."""
UNIFIED_PROCEDURE_STEP_FAILURES: Final[
    tuple[
        Literal[UnifiedProcedureStepStatus.MAY_NO_LONGER_BE_UPDATED],
        Literal[UnifiedProcedureStepStatus.CORRECT_TRANSACTION_UID_NOT_PROVIDED],
        Literal[UnifiedProcedureStepStatus.ALREADY_IN_PROGRESS],
        Literal[UnifiedProcedureStepStatus.MAY_ONLY_BECOME_SCHEDULED_VIA_N_CREATE],
        Literal[UnifiedProcedureStepStatus.FINAL_STATE_REQUIREMENTS_NOT_MET],
        Literal[UnifiedProcedureStepStatus.SPECIFIED_SOP_INSTANCE_UID_DOES_NOT_EXIST],
        Literal[UnifiedProcedureStepStatus.NOT_IN_PROGRESS],
        Literal[UnifiedProcedureStepStatus.ALREADY_COMPLETED],
        Literal[UnifiedProcedureStepStatus.PERFORMER_CHOOSES_NOT_TO_CANCEL],
        Literal[UnifiedProcedureStepStatus.PERFORMER_CANNOT_BE_CONTACTED],
        Literal[UnifiedProcedureStepStatus.RECEIVING_AE_TITLE_UNKNOWN],
        Literal[UnifiedProcedureStepStatus.ACTION_NOT_APPROPRIATE_FOR_INSTANCE],
        Literal[UnifiedProcedureStepStatus.EVENT_REPORTS_NOT_SUPPORTED],
        Literal[UnifiedProcedureStepStatus.UPS_STATE_NOT_SCHEDULED],
        Literal[UnifiedProcedureStepStatus.DUPLICATE_SOP_INSTANCE],
        Literal[UnifiedProcedureStepStatus.NOT_AUTHORIZED],
        Literal[UnifiedProcedureStepStatus.NO_SUCH_ATTRIBUTE],
        Literal[UnifiedProcedureStepStatus.INVALID_ATTRIBUTE_VALUE],
        Literal[UnifiedProcedureStepStatus.PROCESSING_FAILURE],
        Literal[UnifiedProcedureStepStatus.NO_SUCH_SOP_INSTANCE],
        Literal[UnifiedProcedureStepStatus.NO_SUCH_EVENT_TYPE],
        Literal[UnifiedProcedureStepStatus.NO_SUCH_ARGUMENT],
        Literal[UnifiedProcedureStepStatus.INVALID_ARGUMENT_VALUE],
        Literal[UnifiedProcedureStepStatus.INVALID_SOP_INSTANCE],
        Literal[UnifiedProcedureStepStatus.NO_SUCH_SOP_CLASS],
        Literal[UnifiedProcedureStepStatus.CLASS_INSTANCE_CONFLICT],
        Literal[UnifiedProcedureStepStatus.MISSING_ATTRIBUTE],
        Literal[UnifiedProcedureStepStatus.MISSING_ATTRIBUTE_VALUE],
        Literal[UnifiedProcedureStepStatus.NO_SUCH_ACTION_TYPE],
        Literal[UnifiedProcedureStepStatus.DUPLICATE_INVOCATION],
        Literal[UnifiedProcedureStepStatus.UNRECOGNIZED_OPERATION],
        Literal[UnifiedProcedureStepStatus.MISTYPED_ARGUMENT],
        Literal[UnifiedProcedureStepStatus.RESOURCE_LIMITATION],
    ]
]
"""The members of `UnifiedProcedureStepStatus` of the category Failure."""
UNIFIED_PROCEDURE_STEP_FIND_SUCCESS: Final[tuple[Literal[UnifiedProcedureStepFindStatus.SUCCESS]]]
"""The members of `UnifiedProcedureStepFindStatus` of the category Success."""
UNIFIED_PROCEDURE_STEP_FIND_PENDING: Final[
    tuple[
        Literal[UnifiedProcedureStepFindStatus.PENDING],
        Literal[UnifiedProcedureStepFindStatus.PENDING_OPTIONAL_KEYS_NOT_SUPPORTED],
    ]
]
"""The members of `UnifiedProcedureStepFindStatus` of the category Pending."""
UNIFIED_PROCEDURE_STEP_FIND_CANCEL: Final[tuple[Literal[UnifiedProcedureStepFindStatus.CANCEL]]]
"""The members of `UnifiedProcedureStepFindStatus` of the category Cancel."""
UNIFIED_PROCEDURE_STEP_FIND_FAILURES: Final[
    tuple[
        Literal[UnifiedProcedureStepFindStatus.OUT_OF_RESOURCES],
        Literal[UnifiedProcedureStepFindStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS],
        Literal[UnifiedProcedureStepFindStatus.SOP_CLASS_NOT_SUPPORTED],
        Literal[UnifiedProcedureStepFindStatus.UNABLE_TO_PROCESS],
        Literal[UnifiedProcedureStepFindStatus.NOT_AUTHORIZED],
        Literal[UnifiedProcedureStepFindStatus.DUPLICATE_INVOCATION],
        Literal[UnifiedProcedureStepFindStatus.UNRECOGNIZED_OPERATION],
        Literal[UnifiedProcedureStepFindStatus.MISTYPED_ARGUMENT],
    ]
]
"""The members of `UnifiedProcedureStepFindStatus` of the category Failure."""
RT_MACHINE_VERIFICATION_SUCCESS: Final[tuple[Literal[RTMachineVerificationStatus.SUCCESS]]]
"""The members of `RTMachineVerificationStatus` of the category Success."""
RT_MACHINE_VERIFICATION_WARNINGS: Final[
    tuple[
        Literal[RTMachineVerificationStatus.ATTRIBUTE_LIST_WARNING],
        Literal[RTMachineVerificationStatus.ATTRIBUTE_VALUE_OUT_OF_RANGE],
    ]
]
"""The members of `RTMachineVerificationStatus` of the category Warning."""
RT_MACHINE_VERIFICATION_FAILURES: Final[
    tuple[
        Literal[RTMachineVerificationStatus.REFERENCED_RT_PLAN_NOT_FOUND],
        Literal[RTMachineVerificationStatus.REFERENCED_FRACTION_GROUP_NUMBER_DOES_NOT_EXIST],
        Literal[RTMachineVerificationStatus.NO_BEAMS_EXIST_WITHIN_REFERENCED_FRACTION_GROUP],
        Literal[RTMachineVerificationStatus.SCU_ALREADY_VERIFYING],
        Literal[RTMachineVerificationStatus.REFERENCED_BEAM_NUMBER_NOT_FOUND],
        Literal[RTMachineVerificationStatus.REFERENCED_DEVICE_OR_ACCESSORY_NOT_SUPPORTED],
        Literal[RTMachineVerificationStatus.REFERENCED_DEVICE_OR_ACCESSORY_NOT_FOUND],
        Literal[RTMachineVerificationStatus.MACHINE_VERIFICATION_INSTANCE_NOT_FOUND],
        Literal[RTMachineVerificationStatus.NO_SUCH_ATTRIBUTE],
        Literal[RTMachineVerificationStatus.INVALID_ATTRIBUTE_VALUE],
        Literal[RTMachineVerificationStatus.PROCESSING_FAILURE],
        Literal[RTMachineVerificationStatus.DUPLICATE_SOP_INSTANCE],
        Literal[RTMachineVerificationStatus.NO_SUCH_SOP_INSTANCE],
        Literal[RTMachineVerificationStatus.NO_SUCH_EVENT_TYPE],
        Literal[RTMachineVerificationStatus.NO_SUCH_ARGUMENT],
        Literal[RTMachineVerificationStatus.INVALID_ARGUMENT_VALUE],
        Literal[RTMachineVerificationStatus.INVALID_SOP_INSTANCE],
        Literal[RTMachineVerificationStatus.NO_SUCH_SOP_CLASS],
        Literal[RTMachineVerificationStatus.CLASS_INSTANCE_CONFLICT],
        Literal[RTMachineVerificationStatus.MISSING_ATTRIBUTE],
        Literal[RTMachineVerificationStatus.MISSING_ATTRIBUTE_VALUE],
        Literal[RTMachineVerificationStatus.NO_SUCH_ACTION_TYPE],
        Literal[RTMachineVerificationStatus.NOT_AUTHORIZED],
        Literal[RTMachineVerificationStatus.DUPLICATE_INVOCATION],
        Literal[RTMachineVerificationStatus.UNRECOGNIZED_OPERATION],
        Literal[RTMachineVerificationStatus.MISTYPED_ARGUMENT],
        Literal[RTMachineVerificationStatus.RESOURCE_LIMITATION],
    ]
]
"""The members of `RTMachineVerificationStatus` of the category Failure."""
DISPLAY_SYSTEM_SUCCESS: Final[tuple[Literal[DisplaySystemStatus.SUCCESS]]]
"""The members of `DisplaySystemStatus` of the category Success."""
DISPLAY_SYSTEM_WARNINGS: Final[
    tuple[
        Literal[DisplaySystemStatus.ATTRIBUTE_LIST_WARNING],
        Literal[DisplaySystemStatus.ATTRIBUTE_VALUE_OUT_OF_RANGE],
    ]
]
"""The members of `DisplaySystemStatus` of the category Warning."""
DISPLAY_SYSTEM_FAILURES: Final[
    tuple[
        Literal[DisplaySystemStatus.INVALID_ATTRIBUTE_VALUE],
        Literal[DisplaySystemStatus.PROCESSING_FAILURE],
        Literal[DisplaySystemStatus.NO_SUCH_SOP_INSTANCE],
        Literal[DisplaySystemStatus.INVALID_SOP_INSTANCE],
        Literal[DisplaySystemStatus.NO_SUCH_SOP_CLASS],
        Literal[DisplaySystemStatus.CLASS_INSTANCE_CONFLICT],
        Literal[DisplaySystemStatus.NOT_AUTHORIZED],
        Literal[DisplaySystemStatus.DUPLICATE_INVOCATION],
        Literal[DisplaySystemStatus.UNRECOGNIZED_OPERATION],
        Literal[DisplaySystemStatus.MISTYPED_ARGUMENT],
        Literal[DisplaySystemStatus.RESOURCE_LIMITATION],
    ]
]
"""The members of `DisplaySystemStatus` of the category Failure."""
NON_PATIENT_OBJECT_SUCCESS: Final[tuple[Literal[NonPatientObjectStatus.SUCCESS]]]
"""The members of `NonPatientObjectStatus` of the category Success."""
NON_PATIENT_OBJECT_FAILURES: Final[
    tuple[
        Literal[NonPatientObjectStatus.OUT_OF_RESOURCES],
        Literal[NonPatientObjectStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS],
        Literal[NonPatientObjectStatus.CANNOT_UNDERSTAND],
        Literal[NonPatientObjectStatus.INVALID_SOP_INSTANCE],
        Literal[NonPatientObjectStatus.SOP_CLASS_NOT_SUPPORTED],
        Literal[NonPatientObjectStatus.NOT_AUTHORIZED],
        Literal[NonPatientObjectStatus.DUPLICATE_INVOCATION],
        Literal[NonPatientObjectStatus.UNRECOGNIZED_OPERATION],
        Literal[NonPatientObjectStatus.MISTYPED_ARGUMENT],
    ]
]
"""The members of `NonPatientObjectStatus` of the category Failure."""
STORAGE_MANAGEMENT_SUCCESS: Final[tuple[Literal[StorageManagementStatus.SUCCESS]]]
"""The members of `StorageManagementStatus` of the category Success."""
STORAGE_MANAGEMENT_WARNINGS: Final[
    tuple[
        Literal[StorageManagementStatus.KEY_ATTRIBUTES_NOT_SUPPORTED_FOR_MATCHING],
        Literal[StorageManagementStatus.ATTRIBUTE_VALUE_OUT_OF_RANGE],
    ]
]
"""The members of `StorageManagementStatus` of the category Warning."""
STORAGE_MANAGEMENT_FAILURES: Final[
    tuple[
        Literal[StorageManagementStatus.MISTYPED_ARGUMENT],
        Literal[StorageManagementStatus.INVALID_ATTRIBUTE_VALUE],
        Literal[StorageManagementStatus.PROCESSING_FAILURE],
        Literal[StorageManagementStatus.NO_SUCH_SOP_INSTANCE],
        Literal[StorageManagementStatus.NO_SUCH_EVENT_TYPE],
        Literal[StorageManagementStatus.NO_SUCH_ARGUMENT],
        Literal[StorageManagementStatus.INVALID_ARGUMENT_VALUE],
        Literal[StorageManagementStatus.INVALID_SOP_INSTANCE],
        Literal[StorageManagementStatus.NO_SUCH_SOP_CLASS],
        Literal[StorageManagementStatus.CLASS_INSTANCE_CONFLICT],
        Literal[StorageManagementStatus.MISSING_ATTRIBUTE],
        Literal[StorageManagementStatus.MISSING_ATTRIBUTE_VALUE],
        Literal[StorageManagementStatus.NO_SUCH_ACTION_TYPE],
        Literal[StorageManagementStatus.NOT_AUTHORIZED],
        Literal[StorageManagementStatus.DUPLICATE_INVOCATION],
        Literal[StorageManagementStatus.UNRECOGNIZED_OPERATION],
        Literal[StorageManagementStatus.RESOURCE_LIMITATION],
    ]
]
"""The members of `StorageManagementStatus` of the category Failure."""
GENERAL_SUCCESS: Final[tuple[Literal[GeneralStatus.SUCCESS]]]
"""The members of `GeneralStatus` of the category Success."""
GENERAL_CANCEL: Final[tuple[Literal[GeneralStatus.CANCEL]]]
"""The members of `GeneralStatus` of the category Cancel."""
GENERAL_WARNINGS: Final[
    tuple[
        Literal[GeneralStatus.ATTRIBUTE_LIST_WARNING],
        Literal[GeneralStatus.ATTRIBUTE_VALUE_OUT_OF_RANGE],
    ]
]
"""The members of `GeneralStatus` of the category Warning."""
GENERAL_FAILURES: Final[
    tuple[
        Literal[GeneralStatus.SOP_CLASS_NOT_SUPPORTED],
        Literal[GeneralStatus.CLASS_INSTANCE_CONFLICT],
        Literal[GeneralStatus.DUPLICATE_SOP_INSTANCE],
        Literal[GeneralStatus.DUPLICATE_INVOCATION],
        Literal[GeneralStatus.INVALID_ARGUMENT_VALUE],
        Literal[GeneralStatus.INVALID_ATTRIBUTE_VALUE],
        Literal[GeneralStatus.INVALID_SOP_INSTANCE],
        Literal[GeneralStatus.MISSING_ATTRIBUTE],
        Literal[GeneralStatus.MISSING_ATTRIBUTE_VALUE],
        Literal[GeneralStatus.MISTYPED_ARGUMENT],
        Literal[GeneralStatus.NO_SUCH_ARGUMENT],
        Literal[GeneralStatus.NO_SUCH_ATTRIBUTE],
        Literal[GeneralStatus.NO_SUCH_EVENT_TYPE],
        Literal[GeneralStatus.NO_SUCH_SOP_INSTANCE],
        Literal[GeneralStatus.NO_SUCH_SOP_CLASS],
        Literal[GeneralStatus.PROCESSING_FAILURE],
        Literal[GeneralStatus.RESOURCE_LIMITATION],
        Literal[GeneralStatus.UNRECOGNIZED_OPERATION],
        Literal[GeneralStatus.NO_SUCH_ACTION_TYPE],
        Literal[GeneralStatus.NOT_AUTHORIZED],
    ]
]
"""The members of `GeneralStatus` of the category Failure."""
