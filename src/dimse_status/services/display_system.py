"""PS3.4 Annex EE: Display System Management."""

from __future__ import annotations

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.services import sop_classes
from dimse_status.services.columns import (
    N_GET,
)
from dimse_status.services.general import as_in_5_4_2, as_in_annex_c

__all__ = ["DISPLAY_SYSTEM", "DisplaySystemCode", "DisplaySystemStatus"]


class DisplaySystemCode(StatusCode, service="Display System Management", operations=(N_GET,)):
    """Base of `DisplaySystemStatus`. The standard leaves no code here to assign."""


class DisplaySystemStatus(DisplaySystemCode, standard=True):
    """Status codes of an N-GET response in Display System Management.

    PS3.4 Annex EE defines none of its own; PS3.7 10.1.2.1.9.
    """

    # fmt: off
    # success in general (PS3.7 Annex C)
    SUCCESS = 0x0000, as_in_annex_c

    # warning in general (PS3.7 Annex C)
    ATTRIBUTE_LIST_WARNING = 0x0107, as_in_annex_c
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116, as_in_5_4_2

    # failure in general (PS3.7 Annex C)
    INVALID_ATTRIBUTE_VALUE = 0x0106, as_in_5_4_2
    PROCESSING_FAILURE = 0x0110, as_in_annex_c
    NO_SUCH_SOP_INSTANCE = 0x0112, as_in_annex_c
    INVALID_SOP_INSTANCE = 0x0117, as_in_annex_c
    NO_SUCH_SOP_CLASS = 0x0118, as_in_annex_c
    CLASS_INSTANCE_CONFLICT = 0x0119, as_in_annex_c
    NOT_AUTHORIZED = 0x0124, as_in_annex_c
    DUPLICATE_INVOCATION = 0x0210, as_in_annex_c
    UNRECOGNIZED_OPERATION = 0x0211, as_in_annex_c
    MISTYPED_ARGUMENT = 0x0212, as_in_annex_c
    RESOURCE_LIMITATION = 0x0213, as_in_annex_c
    # fmt: on


DISPLAY_SYSTEM: ServiceClass[DisplaySystemStatus, DisplaySystemCode] = ServiceClass(
    "DISPLAY_SYSTEM", ("EE",), DisplaySystemStatus, sop_classes.DISPLAY_SYSTEM
)
"""Display System Management (PS3.4 Annex EE): N-GET."""
