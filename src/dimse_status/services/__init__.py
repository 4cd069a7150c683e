"""The service classes: one module per annex of PS3.4, and one for PS3.7 Annex C.

Each module is the tables of its annex, to be held beside the standard, and nothing else. `index`
is made from them and says where each service class is.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dimse_status.model.service_class import ServiceClass

    SERVICE_CLASSES: tuple[ServiceClass, ...]
    """All service classes, in the order of the annexes of PS3.4; PS3.7 on its own comes last."""

__all__ = ["SERVICE_CLASSES"]


def __getattr__(name: str) -> Any:
    if name == "SERVICE_CLASSES":
        from dimse_status.services.finding import all_service_classes  # noqa: PLC0415 - loads all

        return all_service_classes()
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message, name=name)
