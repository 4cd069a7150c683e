"""PS3.4 Annex A: Verification."""

from __future__ import annotations

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.services import sop_classes
from dimse_status.services.columns import (
    C_ECHO,
)
from dimse_status.services.general import as_in_annex_c

__all__ = ["VERIFICATION", "VerificationCode", "VerificationStatus"]


class VerificationCode(StatusCode, service="Verification", operations=(C_ECHO,)):
    """Base of `VerificationStatus`. The standard leaves no code here to assign."""


class VerificationStatus(VerificationCode, standard=True):
    """Status codes of a C-ECHO response in Verification.

    PS3.4 Annex A defines none of its own; PS3.7 9.1.5.1.4.
    """

    # fmt: off
    # success in general (PS3.7 Annex C)
    SUCCESS = 0x0000, as_in_annex_c

    # failure in general (PS3.7 Annex C)
    SOP_CLASS_NOT_SUPPORTED = 0x0122, as_in_annex_c
    DUPLICATE_INVOCATION = 0x0210, as_in_annex_c
    UNRECOGNIZED_OPERATION = 0x0211, as_in_annex_c
    MISTYPED_ARGUMENT = 0x0212, as_in_annex_c
    # fmt: on


VERIFICATION: ServiceClass[VerificationStatus, VerificationCode] = ServiceClass(
    "VERIFICATION", ("A",), VerificationStatus, sop_classes.VERIFICATION
)
"""Verification (PS3.4 Annex A): C-ECHO."""
