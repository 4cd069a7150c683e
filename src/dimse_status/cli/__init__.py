"""The command line: ``dimse-status`` explains and lists status codes, and reads those of others.

The exit status is 0, or 2 for bad input, with one line on standard error (for a file: one for each
mistake in it), and for output that cannot be written; 1, if ``check`` has found something to say,
or ``annotate`` has not found what it was asked for; 130, if it is interrupted. A reader that has
seen enough, such as ``head``, is no error.

Each command is a module with a function ``add_to(add_parser)``, which makes its parser and sets
``run`` in it: what to do with the parsed options, returning the exit status. It raises a
`DimseStatusError` for what it refuses. Only the module of the command that is asked for is loaded.
"""

from __future__ import annotations

import argparse
import gc
import re
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn

from dimse_status.cli.layout import width
from dimse_status.model.errors import (
    DimseStatusError,
    ImplementationFileError,
    closest_of,
    spelled_out,
)
from dimse_status.standard_streams import complain, exit_status_of

if TYPE_CHECKING:
    # What freezes an application finds the commands so.
    from dimse_status.cli import annotate as annotate
    from dimse_status.cli import check as check
    from dimse_status.cli import explain as explain
    from dimse_status.cli import export as export
    from dimse_status.cli import generate as generate
    from dimse_status.cli import listing as listing
    from dimse_status.cli import search as search

__all__ = ["main"]

_MODULES = {
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
_NEGATIVE = r"-(0[xX])?[a-fA-F]*[0-9][0-9a-fA-FxX]*[hH]?"
_MANY_OBJECTS = 100_000


class _CommandParser(argparse.ArgumentParser):
    """A parser that says in one line what is wrong, without the usage before it."""

    def __init__(self, command: str = "", *, help: str = "", **settings: Any) -> None:  # noqa: A002 - argparse's word
        settings["formatter_class"] = _formatter
        # An abbreviation that works today would mean something else after the next option.
        super().__init__(prog=f"{_PROGRAM} {command}".rstrip(), allow_abbrev=False, **settings)
        self.help = help

    def error(self, message: str) -> NoReturn:
        complain(self.prog, message)
        raise SystemExit(_BAD_INPUT)


def _formatter(prog: str) -> argparse.HelpFormatter:
    # Without a width argparse loads shutil, for each argument that is added.
    return argparse.RawDescriptionHelpFormatter(prog, width=width() - 2)


class _ShowVersion(argparse.Action):
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
        The exit status: 0; 1 for what ``check`` has to say, or ``annotate --only`` has not found;
        2 for bad input, or if the output could not be written; 130, if it was interrupted.
    """
    # What is loaded stays: to look for garbage in it takes longer than to explain a code.
    gc.set_threshold(_MANY_OBJECTS)
    arguments = sys.argv[1:] if argv is None else list(argv)
    return exit_status_of(_PROGRAM, lambda: _run(arguments))


def _run(arguments: list[str]) -> int:
    try:
        options = _parsed(arguments)
        status: int = options.run(options)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    except DimseStatusError as error:
        mistakes = [str(error)]
        if isinstance(error, ImplementationFileError):
            mistakes = error.shown_lines()
        for mistake in mistakes:
            complain(f"{_PROGRAM} {arguments[0]}", mistake)
        return _BAD_INPUT
    return status


def _parsed(arguments: list[str]) -> argparse.Namespace:
    command, *others = arguments or [""]
    if command in _MODULES:
        parser = _parser_of(command)
        options, unknown = parser.parse_known_args([_as_value(one) for one in others])
        if unknown:
            parser.error(_no_such_argument(unknown[0].strip(), parser))
        return options
    parser = _CommandParser(
        usage="%(prog)s [-h] [--version] COMMAND ...",
        description=_ABOUT,
    )
    parser.add_argument("--version", action=_ShowVersion, nargs=0, help="show the version and exit")
    if {"-h", "--help"} & set(arguments):
        rows = "\n".join(f"  {name:10}{_parser_of(name).help}" for name in _MODULES)
        parser.epilog = f"commands:\n{rows}\n\n{_EXAMPLES}"
    if command.startswith("-"):
        parser.parse_known_args([command])  # --help and --version end it
    given = f"got {command!r:.60}{_meant(command)}" if command else "--help shows examples"
    problem = f"a command must be given: {spelled_out(_MODULES)}; {given}"
    return parser.error(problem)


def _parser_of(command: str) -> _CommandParser:
    made: list[_CommandParser] = []

    def add_parser(name: str, **settings: Any) -> _CommandParser:
        made.append(_CommandParser(name, **settings))
        return made[-1]

    add_to: Callable[..., None] = import_module(f"{__name__}.{_MODULES[command]}").add_to
    add_to(add_parser)
    return made[0]


def _no_such_argument(word: str, parser: argparse.ArgumentParser) -> str:
    usage = parser.format_usage()
    options = re.findall(r"--[a-z-]+", usage)
    if word.startswith("-"):
        return f"there is no option {word!r:.60}{closest_of(word, options)}"
    hint = "; all of them come before the options" if " ..." in usage else ""
    return f"there is no further argument {word!r:.60}{hint}"


def _meant(word: str) -> str:
    # Somebody may have left out "explain".
    from dimse_status.cli.code_argument import suggested_code  # noqa: PLC0415 - for errors alone

    code = suggested_code(word)
    return f"; did you mean 'explain {code}'?" if code else closest_of(word, _MODULES)


def _as_value(argument: str) -> str:
    # To argparse, "-0x1" is an unknown option and not a bad code; what has a space is a value.
    return f" {argument}" if re.fullmatch(_NEGATIVE, argument) else argument
