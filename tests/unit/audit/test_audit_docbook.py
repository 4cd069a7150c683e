"""Reading a file: what is taken, and how everything else is refused."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from dimse_status.audit import docbook
from dimse_status.audit.docbook import Document, UnreadableFileError, read_document

from .made_docbook import book, para, row, section, status_table, table

Read = Callable[[str], Document]
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'


def refusal(path: Path | str) -> str:
    with pytest.raises(UnreadableFileError) as caught:
        read_document(str(path))
    assert caught.value.file == str(path)
    assert "\n" not in str(caught.value)
    return caught.value.problem


def refused(tmp_path: Path, content: str | bytes) -> str:
    path = tmp_path / "part04.xml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return refusal(path)


def test_part_and_edition_are_those_of_the_subtitle(document: Read) -> None:
    read = document(book(4, "2020c"))
    assert (read.part, read.edition) == (4, "2020c")
    read = document(book(7, "2013"))
    assert (read.part, read.edition) == (7, "2013")


def test_sections_are_read_apart_from_those_within(document: Read) -> None:
    inner = section("C.4.1", "C-FIND Operation", para("inner"), status_table("C.4-1"))
    read = document(book(4, "2020c", section("C.4", "Overview", para("outer"), inner)))
    outer, within = read.sections
    assert (outer.label, outer.titles[-1], outer.paragraphs) == ("C.4", "Overview", ["outer"])
    assert within.label == "C.4.1"
    assert within.titles[-2:] == ("Overview", "C-FIND Operation")
    assert [one.label for one in within.tables] == ["C.4-1"]
    assert read.has("C.4.1")
    assert not read.has("C.4.2")


def test_what_has_no_label_and_no_title_is_read_all_the_same(document: Read) -> None:
    links = '<para>See <xref linkend="sect_B.1"/><xref/>.</para><para id="x" linkend="no"/>'
    more = '<para><xref linkend="table_B.1-1"/></para>'
    inner = (
        "<itemizedlist><listitem><section><para>within</para></section></listitem></itemizedlist>"
    )
    tables = "<informaltable><tr><td>a</td></tr></informaltable><table><tr><td>b</td></tr></table>"
    outer, within = document(
        book(4, "2020c", f"<section>{links}{more}{tables}{inner}</section>")
    ).sections
    assert (outer.label, outer.titles) == ("", ("PS3.4", ""))
    assert outer.links == ["B.1", "B.1-1"]
    assert [(one.label, one.rows) for one in outer.tables] == [("", (("a",),)), ("", (("b",),))]
    assert within.paragraphs == ["within"]


def test_invisible_characters_are_left_out(document: Read) -> None:
    odd = "Number\u00a0of  Remaining\u200b Sub\u2011operations"
    read = document(book(4, "2020c", section("B", "Storage", para(odd))))
    assert read.sections[0].paragraphs == ["Number of Remaining Sub-operations"]


def test_blocks_are_words_apart_and_emphasis_is_not(document: Read) -> None:
    cell = "<tr><td><para>(0000,0901)</para><para>(0000,0902)</para></td></tr>"
    emphasis = "<para>A<emphasis>7</emphasis>xx</para>"
    read = document(book(4, "2020c", section("B", "Storage", emphasis, table("B", cell))))
    assert read.sections[0].paragraphs == ["A7xx"]
    assert read.sections[0].tables[0].rows == (("(0000,0901) (0000,0902)",),)


def test_cells_stand_in_all_the_rows_and_columns_that_they_span(document: Read) -> None:
    rows = (
        '<tr><td rowspan="2">Failure</td><td>a</td><td>1</td></tr>',
        "<tr><td>b</td><td>2</td></tr>",
        '<tr><td colspan="2">Warning</td><td rowspan="9">3</td></tr>',
    )
    second = table("B-2", "<tr><td>c</td></tr>")
    read = document(book(4, "2020c", section("B", "Storage", table("B-1", *rows), second)))
    assert read.sections[0].tables[0].rows == (
        ("Failure", "a", "1"),
        ("Failure", "b", "2"),
        ("Warning", "Warning", "3"),
    )
    third = table(
        "B-3", '<tr><td rowspan="3">x</td></tr>', "<tr><td>y</td></tr>", "<tr><td>z</td></tr>"
    )
    of_three = document(book(4, "2020c", section("B", "Storage", third))).sections[0].tables[0]
    assert of_three.rows == (("x",), ("x", "y"), ("x", "z"))
    # What a cell spans ends with its table.
    assert read.sections[0].tables[1].rows == (("c",),)


@pytest.mark.parametrize("span", ["1000000000", "9" * 5000, "-1", "²", "two", ""])
def test_a_span_that_no_table_has_takes_no_time(document: Read, span: str) -> None:
    cell = f'<tr><td colspan="{span}" rowspan="{span}">Failure</td></tr>'
    read = document(book(4, "2020c", section("B", "Storage", table("B-1", cell))))
    (only,) = read.sections[0].tables[0].rows
    assert set(only) == {"Failure"}
    assert len(only) in {1, 40}


def test_files_that_are_none_are_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "part04.xml") == "cannot be read: No such file or directory"
    assert refusal(tmp_path).startswith("is a directory: a DocBook file is expected")
    assert "null" in refusal("part\0.xml")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no FIFO")
def test_a_fifo_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "fifo"
    os.mkfifo(path)
    problems: list[str] = []
    reader = threading.Thread(target=lambda: problems.append(refusal(path)), daemon=True)
    reader.start()
    reader.join(timeout=30)
    assert problems == ["is no regular file: a DocBook file is expected, such as part04.xml"]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "is empty: a DocBook file is expected, such as part04.xml"),
        (b"\x1f\x8b\x08\x00\x00", "is not XML, or damaged: "),
        (b"PS3.4 as plain text", "is not XML, or damaged: syntax error at line 1, column 1"),
        (f"{HEAD}<html><body/></html>", "is no DocBook 5 book: its outermost element is html; "),
        (f"{HEAD}<book><title>PS3.4</title></book>", "is no DocBook 5 book: "),
        (
            f'{HEAD}<other:book xmlns:other="urn:x"/>',
            "is no DocBook 5 book: its outermost element is book; ",
        ),
        (
            f'{HEAD}<book xmlns="http://docbook.org/ns/docbook"/>',
            "does not say in its subtitle which part and edition it is; ",
        ),
        (book(4, ""), "does not say in its subtitle which part and edition it is; "),
        (book(3, "2020c"), "is PS3.3: PS3.4 or PS3.7 in DocBook 5 is expected"),
        (book(14, "2020c"), "is PS3.14: "),
        (
            b'<?xml version="1.0" encoding="klingon"?><book/>',
            "is in an encoding that cannot be read: ",
        ),
    ],
)
def test_other_kinds_of_file_are_refused(
    tmp_path: Path, content: str | bytes, problem: str
) -> None:
    assert refused(tmp_path, content).startswith(problem)


def test_a_file_that_is_cut_short_is_refused_wherever_it_ends(tmp_path: Path) -> None:
    text = book(4, "2020c", section("B.2.3", "Statuses", para("Ä status"), status_table("B.2-1")))
    whole = text.encode()
    for length in range(1, len(whole) - 1):
        assert "cut short" in refused(tmp_path, whole[:length]) or length < 10


def test_a_file_that_is_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = book(4, "2020c")
    monkeypatch.setattr(docbook, "LIMIT", len(text))
    path = tmp_path / "part04.xml"
    path.write_text(text)
    assert read_document(str(path)).part == 4
    path.write_text(f"{text} ")
    assert refusal(path) == "is larger than 0 MiB, which no edition was"


def test_a_file_that_is_too_deep_is_refused(tmp_path: Path) -> None:
    deep = "<section>" * 100_000 + "</section>" * 100_000
    assert refused(tmp_path, book(4, "2020c", deep)).startswith("has elements more than 50 deep")


BOMB = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 20))


@pytest.mark.parametrize(
    "declarations",
    [
        '<!DOCTYPE book [<!ENTITY e0 "lol">]>',
        f'<!DOCTYPE book [<!ENTITY e0 "lol">{BOMB}]>',
        '<!DOCTYPE book [<!ENTITY secret SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE book [<!ENTITY % remote SYSTEM "http://127.0.0.1:9/x.dtd">%remote;]>',
        '<!DOCTYPE book PUBLIC "-//OASIS//DTD" "http://127.0.0.1:9/" [<!ENTITY e0 "lol">]>',
    ],
)
def test_a_file_that_declares_entities_is_refused(tmp_path: Path, declarations: str) -> None:
    text = book(4, "2020c", para("text")).replace("<book", f"{declarations}<book", 1)
    assert refused(tmp_path, text).startswith("declares entities in its document type")
    utf_16 = text.replace("utf-8", "utf-16").encode("utf-16")
    assert refused(tmp_path, utf_16).startswith("declares entities in its document type")


def test_a_document_type_elsewhere_is_not_fetched(tmp_path: Path) -> None:
    """It declares nothing here, so an entity of it is unknown."""
    outside = '<!DOCTYPE book SYSTEM "http://127.0.0.1:9/docbook.dtd"><book'
    text = book(4, "2020c", section("B", "Storage")).replace("<book", outside, 1)
    path = tmp_path / "part04.xml"
    path.write_text(text)
    assert read_document(str(path)).has("B")
    assert "undefined entity" in refused(tmp_path, text.replace("Storage", "&storage;"))


def test_what_is_shown_of_a_file_is_short_and_printable() -> None:
    error = UnreadableFileError("part\x1b[2J\n.xml", "is " + "x" * 10_000)
    assert str(error).startswith("part\\x1b[2J\\n.xml: is xxx")
    assert len(str(error)) < 700
    assert row(["<&>"]) in table("t", row(["<&>"]))  # the texts of these tests are escaped
