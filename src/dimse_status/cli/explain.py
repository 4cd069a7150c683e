"""``dimse-status explain``: what a code, or a range of codes, means."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from dimse_status.advice import advice_for
from dimse_status.cli import explanation_text, json_output, peer
from dimse_status.cli.brief import brief
from dimse_status.cli.code_argument import CodeArgument, read_code
from dimse_status.cli.entry import entries_about
from dimse_status.cli.implementation_argument import find_implementation
from dimse_status.cli.layout import WHEN_COLOURED, encodable, width
from dimse_status.cli.question import Question, name_of, question_of
from dimse_status.cli.reason import ATTRIBUTES, explain_reason
from dimse_status.cli.service_argument import read_operation, read_service, read_sop_class
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
output says so.

Some implementations use the code for something of their own. Name the peer's
to see that alone, with its source: pynetdicom, DCMTK, dcm4che, dcm4chee-arc,
Orthanc, fo-dicom, dicom-server, or a TOML file of your own.
"""
_EXAMPLES = """\
examples:
  dimse-status explain 0xA702
  dimse-status explain 0xA702 --operation C-MOVE
  dimse-status explain 0xA702 --all
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
    if options.attribute is not None:
        if options.service or options.operation or options.sop_class:
            problem = (
                f"a service, an operation or a SOP class has a status, not a {options.attribute}"
            )
            raise ServiceClassError(problem)
        text = explain_reason(options.code, options.attribute, named, as_json=options.json)
        print(encodable(text))
        return 0
    question = question_of(options.service, options.operation, options.sop_class)
    entries = entries_about(options.code, question)
    uses = peer.uses_of(options.code, question, named)
    if options.json:
        print(json_output.explanation(options.code, question, entries, uses))
    elif options.all or options.code.is_range:
        text = explanation_text.explanation(options.code, question, entries)
        print(encodable("\n".join([text, *peer.as_text(uses, named)])))
    else:
        lines = _brief(options.code, question, uses, options)
        print(encodable("\n".join(lines)))
    return 0


def _brief(
    code: CodeArgument,
    question: Question,
    uses: tuple[ImplementationCode, ...],
    options: argparse.Namespace,
) -> list[str]:
    info = resolve(code.low, question.service, question.operation, name_of(question.sop_class))
    sent = [used for used in uses if used.role != "SCU"]
    lines = brief(info, sent, options.color, (code.note, question.note))
    advice = advice_for(info) if options.why else None
    return [*lines, *(advice.why(width()) if advice is not None else ())]
