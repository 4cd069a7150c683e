# Generated from src/dimse_status/handlers/functions.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The types of the functions that the decorators take."""

from collections.abc import Callable, Iterable
from typing import Any, Concatenate, TypeAlias

from pydicom.dataset import Dataset
from pynetdicom.events import Event
from typing_extensions import TypeVar

from dimse_status.handlers.answering import Manner
from dimse_status.handlers.retrieval import MoveRetrieval, Retrieval
from dimse_status.handlers.typed_handler import Handler
from dimse_status.model.dataset import StatusDataset
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode

__all__ = [
    "FindFunction",
    "GetFunction",
    "MoveFunction",
    "ReplyFunction",
    "StatusFunction",
    "decorator",
    "either",
]
C = TypeVar("C", bound=StatusCode)
StatusFunction: TypeAlias = Callable[Concatenate[Event, ...], C | StatusDataset[C]]
"""Returns a status: a member of an enum of the service class, or a Status Dataset of one."""
ReplyFunction: TypeAlias = Callable[
    Concatenate[Event, ...], tuple[C | StatusDataset[C], Dataset | None]
]
"""Returns a status, and the data set of the response or None."""
FindFunction: TypeAlias = Callable[
    Concatenate[Event, ...], Iterable[tuple[C | StatusDataset[C], Dataset | None]]
]
"""Returns an iterable of such pairs; a generator function, as a rule."""
GetFunction: TypeAlias = Callable[Concatenate[Event, ...], Retrieval[C]]
"""Returns the number of sub-operations and what they send."""
MoveFunction: TypeAlias = Callable[Concatenate[Event, ...], MoveRetrieval[C]]
"""Returns the destination, the number of sub-operations and what they send."""

def decorator(
    operation: Operation, service: ServiceClass, manner: Manner
) -> Callable[[Callable[..., Any]], Handler]:
    """Return what makes a function a handler."""

def either(operation: Operation, given: object, default: ServiceClass, manner: Manner) -> Any:
    """Return what `decorator` does for the service class `given`; or make the function one."""
