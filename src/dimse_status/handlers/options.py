"""HandlerOptions: what is to be done about a handler's mistakes, and what is known of its codes."""

from __future__ import annotations

import errno
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias, TypedDict

from dimse_status.implementations import Implementation
from dimse_status.model.errors import ArgumentTypeError, UnknownNameError
from dimse_status.model.status_code import StatusCode
from dimse_status.registry import STANDARD, StatusRegistry

__all__ = ["HandlerOptions", "Manner", "StatusesByException", "is_out_of_resources"]

Statuses: TypeAlias = StatusCode | tuple[StatusCode, ...]


class StatusesByException(Protocol):
    """A mapping of types of exceptions to statuses; a dictionary of any narrower type is one."""

    def items(self) -> AbstractSet[tuple[type[BaseException], Statuses]]:
        """Return the pairs."""
        ...


class HandlerOptions(TypedDict, total=False):
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
    registry: StatusRegistry = STANDARD
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
        for name, value in options.items():
            if name == "service":
                raise ArgumentTypeError(name, "the first argument, without its name", value)
            if name not in _EXPECTED:
                raise UnknownNameError(name, "HandlerOptions", _EXPECTED, kind="option")
            kind, expected = _EXPECTED[name]
            if not (_are_statuses(value) if name == "statuses" else isinstance(value, kind)):
                raise ArgumentTypeError(name, expected, value)
        statuses: StatusesByException = options.get("statuses", {})
        given: dict[str, Any] = {**options, "statuses": dict(statuses.items())}
        return cls(**given)

    def statuses_for(self, error: BaseException) -> Iterable[StatusCode]:
        """Return what `error` is to be answered with, the first choice first."""
        for kind in type(error).__mro__:
            if kind in self.statuses:
                found: Statuses = self.statuses[kind]
                return (found,) if isinstance(found, StatusCode) else found
        return ()


_EXPECTED: dict[str, tuple[type, str]] = {
    "strict": (bool, "True or False"),
    "comment_from_exception": (bool, "True or False"),
    "statuses": (
        dict,
        "types of exceptions with members, as in {QuotaError: StorageStatus.OUT_OF_RESOURCES}",
    ),
    "registry": (StatusRegistry, "a StatusRegistry: STANDARD, or what its extend() returned"),
    "implementation": (
        Implementation,
        "an Implementation, such as PYNETDICOM or what load_implementation() returned",
    ),
}


def _are_statuses(value: Any) -> bool:
    try:
        pairs = list(value.items())
    except (AttributeError, TypeError):
        return False
    return all(
        isinstance(kind, type)
        and issubclass(kind, BaseException)
        and all(
            isinstance(one, StatusCode) for one in (each if isinstance(each, tuple) else (each,))
        )
        for kind, each in pairs
    )


def is_out_of_resources(error: BaseException) -> bool:
    """Whether `error` says that memory or the disk is full, or that a quota is used up."""
    return isinstance(error, MemoryError) or (
        isinstance(error, OSError) and error.errno in {errno.ENOSPC, errno.EDQUOT, errno.ENOMEM}
    )
