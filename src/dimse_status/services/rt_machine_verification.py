"""PS3.4 Annex DD: RT Machine Verification."""

from __future__ import annotations

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusTable
from dimse_status.services import sop_classes
from dimse_status.services.columns import (
    N_ACTION,
    N_CREATE,
    N_DELETE,
    N_EVENT_REPORT,
    N_GET,
    N_SET,
)
from dimse_status.services.general import as_in_5_4_2, as_in_annex_c

__all__ = ["RT_MACHINE_VERIFICATION", "RTMachineVerificationCode", "RTMachineVerificationStatus"]

TABLE_DD_3_2_1_2_1 = StatusTable(
    section="DD.3.2.1.2",
    operations=(N_CREATE,),
    sop_classes=(
        "RTConventionalMachineVerification",
        "RTIonMachineVerification",
    ),
    table="DD.3.2.1.2-1",
    edition="2020c",
    note="the caption of the table names RT Ion alone; its section is for both SOP classes",
)
TABLE_DD_3_2_1_2_2 = StatusTable(
    section="DD.3.2.1.2",
    operations=(N_SET,),
    sop_classes=(
        "RTConventionalMachineVerification",
        "RTIonMachineVerification",
    ),
    table="DD.3.2.1.2-2",
    edition="2020c",
    note="the caption of the table names RT Ion alone; its section is for both SOP classes",
)
TABLE_DD_3_2_2_3_1 = StatusTable(
    section="DD.3.2.2.3",
    operations=(N_GET,),
    sop_classes=(
        "RTConventionalMachineVerification",
        "RTIonMachineVerification",
    ),
    table="DD.3.2.2.3-1",
    edition="2020c",
)
TABLE_DD_3_2_3_2 = StatusTable(
    section="DD.3.2.3.2",
    operations=(N_ACTION,),
    sop_classes=(
        "RTConventionalMachineVerification",
        "RTIonMachineVerification",
    ),
    table="DD.3.2.3-2",
    edition="2025b",
)


class RTMachineVerificationCode(
    StatusCode,
    service="RT Machine Verification",
    operations=(
        N_EVENT_REPORT,
        N_GET,
        N_SET,
        N_ACTION,
        N_CREATE,
        N_DELETE,
    ),
):
    """Base of `RTMachineVerificationStatus`. The standard leaves no code here to assign."""


class RTMachineVerificationStatus(RTMachineVerificationCode, standard=True):
    """Status codes of DIMSE-N responses in RT Machine Verification.

    PS3.4 Tables DD.3.2.1.2-1, DD.3.2.1.2-2, DD.3.2.2.3-1, DD.3.2.3-2; PS3.7 10.1.1.1.8, 10.1.2.1.9,
    10.1.3.1.9, 10.1.4.1.10, 10.1.5.1.6, 10.1.6.1.7.
    """

    # fmt: off
    # success
    SUCCESS = (
        0x0000, "Success",
        TABLE_DD_3_2_1_2_1(meaning="Machine Verification successfully created"),
        TABLE_DD_3_2_1_2_2(meaning="Machine Verification successfully updated"),
        TABLE_DD_3_2_2_3_1(meaning="Treatment Verification Status of the applicable Machine Verification instance successfully returned."),
        TABLE_DD_3_2_3_2(meaning="Machine Parameter Verification of the applicable Machine Verification instance successfully initiated."),
        as_in_annex_c,
    )

    # warning in general (PS3.7 Annex C)
    ATTRIBUTE_LIST_WARNING = 0x0107, as_in_annex_c
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116, as_in_5_4_2, as_in_annex_c

    # failure
    REFERENCED_RT_PLAN_NOT_FOUND = (
        0xC227, "Failed: No such object instance - Referenced RT Plan not found",
        TABLE_DD_3_2_1_2_1(),
    )
    REFERENCED_FRACTION_GROUP_NUMBER_DOES_NOT_EXIST = (
        0xC221, "Failed: The Referenced Fraction Group Number does not exist in the referenced plan",
        TABLE_DD_3_2_1_2_1(),
    )
    NO_BEAMS_EXIST_WITHIN_REFERENCED_FRACTION_GROUP = (
        0xC222, "Failed: No beams exist within the referenced fraction group",
        TABLE_DD_3_2_1_2_1(),
    )
    SCU_ALREADY_VERIFYING = (
        0xC223, "Failed: SCU already verifying and cannot currently process this request.",
        TABLE_DD_3_2_1_2_1(),
    )
    REFERENCED_BEAM_NUMBER_NOT_FOUND = (
        0xC224, "Failed: Referenced Beam Number not found within the referenced Fraction Group",
        TABLE_DD_3_2_1_2_2(),
    )
    REFERENCED_DEVICE_OR_ACCESSORY_NOT_SUPPORTED = (
        0xC225, "Failed: Referenced device or accessory not supported",
        TABLE_DD_3_2_1_2_2(),
    )
    REFERENCED_DEVICE_OR_ACCESSORY_NOT_FOUND = (
        0xC226, "Failed: Referenced device or accessory not found within the referenced beam",
        TABLE_DD_3_2_1_2_2(),
    )
    MACHINE_VERIFICATION_INSTANCE_NOT_FOUND = (
        0xC112, "Failed: Applicable Machine Verification instance not found",
        TABLE_DD_3_2_2_3_1(),
        TABLE_DD_3_2_3_2(meaning="Failed: Machine Verification requested instance not found."),
    )

    # failure in general (PS3.7 Annex C)
    NO_SUCH_ATTRIBUTE = 0x0105, as_in_annex_c
    INVALID_ATTRIBUTE_VALUE = 0x0106, as_in_5_4_2, as_in_annex_c
    PROCESSING_FAILURE = 0x0110, as_in_annex_c
    DUPLICATE_SOP_INSTANCE = 0x0111, as_in_annex_c
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
    NOT_AUTHORIZED = 0x0124, as_in_annex_c
    DUPLICATE_INVOCATION = 0x0210, as_in_annex_c
    UNRECOGNIZED_OPERATION = 0x0211, as_in_annex_c
    MISTYPED_ARGUMENT = 0x0212, as_in_annex_c
    RESOURCE_LIMITATION = 0x0213, as_in_annex_c
    # fmt: on


RT_MACHINE_VERIFICATION: ServiceClass[RTMachineVerificationStatus, RTMachineVerificationCode] = (
    ServiceClass(
        "RT_MACHINE_VERIFICATION",
        ("DD",),
        RTMachineVerificationStatus,
        sop_classes.RT_MACHINE_VERIFICATION,
    )
)
"""RT Machine Verification (PS3.4 Annex DD): N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE or N-DELETE."""
