# Generated from src/dimse_status/logs/__init__.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Reading logs: which lines of what DICOM programs print report a status, and which."""

from dimse_status.logs.reader import (
    Certainty,
    LoggedStatus,
    OperationFrom,
    Reader,
    read,
    statuses_in,
)

__all__ = ["Certainty", "LoggedStatus", "OperationFrom", "Reader", "read", "statuses_in"]
