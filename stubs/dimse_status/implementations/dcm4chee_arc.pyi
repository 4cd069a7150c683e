# Generated from src/dimse_status/implementations/dcm4chee_arc.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Status codes and reasons that dcm4chee-arc-light sends."""

from typing import Final

from dimse_status.implementations.implementation import Implementation

__all__ = ["DCM4CHEE_ARC"]
DCM4CHEE_ARC: Final[Implementation]
"""Status codes and reasons that dcm4chee-arc-light sends."""
