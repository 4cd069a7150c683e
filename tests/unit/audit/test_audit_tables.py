"""What is found in PS3.4: status tables in all their forms, and what stands around them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dimse_status.audit.docbook import Document
from dimse_status.audit.facts import Kind, Row, hull
from dimse_status.audit.prose import NOT_RETURNED, prose
from dimse_status.audit.status_tables import (
    service_groups,
    sop_class_tables,
    status_tables,
    taken_over,
)

from .made_docbook import book, para, row, section, status_table, table

Read = Callable[[str], Document]


def rows_of(document: Read, content: str) -> tuple[Row, ...]:
    groups = list(status_tables(document(book(4, "2020c", section("X.1", "Status", content)))))
    assert len(groups) <= 1
    return groups[0].rows if groups else ()


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("A700", "A700"),
        ("A7xx", "A700-A7FF"),
        ("A7XX", "A700-A7FF"),
        ("Cxxx", "C000-CFFF"),
        ("0122", "0122"),
        ("0122H", "0122"),
        ("0xA700", "A700"),
        ("C000 - CFFF", "C000-CFFF"),
        ("Cxxx (values C000 through CFFF as assigned by the implementation)", "C000-CFFF"),
        ("(any value C000 through CFFF as assigned by the implementation)", "C000-CFFF"),
        ("", None),
        ("(0000,0902)", None),
        ("see the Note of 2020", "2020"),
        ("FACED with A-B", None),
    ],
)
def test_codes_are_read_as_the_standard_writes_them(cell: str, codes: str | None) -> None:
    assert hull(cell) == codes


def test_the_category_stands_in_the_first_row_of_its_class_only(document: Read) -> None:
    found = rows_of(
        document,
        status_table(
            "X.1-1",
            ("Failure", "Refused: Out of resources", "A7xx", "(0000,0902)"),
            ("", "Error: Cannot understand", "Cxxx", "(0000,0901) (0000,0902)"),
            ("Success", "", "0000", "None"),
        ),
    )
    assert [(one.subject, dict(one.facts)["category"], one.wording) for one in found] == [
        ("A700-A7FF", "Failure", "Refused: Out of resources"),
        ("C000-CFFF", "Failure", "Error: Cannot understand"),
        ("0000", "Success", "Success"),
    ]
    assert [dict(one.facts)["related fields"] for one in found] == [
        "(0000,0902)",
        "(0000,0901) (0000,0902)",
        "",
    ]


def test_a_category_ends_with_its_table(document: Read) -> None:
    first = status_table("X.1-1", ("Failure", "One", "C001", ""))
    second = status_table("X.1-2", ("", "Two", "C002", ""))
    read = document(book(4, "2020c", section("X.1", "Status", first, second)))
    _, other = status_tables(read)
    assert dict(other.rows[0].facts)["category"] == ""


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        (("Status", "Meaning", "Code"), ("Failure", "Not found", "C112")),
        (("Code", "Meaning", "Status"), ("C112", "Not found", "Failure")),
        (
            ("Service Status", "Response Status Code", "Further Meaning"),
            ("Failure", "C112", "Not found"),
        ),
        (
            ("Service Status", "Further Meaning", "Response Status Codes"),
            ("Failure", "Not found", "C112"),
        ),
    ],
)
def test_columns_are_found_by_their_words(
    document: Read, head: tuple[str, ...], cells: tuple[str, ...]
) -> None:
    (found,) = rows_of(document, status_table("X.1-1", cells, head=head))
    assert (found.subject, found.wording) == ("C112", "Not found")
    assert dict(found.facts)["category"] == "Failure"


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        (("Final State Code", "Meaning"), ("R", "Required in C000")),
        (("Event Type Name", "Event Type ID", "Attribute Name"), ("UPS State Report", "1", "A700")),
        (("Status", "Code"), ("Failure", "C112")),
        (("Status Code", "Meaning"), ("C112", "Not found")),
        (("Service Status", "Further Meaning", "Status Code"), ("1", "not", "coded")),
    ],
)
def test_a_table_without_all_three_is_no_status_table(
    document: Read, head: tuple[str, ...], cells: tuple[str, ...]
) -> None:
    assert rows_of(document, status_table("X.1-1", cells, head=head)) == ()
    assert rows_of(document, table("X.1-1")) == ()


def test_fields_may_have_columns_of_their_own(document: Read) -> None:
    head = ("Service Status", "Further Meaning", "Status Code", "Error Comment (0000,0902)")
    content = status_table(
        "F.7.2-2",
        ("Failure", "Processing Failure", "0110", "May no longer be updated", "A710"),
        ("", "Other", "0111", "", ""),
        head=(*head, "Error ID (0000,0903)"),
    )
    first, second = rows_of(document, content)
    assert dict(first.facts) == {
        "category": "Failure",
        "Error Comment": "May no longer be updated",
        "Error ID": "A710",
        "related fields": "(0000,0902) (0000,0903)",
    }
    assert dict(second.facts)["related fields"] == ""


def test_fields_are_read_however_they_are_listed(document: Read) -> None:
    content = status_table(
        "X.1-1",
        ("Failure", "One", "C001", "(0000,0901); (0000, 0902),"),
        ("", "Two", "C002", "-"),
        ("", "Three", "C003", "NONE"),
        ("", "Four", "C004", "(0000,0902), Identifier"),
    )
    assert [dict(one.facts)["related fields"] for one in rows_of(document, content)] == [
        "(0000,0901) (0000,0902)",
        "",
        "",
        "(0000,0902) Identifier",
    ]


def test_a_row_without_a_code_is_not_lost(document: Read) -> None:
    content = status_table("X.1-1", ("Failure", "One", "C001", ""), ("Failure", "Two", "tbd", ""))
    assert [one.subject for one in rows_of(document, content)] == ["C001", "(no code in 'tbd')"]


def test_a_row_may_be_shorter_than_the_head(document: Read) -> None:
    content = status_table("X.1-1", ("Failure", "One", "C001"), ("Failure",))
    assert [one.subject for one in rows_of(document, content)] == ["C001", "(no code in '')"]


def test_an_operation_takes_a_table_over(document: Read) -> None:
    failure = ("Failure", "Not found", "C112", "")
    content = (
        section("C.4.2.1.5", "Status", status_table("C.4-2", failure)),
        section("C.4.2", "C-MOVE Operation", para("See K.4.1.")),  # it has a table of its own
        section("K.4.1.1.4", "Status", status_table("K.4-1", failure)),
        section("U.4.1", "C-FIND Operation", para("See the definition (K.4.1), and U.4.3.")),
        section("X.4.2", "C-MOVE Operation", '<para>As in <xref linkend="sect_C.4.2"/>.</para>'),
        section("HH.4.1", "C-FIND Operation", para("See K.4.1.3.1.")),
        section("JJ.4.1", "C-FIND Operation", para("All is said here.")),
        section("Z.4.1", "C-GET Operation", para("Left out are the Attributes of Z.1.3.")),
        section("C.6.4", "C-FIND Operation", para("See the behavior of C.4.2.")),
        section("BB.4.1", "C-FIND Behavior", para("See K.4.1.")),
        section("V.4.1", "C-FIND Operation", '<para>As in <xref linkend="sect_K"/>.</para>'),
        section(
            "AA.4",
            "Behavior",
            section(
                "AA.4.1",
                "C-FIND Operation",
                '<para>As in <xref linkend="sect_K.4.1.1.4"/>.</para>',
            ),
        ),
        section("EE.4.1", "C-FIND Operation", para("One."), para("Two."), para("See K.4.1.")),
    )
    groups = taken_over(document(book(4, "2020c", *content)))
    assert [(one.section, dict(one.rows[0].facts)["as in"]) for one in groups] == [
        ("U.4.1", "K.4-1"),
        ("X.4.2", "C.4-2"),
        ("HH.4.1", "K.4.1.3.1"),
        ("C.6.4", "C.4-2"),
        ("V.4.1", "K.4-1"),
        ("AA.4.1", "K.4-1"),
    ]


@pytest.mark.parametrize("head", ["DIMSE Service Element", "DICOM Message Service Element"])
@pytest.mark.parametrize("usage", ["Usage SCU/SCP", "SCU/SCP", "Usage SCU / SCP"])
def test_service_groups_have_several_heads(document: Read, head: str, usage: str) -> None:
    rows = (
        row((head, usage)),
        row(("C-FIND", "M/M")),
        row(("N-ACTION - Request UPS Cancel", "U/M")),
        row(("N-EVENT-REPORT", "u")),
        row(("a note",)),
        row(()),
    )
    others = (
        table("CC.2-7"),
        table("CC.2-8", row((head, "Description")), row(("C-FIND", "M/M"))),
        table("CC.2-9", row(("Attribute", usage)), row(("C-FIND", "M/M"))),
    )
    content = section("CC.2", "DIMSE Service Groups", *others, table("CC.2-1", *rows))
    (group,) = service_groups(document(book(4, "2020c", content)))
    assert (group.section, group.table) == ("CC.2", "CC.2-1")
    assert [(one.subject, dict(one.facts)) for one in group.rows] == [
        ("C-FIND", {"SCU": "M", "SCP": "M"}),
        ("N-ACTION (Request UPS Cancel)", {"SCU": "U", "SCP": "M"}),
        ("N-EVENT-REPORT", {"SCU": "", "SCP": ""}),
    ]


def test_sop_classes_are_those_of_a_column_of_uids(document: Read) -> None:
    rows = (
        row(("SOP Class Name", "SOP Class UID")),
        row(("CT Image Storage", "1.2.840.10008.5.1.4.1.1.2\u200b")),
        row(("Note", "to be assigned")),
        row(("Note",)),
    )
    attributes = table("B.5-2", row(("Attribute", "Tag")), row(("1.2.840.10008.1.1", "")))
    others = table("B.5-3") + attributes
    content = section("B.5", "Standard SOP Classes", others, table("B.5-1", *rows))
    (group,) = sop_class_tables(document(book(4, "2020c", content)))
    assert (group.kind, group.section, group.table) == (Kind.SOP_CLASSES, "B.5", "B.5-1")
    assert group.rows == (Row("1.2.840.10008.5.1.4.1.1.2", wording="CT Image Storage"),)


NAMES = {"Invalid Attribute Value": "0106", "Not authorized": "0124"}


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("the failure status code (Code: 0110H)", ["0110"]),
        ("the failure status [0110]", ["0110"]),
        ("error 0111", ["0111"]),
        ("a status of Cxxx shall be returned", ["Cxxx"]),
        ("a status of A7XX or b000", ["A7xx"]),
        ('a "Refused: Refused: Not authorized" error code', ["0124"]),
        ("an INVALID ATTRIBUTE VALUE (0106H) status", ["0106"]),
        ("to correct invalid Attribute Values", []),
        ("a Failure Status message No such Object Instance", ["0112"]),
        ("Warning statuses shall not be returned", [NOT_RETURNED]),
        ("The SCP shall not return a status of A9xx", ["A9xx", NOT_RETURNED]),
        ("The SCP shall not return the item", []),
        ("Performed Procedure Step Status (0040,0252)", []),
        ("the status of overlay group 60xx", []),
        ("the status of FACE", []),
        ("the year 2020 has no word of it", []),
        ("Number 0123 stands far away from any " + "word " * 20 + "on a status", []),
        ("status in section C.4.2.0110", []),
    ],
)
def test_the_text_is_watched_for_what_speaks_of_a_status(
    document: Read, text: str, marks: list[str]
) -> None:
    read = document(book(4, "2020c", section("CC.2.5.3", "Behavior", para(text))))
    groups = list(prose(read, NAMES))
    assert [one.subject for group in groups for one in group.rows] == marks


def test_places_are_counted_in_sentences_and_in_cells_but_not_in_status_tables(
    document: Read,
) -> None:
    content = (
        para("error 0111"),
        f"<note>{para('error 0111 and error 0111')}</note>",
        table("CC.1.1-2", row(("event", "state")), row(("N-CREATE", "error 0111"))),
        status_table("CC.2.5-4", ("Failure", "error 0111", "0111", "")),
    )
    read = document(book(4, "2020c", section("CC.1.1", "States", *content)))
    (group,) = prose(read, NAMES)
    assert group.rows == (Row("0111", (("places", "3"),)),)
