"""``dimse-status check``: whether a TOML file is right, and what is against its codes."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

from typing_extensions import override

from dimse_status.cli.layout import encodable
from dimse_status.implementations.implementation import Implementation, ImplementationCode
from dimse_status.implementations.loader import load_with_lines
from dimse_status.implementations.review import Finding, FindingKind, is_outside, review
from dimse_status.implementations.schema import schema_text
from dimse_status.model.errors import escaped

__all__ = ["add_to", "run"]

_ABOUT = """\
Check a file, TOML or CSV, that says what an implementation uses status codes
for.

Mistakes are shown with their lines, and end the check: entries that overlap are
one. Then each code that it sends is held against the standard: whether it lies
outside the ranges in which an implementation may assign its own, and whether
the standard has given it a meaning, which goes before the implementation's.

The exit status is 0, if nothing is to be said; 1, if something is to be said
against a code; 2, if the file cannot be read or has mistakes.
"""
_EXAMPLES = """\
examples:
  dimse-status check acme.toml
  dimse-status check --schema
"""
_FINDINGS = 1


class _ShowSchema(argparse.Action):
    @override
    def __call__(self, parser: argparse.ArgumentParser, *_: object, **__: object) -> NoReturn:
        print(schema_text(), end="")
        parser.exit()


def add_to(add_parser: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to the parser of the command line."""
    parser = add_parser(
        "check",
        help="check a TOML file of an implementation's codes",
        description=_ABOUT,
        epilog=_EXAMPLES,
    )
    parser.add_argument("file", metavar="FILE", help="such as acme.toml")
    parser.add_argument(
        "--schema", action=_ShowSchema, nargs=0, help="print the JSON Schema of such files and exit"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Check the file that was named.

    Raises
    ------
    ImplementationFileError
        If the file cannot be read, or has mistakes.
    """
    implementation, lines = load_with_lines(options.file)
    findings = 0
    for index, code in enumerate(implementation.codes):
        line = lines.get(("codes", index), lines.get(("codes",)))
        for finding, others in _by_kind(_worth_telling(code)):
            findings += 1
            more = f" (and in {_counted(others, 'place')} more)" if others else ""
            shown = f"{escaped(options.file)}:{line}: {finding.kind}: {finding}{more}"
            print(encodable(shown))
    print(encodable(_summary(options.file, implementation, findings)))
    return _FINDINGS if findings else 0


def _worth_telling(code: ImplementationCode) -> tuple[Finding, ...]:
    """Leave out that a code is not open in some places, if only its operations are stated.

    It may be sent in the places where it is open.
    """
    findings = review(code)
    if code.services or is_outside(code):
        return findings
    return tuple(one for one in findings if one.kind is not FindingKind.OUTSIDE)


def _by_kind(findings: tuple[Finding, ...]) -> Iterator[tuple[Finding, int]]:
    """Yield the first finding of each kind, and how many more there are.

    A code for which only operations are stated is sent in many service classes.
    """
    for kind in dict.fromkeys(finding.kind for finding in findings):
        same = [finding for finding in findings if finding.kind is kind]
        yield same[0], len(same) - 1


def _summary(file: str, implementation: Implementation, findings: int) -> str:
    name = f"{implementation.name} {implementation.version}".strip()
    received = sum(code.role == "SCU" for code in implementation.codes)
    counts = [_counted(len(implementation.codes) - received, "code")]
    counts += [f"{received} that it receives"] if received else []
    if implementation.reasons:
        counts.append(_counted(len(implementation.reasons), "reason"))
    verdict = _counted(findings, "finding") if findings else "no findings"
    return f"{escaped(Path(file).name)}: {name}: {', '.join(counts)}, {verdict}"


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
