"""Directives that draw what the package knows beside the statuses of the standard.

- ``.. implementation-index::``: the implementations that come with the package;
- ``.. implementation-codes:: PYNETDICOM``: what one of them uses codes for;
- ``.. implementation-pages::``: the same of all the others, each under a heading;
- ``.. file-keys:: CODE``: the keys of a file, or of an entry in it;
- ``.. reason-table:: STOW_FAILURE``: the values of a set of reasons;
- ``.. http-statuses::`` and ``.. http-warnings::``: those of PS3.18.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util.docutils import SphinxDirective
from typing_extensions import override

from dimse_status import Implementation, Operation, Reference, StatusInfo, implementations
from dimse_status.failure_reason import REASON_SETS, Reason, ReasonSet
from dimse_status.http_status import HTTP_WARNINGS, Transaction
from dimse_status.implementations import IMPLEMENTATIONS, file_format
from dimse_status.implementations.file_keys import Table

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

Rows = Iterable[Sequence[str]]


def _list_table(head: Sequence[str], widths: Sequence[int], rows: Rows) -> list[str]:
    lines = [
        ".. list-table::",
        "   :header-rows: 1",
        f"   :widths: {' '.join(map(str, widths))}",
        "",
    ]
    for row in (head, *rows):
        lines += [f"   {'*' if not at else ' '} - {cell}" for at, cell in enumerate(row)]
    return [*lines, ""]


class _Table(SphinxDirective):
    def table(self, head: Sequence[str], widths: Sequence[int], rows: Rows) -> list[nodes.Node]:
        return self.parse_text_to_nodes("\n".join(_list_table(head, widths, rows)))


class ImplementationIndex(_Table):
    """The implementations that come with the package."""

    @override
    def run(self) -> list[nodes.Node]:
        names = {
            id(one): name
            for name in implementations.__all__
            if isinstance(one := getattr(implementations, name), Implementation)
        }
        return self.table(
            ("Implementation", "Constant", "Status codes", "Reasons", "Read in"),
            (20, 20, 12, 10, 38),
            (
                (
                    one.name,
                    f"``{names[id(one)]}``",
                    f"{len(one.codes)}",
                    f"{len(one.reasons)}",
                    _text(one.version),
                )
                for one in IMPLEMENTATIONS
            ),
        )


class ImplementationCodes(_Table):
    """What one of them uses codes for."""

    required_arguments = 1

    @override
    def run(self) -> list[nodes.Node]:
        one = getattr(implementations, self.arguments[0], None)
        if not isinstance(one, Implementation):
            problem = f"no implementation {self.arguments[0]!r}"
            raise self.error(problem)
        return self.parse_text_to_nodes("\n".join(_codes(one)))


class ImplementationPages(_Table):
    """What each of them but pynetdicom uses codes for, in the order of their files."""

    @override
    def run(self) -> list[nodes.Node]:
        lines: list[str] = []
        for one in IMPLEMENTATIONS:
            if one.codes and one is not implementations.PYNETDICOM:
                lines += [one.name, "~" * len(one.name), "", *_codes(one)]
        return self.parse_text_to_nodes("\n".join(lines), allow_section_headings=True)


class FileKeys(_Table):
    """The keys of a table of the file format."""

    required_arguments = 1

    @override
    def run(self) -> list[nodes.Node]:
        table: Table = getattr(file_format, self.arguments[0])
        return self.table(
            ("Key", "Value"),
            (15, 85),
            (
                (key.name, key.about + (" It must be there." if key.required else ""))
                for key in table.keys
            ),
        )


def _codes(one: Implementation) -> list[str]:
    return _list_table(
        ("Code", "Operations", "Meaning", "Source"),
        (10, 20, 40, 30),
        (
            (
                f"``{code.pattern}``" + (", received" if code.role == "SCU" else ""),
                _operations(code.all_operations),
                _text("; ".join(filter(None, (code.meaning, code.behaviour, code.note)))),
                _text(code.source) or "none",
            )
            for code in one.codes
        ),
    )


class ReasonTable(_Table):
    """The values of a set of reasons, and the statuses that they stand for."""

    required_arguments = 1

    @override
    def run(self) -> list[nodes.Node]:
        found = [one for one in REASON_SETS if one.identifier == self.arguments[0]]
        if not found:
            problem = f"no set of reasons {self.arguments[0]!r}"
            raise self.error(problem)
        (reasons,) = found
        return self.table(
            ("Value", "Name", "Meaning", "DIMSE status"),
            (12, 32, 28, 28),
            (_row(reasons, member) for member in reasons.reasons),
        )


def _row(reasons: ReasonSet, member: Reason) -> Sequence[str]:
    first = [span.pattern for span in reasons.ranges if span.low == member]
    status = reasons.status_for(member)
    return (
        f"``0x{member:04X}``" + (f", range {first[0]}" if first else ""),
        f"``{member.name}``",
        _text(member.meaning),
        _status(status) if status is not None else "none",
    )


def _status(status: StatusInfo) -> str:
    if status.member is not None:
        return f":attr:`~dimse_status.{type(status.member).__name__}.{status.member.name}`"
    if status.range is not None:
        return f"{status.range.pattern} of {status.service_name}"
    return f"{_text(status.meaning)} (PS3.7)"


class HttpStatuses(_Table):
    """The HTTP statuses of each transaction."""

    @override
    def run(self) -> list[nodes.Node]:
        return self.table(
            ("Transaction", "HTTP statuses", "Source"),
            (45, 30, 25),
            (
                (
                    f"``{one.name}``: {one.value}",
                    ", ".join(str(int(status)) for status in one.http_statuses),
                    _link(one.reference),
                )
                for one in Transaction
            ),
        )


class HttpWarnings(_Table):
    """The warnings of UPS-RS, and the statuses of DIMSE that say the same."""

    @override
    def run(self) -> list[nodes.Node]:
        return self.table(
            ("Transaction", "Warning", "HTTP status", "DIMSE status", "Source"),
            (22, 32, 8, 20, 18),
            (
                (
                    f"``{one.transaction.name}``",
                    _text(one.text),
                    str(int(one.http_status)) if one.http_status else "not stated",
                    ", ".join(f"``0x{status:04X}``" for status in one.statuses),
                    _link(one.reference),
                )
                for one in HTTP_WARNINGS
            ),
        )


def _link(reference: Reference) -> str:
    name = f"Table {reference.table}" if reference.table else f"PS3.18 {reference.section}"
    return f"`{name} <{reference.url}>`__"


def _operations(operations: Sequence[Operation]) -> str:
    of_c = [one for one in Operation if one.startswith("C-")]
    words = {tuple(Operation): "any", tuple(of_c): "DIMSE-C"}
    words[tuple(one for one in Operation if one not in of_c)] = "DIMSE-N"
    return words.get(tuple(operations), ", ".join(operations))


def _text(text: str) -> str:
    return "".join(f"\\{char}" if char in "\\*`_|<>" else char for char in text)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directives."""
    app.add_directive("implementation-index", ImplementationIndex)
    app.add_directive("implementation-codes", ImplementationCodes)
    app.add_directive("implementation-pages", ImplementationPages)
    app.add_directive("file-keys", FileKeys)
    app.add_directive("reason-table", ReasonTable)
    app.add_directive("http-statuses", HttpStatuses)
    app.add_directive("http-warnings", HttpWarnings)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
