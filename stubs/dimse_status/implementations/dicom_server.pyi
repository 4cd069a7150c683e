# Generated from src/dimse_status/implementations/dicom_server.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Failure and Warning Reasons that the dicom-server of Microsoft sends; it has no DIMSE."""

from typing import Final

from dimse_status.implementations.implementation import Implementation

__all__ = ["DICOM_SERVER"]
DICOMWEB: Final[tuple[str, ...]]
FAILURE_REASON_CODES: Final[str]
WARNING_REASON_CODES: Final[str]
DICOM_SERVER: Final[Implementation]
"""Failure and Warning Reasons that the dicom-server of Microsoft sends."""
