# Generated from src/dimse_status/handlers/events.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The event of each operation, whose request has the type of that operation.

For annotations only: what pynetdicom calls a handler with is a plain `Event`, and no instance of
these.
"""

from pynetdicom.dimse_primitives import (
    C_ECHO,
    C_FIND,
    C_GET,
    C_MOVE,
    C_STORE,
    N_ACTION,
    N_CREATE,
    N_DELETE,
    N_EVENT_REPORT,
    N_GET,
    N_SET,
)
from pynetdicom.events import Event

__all__ = [
    "CEchoEvent",
    "CFindEvent",
    "CGetEvent",
    "CMoveEvent",
    "CStoreEvent",
    "NActionEvent",
    "NCreateEvent",
    "NDeleteEvent",
    "NEventReportEvent",
    "NGetEvent",
    "NSetEvent",
]

class CEchoEvent(Event):
    """The event of a C-ECHO request."""

    request: C_ECHO  # pyright: ignore[reportIncompatibleVariableOverride]

class CStoreEvent(Event):
    """The event of a C-STORE request."""

    request: C_STORE  # pyright: ignore[reportIncompatibleVariableOverride]

class CFindEvent(Event):
    """The event of a C-FIND request."""

    request: C_FIND  # pyright: ignore[reportIncompatibleVariableOverride]

class CGetEvent(Event):
    """The event of a C-GET request."""

    request: C_GET  # pyright: ignore[reportIncompatibleVariableOverride]

class CMoveEvent(Event):
    """The event of a C-MOVE request."""

    request: C_MOVE  # pyright: ignore[reportIncompatibleVariableOverride]

class NEventReportEvent(Event):
    """The event of an N-EVENT-REPORT request."""

    request: N_EVENT_REPORT  # pyright: ignore[reportIncompatibleVariableOverride]

class NGetEvent(Event):
    """The event of an N-GET request."""

    request: N_GET  # pyright: ignore[reportIncompatibleVariableOverride]

class NSetEvent(Event):
    """The event of an N-SET request."""

    request: N_SET  # pyright: ignore[reportIncompatibleVariableOverride]

class NActionEvent(Event):
    """The event of an N-ACTION request."""

    request: N_ACTION  # pyright: ignore[reportIncompatibleVariableOverride]

class NCreateEvent(Event):
    """The event of an N-CREATE request."""

    request: N_CREATE  # pyright: ignore[reportIncompatibleVariableOverride]

class NDeleteEvent(Event):
    """The event of an N-DELETE request."""

    request: N_DELETE  # pyright: ignore[reportIncompatibleVariableOverride]
