# Generated from src/dimse_status/handlers/typed_handler.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The callables that pynetdicom calls: each calls a typed function and looks at its result."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Generator
from typing import Any, Final, TypeAlias

from pydicom.dataset import Dataset
from pynetdicom.events import Event, InterventionEvent

from dimse_status.handlers.answering import Answering
from dimse_status.handlers.handler import Handler
from dimse_status.handlers.options import Manner
from dimse_status.model.dataset import StatusDataset
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass

__all__ = ["EVENTS", "HANDLER_TYPES", "TypedHandler"]
Reply: TypeAlias = tuple[StatusDataset[Any], Dataset | None]

class TypedHandler(ABC):
    """A typed function as pynetdicom wants to call it."""

    service: ServiceClass[Any, Any]
    operation: Operation
    manner: Manner
    def __init__(
        self,
        function: Callable[..., Any],
        service: ServiceClass[Any, Any],
        operation: Operation,
        manner: Manner,
    ) -> None: ...
    @abstractmethod
    def __call__(self, event: Event, *arguments: Any, **options: Any) -> Any:
        """Answer a request."""
    def answering(self, event: Event) -> Answering:
        """Say what the request of `event` is, for its status."""
    def as_bound(self) -> Handler[Any, Any]:
        """Return this handler with the event that it is for."""

class StatusHandler(TypedHandler):
    """For C-ECHO, C-STORE and N-DELETE: the function returns a status."""
    def __call__(self, event: Event, *arguments: Any, **options: Any) -> Dataset: ...

class ReplyHandler(TypedHandler):
    """For the other DIMSE-N: the function returns a status, and a data set or None."""
    def __call__(self, event: Event, *arguments: Any, **options: Any) -> Reply: ...

class FindHandler(TypedHandler):
    """For C-FIND: the function returns an iterable of a status and a data set or None."""
    def __call__(
        self, event: Event, *arguments: Any, **options: Any
    ) -> Generator[Reply, None, None]: ...

class GetHandler(TypedHandler):
    """For C-GET: the function returns a `Retrieval`."""
    def __call__(
        self, event: Event, *arguments: Any, **options: Any
    ) -> Generator[Any, None, None]: ...

class MoveHandler(GetHandler):
    """For C-MOVE: the function returns a `MoveRetrieval`."""

HANDLER_TYPES: Final[dict[Operation, type[TypedHandler]]]
"""How the function of each operation is called."""
EVENTS: Final[dict[Operation, InterventionEvent]]
"""The event that pynetdicom triggers for a request of each operation."""
