# Generated from src/dimse_status/handlers/__init__.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Typed handlers for pynetdicom's events (extra ``pynetdicom``).

A decorator for each operation makes a function with a typed result the handler of its requests.
A `StatusError` that is raised below it, any other exception, and a result that is no status come
out as a response that the service class permits.

>>> from dimse_status import STORAGE, StatusError, StorageCode, StorageStatus
>>> from dimse_status.handlers import CStoreEvent, on_c_store
>>> @on_c_store(STORAGE)
... def store(event: CStoreEvent) -> StorageCode:
...     if not event.dataset.get("PatientID"):
...         raise StatusError(StorageStatus.CANNOT_UNDERSTAND, "no Patient ID")
...     return StorageStatus.SUCCESS

Then ``AE().start_server(("127.0.0.1", 11112), evt_handlers=[store])`` starts the server.
"""

from dimse_status.handlers.combining import combine as combine
from dimse_status.handlers.decorators import on_c_echo as on_c_echo
from dimse_status.handlers.decorators import on_c_find as on_c_find
from dimse_status.handlers.decorators import on_c_get as on_c_get
from dimse_status.handlers.decorators import on_c_move as on_c_move
from dimse_status.handlers.decorators import on_c_store as on_c_store
from dimse_status.handlers.decorators import on_n_action as on_n_action
from dimse_status.handlers.decorators import on_n_create as on_n_create
from dimse_status.handlers.decorators import on_n_delete as on_n_delete
from dimse_status.handlers.decorators import on_n_event_report as on_n_event_report
from dimse_status.handlers.decorators import on_n_get as on_n_get
from dimse_status.handlers.decorators import on_n_set as on_n_set
from dimse_status.handlers.events import CEchoEvent as CEchoEvent
from dimse_status.handlers.events import CFindEvent as CFindEvent
from dimse_status.handlers.events import CGetEvent as CGetEvent
from dimse_status.handlers.events import CMoveEvent as CMoveEvent
from dimse_status.handlers.events import CStoreEvent as CStoreEvent
from dimse_status.handlers.events import NActionEvent as NActionEvent
from dimse_status.handlers.events import NCreateEvent as NCreateEvent
from dimse_status.handlers.events import NDeleteEvent as NDeleteEvent
from dimse_status.handlers.events import NEventReportEvent as NEventReportEvent
from dimse_status.handlers.events import NGetEvent as NGetEvent
from dimse_status.handlers.events import NSetEvent as NSetEvent
from dimse_status.handlers.handler import Handler as Handler
from dimse_status.handlers.handler import HandlerFunction as HandlerFunction
from dimse_status.handlers.options import HandlerOptions as HandlerOptions
from dimse_status.handlers.options import StatusesByException as StatusesByException
from dimse_status.handlers.retrieval import MoveRetrieval as MoveRetrieval
from dimse_status.handlers.retrieval import Retrieval as Retrieval

__all__ = [
    "CEchoEvent",
    "CFindEvent",
    "CGetEvent",
    "CMoveEvent",
    "CStoreEvent",
    "Handler",
    "HandlerFunction",
    "HandlerOptions",
    "MoveRetrieval",
    "NActionEvent",
    "NCreateEvent",
    "NDeleteEvent",
    "NEventReportEvent",
    "NGetEvent",
    "NSetEvent",
    "Retrieval",
    "StatusesByException",
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
