"""PS3.4 Annex K: Basic Worklist Management."""

from __future__ import annotations

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusRange, StatusTable
from dimse_status.services import sop_classes
from dimse_status.services.columns import (
    C_FIND,
    ERROR_COMMENT,
    IDENTIFIER,
    OFFENDING_ELEMENT,
)
from dimse_status.services.general import as_in_annex_c

__all__ = ["MODALITY_WORKLIST", "ModalityWorklistCode", "ModalityWorklistStatus"]

TABLE_K_4_1 = StatusTable(
    section="K.4.1.1.4",
    operations=(C_FIND,),
    sop_classes=("ModalityWorklistInformationModelFind",),
    table="K.4-1",
    edition="2020c",
)

CXXX = StatusRange(
    0xC000, 0xCFFF, "Failed: Unable to process", TABLE_K_4_1(OFFENDING_ELEMENT, ERROR_COMMENT)
)


class ModalityWorklistCode(
    StatusCode, service="Basic Worklist Management", operations=(C_FIND,), ranges=(CXXX,)
):
    """Base of `ModalityWorklistStatus`, and of an enum of your own codes in Cxxx."""


class ModalityWorklistStatus(ModalityWorklistCode, standard=True):
    """Status codes of a C-FIND response in Basic Worklist Management.

    PS3.4 Table K.4-1; PS3.7 9.1.2.1.6.
    """

    # fmt: off
    # success
    SUCCESS = (
        0x0000, "Matching is complete - No final Identifier is supplied.",
        TABLE_K_4_1(), as_in_annex_c,
    )

    # pending
    PENDING = (
        0xFF00, "Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.",
        TABLE_K_4_1(IDENTIFIER),
    )
    PENDING_OPTIONAL_KEYS_NOT_SUPPORTED = (
        0xFF01, "Matches are continuing - Warning that one or more Optional Keys were not supported for existence for this Identifier.",
        TABLE_K_4_1(IDENTIFIER),
    )

    # cancel
    CANCEL = 0xFE00, "Matching terminated due to Cancel request", TABLE_K_4_1(), as_in_annex_c

    # failure
    OUT_OF_RESOURCES = 0xA700, "Refused: Out of resources", TABLE_K_4_1(ERROR_COMMENT)
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = (
        0xA900, "Error: Data Set does not match SOP Class",
        TABLE_K_4_1(OFFENDING_ELEMENT, ERROR_COMMENT),
    )
    UNABLE_TO_PROCESS = 0xC000, CXXX

    # failure in general (PS3.7 Annex C)
    SOP_CLASS_NOT_SUPPORTED = 0x0122, as_in_annex_c
    NOT_AUTHORIZED = 0x0124, as_in_annex_c
    DUPLICATE_INVOCATION = 0x0210, as_in_annex_c
    UNRECOGNIZED_OPERATION = 0x0211, as_in_annex_c
    MISTYPED_ARGUMENT = 0x0212, as_in_annex_c
    # fmt: on


MODALITY_WORKLIST: ServiceClass[ModalityWorklistStatus, ModalityWorklistCode] = ServiceClass(
    "MODALITY_WORKLIST", ("K",), ModalityWorklistStatus, sop_classes.MODALITY_WORKLIST
)
"""Basic Worklist Management (PS3.4 Annex K): C-FIND."""
