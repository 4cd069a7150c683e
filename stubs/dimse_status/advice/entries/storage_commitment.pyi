# Generated from src/dimse_status/advice/entries/storage_commitment.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What to do about a response of Storage Commitment, and about its Failure Reasons.

A failed request is never sent again as it was: its Transaction UID is spent, so each entry that
allows another try says that it takes a new one.
"""

from typing import Final

from dimse_status.advice.entry import Entry

__all__ = ["ENTRIES"]
ENTRIES: Final[tuple[Entry, ...]]
