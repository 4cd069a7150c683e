# Generated from src/dimse_status/implementations/known.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The implementations that come with this package."""

from typing import Final

from dimse_status.implementations.implementation import Implementation

__all__ = ["IMPLEMENTATIONS"]
IMPLEMENTATIONS: Final[tuple[Implementation, ...]]
"""Those that come with this package: open source, each read in its source."""
