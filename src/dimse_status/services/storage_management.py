"""PS3.4 Annex KK: Storage Management."""

from __future__ import annotations

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusTable
from dimse_status.services import sop_classes
from dimse_status.services.columns import (
    ATTRIBUTE_IDENTIFIER_LIST,
    ERROR_COMMENT,
    N_ACTION,
    N_EVENT_REPORT,
)
from dimse_status.services.general import as_in_5_4_2, as_in_annex_c

__all__ = ["STORAGE_MANAGEMENT", "StorageManagementCode", "StorageManagementStatus"]

TABLE_KK_2_2_3_1 = StatusTable(
    section="KK.2.2.3",
    operations=(N_ACTION,),
    sop_classes=("InventoryCreation",),
    table="KK.2.2.3-1",
    edition="2025a",
)


class StorageManagementCode(
    StatusCode,
    service="Storage Management",
    operations=(
        N_EVENT_REPORT,
        N_ACTION,
    ),
):
    """Base of `StorageManagementStatus`. The standard leaves no code here to assign."""


class StorageManagementStatus(StorageManagementCode, standard=True):
    """Status codes of an N-EVENT-REPORT or N-ACTION response in Storage Management.

    PS3.4 Table KK.2.2.3-1; PS3.7 10.1.1.1.8, 10.1.4.1.10.
    """

    # fmt: off
    # success
    SUCCESS = (
        0x0000, "Success",
        TABLE_KK_2_2_3_1(note="its code cannot be read in the copy that was seen; taken for the Success of PS3.7"),
        as_in_annex_c,
    )

    # warning
    KEY_ATTRIBUTES_NOT_SUPPORTED_FOR_MATCHING = (
        0xB010, "Attribute List warning - One or more of Key Attributes are not supported for matching",
        TABLE_KK_2_2_3_1(ATTRIBUTE_IDENTIFIER_LIST, note="called Attribute list error before CP-2384 (2024d)"),
    )

    # warning in general (PS3.4 5.4.2)
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116, as_in_5_4_2

    # failure
    MISTYPED_ARGUMENT = (
        0x0212, "Mistyped argument - One of the parameters supplied has not been agreed for use",
        TABLE_KK_2_2_3_1(ERROR_COMMENT, note="for an unsupported Specific Character Set, Extended Matching Mechanisms or Inventory Level in Initiate (Action Type 11); PS3.7 C.5.15 lets no field go with 0212"),
        as_in_annex_c,
    )

    # failure in general (PS3.7 Annex C)
    INVALID_ATTRIBUTE_VALUE = 0x0106, as_in_5_4_2
    PROCESSING_FAILURE = 0x0110, as_in_annex_c
    NO_SUCH_SOP_INSTANCE = 0x0112, as_in_annex_c
    NO_SUCH_EVENT_TYPE = 0x0113, as_in_annex_c
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
    RESOURCE_LIMITATION = 0x0213, as_in_annex_c
    # fmt: on


STORAGE_MANAGEMENT: ServiceClass[StorageManagementStatus, StorageManagementCode] = ServiceClass(
    "STORAGE_MANAGEMENT", ("KK",), StorageManagementStatus, sop_classes.STORAGE_MANAGEMENT
)
"""Storage Management (PS3.4 Annex KK): N-EVENT-REPORT or N-ACTION."""
