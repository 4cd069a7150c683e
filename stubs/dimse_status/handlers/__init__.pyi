# Generated from src/dimse_status/handlers/__init__.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Typed handlers for pynetdicom's events (extra ``pynetdicom``).

A decorator for each operation makes a function with a typed result the handler of its requests.
A `StatusError` that is raised below it, any other exception, and a result that is no status come
out as a response that the service class permits.

>>> from dimse_status import STORAGE, StatusError, StorageCode, StorageStatus
>>> from dimse_status.handlers import on_c_store
>>> from pynetdicom.events import Event
>>> @on_c_store(STORAGE)
... def store(event: Event) -> StorageCode:
...     if not event.dataset.get("PatientID"):
...         raise StatusError(StorageStatus.CANNOT_UNDERSTAND, "no Patient ID")
...     return StorageStatus.SUCCESS

Then ``AE().start_server(("127.0.0.1", 11112), evt_handlers=[store])`` starts the server.
"""

from dimse_status.handlers.answering import HandlerOptions
from dimse_status.handlers.combining import combine
from dimse_status.handlers.dimse_c import on_c_echo, on_c_find, on_c_get, on_c_move, on_c_store
from dimse_status.handlers.dimse_n import (
    on_n_action,
    on_n_create,
    on_n_delete,
    on_n_event_report,
    on_n_get,
    on_n_set,
)
from dimse_status.handlers.functions import (
    FindFunction,
    GetFunction,
    MoveFunction,
    ReplyFunction,
    StatusFunction,
)
from dimse_status.handlers.retrieval import MoveRetrieval, Retrieval
from dimse_status.handlers.typed_handler import Handler

__all__ = [
    "FindFunction",
    "GetFunction",
    "Handler",
    "HandlerOptions",
    "MoveFunction",
    "MoveRetrieval",
    "ReplyFunction",
    "Retrieval",
    "StatusFunction",
    "combine",
    "on_c_echo",
    "on_c_find",
    "on_c_get",
    "on_c_move",
    "on_c_store",
    "on_n_action",
    "on_n_create",
    "on_n_delete",
    "on_n_event_report",
    "on_n_get",
    "on_n_set",
]
