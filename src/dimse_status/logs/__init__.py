"""Reading logs: which lines of what DICOM programs print report a status, and which."""

from __future__ import annotations

from dimse_status.logs.reader import (
    Certainty,
    LoggedStatus,
    OperationFrom,
    Reader,
    read,
    statuses_in,
)

__all__ = ["Certainty", "LoggedStatus", "OperationFrom", "Reader", "read", "statuses_in"]
