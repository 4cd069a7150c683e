"""Holding an edition against the package: what is a difference, and what only looks like one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest

from dimse_status import SERVICE_CLASSES, STORAGE, GeneralStatus
from dimse_status.audit import slips
from dimse_status.audit.comparing import Audit, Change, audit, compare
from dimse_status.audit.docbook import Document, Section, UnreadableFileError
from dimse_status.audit.facts import Group, Kind, Row, plain_name
from dimse_status.audit.known import known_groups, known_sop_classes
from dimse_status.audit.prose import NOT_RETURNED
from dimse_status.audit.read_groups import GROUPS
from dimse_status.audit.read_prose import READ
from dimse_status.audit.report import as_json, as_lines
from dimse_status.audit.slips import Slip
from dimse_status.model.operation import Operation
from dimse_status.model.status_type import STATUS_TYPES
from dimse_status.services.finding import find_sop_class

from .made_docbook import as_docbook, book, para, row, section, table

Read = Callable[[str], Document]


def group(*rows: Row, section: str = "C.4.1.1.4", table: str = "C.4-1") -> Group:
    return Group(Kind.STATUS_TABLE, section, table, rows)


def failure(code: str, wording: str = "", edition: str | None = None, fields: str = "") -> Row:
    facts = (("category", "Failure"), ("related fields", fields))
    return Row(code, facts, wording or f"Failed: {code}", edition)


def held(found: Iterable[Group], known: Iterable[Group], edition: str = "2022a") -> Audit:
    sections = tuple(Section(one.section, ("",)) for one in found)
    return compare(Document("part04.xml", 4, edition, sections), found, known)


def changes(result: Audit) -> list[tuple[str, str]]:
    return [(one.change, one.subject) for one in result.differences]


KNOWN = group(failure("A700", edition="2020c"), failure("C000-CFFF", edition="2020c"))


@pytest.mark.parametrize("part", [4, 7])
def test_an_edition_that_says_all_that_is_known_is_the_same(document: Read, part: int) -> None:
    result = audit(document(as_docbook(part, "2030a", known_groups(part))))
    assert (result.findings, result.later) == ((), ())
    # All of it has been read, then, so that every reference can cite that edition.
    known = known_groups(part)
    confirmed = {(one.kind, one.section, one.table, one.rows) for one in result.confirmed}
    assert confirmed == {(one.kind, one.section, one.table, len(one.rows)) for one in known}


def test_nothing_that_the_package_says_is_left_out() -> None:
    of_ps3_7 = {(one.kind, one.table): {row.subject for row in one.rows} for one in known_groups(7)}
    for status in GeneralStatus:
        assert any(f"{status:04X}" in rows for rows in of_ps3_7.values())
    for operation in Operation:
        rows = of_ps3_7[Kind.STATUS_LIST, operation]
        listed = {
            f"{status:04X}"
            for status in GeneralStatus
            for usage in status.usages
            if usage.operation is operation and usage.reference.part == 7
        }
        assert listed <= rows
    of_ps3_4 = {one.table: {row.subject for row in one.rows} for one in known_groups(4)}
    assert of_ps3_4["B.2-1"] >= {
        "0000", "B000", "B006", "B007", "A700-A7FF", "A900-A9FF", "C000-CFFF",
    }  # fmt: skip
    assert {one.uid for one in STORAGE.sop_classes} <= known_sop_classes()


def test_what_stands_in_the_text_alone_is_known_there() -> None:
    of_text = {one.section: one.rows for one in known_groups(4) if one.kind is Kind.PROSE}
    usages = {
        usage for one in SERVICE_CLASSES for status in one.statuses for usage in status.usages
    }
    in_text = {
        usage.reference.section
        for usage in usages
        if usage.reference.part == 4
        and not usage.reference.table
        and not usage.reference.by_reference
    }
    assert in_text
    assert in_text <= of_text.keys()
    for one in SERVICE_CLASSES:
        for status in one.statuses:
            for usage in status.usages:
                if usage.reference.section in in_text and not usage.reference.table:
                    rows = of_text[usage.reference.section]
                    subject = NOT_RETURNED if usage.prohibited else f"{status:04X}"
                    assert subject in {row.subject for row in rows}
                    assert usage.reference.edition is None or any(row.edition for row in rows)


def test_what_was_read_speaks_for_what_was_not() -> None:
    usages = {
        usage for one in SERVICE_CLASSES for status in one.statuses for usage in status.usages
    }
    read = {
        (usage.reference.section, usage.reference.table)
        for usage in usages
        if usage.reference.part == 4 and usage.reference.edition is not None
    }
    for one in known_groups(4):
        if one.kind is Kind.STATUS_TABLE and (one.section, one.table) in read:
            assert all(row.edition is not None for row in one.rows), one.table


def test_the_responses_of_ps3_7_have_what_all_have() -> None:
    groups = [one for one in known_groups(7) if one.kind is Kind.PARAMETERS]
    assert groups
    for one in groups:
        usage = {row.subject: dict(row.facts)["response"] for row in one.rows}
        assert usage["Message ID Being Responded To"] == usage["Status"] == "M"
        # Only the services of DIMSE-C list it, 9.1; a response may leave it out.
        assert usage.get("Message ID") == ("U" if one.section.startswith("9.") else None)
    listed = {one.table: one.rows for one in known_groups(7) if one.kind is Kind.STATUS_LIST}
    for operation in Operation:
        names = {row.subject for row in listed[operation]}
        for kind in STATUS_TYPES:
            assert (plain_name(kind.name) in names) is (operation in kind.operations)


def test_service_groups_are_those_of_the_sop_classes() -> None:
    """The usage is put down beside them; an operation of a SOP class without one would differ."""
    groups = [one for one in known_groups(4) if one.kind is Kind.SERVICE_GROUP]
    assert all(row.facts and row.edition for one in groups for row in one.rows)
    assert {(one.section, one.table) for one in groups} == {one[:2] for one in GROUPS}
    (watch,) = [one.rows for one in groups if one.table == "CC.2-3"]
    assert {row.subject: tuple(dict(row.facts).values()) for row in watch} == {
        "N-ACTION (Un/Subscribe)": ("M", "M"),
        "N-GET": ("M", "M"),
        "C-FIND": ("U", "M"),
        "N-ACTION (Request UPS Cancel)": ("U", "M"),
    }
    usages = [dict(row.facts) for one in groups for row in one.rows]
    assert all(set(one.values()) <= {"M", "U"} for one in usages)
    in_groups = {
        (keyword, row.subject.partition(" ")[0])
        for one in groups
        for _, table, keywords, _ in GROUPS
        if table == one.table
        for keyword in keywords
        for row in one.rows
    }
    for keyword in {keyword for keyword, _ in in_groups}:
        sop_class = find_sop_class(keyword)
        assert sop_class is not None
        of_groups = {operation for one, operation in in_groups if one == keyword}
        assert of_groups == {str(one) for one in sop_class.operations}


def test_rows_are_new_gone_and_changed() -> None:
    found = group(failure("A700", fields="(0000,0902)"), failure("A900"))
    result = held([found], [KNOWN])
    assert changes(result) == [
        (Change.CHANGED, "A700"),
        (Change.GONE, "C000-CFFF"),
        (Change.NEW, "A900"),
    ]
    changed = result.differences[0]
    assert (changed.known, changed.found) == ("related fields: ", "related fields: (0000,0902)")
    assert (changed.section, changed.table, changed.edition) == ("C.4.1.1.4", "C.4-1", "2020c")
    assert not result.confirmed
    gone, new = result.differences[1:]
    assert (gone.known, gone.found) == ("category: Failure; Failed: C000-CFFF", "")
    assert (new.known, new.found) == ("", "category: Failure; Failed: A900")


def test_a_code_that_changed_is_told_by_its_words() -> None:
    found = group(failure("A701", "Failed: A700"), failure("C000-CFFF"))
    (only,) = held([found], [KNOWN]).differences
    assert (only.change, only.known, only.found) == (Change.CHANGED, "A700", "A701")


def test_words_are_told_apart_from_facts() -> None:
    found = group(
        failure("A700", "Refused: Out of memory"), failure("C000-CFFF", "FAILED: C000-CFFF.")
    )
    result = held([found], [KNOWN])
    assert result.differences == ()
    assert [(one.subject, one.found) for one in result.wording] == [
        ("A700", "Refused: Out of memory")
    ]
    assert [one.edition for one in result.wording] == ["2020c"]
    assert [one.rows for one in result.confirmed] == [2]


def test_a_table_that_moved_is_found_again() -> None:
    by_label = replace(KNOWN, section="C.4.1.1.5")
    (moved,) = held([by_label], [KNOWN]).differences
    assert (moved.change, moved.known, moved.found) == (
        Change.MOVED,
        "C.4.1.1.4 C.4-1",
        "C.4.1.1.5 C.4-1",
    )
    by_section = replace(KNOWN, table="C.4-9")
    assert changes(held([by_section], [KNOWN])) == [(Change.MOVED, "")]
    other = group(failure("B000"), table="C.4-9")
    assert changes(held([other], [KNOWN])) == [
        (Change.GONE, "A700"),
        (Change.GONE, "C000-CFFF"),
        (Change.NEW, "B000"),
    ]


def test_a_table_with_its_label_is_the_same_whatever_it_holds_now() -> None:
    found = group(failure("B000"), failure("B001"), failure("B002"), section="C.4.9")
    assert changes(held([found], [KNOWN]))[0] == (Change.MOVED, "")


def test_a_table_of_the_same_section_goes_before_one_that_holds_the_same() -> None:
    elsewhere = replace(KNOWN, section="K.4.1", table="K.4-1")
    here = group(failure("A700"), failure("A900"), failure("C000-CFFF"))
    (moved,) = [
        one
        for one in held([replace(KNOWN, table="C.4-9")], [elsewhere, here]).differences
        if one.change is Change.MOVED
    ]
    assert (moved.known, moved.found) == ("C.4.1.1.4 C.4-1", "C.4.1.1.4 C.4-9")


@pytest.mark.parametrize(("section", "table"), [("C.4.1.1.4", "C.4-9"), ("D.4.1", "D.4-9")])
def test_a_table_that_holds_half_of_the_same_is_that_table(section: str, table: str) -> None:
    half = group(failure("A700"), section=section, table=table)
    assert changes(held([half], [KNOWN])) == [(Change.MOVED, ""), (Change.GONE, "C000-CFFF")]
    third = replace(half, rows=(*half.rows, failure("B000")))
    assert changes(held([third], [KNOWN]))[0] == (Change.GONE, "A700")


def test_a_table_is_the_one_of_which_it_holds_most() -> None:
    less = group(failure("A700"), section="K.4.1", table="K.4-1")
    found = replace(KNOWN, section="D.4.1", table="D.4-9")
    for known in ([less, KNOWN], [KNOWN, less]):
        assert (Change.MOVED, KNOWN.table) in {
            (one.change, one.table) for one in held([found], known).differences
        }


def test_a_table_is_of_its_kind() -> None:
    found = replace(KNOWN, kind=Kind.SERVICE_GROUP, section="D.4.1", table="D.4-9")
    assert {one.change for one in held([found], [KNOWN]).differences} == {Change.GONE, Change.NEW}
    (new, _) = held([KNOWN], []).differences
    assert (new.change, new.edition) == (Change.NEW, None)


def test_two_tables_may_have_become_one() -> None:
    first = replace(KNOWN, section="T.4.2", table="T.4-1")
    second = replace(KNOWN, section="W.4.2", table="W.4-1")
    moved = held([first, second], [KNOWN]).differences
    assert [(one.change, one.found) for one in moved] == [
        (Change.MOVED, "T.4.2 T.4-1"),
        (Change.MOVED, "W.4.2 W.4-1"),
    ]


def test_a_label_goes_before_what_a_table_holds() -> None:
    """Many tables of C-FIND hold the same."""
    found = [replace(KNOWN, section=one, table=one) for one in ("V.4-1", "C.4-1", "K.4-1")]
    known = [replace(KNOWN, section=one, table=one) for one in ("K.4-1", "C.4-1")]
    result = held(found, known)
    assert {(one.change, one.table) for one in result.differences} == {(Change.NEW, "V.4-1")}


def test_what_a_later_edition_added_cannot_be_asked_of_an_earlier_one() -> None:
    annex = group(failure("B010", edition="2025a"), section="KK.2.2.3", table="KK.2.2.3-1")
    unread = group(Row("B001"), section="C.6.4.3", table="")
    result = held([KNOWN], [KNOWN, annex, unread], "2022a")
    assert result.differences == ()
    assert result.later == (annex, unread)
    # Once that edition has been reached it is a difference; in a section that is there, before.
    assert changes(held([KNOWN], [KNOWN, annex], "2025a")) == [(Change.GONE, "B010")]
    here = replace(annex, section=KNOWN.section)
    assert changes(held([KNOWN], [KNOWN, here], "2022a")) == [(Change.GONE, "B010")]


def test_what_cannot_be_asked_is_told_with_the_edition_it_was_read_in() -> None:
    annex = group(
        failure("B010", edition="2025a"),
        failure("B011", edition="2025c"),
        section="KK.2.2.3",
        table="KK.2.2.3-1",
    )
    unread = group(Row("B001"), section="C.6.4.3", table="")
    result = held([KNOWN], [KNOWN, annex, unread], "2022a")
    assert list(as_lines(result, confirm=False)) == [
        "part04.xml: PS3.4 2022a, 2 rows: the same",
        "  not in 2022a, but read in a later edition or in none: 3 rows",
        "    PS3.4 KK.2.2.3, KK.2.2.3-1: status table, 2 rows, read in 2025c",
        "    PS3.4 C.6.4.3: status table, 1 row, not read",
    ]
    (file,) = json.loads(as_json([result], confirm=False))["files"]
    assert file["later"] == [
        {
            "kind": "status table",
            "section": "KK.2.2.3",
            "table": "KK.2.2.3-1",
            "rows": 2,
            "edition": "2025c",
        },
        {"kind": "status table", "section": "C.6.4.3", "table": None, "rows": 1, "edition": None},
    ]


def test_differences_are_listed_with_the_edition_that_is_followed() -> None:
    known = group(failure("A700", edition="2020c"), Row("B001", wording="Gone"))
    found = group(failure("A700"), failure("A900", "Failed: \x1b"))
    unknown = group(failure("C999"), Row("C998"), section=next(iter(READ)), table="")
    assert list(as_lines(held([found, unknown], [known]), confirm=True)) == [
        "part04.xml: PS3.4 2022a, 4 rows: 4 facts differ",
        "  different: 4",
        "    status table C.4.1.1.4 C.4-1",
        "      gone B001: Gone",
        r"      new A900: category: Failure; Failed: \x1b [2020c]",
        f"    status table {next(iter(READ))}",
        "      new C999: category: Failure; Failed: C999 [2020c]",
        "      new C998 [2020c]",
        "  no reference can be raised to 2022a",
    ]


def test_what_moved_is_listed_with_both_places() -> None:
    moved = replace(KNOWN, section="C.4.1.1.5")
    new = group(failure("C999"), section="LL.1", table="LL.1-1")
    assert list(as_lines(held([moved, new], [KNOWN]), confirm=False)) == [
        "part04.xml: PS3.4 2022a, 3 rows: 2 facts differ",
        "  different: 2",
        "    status table C.4.1.1.4 C.4-1",
        "      moved: C.4.1.1.4 C.4-1 -> C.4.1.1.5 C.4-1 [2020c]",
        "    status table LL.1 LL.1-1",
        "      new C999: category: Failure; Failed: C999 [2020c]",
    ]


def test_a_difference_from_what_a_later_edition_says_is_told_apart() -> None:
    result = held([group(failure("A700"))], [KNOWN], "2019e")
    assert [result.is_superseded(one) for one in result.differences] == [True]
    result = held([group(failure("A700"))], [KNOWN], "2022a")
    assert [result.is_superseded(one) for one in result.differences] == [False]
    result = held([group(failure("A700"))], [KNOWN], "2020c")
    assert [result.is_superseded(one) for one in result.differences] == [False]
    # What is in no table known differs from the edition in which all tables were read.
    for edition, superseded in (("2019e", True), ("2020d", False)):
        new = group(failure("C999"), section="LL.1", table="LL.1-1")
        result = held([KNOWN, new], [KNOWN], edition)
        assert [result.is_superseded(one) for one in result.differences] == [superseded]


def test_only_what_was_read_in_an_earlier_edition_can_be_raised() -> None:
    known = group(
        failure("A700", edition="2020c"),
        failure("A900", edition="2024e"),
        failure("C000-CFFF", edition="2022a"),
        Row("B001"),
    )
    (only,) = held([known], [known], "2022a").confirmed
    assert (only.rows, only.editions) == (2, (None, "2020c"))
    assert list(as_lines(held([known], [known], "2022a"), confirm=True))[1:] == [
        "  can be raised to 2022a: 1",
        "    PS3.4 C.4.1.1.4, C.4-1: status table, 2 rows, not read, 2020c",
    ]
    assert held([KNOWN], [KNOWN], "2020c").confirmed == ()


def test_a_sop_class_that_is_not_known_is_new() -> None:
    rows = (Row("1.2.840.10008.5.1.4.1.1.2"), Row("1.2.840.10008.5.1.4.1.1.9999", wording="Odd"))
    found = Group(Kind.SOP_CLASSES, "B.5", "B.5-1", rows)
    assert len(held([replace(found, rows=rows[1:])], []).differences) == 1
    result = held([found], [])
    (new,) = result.differences
    assert (new.change, new.subject) == (Change.NEW, "1.2.840.10008.5.1.4.1.1.9999")
    assert (new.kind, new.section, new.table) == (Kind.SOP_CLASSES, "B.5", "B.5-1")
    assert result.confirmed == ()


def test_a_known_slip_is_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    slip = Slip(
        4, Kind.STATUS_TABLE, "C.4.1.1.4", "A700", "A701", "2021a", "2022a", "a misprint"
    )  # fmt: skip
    monkeypatch.setattr(slips, "SLIPS", (slip,))
    found = group(failure("A701", "Failed: A700"), failure("C000-CFFF"))
    for edition in ("2021a", "2022a"):
        result = held([found], [KNOWN], edition)
        assert result.differences == ()
        assert [one.reason for one in result.slips] == ["a misprint"]
        assert [one.rows for one in result.confirmed] == [2]
    for edition in ("2020e", "2022b"):
        assert changes(held([found], [KNOWN], edition)) == [(Change.CHANGED, "A700")]
    other = group(failure("A702", "Failed: A700"), failure("C000-CFFF"))
    assert changes(held([other], [KNOWN], "2022a")) == [(Change.CHANGED, "A700")]
    monkeypatch.setattr(slips, "SLIPS", (replace(slip, said=""),))
    assert held([other], [KNOWN], "2022a").differences == ()


def test_every_slip_is_of_something_that_is_known() -> None:
    known = {
        (part, one.kind, one.section, row.subject)
        for part in (4, 7)
        for one in known_groups(part)
        for row in one.rows
    }
    for slip in slips.SLIPS:
        place = (slip.part, slip.kind, slip.section, slip.subject)
        assert (place in known) is (slip.kind is not Kind.SOP_CLASSES)
        assert slip.reason
        assert not slip.last or slip.first <= slip.last


def test_the_slip_of_ps3_7_2017e_to_2020a_is_known(document: Read) -> None:
    text = as_docbook(7, "2020a", known_groups(7))
    slip = text.replace(
        "Refused: SOP Class not supported (0122H)", "Refused: SOP Class not supported (0112H)", 1
    )
    result = audit(document(slip))
    assert result.differences == ()
    assert [(one.known, one.found) for one in result.slips] == [("0122", "0112")]
    (only,) = audit(document(slip.replace("PS3.7 2020a", "PS3.7 2020b"))).differences
    assert (only.table, only.known, only.found) == ("C-STORE", "0122", "0112")


@pytest.mark.parametrize("part", [4, 7])
def test_a_part_without_any_status_is_refused(document: Read, part: int) -> None:
    classes = table("B.5-1", row(("Name", "UID")), row(("CT", "1.2.840.10008.5.1.4.1.1.2")))
    nothing = para("Nothing is said of a status.")
    text = book(part, "2020c", section("B", "Storage", nothing, classes))
    with pytest.raises(UnreadableFileError, match="is not the whole of"):
        audit(document(text))
