# Generated from src/dimse_status/services/storage_management.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""PS3.4 Annex KK: Storage Management."""

from typing import Final

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusTable

__all__ = ["STORAGE_MANAGEMENT", "StorageManagementCode", "StorageManagementStatus"]
TABLE_KK_2_2_3_1: Final[StatusTable]

class StorageManagementCode(StatusCode):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Base of `StorageManagementStatus`. The standard leaves no code here to assign."""

class StorageManagementStatus(StorageManagementCode):
    """Status codes of an N-EVENT-REPORT or N-ACTION response in Storage Management.

    PS3.4 Table KK.2.2.3-1; PS3.7 10.1.1.1.8, 10.1.4.1.10.

    - 0x0000 SUCCESS: Success, Success
    - 0xB010 KEY_ATTRIBUTES_NOT_SUPPORTED_FOR_MATCHING: Warning, Attribute List warning - One or more of Key Attributes are not supported for matching
    - 0x0116 ATTRIBUTE_VALUE_OUT_OF_RANGE: Warning, Attribute Value out of range
    - 0x0212 MISTYPED_ARGUMENT: Failure, Mistyped argument - One of the parameters supplied has not been agreed for use
    - 0x0106 INVALID_ATTRIBUTE_VALUE: Failure, Invalid Attribute Value
    - 0x0110 PROCESSING_FAILURE: Failure, Processing Failure
    - 0x0112 NO_SUCH_SOP_INSTANCE: Failure, No such SOP Instance
    - 0x0113 NO_SUCH_EVENT_TYPE: Failure, No such Event Type
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
    - 0x0213 RESOURCE_LIMITATION: Failure, Resource limitation
    """

    SUCCESS = 0x0000
    """0x0000, Success: Success.

    N-ACTION: PS3.4 Table KK.2.2.3-1. N-EVENT-REPORT, N-ACTION: PS3.7 C.1.1.
    """
    KEY_ATTRIBUTES_NOT_SUPPORTED_FOR_MATCHING = 0xB010
    """0xB010, Warning: Attribute List warning - One or more of Key Attributes are not supported for
    matching.

    N-ACTION: PS3.4 Table KK.2.2.3-1.
    """
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116, Warning: Attribute Value out of range. N-EVENT-REPORT: PS3.4 5.4.2.2."""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212, Failure: Mistyped argument - One of the parameters supplied has not been agreed for
    use.

    N-ACTION: PS3.4 Table KK.2.2.3-1. N-EVENT-REPORT, N-ACTION: PS3.7 C.5.15.
    """
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106, Failure: Invalid Attribute Value. N-EVENT-REPORT: PS3.4 5.4.2.2."""
    PROCESSING_FAILURE = 0x0110
    """0x0110, Failure: Processing Failure. N-EVENT-REPORT, N-ACTION: PS3.7 C.5.21."""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112, Failure: No such SOP Instance. N-EVENT-REPORT, N-ACTION: PS3.7 C.5.19."""
    NO_SUCH_EVENT_TYPE = 0x0113
    """0x0113, Failure: No such Event Type. N-EVENT-REPORT: PS3.7 C.5.18."""
    NO_SUCH_ARGUMENT = 0x0114
    """0x0114, Failure: No such argument. N-EVENT-REPORT, N-ACTION: PS3.7 C.5.16."""
    INVALID_ARGUMENT_VALUE = 0x0115
    """0x0115, Failure: Invalid argument value. N-EVENT-REPORT, N-ACTION: PS3.7 C.5.10."""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117, Failure: Invalid SOP Instance. N-EVENT-REPORT, N-ACTION: PS3.7 C.5.12."""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118, Failure: No such SOP Class. N-EVENT-REPORT, N-ACTION: PS3.7 C.5.20."""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119, Failure: Class-Instance conflict. N-EVENT-REPORT, N-ACTION: PS3.7 C.5.7."""
    MISSING_ATTRIBUTE = 0x0120
    """0x0120, Failure: Missing Attribute. N-ACTION: PS3.4 5.4.2.1."""
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121, Failure: Missing Attribute Value. N-ACTION: PS3.4 5.4.2.1."""
    NO_SUCH_ACTION_TYPE = 0x0123
    """0x0123, Failure: No such Action Type. N-ACTION: PS3.7 C.5.24."""
    NOT_AUTHORIZED = 0x0124
    """0x0124, Failure: Refused: Not authorized. N-ACTION: PS3.7 C.5.25."""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210, Failure: Duplicate invocation. N-EVENT-REPORT, N-ACTION: PS3.7 C.5.9."""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211, Failure: Unrecognized operation. N-EVENT-REPORT, N-ACTION: PS3.7 C.5.23."""
    RESOURCE_LIMITATION = 0x0213
    """0x0213, Failure: Resource limitation. N-EVENT-REPORT, N-ACTION: PS3.7 C.5.22."""
    def __bool__(self) -> int: ...  # type: ignore[override]  # Success is false

STORAGE_MANAGEMENT: Final[ServiceClass[StorageManagementStatus, StorageManagementCode]]
"""Storage Management (PS3.4 Annex KK): N-EVENT-REPORT or N-ACTION."""
