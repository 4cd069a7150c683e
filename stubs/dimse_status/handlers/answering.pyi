# Generated from src/dimse_status/handlers/answering.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""From what a handler gave, or raised, to the status of the response."""

from dataclasses import dataclass
from logging import Logger
from typing import Final, TypedDict

from pydicom.dataset import Dataset
from pynetdicom.events import Event

from dimse_status.model.errors import CodeTypeError, CodeValueError, HandlerResultError
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass, SOPClass

__all__ = ["Answering", "HandlerOptions", "Manner", "service_of_event"]
LOGGER: Final[Logger]

class HandlerOptions(TypedDict, total=False, closed=True):
    """What to do about a handler's mistakes, as keyword arguments of its decorator."""

    strict: bool
    """Raise on a status that is not permitted, or that is none, for tests. Otherwise the first is
    sent, with a warning in the log; instead of the second a failure is sent."""
    comment_from_exception: bool
    """Send the text of an unexpected exception as Error Comment. It may name a patient: it is
    left out unless you ask for it."""

@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """`HandlerOptions`, with what was left out."""

    strict: bool = False
    comment_from_exception: bool = False

@dataclass(frozen=True, slots=True)
class Answering:
    """A request that is being answered, and where the status of its response has its meaning."""

    handler: str
    service: ServiceClass
    operation: Operation
    sop_class: SOPClass | None
    manner: Manner
    @classmethod
    def to(
        cls, event: Event, handler: str, service: ServiceClass, operation: Operation, manner: Manner
    ) -> Answering:
        """Find out what `event` asks for; `service` counts if its SOP class is a private one."""
    def status(self, value: object) -> Dataset:
        """Return the Status Dataset for what a handler gave as status.

        Raises
        ------
        StatusNotPermittedError, HandlerResultError, CodeTypeError, CodeValueError
            In strict mode, if the status is not permitted, or if it is none.
        """
    def failure(self, error: Exception) -> Dataset:
        """Return the Status Dataset for what a handler raised, and log it.

        Raises
        ------
        StatusNotPermittedError
            In strict mode, if `error` is a `StatusError` whose status is not permitted.
        """
    def mistake(self, error: HandlerResultError | CodeTypeError | CodeValueError) -> Dataset:
        """Return the Status Dataset in place of a result that is none, and log it.

        Raises
        ------
        HandlerResultError, CodeTypeError, CodeValueError
            In strict mode: `error` itself.
        """
    def cancelled(self) -> Dataset:
        """Return the Status Dataset of a response to a request that was cancelled."""
    def is_pending(self, status: Dataset) -> bool:
        """Whether `status` says that more responses follow."""

def service_of_event(event: Event, operation: Operation) -> ServiceClass:
    """Find the service class of a request; `GENERAL` for a private SOP class."""
