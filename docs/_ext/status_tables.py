"""Directives that draw a service class from the registry when the site is built.

- ``.. status-table:: STORAGE``: its codes and ranges;
- ``.. service-facts:: STORAGE``: its operations, annexes, open ranges and SOP classes;
- ``.. service-api:: STORAGE``: its constant, its enum and the enum's base;
- ``.. service-index::``: all service classes, each with a link to its page.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.util.docutils import SphinxDirective
from sphinx.util.nodes import make_id
from typing_extensions import override

from dimse_status import SERVICE_CLASSES, Operation, Reference, ServiceClass
from status_rows import (
    FEW,
    URGENCY,
    Meaning,
    Place,
    Row,
    Source,
    fields_told,
    page_of,
    rows_of,
    sources_of,
    tuples_of,
)

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

COLUMNS = (("Code", 8), ("Meaning", 50), ("Category", 11), ("Name", 31))
_ROLE = ".. role:: operation\n"
_WHEN = "When each of these is sent: :ref:`when-general-codes-are-sent`."


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
    """The codes of a service class: its own in one table, those of PS3.7 in another.

    What is looked for stands in the row; what proves it is folded, and what many rows have in
    common stands once below them.
    """

    @override
    def run(self) -> list[nodes.Node]:
        service = self.service()
        rows = sorted(rows_of(service), key=lambda row: URGENCY.index(row.category))
        # Where PS3.4 repeats a general code for all annexes, it has not become an annex's own.
        own = [row for row in rows if service.annexes and not row.is_general]
        general = [row for row in rows if row not in own]
        sources = sources_of(rows)
        drawn: list[nodes.Node] = []
        if own:
            drawn.append(self._table(service, own, f"Codes of {service.name}", sources))
        if general:
            drawn.append(self._table(service, general, "General codes (PS3.7 Annex C)", sources))
            if own:
                drawn += self.parse_text_to_nodes(_WHEN)
        if sources:
            drawn += _listed(sources)
        return drawn

    def _table(
        self, service: ServiceClass, rows: Iterable[Row], title: str, sources: Sequence[Source]
    ) -> nodes.table:
        table = nodes.table("", nodes.title("", title), classes=["status-table", "colwidths-given"])
        group = nodes.tgroup(cols=len(COLUMNS))
        table += group
        group += [nodes.colspec(colwidth=width) for _, width in COLUMNS]
        head = nodes.row("", *(nodes.entry("", _paragraph(name)) for name, _ in COLUMNS))
        group += nodes.thead("", head)
        body = nodes.tbody()
        group += body
        for row in rows:
            body += nodes.row(
                "",
                nodes.entry("", self._code(service, row)),
                nodes.entry("", *self._meanings(service, row, sources)),
                nodes.entry("", _paragraph(_category(row))),
                nodes.entry("", *self._name(service, row)),
                classes=["range"] if row.range else [],
            )
        self.set_source_info(table)
        return table

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

    def _meanings(
        self, service: ServiceClass, row: Row, sources: Sequence[Source]
    ) -> list[nodes.Node]:
        drawn: list[nodes.Node] = []
        alike: dict[tuple[object, ...], list[Meaning]] = {}
        for meaning in row.meanings:
            words = (meaning.text, meaning.retired, meaning.error_id, meaning.error_comment)
            alike.setdefault(words, []).append(meaning)
        for meanings in alike.values():
            evidence: list[nodes.Node] = []
            for meaning in meanings:
                places = (_evidence(service, place, sources) for place in meaning.places)
                evidence += [_paragraph(*content) for content in places]
                evidence.append(_paragraph("With it may go: ", *_fields(meaning)))
            evidence += self._python(service, row)
            places_of_all = [place for meaning in meanings for place in meaning.places]
            folded = details(
                "", *evidence, summary=_brief(service, places_of_all), classes=["evidence"]
            )
            drawn += [*_words(meanings[0]), folded]
        return drawn

    def _python(self, service: ServiceClass, row: Row) -> list[nodes.Node]:
        if row.range is None:
            return [_paragraph("In Python: ", _name(f"{service.statuses.__name__}.{row.name}"))]
        base = f":class:`~dimse_status.{_base(service)}`"
        return self.parse_text_to_nodes(f"In Python: a code of your own, in a subclass of {base}")

    def _name(self, service: ServiceClass, row: Row) -> list[nodes.Node]:
        if row.range is None:
            return [_paragraph(_name(row.name))]
        base = f":class:`~dimse_status.{_base(service)}`"
        return self.parse_text_to_nodes(f"{row.name}, for codes of your own: {base}")


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
.. py:data:: {name}

   The members of the category {category}: ``status in {name.rpartition(".")[2]}`` narrows both
   branches.
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
    return nodes.literal("", name)


def _names_of(operations: Iterable[Operation]) -> str:
    """Return markup of operations that no browser breaks at their hyphens."""
    return ", ".join(f":operation:`{one}`" for one in operations)


def _badge(text: str, *classes: str) -> nodes.inline:
    return nodes.inline("", text, classes=["status-badge", *classes])


def _category(row: Row) -> nodes.inline:
    return _badge(str(row.category), f"status-{row.category.lower()}")


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _words(meaning: Meaning) -> list[nodes.Node]:
    text = _paragraph(meaning.text, classes=["meaning"])
    if meaning.retired:
        text += [nodes.Text(" "), _badge("retired")]
    content: list[nodes.Node] = [text]
    if meaning.error_id is not None:
        fixed = (
            f"with Error ID {meaning.error_id:04X} and the Error Comment “{meaning.error_comment}”"
        )
        content.append(_paragraph(fixed, classes=["aside"]))
    return content


def _brief(service: ServiceClass, places: Iterable[Place]) -> str:
    """Return the line that stands for the evidence: which operations, and where it is said."""
    where = dict.fromkeys(_place(place.references[0]) for place in places)
    brief = _shortened(list(where), "places")
    if len(service.operations) > 1:
        there = dict.fromkeys(str(one) for place in places for one in place.operations)
        every = len(there) == len(service.operations) > FEW
        brief = f"{'every operation' if every else ', '.join(there)} · {brief}"
    return brief


def _shortened(words: list[str], many: str) -> str:
    return ", ".join(words) if len(words) <= FEW else f"{len(words)} {many}"


def _place(reference: Reference) -> str:
    if reference.table:
        return f"Table {reference.table}"
    return f"PS3.{reference.part} {reference.section}"


def _evidence(service: ServiceClass, place: Place, sources: Sequence[Source]) -> list[nodes.Node]:
    """Return what one place says: for which operations and SOP classes, and in which words."""
    content: list[nodes.Node] = []
    for operation in place.operations:
        content += [nodes.inline("", str(operation), classes=["operation"]), nodes.Text(", ")]
    content[-1] = nodes.Text(": ")
    content += _cited(place.references[0])
    notes = place.notes
    shared = [one for one in sources if one.holds(place)]
    for source in shared:
        notes = source.besides(notes)
        link = nodes.reference("", _count_of(source), internal=True, refid=source.anchor)
        content += [nodes.Text(", "), link]
    if not shared:
        content += _taken_over(place.references[1:])
        content += _for_sop_classes(service, place.sop_classes)
    return [*content, *_noted(notes)]


def _noted(notes: Iterable[str]) -> list[nodes.Node]:
    return [nodes.inline("", f"; {one}", classes=["aside"]) for one in notes]


def _count_of(source: Source) -> str:
    counted = _count(len(source.sop_classes), "SOP class", "SOP classes")
    if others := source.references[1:]:
        counted += f" and {_count(len(others), 'more annex', 'more annexes')}"
    return counted


def _cited(reference: Reference) -> list[nodes.Node]:
    link = nodes.reference("", _place(reference), refuri=reference.url)
    where = f"PS3.{reference.part} {reference.section}, " if reference.table else ""
    if reference.by_reference:
        where = f"by reference in {where}"
    return [link, nodes.Text(" "), *_edition(reference.edition, where)]


def _for_sop_classes(service: ServiceClass, words: Sequence[str]) -> list[nodes.Node]:
    active = {one.keyword for one in service.sop_classes if not one.retired}
    if active.issubset(words):
        return []
    content: list[nodes.Node] = [nodes.Text(", for ")]
    for number, word in enumerate(words):
        content += [nodes.Text(", " if number else ""), _name(word)]
    return content if words else []


def _listed(sources: Iterable[Source]) -> list[nodes.Node]:
    """Draw what the rows have in common."""
    items = nodes.bullet_list(classes=["sources"])
    for source in sources:
        own = _paragraph(*_cited(source.references[0]), *_taken_over(source.references[1:]))
        own += _noted(source.notes)
        words = [nodes.list_item("", _paragraph(_name(word))) for word in source.sop_classes]
        summary = f"for {_count(len(words), 'SOP class', 'SOP classes')}"
        folded = details("", nodes.bullet_list("", *words), summary=summary)
        items += nodes.list_item("", own, folded, ids=[source.anchor])
    return [nodes.rubric("", "Where many of them stand"), items]


def _fields(meaning: Meaning) -> list[nodes.Node]:
    content: list[nodes.Node] = []
    for whose, names in fields_told(meaning):
        text = f"{'; ' if content else ''}{whose} {', '.join(names)}"
        content.append(nodes.inline("", text.strip(), classes=["aside"] if whose else []))
    return content or [nodes.Text("nothing")]


def _taken_over(references: Sequence[Reference]) -> list[nodes.Node]:
    """Name the annexes that take a table over: ``U.4.1, X.4.1 2020c, BB.4.1 2022e``."""
    if not references:
        return []
    content: list[nodes.Node] = [nodes.inline("", "; by reference in ", classes=["aside"])]
    for nth, (edition, group) in enumerate(groupby(references, key=lambda one: one.edition)):
        content.append(nodes.Text("; " if nth else ""))
        for number, reference in enumerate(group):
            content.append(nodes.Text(", " if number else ""))
            content.append(nodes.reference("", reference.section, refuri=reference.url))
        content += [nodes.Text(" "), *_edition(edition)]
    return content


def _edition(edition: str | None, where: str = "") -> list[nodes.Node]:
    if edition is None:
        return [
            nodes.inline("", where, classes=["aside"]),
            _badge("text not seen", "status-unseen"),
        ]
    return [nodes.inline("", f"{where}{edition}", classes=["aside"])]


def _open(translator: Any, node: details) -> None:
    summary = translator.encode(node["summary"])
    translator.body.append(translator.starttag(node, "details", f"<summary>{summary}</summary>"))


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
