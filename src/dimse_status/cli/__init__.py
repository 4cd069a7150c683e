"""The command line: ``dimse-status`` explains and lists status codes, and reads those of others.

The exit status is 0, or 2 for bad input, with one line on standard error (for a file: one for each
mistake in it); 1, if the output cannot be written, or if ``check`` has found something to say. A
reader that has seen enough, such as ``head``, is no error.

Each command is a module with a function ``add_to(add_parser)``, which makes its parser and sets
``run`` in it: what to do with the parsed options, returning the exit status. It raises a
`DimseStatusError` for what it refuses.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn

from typing_extensions import override

from dimse_status.cli.code_argument import suggested_code
from dimse_status.model.errors import (
    DimseStatusError,
    ImplementationFileError,
    closest_of,
    spelled_out,
)

if TYPE_CHECKING:
    # What a tool that freezes an application finds.
    from dimse_status.cli import annotate as annotate
    from dimse_status.cli import check as check
    from dimse_status.cli import explain as explain
    from dimse_status.cli import export as export
    from dimse_status.cli import generate as generate
    from dimse_status.cli import listing as listing
    from dimse_status.cli import search as search

__all__ = ["main"]

_COMMANDS = {
    "explain": "explain",
    "list": "listing",
    "search": "search",
    "annotate": "annotate",
    "export": "export",
    "check": "check",
    "generate": "generate",
}
_PROGRAM = "dimse-status"
_ABOUT = """\
Say what a DICOM peer means by a status code: the value of Status (0000,0900) in
its response.
"""
_EXAMPLES = """\
examples:
  dimse-status explain 0xA702 --operation C-MOVE
  dimse-status explain 0110
  dimse-status list
  dimse-status list storage
  dimse-status search move destination
  dimse-status annotate pacs.log
  dimse-status check acme.toml
  dimse-status generate acme.toml -o acme_status.py
"""

_BAD_INPUT = 2
_CANNOT_WRITE = 1
_NEGATIVE = re.compile(r"-(0x)?[a-f]*[0-9][0-9a-fx]*h?", re.ASCII | re.IGNORECASE)


class _CommandParser(argparse.ArgumentParser):
    """A parser that says in one line what is wrong, without the usage before it."""

    def __init__(self, **settings: Any) -> None:
        # An abbreviation that works today would mean something else after the next option.
        super().__init__(allow_abbrev=False, **settings)

    @override
    def error(self, message: str) -> NoReturn:
        self.exit(_BAD_INPUT, _error_line(self.prog, message))


class _ShowVersion(argparse.Action):
    @override
    def __call__(self, parser: argparse.ArgumentParser, *_: object, **__: object) -> NoReturn:
        # Finding the version reads files, which no other command needs to wait for.
        from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - see above

        try:
            shown = version("dimse-status")
        except PackageNotFoundError:
            shown = "(not installed)"
        print(f"{_PROGRAM} {shown}")
        parser.exit()


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Parameters
    ----------
    argv
        The arguments, without the name of the program; those of the process, if left out.

    Returns
    -------
    int
        The exit status: 0; 2 for bad input; 1, if the output could not be written.
    """
    try:
        status = _run(sys.argv[1:] if argv is None else list(argv))
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()
        return 0
    except OSError as error:
        _drop_output()
        sys.stderr.write(_error_line(_PROGRAM, f"the output cannot be written: {error.strerror}"))
        return _CANNOT_WRITE
    return status


def _run(arguments: list[str]) -> int:
    try:
        options = _parsed(arguments)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    try:
        status: int = options.run(options)
    except DimseStatusError as error:
        mistakes = [str(error)]
        if isinstance(error, ImplementationFileError):
            mistakes = error.shown_lines()
        program = f"{_PROGRAM} {options.command}"
        sys.stderr.writelines(_error_line(program, mistake) for mistake in mistakes)
        return _BAD_INPUT
    return status


def _parsed(arguments: list[str]) -> argparse.Namespace:
    parser = _CommandParser(
        prog=_PROGRAM,
        description=_ABOUT,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_ShowVersion, nargs=0, help="show the version and exit")
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", dest="command", required=True, prog=_PROGRAM
    )
    names = tuple(_COMMANDS)
    # Half of the time that a command takes would be the loading of the others.
    for name in arguments[:1] if arguments[:1] and arguments[0] in names else names:
        import_module(f"{__name__}.{_COMMANDS[name]}").add_to(commands.add_parser)
    if not arguments:
        parser.error(f"a command must be given: {spelled_out(names)}; --help shows examples")
    if arguments[0] not in names and not arguments[0].startswith("-"):
        parser.error(_no_such_command(arguments[0], names))
    options, unknown = parser.parse_known_args([_as_value(one) for one in arguments])
    if unknown:
        asked = commands.choices[options.command]
        asked.error(_no_such_argument(unknown[0].strip(), asked))
    return options


def _no_such_argument(word: str, parser: argparse.ArgumentParser) -> str:
    options = re.findall(r"--[a-z-]+", parser.format_usage())
    kind = "option" if word.startswith("-") else "further argument"
    return f"there is no {kind} {word!r:.60}{closest_of(word, options)}"


def _no_such_command(word: str, commands: tuple[str, ...]) -> str:
    code = suggested_code(word)
    meant = f"; did you mean 'explain {code}'?" if code else closest_of(word, commands)
    return f"a command must be {spelled_out(commands)}, got {word!r:.60}{meant}"


def _as_value(argument: str) -> str:
    # To argparse, "-0x1" is an unknown option and not a bad code; what has a space is a value.
    return f" {argument}" if _NEGATIVE.fullmatch(argument) else argument


def _error_line(program: str, message: str) -> str:
    # What the user typed may hold a line break, or worse: a terminal's control sequence.
    shown = "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in message
    )
    return f"{program}: error: {shown}\n"


def _drop_output() -> None:
    # Python flushes what is left when it exits, and would complain a second time.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
