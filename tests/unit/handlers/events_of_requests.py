"""Events of requests, as pynetdicom makes them, without an association."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from pydicom.uid import UID
from pynetdicom import dimse_primitives, evt
from pynetdicom.events import Event

from dimse_status import Operation

CT_IMAGE_STORAGE = "1.2.840.10008.5.1.4.1.1.2"
REQUESTED = {Operation.N_GET, Operation.N_SET, Operation.N_ACTION, Operation.N_DELETE}


def event_of(operation: Operation, sop_class: str) -> Any:
    """Return the event of a request of `operation` for `sop_class`."""
    primitive: Any = getattr(dimse_primitives, operation.name)()
    primitive.MessageID = 7
    word = "RequestedSOPClassUID" if operation in REQUESTED else "AffectedSOPClassUID"
    setattr(primitive, word, UID(sop_class))
    attributes = {
        "request": primitive,
        "context": SimpleNamespace(abstract_syntax=UID(sop_class)),
        "_is_cancelled": lambda _: False,
    }
    association: Any = None
    return Event(association, getattr(evt, f"EVT_{operation.name}"), attributes)


STORE = event_of(Operation.C_STORE, CT_IMAGE_STORAGE)
