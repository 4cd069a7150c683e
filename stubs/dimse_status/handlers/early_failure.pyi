# Generated from src/dimse_status/handlers/early_failure.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Answer a C-GET or C-MOVE with a failure before pynetdicom knows what there is to send.

Until a handler has told the number of sub-operations, and in a C-MOVE a destination that can be
reached, pynetdicom answers each failure with a code of its own: 0xC413, 0xC514. It tells every
message that it sends to those who listen to `EVT_DIMSE_SENT`, before it encodes it. That is where
the status is put right.
"""

from pydicom.dataset import Dataset
from pynetdicom.events import Event

__all__ = ["answer_with"]

def answer_with(event: Event, status: Dataset) -> None:
    """Let the next response to the request of `event` have `status` and its related fields."""
