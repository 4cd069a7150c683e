"""What is found in PS3.7: the lists of 9.1 and 10.1 in all their forms, and Annex C."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dimse_status.audit.docbook import Document
from dimse_status.audit.facts import Row
from dimse_status.audit.status_lists import convention, parameters, status_lists, statuses

from .made_docbook import book, items, para, row, section, table

Read = Callable[[str], Document]
HEAD = row(("Status Field", "Tag", "VR", "VM", "Description of Field"))


def annex_c(label: str, name: str, code: str, *rows: str) -> str:
    status = row(("Status", "(0000,0900)", "US", "1", f"The value of this field is {code}."))
    return section(label, name, table("", HEAD, status, *rows))


def listed(document: Read, *texts: str) -> list[str]:
    content = (
        section(
            "10.1.1",
            "N-EVENT-REPORT Service",
            section("10.1.1.1.8", "Status", para("It may be 0000H:"), items(*texts)),
        ),
        annex_c("C.5.7", "Class-Instance conflict", "0119H"),
        annex_c("C.5.6", "Refused: SOP Class Not Supported", "0122H"),
        annex_c("C.5.3", "Failed", "Service Class specific"),
        annex_c("C.4.1", "Warning", "Service Class specific"),
    )
    (group,) = status_lists(document(book(7, "2020c", *content)))
    assert (group.section, group.table) == ("10.1.1.1.8", "N-EVENT-REPORT")
    return [one.subject for one in group.rows]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Class-Instance conflict (0119H) - This indicates that it is no member.", "0119"),
        ("class-instance conflict: the specified SOP Instance is no member.", "0119"),
        ("Refused:Class-instance Conflict- Indicates a thing (0000,0110).", "0119"),
        ("Refused: SOP Class Not Supported (0112H) - This indicates it.", "0112"),
        ("Failed: SOP Class Not Supported (0112H) - This indicates it.", "0112"),
        ("Failed- Indicates that it failed", "failed"),
        ("Failed (Status value is Service Class specific) - This indicates it.", "failed"),
        ("Warning: it was done, with a code of C000", "warning"),
        ("Warning: failed in a part", "warning"),
        ("attribute list error: it was not read", "0107"),
        ("No such Action (0123H) - This", "0123"),
        ("Refused: A new one (0299H) - This indicates it.", "0299"),
        ("Refused: A new one - This indicates it.", "a new one"),
        ("Refused: A new one", "a new one"),
    ],
)
def test_a_status_is_listed_by_code_or_by_name(document: Read, text: str, subject: str) -> None:
    assert listed(document, text) == [subject]


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Refused: A new one - (0299H)", "Refused: A new one"),
        ("Refused: A new one - This indicates it.", "Refused: A new one"),
        ("Class-Instance conflict (0119H) - It is no member.", "Class-Instance conflict"),
    ],
)
def test_the_words_of_a_status_end_before_its_code(document: Read, text: str, wording: str) -> None:
    content = section("9.1.1", "C-STORE Service", section("9.1.1.1.9", "Status", items(text)))
    names = annex_c("C.5.7", "Class-Instance conflict", "0119H")
    (group,) = status_lists(document(book(7, "2020c", content, names)))
    assert [one.wording for one in group.rows] == [wording]


def test_a_list_within_an_item_is_part_of_it(document: Read) -> None:
    inner = items("Failed - This is no status of the list")
    text = f"<orderedlist><listitem><para>Warning</para>{inner}</listitem></orderedlist>"
    content = section("9.1.1", "C-STORE Service", section("9.1.1.1.9", "Status", text))
    (group,) = status_lists(document(book(7, "2020c", content)))
    assert len(group.rows) == 1


def test_only_sections_of_operations_have_a_list(document: Read) -> None:
    content = (
        section("9.3.1", "C-STORE Protocol", section("9.3.1.1", "Status", items("Warning"))),
        section("9.1.1", "Service", section("9.1.1.1.9", "Status", items("Warning"))),
        section("9.1.2", "C-FIND Service", section("9.1.2.1.5", "Identifier", items("Warning"))),
    )
    assert list(status_lists(document(book(7, "2020c", *content)))) == []


def test_annex_c_has_code_name_and_fields(document: Read) -> None:
    content = (
        annex_c(
            "C.5.10",
            "Invalid argument value",
            "0115H",
            row(("Affected SOP Class UID", "(0000,0002)", "UI", "1", "")),
            row(("Event Information", "(no tag)", "-", "-", "")),
            row(("Event Type ID", "(0000,1002)")),
            row(("Note",)),
        ),
        annex_c("C.5.1", "Error: Cannot Understand", "Service Class specific"),
        section("C.5.2", "No table", table("", row(("Code", "Name")), row(("0115H", "")))),
        annex_c("C.5", "Failure", "0199H"),
    )
    first, second = statuses(document(book(7, "2020c", *content)))
    assert (first.section, first.rows) == (
        "C.5.10",
        (
            Row(
                "0115",
                (("code", "0115"), ("fields", "(0000,0002), (0000,1002), Event Information")),
                "Invalid argument value",
            ),
        ),
    )
    assert second.rows[0].subject == "cannot understand"
    assert dict(second.rows[0].facts)["code"] == "service class specific"


def test_a_status_is_named_by_its_section_with_its_code_or_without(document: Read) -> None:
    fields = row(("Error Comment", "(0000,0902)", "LO", "1", ""))
    content = section(
        "C",
        "Status Type Encoding",
        section("C.5", "Failure", section("C.5.3", "Failed", table("", HEAD, fields))),
    )
    (group,) = statuses(document(book(7, "2020c", content)))
    assert group.rows == (
        Row("failed", (("code", "service class specific"), ("fields", "(0000,0902)")), "Failed"),
    )


def test_the_convention_is_read_with_its_exceptions(document: Read) -> None:
    rows = (
        row(("Note",)),
        row(("Unknown", "all others")),
        row(("Success", "0000")),
        row(("Failure", "Axxx or Cxxx or 01xx (except 0107 and 0116) or 02xx")),
        row(("Pending", "FF00 and FF01")),
    )
    other = table("", row(("Code", "0000")))
    (group,) = convention(
        document(book(7, "2020c", section("C", "Annex", table("", *rows), other)))
    )
    assert {one.subject: dict(one.facts)["codes"] for one in group.rows} == {
        "Success": "0000",
        "Failure": "0100-0106 0108-0115 0117-02FF A000-AFFF C000-CFFF",
        "Pending": "FF00-FF01",
    }


def test_parameters_have_their_usage_in_the_response(document: Read) -> None:
    rows = (
        row(("DIMSE-C Parameter Name", "Req/Ind", "Rsp/Conf", "CnclReq/CnclInd")),
        row(("Message ID", "M", "U", "-")),
        row(("Affected SOP Class UID", "M", "U(=)", "-")),
        row(("Priority", "M", "-", "-")),
        row(("Identifier", "M", "", "-")),
        row(("Note",)),
        row(("Note", "M")),
    )
    other = table("9.1-8") + table("9.1-9", row(("Name", "Value")), row(("x", "y")))
    content = section(
        "9.1.2",
        "C-FIND Service",
        section("9.1.2.1", "C-FIND Parameters", other, table("9.1-2", *rows)),
    )
    (group,) = parameters(document(book(7, "2020c", content)))
    assert (group.section, group.table) == ("9.1.2.1", "9.1-2")
    assert [(one.subject, dict(one.facts)["response"]) for one in group.rows] == [
        ("Message ID", "U"),
        ("Affected SOP Class UID", "U"),
    ]
