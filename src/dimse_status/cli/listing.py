"""``dimse-status list``: the service classes, or the codes of one, of a few, or of an operation."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import Any

from dimse_status.cli.codes import annexes_of, by_category, defined_in, lines_of
from dimse_status.cli.json_output import as_text
from dimse_status.cli.layout import labelled, table
from dimse_status.cli.service_argument import read_subject
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.services import SERVICE_CLASSES
from dimse_status.services.finding import service_classes_of

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
    subject: Operation | Sequence[ServiceClass] | None = options.subject
    operation = subject if isinstance(subject, Operation) else None
    services: Sequence[ServiceClass] = SERVICE_CLASSES
    if isinstance(subject, Operation):
        services = service_classes_of(subject)
    elif subject:
        services = subject
    if options.json:
        codes = [one.to_dict() for one in defined_in(services, operation)] if subject else None
        listed = [_service(one) for one in services]
        print(as_text({"operation": operation, "services": listed, "codes": codes}))
    elif operation:
        print(*_of_operation(operation, services), sep="\n")
    elif subject:
        print("\n\n".join("\n".join(_of_service(one)) for one in services))
    else:
        print(*_of_services(services), sep="\n")
    return 0


def _of_services(services: Sequence[ServiceClass]) -> list[str]:
    rows: list[tuple[str, str]] = []
    for one in services:
        rows.append((one.identifier, f"{one.name} ({annexes_of(one)})"))
        rows.append(("", f"{', '.join(one.operations)}: {_counts(one)}"))
    return [*table(rows, indent=0), "", "dimse-status list STORAGE shows the codes of Storage."]


def _of_operation(operation: Operation, services: Sequence[ServiceClass]) -> list[str]:
    names = ", ".join(one.name for one in services)
    lines = labelled({"operation": str(operation), "in": names}, 0, 12)
    for category, codes in by_category(defined_in(services, operation)):
        lines += ["", str(category), *lines_of(codes, told=operation)]
    return lines


def _of_service(service: ServiceClass) -> list[str]:
    facts = {
        "service": service.name,
        "identifier": service.identifier,
        "defined in": annexes_of(service),
        "operations": ", ".join(service.operations),
        "has": _counts(service),
    }
    lines = labelled(facts, 0, 12)
    for category, codes in by_category(defined_in((service,))):
        own = [one for one in codes if service in one.services]
        general = [one for one in codes if service not in one.services]
        whose = ", as in every service class (PS3.7 Annex C)" if own else ""
        lines += ["", str(category), *lines_of(own, told=service)] if own else []
        lines += ["", f"{category}{whose}", *lines_of(general, told=service)] if general else []
    return lines


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
