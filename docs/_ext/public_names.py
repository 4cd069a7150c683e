"""Fail the build (with ``-W``) when a public name of the package is documented nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sphinx.util import logging

import dimse_status

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

logger = logging.getLogger(__name__)


def _check(_app: Sphinx, env: BuildEnvironment) -> None:
    documented = env.domains.python_domain.objects
    for name in dimse_status.__all__:
        if f"dimse_status.{name}" not in documented:
            logger.warning("dimse_status.%s is public and documented nowhere", name)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Check once all pages are read."""
    app.connect("env-check-consistency", _check)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
