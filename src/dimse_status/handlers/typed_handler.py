"""The callables that pynetdicom calls: each calls a typed function and looks at its result."""

from __future__ import annotations

import functools
from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from typing import Any, ClassVar, cast

from pydicom.dataset import Dataset
from pynetdicom import evt
from pynetdicom.dimse_primitives import N_CREATE
from pynetdicom.events import Event, InterventionEvent

from dimse_status.handlers.answering import Answering
from dimse_status.handlers.handler import Handler
from dimse_status.handlers.options import Manner
from dimse_status.handlers.pacing import wait_until_sent
from dimse_status.handlers.responding import Responding, answer_with, for_pynetdicom
from dimse_status.handlers.retrieval import MoveRetrieval, Retrieval
from dimse_status.handlers.shown import loggable, shown
from dimse_status.model.category import Category
from dimse_status.model.dataset import StatusDataset
from dimse_status.model.errors import HandlerResultError
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass

__all__ = ["EVENTS", "HANDLER_TYPES", "TypedHandler"]

Reply = tuple[StatusDataset[Any], Dataset | None]


_FAILURES = (Exception, SystemExit)  # whoever calls sys.exit() leaves a peer without an answer


class TypedHandler(ABC):
    """A typed function as pynetdicom wants to call it."""

    def __init__(
        self,
        function: Callable[..., Any],
        service: ServiceClass[Any, Any],
        operation: Operation,
        manner: Manner,
    ) -> None:
        service.check_operation(operation)
        self.service = service
        self.operation = operation
        self.manner = manner
        self._function = function
        self._name = (
            f"{operation} handler {getattr(function, '__qualname__', None) or shown(function)}"
        )
        functools.update_wrapper(self, function, updated=())

    @abstractmethod
    def __call__(self, event: Event, *arguments: Any, **options: Any) -> Any:
        """Answer a request."""

    def answering(self, event: Event) -> Answering:
        """Say what the request of `event` is, for its status."""
        return Answering.to(event, self._name, self.service, self.operation, self.manner)

    def as_bound(self) -> Handler[Any, Any]:
        """Return this handler with the event that it is for."""
        return Handler(EVENTS[self.operation], self)

    def __repr__(self) -> str:
        return f"<{self._name} for {self.service.name}>"


class StatusHandler(TypedHandler):
    """For C-ECHO, C-STORE and N-DELETE: the function returns a status."""

    def __call__(self, event: Event, *arguments: Any, **options: Any) -> Dataset:
        answering = self.answering(event)
        try:
            status = self._function(event, *arguments, **options)
        except _FAILURES as error:
            return for_pynetdicom(event, answering.failure(error))
        return for_pynetdicom(event, answering.status(status))


class ReplyHandler(TypedHandler):
    """For the other DIMSE-N: the function returns a status, and a data set or None."""

    def __call__(self, event: Event, *arguments: Any, **options: Any) -> Reply:
        answering = self.answering(event)
        try:
            reply = self._function(event, *arguments, **options)
        except _FAILURES as error:
            checked: Reply = answering.failure(error), None
        else:
            checked = _checked_reply(answering, reply)
        status, dataset = _named(answering, event, *checked)
        return for_pynetdicom(event, status), dataset


def _named(
    answering: Answering, event: Event, status: StatusDataset[Any], dataset: Dataset | None
) -> Reply:
    """See that an instance has a name if the peer gave none, and is named where it is looked for.

    Whoever creates it then names it in the response (PS3.7 10.1.5.1.4), which a Warning is as
    well. pynetdicom wants that in the data set with Success, and in the status with a Warning.
    """
    request: Any = getattr(event, "request", None)
    category = status.info.category
    if (
        not isinstance(request, N_CREATE)
        or request.AffectedSOPInstanceUID is not None
        or category not in {Category.SUCCESS, Category.WARNING}
    ):
        return status, dataset
    uid = status.get("AffectedSOPInstanceUID")
    if not uid:
        problem = (
            "the response must have an Affected SOP Instance UID, for the request has none: write"
            " Status.to_dataset(Operation.N_CREATE, affected_sop_instance_uid=...), with your"
            f" status, got {status.info}"
        )
        return answering.mistake(HandlerResultError(problem, status)), None
    if category is Category.SUCCESS:
        together = Dataset()
        together.update(dataset or {})
        together.AffectedSOPInstanceUID = uid
        return status, together
    return status, dataset


class FindHandler(TypedHandler):
    """For C-FIND: the function returns an iterable of a status and a data set or None."""

    def __call__(
        self, event: Event, *arguments: Any, **options: Any
    ) -> Generator[Reply, None, None]:
        answering = self.answering(event)
        try:
            responses = self._function(event, *arguments, **options)
        except _FAILURES as error:
            yield answering.failure(error), None
            return
        yield from _checked_responses(answering, event, responses)


class GetHandler(TypedHandler):
    """For C-GET: the function returns a `Retrieval`."""

    _result: ClassVar[type[Retrieval[Any]]] = Retrieval

    def __call__(self, event: Event, *arguments: Any, **options: Any) -> Generator[Any, None, None]:
        answering = self.answering(event)
        try:
            retrieval = self._checked(self._function(event, *arguments, **options))
        except HandlerResultError as error:
            answer_with(event, answering.mistake(error))
            raise
        except _FAILURES as error:
            answer_with(event, answering.failure(error, is_counted=False))
            raise loggable(error) from None  # pynetdicom logs it, and ends the operation
        try:
            responding = Responding(event, answering, retrieval.count)
            yield from self._before_the_count(retrieval, responding)
            yield responding.count
            for status, dataset in _checked_responses(answering, event, retrieval.responses):
                if not answering.is_pending(status):
                    responding.end(status, dataset)
                    yield status, dataset
                elif dataset is not None and responding.is_for_pynetdicom(dataset):
                    yield status, dataset
        finally:
            _close(retrieval.responses)

    def _checked(self, result: object) -> Any:
        retrieval: Any = result
        if not isinstance(result, self._result):
            name = self._result.__name__
            problem = (
                f"the {self.operation} handler must return a {name}, got {shown(result)}; write"
                f" return {name}(count=..., responses=...)"
            )
            raise HandlerResultError(problem, result)
        count: object = retrieval.count
        if not isinstance(count, int) or isinstance(count, bool) or count < 0:
            problem = f"count must be an integer from 0 on, got {shown(count)}"
            raise HandlerResultError(problem, retrieval)
        return retrieval

    def _before_the_count(self, retrieval: Any, responding: Responding) -> Iterable[Any]:  # noqa: ARG002 - a C-MOVE has one
        return ()


class MoveHandler(GetHandler):
    """For C-MOVE: the function returns a `MoveRetrieval`."""

    _result = MoveRetrieval

    def _checked(self, result: object) -> Any:
        retrieval = super()._checked(result)
        address, port = retrieval.address, retrieval.port
        if not isinstance(address, str) or type(port) is not int or not 0 < port < 0x10000:
            problem = (
                "address must be a text and port an integer in 1 to 65535, got"
                f" {shown(address)} and {shown(port)}"
            )
            raise HandlerResultError(problem, retrieval)
        return retrieval

    def _before_the_count(self, retrieval: Any, responding: Responding) -> Iterable[Any]:
        options = responding.listening(retrieval.association)
        return ((retrieval.address, retrieval.port, options),)


def _parts(reply: object) -> Sequence[object]:
    return cast("Sequence[object]", reply) if isinstance(reply, tuple | list) else ()


_ENDINGS = (Category.FAILURE, Category.WARNING, Category.CANCEL)


def _checked_reply(answering: Answering, reply: object) -> Reply:
    parts = _parts(reply)
    if len(parts) == 2:
        given, dataset = parts
        if isinstance(dataset, Dataset | None):
            status, dataset = answering.with_moved_fields(answering.status(given), dataset)
            return status, _sendable(answering, status, dataset)
    problem = (
        f"the {answering.operation} handler must give a status and a Dataset or None, such as"
        f" (status, None), got {shown(reply)}"
    )
    return answering.mistake(HandlerResultError(problem, reply)), None


def _sendable(
    answering: Answering, status: StatusDataset[Any], dataset: Dataset | None
) -> Dataset | None:
    """Return `dataset`, if the response may have one."""
    category = status.info.category
    retrieves = answering.operation in {Operation.C_GET, Operation.C_MOVE}
    if (
        dataset is None
        or not answering.operation.startswith("C-")
        or category is Category.PENDING
        or (retrieves and category in _ENDINGS)
    ):
        return dataset
    problem = f"{category} goes without an Identifier in {answering.operation}: give None"
    answering.left_out(HandlerResultError(f"{problem}, got {shown(dataset)}", dataset))
    return None


def _checked_responses(
    answering: Answering, event: Event, responses: object
) -> Generator[Reply, None, None]:
    """Give what `responses` gives, up to the first final status; end it when cancelled."""
    if not isinstance(responses, Iterable):
        problem = (
            f"the {answering.operation} handler must give an iterable of a status and a Dataset or"
            f" None each, as with yield, got {shown(responses)}"
        )
        yield answering.mistake(HandlerResultError(problem, responses)), None
        return
    iterator: Iterator[object] | None = None
    try:
        while True:
            try:
                if iterator is None:
                    iterator = iter(cast("Iterable[object]", responses))
                reply = next(iterator)
            except StopIteration:
                return
            except _FAILURES as error:
                yield answering.failure(error), None
                return
            status, dataset = _checked_reply(answering, reply)
            if not answering.is_pending(status):
                yield status, dataset
                return
            if dataset is None or not len(dataset):
                problem = f"a Pending status must come with a data set, got {shown(dataset)}"
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
