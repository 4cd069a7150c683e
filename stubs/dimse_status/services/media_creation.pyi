# Generated from src/dimse_status/services/media_creation.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""PS3.4 Annex S: Media Creation Management."""

from typing import Final

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusTable

__all__ = ["MEDIA_CREATION", "MediaCreationCode", "MediaCreationStatus"]
TABLE_S_3_2_2_4_1: Final[StatusTable]
TEXT_S_3_2_1_3: Final[StatusTable]
TABLE_S_3_2_3_4_1: Final[StatusTable]
TABLE_S_3_2_4_4_1: Final[StatusTable]

class MediaCreationCode(StatusCode):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Base of `MediaCreationStatus`. The standard leaves no code here to assign."""

class MediaCreationStatus(MediaCreationCode):
    """Status codes of an N-GET, N-ACTION or N-CREATE response in Media Creation Management.

    PS3.4 Tables S.3.2.2.4-1, S.3.2.3.4-1, S.3.2.4.4-1; PS3.7 10.1.2.1.9, 10.1.4.1.10, 10.1.5.1.6.

    - 0x0000 SUCCESS: Success, Success
    - 0x0001 REQUESTED_OPTIONAL_ATTRIBUTES_NOT_SUPPORTED: Warning, Requested optional Attributes are not supported
    - 0x0107 ATTRIBUTE_LIST_WARNING: Warning, Attribute List warning
    - 0x0116 ATTRIBUTE_VALUE_OUT_OF_RANGE: Warning, Attribute Value out of range
    - 0xA510 INITIATE_MEDIA_CREATION_ALREADY_RECEIVED: Failure, Failed: An Initiate Media Creation action has already been received for this SOP Instance.
    - 0xC201 MEDIA_CREATION_REQUEST_ALREADY_COMPLETED: Failure, Failed: Media creation request already completed.
    - 0xC202 MEDIA_CREATION_REQUEST_ALREADY_IN_PROGRESS: Failure, Failed: Media creation request already in progress and cannot be interrupted.
    - 0xC203 CANCELLATION_DENIED_FOR_UNSPECIFIED_REASON: Failure, Failed: Cancellation denied for unspecified reason.
    - 0x0105 NO_SUCH_ATTRIBUTE: Failure, No such Attribute
    - 0x0106 INVALID_ATTRIBUTE_VALUE: Failure, Invalid Attribute Value
    - 0x0110 PROCESSING_FAILURE: Failure, Processing Failure
    - 0x0111 DUPLICATE_SOP_INSTANCE: Failure, Duplicate SOP Instance
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
    """0x0000, Success: Success. N-GET, N-ACTION, N-CREATE: PS3.7 C.1.1."""
    REQUESTED_OPTIONAL_ATTRIBUTES_NOT_SUPPORTED = 0x0001
    """0x0001, Warning: Requested optional Attributes are not supported.

    N-GET: PS3.4 Table S.3.2.4.4-1.
    """
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107, Warning: Attribute List warning. N-GET: PS3.7 C.4.2. N-CREATE: PS3.4 S.3.2.1.3."""
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116, Warning: Attribute Value out of range.

    N-GET: PS3.4 5.4.2.2. N-CREATE: PS3.4 S.3.2.1.3.
    """
    INITIATE_MEDIA_CREATION_ALREADY_RECEIVED = 0xA510
    """0xA510, Failure: Failed: An Initiate Media Creation action has already been received for this
    SOP Instance.

    N-CREATE: PS3.4 Table S.3.2.2.4-1.
    """
    MEDIA_CREATION_REQUEST_ALREADY_COMPLETED = 0xC201
    """0xC201, Failure: Failed: Media creation request already completed.

    N-ACTION: PS3.4 Table S.3.2.3.4-1.
    """
    MEDIA_CREATION_REQUEST_ALREADY_IN_PROGRESS = 0xC202
    """0xC202, Failure: Failed: Media creation request already in progress and cannot be
    interrupted.

    N-ACTION: PS3.4 Table S.3.2.3.4-1.
    """
    CANCELLATION_DENIED_FOR_UNSPECIFIED_REASON = 0xC203
    """0xC203, Failure: Failed: Cancellation denied for unspecified reason.

    N-ACTION: PS3.4 Table S.3.2.3.4-1.
    """
    NO_SUCH_ATTRIBUTE = 0x0105
    """0x0105, Failure: No such Attribute. N-CREATE: PS3.7 C.5.17."""
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106, Failure: Invalid Attribute Value. N-GET: PS3.4 5.4.2.2. N-CREATE: PS3.7 C.5.11."""
    PROCESSING_FAILURE = 0x0110
    """0x0110, Failure: Processing Failure. N-GET, N-ACTION, N-CREATE: PS3.7 C.5.21."""
    DUPLICATE_SOP_INSTANCE = 0x0111
    """0x0111, Failure: Duplicate SOP Instance. N-CREATE: PS3.7 C.5.8."""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112, Failure: No such SOP Instance. N-GET, N-ACTION: PS3.7 C.5.19."""
    NO_SUCH_ARGUMENT = 0x0114
    """0x0114, Failure: No such argument. N-ACTION: PS3.7 C.5.16."""
    INVALID_ARGUMENT_VALUE = 0x0115
    """0x0115, Failure: Invalid argument value. N-ACTION: PS3.7 C.5.10."""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117, Failure: Invalid SOP Instance. N-GET, N-ACTION, N-CREATE: PS3.7 C.5.12."""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118, Failure: No such SOP Class. N-GET, N-ACTION, N-CREATE: PS3.7 C.5.20."""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119, Failure: Class-Instance conflict. N-GET, N-ACTION: PS3.7 C.5.7."""
    MISSING_ATTRIBUTE = 0x0120
    """0x0120, Failure: Missing Attribute.

    N-CREATE, N-ACTION: PS3.4 5.4.2.1. N-CREATE: PS3.7 C.5.13.
    """
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121, Failure: Missing Attribute Value.

    N-CREATE, N-ACTION: PS3.4 5.4.2.1. N-CREATE: PS3.7 C.5.14.
    """
    NO_SUCH_ACTION_TYPE = 0x0123
    """0x0123, Failure: No such Action Type. N-ACTION: PS3.7 C.5.24."""
    NOT_AUTHORIZED = 0x0124
    """0x0124, Failure: Refused: Not authorized. N-GET, N-ACTION, N-CREATE: PS3.7 C.5.25."""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210, Failure: Duplicate invocation. N-GET, N-ACTION, N-CREATE: PS3.7 C.5.9."""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211, Failure: Unrecognized operation. N-GET, N-ACTION, N-CREATE: PS3.7 C.5.23."""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212, Failure: Mistyped argument. N-GET, N-ACTION, N-CREATE: PS3.7 C.5.15."""
    RESOURCE_LIMITATION = 0x0213
    """0x0213, Failure: Resource limitation. N-GET, N-ACTION, N-CREATE: PS3.7 C.5.22."""
    def __bool__(self) -> int: ...  # type: ignore[override]  # Success is false

MEDIA_CREATION: Final[ServiceClass[MediaCreationStatus, MediaCreationCode]]
"""Media Creation Management (PS3.4 Annex S): N-GET, N-ACTION or N-CREATE."""
