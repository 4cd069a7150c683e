# Generated from src/dimse_status/advice/entries/general.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What holds for a code of PS3.7 in every service class that has no entry of its own for it."""

from typing import Final

from dimse_status.advice.entry import Entry

__all__ = ["ENTRIES"]
ENTRIES: Final[tuple[Entry, ...]]
