"""What a status is: the types of the registry. This room knows no table of the standard.

Four things are reached from here without an arrow upwards. `dataset`, the module that imports
pydicom, `implementation_code`, which few programs need, and `status_response`, whose errors a
result raises, are loaded when somebody first names them, so that an annotation can. And `resolve`
is the front door, which a member asks what else is known of it: the facade, above all, sets it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from dimse_status.model import dataset, implementation_code, status_info, status_response

    resolve: Callable[..., status_info.StatusInfo[Any]]

__all__ = ["dataset", "implementation_code", "resolve", "status_response"]


def __getattr__(name: str) -> Any:
    if name in ("dataset", "implementation_code", "status_response"):
        from importlib import import_module  # noqa: PLC0415 - it is loaded by then

        return import_module(f"dimse_status.model.{name}")
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
