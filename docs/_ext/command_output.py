"""``.. command-output:: dimse-status explain A702``: the command, and what it really prints."""

from __future__ import annotations

import contextlib
import io
import shlex
from typing import TYPE_CHECKING, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective
from typing_extensions import override

from dimse_status.cli import main

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata, OptionSpec

PROGRAM = "dimse-status"


class CommandOutput(SphinxDirective):
    """Run our command line when the site is built, and show the output."""

    required_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[OptionSpec | None] = {"exit-status": directives.nonnegative_int}

    @override
    def run(self) -> list[nodes.Node]:
        command = " ".join(self.arguments[0].split())
        program, *arguments = shlex.split(command)
        if program != PROGRAM:
            problem = f"command-output runs {PROGRAM} only, got {program}"
            raise self.error(problem)
        printed = io.StringIO()
        with (
            contextlib.chdir(self.env.srcdir),
            contextlib.redirect_stdout(printed),
            contextlib.redirect_stderr(printed),
        ):
            status = main(arguments)
        expected = self.options.get("exit-status", 0)
        if status != expected:
            problem = f"{command} exited with {status}, not {expected}: {printed.getvalue()}"
            raise self.error(problem)
        text = f"$ {command}\n{printed.getvalue().rstrip()}"
        block = nodes.literal_block(text, text, language="console")
        self.set_source_info(block)
        return [block]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directive."""
    app.add_directive("command-output", CommandOutput)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
