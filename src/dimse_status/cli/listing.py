"""``dimse-status list``: the service classes, or the codes of one, of a few, or of an operation."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from typing import Any

from dimse_status.cli.codes import annexes_of, by_category, defined_in, lines_of
from dimse_status.cli.json_output import as_text
from dimse_status.cli.layout import row, table
from dimse_status.cli.service_argument import read_subject
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.services import SERVICE_CLASSES
from dimse_status.services.finding import service_classes_of
from dimse_status.services.general import GENERAL

__all__ = ["add_to", "run"]

_ABOUT = """\
List the service classes; or, with a service class or an operation, its codes
and ranges, by category.
"""
_EXAMPLES = """\
examples:
  dimse-status list
  dimse-status list storage
  dimse-status list C-MOVE
  dimse-status list qr
  dimse-status list query-retrieve-move --json
"""


def add_to(add_parser: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to the parser of the command line."""
    parser = add_parser(
        "list",
        help="list the service classes, or the codes of one, or of an operation",
        description=_ABOUT,
        epilog=_EXAMPLES,
    )
    parser.add_argument(
        "subject",
        metavar="SERVICE",
        nargs="?",
        type=read_subject,
        help="a service class, such as storage, mpps or qr; or an operation: C-MOVE, move",
    )
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """List what was asked for."""
    subject = options.subject
    if options.json:
        print(as_text(_as_dict(subject)))
    elif subject is None:
        rows = [
            row
            for one in SERVICE_CLASSES
            for row in (
                (one.identifier, f"{one.name} ({annexes_of(one)})"),
                ("", f"{', '.join(one.operations)}: {_counts(one)}"),
            )
        ]
        print(*table(rows, indent=0), "", "dimse-status list STORAGE shows the codes of Storage.", sep="\n")
    elif isinstance(subject, Operation):
        print(*_of_operation(subject), sep="\n")
    else:
        print("\n\n".join("\n".join(_of_service(one)) for one in subject))
    return 0


def _as_dict(subject: Operation | tuple[ServiceClass, ...] | None) -> dict[str, Any]:
    if isinstance(subject, Operation):
        codes = defined_in(service_classes_of(subject), subject)
        services = service_classes_of(subject)
    else:
        services = SERVICE_CLASSES if subject is None else subject
        codes = defined_in(subject or ())
    return {
        "operation": str(subject) if isinstance(subject, Operation) else None,
        "services": [_service(one) for one in services],
        "codes": None if subject is None else [one.to_dict() for one in codes],
    }


def _of_operation(operation: Operation) -> Iterator[str]:
    services = service_classes_of(operation)
    yield from row("operation", str(operation), 0, 12)
    yield from row("in", ", ".join(one.name for one in services), 0, 12)
    for category, codes in by_category(defined_in(services, operation)):
        yield from ("", str(category), *lines_of(codes, told=operation))


def _of_service(service: ServiceClass) -> Iterator[str]:
    yield from row("service", service.name, 0, 12)
    yield from row("identifier", service.identifier, 0, 12)
    yield from row("defined in", annexes_of(service), 0, 12)
    yield from row("operations", ", ".join(service.operations), 0, 12)
    yield from row("has", _counts(service), 0, 12)
    for category, codes in by_category(defined_in((service,))):
        own = [one for one in codes if service in one.services]
        general = [one for one in codes if service not in one.services]
        title = str(category)
        if own:
            yield from ("", title, *lines_of(own, told=service))
            title += ", as in every service class (PS3.7 Annex C)"
        if general:
            yield from ("", title, *lines_of(general, told=service))


def _counts(service: ServiceClass) -> str:
    ranges = ", ".join(span.pattern for span in service.ranges)
    kind = f"range{'s' if len(service.ranges) > 1 else ''} {ranges}" if ranges else "no ranges"
    return f"{len(service.statuses)} codes, {kind}"


def _service(service: ServiceClass) -> dict[str, Any]:
    return {
        "identifier": service.identifier,
        "name": service.name,
        "annexes": list(service.annexes),
        "operations": list(map(str, service.operations)),
        "sop_classes": [
            {"keyword": one.keyword or None, "uid": one.uid, "retired": one.retired}
            for one in service.sop_classes
        ],
    }
