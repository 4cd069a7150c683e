"""Failure and Warning Reasons that the dicom-server of Microsoft sends; it has no DIMSE."""

from __future__ import annotations

from dimse_status.implementations.implementation import Implementation
from dimse_status.implementations.implementation_reason import ImplementationReason

__all__ = ["DICOM_SERVER"]

DICOMWEB = ("STOW-RS", "UPS-RS")
FAILURE_REASON_CODES = "src/Microsoft.Health.Dicom.Core/Features/Store/FailureReasonCodes.cs"
WARNING_REASON_CODES = "src/Microsoft.Health.Dicom.Core/Features/Store/WarningReasonCodes.cs"

DICOM_SERVER = Implementation(
    name="dicom-server",
    version="FailureReasonCodes.cs @076b36c8, WarningReasonCodes.cs @08f0546f",
    reasons=(
        ImplementationReason(
            0x0110,
            "General processing failure",
            services=DICOMWEB,
            source=FAILURE_REASON_CODES,
        ),
        ImplementationReason(
            0xA900,
            "Instance failed validation",
            services=DICOMWEB,
            source=FAILURE_REASON_CODES,
        ),
        ImplementationReason(
            0xA901,
            "Study Instance UID differs from the one in the request",
            services=DICOMWEB,
            source=FAILURE_REASON_CODES,
        ),
        ImplementationReason(
            0xB00E,
            "SOP Instance already exists",
            services=DICOMWEB,
            source=FAILURE_REASON_CODES,
        ),
        ImplementationReason(
            0xB00F,
            "SOP Instance is being created",
            services=DICOMWEB,
            source=FAILURE_REASON_CODES,
        ),
        ImplementationReason(
            0xB010,
            "Workitem UID mismatch",
            services=DICOMWEB,
            source=FAILURE_REASON_CODES,
        ),
        ImplementationReason(
            0xB011,
            "Workitem is in an invalid procedure step state",
            services=DICOMWEB,
            source=FAILURE_REASON_CODES,
        ),
        ImplementationReason(
            0xB007,
            "Data set does not match SOP Class",
            services=DICOMWEB,
            warning=True,
            source=WARNING_REASON_CODES,
        ),
        ImplementationReason(
            0x0001,
            "Data set has validation warnings",
            services=DICOMWEB,
            warning=True,
            source=WARNING_REASON_CODES,
        ),
    ),
)
"""Failure and Warning Reasons that the dicom-server of Microsoft sends."""
