"""PS3.4 Annex Q: Relevant Patient Information Query."""

from __future__ import annotations

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusTable
from dimse_status.services import sop_classes
from dimse_status.services.columns import (
    C_FIND,
    ERROR_COMMENT,
    IDENTIFIER,
    OFFENDING_ELEMENT,
)
from dimse_status.services.general import as_in_annex_c

__all__ = ["RELEVANT_PATIENT", "RelevantPatientCode", "RelevantPatientStatus"]

TABLE_Q_2_1 = StatusTable(
    section="Q.2.1.1.4",
    operations=(C_FIND,),
    sop_classes=(
        "GeneralRelevantPatientInformationQuery",
        "BreastImagingRelevantPatientInformationQuery",
        "CardiacRelevantPatientInformationQuery",
    ),
    table="Q.2-1",
    edition="2020c",
    note="the table has the single code C000, and no range Cxxx",
)


class RelevantPatientCode(
    StatusCode, service="Relevant Patient Information Query", operations=(C_FIND,)
):
    """Base of `RelevantPatientStatus`. The standard leaves no code here to assign."""


class RelevantPatientStatus(RelevantPatientCode, standard=True):
    """Status codes of a C-FIND response in Relevant Patient Information Query.

    PS3.4 Table Q.2-1; PS3.7 9.1.2.1.6.
    """

    # fmt: off
    # success
    SUCCESS = (
        0x0000, "Success. Matching is complete - No final Identifier is supplied.",
        TABLE_Q_2_1(), as_in_annex_c,
    )

    # pending
    PENDING = 0xFF00, "Current Match is supplied.", TABLE_Q_2_1(IDENTIFIER)

    # cancel
    CANCEL = 0xFE00, "Matching terminated due to Cancel request", TABLE_Q_2_1(), as_in_annex_c

    # failure
    OUT_OF_RESOURCES = 0xA700, "Refused: Out of resources", TABLE_Q_2_1(ERROR_COMMENT)
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = (
        0xA900, "Error: Data Set does not match SOP Class",
        TABLE_Q_2_1(OFFENDING_ELEMENT, ERROR_COMMENT),
    )
    UNABLE_TO_PROCESS = (
        0xC000, "Failed: Unable to process",
        TABLE_Q_2_1(OFFENDING_ELEMENT, ERROR_COMMENT),
    )
    MORE_THAN_ONE_MATCH_FOUND = (
        0xC100, "Failed: More than one match found",
        TABLE_Q_2_1(OFFENDING_ELEMENT, ERROR_COMMENT),
    )
    UNABLE_TO_SUPPORT_REQUESTED_TEMPLATE = (
        0xC200, "Failed: Unable to support requested template",
        TABLE_Q_2_1(OFFENDING_ELEMENT, ERROR_COMMENT),
    )

    # failure in general (PS3.7 Annex C)
    SOP_CLASS_NOT_SUPPORTED = 0x0122, as_in_annex_c
    NOT_AUTHORIZED = 0x0124, as_in_annex_c
    DUPLICATE_INVOCATION = 0x0210, as_in_annex_c
    UNRECOGNIZED_OPERATION = 0x0211, as_in_annex_c
    MISTYPED_ARGUMENT = 0x0212, as_in_annex_c
    # fmt: on


RELEVANT_PATIENT: ServiceClass[RelevantPatientStatus, RelevantPatientCode] = ServiceClass(
    "RELEVANT_PATIENT", ("Q",), RelevantPatientStatus, sop_classes.RELEVANT_PATIENT
)
"""Relevant Patient Information Query (PS3.4 Annex Q): C-FIND."""
