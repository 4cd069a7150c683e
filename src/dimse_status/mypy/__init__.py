"""A mypy plugin that checks status codes where they are written.

Turn it on in mypy's configuration::

    [tool.mypy]
    plugins = ["dimse_status.mypy"]

It calls this package where mypy runs, so what it says is what the program would say at run time:
it has no table and no rule of its own. It needs mypy 1.16 or later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy.plugin import Plugin

__all__ = ["plugin"]


def plugin(version: str) -> type[Plugin]:  # noqa: ARG001 - mypy passes its version
    """Return the class of the plugin: the entry point that mypy calls."""
    from dimse_status.mypy.hooks import DimseStatusPlugin  # noqa: PLC0415 - it imports mypy

    return DimseStatusPlugin
