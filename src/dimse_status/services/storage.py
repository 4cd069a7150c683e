"""PS3.4 Annex B: Storage."""

from __future__ import annotations

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusRange, StatusTable
from dimse_status.services import sop_classes
from dimse_status.services.columns import (
    C_STORE,
    ERROR_COMMENT,
    OFFENDING_ELEMENT,
)
from dimse_status.services.general import as_in_annex_c

__all__ = ["STORAGE", "StorageCode", "StorageStatus"]

TABLE_B_2_1 = StatusTable(section="B.2.3", operations=(C_STORE,), table="B.2-1", edition="2020c")

NOT_WITHOUT_BULK_DATA = (
    "Z.4.2.2.1 (2020c): not because of Attributes that C-GET Without Bulk Data leaves out (Z.1.3)"
)

A7XX = StatusRange(0xA700, 0xA7FF, "Refused: Out of resources", TABLE_B_2_1(ERROR_COMMENT))
A9XX = StatusRange(
    0xA900,
    0xA9FF,
    "Error: Data Set does not match SOP Class",
    TABLE_B_2_1(OFFENDING_ELEMENT, ERROR_COMMENT, note=NOT_WITHOUT_BULK_DATA),
)
CXXX = StatusRange(
    0xC000, 0xCFFF, "Error: Cannot understand", TABLE_B_2_1(OFFENDING_ELEMENT, ERROR_COMMENT)
)


class StorageCode(
    StatusCode,
    service="Storage",
    operations=(C_STORE,),
    ranges=(
        A7XX,
        A9XX,
        CXXX,
    ),
):
    """Base of `StorageStatus`, and of an enum of your own codes in A7xx, A9xx, Cxxx."""


class StorageStatus(StorageCode, standard=True):
    """Status codes of a C-STORE response in Storage.

    PS3.4 Table B.2-1; PS3.7 9.1.1.1.9.
    """

    # fmt: off
    # success
    SUCCESS = 0x0000, "Success", TABLE_B_2_1(), as_in_annex_c

    # warning
    COERCION_OF_DATA_ELEMENTS = (
        0xB000, "Coercion of Data Elements",
        TABLE_B_2_1(OFFENDING_ELEMENT, ERROR_COMMENT),
    )
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS_WARNING = (
        0xB007, "Data Set does not match SOP Class",
        TABLE_B_2_1(OFFENDING_ELEMENT, ERROR_COMMENT, note=NOT_WITHOUT_BULK_DATA),
    )
    ELEMENTS_DISCARDED = 0xB006, "Elements Discarded", TABLE_B_2_1(OFFENDING_ELEMENT, ERROR_COMMENT)

    # failure
    OUT_OF_RESOURCES = 0xA700, A7XX
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900, A9XX
    CANNOT_UNDERSTAND = 0xC000, CXXX

    # failure in general (PS3.7 Annex C)
    INVALID_SOP_INSTANCE = 0x0117, as_in_annex_c
    SOP_CLASS_NOT_SUPPORTED = 0x0122, as_in_annex_c
    NOT_AUTHORIZED = 0x0124, as_in_annex_c
    DUPLICATE_INVOCATION = 0x0210, as_in_annex_c
    UNRECOGNIZED_OPERATION = 0x0211, as_in_annex_c
    MISTYPED_ARGUMENT = 0x0212, as_in_annex_c
    # fmt: on


STORAGE: ServiceClass[StorageStatus, StorageCode] = ServiceClass(
    "STORAGE", ("B",), StorageStatus, sop_classes.STORAGE
)
"""Storage (PS3.4 Annex B): C-STORE."""
