"""``dimse-status generate``: from a TOML file to a Python module of typed enums."""

from __future__ import annotations

import argparse
import os
import shlex
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

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
        If a file cannot be read or written, or has mistakes.
    """
    implementation = load_implementation(options.file)
    source = Path(options.file).name
    command = ["dimse-status", "generate", source]
    if options.output is not None:
        command += ["-o", Path(options.output).name]
    module = render_enums(implementation, source, shlex.join(command))
    if options.output is None:
        print(module, end="")
    else:
        _write(options.output, module, options.file)
    return 0


def _write(path: str, module: str, source: str) -> None:
    target = Path(path)
    beside = target.with_name(f"{target.name}.{os.getpid()}.tmp")
    try:
        if target.exists():
            if target.samefile(source):
                problem = FileProblem("the file to write must not be the one that was read")
                raise ImplementationFileError(path, [problem])
            if not target.is_file():
                problem = FileProblem("the file to write must be a regular file")
                raise ImplementationFileError(path, [problem])
            target = target.resolve()  # a link stays one
            beside = target.with_name(beside.name)
        try:
            # Whole or not at all: what was there stays, until all of the new one is on the disk.
            with beside.open("x", encoding="utf-8", newline="\n") as file:
                file.write(module)
            if target.exists():
                beside.chmod(target.stat().st_mode & 0o777)
            beside.replace(target)
        finally:
            # Why it could not be written is what is said, and not that there is nothing to remove.
            with suppress(OSError, ValueError):
                beside.unlink(missing_ok=True)
    except (OSError, ValueError) as error:
        if isinstance(error, ImplementationFileError):
            raise
        reason = getattr(error, "strerror", None) or str(error)
        problem = FileProblem(f"the file cannot be written: {reason.lower()}")
        raise ImplementationFileError(path, [problem]) from error
