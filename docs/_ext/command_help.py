"""``.. command-help:: explain`` shows the help of a command as the command prints it."""

from __future__ import annotations

import contextlib
import io
import os
from typing import TYPE_CHECKING
from unittest import mock

from docutils import nodes
from docutils.parsers.rst import Directive
from typing_extensions import override

from dimse_status.cli import main

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata


class CommandHelp(Directive):
    """The help of a command, in the width of a page."""

    required_arguments = 1

    @override
    def run(self) -> list[nodes.Node]:
        printed = io.StringIO()
        with (
            mock.patch.dict(os.environ, {"COLUMNS": "80", "NO_COLOR": "1"}),
            contextlib.redirect_stdout(printed),
        ):
            main([self.arguments[0], "--help"])
        text = printed.getvalue().rstrip()
        return [nodes.literal_block(text, text, language="none")]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the directive."""
    app.add_directive("command-help", CommandHelp)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
