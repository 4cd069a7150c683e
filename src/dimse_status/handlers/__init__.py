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

from __future__ import annotations

try:
    import pynetdicom as _  # noqa: F401 - to say what is missing, and how to get it
except ImportError as error:
    message = "dimse_status.handlers needs pynetdicom: install the extra pynetdicom as well"
    raise ImportError(message, name="pynetdicom") from error

from dimse_status.handlers.combining import combine
from dimse_status.handlers.decorators import (
    on_c_echo,
    on_c_find,
    on_c_get,
    on_c_move,
    on_c_store,
    on_n_action,
    on_n_create,
    on_n_delete,
    on_n_event_report,
    on_n_get,
    on_n_set,
)
from dimse_status.handlers.events import (
    CEchoEvent,
    CFindEvent,
    CGetEvent,
    CMoveEvent,
    CStoreEvent,
    NActionEvent,
    NCreateEvent,
    NDeleteEvent,
    NEventReportEvent,
    NGetEvent,
    NSetEvent,
)
from dimse_status.handlers.handler import Handler, HandlerFunction
from dimse_status.handlers.options import HandlerOptions, StatusesByException
from dimse_status.handlers.retrieval import MoveRetrieval, Retrieval

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
