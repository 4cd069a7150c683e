"""The callables that pynetdicom calls: each calls a typed function and looks at its result."""

from __future__ import annotations

import functools
from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from typing import Any, ClassVar, NamedTuple, cast

from pydicom.dataset import Dataset
from pynetdicom import evt
from pynetdicom.events import Event, InterventionEvent
from typing_extensions import override

from dimse_status.handlers.answering import Answering, Manner
from dimse_status.handlers.early_failure import answer_with
from dimse_status.handlers.pacing import wait_until_sent
from dimse_status.handlers.retrieval import MoveRetrieval, Retrieval
from dimse_status.model.errors import HandlerResultError
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass

__all__ = ["EVENTS", "HANDLER_TYPES", "Handler", "TypedHandler"]

Reply = tuple[Dataset, Dataset | None]

_HIGHEST_COUNT = 0xFFFF


class Handler(NamedTuple):
    """An event of pynetdicom and its handler: an element of the list ``evt_handlers``."""

    event: InterventionEvent
    handler: Callable[..., Any]

    def __call__(self, event: Event, *arguments: Any) -> Any:
        """Do what the handler does."""
        return self.handler(event, *arguments)

    def with_arguments(
        self, *arguments: Any
    ) -> tuple[InterventionEvent, Callable[..., Any], list[Any]]:
        """Return the event, the handler, and arguments that it gets after the event."""
        return self.event, self.handler, list(arguments)


class TypedHandler(ABC):
    """A typed function as pynetdicom wants to call it."""

    def __init__(
        self,
        function: Callable[..., Any],
        service: ServiceClass,
        operation: Operation,
        manner: Manner,
    ) -> None:
        service.check_operation(operation)
        self.service = service
        self.operation = operation
        self.manner = manner
        self._function = function
        self._name = f"{operation} handler {getattr(function, '__qualname__', function)}"
        functools.update_wrapper(self, function, updated=())

    @abstractmethod
    def __call__(self, event: Event, *arguments: Any) -> Any:
        """Answer a request."""

    def answering(self, event: Event) -> Answering:
        """Say what the request of `event` is, for its status."""
        return Answering.to(event, self._name, self.service, self.operation, self.manner)

    def as_bound(self) -> Handler:
        """Return this handler with the event that it is for."""
        return Handler(EVENTS[self.operation], self)

    @override
    def __repr__(self) -> str:
        return f"<{self._name} for {self.service.name}>"


class StatusHandler(TypedHandler):
    """For C-ECHO, C-STORE and N-DELETE: the function returns a status."""

    @override
    def __call__(self, event: Event, *arguments: Any) -> Dataset:
        answering = self.answering(event)
        try:
            status = self._function(event, *arguments)
        except Exception as error:  # noqa: BLE001 - whatever it is, the peer gets an answer
            return answering.failure(error)
        return answering.status(status)


class ReplyHandler(TypedHandler):
    """For the other DIMSE-N: the function returns a status, and a data set or None."""

    @override
    def __call__(self, event: Event, *arguments: Any) -> Reply:
        answering = self.answering(event)
        try:
            reply = self._function(event, *arguments)
        except Exception as error:  # noqa: BLE001 - whatever it is, the peer gets an answer
            return answering.failure(error), None
        return _checked_reply(answering, reply)


class FindHandler(TypedHandler):
    """For C-FIND: the function returns an iterable of a status and a data set or None."""

    @override
    def __call__(self, event: Event, *arguments: Any) -> Generator[Reply, None, None]:
        answering = self.answering(event)
        try:
            responses = self._function(event, *arguments)
        except Exception as error:  # noqa: BLE001 - whatever it is, the peer gets an answer
            yield answering.failure(error), None
            return
        yield from _checked_responses(answering, event, responses)


class GetHandler(TypedHandler):
    """For C-GET: the function returns a `Retrieval`."""

    _result: ClassVar[type[Retrieval]] = Retrieval

    @override
    def __call__(self, event: Event, *arguments: Any) -> Generator[Any, None, None]:
        answering = self.answering(event)
        try:
            retrieval = self._checked(self._function(event, *arguments))
        except HandlerResultError as error:
            answer_with(event, answering.mistake(error))
            raise
        except Exception as error:
            answer_with(event, answering.failure(error))
            raise
        try:
            yield from self._before_the_count(retrieval)
            yield retrieval.count
            yield from _checked_responses(answering, event, retrieval.responses)
        finally:
            _close(retrieval.responses)

    def _checked(self, result: object) -> Any:
        retrieval: Any = result
        if not isinstance(result, self._result):
            problem = (
                f"a {self.operation} handler must return a {self._result.__name__},"
                f" got {type(result).__name__} {result!r:.60}"
            )
            raise HandlerResultError(problem, result)
        count: object = retrieval.count
        if not isinstance(count, int) or not 0 <= count <= _HIGHEST_COUNT:
            problem = f"count must be an integer in 0 to {_HIGHEST_COUNT}, got {count!r:.60}"
            raise HandlerResultError(problem, retrieval)
        return retrieval

    def _before_the_count(self, retrieval: Any) -> Iterable[Any]:  # noqa: ARG002 - a C-MOVE has one
        return ()


class MoveHandler(GetHandler):
    """For C-MOVE: the function returns a `MoveRetrieval`."""

    _result = MoveRetrieval

    @override
    def _before_the_count(self, retrieval: Any) -> Iterable[Any]:
        return ((retrieval.address, retrieval.port, dict(retrieval.association)),)


def _parts(reply: object) -> Sequence[object]:
    return cast("Sequence[object]", reply) if isinstance(reply, tuple | list) else ()


def _checked_reply(answering: Answering, reply: object) -> Reply:
    parts = _parts(reply)
    if len(parts) == 2:
        status, dataset = parts
        if isinstance(dataset, Dataset | None):
            return answering.status(status), dataset
    problem = (
        "a handler must give a status and a Dataset or None,"
        f" got {type(reply).__name__} {reply!r:.60}"
    )
    return answering.mistake(HandlerResultError(problem, reply)), None


def _checked_responses(
    answering: Answering, event: Event, responses: object
) -> Generator[Reply, None, None]:
    """Give what `responses` gives, up to the first final status; end it when cancelled."""
    if not isinstance(responses, Iterable):
        problem = (
            "a handler must give an iterable of a status and a Dataset or None each,"
            f" got {type(responses).__name__} {responses!r:.60}"
        )
        yield answering.mistake(HandlerResultError(problem, responses)), None
        return
    iterator: Iterator[object] = iter(cast("Iterable[object]", responses))
    try:
        while True:
            try:
                reply = next(iterator)
            except StopIteration:
                return
            except Exception as error:  # noqa: BLE001 - whatever it is, the peer gets an answer
                yield answering.failure(error), None
                return
            status, dataset = _checked_reply(answering, reply)
            if not answering.is_pending(status):
                yield status, dataset
                return
            if dataset is None or not len(dataset):
                problem = f"a Pending status must come with a data set, got {dataset!r:.60}"
                yield answering.mistake(HandlerResultError(problem, reply)), None
                return
            wait_until_sent(event)
            if getattr(event, "is_cancelled", False):
                yield answering.cancelled(), None
                return
            yield status, dataset
    finally:
        _close(iterator)


def _close(responses: object) -> None:
    """Let a generator run its ``finally``: pynetdicom drops those that it needs no more."""
    close = getattr(responses, "close", None)
    if close is not None:
        close()


HANDLER_TYPES: dict[Operation, type[TypedHandler]] = {
    Operation.C_STORE: StatusHandler,
    Operation.C_FIND: FindHandler,
    Operation.C_GET: GetHandler,
    Operation.C_MOVE: MoveHandler,
    Operation.C_ECHO: StatusHandler,
    Operation.N_EVENT_REPORT: ReplyHandler,
    Operation.N_GET: ReplyHandler,
    Operation.N_SET: ReplyHandler,
    Operation.N_ACTION: ReplyHandler,
    Operation.N_CREATE: ReplyHandler,
    Operation.N_DELETE: StatusHandler,
}
"""How the function of each operation is called."""

EVENTS: dict[Operation, InterventionEvent] = {
    Operation.C_STORE: evt.EVT_C_STORE,
    Operation.C_FIND: evt.EVT_C_FIND,
    Operation.C_GET: evt.EVT_C_GET,
    Operation.C_MOVE: evt.EVT_C_MOVE,
    Operation.C_ECHO: evt.EVT_C_ECHO,
    Operation.N_EVENT_REPORT: evt.EVT_N_EVENT_REPORT,
    Operation.N_GET: evt.EVT_N_GET,
    Operation.N_SET: evt.EVT_N_SET,
    Operation.N_ACTION: evt.EVT_N_ACTION,
    Operation.N_CREATE: evt.EVT_N_CREATE,
    Operation.N_DELETE: evt.EVT_N_DELETE,
}
"""The event that pynetdicom triggers for a request of each operation."""
