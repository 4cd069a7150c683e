"""``dimse-status export``: the registry as a table for programs, or as a page to look up in."""

from __future__ import annotations

import argparse
import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping

from dimse_status.cli import page
from dimse_status.cli.implementation_argument import find_implementation
from dimse_status.cli.output_file import write_output
from dimse_status.cli.service_argument import read_operation
from dimse_status.implementations import Implementation
from dimse_status.rows import COLUMNS, FORMAT, StatusRow, expanded_rows, status_rows

__all__ = ["FORMATS", "add_to", "as_csv", "as_json", "run"]

_ABOUT = """\
Write all status codes as a table, csv or json, to be joined with a log or a
database; or as an HTML page to look codes up in, one file that needs no server
and no network.

The table has a row for each usage of a code or a range: its operation, the
first and the last code as four hexadecimal digits, its category, its meaning.
What goes before others comes first. With --expand it has a row for each code of
each operation. The documentation has the columns, under "Millions of codes".
"""
_EXAMPLES = """\
examples:
  dimse-status export --format csv --output dimse.csv
  dimse-status export --format csv --expand --operation C-STORE
  dimse-status export --format json --implementation pynetdicom
  dimse-status export --format html --output dimse-status.html
"""
_BEGINS_A_FORMULA = tuple("=+-@\t\r")


def add_to(add_parser: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to the parser of the command line."""
    parser = add_parser(
        "export",
        help="write all codes as a table (csv, json), or a page to look up in",
        description=_ABOUT,
        epilog=_EXAMPLES,
    )
    parser.add_argument(
        "--format", required=True, choices=tuple(FORMATS), help="a table, or a page to look up in"
    )
    parser.add_argument(
        "--expand", action="store_true", help="a row for each code of a range (csv, json)"
    )
    parser.add_argument("--operation", type=read_operation, help="only this one, as C-MOVE")
    parser.add_argument(
        "--implementation",
        metavar="NAME|FILE",
        help="with the codes of an implementation: such as pynetdicom, or a TOML file",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="the file to write, whole or not at all; without it, the export is printed",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Export what was asked for.

    Raises
    ------
    ImplementationError
        If there is no implementation of the name, or its file cannot be read or has mistakes.
    DimseStatusError
        If the file cannot be written.
    """
    named = find_implementation(options.implementation) if options.implementation else None
    write_output(FORMATS[options.format](options, named), options.output)
    return 0


def _rows(options: argparse.Namespace, named: Implementation | None) -> Iterable[StatusRow]:
    make_rows = expanded_rows if options.expand else status_rows
    return make_rows(operation=options.operation, implementation=named)


def as_csv(rows: Iterable[StatusRow]) -> str:
    """Return rows as CSV, with a line of names first.

    What a spreadsheet would run as a formula, in the text of an implementation, has a ``'`` before
    it.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([_cell(getattr(row, column)) for column in COLUMNS] for row in rows)
    return text.getvalue()


def _cell(value: str | bool | tuple[str, ...]) -> str:  # noqa: FBT001 - a row holds truth values
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return "; ".join(value)
    return f"'{value}" if value.startswith(_BEGINS_A_FORMULA) else value


def as_json(rows: Iterable[StatusRow], *, expanded: bool = False) -> str:
    """Return rows as a JSON object: ``format``, ``expanded``, and ``rows``, a row a line."""
    lines = ",\n".join(json.dumps(row.to_dict()) for row in rows)
    head = json.dumps({"format": FORMAT, "expanded": expanded})[:-1]
    return f'{head}, "rows": [\n{lines}\n]}}\n'


FORMATS: Mapping[str, Callable[[argparse.Namespace, Implementation | None], str]] = {
    "csv": lambda options, named: as_csv(_rows(options, named)),
    "json": lambda options, named: as_json(_rows(options, named), expanded=options.expand),
    "html": lambda options, named: page.render(operation=options.operation, implementation=named),
}
"""What ``--format`` can be, each with what makes the text; docs/millions-of-codes.rst has them."""
