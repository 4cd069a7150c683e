# Generated from src/dimse_status/implementations/orthanc.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Status codes that Orthanc sends."""

from typing import Final

from dimse_status.implementations.implementation import Implementation

__all__ = ["ORTHANC"]
ORTHANC: Final[Implementation]
"""Status codes that Orthanc sends."""
