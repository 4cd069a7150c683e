# Generated from src/dimse_status/advice/entries/unified_procedure_step.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What to do about an N-ACTION response of Unified Procedure Step."""

from typing import Final

from dimse_status.advice.entry import Entry

__all__ = ["ENTRIES"]
ENTRIES: Final[tuple[Entry, ...]]
