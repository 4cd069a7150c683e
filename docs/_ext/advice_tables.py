"""Directives that draw the advice: one table for each group of service classes.

- ``.. advice-table:: storage``: the entries of a module of `dimse_status.advice.entries`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util.docutils import SphinxDirective
from typing_extensions import override

from dimse_status.advice import Retry, Source
from dimse_status.advice.entry import Entry

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

_HEAD = ("Status", "Whose turn; retry", "What holds, what to check", "Basis and sources")
_WIDTHS = "14 16 42 28"


class AdviceTable(SphinxDirective):
    """The entries of one module, in its order."""

    required_arguments = 1

    @override
    def run(self) -> list[nodes.Node]:
        entries = import_module(f"dimse_status.advice.entries.{self.arguments[0]}").ENTRIES
        lines = [
            ".. list-table::",
            "   :header-rows: 1",
            f"   :widths: {_WIDTHS}",
            "   :class: advice",
            "",
        ]
        for row in (_HEAD, *map(_row, entries)):
            lines += [f"   {'*' if not at else ' '} - {cell}" for at, cell in enumerate(row)]
        return self.parse_text_to_nodes("\n".join(lines))


def _row(entry: Entry) -> tuple[str, ...]:
    advice = entry.advice
    notes = (entry.implementation, entry.when.value if entry.when else "")
    where = [f"**{entry.codes}**", _operations(entry), *map(_text, filter(None, notes))]
    if entry.unlisted:
        where.append("not in the standard's list")
    bounded = ", bounded" if advice.retry is Retry.LATER else ""
    note = f"; {_text(advice.retry_note)}" if advice.retry_note else ""
    peers = [f"{_text(name)}: {_text(text)}." for name, text in advice.peers]
    said = [
        f"**{_text(advice.state)}**",
        *map(_text, advice.check),
        "*Likely:* " + "; ".join(map(_text, advice.causes)) + ".",
        *peers,
    ]
    return (
        ", ".join(where),
        f"{advice.turn}; {advice.retry}{bounded}{note}",
        " ".join(said),
        f"{advice.basis}: " + "; ".join(map(_source, advice.sources)),
    )


def _operations(entry: Entry) -> str:
    names = [str(one) for one in entry.operations]
    return ", ".join(names) if len(names) < 4 else "several operations"


def _source(source: Source) -> str:
    # The place of a source that is a page of its own is its address.
    name = source.where.removeprefix("https://github.com/").removeprefix("https://")
    return f"`{_text(name)} <{source.url}>`__, {_text(source.says)}"


def _text(text: str) -> str:
    return "".join(f"\\{char}" if char in "\\*`_|<>" else char for char in text)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directive."""
    app.add_directive("advice-table", AdviceTable)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
