"""A line of JSON for each record of the standard library's logging.

The message has the status as text: a peer's comment is escaped there, so that no line break in it
begins another line. The plain form is beside it.
"""

import json
import logging
from typing import Any

from dimse_status import StatusResponse


class JsonFormatter(logging.Formatter):
    """Write a record, and the plain form of the response that it has."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one line."""
        line: dict[str, Any] = {"level": record.levelname, "message": record.getMessage()}
        response = getattr(record, "response", None)
        if isinstance(response, StatusResponse):
            line["dimse"] = response.to_dict()
        return json.dumps(line)


def report(logger: logging.Logger, response: StatusResponse) -> None:
    """Log a response."""
    logger.warning("the peer answered %s", response, extra={"response": response})
