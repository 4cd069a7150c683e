"""PS3.4 Annex P: Application Event Logging."""

from __future__ import annotations

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusTable
from dimse_status.services import sop_classes
from dimse_status.services.columns import (
    N_ACTION,
)
from dimse_status.services.general import as_in_5_4_2, as_in_annex_c

__all__ = [
    "APPLICATION_EVENT_LOGGING",
    "ApplicationEventLoggingCode",
    "ApplicationEventLoggingStatus",
]

ACTION_REPLY_WITH_A_WARNING = (
    "P.2.2.5 returns an Action Reply with it; PS3.7 10.1.4.1.9 knows that with Success only"
)

TABLE_P_2_3 = StatusTable(
    section="P.2.2.4",
    operations=(N_ACTION,),
    sop_classes=("ProceduralEventLogging",),
    table="P.2-3",
    edition="2020c",
)
TABLE_P_3_3 = StatusTable(
    section="P.3.2.4",
    operations=(N_ACTION,),
    sop_classes=("SubstanceAdministrationLogging",),
    table="P.3-3",
    edition="2020c",
)


class ApplicationEventLoggingCode(
    StatusCode, service="Application Event Logging", operations=(N_ACTION,)
):
    """Base of `ApplicationEventLoggingStatus`. The standard leaves no code here to assign."""


class ApplicationEventLoggingStatus(ApplicationEventLoggingCode, standard=True):
    """Status codes of an N-ACTION response in Application Event Logging.

    PS3.4 Tables P.2-3, P.3-3; PS3.7 10.1.4.1.10.
    """

    # fmt: off
    # success
    SUCCESS = 0x0000, "Success", TABLE_P_2_3(), TABLE_P_3_3(), as_in_annex_c

    # warning
    SYNCHRONIZATION_FRAME_OF_REFERENCE_UID_DOES_NOT_MATCH = (
        0xB101, "Specified Synchronization Frame of Reference UID does not match SCP Synchronization Frame of Reference",
        TABLE_P_2_3(note=ACTION_REPLY_WITH_A_WARNING),
    )
    STUDY_INSTANCE_UID_COERCION = (
        0xB102, "Study Instance UID coercion; Event logged under a different Study Instance UID",
        TABLE_P_2_3(note=ACTION_REPLY_WITH_A_WARNING),
    )
    IDS_INCONSISTENT_EVENT_LOGGED = (
        0xB104, "IDs inconsistent in matching a current study; Event logged",
        TABLE_P_2_3(note=ACTION_REPLY_WITH_A_WARNING),
    )

    # failure
    PROCEDURAL_LOGGING_NOT_AVAILABLE = (
        0xC101, "Failed: Procedural Logging not available for specified Study Instance UID",
        TABLE_P_2_3(),
    )
    EVENT_INFORMATION_DOES_NOT_MATCH_TEMPLATE = (
        0xC102, "Failed: Event Information does not match Template",
        TABLE_P_2_3(),
    )
    CANNOT_MATCH_EVENT_TO_A_CURRENT_STUDY = (
        0xC103, "Failed: Cannot match event to a current study",
        TABLE_P_2_3(),
    )
    IDS_INCONSISTENT_EVENT_NOT_LOGGED = (
        0xC104, "Failed: IDs inconsistent in matching a current study; Event not logged",
        TABLE_P_2_3(),
    )
    OPERATOR_NOT_AUTHORIZED = (
        0xC10E, "Failed: Operator Refused: Not authorized to add entry to Medication Administration Record",
        TABLE_P_3_3(),
    )
    PATIENT_CANNOT_BE_IDENTIFIED = (
        0xC110, "Failed: Patient cannot be identified from Patient ID (0010,0020) or Admission ID (0038,0010)",
        TABLE_P_3_3(),
    )
    UPDATE_OF_MEDICATION_ADMINISTRATION_RECORD_FAILED = (
        0xC111, "Failed: Update of Medication Administration Record failed",
        TABLE_P_3_3(),
    )

    # failure in general (PS3.7 Annex C)
    PROCESSING_FAILURE = 0x0110, as_in_annex_c
    NO_SUCH_SOP_INSTANCE = 0x0112, as_in_annex_c
    NO_SUCH_ARGUMENT = 0x0114, as_in_annex_c
    INVALID_ARGUMENT_VALUE = 0x0115, as_in_annex_c
    INVALID_SOP_INSTANCE = 0x0117, as_in_annex_c
    NO_SUCH_SOP_CLASS = 0x0118, as_in_annex_c
    CLASS_INSTANCE_CONFLICT = 0x0119, as_in_annex_c
    MISSING_ATTRIBUTE = 0x0120, as_in_5_4_2
    MISSING_ATTRIBUTE_VALUE = 0x0121, as_in_5_4_2
    NO_SUCH_ACTION_TYPE = 0x0123, as_in_annex_c
    NOT_AUTHORIZED = 0x0124, as_in_annex_c
    DUPLICATE_INVOCATION = 0x0210, as_in_annex_c
    UNRECOGNIZED_OPERATION = 0x0211, as_in_annex_c
    MISTYPED_ARGUMENT = 0x0212, as_in_annex_c
    RESOURCE_LIMITATION = 0x0213, as_in_annex_c
    # fmt: on


APPLICATION_EVENT_LOGGING: ServiceClass[
    ApplicationEventLoggingStatus, ApplicationEventLoggingCode
] = ServiceClass(
    "APPLICATION_EVENT_LOGGING",
    ("P",),
    ApplicationEventLoggingStatus,
    sop_classes.APPLICATION_EVENT_LOGGING,
)
"""Application Event Logging (PS3.4 Annex P): N-ACTION."""
