# Generated from src/dimse_status/handlers/responding.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Put responses right that pynetdicom makes, most of them those of a C-GET or C-MOVE.

pynetdicom tells every message that it sends to those who listen to `EVT_DIMSE_SENT`, before it
encodes it, and every message that it gets to those who listen to `EVT_DIMSE_RECV`. Four things
are put right there.

It does not know each field that may go with a status, such as the Offending Element of an N-SET.

Until a handler has told the number of sub-operations, and in a C-MOVE a destination that can be
reached, pynetdicom answers each failure with a code of its own: 0xC413, 0xC514.

It looks the answers to the C-STOREs up in a table of its own, and counts a Warning that is not in
it, such as 0001 or B123, as a failure. Here they are counted by category.

And it refuses more than 65,535 sub-operations, for their counts are sent in 16 bits. Of more, it is
given every second one, or every third; the others are sent from here, and counts that do not fit
are left out.
"""

from collections.abc import Mapping
from typing import Any

from pydicom.dataset import Dataset
from pynetdicom.events import Event

from dimse_status.handlers.answering import Answering
from dimse_status.model.dataset import StatusDataset

__all__ = ["Responding", "answer_with", "for_pynetdicom"]

def answer_with(event: Event, fields: Dataset, only_with: int | None = None) -> None:
    """Let the next response to the request of `event` have `fields`.

    Parameters
    ----------
    event
        What is answered.
    fields
        Elements of the command: a status, or what goes with one.
    only_with
        The Status that they go with: pynetdicom may send another one in its place.
    """

def for_pynetdicom(event: Event, status: StatusDataset[Any]) -> StatusDataset[Any]:
    """Return what pynetdicom takes of `status`, and see that the response gets the rest.

    Without an association, as in a test, that is all of it.
    """

class Responding:
    """The sub-operations of a request, and the responses to it."""
    def __init__(self, event: Event, answering: Answering, count: int) -> None: ...
    @property
    def count(self) -> int:
        """The number of sub-operations for pynetdicom."""
    def listening(self, options: Mapping[str, Any]) -> dict[str, Any]:
        """Return the options of the association with the destination, so that it is heard."""
    def is_for_pynetdicom(self, dataset: Dataset) -> bool:
        """Whether pynetdicom is to send an instance; otherwise it was sent."""
    def end(self, status: Dataset, dataset: Dataset | None) -> None:
        """Say how the handler itself ends the operation."""
