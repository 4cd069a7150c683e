"""PS3.4 Annex CC: Unified Procedure Step."""

from __future__ import annotations

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusRange, StatusTable
from dimse_status.services import sop_classes
from dimse_status.services.columns import (
    C_FIND,
    ERROR_COMMENT,
    IDENTIFIER,
    N_ACTION,
    N_CREATE,
    N_EVENT_REPORT,
    N_GET,
    N_SET,
    OFFENDING_ELEMENT,
)
from dimse_status.services.general import as_in_5_4_2, as_in_annex_c

__all__ = [
    "UNIFIED_PROCEDURE_STEP",
    "UNIFIED_PROCEDURE_STEP_FIND",
    "UnifiedProcedureStepCode",
    "UnifiedProcedureStepFindCode",
    "UnifiedProcedureStepFindStatus",
    "UnifiedProcedureStepStatus",
]

NAMED_WITHOUT_ITS_CODE = (
    'the text names the status without its code ("Refused: Refused: Not authorized" since 2020a)'
)

TABLE_CC_2_1_2 = StatusTable(
    section="CC.2.1.4",
    operations=(N_ACTION,),
    sop_classes=("UnifiedProcedureStepPull",),
    table="CC.2.1-2",
    edition="2020c",
    note="Action Type 1: Change UPS State",
)
TABLE_CC_2_2_2 = StatusTable(
    section="CC.2.2.4",
    operations=(N_ACTION,),
    sop_classes=(
        "UnifiedProcedureStepPush",
        "UnifiedProcedureStepWatch",
    ),
    table="CC.2.2-2",
    edition="2020c",
    note="Action Type 2: Request UPS Cancel",
)
TABLE_CC_2_3_3 = StatusTable(
    section="CC.2.3.4",
    operations=(N_ACTION,),
    sop_classes=("UnifiedProcedureStepWatch",),
    table="CC.2.3-3",
    edition="2020c",
    note="Action Types 3/4/5: Subscribe, Unsubscribe, Suspend Global Subscription",
)
TABLE_CC_2_5_4 = StatusTable(
    section="CC.2.5.4",
    operations=(N_CREATE,),
    sop_classes=("UnifiedProcedureStepPush",),
    table="CC.2.5-4",
    edition="2020c",
)
TABLE_CC_2_6_1 = StatusTable(
    section="CC.2.6.4",
    operations=(N_SET,),
    sop_classes=("UnifiedProcedureStepPull",),
    table="CC.2.6-1",
    edition="2020c",
)
TABLE_CC_2_7_1 = StatusTable(
    section="CC.2.7.4",
    operations=(N_GET,),
    sop_classes=(
        "UnifiedProcedureStepPush",
        "UnifiedProcedureStepPull",
        "UnifiedProcedureStepWatch",
    ),
    table="CC.2.7-1",
    edition="2020c",
    note="the table has no row for Success; 0000 is that of PS3.7",
)
TABLE_CC_1_1_2 = StatusTable(
    section="CC.1.1",
    operations=(N_CREATE,),
    sop_classes=("UnifiedProcedureStepPush",),
    table="CC.1.1-2",
    edition="2020c",
)
TEXT_CC_2_1_3 = StatusTable(
    section="CC.2.1.3",
    operations=(N_ACTION,),
    sop_classes=("UnifiedProcedureStepPull",),
    edition="2020c",
    note=NAMED_WITHOUT_ITS_CODE,
)
TEXT_CC_2_2_3 = StatusTable(
    section="CC.2.2.3",
    operations=(N_ACTION,),
    sop_classes=(
        "UnifiedProcedureStepPush",
        "UnifiedProcedureStepWatch",
    ),
    edition="2020c",
    note=NAMED_WITHOUT_ITS_CODE,
)
TEXT_CC_2_3_3 = StatusTable(
    section="CC.2.3.3",
    operations=(N_ACTION,),
    sop_classes=("UnifiedProcedureStepWatch",),
    edition="2020c",
)
TEXT_CC_2_5_3 = StatusTable(
    section="CC.2.5.3",
    operations=(N_CREATE,),
    sop_classes=("UnifiedProcedureStepPush",),
    edition="2025b",
)
TEXT_CC_2_6_3 = StatusTable(
    section="CC.2.6.3",
    operations=(N_SET,),
    sop_classes=("UnifiedProcedureStepPull",),
    edition="2020c",
    note=NAMED_WITHOUT_ITS_CODE,
)
TEXT_CC_2_7_3 = StatusTable(
    section="CC.2.7.3",
    operations=(N_GET,),
    sop_classes=(
        "UnifiedProcedureStepPush",
        "UnifiedProcedureStepPull",
        "UnifiedProcedureStepWatch",
    ),
    edition="2020c",
    note=NAMED_WITHOUT_ITS_CODE,
)
TEXT_CC_2_8_3 = StatusTable(
    section="CC.2.8.3",
    operations=(C_FIND,),
    sop_classes=(
        "UnifiedProcedureStepPull",
        "UnifiedProcedureStepWatch",
        "UnifiedProcedureStepQuery",
    ),
    edition="2020c",
    note=NAMED_WITHOUT_ITS_CODE,
)
TABLE_CC_2_8_2 = StatusTable(
    section="CC.2.8.4",
    operations=(C_FIND,),
    sop_classes=(
        "UnifiedProcedureStepPull",
        "UnifiedProcedureStepWatch",
        "UnifiedProcedureStepQuery",
    ),
    table="CC.2.8-2",
    edition="2024e",
)


class UnifiedProcedureStepCode(
    StatusCode,
    service="Unified Procedure Step",
    operations=(
        N_EVENT_REPORT,
        N_GET,
        N_SET,
        N_ACTION,
        N_CREATE,
    ),
):
    """Base of `UnifiedProcedureStepStatus`. The standard leaves no code here to assign."""


class UnifiedProcedureStepStatus(UnifiedProcedureStepCode, standard=True):
    """Status codes of DIMSE-N responses in Unified Procedure Step.

    PS3.4 Tables CC.2.1-2, CC.2.2-2, CC.2.3-3, CC.2.5-4, CC.2.6-1, CC.2.7-1, CC.1.1-2; PS3.7
    10.1.1.1.8, 10.1.2.1.9, 10.1.3.1.9, 10.1.4.1.10, 10.1.5.1.6.
    """

    # fmt: off
    # success
    SUCCESS = (
        0x0000, "Success",
        TABLE_CC_2_1_2(meaning="The requested state change was performed"),
        TABLE_CC_2_2_2(meaning="The cancel request is acknowledged"),
        TABLE_CC_2_3_3(meaning="The requested change of subscription state was performed"),
        TABLE_CC_2_5_4(meaning="The UPS was created as requested"),
        TABLE_CC_2_6_1(meaning="The requested modification of the Attribute Values is performed"),
        as_in_annex_c,
    )

    # warning
    ALREADY_IN_REQUESTED_STATE_OF_CANCELED = (
        0xB304, "The UPS is already in the requested state of CANCELED",
        TABLE_CC_2_1_2(), TABLE_CC_2_2_2(),
    )
    ALREADY_IN_REQUESTED_STATE_OF_COMPLETED = (
        0xB306, "The UPS is already in the requested state of COMPLETED",
        TABLE_CC_2_1_2(),
    )
    DELETION_LOCK_NOT_GRANTED = 0xB301, "Deletion Lock not granted.", TABLE_CC_2_3_3()
    CREATED_WITH_MODIFICATIONS = 0xB300, "The UPS was created with modifications", TABLE_CC_2_5_4()
    REQUESTED_OPTIONAL_ATTRIBUTES_NOT_SUPPORTED = (
        0x0001, "Requested optional Attributes are not supported.",
        TABLE_CC_2_6_1(), TABLE_CC_2_7_1(meaning="Requested optional Attributes are not supported"),
    )
    COERCED_INVALID_VALUES_TO_VALID_VALUES = (
        0xB305, "Coerced invalid values to valid values",
        TABLE_CC_2_6_1(),
    )

    # warning in general (PS3.7 Annex C)
    ATTRIBUTE_LIST_WARNING = 0x0107, as_in_annex_c
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116, as_in_5_4_2, as_in_annex_c

    # failure
    MAY_NO_LONGER_BE_UPDATED = (
        0xC300, "Failed: The UPS may no longer be updated",
        TABLE_CC_2_1_2(), TABLE_CC_2_6_1(),
    )
    CORRECT_TRANSACTION_UID_NOT_PROVIDED = (
        0xC301, "Failed: The correct Transaction UID was not provided",
        TABLE_CC_2_1_2(), TABLE_CC_2_6_1(),
    )
    ALREADY_IN_PROGRESS = 0xC302, "Failed: The UPS is already IN PROGRESS", TABLE_CC_2_1_2()
    MAY_ONLY_BECOME_SCHEDULED_VIA_N_CREATE = (
        0xC303, "Failed: The UPS may only become SCHEDULED via N-CREATE, not N-SET or N-ACTION",
        TABLE_CC_2_1_2(),
    )
    FINAL_STATE_REQUIREMENTS_NOT_MET = (
        0xC304, "Failed: The UPS has not met final state requirements for the requested state change",
        TABLE_CC_2_1_2(),
    )
    SPECIFIED_SOP_INSTANCE_UID_DOES_NOT_EXIST = (
        0xC307, "Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP",
        TABLE_CC_2_1_2(), TABLE_CC_2_2_2(), TABLE_CC_2_3_3(), TABLE_CC_2_6_1(), TABLE_CC_2_7_1(),
        TEXT_CC_2_3_3(meaning="Filtered Global Subscription not supported", note="the answer also to a filtered global subscription that is not supported"),
    )
    NOT_IN_PROGRESS = (
        0xC310, 'Failed: The UPS is not yet in the "IN PROGRESS" state',
        TABLE_CC_2_1_2(),
        TABLE_CC_2_6_1(meaning='Failed: The UPS is not in the "IN PROGRESS" state'),
    )
    ALREADY_COMPLETED = 0xC311, "Failed: The UPS is already COMPLETED", TABLE_CC_2_2_2()
    PERFORMER_CHOOSES_NOT_TO_CANCEL = (
        0xC313, "Failed: Performer chooses not to cancel",
        TABLE_CC_2_2_2(),
    )
    PERFORMER_CANNOT_BE_CONTACTED = (
        0xC312, "Failed: The performer cannot be contacted",
        TABLE_CC_2_2_2(),
    )
    RECEIVING_AE_TITLE_UNKNOWN = (
        0xC308, "Failed: Receiving AE-TITLE is Unknown to this SCP",
        TABLE_CC_2_3_3(),
    )
    ACTION_NOT_APPROPRIATE_FOR_INSTANCE = (
        0xC314, "Failed: Specified action not appropriate for specified instance",
        TABLE_CC_2_3_3(),
    )
    EVENT_REPORTS_NOT_SUPPORTED = (
        0xC315, "Failed: SCP does not support Event Reports",
        TABLE_CC_2_3_3(note='CC.2.3.3 calls it "Refused: SCP does not support Event Reports"'),
    )
    UPS_STATE_NOT_SCHEDULED = (
        0xC309, 'Failed: The provided value of UPS State was not "SCHEDULED".',
        TABLE_CC_2_5_4(),
    )
    DUPLICATE_SOP_INSTANCE = (
        0x0111, "Duplicate SOP Instance",
        TABLE_CC_1_1_2(note="SOP Instance UID already exists"), as_in_annex_c,
    )
    NOT_AUTHORIZED = (
        0x0124, "Refused: Not authorized",
        TEXT_CC_2_1_3(note=f"Action Type 1: Change UPS State; {NAMED_WITHOUT_ITS_CODE}"),
        TEXT_CC_2_2_3(note=f"Action Type 2: Request UPS Cancel; {NAMED_WITHOUT_ITS_CODE}"),
        TEXT_CC_2_3_3(note=f"Action Types 3/4/5: also where permissions of the task or of the requestor forbid it; {NAMED_WITHOUT_ITS_CODE}"),
        TEXT_CC_2_5_3(note="the user is not authorized to create the step"),
        TEXT_CC_2_6_3(), TEXT_CC_2_7_3(), as_in_annex_c,
    )

    # failure in general (PS3.7 Annex C)
    NO_SUCH_ATTRIBUTE = 0x0105, as_in_annex_c
    INVALID_ATTRIBUTE_VALUE = 0x0106, as_in_5_4_2, as_in_annex_c
    PROCESSING_FAILURE = 0x0110, as_in_annex_c
    NO_SUCH_SOP_INSTANCE = 0x0112, as_in_annex_c
    NO_SUCH_EVENT_TYPE = 0x0113, as_in_annex_c
    NO_SUCH_ARGUMENT = 0x0114, as_in_annex_c
    INVALID_ARGUMENT_VALUE = 0x0115, as_in_annex_c
    INVALID_SOP_INSTANCE = 0x0117, as_in_annex_c
    NO_SUCH_SOP_CLASS = 0x0118, as_in_annex_c
    CLASS_INSTANCE_CONFLICT = 0x0119, as_in_annex_c
    MISSING_ATTRIBUTE = 0x0120, as_in_5_4_2, as_in_annex_c
    MISSING_ATTRIBUTE_VALUE = 0x0121, as_in_5_4_2, as_in_annex_c
    NO_SUCH_ACTION_TYPE = 0x0123, as_in_annex_c
    DUPLICATE_INVOCATION = 0x0210, as_in_annex_c
    UNRECOGNIZED_OPERATION = 0x0211, as_in_annex_c
    MISTYPED_ARGUMENT = 0x0212, as_in_annex_c
    RESOURCE_LIMITATION = 0x0213, as_in_annex_c
    # fmt: on


UNIFIED_PROCEDURE_STEP: ServiceClass[UnifiedProcedureStepStatus, UnifiedProcedureStepCode] = (
    ServiceClass(
        "UNIFIED_PROCEDURE_STEP",
        ("CC",),
        UnifiedProcedureStepStatus,
        sop_classes.UNIFIED_PROCEDURE_STEP,
        named_in_messages="UnifiedProcedureStepPush",
    )
)
"""Unified Procedure Step (PS3.4 Annex CC): N-EVENT-REPORT, N-GET, N-SET, N-ACTION or N-CREATE."""


UNIFIED_PROCEDURE_STEP_FIND_CXXX = StatusRange(
    0xC000, 0xCFFF, "Failed: Unable to process", TABLE_CC_2_8_2(OFFENDING_ELEMENT, ERROR_COMMENT)
)


class UnifiedProcedureStepFindCode(
    StatusCode,
    service="Unified Procedure Step C-FIND",
    operations=(C_FIND,),
    ranges=(UNIFIED_PROCEDURE_STEP_FIND_CXXX,),
):
    """Base of `UnifiedProcedureStepFindStatus`, and of an enum of your own codes in Cxxx."""


class UnifiedProcedureStepFindStatus(UnifiedProcedureStepFindCode, standard=True):
    """Status codes of a C-FIND response in Unified Procedure Step.

    PS3.4 Table CC.2.8-2; PS3.7 9.1.2.1.6.
    """

    # fmt: off
    # success
    SUCCESS = (
        0x0000, "Matching is complete - No final Identifier is supplied.",
        TABLE_CC_2_8_2(), as_in_annex_c,
    )

    # pending
    PENDING = (
        0xFF00, "Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.",
        TABLE_CC_2_8_2(IDENTIFIER),
    )
    PENDING_OPTIONAL_KEYS_NOT_SUPPORTED = (
        0xFF01, "Matches are continuing - Warning that one or more Optional Keys were not supported for existence for this Identifier.",
        TABLE_CC_2_8_2(IDENTIFIER),
    )

    # cancel
    CANCEL = 0xFE00, "Matching terminated due to Cancel request", TABLE_CC_2_8_2(), as_in_annex_c

    # failure
    OUT_OF_RESOURCES = 0xA700, "Refused: Out of resources", TABLE_CC_2_8_2(ERROR_COMMENT)
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = (
        0xA900, "Error: Data Set does not match SOP Class",
        TABLE_CC_2_8_2(OFFENDING_ELEMENT, ERROR_COMMENT),
    )
    SOP_CLASS_NOT_SUPPORTED = (
        0x0122, "Refused: SOP Class not supported",
        TABLE_CC_2_8_2(), as_in_annex_c,
    )
    UNABLE_TO_PROCESS = 0xC000, UNIFIED_PROCEDURE_STEP_FIND_CXXX
    NOT_AUTHORIZED = (
        0x0124, "Refused: Not authorized",
        TEXT_CC_2_8_3(note=f"PS3.4 names it since 2013, PS3.7 9.1.2.1.6 lists it since 2025b; {NAMED_WITHOUT_ITS_CODE}"),
        as_in_annex_c,
    )

    # failure in general (PS3.7 Annex C)
    DUPLICATE_INVOCATION = 0x0210, as_in_annex_c
    UNRECOGNIZED_OPERATION = 0x0211, as_in_annex_c
    MISTYPED_ARGUMENT = 0x0212, as_in_annex_c
    # fmt: on


UNIFIED_PROCEDURE_STEP_FIND: ServiceClass[
    UnifiedProcedureStepFindStatus, UnifiedProcedureStepFindCode
] = ServiceClass(
    "UNIFIED_PROCEDURE_STEP_FIND",
    ("CC",),
    UnifiedProcedureStepFindStatus,
    sop_classes.UNIFIED_PROCEDURE_STEP_FIND,
)
"""Unified Procedure Step C-FIND (PS3.4 Annex CC): C-FIND."""
