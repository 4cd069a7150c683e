# Generated from src/dimse_status/implementations/dcm4che.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Status codes that dcm4che sends, the library and its tools."""

from typing import Final

from dimse_status.implementations.implementation import Implementation

__all__ = ["DCM4CHE"]
DCM4CHE: Final[Implementation]
"""Status codes that dcm4che sends, the library and its tools."""
