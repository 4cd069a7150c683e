# Generated from src/dimse_status/services/rt_machine_verification.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""PS3.4 Annex DD: RT Machine Verification."""

from typing import Final

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusTable

__all__ = ["RT_MACHINE_VERIFICATION", "RTMachineVerificationCode", "RTMachineVerificationStatus"]
TABLE_DD_3_2_1_2_1: Final[StatusTable]
TABLE_DD_3_2_1_2_2: Final[StatusTable]
TABLE_DD_3_2_2_3_1: Final[StatusTable]
TABLE_DD_3_2_3_2: Final[StatusTable]

class RTMachineVerificationCode(StatusCode):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Base of `RTMachineVerificationStatus`. The standard leaves no code here to assign."""

class RTMachineVerificationStatus(RTMachineVerificationCode):
    """Status codes of DIMSE-N responses in RT Machine Verification.

    PS3.4 Tables DD.3.2.1.2-1, DD.3.2.1.2-2, DD.3.2.2.3-1, DD.3.2.3-2; PS3.7 10.1.1.1.8, 10.1.2.1.9,
    10.1.3.1.9, 10.1.4.1.10, 10.1.5.1.6, 10.1.6.1.7.

    - 0x0000 SUCCESS: Success, Success
    - 0x0107 ATTRIBUTE_LIST_WARNING: Warning, Attribute List warning
    - 0x0116 ATTRIBUTE_VALUE_OUT_OF_RANGE: Warning, Attribute Value out of range
    - 0xC227 REFERENCED_RT_PLAN_NOT_FOUND: Failure, Failed: No such object instance - Referenced RT Plan not found
    - 0xC221 REFERENCED_FRACTION_GROUP_NUMBER_DOES_NOT_EXIST: Failure, Failed: The Referenced Fraction Group Number does not exist in the referenced plan
    - 0xC222 NO_BEAMS_EXIST_WITHIN_REFERENCED_FRACTION_GROUP: Failure, Failed: No beams exist within the referenced fraction group
    - 0xC223 SCU_ALREADY_VERIFYING: Failure, Failed: SCU already verifying and cannot currently process this request.
    - 0xC224 REFERENCED_BEAM_NUMBER_NOT_FOUND: Failure, Failed: Referenced Beam Number not found within the referenced Fraction Group
    - 0xC225 REFERENCED_DEVICE_OR_ACCESSORY_NOT_SUPPORTED: Failure, Failed: Referenced device or accessory not supported
    - 0xC226 REFERENCED_DEVICE_OR_ACCESSORY_NOT_FOUND: Failure, Failed: Referenced device or accessory not found within the referenced beam
    - 0xC112 MACHINE_VERIFICATION_INSTANCE_NOT_FOUND: Failure, Failed: Applicable Machine Verification instance not found
    - 0x0105 NO_SUCH_ATTRIBUTE: Failure, No such Attribute
    - 0x0106 INVALID_ATTRIBUTE_VALUE: Failure, Invalid Attribute Value
    - 0x0110 PROCESSING_FAILURE: Failure, Processing Failure
    - 0x0111 DUPLICATE_SOP_INSTANCE: Failure, Duplicate SOP Instance
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
    - 0x0212 MISTYPED_ARGUMENT: Failure, Mistyped argument
    - 0x0213 RESOURCE_LIMITATION: Failure, Resource limitation
    """

    SUCCESS = 0x0000
    """0x0000, Success: Success.

    N-CREATE: PS3.4 Table DD.3.2.1.2-1. N-SET: PS3.4 Table DD.3.2.1.2-2. N-GET: PS3.4 Table
    DD.3.2.2.3-1. N-ACTION: PS3.4 Table DD.3.2.3-2. N-EVENT-REPORT, N-GET, N-SET, N-ACTION,
    N-CREATE, N-DELETE: PS3.7 C.1.1.
    """
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107, Warning: Attribute List warning. N-GET, N-SET, N-CREATE: PS3.7 C.4.2."""
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116, Warning: Attribute Value out of range.

    N-EVENT-REPORT, N-GET: PS3.4 5.4.2.2. N-SET, N-CREATE: PS3.7 C.4.3.
    """
    REFERENCED_RT_PLAN_NOT_FOUND = 0xC227
    """0xC227, Failure: Failed: No such object instance - Referenced RT Plan not found.

    N-CREATE: PS3.4 Table DD.3.2.1.2-1.
    """
    REFERENCED_FRACTION_GROUP_NUMBER_DOES_NOT_EXIST = 0xC221
    """0xC221, Failure: Failed: The Referenced Fraction Group Number does not exist in the
    referenced plan.

    N-CREATE: PS3.4 Table DD.3.2.1.2-1.
    """
    NO_BEAMS_EXIST_WITHIN_REFERENCED_FRACTION_GROUP = 0xC222
    """0xC222, Failure: Failed: No beams exist within the referenced fraction group.

    N-CREATE: PS3.4 Table DD.3.2.1.2-1.
    """
    SCU_ALREADY_VERIFYING = 0xC223
    """0xC223, Failure: Failed: SCU already verifying and cannot currently process this request.

    N-CREATE: PS3.4 Table DD.3.2.1.2-1.
    """
    REFERENCED_BEAM_NUMBER_NOT_FOUND = 0xC224
    """0xC224, Failure: Failed: Referenced Beam Number not found within the referenced Fraction
    Group.

    N-SET: PS3.4 Table DD.3.2.1.2-2.
    """
    REFERENCED_DEVICE_OR_ACCESSORY_NOT_SUPPORTED = 0xC225
    """0xC225, Failure: Failed: Referenced device or accessory not supported.

    N-SET: PS3.4 Table DD.3.2.1.2-2.
    """
    REFERENCED_DEVICE_OR_ACCESSORY_NOT_FOUND = 0xC226
    """0xC226, Failure: Failed: Referenced device or accessory not found within the referenced beam.

    N-SET: PS3.4 Table DD.3.2.1.2-2.
    """
    MACHINE_VERIFICATION_INSTANCE_NOT_FOUND = 0xC112
    """0xC112, Failure: Failed: Applicable Machine Verification instance not found.

    N-GET: PS3.4 Table DD.3.2.2.3-1. N-ACTION: PS3.4 Table DD.3.2.3-2.
    """
    NO_SUCH_ATTRIBUTE = 0x0105
    """0x0105, Failure: No such Attribute. N-SET, N-CREATE: PS3.7 C.5.17."""
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106, Failure: Invalid Attribute Value.

    N-EVENT-REPORT, N-GET: PS3.4 5.4.2.2. N-SET, N-CREATE: PS3.7 C.5.11.
    """
    PROCESSING_FAILURE = 0x0110
    """0x0110, Failure: Processing Failure.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE: PS3.7 C.5.21.
    """
    DUPLICATE_SOP_INSTANCE = 0x0111
    """0x0111, Failure: Duplicate SOP Instance. N-CREATE: PS3.7 C.5.8."""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112, Failure: No such SOP Instance.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-DELETE: PS3.7 C.5.19.
    """
    NO_SUCH_EVENT_TYPE = 0x0113
    """0x0113, Failure: No such Event Type. N-EVENT-REPORT: PS3.7 C.5.18."""
    NO_SUCH_ARGUMENT = 0x0114
    """0x0114, Failure: No such argument. N-EVENT-REPORT, N-ACTION: PS3.7 C.5.16."""
    INVALID_ARGUMENT_VALUE = 0x0115
    """0x0115, Failure: Invalid argument value. N-EVENT-REPORT, N-ACTION: PS3.7 C.5.10."""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117, Failure: Invalid SOP Instance.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE: PS3.7 C.5.12.
    """
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118, Failure: No such SOP Class.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE: PS3.7 C.5.20.
    """
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119, Failure: Class-Instance conflict.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-DELETE: PS3.7 C.5.7.
    """
    MISSING_ATTRIBUTE = 0x0120
    """0x0120, Failure: Missing Attribute.

    N-CREATE, N-SET, N-ACTION: PS3.4 5.4.2.1. N-CREATE: PS3.7 C.5.13.
    """
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121, Failure: Missing Attribute Value.

    N-SET, N-CREATE, N-ACTION: PS3.4 5.4.2.1. N-SET, N-CREATE: PS3.7 C.5.14.
    """
    NO_SUCH_ACTION_TYPE = 0x0123
    """0x0123, Failure: No such Action Type. N-ACTION: PS3.7 C.5.24."""
    NOT_AUTHORIZED = 0x0124
    """0x0124, Failure: Refused: Not authorized.

    N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE: PS3.7 C.5.25.
    """
    DUPLICATE_INVOCATION = 0x0210
    """0x0210, Failure: Duplicate invocation.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE: PS3.7 C.5.9.
    """
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211, Failure: Unrecognized operation.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE: PS3.7 C.5.23.
    """
    MISTYPED_ARGUMENT = 0x0212
    """0x0212, Failure: Mistyped argument.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE: PS3.7 C.5.15.
    """
    RESOURCE_LIMITATION = 0x0213
    """0x0213, Failure: Resource limitation.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE: PS3.7 C.5.22.
    """
    def __bool__(self) -> int: ...  # type: ignore[override]  # Success is false

RT_MACHINE_VERIFICATION: Final[ServiceClass[RTMachineVerificationStatus, RTMachineVerificationCode]]
"""RT Machine Verification (PS3.4 Annex DD): N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE or N-DELETE."""
