# Generated from src/dimse_status/services/instance_availability.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""PS3.4 Annex R: Instance Availability Notification."""

from typing import Final

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode

__all__ = ["INSTANCE_AVAILABILITY", "InstanceAvailabilityCode", "InstanceAvailabilityStatus"]

class InstanceAvailabilityCode(StatusCode):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Base of `InstanceAvailabilityStatus`. The standard leaves no code here to assign."""

class InstanceAvailabilityStatus(InstanceAvailabilityCode):
    """Status codes of an N-CREATE response in Instance Availability Notification.

    PS3.4 Annex R defines none of its own; PS3.7 10.1.5.1.6.

    - 0x0000 SUCCESS: Success, Success
    - 0x0107 ATTRIBUTE_LIST_WARNING: Warning, Attribute List warning
    - 0x0116 ATTRIBUTE_VALUE_OUT_OF_RANGE: Warning, Attribute Value out of range
    - 0x0105 NO_SUCH_ATTRIBUTE: Failure, No such Attribute
    - 0x0106 INVALID_ATTRIBUTE_VALUE: Failure, Invalid Attribute Value
    - 0x0110 PROCESSING_FAILURE: Failure, Processing Failure
    - 0x0111 DUPLICATE_SOP_INSTANCE: Failure, Duplicate SOP Instance
    - 0x0117 INVALID_SOP_INSTANCE: Failure, Invalid SOP Instance
    - 0x0118 NO_SUCH_SOP_CLASS: Failure, No such SOP Class
    - 0x0120 MISSING_ATTRIBUTE: Failure, Missing Attribute
    - 0x0121 MISSING_ATTRIBUTE_VALUE: Failure, Missing Attribute Value
    - 0x0124 NOT_AUTHORIZED: Failure, Refused: Not authorized
    - 0x0210 DUPLICATE_INVOCATION: Failure, Duplicate invocation
    - 0x0211 UNRECOGNIZED_OPERATION: Failure, Unrecognized operation
    - 0x0212 MISTYPED_ARGUMENT: Failure, Mistyped argument
    - 0x0213 RESOURCE_LIMITATION: Failure, Resource limitation
    """

    SUCCESS = 0x0000
    """0x0000, Success: Success. N-CREATE: PS3.7 C.1.1."""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107, Warning: Attribute List warning. N-CREATE: PS3.7 C.4.2."""
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116, Warning: Attribute Value out of range. N-CREATE: PS3.7 C.4.3."""
    NO_SUCH_ATTRIBUTE = 0x0105
    """0x0105, Failure: No such Attribute. N-CREATE: PS3.7 C.5.17."""
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106, Failure: Invalid Attribute Value. N-CREATE: PS3.7 C.5.11."""
    PROCESSING_FAILURE = 0x0110
    """0x0110, Failure: Processing Failure. N-CREATE: PS3.7 C.5.21."""
    DUPLICATE_SOP_INSTANCE = 0x0111
    """0x0111, Failure: Duplicate SOP Instance. N-CREATE: PS3.7 C.5.8."""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117, Failure: Invalid SOP Instance. N-CREATE: PS3.7 C.5.12."""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118, Failure: No such SOP Class. N-CREATE: PS3.7 C.5.20."""
    MISSING_ATTRIBUTE = 0x0120
    """0x0120, Failure: Missing Attribute. N-CREATE: PS3.4 5.4.2.1; PS3.7 C.5.13."""
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121, Failure: Missing Attribute Value. N-CREATE: PS3.4 5.4.2.1; PS3.7 C.5.14."""
    NOT_AUTHORIZED = 0x0124
    """0x0124, Failure: Refused: Not authorized. N-CREATE: PS3.7 C.5.25."""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210, Failure: Duplicate invocation. N-CREATE: PS3.7 C.5.9."""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211, Failure: Unrecognized operation. N-CREATE: PS3.7 C.5.23."""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212, Failure: Mistyped argument. N-CREATE: PS3.7 C.5.15."""
    RESOURCE_LIMITATION = 0x0213
    """0x0213, Failure: Resource limitation. N-CREATE: PS3.7 C.5.22."""
    def __bool__(self) -> int: ...  # type: ignore[override]  # Success is false

INSTANCE_AVAILABILITY: Final[ServiceClass[InstanceAvailabilityStatus, InstanceAvailabilityCode]]
"""Instance Availability Notification (PS3.4 Annex R): N-CREATE."""
