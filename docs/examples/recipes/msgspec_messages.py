"""Messages of msgspec: what comes in is a member, or msgspec's own ValidationError."""

from typing import Any

import msgspec

from dimse_status import Category, StatusResponse, StorageStatus


class Stored(msgspec.Struct):
    """What was answered; a response goes in by its plain form."""

    status: StorageStatus
    category: Category
    response: dict[str, Any] = {}


def message_of(response: StatusResponse[StorageStatus], answer: StorageStatus) -> bytes:
    """Write what a peer answered, and what we said to that."""
    return msgspec.json.encode(Stored(answer, answer.category, response.to_dict()))


def read(data: bytes) -> Stored:
    """Read a message."""
    return msgspec.json.decode(data, type=Stored)
