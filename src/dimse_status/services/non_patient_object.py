"""PS3.4 Annex GG: Non-Patient Object Storage."""

from __future__ import annotations

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusTable
from dimse_status.services import sop_classes
from dimse_status.services.columns import (
    C_STORE,
    ERROR_COMMENT,
    OFFENDING_ELEMENT,
)
from dimse_status.services.general import as_in_annex_c

__all__ = ["NON_PATIENT_OBJECT", "NonPatientObjectCode", "NonPatientObjectStatus"]

TABLE_GG_4_1 = StatusTable(section="GG.4.2", operations=(C_STORE,), table="GG.4-1", edition="2020c")


class NonPatientObjectCode(StatusCode, service="Non-Patient Object Storage", operations=(C_STORE,)):
    """Base of `NonPatientObjectStatus`. The standard leaves no code here to assign."""


class NonPatientObjectStatus(NonPatientObjectCode, standard=True):
    """Status codes of a C-STORE response in Non-Patient Object Storage.

    PS3.4 Table GG.4-1; PS3.7 9.1.1.1.9.
    """

    # fmt: off
    # success
    SUCCESS = 0x0000, "Success", TABLE_GG_4_1(), as_in_annex_c

    # failure
    OUT_OF_RESOURCES = 0xA700, "Refused: Out of resources", TABLE_GG_4_1(ERROR_COMMENT)
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = (
        0xA900, "Error: Data Set does not match SOP Class",
        TABLE_GG_4_1(OFFENDING_ELEMENT, ERROR_COMMENT),
    )
    CANNOT_UNDERSTAND = (
        0xC000, "Error: Cannot understand",
        TABLE_GG_4_1(OFFENDING_ELEMENT, ERROR_COMMENT),
    )

    # failure in general (PS3.7 Annex C)
    INVALID_SOP_INSTANCE = 0x0117, as_in_annex_c
    SOP_CLASS_NOT_SUPPORTED = 0x0122, as_in_annex_c
    NOT_AUTHORIZED = 0x0124, as_in_annex_c
    DUPLICATE_INVOCATION = 0x0210, as_in_annex_c
    UNRECOGNIZED_OPERATION = 0x0211, as_in_annex_c
    MISTYPED_ARGUMENT = 0x0212, as_in_annex_c
    # fmt: on


NON_PATIENT_OBJECT: ServiceClass[NonPatientObjectStatus, NonPatientObjectCode] = ServiceClass(
    "NON_PATIENT_OBJECT", ("GG",), NonPatientObjectStatus, sop_classes.NON_PATIENT_OBJECT
)
"""Non-Patient Object Storage (PS3.4 Annex GG): C-STORE."""
