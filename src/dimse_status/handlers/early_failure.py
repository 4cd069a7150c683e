"""Answer a C-GET or C-MOVE with a failure before pynetdicom knows what there is to send.

Until a handler has told the number of sub-operations, and in a C-MOVE a destination that can be
reached, pynetdicom answers each failure with a code of its own: 0xC413, 0xC514. It tells every
message that it sends to those who listen to `EVT_DIMSE_SENT`, before it encodes it. That is where
the status is put right.
"""

from __future__ import annotations

from typing import Any

from pydicom.dataset import Dataset
from pynetdicom import evt
from pynetdicom.dsutils import encode
from pynetdicom.events import Event

__all__ = ["answer_with"]


def answer_with(event: Event, status: Dataset) -> None:
    """Let the next response to the request of `event` have `status` and its related fields."""
    association: Any = event.assoc  # its annotations are not complete

    def put_right(sent: Event) -> None:
        command = sent.message.command_set
        if command.get("MessageIDBeingRespondedTo") != event.request.MessageID:
            return
        association.unbind(evt.EVT_DIMSE_SENT, put_right)
        command.update(status)
        del command.CommandGroupLength  # it does not count itself (PS3.7 6.3.1)
        command.CommandGroupLength = len(encode(command, True, True) or b"")  # noqa: FBT003 - theirs

    association.bind(evt.EVT_DIMSE_SENT, put_right)
