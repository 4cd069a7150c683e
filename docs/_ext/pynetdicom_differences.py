"""``.. pynetdicom-differences::``: where pynetdicom's answers differ, from asking both."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.util.docutils import SphinxDirective
from typing_extensions import override

from dimse_status import compat
from dimse_status.compat.differences import WORDING, Answer, Difference, differences

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

CATEGORIES = "code_to_category"
ENDINGS = ("_SERVICE_CLASS_STATUS", "_STATUS")
FEW = 5
Kind = Callable[[Difference], bool]
Column = Callable[[list[Difference]], str]


def _is_of_categories(one: Difference) -> bool:
    return one.name == CATEGORIES


def _is_of_meanings(one: Difference) -> bool:
    return one.name != CATEGORIES and one.reason != WORDING


def _is_of_wording(one: Difference) -> bool:
    return one.reason == WORDING


class PynetdicomDifferences(SphinxDirective):
    """The differences of one kind: of categories, of meanings, or of mere wording."""

    required_arguments = 1

    @override
    def run(self) -> list[nodes.Node]:
        kind = self.arguments[0]
        if kind not in KINDS:
            problem = f"no kind of difference {kind!r}: expected one of {', '.join(KINDS)}"
            raise self.error(problem)
        belongs, columns = KINDS[kind]
        return self.parse_text_to_nodes("\n".join(_table(filter(belongs, differences()), columns)))


def _table(found: Iterable[Difference], columns: Iterable[str]) -> Iterator[str]:
    alike: dict[tuple[object, ...], list[Difference]] = {}
    for one in found:
        key = (one.low, one.high, one.pynetdicom, one.standard, one.reason)
        alike.setdefault(key, []).append(one)
    yield ".. list-table::"
    yield "   :header-rows: 1"
    yield f"   :widths: {' '.join(str(COLUMNS[title][0]) for title in columns)}"
    yield ""
    yield from _row(columns)
    for group in sorted(alike.values(), key=lambda group: group[0].low):
        yield from _row(COLUMNS[title][1](group) for title in columns)


def _row(cells: Iterable[str]) -> Iterator[str]:
    for number, cell in enumerate(cells):
        yield f"     - {cell}" if number else f"   * - {cell}"


def _codes(group: list[Difference]) -> str:
    low, high = group[0].low, group[0].high
    return f"{low:04X}" if low == high else f"{low:04X} to {high:04X}"


def _tables(group: list[Difference]) -> str:
    names = [one.name for one in group]
    tables = [name for name, each in vars(compat).items() if isinstance(each, compat.StatusDict)]
    missing = [name for name in tables if name not in names]
    if not missing:
        return "each"
    if len(missing) <= FEW:
        return f"each but {', '.join(map(_short, missing))}"
    return ", ".join(map(_short, names))


def _short(name: str) -> str:
    ending = next(one for one in ENDINGS if name.endswith(one))
    return name.removesuffix(ending).replace("_", " ")


def _answer(answer: Answer) -> str:
    if answer is None:
        return "no such code"
    if isinstance(answer, str):
        return str(answer)
    category, meaning = answer
    return f"{category}: {_escaped(meaning)}" if meaning else f"{category}, no meaning"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("*", r"\*").replace("`", r"\`").replace("_", r"\_")


COLUMNS: dict[str, tuple[int, Column]] = {
    "Code": (10, _codes),
    "Tables": (25, _tables),
    "pynetdicom": (25, lambda group: _answer(group[0].pynetdicom)),
    "Here": (25, lambda group: _answer(group[0].standard)),
    "Why": (15, lambda group: _escaped(group[0].reason)),
}
KINDS: dict[str, tuple[Kind, tuple[str, ...]]] = {
    "categories": (_is_of_categories, ("Code", "pynetdicom", "Here")),
    "meanings": (_is_of_meanings, tuple(COLUMNS)),
    "wording": (_is_of_wording, ("Code", "Tables", "pynetdicom", "Here")),
}


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the directive."""
    app.add_directive("pynetdicom-differences", PynetdicomDifferences)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
