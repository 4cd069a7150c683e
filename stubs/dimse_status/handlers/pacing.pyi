# Generated from src/dimse_status/handlers/pacing.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Let pynetdicom read between the responses that a handler gives.

pynetdicom sends all that waits in an association's queue before it reads from the peer again. A
function that yields faster than can be sent keeps that queue filled: it grows as long as the
function yields, and a C-CANCEL is never read.
"""

from typing import Final

from pynetdicom.events import Event

__all__ = ["MOST_WAITING", "wait_until_sent"]
MOST_WAITING: Final = 32
"""The P-DATA primitives that may wait. A query of many matches took 5 % longer than without a
bound; with 8 it took half as long again."""

def wait_until_sent(event: Event) -> None:
    """Wait, if much is to be sent, until all is sent or the association of `event` has ended."""
