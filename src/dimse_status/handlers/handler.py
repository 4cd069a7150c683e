"""Handler: an event of pynetdicom and what answers it, with the types of both."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Concatenate, Generic, Protocol, Self, TypeAlias

from pynetdicom.events import Event, InterventionEvent, NotificationEvent
from typing_extensions import ParamSpec, TypeVar

__all__ = ["Handler", "HandlerFunction", "P", "R_co", "Registration"]

E_contra = TypeVar("E_contra", bound=Event, contravariant=True)
P = ParamSpec("P", default=...)
R_co = TypeVar("R_co", covariant=True, default=Any)

_Event: TypeAlias = NotificationEvent | InterventionEvent
Registration: TypeAlias = (
    tuple[_Event, Callable[..., Any]] | tuple[_Event, Callable[..., Any], list[Any]]
)
"""What pynetdicom calls EventHandlerType, of which ``evt_handlers`` is a list: nothing narrower."""


class HandlerFunction(Protocol[E_contra, P, R_co]):
    """A function that a decorator takes: it is called with the event, and maybe with more.

    A protocol and no `Callable`: for that, mypy would blame the name of the first parameter for
    whatever is wrong with the function.
    """

    def __call__(self, event: E_contra, /, *arguments: P.args, **options: P.kwargs) -> R_co:
        """Answer the request."""
        ...


class Handler(tuple[InterventionEvent, Callable[..., Any]], Generic[P, R_co]):  # noqa: SLOT001 - it has the name and the signature of its function
    """An event of pynetdicom and its handler: an element of the list ``evt_handlers``.

    Called with an event, in a test, it gives what pynetdicom is given.
    """

    def __new__(cls, event: InterventionEvent, handler: Callable[..., Any]) -> Self:
        """Put both together."""
        made = super().__new__(cls, (event, handler))
        wrapped: Any = made
        functools.update_wrapper(wrapped, handler, updated=())
        return made

    @property
    def event(self) -> InterventionEvent:
        """The event."""
        return self[0]

    @property
    def handler(self) -> Callable[Concatenate[Event, P], R_co]:
        """What pynetdicom calls."""
        return self[1]

    def __call__(self, event: Event, /, *arguments: P.args, **options: P.kwargs) -> R_co:
        """Do what the handler does."""
        return self.handler(event, *arguments, **options)

    def with_arguments(self, *arguments: P.args, **options: P.kwargs) -> Registration:
        """Return the event, the handler, and arguments that it gets after the event."""
        handler = functools.partial(self.handler, **options) if options else self.handler
        return self.event, handler, list(arguments)

    def __repr__(self) -> str:
        return f"<Handler {self.event.name}: {self.handler!r}>"
