"""JSON by orjson: members and categories as they are, results by their plain form."""

from typing import Any

import orjson

from dimse_status import StatusInfo, StatusResponse


def plain(value: Any) -> Any:
    """Return what JSON has in place of a result."""
    if isinstance(value, StatusInfo | StatusResponse):
        return value.to_dict()
    raise TypeError


def dumps(event: Any) -> bytes:
    """Write an event: without the option orjson would take a result apart, being a dataclass."""
    return orjson.dumps(event, default=plain, option=orjson.OPT_PASSTHROUGH_DATACLASS)
