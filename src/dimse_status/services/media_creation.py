"""PS3.4 Annex S: Media Creation Management."""

from __future__ import annotations

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusTable
from dimse_status.services import sop_classes
from dimse_status.services.columns import (
    N_ACTION,
    N_CREATE,
    N_GET,
)
from dimse_status.services.general import as_in_5_4_2, as_in_annex_c, as_in_annex_c_except

__all__ = ["MEDIA_CREATION", "MediaCreationCode", "MediaCreationStatus"]

TABLE_S_3_2_2_4_1 = StatusTable(
    section="S.3.2.1.4",
    operations=(N_CREATE,),
    sop_classes=("MediaCreationManagement",),
    table="S.3.2.2.4-1",
    edition="2020c",
)
TEXT_S_3_2_1_3 = StatusTable(
    section="S.3.2.1.3",
    operations=(N_CREATE,),
    sop_classes=("MediaCreationManagement",),
    edition="2020c",
    note="no warning is returned here, so not this one of PS3.7 10.1.5.1.6",
)
TABLE_S_3_2_3_4_1 = StatusTable(
    section="S.3.2.3.4",
    operations=(N_ACTION,),
    sop_classes=("MediaCreationManagement",),
    table="S.3.2.3.4-1",
    edition="2020c",
    note="Action Type 2: Cancel Media Creation",
)
TABLE_S_3_2_4_4_1 = StatusTable(
    section="S.3.2.4.4",
    operations=(N_GET,),
    sop_classes=("MediaCreationManagement",),
    table="S.3.2.4.4-1",
    edition="2020c",
)


class MediaCreationCode(
    StatusCode,
    service="Media Creation Management",
    operations=(
        N_GET,
        N_ACTION,
        N_CREATE,
    ),
):
    """Base of `MediaCreationStatus`. The standard leaves no code here to assign."""


class MediaCreationStatus(MediaCreationCode, standard=True):
    """Status codes of an N-GET, N-ACTION or N-CREATE response in Media Creation Management.

    PS3.4 Tables S.3.2.2.4-1, S.3.2.3.4-1, S.3.2.4.4-1; PS3.7 10.1.2.1.9, 10.1.4.1.10, 10.1.5.1.6.
    """

    # fmt: off
    # success in general (PS3.7 Annex C)
    SUCCESS = 0x0000, as_in_annex_c

    # warning
    REQUESTED_OPTIONAL_ATTRIBUTES_NOT_SUPPORTED = (
        0x0001, "Requested optional Attributes are not supported",
        TABLE_S_3_2_4_4_1(),
    )

    # warning in general (PS3.7 Annex C)
    ATTRIBUTE_LIST_WARNING = (
        0x0107, "Attribute List warning",
        as_in_annex_c_except(N_CREATE), TEXT_S_3_2_1_3(prohibited=True),
    )
    ATTRIBUTE_VALUE_OUT_OF_RANGE = (
        0x0116, "Attribute Value out of range",
        as_in_5_4_2, TEXT_S_3_2_1_3(prohibited=True),
    )

    # failure
    INITIATE_MEDIA_CREATION_ALREADY_RECEIVED = (
        0xA510, "Failed: An Initiate Media Creation action has already been received for this SOP Instance.",
        TABLE_S_3_2_2_4_1(note="the table stands under N-CREATE in every edition from 2013 to 2020c; by its number and meaning it is N-ACTION's"),
    )
    MEDIA_CREATION_REQUEST_ALREADY_COMPLETED = (
        0xC201, "Failed: Media creation request already completed.",
        TABLE_S_3_2_3_4_1(),
    )
    MEDIA_CREATION_REQUEST_ALREADY_IN_PROGRESS = (
        0xC202, "Failed: Media creation request already in progress and cannot be interrupted.",
        TABLE_S_3_2_3_4_1(),
    )
    CANCELLATION_DENIED_FOR_UNSPECIFIED_REASON = (
        0xC203, "Failed: Cancellation denied for unspecified reason.",
        TABLE_S_3_2_3_4_1(),
    )

    # failure in general (PS3.7 Annex C)
    NO_SUCH_ATTRIBUTE = 0x0105, as_in_annex_c
    INVALID_ATTRIBUTE_VALUE = 0x0106, as_in_5_4_2, as_in_annex_c
    PROCESSING_FAILURE = 0x0110, as_in_annex_c
    DUPLICATE_SOP_INSTANCE = 0x0111, as_in_annex_c
    NO_SUCH_SOP_INSTANCE = 0x0112, as_in_annex_c
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


MEDIA_CREATION: ServiceClass[MediaCreationStatus, MediaCreationCode] = ServiceClass(
    "MEDIA_CREATION", ("S",), MediaCreationStatus, sop_classes.MEDIA_CREATION
)
"""Media Creation Management (PS3.4 Annex S): N-GET, N-ACTION or N-CREATE."""
