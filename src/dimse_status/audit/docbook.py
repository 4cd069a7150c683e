"""Reading DocBook as NEMA publishes it; whatever else a file may be, it is refused in one line.

A file is a stranger's: its size and depth are bounded, what it spans is cut to what is there,
and a file that declares an entity is refused before anything is expanded or fetched. No edition
of NEMA's from 2013 to 2026 has a document type declaration at all.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn
from xml.etree import ElementTree as ET
from xml.parsers import expat

from dimse_status.model.errors import DimseStatusError, escaped

__all__ = ["LIMIT", "Document", "Section", "Table", "UnreadableFileError", "read_document"]

LIMIT = 16 * 2**20
"""The most bytes that a file may have: four times PS3.4 of 2020c."""
_DEEPEST = 50
_LONGEST_LABEL = 60
_WIDEST = 40
_DOCBOOK = "{http://docbook.org/ns/docbook}"
_PARTS = (4, 7)
_TITLE = re.compile(r"DICOM PS3\.(\d+) (20\d\d[a-z]?)\b")
_INVISIBLE = dict.fromkeys((0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF), "")
_PLAIN = str.maketrans({**_INVISIBLE, 0x2010: "-", 0x2011: "-", 0x2013: "-", 0x2212: "-"})
_CUT_SHORT = {
    expat.errors.codes[message]
    for message in (
        expat.errors.XML_ERROR_NO_ELEMENTS,
        expat.errors.XML_ERROR_UNCLOSED_TOKEN,
        expat.errors.XML_ERROR_PARTIAL_CHAR,
        expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION,
    )
}
_LEVELS = {"chapter", "appendix", "section"}
_BLOCKS = {_DOCBOOK + name for name in ("para", "orderedlist", "itemizedlist", "listitem", "note")}
_STANZAS = {"para", "term"}


class UnreadableFileError(DimseStatusError, ValueError):
    """A file cannot be read as PS3.4 or PS3.7 in DocBook.

    Attributes
    ----------
    file : str
        The file.
    problem : str
        What is wrong with it.
    """

    def __init__(self, file: str, problem: str) -> None:
        super().__init__(f"{escaped(file)}: {escaped(problem)}")
        self.file = file
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its label, and its rows as a grid, the first with the heads of the columns."""

    label: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(slots=True)
class Section:
    """A section without those inside it, and the titles of those around it, its own the last."""

    label: str
    titles: tuple[str, ...]
    paragraphs: list[str] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Document:
    """A part of the standard in one edition."""

    file: str
    part: int
    edition: str
    sections: tuple[Section, ...]

    def has(self, label: str) -> bool:
        """Whether there is a section of that label."""
        return any(section.label == label for section in self.sections)


def read_document(file: str) -> Document:
    """Read PS3.4 or PS3.7.

    Raises
    ------
    UnreadableFileError
        If the file is missing, of another kind, cut short, too large or too deep, or if it
        declares an entity.
    """
    content = _content(file)
    try:
        _refuse_entities(file, content)
        root = ET.XML(content)
    except ET.ParseError as error:
        raise UnreadableFileError(file, _xml_problem(error.code, *error.position)) from None
    except expat.ExpatError as error:
        problem = _xml_problem(error.code, error.lineno, error.offset)
        raise UnreadableFileError(file, problem) from None
    except UnreadableFileError:
        raise
    except (LookupError, ValueError) as error:
        problem = f"is in an encoding that cannot be read: {error}"
        raise UnreadableFileError(file, problem) from None
    _refuse_depth(file, root)
    part, edition = _identity(file, root)
    return Document(file, part, edition, tuple(_sections(root)))


def _xml_problem(code: int, line: int, column: int) -> str:
    what = "is cut short" if code in _CUT_SHORT else "is not XML, or damaged"
    return f"{what}: {expat.ErrorString(code)} at line {line}, column {column + 1}"


def _content(file: str) -> bytes:
    try:
        path = Path(file)
        mode = path.stat().st_mode
        # A FIFO is not even opened: it might never have a writer.
        content = _beginning(path) if stat.S_ISREG(mode) else b""
    except (OSError, ValueError) as error:  # a name with a NUL is a ValueError
        _refuse(file, f"cannot be read: {getattr(error, 'strerror', None) or error}")
    if not stat.S_ISREG(mode):
        kind = "a directory" if stat.S_ISDIR(mode) else "no regular file"
        _refuse(file, f"is {kind}: a DocBook file is expected, such as part04.xml")
    if len(content) > LIMIT:
        _refuse(file, f"is larger than {LIMIT // 2**20} MiB, which no edition was")
    if not content:
        _refuse(file, "is empty: a DocBook file is expected, such as part04.xml")
    return content


def _beginning(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(LIMIT + 1)


def _refuse(file: str, problem: str) -> NoReturn:
    raise UnreadableFileError(file, problem)


class _RootReachedError(Exception):
    """Tells that the prolog is over, and with it whatever can declare an entity."""


def _refuse_entities(file: str, content: bytes) -> None:
    """Read the prolog alone, in which alone an entity can be declared."""

    def root_reached(*_: object) -> NoReturn:
        raise _RootReachedError

    def entity_declared(*_: object) -> NoReturn:
        _refuse(file, "declares entities in its document type, which no edition does: refused")

    parser = expat.ParserCreate()
    parser.StartElementHandler = root_reached
    parser.EntityDeclHandler = entity_declared
    try:
        parser.Parse(content, True)  # noqa: FBT003 - the C function takes it by position alone
    except _RootReachedError:
        return


def _refuse_depth(file: str, root: ET.Element) -> None:
    level = [root]
    for _ in range(_DEEPEST):
        level = [child for element in level for child in element]
    if level:
        _refuse(file, f"has elements more than {_DEEPEST} deep, which no edition has")


def _identity(file: str, root: ET.Element) -> tuple[int, str]:
    expected = "PS3.4 or PS3.7 in DocBook 5 is expected"
    if root.tag != f"{_DOCBOOK}book":
        name = root.tag.rpartition("}")[2]
        _refuse(file, f"is no DocBook 5 book: its outermost element is {name}; {expected}")
    subtitle = root.find(f"{_DOCBOOK}subtitle")
    title = _text(subtitle) if subtitle is not None else ""
    match = _TITLE.search(title)
    if match is None:
        _refuse(file, f"does not say in its subtitle which part and edition it is; {expected}")
    part = int(match[1])
    if part not in _PARTS:
        _refuse(file, f"is PS3.{part}: {expected}")
    return part, match[2]


def _text(element: ET.Element) -> str:
    text = element.text or ""
    if len(element):
        if _BLOCKS.isdisjoint([child.tag for child in element]):
            text = "".join(element.itertext())
        else:
            pieces = [text]
            for child in element:
                pieces += _text(child), child.tail or ""
            text = " ".join(pieces)
    return " ".join((text if text.isascii() else text.translate(_PLAIN)).split())


def _sections(root: ET.Element) -> Iterator[Section]:
    """Give the sections in their order; what stands before the first is in none."""
    waiting: list[tuple[ET.Element, tuple[str, ...]]] = [(root, ())]
    while waiting:
        element, titles = waiting.pop()
        title = element.find(f"{_DOCBOOK}title")
        own = (*titles, _text(title) if title is not None else "")
        section = Section(element.get("label", "")[:_LONGEST_LABEL], own)
        inner: list[ET.Element] = []
        _fill(section, element, inner)
        if element is not root:
            yield section
        waiting += ((one, own) for one in reversed(inner))


def _fill(
    section: Section, element: ET.Element, inner: list[ET.Element], *, in_item: bool = False
) -> None:
    for child in element:
        name = child.tag.removeprefix(_DOCBOOK)
        if name in _LEVELS:
            inner.append(child)
        elif name in {"table", "informaltable"}:
            section.tables.append(Table(child.get("label", "")[:_LONGEST_LABEL], _grid(child)))
        elif name in _STANZAS:
            section.paragraphs.append(_text(child))
            section.links += (
                link.removeprefix("sect_").removeprefix("table_")
                for one in child.iter(f"{_DOCBOOK}xref")
                if (link := one.get("linkend", ""))
            )
        else:
            is_item = name == "listitem"
            if is_item and not in_item:
                section.items.append(_text(child))
            _fill(section, child, inner, in_item=in_item or is_item)


def _grid(table: ET.Element) -> tuple[tuple[str, ...], ...]:
    """Return the cells, each in all the rows and columns that it spans within the table."""
    grid: list[tuple[str, ...]] = []
    carried: dict[int, tuple[int, str]] = {}
    for row in table.iter(f"{_DOCBOOK}tr"):
        line: list[str] = []
        below: dict[int, tuple[int, str]] = {}
        cells = [one for one in row if one.tag in {f"{_DOCBOOK}td", f"{_DOCBOOK}th"}]
        while len(line) < _WIDEST and (cells or len(line) in carried):
            if len(line) in carried:
                rows, text = carried[len(line)]
                columns = 1
            else:
                cell = cells.pop(0)
                rows, columns = _span(cell, "rowspan"), _span(cell, "colspan")
                text = _text(cell)
            for _ in range(min(columns, _WIDEST - len(line))):
                if rows > 1:
                    below[len(line)] = rows - 1, text
                line.append(text)
        carried = below
        grid.append(tuple(line))
    return tuple(grid)


def _span(cell: ET.Element, name: str) -> int:
    value = cell.get(name, "1")
    # More digits than that are no table's, and int() takes its time over very many.
    return int(value) if value.isascii() and value.isdigit() and len(value) < 5 else 1
