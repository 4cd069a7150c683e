"""A relay: it moves a study on, one instance after the other, and answers for all of them."""

from __future__ import annotations

from collections.abc import Iterator

from pydicom.dataset import Dataset
from pynetdicom.association import Association

from dimse_status import (
    QUERY_RETRIEVE_MOVE,
    QueryRetrieveMoveStatus,
    StatusDataset,
    SubOperations,
)


class Relay:
    """Sends to one destination."""

    def __init__(self, destination: Association) -> None:
        self.destination = destination
        self.moved = SubOperations(QUERY_RETRIEVE_MOVE)  # N092: how many there are to be is left out

    def send(self, instances: list[Dataset]) -> Iterator[StatusDataset[QueryRetrieveMoveStatus]]:
        """Send, and yield the responses."""
        for instance in instances:
            uid = str(instance.SOPInstanceUID)
            if instance.get("PixelData") is None:
                self.moved.count("failed", uid)  # N093: a word in place of how the C-STORE was answered
            else:
                self.moved.count(self.destination.send_c_store(instance), uid)
            yield self.moved.pending()  # N092
        yield self.moved.final()  # N092

    def is_complete(self) -> bool:
        """Whether all went well."""
        return self.moved.remaining == 0 and self.moved.failed() == 0  # N094: a number is called

    def summary(self) -> str:
        """Say how it went."""
        final = self.moved.final()
        if final.category == "Success":  # N095: a Status Dataset has no category: its info has
            return "all moved"
        return f"{self.moved.failed} of {self.moved.total} failed: {final.ErrorComent}"  # N096: an element that is misspelt
