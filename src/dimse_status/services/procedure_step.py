"""PS3.4 Annex F: Modality Performed Procedure Step."""

from __future__ import annotations

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusTable
from dimse_status.services import sop_classes
from dimse_status.services.columns import (
    ERROR_COMMENT,
    ERROR_ID,
    N_CREATE,
    N_EVENT_REPORT,
    N_GET,
    N_SET,
)
from dimse_status.services.general import as_in_5_4_2, as_in_annex_c

__all__ = ["PROCEDURE_STEP", "ProcedureStepCode", "ProcedureStepStatus"]

TABLE_F_7_2_2 = StatusTable(
    section="F.7.2.2.4",
    operations=(N_SET,),
    sop_classes=("ModalityPerformedProcedureStep",),
    table="F.7.2-2",
    edition="2020c",
)
TABLE_F_8_2_2 = StatusTable(
    section="F.8.2.1.4",
    operations=(N_GET,),
    sop_classes=("ModalityPerformedProcedureStepRetrieve",),
    table="F.8.2-2",
    edition="2020c",
)
TEXT_F_7_2_1_3 = StatusTable(
    section="F.7.2.1.3",
    operations=(N_CREATE,),
    sop_classes=("ModalityPerformedProcedureStep",),
    edition="2020c",
)
TEXT_F_7_2_2_3 = StatusTable(
    section="F.7.2.2.3",
    operations=(N_SET,),
    sop_classes=("ModalityPerformedProcedureStep",),
    edition="2024e",
)
TEXT_F_8_1 = StatusTable(
    section="F.8.1",
    operations=(N_GET,),
    sop_classes=("ModalityPerformedProcedureStepRetrieve",),
    edition="2024d",
)


class ProcedureStepCode(
    StatusCode,
    service="Modality Performed Procedure Step",
    operations=(
        N_EVENT_REPORT,
        N_GET,
        N_SET,
        N_CREATE,
    ),
):
    """Base of `ProcedureStepStatus`. The standard leaves no code here to assign."""


class ProcedureStepStatus(ProcedureStepCode, standard=True):
    """Status codes of DIMSE-N responses in Modality Performed Procedure Step.

    PS3.4 Tables F.7.2-2, F.8.2-2; PS3.7 10.1.1.1.8, 10.1.2.1.9, 10.1.3.1.9, 10.1.5.1.6.
    """

    # fmt: off
    # success in general (PS3.7 Annex C)
    SUCCESS = 0x0000, as_in_annex_c

    # warning
    REQUESTED_OPTIONAL_ATTRIBUTES_NOT_SUPPORTED = (
        0x0001, "Requested optional Attributes are not supported",
        TABLE_F_8_2_2(),
    )

    # warning in general (PS3.7 Annex C)
    ATTRIBUTE_LIST_WARNING = 0x0107, as_in_annex_c
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116, as_in_5_4_2, as_in_annex_c

    # failure
    PROCESSING_FAILURE = (
        0x0110, "Processing Failure",
        TABLE_F_7_2_2(ERROR_COMMENT, ERROR_ID, note="the table defines no status of its own, but the Error Comment and the Error ID that may go with 0110", error_id=0xA710, error_comment="Performed Procedure Step Object may no longer be updated"),
        TEXT_F_7_2_2_3(note="the step is COMPLETED or DISCONTINUED already; Table F.7.2-2 has an Error Comment and an Error ID for it"),
        as_in_annex_c,
    )
    INVALID_ATTRIBUTE_VALUE = (
        0x0106, "Invalid Attribute Value",
        TEXT_F_7_2_1_3(note="Performed Procedure Step Status is not IN PROGRESS"),
        TEXT_F_7_2_2_3(note="the SCP cannot convert the character set"), as_in_5_4_2, as_in_annex_c,
    )
    NO_SUCH_SOP_INSTANCE = (
        0x0112, "No such SOP Instance",
        TEXT_F_8_1(note="the object is no longer available; 2020c named the status without its code"),
        as_in_annex_c,
    )

    # failure in general (PS3.7 Annex C)
    NO_SUCH_ATTRIBUTE = 0x0105, as_in_annex_c
    DUPLICATE_SOP_INSTANCE = 0x0111, as_in_annex_c
    NO_SUCH_EVENT_TYPE = 0x0113, as_in_annex_c
    NO_SUCH_ARGUMENT = 0x0114, as_in_annex_c
    INVALID_ARGUMENT_VALUE = 0x0115, as_in_annex_c
    INVALID_SOP_INSTANCE = 0x0117, as_in_annex_c
    NO_SUCH_SOP_CLASS = 0x0118, as_in_annex_c
    CLASS_INSTANCE_CONFLICT = 0x0119, as_in_annex_c
    MISSING_ATTRIBUTE = 0x0120, as_in_5_4_2, as_in_annex_c
    MISSING_ATTRIBUTE_VALUE = 0x0121, as_in_5_4_2, as_in_annex_c
    NOT_AUTHORIZED = 0x0124, as_in_annex_c
    DUPLICATE_INVOCATION = 0x0210, as_in_annex_c
    UNRECOGNIZED_OPERATION = 0x0211, as_in_annex_c
    MISTYPED_ARGUMENT = 0x0212, as_in_annex_c
    RESOURCE_LIMITATION = 0x0213, as_in_annex_c
    # fmt: on


PROCEDURE_STEP: ServiceClass[ProcedureStepStatus, ProcedureStepCode] = ServiceClass(
    "PROCEDURE_STEP", ("F",), ProcedureStepStatus, sop_classes.PROCEDURE_STEP
)
"""Modality Performed Procedure Step (PS3.4 Annex F): N-EVENT-REPORT, N-GET, N-SET or N-CREATE."""
