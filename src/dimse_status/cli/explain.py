"""``dimse-status explain``: what a code, or a range of codes, means."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from dimse_status.advice import advice_for
from dimse_status.cli import explanation_text, json_output, peer
from dimse_status.cli.asked import Asked, find_codes
from dimse_status.cli.brief import brief
from dimse_status.cli.entry import entries_about
from dimse_status.cli.implementation_argument import find_implementation
from dimse_status.cli.layout import WHEN_COLOURED, encodable, width
from dimse_status.cli.question import Question, name_of, question_of
from dimse_status.cli.reason import ATTRIBUTES, explain_reason
from dimse_status.cli.service_argument import read_operation, read_service, read_sop_class
from dimse_status.implementations.implementation import Implementation
from dimse_status.model.errors import ServiceClassError
from dimse_status.model.implementation_code import ImplementationCode
from dimse_status.resolver import resolve

__all__ = ["add_to", "run"]

_ABOUT = """\
Show what a status code means: its category, its meaning, what peers use it for,
what to do about it, and where the standard says so. With --all, show each place
in the standard and what may go with it in the response; without a service, an
operation or a SOP class, what it means in each service class.

CODE is hexadecimal (0xA702, A702H, a702), decimal (42754: five digits), or a
range (A7xx). What could be both, such as 0110, is read as hexadecimal, and the
output says so. A name, a toolkit's text, words and a line of a log are looked
up; what is a guess says so. With -, each line of standard input is read so.

Some implementations use the code for something of their own. Name the peer's
to see that alone, with its source: pynetdicom, DCMTK, dcm4che, dcm4chee-arc,
Orthanc, fo-dicom, dicom-server, or a TOML file of your own.
"""
_EXAMPLES = """\
examples:
  dimse-status explain 0xA702
  dimse-status explain 0xA702 --operation C-MOVE
  dimse-status explain 0xA702 --all
  dimse-status explain A702 A801 MOVE_DESTINATION_UNKNOWN
  dimse-status explain C001H --service storage
  dimse-status explain 0110 --operation N-SET --sop-class BasicFilmSession
  dimse-status explain A7xx --json
  dimse-status explain 0xC211 --implementation pynetdicom
  dimse-status explain 0xC502 --operation C-MOVE --implementation acme.toml
  dimse-status explain 0131 --attribute failure-reason
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
    parser.add_argument(
        "code",
        metavar="CODE",
        type=_codes_of,
        nargs="+",
        help="such as 0xA702 or A7xx, a name, words or a line of a log; - for standard input",
    )
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
    parser.add_argument(
        "--implementation",
        metavar="NAME|FILE",
        help="the implementation that sent the code: such as pynetdicom, or a TOML file",
    )
    parser.add_argument(
        "--attribute",
        choices=ATTRIBUTES,
        help="explain a value of Failure Reason (0008,1197) or Warning Reason (0008,1196)",
    )
    parser.add_argument("--all", action="store_true", help="show all that is known of it")
    parser.add_argument("--why", action="store_true", help="show causes and sources of the advice")
    parser.add_argument(
        "--color", choices=WHEN_COLOURED, default="auto", help="show the category in its colour"
    )
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Explain what was asked for.

    Raises
    ------
    ServiceClassError
        If the service class, the operation and the SOP class do not go together; or one of them
        is named for a reason, which is no status.
    ImplementationError
        If there is no implementation of the name, or its file cannot be read or has mistakes.
    """
    named = find_implementation(options.implementation) if options.implementation else None
    if options.attribute is not None and (
        options.service or options.operation or options.sop_class
    ):
        problem = f"a service, an operation or a SOP class has a status, not a {options.attribute}"
        raise ServiceClassError(problem)
    texts = [_explained(one, named, options) for found in options.code for one in found]
    if options.json and len(texts) > 1:
        print(f"[{','.join(texts)}]")
    else:
        print(encodable("\n\n".join(texts)))
    return 0


def _codes_of(text: str) -> tuple[Asked, ...]:
    if text != "-":
        return find_codes(text)
    found = tuple(one for line in sys.stdin if line.strip() for one in find_codes(line))
    if not found:
        problem = "standard input has no code: give one a line"
        raise argparse.ArgumentTypeError(problem)
    return found


def _explained(asked: Asked, named: Implementation | None, options: argparse.Namespace) -> str:
    code = asked.code
    if options.attribute is not None:
        return explain_reason(code, options.attribute, named, as_json=options.json)
    operation = options.operation
    if operation is None and options.service is None and options.sop_class is None:
        operation = asked.operation
    question = question_of(options.service, operation, options.sop_class)
    uses = peer.uses_of(code, question, named)
    if not options.json and not options.all and not code.is_range:
        return "\n".join(_brief(asked, question, uses, options))
    entries = entries_about(code, question)
    if options.json:
        return json_output.explanation(code, question, entries, uses)
    text = explanation_text.explanation(code, question, entries)
    return "\n".join([*([asked.note] if asked.note else []), text, *peer.as_text(uses, named)])


def _brief(
    asked: Asked,
    question: Question,
    uses: tuple[ImplementationCode, ...],
    options: argparse.Namespace,
) -> list[str]:
    code = asked.code
    info = resolve(code.low, question.service, question.operation, name_of(question.sop_class))
    sent = [used for used in uses if used.role != "SCU"]
    lines = brief(info, sent, options.color, (asked.note, code.note, question.note))
    advice = advice_for(info) if options.why else None
    return [*lines, *(advice.why(width()) if advice is not None else ())]
