"""``dimse-status explain``: what a code, or a range of codes, means."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from dimse_status.cli import explanation_text, json_output
from dimse_status.cli.code_argument import read_code
from dimse_status.cli.entry import entries_about
from dimse_status.cli.question import question_of
from dimse_status.cli.service_argument import read_operation, read_service, read_sop_class

__all__ = ["add_to", "run"]

_ABOUT = """\
Show what a status code means: its category, its meaning, what may go with it in
the response, and where the standard says so. Without a service, an operation or
a SOP class, show what it means in each service class.

CODE is hexadecimal (0xA702, A702H, a702), decimal (42754: five digits), or a
range (A7xx). What could be both, such as 0110, is read as hexadecimal, and the
output says so.
"""
_EXAMPLES = """\
examples:
  dimse-status explain 0xA702
  dimse-status explain 0xA702 --operation C-MOVE
  dimse-status explain C001H --service storage
  dimse-status explain 0110 --operation N-SET --sop-class PrintJob
  dimse-status explain A7xx --json
"""


def add_to(add_parser: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to the parser of the command line."""
    parser = add_parser(
        "explain",
        help="show what a code or a range of codes means",
        description=_ABOUT,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("code", metavar="CODE", type=read_code, help="such as 0xA702 or A7xx")
    parser.add_argument(
        "--service",
        metavar="SERVICE",
        type=read_service,
        help="the service class, such as storage; dimse-status list shows all",
    )
    parser.add_argument(
        "--operation",
        metavar="OPERATION",
        type=read_operation,
        help="the operation that the code answers, such as C-MOVE",
    )
    parser.add_argument(
        "--sop-class",
        metavar="UID",
        type=read_sop_class,
        help="UID or keyword of the SOP class; the service class is found from it",
    )
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Explain what was asked for.

    Raises
    ------
    ServiceClassError
        If the service class, the operation and the SOP class do not go together.
    """
    question = question_of(options.service, options.operation, options.sop_class)
    entries = entries_about(options.code, question)
    show = json_output.explanation if options.json else explanation_text.explanation
    print(show(options.code, question, entries))
    return 0
