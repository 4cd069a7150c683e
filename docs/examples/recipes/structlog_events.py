"""Events of structlog: a processor writes results in their plain form."""

from collections.abc import MutableMapping
from typing import Any

import structlog

from dimse_status import StatusCode, StatusInfo, StatusResponse


def plain_statuses(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> Any:
    """Turn results into dicts, and members into what they print as."""
    for key, value in event.items():
        if isinstance(value, StatusInfo | StatusResponse):
            event[key] = value.to_dict()
        elif isinstance(value, StatusCode):
            event[key] = str(value)
    return event


PROCESSORS = [
    structlog.processors.add_log_level,
    plain_statuses,
    structlog.processors.JSONRenderer(),
]
