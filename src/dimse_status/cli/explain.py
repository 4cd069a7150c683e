"""``dimse-status explain``: what a code, or a range of codes, means."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator

from dimse_status.advice import advice_for
from dimse_status.cli import answer, peer, reason
from dimse_status.cli.asked import codes_in, find_codes
from dimse_status.cli.code_argument import CodeArgument
from dimse_status.cli.codes import Defined, by_category, defined_in, lines_of
from dimse_status.cli.json_output import as_text, query_of
from dimse_status.cli.layout import WHEN_COLOURED, encodable, paragraph, width
from dimse_status.cli.service_argument import read_operation, read_service, read_sop_class
from dimse_status.implementations.implementation import Implementation
from dimse_status.implementations.known import IMPLEMENTATIONS
from dimse_status.model.errors import ServiceClassError
from dimse_status.model.service_class import ServiceClass, SOPClass
from dimse_status.model.status_info import StatusInfo
from dimse_status.resolver import resolve
from dimse_status.services.finding import (
    find_sop_class,
    problem_with_sop_class,
    service_classes_of,
    service_classes_of_sop_class,
)
from dimse_status.services.general import GENERAL

__all__ = ["add_to", "run"]

_ABOUT = """\
Show what a status code means: its category, its meaning, what peers use it for,
what to do about it, and where the standard says so. With --all, show each place
in the standard; with an operation, also what may come with it in the response,
and whether it must.

CODE is hexadecimal (0xA702, A702H, a702), decimal (42754: five digits), or a
range (A7xx). What could be both, such as 0110, is read as hexadecimal, and the
output says so. A name, a toolkit's text, words and lines of a log are looked
up; what is a guess says so. With -, standard input is read: a log, or a code a
line.

Some implementations use the code for something of their own. Name the peer's
to see that, with its source: pynetdicom, DCMTK, dcm4che, dcm4chee-arc, Orthanc,
fo-dicom, dicom-server, or a TOML file of your own; auto is whom the log names.

The exit status is 2 for what is no status: a condition of DCMTK (0006:0208), a
reason of A-ASSOCIATE-RJ or A-ABORT, and three digits (A70), of which one is
probably lost.
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
_AUTO = "auto"
_MOST_LINES_OF_RANGE = 20


def add_to(add_parser: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to the parser of the command line."""
    parser = add_parser(
        "explain",
        help="show what a code or a range of codes means",
        description=_ABOUT,
        epilog=_EXAMPLES,
    )
    parser.add_argument(
        "code",
        metavar="CODE",
        nargs="+",
        help="such as 0xA702 or A7xx, a name, words or lines of a log; - for standard input",
    )
    parser.add_argument(
        "--service",
        type=read_service,
        help="the service class, such as storage; dimse-status list shows all",
    )
    parser.add_argument(
        "--operation",
        type=read_operation,
        help="the operation that the code answers, such as C-MOVE",
    )
    parser.add_argument(
        "--sop-class",
        metavar="UID",
        type=read_sop_class,
        help="the UID or keyword of the SOP class; the service class is found from it",
    )
    parser.add_argument(
        "--implementation",
        metavar="NAME|FILE",
        help="the implementation that sent the code: such as pynetdicom, or a TOML file; or auto",
    )
    parser.add_argument(
        "--attribute",
        choices=("failure-reason", "warning-reason"),
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
    DimseStatusError
        If what was asked for is no code.
    ServiceClassError
        If the service class, the operation and the SOP class do not go together; or one of them
        is named for a reason, which is no status.
    ImplementationError
        If there is no implementation of the name, or its file cannot be read or has mistakes.
    """
    options.named = _named(options.implementation)
    if options.attribute is not None and (
        options.service or options.operation or options.sop_class
    ):
        problem = f"a service, an operation or a SOP class has a status, not a {options.attribute}"
        raise ServiceClassError(problem)
    explain = _as_json if options.json else _as_text
    texts = [explain(one, options) for one in _asked(options)]
    if options.json and (len(options.code) > 1 or "-" in options.code):
        print(f"[{','.join(texts)}]")
    else:
        print(encodable("\n\n".join(texts)))
    return 0


def _named(text: str | None) -> Implementation | None:
    if text is None or text.casefold() == _AUTO:
        return None
    from dimse_status.cli.implementation_argument import find_implementation  # noqa: PLC0415 - rare

    return find_implementation(text)


def _asked(options: argparse.Namespace) -> Iterator[CodeArgument]:
    is_auto = options.implementation is not None and options.named is None
    among = IMPLEMENTATIONS if is_auto else ()
    for text in options.code:
        yield from codes_in(sys.stdin, among) if text == "-" else find_codes(text, among)


def _resolved(code: CodeArgument, options: argparse.Namespace) -> StatusInfo:
    """Ask where the user says that the code came up, or else where the line of a log says it."""
    operation, sop_class = options.operation, options.sop_class
    if operation is None and options.service is None and sop_class is None:
        operation = code.operation
    name = None if sop_class is None else sop_class.keyword or sop_class.uid
    by = options.named or code.implementation
    return resolve(code.low, options.service, operation, name, implementation=by)


def _notes(code: CodeArgument, sop_class: SOPClass | None) -> list[str]:
    """Say how the code was found, and why a SOP class says less than the user may think."""
    notes = [code.note] if code.note else []
    if sop_class is not None and find_sop_class(sop_class.uid) is None:
        problem = f"{sop_class.uid} is a private SOP class"
        if sop_class.uid.startswith("1.2.840.10008."):
            problem = problem_with_sop_class(sop_class.uid)
        notes.append(f"{problem}; it counts as none.")
    return notes


def _as_text(code: CodeArgument, options: argparse.Namespace) -> str:
    if options.attribute is not None:
        return "\n".join(reason.as_text(code, options.attribute, options.named))
    info, notes = _resolved(code, options), _notes(code, options.sop_class)
    uses = peer.uses_of(code, info, options.named)
    if code.is_range:
        lines = _range(code, info, notes, sys.maxsize if options.all else _MOST_LINES_OF_RANGE)
    else:
        say = answer.whole if options.all else answer.brief
        lines = say(info, uses, options.color, notes)
        advice = advice_for(info) if options.why else None
        lines += advice.why(width()) if advice is not None else ()
    if options.named is not None and (options.all or code.is_range):
        lines += peer.as_text(uses, options.named)
    return "\n".join(lines)


def _range(code: CodeArgument, info: StatusInfo, notes: list[str], room: int) -> list[str]:
    where = info.question
    answered = f" in {where.operation}" if where.operation is not None else ""
    head = [f"{code.pattern}  0x{code.low:04X} to 0x{code.high:04X}{answered}"]
    head += [line for note in notes for line in paragraph(note, 2)]
    lines = [
        line
        for category, codes in by_category(_codes_in(code, info))
        for line in (str(category), *lines_of(codes, told=where.service or where.operation))
    ]
    more = [f"and {len(lines) - room} lines more: --all"] if len(lines) > room else []
    return [*head, *(lines or ["  The standard defines no code in it there."])[:room], *more]


def _codes_in(code: CodeArgument, info: StatusInfo) -> list[Defined]:
    where = info.question
    if where.service is not None:
        services: tuple[ServiceClass, ...] = (where.service,)
    elif where.sop_class is not None:
        services = service_classes_of_sop_class(where.sop_class.uid)
    else:
        general = (GENERAL,) if where.operation is None else ()
        services = (*service_classes_of(where.operation), *general)
    return defined_in(services, where.operation, where.sop_class, (code.low, code.high))


def _as_json(code: CodeArgument, options: argparse.Namespace) -> str:
    query = query_of(code)
    if options.attribute is not None:
        reasons = reason.reasons_in(code, options.attribute, options.named)
        return as_text(
            {
                "query": {**query, "attribute": options.attribute},
                "reasons": [reason.as_dict(one) for one in reasons],
                "implementations": peer.as_json(
                    peer.reasons_of(code, options.attribute, options.named)
                ),
            }
        )
    info = _resolved(code, options)
    uses = {"implementations": peer.as_json(peer.uses_of(code, info, options.named))}
    if code.is_range:
        codes = [one.to_dict() for one in _codes_in(code, info)]
        return as_text({"query": query, "codes": codes, **uses})
    advice = advice_for(info)
    fields = answer.requirements(info)
    return as_text(
        {
            "query": query,
            **info.to_dict(),
            "response_fields": [{**one.to_dict(), "requirement": how} for one, how in fields],
            **uses,
            "advice": None if advice is None else advice.to_dict(),
        }
    )
