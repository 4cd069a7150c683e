# Generated from src/dimse_status/services/procedure_step.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""PS3.4 Annex F: Modality Performed Procedure Step."""

from typing import Final

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusTable

__all__ = ["PROCEDURE_STEP", "ProcedureStepCode", "ProcedureStepStatus"]
TABLE_F_7_2_2: Final[StatusTable]
TABLE_F_8_2_2: Final[StatusTable]
TEXT_F_7_2_1_3: Final[StatusTable]
TEXT_F_7_2_2_3: Final[StatusTable]
TEXT_F_8_1: Final[StatusTable]

class ProcedureStepCode(StatusCode):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Base of `ProcedureStepStatus`. The standard leaves no code here to assign."""

class ProcedureStepStatus(ProcedureStepCode):
    """Status codes of DIMSE-N responses in Modality Performed Procedure Step.

    PS3.4 Tables F.7.2-2, F.8.2-2; PS3.7 10.1.1.1.8, 10.1.2.1.9, 10.1.3.1.9, 10.1.5.1.6.

    - 0x0000 SUCCESS: Success, Success
    - 0x0001 REQUESTED_OPTIONAL_ATTRIBUTES_NOT_SUPPORTED: Warning, Requested optional Attributes are not supported
    - 0x0107 ATTRIBUTE_LIST_WARNING: Warning, Attribute List warning
    - 0x0116 ATTRIBUTE_VALUE_OUT_OF_RANGE: Warning, Attribute Value out of range
    - 0x0110 PROCESSING_FAILURE: Failure, Processing Failure
    - 0x0106 INVALID_ATTRIBUTE_VALUE: Failure, Invalid Attribute Value
    - 0x0112 NO_SUCH_SOP_INSTANCE: Failure, No such SOP Instance
    - 0x0105 NO_SUCH_ATTRIBUTE: Failure, No such Attribute
    - 0x0111 DUPLICATE_SOP_INSTANCE: Failure, Duplicate SOP Instance
    - 0x0113 NO_SUCH_EVENT_TYPE: Failure, No such Event Type
    - 0x0114 NO_SUCH_ARGUMENT: Failure, No such argument
    - 0x0115 INVALID_ARGUMENT_VALUE: Failure, Invalid argument value
    - 0x0117 INVALID_SOP_INSTANCE: Failure, Invalid SOP Instance
    - 0x0118 NO_SUCH_SOP_CLASS: Failure, No such SOP Class
    - 0x0119 CLASS_INSTANCE_CONFLICT: Failure, Class-Instance conflict
    - 0x0120 MISSING_ATTRIBUTE: Failure, Missing Attribute
    - 0x0121 MISSING_ATTRIBUTE_VALUE: Failure, Missing Attribute Value
    - 0x0124 NOT_AUTHORIZED: Failure, Refused: Not authorized
    - 0x0210 DUPLICATE_INVOCATION: Failure, Duplicate invocation
    - 0x0211 UNRECOGNIZED_OPERATION: Failure, Unrecognized operation
    - 0x0212 MISTYPED_ARGUMENT: Failure, Mistyped argument
    - 0x0213 RESOURCE_LIMITATION: Failure, Resource limitation
    """

    SUCCESS = 0x0000
    """0x0000, Success: Success. N-EVENT-REPORT, N-GET, N-SET, N-CREATE: PS3.7 C.1.1."""
    REQUESTED_OPTIONAL_ATTRIBUTES_NOT_SUPPORTED = 0x0001
    """0x0001, Warning: Requested optional Attributes are not supported.

    N-GET: PS3.4 Table F.8.2-2.
    """
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107, Warning: Attribute List warning. N-GET, N-SET, N-CREATE: PS3.7 C.4.2."""
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116, Warning: Attribute Value out of range.

    N-EVENT-REPORT, N-GET: PS3.4 5.4.2.2. N-SET, N-CREATE: PS3.7 C.4.3.
    """
    PROCESSING_FAILURE = 0x0110
    """0x0110, Failure: Processing Failure.

    N-SET: PS3.4 Table F.7.2-2; PS3.4 F.7.2.2.3. N-EVENT-REPORT, N-GET, N-SET, N-CREATE: PS3.7
    C.5.21.
    """
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106, Failure: Invalid Attribute Value.

    N-CREATE: PS3.4 F.7.2.1.3. N-SET: PS3.4 F.7.2.2.3. N-EVENT-REPORT, N-GET: PS3.4 5.4.2.2. N-SET,
    N-CREATE: PS3.7 C.5.11.
    """
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112, Failure: No such SOP Instance.

    N-GET: PS3.4 F.8.1. N-EVENT-REPORT, N-GET, N-SET: PS3.7 C.5.19.
    """
    NO_SUCH_ATTRIBUTE = 0x0105
    """0x0105, Failure: No such Attribute. N-SET, N-CREATE: PS3.7 C.5.17."""
    DUPLICATE_SOP_INSTANCE = 0x0111
    """0x0111, Failure: Duplicate SOP Instance. N-CREATE: PS3.7 C.5.8."""
    NO_SUCH_EVENT_TYPE = 0x0113
    """0x0113, Failure: No such Event Type. N-EVENT-REPORT: PS3.7 C.5.18."""
    NO_SUCH_ARGUMENT = 0x0114
    """0x0114, Failure: No such argument. N-EVENT-REPORT: PS3.7 C.5.16."""
    INVALID_ARGUMENT_VALUE = 0x0115
    """0x0115, Failure: Invalid argument value. N-EVENT-REPORT: PS3.7 C.5.10."""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117, Failure: Invalid SOP Instance.

    N-EVENT-REPORT, N-GET, N-SET, N-CREATE: PS3.7 C.5.12.
    """
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118, Failure: No such SOP Class. N-EVENT-REPORT, N-GET, N-SET, N-CREATE: PS3.7 C.5.20."""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119, Failure: Class-Instance conflict. N-EVENT-REPORT, N-GET, N-SET: PS3.7 C.5.7."""
    MISSING_ATTRIBUTE = 0x0120
    """0x0120, Failure: Missing Attribute.

    N-CREATE, N-SET: PS3.4 5.4.2.1. N-CREATE: PS3.7 C.5.13.
    """
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121, Failure: Missing Attribute Value. N-SET, N-CREATE: PS3.4 5.4.2.1; PS3.7 C.5.14."""
    NOT_AUTHORIZED = 0x0124
    """0x0124, Failure: Refused: Not authorized. N-GET, N-SET, N-CREATE: PS3.7 C.5.25."""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210, Failure: Duplicate invocation.

    N-EVENT-REPORT, N-GET, N-SET, N-CREATE: PS3.7 C.5.9.
    """
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211, Failure: Unrecognized operation.

    N-EVENT-REPORT, N-GET, N-SET, N-CREATE: PS3.7 C.5.23.
    """
    MISTYPED_ARGUMENT = 0x0212
    """0x0212, Failure: Mistyped argument. N-EVENT-REPORT, N-GET, N-SET, N-CREATE: PS3.7 C.5.15."""
    RESOURCE_LIMITATION = 0x0213
    """0x0213, Failure: Resource limitation.

    N-EVENT-REPORT, N-GET, N-SET, N-CREATE: PS3.7 C.5.22.
    """
    def __bool__(self) -> int: ...  # type: ignore[override]  # Success is false

PROCEDURE_STEP: Final[ServiceClass[ProcedureStepStatus, ProcedureStepCode]]
"""Modality Performed Procedure Step (PS3.4 Annex F): N-EVENT-REPORT, N-GET, N-SET or N-CREATE."""
