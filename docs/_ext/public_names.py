"""Fail the build (with ``-W``) when a public name is documented nowhere, or in the wrong place."""

from __future__ import annotations

from collections.abc import Iterable
from pkgutil import resolve_name
from typing import TYPE_CHECKING

from sphinx.util import logging

import dimse_status

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

logger = logging.getLogger(__name__)


def not_importable(names: Iterable[str]) -> list[str]:
    """Return those of the names at which an import finds nothing."""
    return [name for name in names if not _is_there(name)]


def _is_there(name: str) -> bool:
    try:
        resolve_name(name)
    except (AttributeError, ImportError):
        return False
    return True


def _check(_app: Sphinx, env: BuildEnvironment) -> None:
    documented = env.domains.python_domain.objects
    for name in dimse_status.__all__:
        if f"dimse_status.{name}" not in documented:
            logger.warning("dimse_status.%s is public and documented nowhere", name)
    # A key of a TypedDict and an element of a Dataset are attributes of nothing that is imported.
    imported = [name for name, entry in documented.items() if entry.objtype != "attribute"]
    for name in not_importable(imported):
        logger.warning("%s is documented, and there is nothing of that name", name)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Check once all pages are read."""
    app.connect("env-check-consistency", _check)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
