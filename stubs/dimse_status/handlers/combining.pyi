# Generated from src/dimse_status/handlers/combining.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Several handlers for one event, of which pynetdicom takes one."""

from typing import Any

from pynetdicom.events import Event

from dimse_status.handlers.handler import Handler, P, R_co
from dimse_status.handlers.typed_handler import TypedHandler
from dimse_status.model.operation import Operation

__all__ = ["combine"]

class CombinedHandler:
    """Handlers of one operation, by their service class."""

    operation: Operation
    def __init__(self, *handlers: TypedHandler) -> None: ...
    def __call__(self, event: Event, *arguments: Any, **options: Any) -> Any: ...

def combine(first: Handler[P, R_co], *others: Handler[P, R_co]) -> Handler[P, R_co]:
    """Make one handler of several for the same event, each for a service class of its own.

    pynetdicom calls one handler for an event, whatever service class the request belongs to. The
    combined one finds the service class by the request's SOP class, and calls the handler that
    was made for it.

    Returns
    -------
    Handler
        To be put into ``evt_handlers``. A request for a service class without a handler is
        answered with 0122, SOP Class not supported; in DIMSE-N with 0118, No such SOP Class.

    Raises
    ------
    ServiceClassError
        If the handlers are for different events, or two are for the same service class.
    """
