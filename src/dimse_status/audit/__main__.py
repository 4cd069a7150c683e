"""``python -m dimse_status.audit FILE…``: hold editions of PS3.4 and PS3.7 against the package."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from dimse_status.audit.comparing import Audit, audit
from dimse_status.audit.docbook import LIMIT, UnreadableFileError, read_document
from dimse_status.audit.report import as_json, as_lines
from dimse_status.standard_streams import complain, exit_status_of

__all__ = ["main"]

_ABOUT = """\
Hold editions of PS3.4 and PS3.7, in DocBook as NEMA publishes them, against what
this package says: status tables and what takes them over, DIMSE service groups,
SOP classes and sentences on statuses of PS3.4; the status lists, Annex C and the
response parameters of PS3.7.

Listed are the facts that differ, apart from those in which the package follows a
later edition; then, without being differences, the known slips of the standard,
what is said in other words, and what the edition does not have yet.
"""
_EPILOG = f"""\
A file may have up to {LIMIT // 2**20} MiB. Nothing is fetched, and a file that declares entities is
refused.

The exit status is 0, if all facts are the same; 1, if any differs; 2, if a file
cannot be read, with a line for each on standard error, or the result not written.

example:
  python -m dimse_status.audit --confirm part04.xml part07.xml
"""
_SAME, _DIFFERENT, _UNREADABLE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the audit, and return the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m dimse_status.audit",
        description=_ABOUT,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="part04.xml or part07.xml")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--confirm",
        action="store_true",
        help="list which references can cite the edition of the file",
    )
    options = parser.parse_args(arguments)
    return exit_status_of(parser.prog, lambda: _run(parser.prog, options))


def _run(program: str, options: argparse.Namespace) -> int:
    status = _SAME
    audits: list[Audit] = []
    for file in options.files:
        try:
            result = audit(read_document(file))
        except UnreadableFileError as error:
            complain(program, str(error))
            status = _UNREADABLE
            continue
        audits.append(result)
        status = max(status, _DIFFERENT if result.differences else _SAME)
    _write(audits, options)
    return status


def _write(audits: Sequence[Audit], options: argparse.Namespace) -> None:
    if options.json:
        sys.stdout.write(f"{as_json(audits, confirm=options.confirm)}\n")
        return
    encoding = sys.stdout.encoding or "utf-8"
    for result in audits:
        for line in as_lines(result, confirm=options.confirm):
            shown = line.encode(encoding, "backslashreplace").decode(encoding)
            sys.stdout.write(f"{shown}\n")


if __name__ == "__main__":
    sys.exit(main())
