# Generated from src/dimse_status/implementations/dcmtk.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Status codes that DCMTK sends."""

from typing import Final

from dimse_status.implementations.implementation import Implementation

__all__ = ["DCMTK"]
DCMTK: Final[Implementation]
"""Status codes that DCMTK sends."""
