# Generated from src/dimse_status/services/application_event_logging.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""PS3.4 Annex P: Application Event Logging."""

from typing import Final

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusTable

__all__ = [
    "APPLICATION_EVENT_LOGGING",
    "ApplicationEventLoggingCode",
    "ApplicationEventLoggingStatus",
]
ACTION_REPLY_WITH_A_WARNING: Final[str]
TABLE_P_2_3: Final[StatusTable]
TABLE_P_3_3: Final[StatusTable]

class ApplicationEventLoggingCode(StatusCode):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Base of `ApplicationEventLoggingStatus`. The standard leaves no code here to assign."""

class ApplicationEventLoggingStatus(ApplicationEventLoggingCode):
    """Status codes of an N-ACTION response in Application Event Logging.

    PS3.4 Tables P.2-3, P.3-3; PS3.7 10.1.4.1.10.

    - 0x0000 SUCCESS: Success, Success
    - 0xB101 SYNCHRONIZATION_FRAME_OF_REFERENCE_UID_DOES_NOT_MATCH: Warning, Specified Synchronization Frame of Reference UID does not match SCP Synchronization Frame of Reference
    - 0xB102 STUDY_INSTANCE_UID_COERCION: Warning, Study Instance UID coercion; Event logged under a different Study Instance UID
    - 0xB104 IDS_INCONSISTENT_EVENT_LOGGED: Warning, IDs inconsistent in matching a current study; Event logged
    - 0xC101 PROCEDURAL_LOGGING_NOT_AVAILABLE: Failure, Failed: Procedural Logging not available for specified Study Instance UID
    - 0xC102 EVENT_INFORMATION_DOES_NOT_MATCH_TEMPLATE: Failure, Failed: Event Information does not match Template
    - 0xC103 CANNOT_MATCH_EVENT_TO_A_CURRENT_STUDY: Failure, Failed: Cannot match event to a current study
    - 0xC104 IDS_INCONSISTENT_EVENT_NOT_LOGGED: Failure, Failed: IDs inconsistent in matching a current study; Event not logged
    - 0xC10E OPERATOR_NOT_AUTHORIZED: Failure, Failed: Operator Refused: Not authorized to add entry to Medication Administration Record
    - 0xC110 PATIENT_CANNOT_BE_IDENTIFIED: Failure, Failed: Patient cannot be identified from Patient ID (0010,0020) or Admission ID (0038,0010)
    - 0xC111 UPDATE_OF_MEDICATION_ADMINISTRATION_RECORD_FAILED: Failure, Failed: Update of Medication Administration Record failed
    - 0x0110 PROCESSING_FAILURE: Failure, Processing Failure
    - 0x0112 NO_SUCH_SOP_INSTANCE: Failure, No such SOP Instance
    - 0x0114 NO_SUCH_ARGUMENT: Failure, No such argument
    - 0x0115 INVALID_ARGUMENT_VALUE: Failure, Invalid argument value
    - 0x0117 INVALID_SOP_INSTANCE: Failure, Invalid SOP Instance
    - 0x0118 NO_SUCH_SOP_CLASS: Failure, No such SOP Class
    - 0x0119 CLASS_INSTANCE_CONFLICT: Failure, Class-Instance conflict
    - 0x0120 MISSING_ATTRIBUTE: Failure, Missing Attribute
    - 0x0121 MISSING_ATTRIBUTE_VALUE: Failure, Missing Attribute Value
    - 0x0123 NO_SUCH_ACTION_TYPE: Failure, No such Action Type
    - 0x0124 NOT_AUTHORIZED: Failure, Refused: Not authorized
    - 0x0210 DUPLICATE_INVOCATION: Failure, Duplicate invocation
    - 0x0211 UNRECOGNIZED_OPERATION: Failure, Unrecognized operation
    - 0x0212 MISTYPED_ARGUMENT: Failure, Mistyped argument
    - 0x0213 RESOURCE_LIMITATION: Failure, Resource limitation
    """

    SUCCESS = 0x0000
    """0x0000, Success: Success. N-ACTION: PS3.4 Table P.2-3; PS3.4 Table P.3-3; PS3.7 C.1.1."""
    SYNCHRONIZATION_FRAME_OF_REFERENCE_UID_DOES_NOT_MATCH = 0xB101
    """0xB101, Warning: Specified Synchronization Frame of Reference UID does not match SCP
    Synchronization Frame of Reference.

    N-ACTION: PS3.4 Table P.2-3.
    """
    STUDY_INSTANCE_UID_COERCION = 0xB102
    """0xB102, Warning: Study Instance UID coercion; Event logged under a different Study Instance
    UID.

    N-ACTION: PS3.4 Table P.2-3.
    """
    IDS_INCONSISTENT_EVENT_LOGGED = 0xB104
    """0xB104, Warning: IDs inconsistent in matching a current study; Event logged.

    N-ACTION: PS3.4 Table P.2-3.
    """
    PROCEDURAL_LOGGING_NOT_AVAILABLE = 0xC101
    """0xC101, Failure: Failed: Procedural Logging not available for specified Study Instance UID.

    N-ACTION: PS3.4 Table P.2-3.
    """
    EVENT_INFORMATION_DOES_NOT_MATCH_TEMPLATE = 0xC102
    """0xC102, Failure: Failed: Event Information does not match Template.

    N-ACTION: PS3.4 Table P.2-3.
    """
    CANNOT_MATCH_EVENT_TO_A_CURRENT_STUDY = 0xC103
    """0xC103, Failure: Failed: Cannot match event to a current study.

    N-ACTION: PS3.4 Table P.2-3.
    """
    IDS_INCONSISTENT_EVENT_NOT_LOGGED = 0xC104
    """0xC104, Failure: Failed: IDs inconsistent in matching a current study; Event not logged.

    N-ACTION: PS3.4 Table P.2-3.
    """
    OPERATOR_NOT_AUTHORIZED = 0xC10E
    """0xC10E, Failure: Failed: Operator Refused: Not authorized to add entry to Medication
    Administration Record.

    N-ACTION: PS3.4 Table P.3-3.
    """
    PATIENT_CANNOT_BE_IDENTIFIED = 0xC110
    """0xC110, Failure: Failed: Patient cannot be identified from Patient ID (0010,0020) or
    Admission ID (0038,0010).

    N-ACTION: PS3.4 Table P.3-3.
    """
    UPDATE_OF_MEDICATION_ADMINISTRATION_RECORD_FAILED = 0xC111
    """0xC111, Failure: Failed: Update of Medication Administration Record failed.

    N-ACTION: PS3.4 Table P.3-3.
    """
    PROCESSING_FAILURE = 0x0110
    """0x0110, Failure: Processing Failure. N-ACTION: PS3.7 C.5.21."""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112, Failure: No such SOP Instance. N-ACTION: PS3.7 C.5.19."""
    NO_SUCH_ARGUMENT = 0x0114
    """0x0114, Failure: No such argument. N-ACTION: PS3.7 C.5.16."""
    INVALID_ARGUMENT_VALUE = 0x0115
    """0x0115, Failure: Invalid argument value. N-ACTION: PS3.7 C.5.10."""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117, Failure: Invalid SOP Instance. N-ACTION: PS3.7 C.5.12."""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118, Failure: No such SOP Class. N-ACTION: PS3.7 C.5.20."""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119, Failure: Class-Instance conflict. N-ACTION: PS3.7 C.5.7."""
    MISSING_ATTRIBUTE = 0x0120
    """0x0120, Failure: Missing Attribute. N-ACTION: PS3.4 5.4.2.1."""
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121, Failure: Missing Attribute Value. N-ACTION: PS3.4 5.4.2.1."""
    NO_SUCH_ACTION_TYPE = 0x0123
    """0x0123, Failure: No such Action Type. N-ACTION: PS3.7 C.5.24."""
    NOT_AUTHORIZED = 0x0124
    """0x0124, Failure: Refused: Not authorized. N-ACTION: PS3.7 C.5.25."""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210, Failure: Duplicate invocation. N-ACTION: PS3.7 C.5.9."""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211, Failure: Unrecognized operation. N-ACTION: PS3.7 C.5.23."""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212, Failure: Mistyped argument. N-ACTION: PS3.7 C.5.15."""
    RESOURCE_LIMITATION = 0x0213
    """0x0213, Failure: Resource limitation. N-ACTION: PS3.7 C.5.22."""
    def __bool__(self) -> int: ...  # type: ignore[override]  # Success is false

APPLICATION_EVENT_LOGGING: Final[
    ServiceClass[ApplicationEventLoggingStatus, ApplicationEventLoggingCode]
]
"""Application Event Logging (PS3.4 Annex P): N-ACTION."""
