"""Several handlers for one event, of which pynetdicom takes one."""

from __future__ import annotations

from typing import Any

from pynetdicom.events import Event

from dimse_status.handlers.answering import service_of_event
from dimse_status.handlers.generic_failure import no_such_service
from dimse_status.handlers.handler import Handler, P, R_co
from dimse_status.handlers.options import Manner
from dimse_status.handlers.shown import shown
from dimse_status.handlers.typed_handler import HANDLER_TYPES, TypedHandler
from dimse_status.model.errors import ServiceClassError
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_response import StatusError
from dimse_status.services.general import GENERAL

__all__ = ["combine"]


class CombinedHandler:
    """Handlers of one operation, by their service class."""

    def __init__(self, *handlers: TypedHandler) -> None:
        self.operation: Operation = handlers[0].operation
        self._handlers = {each.service: each for each in handlers}
        if len(self._handlers) < len(handlers):
            twice = [each.service for each in handlers if self._handlers[each.service] is not each]
            problem = (
                f"handlers must each have a service class of their own, got two of {twice[0]!r}"
            )
            raise ServiceClassError(problem)

    def __call__(self, event: Event, *arguments: Any, **options: Any) -> Any:
        service = service_of_event(event, self.operation) or GENERAL
        handler = self._handlers.get(service) or self._refusing(service)
        return handler(event, *arguments, **options)

    def _refusing(self, service: ServiceClass[Any, Any]) -> TypedHandler:
        def refuse(*_: Any) -> Any:
            what = service.name if service.annexes else "this SOP class"
            raise StatusError(no_such_service(self.operation), f"no handler for {what}")

        refuse.__qualname__ = combine.__qualname__  # the log is read by those who called that
        return HANDLER_TYPES[self.operation](refuse, service, self.operation, Manner())

    def __repr__(self) -> str:
        services = ", ".join(service.name for service in self._handlers)
        return f"<{self.operation} handlers for {services}>"


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
    typed: list[TypedHandler] = []
    given: tuple[Any, ...] = (first, *others)
    for each in given:
        event, handler = each if isinstance(each, Handler) else (None, each)
        if not isinstance(handler, TypedHandler) or event != first.event:
            is_handler = isinstance(given[0], Handler)
            wanted = f", {first.event.name}" if is_handler else " and be given one by one"
            problem = (
                f"handlers must be made by the decorators for one event{wanted},"
                f" got {'no event' if event is None else event.name} with {shown(handler)}"
            )
            raise ServiceClassError(problem)
        typed.append(handler)
    return Handler(first.event, CombinedHandler(*typed))
