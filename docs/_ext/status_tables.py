"""Directives that draw a service class from the registry when the site is built.

- ``.. status-table:: STORAGE``: its codes and ranges;
- ``.. service-facts:: STORAGE``: its operations, annexes, open ranges and SOP classes;
- ``.. service-api:: STORAGE``: its constant, its enum and the enum's base;
- ``.. service-index::``: all service classes, each with a link to its page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import make_id
from typing_extensions import override

from dimse_status import SERVICE_CLASSES, Operation, Reference, RelatedField, ServiceClass
from status_rows import Meaning, Place, Row, page_of, rows_of, tuples_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

COLUMNS = (
    ("Code", 7),
    ("Name", 19),
    ("Category", 9),
    ("Meaning", 19),
    ("Operations, SOP classes", 18),
    ("May go with it", 14),
    ("Source", 14),
)
FEW = 3
_ROLE = ".. role:: operation\n"


class details(nodes.General, nodes.Element):  # noqa: N801 - docutils names its nodes so
    """Content that the reader opens, below a line that says what it is."""


class ServiceDirective(SphinxDirective):
    """A directive whose argument is the constant of a service class."""

    required_arguments = 1

    def service(self) -> ServiceClass:
        """Return the service class that the argument names."""
        by_name = {service.identifier: service for service in SERVICE_CLASSES}
        name = self.arguments[0]
        if name not in by_name:
            problem = f"no service class {name!r}: expected one of {', '.join(by_name)}"
            raise self.error(problem)
        return by_name[name]


class StatusTable(ServiceDirective):
    """The codes of a service class: its own in one table, those of PS3.7 in another."""

    @override
    def run(self) -> list[nodes.Node]:
        service = self.service()
        rows = rows_of(service)
        own = [row for row in rows if not row.is_general]
        general = [row for row in rows if row.is_general]
        drawn: list[nodes.Node] = []
        if own:
            drawn.append(self._table(service, own, f"Codes of {service.name}"))
        if general:
            drawn.append(self._table(service, general, "General codes (PS3.7 Annex C)"))
        return drawn

    def _table(self, service: ServiceClass, rows: Iterable[Row], title: str) -> nodes.table:
        table = nodes.table("", nodes.title("", title), classes=["status-table", "colwidths-given"])
        group = nodes.tgroup(cols=len(COLUMNS))
        table += group
        group += [nodes.colspec(colwidth=width) for _, width in COLUMNS]
        head = nodes.row("", *(nodes.entry("", _paragraph(name)) for name, _ in COLUMNS))
        group += nodes.thead("", head)
        body = nodes.tbody()
        group += body
        for row in rows:
            body += self._rows(service, row)
        self.set_source_info(table)
        return table

    def _rows(self, service: ServiceClass, row: Row) -> list[nodes.row]:
        drawn: list[nodes.row] = []
        height = sum(len(meaning.places) for meaning in row.meanings)
        for meaning in row.meanings:
            for place in meaning.places:
                line = nodes.row(classes=["range"] if row.range else [])
                if not drawn:
                    line["classes"].append("first")
                    line += _spanning(height, self._code(service, row))
                    line += _spanning(height, *self._name(service, row))
                    line += _spanning(height, _paragraph(_category(row)))
                if place is meaning.places[0]:
                    line += _spanning(len(meaning.places), *_meaning(meaning))
                line += nodes.entry("", *_operations(service, place))
                if place is meaning.places[0]:
                    line += _spanning(len(meaning.places), *_fields(meaning))
                line += nodes.entry("", *_sources(place))
                drawn.append(line)
        return drawn

    def _code(self, service: ServiceClass, row: Row) -> nodes.paragraph:
        code = nodes.target("", "", ids=[row.code])
        link = nodes.reference("", "", nodes.literal("", row.code), refid=row.code)
        targets: list[nodes.Node] = [code]
        if row.member is not None:
            # The row is the member's documentation: what refers to the member leads here.
            name = f"dimse_status.{service.statuses.__name__}.{row.name}"
            anchor = make_id(self.env, self.state.document, "", name)
            targets.append(nodes.target("", "", ids=[anchor]))
            python = self.env.domains.python_domain
            python.note_object(name, "attribute", anchor, location=code)
        return nodes.paragraph("", "", *targets, link, classes=["status-code"])

    def _name(self, service: ServiceClass, row: Row) -> list[nodes.Node]:
        if row.range is None:
            return [_paragraph(_name(row.name))]
        base = f":class:`~dimse_status.{_base(service)}`"
        text = f"{row.name}: open for codes of your own, in a subclass of {base}"
        return self.parse_text_to_nodes(text)


class ServiceFacts(ServiceDirective):
    """What there is to know of a service class besides its codes."""

    @override
    def run(self) -> list[nodes.Node]:
        service = self.service()
        annexes = ", ".join(f"`{annex} <{Reference(4, annex).url}>`__" for annex in service.annexes)
        spans = ", ".join(f"{one.pattern} ({one.meaning})" for one in service.ranges)
        lines = [
            _ROLE,
            f":Annex of PS3.4: {annexes}" if annexes else f":Annex: `C of PS3.7 <{_C.url}>`__",
            f":Operations: {_names_of(service.operations)}",
            f":Enum: :class:`~dimse_status.{service.statuses.__name__}`",
            f":Open for your own codes: {spans or 'none'}",
        ]
        facts = self.parse_text_to_nodes("\n".join(lines))
        sop_classes = nodes.bullet_list()
        for one in service.sop_classes:
            name = _name(one.keyword) if one.keyword else nodes.Text("no keyword")
            item: list[nodes.Node] = [name, nodes.Text(f" {one.uid}")]
            if one.retired:
                item += [nodes.Text(" "), _badge("retired")]
            sop_classes += nodes.list_item("", _paragraph(*item))
        retired = sum(one.retired for one in service.sop_classes)
        summary = _count(len(service.sop_classes), "SOP class", "SOP classes")
        if retired:
            summary += f", {retired} of them retired"
        return [*facts, details("", sop_classes, summary=summary)]


_C = Reference(7, "C")


class ServiceAPI(ServiceDirective):
    """The names of a service class in Python."""

    @override
    def run(self) -> list[nodes.Node]:
        service = self.service()
        enum = service.statuses.__name__
        tuples = "".join(
            f"""
.. py:data:: dimse_status.{name}

   The members of the category {category}: ``status in {name}`` narrows both branches.
"""
            for category, name in tuples_of(service).items()
        )
        text = f"""
.. py:data:: dimse_status.{service.identifier}
   :type: ~dimse_status.ServiceClass[~dimse_status.{enum}]

   The service class, as :func:`~dimse_status.resolve` and
   :func:`~dimse_status.resolve_response` take it.

.. autoclass:: dimse_status.{enum}
   :show-inheritance:

.. autoclass:: dimse_status.{_base(service)}
   :show-inheritance:
{tuples}"""
        return self.parse_text_to_nodes(text)


class ServiceIndex(SphinxDirective):
    """All service classes, in the order of the annexes of PS3.4."""

    @override
    def run(self) -> list[nodes.Node]:
        lines = [
            _ROLE,
            ".. list-table::",
            "   :header-rows: 1",
            "   :class: service-index",
            "",
            "   * - Service class",
            "     - Annexes",
            "     - Operations",
            "     - Constant",
            "     - Enum, and base of your own",
        ]
        for service in SERVICE_CLASSES:
            spans = ", ".join(span.pattern for span in service.ranges)
            lines += [
                f"   * - :doc:`/services/{page_of(service)}`",
                f"     - {', '.join(service.annexes) or 'PS3.7 C'}",
                f"     - {_names_of(service.operations)}",
                f"     - :data:`~dimse_status.{service.identifier}`",
                f"     - :class:`~dimse_status.{service.statuses.__name__}`, "
                f":class:`~dimse_status.{_base(service)}`"
                + (f" for {spans}" if spans else " (no code is open)"),
            ]
        return self.parse_text_to_nodes("\n".join(lines))


def _base(service: ServiceClass) -> str:
    return service.code_type.__name__


def _paragraph(*content: str | nodes.Node, classes: Sequence[str] = ()) -> nodes.paragraph:
    parts = [nodes.Text(one) if isinstance(one, str) else one for one in content]
    return nodes.paragraph("", "", *parts, classes=list(classes))


def _name(name: str) -> nodes.literal:
    """Return a long name that a browser may break between its words, and nowhere else."""
    literal = nodes.literal()
    first, *words = re.split(r"(?<=_)|(?<=[a-z0-9])(?=[A-Z])", name)
    literal += nodes.Text(first)
    for word in words:
        literal += [nodes.raw("", "<wbr>", format="html"), nodes.Text(word)]
    return literal


def _names_of(operations: Iterable[Operation]) -> str:
    """Return markup of operations that no browser breaks at their hyphens."""
    return ", ".join(f":operation:`{one}`" for one in operations)


def _spanning(height: int, *content: nodes.Node) -> nodes.entry:
    return nodes.entry("", *content, **({"morerows": height - 1} if height > 1 else {}))


def _badge(text: str, *classes: str) -> nodes.inline:
    return nodes.inline("", text, classes=["status-badge", *classes])


def _category(row: Row) -> nodes.inline:
    return _badge(str(row.category), f"status-{row.category.lower()}")


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _meaning(meaning: Meaning) -> list[nodes.Node]:
    text = _paragraph(meaning.text)
    if meaning.retired:
        text += [nodes.Text(" "), _badge("retired")]
    content: list[nodes.Node] = [text]
    if meaning.error_id is not None:
        fixed = (
            f"with Error ID {meaning.error_id:04X} and the Error Comment “{meaning.error_comment}”"
        )
        content.append(_paragraph(fixed, classes=["aside"]))
    return content


def _operations(service: ServiceClass, place: Place) -> list[nodes.Node]:
    operations = _paragraph()
    for number, operation in enumerate(place.operations):
        if number:
            operations += nodes.Text(", ")
        operations += nodes.inline("", str(operation), classes=["operation"])
    content: list[nodes.Node] = [operations]
    active = {one.keyword for one in service.sop_classes if not one.retired}
    if active.issubset(place.sop_classes):
        pass
    elif len(place.sop_classes) <= FEW:
        content += [_paragraph(_name(word), classes=["aside"]) for word in place.sop_classes]
    else:
        words = [nodes.list_item("", _paragraph(_name(word))) for word in place.sop_classes]
        summary = _count(len(words), "SOP class", "SOP classes")
        content.append(details("", nodes.bullet_list("", *words), summary=summary))
    content += [_paragraph(note, classes=["aside"]) for note in place.notes]
    return content


def _fields(meaning: Meaning) -> list[nodes.Node]:
    listed = [_paragraph(_short(field)) for field in meaning.table_fields]
    besides = [
        _paragraph(_short(field), " ", nodes.inline("", "by PS3.7", classes=["aside"]))
        for field in meaning.other_fields
    ]
    return [*listed, *besides] or [_paragraph("none")]


def _short(field: RelatedField) -> str:
    name: str = field.value
    return name


def _sources(place: Place) -> list[nodes.Node]:
    first, *others = place.references
    if first.by_reference:
        return [_taken_over(f"Table {first.table}, by reference in ", place.references)]
    place_name = f"PS3.{first.part} {first.section}"
    shown = f"Table {first.table}" if first.table else place_name
    where = f"{place_name}, " if first.table else ""
    link = nodes.reference("", shown, refuri=first.url)
    own = _paragraph(link, " ", *_edition(first.edition, where))
    return [own, _taken_over("by reference in ", others)] if others else [own]


def _taken_over(text: str, references: Iterable[Reference]) -> nodes.paragraph:
    """Name the annexes that take a table over: ``U.4.1, X.4.1 2020c, BB.4.1 2022e``."""
    paragraph = _paragraph(text, classes=["aside"])
    for edition, group in groupby(references, key=lambda reference: reference.edition):
        if len(paragraph) > 1:
            paragraph += nodes.Text("; ")
        for number, reference in enumerate(group):
            if number:
                paragraph += nodes.Text(", ")
            paragraph += nodes.reference("", reference.section, refuri=reference.url)
        paragraph += [nodes.Text(" "), *_edition(edition)]
    return paragraph


def _edition(edition: str | None, where: str = "") -> list[nodes.Node]:
    if edition is None:
        return [
            nodes.inline("", where, classes=["aside"]),
            _badge("text not seen", "status-unseen"),
        ]
    return [nodes.inline("", f"{where}{edition}", classes=["aside"])]


def _open(translator: Any, node: details) -> None:
    translator.body.append(f"<details><summary>{node['summary']}</summary>\n")


def _close(translator: Any, _: details) -> None:
    translator.body.append("</details>\n")


def _say(translator: Any, node: details) -> None:
    translator.visit_paragraph(node)
    translator.add_text(f"{node['summary']}:")
    translator.depart_paragraph(node)


def _nothing(*_: object) -> None:
    pass


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directives."""
    app.add_node(details, html=(_open, _close), text=(_say, _nothing))
    app.add_directive("status-table", StatusTable)
    app.add_directive("service-facts", ServiceFacts)
    app.add_directive("service-api", ServiceAPI)
    app.add_directive("service-index", ServiceIndex)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
