"""PS3.4 Annex J: Storage Commitment."""

from __future__ import annotations

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.services import sop_classes
from dimse_status.services.columns import (
    N_ACTION,
    N_EVENT_REPORT,
)
from dimse_status.services.general import as_in_5_4_2, as_in_annex_c

__all__ = ["STORAGE_COMMITMENT", "StorageCommitmentCode", "StorageCommitmentStatus"]


class StorageCommitmentCode(
    StatusCode,
    service="Storage Commitment",
    operations=(
        N_EVENT_REPORT,
        N_ACTION,
    ),
):
    """Base of `StorageCommitmentStatus`. The standard leaves no code here to assign."""


class StorageCommitmentStatus(StorageCommitmentCode, standard=True):
    """Status codes of an N-EVENT-REPORT or N-ACTION response in Storage Commitment.

    PS3.4 Annex J defines none of its own; PS3.7 10.1.1.1.8, 10.1.4.1.10.
    """

    # fmt: off
    # success in general (PS3.7 Annex C)
    SUCCESS = 0x0000, as_in_annex_c

    # warning in general (PS3.4 5.4.2)
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116, as_in_5_4_2

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
    MISTYPED_ARGUMENT = 0x0212, as_in_annex_c
    RESOURCE_LIMITATION = 0x0213, as_in_annex_c
    # fmt: on


STORAGE_COMMITMENT: ServiceClass[StorageCommitmentStatus, StorageCommitmentCode] = ServiceClass(
    "STORAGE_COMMITMENT", ("J",), StorageCommitmentStatus, sop_classes.STORAGE_COMMITMENT
)
"""Storage Commitment (PS3.4 Annex J): N-EVENT-REPORT or N-ACTION."""
