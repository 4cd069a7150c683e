# Generated from src/dimse_status/logs/__init__.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Reading logs: which lines of what DICOM programs print report a status, and which."""

from dimse_status.logs.reader import Certainty as Certainty
from dimse_status.logs.reader import LoggedStatus as LoggedStatus
from dimse_status.logs.reader import OperationFrom as OperationFrom
from dimse_status.logs.reader import Reader as Reader
from dimse_status.logs.reader import read as read
from dimse_status.logs.reader import statuses_in as statuses_in

__all__ = ["Certainty", "LoggedStatus", "OperationFrom", "Reader", "read", "statuses_in"]
