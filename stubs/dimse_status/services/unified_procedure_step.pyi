# Generated from src/dimse_status/services/unified_procedure_step.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""PS3.4 Annex CC: Unified Procedure Step."""

from typing import Final

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusRange, StatusTable

__all__ = [
    "UNIFIED_PROCEDURE_STEP",
    "UNIFIED_PROCEDURE_STEP_FIND",
    "UnifiedProcedureStepCode",
    "UnifiedProcedureStepFindCode",
    "UnifiedProcedureStepFindStatus",
    "UnifiedProcedureStepStatus",
]
NAMED_WITHOUT_ITS_CODE: Final[str]
TABLE_CC_2_1_2: Final[StatusTable]
TABLE_CC_2_2_2: Final[StatusTable]
TABLE_CC_2_3_3: Final[StatusTable]
TABLE_CC_2_5_4: Final[StatusTable]
TABLE_CC_2_6_1: Final[StatusTable]
TABLE_CC_2_7_1: Final[StatusTable]
TABLE_CC_1_1_2: Final[StatusTable]
TEXT_CC_2_1_3: Final[StatusTable]
TEXT_CC_2_2_3: Final[StatusTable]
TEXT_CC_2_3_3: Final[StatusTable]
TEXT_CC_2_5_3: Final[StatusTable]
TEXT_CC_2_6_3: Final[StatusTable]
TEXT_CC_2_7_3: Final[StatusTable]
TEXT_CC_2_8_3: Final[StatusTable]
TABLE_CC_2_8_2: Final[StatusTable]

class UnifiedProcedureStepCode(StatusCode):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Base of `UnifiedProcedureStepStatus`. The standard leaves no code here to assign."""

class UnifiedProcedureStepStatus(UnifiedProcedureStepCode):
    """Status codes of DIMSE-N responses in Unified Procedure Step.

    PS3.4 Tables CC.2.1-2, CC.2.2-2, CC.2.3-3, CC.2.5-4, CC.2.6-1, CC.2.7-1, CC.1.1-2; PS3.7
    10.1.1.1.8, 10.1.2.1.9, 10.1.3.1.9, 10.1.4.1.10, 10.1.5.1.6.

    - 0x0000 SUCCESS: Success, Success
    - 0xB304 ALREADY_IN_REQUESTED_STATE_OF_CANCELED: Warning, The UPS is already in the requested state of CANCELED
    - 0xB306 ALREADY_IN_REQUESTED_STATE_OF_COMPLETED: Warning, The UPS is already in the requested state of COMPLETED
    - 0xB301 DELETION_LOCK_NOT_GRANTED: Warning, Deletion Lock not granted.
    - 0xB300 CREATED_WITH_MODIFICATIONS: Warning, The UPS was created with modifications
    - 0x0001 REQUESTED_OPTIONAL_ATTRIBUTES_NOT_SUPPORTED: Warning, Requested optional Attributes are not supported.
    - 0xB305 COERCED_INVALID_VALUES_TO_VALID_VALUES: Warning, Coerced invalid values to valid values
    - 0x0107 ATTRIBUTE_LIST_WARNING: Warning, Attribute List warning
    - 0x0116 ATTRIBUTE_VALUE_OUT_OF_RANGE: Warning, Attribute Value out of range
    - 0xC300 MAY_NO_LONGER_BE_UPDATED: Failure, Failed: The UPS may no longer be updated
    - 0xC301 CORRECT_TRANSACTION_UID_NOT_PROVIDED: Failure, Failed: The correct Transaction UID was not provided
    - 0xC302 ALREADY_IN_PROGRESS: Failure, Failed: The UPS is already IN PROGRESS
    - 0xC303 MAY_ONLY_BECOME_SCHEDULED_VIA_N_CREATE: Failure, Failed: The UPS may only become SCHEDULED via N-CREATE, not N-SET or N-ACTION
    - 0xC304 FINAL_STATE_REQUIREMENTS_NOT_MET: Failure, Failed: The UPS has not met final state requirements for the requested state change
    - 0xC307 SPECIFIED_SOP_INSTANCE_UID_DOES_NOT_EXIST: Failure, Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
    - 0xC310 NOT_IN_PROGRESS: Failure, Failed: The UPS is not yet in the "IN PROGRESS" state
    - 0xC311 ALREADY_COMPLETED: Failure, Failed: The UPS is already COMPLETED
    - 0xC313 PERFORMER_CHOOSES_NOT_TO_CANCEL: Failure, Failed: Performer chooses not to cancel
    - 0xC312 PERFORMER_CANNOT_BE_CONTACTED: Failure, Failed: The performer cannot be contacted
    - 0xC308 RECEIVING_AE_TITLE_UNKNOWN: Failure, Failed: Receiving AE-TITLE is Unknown to this SCP
    - 0xC314 ACTION_NOT_APPROPRIATE_FOR_INSTANCE: Failure, Failed: Specified action not appropriate for specified instance
    - 0xC315 EVENT_REPORTS_NOT_SUPPORTED: Failure, Failed: SCP does not support Event Reports
    - 0xC309 UPS_STATE_NOT_SCHEDULED: Failure, Failed: The provided value of UPS State was not "SCHEDULED".
    - 0x0111 DUPLICATE_SOP_INSTANCE: Failure, Duplicate SOP Instance
    - 0x0124 NOT_AUTHORIZED: Failure, Refused: Not authorized
    - 0x0105 NO_SUCH_ATTRIBUTE: Failure, No such Attribute
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
    - 0x0210 DUPLICATE_INVOCATION: Failure, Duplicate invocation
    - 0x0211 UNRECOGNIZED_OPERATION: Failure, Unrecognized operation
    - 0x0212 MISTYPED_ARGUMENT: Failure, Mistyped argument
    - 0x0213 RESOURCE_LIMITATION: Failure, Resource limitation
    """

    SUCCESS = 0x0000
    """0x0000, Success: Success.

    N-ACTION: PS3.4 Table CC.2.1-2; PS3.4 Table CC.2.2-2; PS3.4 Table CC.2.3-3. N-CREATE: PS3.4
    Table CC.2.5-4. N-SET: PS3.4 Table CC.2.6-1. N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE:
    PS3.7 C.1.1.
    """
    ALREADY_IN_REQUESTED_STATE_OF_CANCELED = 0xB304
    """0xB304, Warning: The UPS is already in the requested state of CANCELED.

    N-ACTION: PS3.4 Table CC.2.1-2; PS3.4 Table CC.2.2-2.
    """
    ALREADY_IN_REQUESTED_STATE_OF_COMPLETED = 0xB306
    """0xB306, Warning: The UPS is already in the requested state of COMPLETED.

    N-ACTION: PS3.4 Table CC.2.1-2.
    """
    DELETION_LOCK_NOT_GRANTED = 0xB301
    """0xB301, Warning: Deletion Lock not granted. N-ACTION: PS3.4 Table CC.2.3-3."""
    CREATED_WITH_MODIFICATIONS = 0xB300
    """0xB300, Warning: The UPS was created with modifications. N-CREATE: PS3.4 Table CC.2.5-4."""
    REQUESTED_OPTIONAL_ATTRIBUTES_NOT_SUPPORTED = 0x0001
    """0x0001, Warning: Requested optional Attributes are not supported.

    N-SET: PS3.4 Table CC.2.6-1. N-GET: PS3.4 Table CC.2.7-1.
    """
    COERCED_INVALID_VALUES_TO_VALID_VALUES = 0xB305
    """0xB305, Warning: Coerced invalid values to valid values. N-SET: PS3.4 Table CC.2.6-1."""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107, Warning: Attribute List warning. N-GET, N-SET, N-CREATE: PS3.7 C.4.2."""
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116, Warning: Attribute Value out of range.

    N-EVENT-REPORT, N-GET: PS3.4 5.4.2.2. N-SET, N-CREATE: PS3.7 C.4.3.
    """
    MAY_NO_LONGER_BE_UPDATED = 0xC300
    """0xC300, Failure: Failed: The UPS may no longer be updated.

    N-ACTION: PS3.4 Table CC.2.1-2. N-SET: PS3.4 Table CC.2.6-1.
    """
    CORRECT_TRANSACTION_UID_NOT_PROVIDED = 0xC301
    """0xC301, Failure: Failed: The correct Transaction UID was not provided.

    N-ACTION: PS3.4 Table CC.2.1-2. N-SET: PS3.4 Table CC.2.6-1.
    """
    ALREADY_IN_PROGRESS = 0xC302
    """0xC302, Failure: Failed: The UPS is already IN PROGRESS. N-ACTION: PS3.4 Table CC.2.1-2."""
    MAY_ONLY_BECOME_SCHEDULED_VIA_N_CREATE = 0xC303
    """0xC303, Failure: Failed: The UPS may only become SCHEDULED via N-CREATE, not N-SET or
    N-ACTION.

    N-ACTION: PS3.4 Table CC.2.1-2.
    """
    FINAL_STATE_REQUIREMENTS_NOT_MET = 0xC304
    """0xC304, Failure: Failed: The UPS has not met final state requirements for the requested state
    change.

    N-ACTION: PS3.4 Table CC.2.1-2.
    """
    SPECIFIED_SOP_INSTANCE_UID_DOES_NOT_EXIST = 0xC307
    """0xC307, Failure: Failed: Specified SOP Instance UID does not exist or is not a UPS Instance
    managed by this SCP.

    N-ACTION: PS3.4 Table CC.2.1-2; PS3.4 Table CC.2.2-2; PS3.4 Table CC.2.3-3; PS3.4 CC.2.3.3.
    N-SET: PS3.4 Table CC.2.6-1. N-GET: PS3.4 Table CC.2.7-1.
    """
    NOT_IN_PROGRESS = 0xC310
    """0xC310, Failure: Failed: The UPS is not yet in the "IN PROGRESS" state.

    N-ACTION: PS3.4 Table CC.2.1-2. N-SET: PS3.4 Table CC.2.6-1.
    """
    ALREADY_COMPLETED = 0xC311
    """0xC311, Failure: Failed: The UPS is already COMPLETED. N-ACTION: PS3.4 Table CC.2.2-2."""
    PERFORMER_CHOOSES_NOT_TO_CANCEL = 0xC313
    """0xC313, Failure: Failed: Performer chooses not to cancel. N-ACTION: PS3.4 Table CC.2.2-2."""
    PERFORMER_CANNOT_BE_CONTACTED = 0xC312
    """0xC312, Failure: Failed: The performer cannot be contacted.

    N-ACTION: PS3.4 Table CC.2.2-2.
    """
    RECEIVING_AE_TITLE_UNKNOWN = 0xC308
    """0xC308, Failure: Failed: Receiving AE-TITLE is Unknown to this SCP.

    N-ACTION: PS3.4 Table CC.2.3-3.
    """
    ACTION_NOT_APPROPRIATE_FOR_INSTANCE = 0xC314
    """0xC314, Failure: Failed: Specified action not appropriate for specified instance.

    N-ACTION: PS3.4 Table CC.2.3-3.
    """
    EVENT_REPORTS_NOT_SUPPORTED = 0xC315
    """0xC315, Failure: Failed: SCP does not support Event Reports.

    N-ACTION: PS3.4 Table CC.2.3-3.
    """
    UPS_STATE_NOT_SCHEDULED = 0xC309
    """0xC309, Failure: Failed: The provided value of UPS State was not "SCHEDULED".

    N-CREATE: PS3.4 Table CC.2.5-4.
    """
    DUPLICATE_SOP_INSTANCE = 0x0111
    """0x0111, Failure: Duplicate SOP Instance. N-CREATE: PS3.4 Table CC.1.1-2; PS3.7 C.5.8."""
    NOT_AUTHORIZED = 0x0124
    """0x0124, Failure: Refused: Not authorized.

    N-ACTION: PS3.4 CC.2.1.3; PS3.4 CC.2.2.3; PS3.4 CC.2.3.3. N-CREATE: PS3.4 CC.2.5.3. N-SET: PS3.4
    CC.2.6.3. N-GET: PS3.4 CC.2.7.3. N-GET, N-SET, N-ACTION, N-CREATE: PS3.7 C.5.25.
    """
    NO_SUCH_ATTRIBUTE = 0x0105
    """0x0105, Failure: No such Attribute. N-SET, N-CREATE: PS3.7 C.5.17."""
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106, Failure: Invalid Attribute Value.

    N-EVENT-REPORT, N-GET: PS3.4 5.4.2.2. N-SET, N-CREATE: PS3.7 C.5.11.
    """
    PROCESSING_FAILURE = 0x0110
    """0x0110, Failure: Processing Failure.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE: PS3.7 C.5.21.
    """
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112, Failure: No such SOP Instance.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION: PS3.7 C.5.19.
    """
    NO_SUCH_EVENT_TYPE = 0x0113
    """0x0113, Failure: No such Event Type. N-EVENT-REPORT: PS3.7 C.5.18."""
    NO_SUCH_ARGUMENT = 0x0114
    """0x0114, Failure: No such argument. N-EVENT-REPORT, N-ACTION: PS3.7 C.5.16."""
    INVALID_ARGUMENT_VALUE = 0x0115
    """0x0115, Failure: Invalid argument value. N-EVENT-REPORT, N-ACTION: PS3.7 C.5.10."""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117, Failure: Invalid SOP Instance.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE: PS3.7 C.5.12.
    """
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118, Failure: No such SOP Class.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE: PS3.7 C.5.20.
    """
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119, Failure: Class-Instance conflict.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION: PS3.7 C.5.7.
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
    DUPLICATE_INVOCATION = 0x0210
    """0x0210, Failure: Duplicate invocation.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE: PS3.7 C.5.9.
    """
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211, Failure: Unrecognized operation.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE: PS3.7 C.5.23.
    """
    MISTYPED_ARGUMENT = 0x0212
    """0x0212, Failure: Mistyped argument.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE: PS3.7 C.5.15.
    """
    RESOURCE_LIMITATION = 0x0213
    """0x0213, Failure: Resource limitation.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE: PS3.7 C.5.22.
    """
    def __bool__(self) -> int: ...  # type: ignore[override]  # Success is false

UNIFIED_PROCEDURE_STEP: Final[ServiceClass[UnifiedProcedureStepStatus, UnifiedProcedureStepCode]]
"""Unified Procedure Step (PS3.4 Annex CC): N-EVENT-REPORT, N-GET, N-SET, N-ACTION or N-CREATE."""
UNIFIED_PROCEDURE_STEP_FIND_CXXX: Final[StatusRange]

class UnifiedProcedureStepFindCode(StatusCode):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Base of `UnifiedProcedureStepFindStatus`, and of an enum of your own codes in Cxxx."""

class UnifiedProcedureStepFindStatus(UnifiedProcedureStepFindCode):
    """Status codes of a C-FIND response in Unified Procedure Step.

    PS3.4 Table CC.2.8-2; PS3.7 9.1.2.1.6.

    - 0x0000 SUCCESS: Success, Matching is complete - No final Identifier is supplied.
    - 0xFF00 PENDING: Pending, Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.
    - 0xFF01 PENDING_OPTIONAL_KEYS_NOT_SUPPORTED: Pending, Matches are continuing - Warning that one or more Optional Keys were not supported for existence for this Identifier.
    - 0xFE00 CANCEL: Cancel, Matching terminated due to Cancel request
    - 0xA700 OUT_OF_RESOURCES: Failure, Refused: Out of resources
    - 0xA900 DATA_SET_DOES_NOT_MATCH_SOP_CLASS: Failure, Error: Data Set does not match SOP Class
    - 0x0122 SOP_CLASS_NOT_SUPPORTED: Failure, Refused: SOP Class not supported
    - 0xC000 UNABLE_TO_PROCESS: Failure, Failed: Unable to process
    - 0x0124 NOT_AUTHORIZED: Failure, Refused: Not authorized
    - 0x0210 DUPLICATE_INVOCATION: Failure, Duplicate invocation
    - 0x0211 UNRECOGNIZED_OPERATION: Failure, Unrecognized operation
    - 0x0212 MISTYPED_ARGUMENT: Failure, Mistyped argument
    """

    SUCCESS = 0x0000
    """0x0000, Success: Matching is complete - No final Identifier is supplied.

    C-FIND: PS3.4 Table CC.2.8-2; PS3.7 C.1.1.
    """
    PENDING = 0xFF00
    """0xFF00, Pending: Matches are continuing - Current Match is supplied and any Optional Keys
    were supported in the same manner as Required Keys.

    C-FIND: PS3.4 Table CC.2.8-2.
    """
    PENDING_OPTIONAL_KEYS_NOT_SUPPORTED = 0xFF01
    """0xFF01, Pending: Matches are continuing - Warning that one or more Optional Keys were not
    supported for existence for this Identifier.

    C-FIND: PS3.4 Table CC.2.8-2.
    """
    CANCEL = 0xFE00
    """0xFE00, Cancel: Matching terminated due to Cancel request.

    C-FIND: PS3.4 Table CC.2.8-2; PS3.7 C.3.1.
    """
    OUT_OF_RESOURCES = 0xA700
    """0xA700, Failure: Refused: Out of resources. C-FIND: PS3.4 Table CC.2.8-2."""
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900, Failure: Error: Data Set does not match SOP Class. C-FIND: PS3.4 Table CC.2.8-2."""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122, Failure: Refused: SOP Class not supported.

    C-FIND: PS3.4 Table CC.2.8-2; PS3.7 C.5.6.
    """
    UNABLE_TO_PROCESS = 0xC000
    """0xC000, Failure: Failed: Unable to process. C-FIND: PS3.4 Table CC.2.8-2."""
    NOT_AUTHORIZED = 0x0124
    """0x0124, Failure: Refused: Not authorized. C-FIND: PS3.4 CC.2.8.3; PS3.7 C.5.25."""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210, Failure: Duplicate invocation. C-FIND: PS3.7 C.5.9."""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211, Failure: Unrecognized operation. C-FIND: PS3.7 C.5.23."""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212, Failure: Mistyped argument. C-FIND: PS3.7 C.5.15."""
    def __bool__(self) -> int: ...  # type: ignore[override]  # Success is false

UNIFIED_PROCEDURE_STEP_FIND: Final[
    ServiceClass[UnifiedProcedureStepFindStatus, UnifiedProcedureStepFindCode]
]
"""Unified Procedure Step C-FIND (PS3.4 Annex CC): C-FIND."""
