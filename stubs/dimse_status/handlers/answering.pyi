# Generated from src/dimse_status/handlers/answering.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""From what a handler gave, or raised, to the status of the response."""

from dataclasses import dataclass
from logging import Logger
from typing import Any, Final, TypeAlias

from pydicom.dataset import Dataset
from pynetdicom.events import Event

from dimse_status.handlers.options import Manner
from dimse_status.model.dataset import StatusDataset
from dimse_status.model.errors import CodeValueError, HandlerResultError, RelatedFieldError
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass, SOPClass

__all__ = ["LOGGER", "Answering", "Mistake", "service_of_event"]
LOGGER: Final[Logger]
Mistake: TypeAlias = HandlerResultError | CodeValueError | RelatedFieldError

@dataclass(frozen=True, slots=True)
class Answering:
    """A request that is being answered, and where the status of its response has its meaning."""

    handler: str
    service: ServiceClass[Any, Any]
    operation: Operation
    sop_class: SOPClass | None
    manner: Manner
    @classmethod
    def to(
        cls,
        event: Event,
        handler: str,
        service: ServiceClass[Any, Any],
        operation: Operation,
        manner: Manner,
    ) -> Answering:
        """Find out what `event` asks for; `service` counts if its SOP class is not known."""
    def status(self, value: object) -> StatusDataset[Any]:
        """Return the Status Dataset for what a handler gave as status.

        Raises
        ------
        StatusNotPermittedError, HandlerResultError, CodeValueError, RelatedFieldError
            In strict mode, if the status is not permitted or none, or has a field that may not go
            with it.
        """
    def failure(self, error: BaseException, *, is_counted: bool = True) -> StatusDataset[Any]:
        """Return the Status Dataset for what a handler raised, and log it.

        Parameters
        ----------
        error
            What it raised.
        is_counted
            Whether the sub-operations of a retrieval were counted already.

        Raises
        ------
        StatusNotPermittedError
            In strict mode, if `error` is a `StatusError` whose status is not permitted.
        """
    def mistake(self, error: Mistake) -> StatusDataset[Any]:
        """Return the Status Dataset in place of a result that is none, and log it.

        Raises
        ------
        HandlerResultError, CodeValueError, RelatedFieldError
            In strict mode: `error` itself.
        """
    def left_out(self, error: Mistake) -> None:
        """Log that a part of a result is not sent.

        Raises
        ------
        HandlerResultError, CodeValueError, RelatedFieldError
            In strict mode: `error` itself.
        """
    def cancelled(self) -> StatusDataset[Any]:
        """Return the Status Dataset of a response to a request that was cancelled."""
    def is_pending(self, status: StatusDataset[Any]) -> bool:
        """Whether `status` says that more responses follow."""
    def with_moved_fields(
        self, status: StatusDataset[Any], dataset: Dataset | None
    ) -> tuple[StatusDataset[Any], Dataset | None]:
        """Return both, with the elements of the command that stood in the data set moved."""

def service_of_event(event: Event, operation: Operation) -> ServiceClass[Any, Any] | None:
    """Find the service class of a request; None for a SOP class that does not tell."""
