# Generated from src/dimse_status/handlers/options.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""HandlerOptions: what is to be done about a handler's mistakes, and what is known of its codes."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias, TypedDict

from dimse_status.implementations import Implementation
from dimse_status.model.status_code import StatusCode
from dimse_status.registry import StatusRegistry

__all__ = ["HandlerOptions", "Manner", "StatusesByException", "is_out_of_resources"]
Statuses: TypeAlias = StatusCode | tuple[StatusCode, ...]

class StatusesByException(Protocol):
    """A mapping of types of exceptions to statuses; a dictionary of any narrower type is one."""
    def items(self) -> AbstractSet[tuple[type[BaseException], Statuses]]:
        """Return the pairs."""

class HandlerOptions(TypedDict, total=False, closed=True):
    """What to do about a handler's mistakes, as keyword arguments of its decorator.

    For all handlers of a server: ``OPTIONS: HandlerOptions = {...}``, and ``**OPTIONS`` in each
    decorator.
    """

    strict: bool
    """Raise on a status that is not permitted, or that is none, for tests. Otherwise the first is
    sent, with a warning in the log; instead of the second a failure is sent."""
    comment_from_exception: bool
    """Send the text of an unexpected exception as Error Comment. It may name a patient: it is
    left out unless you ask for it."""
    statuses: StatusesByException
    """How exceptions of your own are answered: ``{QuotaError: ArchiveStatus.QUOTA_EXCEEDED}``. The
    nearest base class counts. Of a tuple, the first that is permitted in the service class of the
    request is sent, so that one dictionary can serve all handlers; where none is, and for all other
    exceptions, the answer is the usual failure."""
    registry: StatusRegistry
    """Whose custom codes and implementations an integer or a Dataset may mean. A member needs
    none: it knows what it is."""
    implementation: Implementation
    """Whose codes the handler answers with."""

@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """`HandlerOptions`, with what was left out."""

    strict: bool = False
    comment_from_exception: bool = False
    statuses: Any = None
    registry: StatusRegistry = ...
    implementation: Implementation | None = None
    @classmethod
    def of(cls, options: HandlerOptions) -> Manner:
        """Check `options`.

        Raises
        ------
        UnknownNameError
            If there is no such option.
        ArgumentTypeError
            If a value is of another kind.
        """
    def statuses_for(self, error: BaseException) -> Iterable[StatusCode]:
        """Return what `error` is to be answered with, the first choice first."""

def is_out_of_resources(error: BaseException) -> bool:
    """Whether `error` says that memory or the disk is full, or that a quota is used up."""
