"""``dimse-status list``: the service classes, or the codes of one."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from dimse_status.cli import json_output, listing_text
from dimse_status.cli.entry import entries_of_service
from dimse_status.cli.service_argument import read_service
from dimse_status.services import SERVICE_CLASSES

__all__ = ["add_to", "run"]

_ABOUT = """\
List the service classes; or, with SERVICE, all codes and ranges of one, by
category.
"""
_EXAMPLES = """\
examples:
  dimse-status list
  dimse-status list storage
  dimse-status list query-retrieve-move --json
"""


def add_to(add_parser: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to the parser of the command line."""
    parser = add_parser(
        "list",
        help="list the service classes, or the codes of one",
        description=_ABOUT,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "service",
        metavar="SERVICE",
        nargs="?",
        type=read_service,
        help="a service class by its identifier or name, such as storage",
    )
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """List what was asked for."""
    service = options.service
    if service is None:
        of_services = json_output.of_services if options.json else listing_text.of_services
        text = of_services(SERVICE_CLASSES)
    else:
        of_service = json_output.of_service if options.json else listing_text.of_service
        text = of_service(service, entries_of_service(service))
    print(text)
    return 0
