"""Write the look-up page into the documentation, as the export writes it.

It takes the place of ``codes.html``, so that the navigation leads to it as to any other page.
"""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

from dimse_status.cli import page


def _write(app: Sphinx, failure: Exception | None) -> None:
    if failure is None and app.builder.format == "html":
        Path(app.outdir, "codes.html").write_text(page.render(), encoding="ascii")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Write it when all the rest is there."""
    app.connect("build-finished", _write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
