"""The service classes: one module per annex of PS3.4, and one for PS3.7 Annex C.

Each module is the tables of its annex, to be held beside the standard, and nothing else. A module
is loaded when a name of it is asked for: `index`, which is made from the tables, says where it is.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from dimse_status.services import index

if TYPE_CHECKING:
    from dimse_status.model.service_class import ServiceClass

    SERVICE_CLASSES: tuple[ServiceClass[Any, Any], ...]
    """All service classes, in the order of the annexes of PS3.4; PS3.7 on its own comes last."""

__all__ = ["SERVICE_CLASSES", *index.MODULES]  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> Any:
    found: Any
    if name == "SERVICE_CLASSES":
        found = tuple(__getattr__(identifier) for identifier in index.IDENTIFIERS)
    elif name in index.MODULES:
        found = getattr(import_module(f"{__name__}.{index.MODULES[name]}"), name)
    else:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return __all__
