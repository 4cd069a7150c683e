"""``dimse-status generate``: from a TOML file to a Python module of typed enums."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Callable
from pathlib import Path

from dimse_status.cli.output_file import write_output
from dimse_status.implementations.enum_source import render_enums
from dimse_status.implementations.loader import load_implementation
from dimse_status.model.errors import FileProblem, ImplementationFileError

__all__ = ["add_to", "run"]

_ABOUT = """\
Write a Python module with the codes of a file as enums: for each service
class a subclass of its base, such as StorageCode, with a docstring for each
member. A run of codes and a code that the standard lets no implementation
assign cannot be members; they are left out, with the reason in a comment.
"""
_EXAMPLES = """\
examples:
  dimse-status generate acme.toml
  dimse-status generate acme.toml -o acme_status.py
"""


def add_to(add_parser: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to the parser of the command line."""
    parser = add_parser(
        "generate",
        help="write the codes of a TOML file as a Python module of enums",
        description=_ABOUT,
        epilog=_EXAMPLES,
    )
    parser.add_argument("file", metavar="FILE", help="such as acme.toml")
    parser.add_argument(
        "-o",
        "--output",
        metavar="MODULE",
        help="the file to write; without it, the module is printed",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the module.

    Raises
    ------
    ImplementationFileError
        If the file cannot be read, has mistakes, or is the one to be written.
    DimseStatusError
        If the module cannot be written.
    """
    implementation = load_implementation(options.file)
    source = Path(options.file).name
    command = ["dimse-status", "generate", source]
    if options.output is not None:
        command += ["-o", Path(options.output).name]
        if Path(options.output).exists() and Path(options.output).samefile(options.file):
            problem = FileProblem("the file to write must not be the one that was read")
            raise ImplementationFileError(options.output, [problem])
    write_output(render_enums(implementation, source, shlex.join(command)), options.output)
    return 0
