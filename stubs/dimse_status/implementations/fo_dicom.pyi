# Generated from src/dimse_status/implementations/fo_dicom.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Status codes that fo-dicom sends, or makes up for its user."""

from typing import Final

from dimse_status.implementations.implementation import Implementation

__all__ = ["FO_DICOM"]
FO_DICOM: Final[Implementation]
"""Status codes that fo-dicom sends, or makes up for its user."""
