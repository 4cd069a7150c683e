# Generated from src/dimse_status/advice/entries/query_retrieve.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What to do about a response of C-FIND, C-MOVE, C-GET and C-ECHO."""

from typing import Final

from dimse_status.advice.entry import Entry

__all__ = ["ENTRIES"]
ENTRIES: Final[tuple[Entry, ...]]
