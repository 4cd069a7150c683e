"""What reads a stranger's input, each with inputs for it and with what must hold of any.

A reader answers, or refuses the input with the error that its documentation names. What it shows
of the input is on one line and visible. Each input is made of its number alone, so that one which
did harm can be had again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from random import Random
from typing import Any

from pydicom.dataelem import DataElement, RawDataElement
from pydicom.dataset import Dataset
from pydicom.tag import Tag

from dimse_status import Operation, StatusError, resolve_response
from dimse_status.audit.comparing import audit
from dimse_status.audit.docbook import UnreadableFileError, read_document
from dimse_status.cli.asked import find_codes
from dimse_status.cli.phrases import phrases_with
from dimse_status.errors import (
    DimseStatusError,
    ImplementationFileError,
    InvalidResponseError,
    NoResponseError,
)
from dimse_status.implementations import IMPLEMENTATIONS
from dimse_status.implementations import __file__ as implementations_file
from dimse_status.implementations.enum_source import render_enums
from dimse_status.implementations.loader import read_implementation
from dimse_status.implementations.review import review
from dimse_status.logs.formats import FORMATS, GENERIC
from dimse_status.logs.reader import Reader, read
from dimse_status.model.related_field import RelatedField
from dimse_status.services import SERVICE_CLASSES

from .mangling import mangled, mangled_text

__all__ = ["READERS", "FuzzedReader", "assert_visible"]

CODES = (
    "A702",
    "0xA700",
    "A711H",
    "42754",
    "A7xx",
    "0110",
    "C000-CFFF",
    "FE00",
    "-22782",
    "0x1A702",
)
OPERATIONS = tuple(map(str, Operation))
KINDS_OF_VR = ("US", "UL", "SS", "UI", "LO", "AT", "UN", "OB", "SQ", "DS", "FD", "PN", "XX", None)


@dataclass(frozen=True)
class FuzzedReader:
    """A reader, and what is done with the input of a number.

    Parameters
    ----------
    name
        What it reads.
    try_one
        Makes the input of a `Random`, has it read, and checks what came of it. It returns whether
        the input was taken, and not refused. The folder is for files.
    """

    name: str
    try_one: Callable[[Random, Path], bool]


def assert_visible(text: str) -> None:
    """Make sure that a text cannot break a line or drive a terminal."""
    assert all(line.isprintable() for line in text.split("\n")), repr(text)


# Logs.

NAMES = [name.text for one in IMPLEMENTATIONS for name in one.printed]

LINES = [
    line.encode() for one in (*FORMATS, GENERIC) for line in (*one.example.split("\n"), one.example)
]
COLOR = re.compile(rb"\x1b\[[0-9;]{0,20}[A-Za-z]")
LOG_WORDS = [
    *(word.encode() for word in (*NAMES, *CODES, *OPERATIONS, "Status", "(0000,0900) US ", "RSP")),
    *(b"\x1b[31m", b"Error Comment", b"  [dimse: A", b"implVersionName: DCM4CHE", b"\r\n", b"\xff"),
]


def try_log(chance: Random, _: Path) -> bool:
    lines = [mangled(chance, LINES, LOG_WORDS) for _ in range(chance.randrange(1, 4))]
    block = b"\n".join(lines)
    reader = Reader(implementations=IMPLEMENTATIONS if chance.random() < 0.5 else ())
    found = [one for _, _, some in reader.feed(block) for one in some]
    for one in found:
        assert 0 <= one.info.code <= 0xFFFF
        assert 1 <= one.line <= block.count(b"\n") + 1
        line = block.split(b"\n")[one.line - 1]
        assert COLOR.sub(b"", line[one.column - 1 :]).startswith(one.token.encode())
        assert_visible(json.dumps(one.to_dict()) + str(one.info) + one.token)
    as_text = block.decode("utf-8", "surrogateescape").split("\n")
    assert len(list(read(as_text))) == len(list(read(block.split(b"\n"))))
    return bool(found)


# The command line.

NAMES_OF_CODES = [
    *(member.name for service in SERVICE_CLASSES for member in service.statuses),
    *(member.meaning for service in SERVICE_CLASSES for member in service.statuses),
    *NAMES,
]
ARGUMENTS = [
    *CODES,
    *NAMES_OF_CODES[::7],
    *(
        "(A702)",
        "[0xA702]",
        "0000,0900",
        "2026-01-01",
        "10:20:30.123",
        "0006:0317",
        "A7",
        "status A702",
    ),
]


def try_search(chance: Random, _: Path) -> bool:
    text = mangled_text(chance, NAMES_OF_CODES, NAMES_OF_CODES[::11])
    found = phrases_with(text)
    for phrase, _has_no_other_word in found:
        assert 0 <= phrase.low <= phrase.high <= 0xFFFF
        assert_visible(phrase.text)
    return bool(found)


def try_code_argument(chance: Random, _: Path) -> bool:
    text = mangled_text(chance, ARGUMENTS, ARGUMENTS)
    try:
        asked = find_codes(text)
    except DimseStatusError as error:
        assert_visible(str(error))
        return False
    assert asked
    for one in asked:
        assert 0 <= one.low <= one.high <= 0xFFFF
        assert_visible(one.pattern + one.note)
    return True


# Tables of codes.

TABLES = Path(implementations_file).with_name("tables")
ENTRIES = [
    f"[[{entry}"
    for path in sorted(TABLES.glob("*.toml"))
    for entry in path.read_text(encoding="utf-8").split("[[")[1:]
]
TOML_WORDS = [
    *(
        '"STORAGE"',
        '["C-STORE"]',
        "0xA700",
        "[0xC000, 0xC0FF]",
        '"""',
        "[[codes]]\n",
        "[[reasons]]\n",
    ),
    *(
        'meaning = "x"\n',
        'role = "SCU"\n',
        "code = 1\n",
        "{ a = 1 }",
        "name",
        "range = ",
        "nan",
        "1979-05-27",
    ),
    *(
        'sop_classes = ["CTImageStorage"]\n',
        'meanings = [{ meaning = "a", comment = "b" }]\n',
        "a.b.c = 1\n",
    ),
]
HEAD = "code,services,operations,role,meaning\n"
ROWS = [
    f"{code},{where},{meaning}\n"
    for code in ("C123", "0xC000", "A711H", "A7xx", "0110", "C000-CFFF")
    for where in ("STORAGE,C-STORE,SCP", ",,", "QUERY_RETRIEVE_MOVE,,SCU")
    for meaning in ("Disk full", '"Full, and ""more"""')
]
OF_SOP_CLASSES = "sop classes;code;meaning\nCTImageStorage|MRImageStorage;C123;Odd\n;C124;Even\n"
CSV_WORDS = [",", ";", "\t", '"', '""', "\n", HEAD, "STORAGE|VERIFICATION", *CODES]


def _take(text: str, path: str) -> bool:
    try:
        implementation = read_implementation(text, path)
    except ImplementationFileError as error:
        assert error.problems
        assert_visible(str(error))
        lines = len(list(StringIO(text, newline=""))) + 1
        assert all(one.line is None or 1 <= one.line <= lines for one in error.problems)
        return False
    for code in implementation.codes:
        for finding in review(code):
            assert_visible(str(finding))
    module = render_enums(implementation, path, "dimse-status generate")
    assert module.isascii()
    compile(module, "generated", "exec")
    return True


def try_toml(chance: Random, _: Path) -> bool:
    entries = "\n".join(chance.sample(ENTRIES, chance.randrange(4)))
    return _take(mangled_text(chance, [f'name = "Acme"\n{entries}'], TOML_WORDS), "acme.toml")


def try_csv(chance: Random, _: Path) -> bool:
    sample = HEAD + "".join(chance.sample(ROWS, chance.randrange(5)))
    if chance.random() < 0.1:  # what is nearest to a misspelt SOP class takes long to find
        sample = OF_SOP_CLASSES
    return _take(mangled_text(chance, [sample], CSV_WORDS), "acme.csv")


# Editions of the standard.

BOOK = (
    b'<?xml version="1.0" encoding="utf-8"?>\n'
    b'<book xmlns="http://docbook.org/ns/docbook" version="5.0">'
    b"<title>PS3.4</title><subtitle>DICOM PS3.4 2020c - Service Classes</subtitle>"
    b'<chapter label="B"><title>Storage</title><section label="B.2.3"><title>Statuses</title>'
    b'<para>See <xref linkend="table_B.2-1"/>, a status code of A700.</para>'
    b'<table label="B.2-1"><caption>C-STORE Response Status Values</caption><thead><tr>'
    b"<th>Service Status</th><th>Further Meaning</th><th>Status Codes</th>"
    b"<th>Related Fields</th></tr></thead><tbody>"
    b'<tr><td rowspan="2"><para>Failure</para></td><td><para>Refused: Out of resources</para></td>'
    b"<td><para>A7xx</para></td><td><para>(0000,0902)</para></td></tr>"
    b'<tr><td colspan="2">Error: Cannot understand</td><td>C000 through CFFF</td><td>None</td></tr>'
    b'</tbody></table></section><section label="B.3"><title>DIMSE Service Group</title><table '
    b'label="B.3-1"><tbody><tr><th>DICOM Message Service Element</th><th>Usage SCU/SCP</th></tr>'
    b"<tr><td>C-STORE</td><td>M/M</td></tr></tbody></table></section></chapter></book>\n"
)
SERVICE_BOOK = (
    BOOK.replace(b"PS3.4", b"PS3.7")
    .replace(b"B.2.3", b"9.1.1.1.9")
    .replace(
        b"<para>See",
        b"<orderedlist><listitem><para>Success (0000H) - This indicates it.</para></listitem>"
        b"</orderedlist><para>See",
    )
)
XML_WORDS = [
    *(
        b"<tr>",
        b"</tr>",
        b"<td>",
        b"</td>",
        b"<table>",
        b"</table>",
        b"<section>",
        b"</section>",
        b"<para>",
    ),
    *(
        b"&lt;",
        b"&#0;",
        b"&x;",
        b"<!DOCTYPE book [<!ENTITY x 'y'>]>",
        b"<![CDATA[",
        b"]]>",
        b"<!--",
        b"-->",
    ),
    *(
        b'rowspan="99999"',
        b'label="C.4-1"',
        b"\xff\xfe",
        b"\xe2\x80\xae",
        b"A7xx",
        b"0000",
        b"FFFFF",
    ),
    *(
        b"Status Codes",
        b"C-FIND",
        b"<listitem>",
        b"<?x?>",
        b'encoding="utf-16"',
        b"\x1b[31m",
        b"\x00",
    ),
]


def try_docbook(chance: Random, folder: Path) -> bool:
    path = folder / "part04.xml"
    path.write_bytes(mangled(chance, (BOOK, SERVICE_BOOK), XML_WORDS))
    try:
        document = read_document(str(path))
        if chance.random() < 0.01:  # it takes a hundred times as long
            audit(document)
    except UnreadableFileError as error:
        assert_visible(str(error))
        assert "\n" not in str(error)
        return False
    return True


# Responses.

FIELDS = [
    *(field.tag for field in RelatedField if field.tag is not None),
    *(0x0000_0000, 0x0000_0100, 0x0000_0120, 0x0000_0800, 0x0000_0900, 0x0008_0058),
]
NUMBERS = (0, 1, 0xA700, 0xFE00, 0xFF00, 0x8001, 0x8021, 0x0001, 0xFFFF, -1, 65536, 2**64)
TEXTS = (
    "1.2.840.10008.5.1.4.1.1.2",
    "1.2.3",
    "full\n\x1b[31m",
    "\u65e5\u672c",
    "a\\b",
    "",
    "x" * 200,
)


def _value(chance: Random) -> Any:
    number = chance.choice(NUMBERS)
    text = chance.choice(TEXTS)
    values: tuple[Any, ...] = (
        *(
            number,
            text,
            [number, number],
            [text, number],
            None,
            True,
            1.5,
            b"\x00\xa7",
            [],
            Dataset(),
        ),
        *(
            text.encode("utf-8", "replace"),
            chance.randbytes(chance.randrange(9)),
            {"a": 1},
            object(),
        ),
    )
    return chance.choice(values)


def _command_set(chance: Random) -> Dataset:
    made = Dataset()
    if chance.random() < 0.8:
        made.Status = chance.randrange(0x10000)
    for _ in range(chance.randrange(7)):
        tag = Tag(chance.choice(FIELDS))
        vr = chance.choice(KINDS_OF_VR)
        if chance.random() < 0.5:
            length = chance.choice((2, 4, chance.randrange(12)))
            data = chance.choice((chance.randbytes(length), None, b"\x00\xa7", b"\x00\x00"))
            little = chance.random() < 0.5
            raw = RawDataElement(tag, vr, length, data, 0, vr is None, little)
            vars(made)["_dict"][tag] = raw
            continue
        element = DataElement(tag, "LO", "")
        vars(element).update(VR=vr or "UN", _value=_value(chance))
        vars(made)["_dict"][tag] = element
    return made


def try_response(chance: Random, _: Path) -> bool:
    asked = chance.choice((None, *SERVICE_CLASSES))
    identifier = _command_set(chance) if chance.random() < 0.3 else None
    encoding = chance.choice((None, "ISO_IR 100", "utf-8", "ISO 2022 IR 87"))
    try:
        response = resolve_response(
            _command_set(chance), asked, identifier=identifier, encoding=encoding
        )
    except (InvalidResponseError, NoResponseError) as error:
        assert_visible(str(error))
        return False
    assert_visible(str(response))
    assert_visible(repr(response))
    json.dumps(response.to_dict())
    try:
        response.raise_for_status()
    except StatusError as error:
        assert_visible(str(error))
    return True


READERS = (
    FuzzedReader("logs", try_log),
    FuzzedReader("`dimse-status search`", try_search),
    FuzzedReader("a code on the command line", try_code_argument),
    FuzzedReader("tables of codes in TOML", try_toml),
    FuzzedReader("tables of codes in CSV", try_csv),
    FuzzedReader("the audit's DocBook", try_docbook),
    FuzzedReader("`resolve_response`", try_response),
)
