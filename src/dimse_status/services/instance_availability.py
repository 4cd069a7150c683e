"""PS3.4 Annex R: Instance Availability Notification."""

from __future__ import annotations

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.services import sop_classes
from dimse_status.services.columns import (
    N_CREATE,
)
from dimse_status.services.general import as_in_5_4_2, as_in_annex_c

__all__ = ["INSTANCE_AVAILABILITY", "InstanceAvailabilityCode", "InstanceAvailabilityStatus"]


class InstanceAvailabilityCode(
    StatusCode, service="Instance Availability Notification", operations=(N_CREATE,)
):
    """Base of `InstanceAvailabilityStatus`. The standard leaves no code here to assign."""


class InstanceAvailabilityStatus(InstanceAvailabilityCode, standard=True):
    """Status codes of an N-CREATE response in Instance Availability Notification.

    PS3.4 Annex R defines none of its own; PS3.7 10.1.5.1.6.
    """

    # fmt: off
    # success in general (PS3.7 Annex C)
    SUCCESS = 0x0000, as_in_annex_c

    # warning in general (PS3.7 Annex C)
    ATTRIBUTE_LIST_WARNING = 0x0107, as_in_annex_c
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116, as_in_annex_c

    # failure in general (PS3.7 Annex C)
    NO_SUCH_ATTRIBUTE = 0x0105, as_in_annex_c
    INVALID_ATTRIBUTE_VALUE = 0x0106, as_in_annex_c
    PROCESSING_FAILURE = 0x0110, as_in_annex_c
    DUPLICATE_SOP_INSTANCE = 0x0111, as_in_annex_c
    INVALID_SOP_INSTANCE = 0x0117, as_in_annex_c
    NO_SUCH_SOP_CLASS = 0x0118, as_in_annex_c
    MISSING_ATTRIBUTE = 0x0120, as_in_5_4_2, as_in_annex_c
    MISSING_ATTRIBUTE_VALUE = 0x0121, as_in_5_4_2, as_in_annex_c
    NOT_AUTHORIZED = 0x0124, as_in_annex_c
    DUPLICATE_INVOCATION = 0x0210, as_in_annex_c
    UNRECOGNIZED_OPERATION = 0x0211, as_in_annex_c
    MISTYPED_ARGUMENT = 0x0212, as_in_annex_c
    RESOURCE_LIMITATION = 0x0213, as_in_annex_c
    # fmt: on


INSTANCE_AVAILABILITY: ServiceClass[InstanceAvailabilityStatus, InstanceAvailabilityCode] = (
    ServiceClass(
        "INSTANCE_AVAILABILITY",
        ("R",),
        InstanceAvailabilityStatus,
        sop_classes.INSTANCE_AVAILABILITY,
    )
)
"""Instance Availability Notification (PS3.4 Annex R): N-CREATE."""
