"""The registry as rows: whoever joins with them has what `resolve` says."""

from __future__ import annotations

from collections import Counter
from itertools import groupby, islice, pairwise

import pytest

from dimse_status.advice import advice_for
from dimse_status.implementations import DCM4CHEE_ARC, PYNETDICOM, Implementation
from dimse_status.model.category import CATEGORY_CODES, Category, category_of
from dimse_status.model.implementation_code import ImplementationCode
from dimse_status.model.operation import Operation
from dimse_status.registry import STANDARD
from dimse_status.resolver import resolve
from dimse_status.rows import COLUMNS, StatusRow, answers, expanded_rows, status_rows
from dimse_status.services import SERVICE_CLASSES
from dimse_status.services.modality_worklist import MODALITY_WORKLIST
from dimse_status.services.print_management import PRINT_MANAGEMENT
from dimse_status.services.query_retrieve import QUERY_RETRIEVE_FIND, QUERY_RETRIEVE_MOVE
from dimse_status.services.storage import STORAGE, StorageCode

ROWS = status_rows()


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"


ACME = Implementation(
    "Acme PACS",
    codes=(
        ImplementationCode(
            0xC502, "Move destination unreachable", (QUERY_RETRIEVE_MOVE,), source="Table 4"
        ),
        ImplementationCode(
            0xC6F0, "No film", (PRINT_MANAGEMENT,), (Operation.N_ACTION,), name="NO_FILM"
        ),
        ImplementationCode(
            0xA7F0,
            "Quota",
            operations=(Operation.C_STORE,),
            name="QUOTA",
            note="per ward",
            through=0xA7FF,
        ),
    ),
)


FINDING = Implementation(
    "Acme finder",
    codes=(
        ImplementationCode(
            0xC7F0, "Too broad", (MODALITY_WORKLIST, QUERY_RETRIEVE_FIND), through=0xC7FF
        ),
    ),
)


def first(rows: tuple[StatusRow, ...], code: int, operation: str, service: str = "") -> StatusRow:
    """Join as a database does: the first row in which the code lies."""
    return next(
        row
        for row in rows
        if row.operation == operation
        and row.low <= f"{code:04X}" <= row.high
        and service in {"", row.service}
    )


def test_there_is_a_row_for_each_usage() -> None:
    found = Counter(
        (row.service, row.operation, row.low, row.high, row.url, row.note) for row in ROWS
    )
    for service in STANDARD.service_classes:
        for holder in (*service.statuses, *service.ranges):
            low, high = getattr(holder, "low", holder), getattr(holder, "high", holder)
            for usage in holder.usages:
                if usage.operation in service.operations:
                    place = (usage.reference.url, usage.note)
                    key = (service.identifier, usage.operation, f"{low:04X}", f"{high:04X}", *place)
                    assert found[key], key


def test_the_first_row_of_a_service_class_and_operation_says_what_resolve_says() -> None:
    services = {one.identifier: one for one in STANDARD.service_classes}
    for row in ROWS:
        service, operation = services[row.service], Operation(row.operation)
        for code in {int(row.low, 16), int(row.high, 16)}:
            info = resolve(code, service, operation)
            joined = first(ROWS, code, row.operation, row.service)
            assert (joined.meaning, joined.category) == (info.meaning, info.category), joined


@pytest.mark.parametrize("operation", Operation)
def test_an_expanded_row_says_what_resolve_says_of_the_operation(operation: Operation) -> None:
    rows = {row.low: row for row in expanded_rows(operation=operation)}
    assert all(row.low == row.high for row in rows.values())
    bounds = {code for row in ROWS if row.operation == operation for code in (row.low, row.high)}
    for code in bounds:
        if rows[code].retired:
            continue
        info = resolve(int(code, 16), operation=operation)
        assert (rows[code].meaning, rows[code].permitted) == (info.meaning, info.permitted)


@pytest.mark.thorough
def test_what_is_retired_keeps_its_meaning_and_is_not_permitted() -> None:
    retired = [row for row in expanded_rows() if row.retired]
    assert retired
    for row in retired:
        assert not row.permitted, row
        assert "no meaning" not in row.meaning, row


@pytest.mark.thorough
def test_no_pair_of_operation_and_code_is_expanded_twice() -> None:
    pairs = Counter((row.operation, row.low) for row in expanded_rows())
    assert set(pairs.values()) == {1}


def test_a_fixed_code_inside_a_range_wins() -> None:
    fixed, around = 0xA900, 0xA901
    rows = {row.low: row for row in expanded_rows(operation=Operation.C_STORE)}
    assert rows[f"{fixed:04X}"].pattern == "A900"
    assert rows[f"{around:04X}"].pattern == "A9xx"


def test_where_service_classes_differ_the_row_says_so_and_names_none() -> None:
    rows = {row.low: row for row in expanded_rows(operation=Operation.C_FIND)}
    assert rows["C100"].service == ""
    assert rows["C100"].meaning == resolve(0xC100, operation=Operation.C_FIND).meaning
    assert rows["C101"].service


@pytest.mark.thorough
def test_answers_ascend_and_do_not_overlap() -> None:
    for operation in Operation:
        found = list(answers(operation))
        spans = [(one.low, one.high) for one in found]
        assert all(low <= high for low, high in spans)
        assert all(before[1] < after[0] for before, after in pairwise(spans))


def test_own_codes_go_before_the_range() -> None:
    registry = STANDARD.extend(ArchiveStatus)
    row = first(status_rows(registry), 0xA7F0, "C-STORE", "STORAGE")
    assert (row.meaning, row.name, row.origin) == (
        "Archive quota exceeded",
        "QUOTA_EXCEEDED",
        "custom",
    )
    assert row.category == Category.FAILURE
    expanded = {one.low: one for one in expanded_rows(registry, operation=Operation.C_STORE)}
    assert expanded["A7F0"].meaning == "Archive quota exceeded"
    assert expanded["A7F1"].origin == "range"


@pytest.mark.parametrize("named", [True, False])
def test_an_implementation_is_included(named: bool) -> None:  # noqa: FBT001 - a parameter
    registry = STANDARD if named else STANDARD.extend(ACME)
    rows = status_rows(registry, implementation=ACME if named else None)
    row = first(rows, 0xC502, "C-MOVE", "QUERY_RETRIEVE_MOVE")
    assert (row.implementation, row.meaning) == ("Acme PACS", "Move destination unreachable")
    assert (row.source, row.origin, row.permitted) == ("Table 4", "implementation", True)
    run = first(rows, 0xA7F8, "C-STORE", "STORAGE")
    assert (run.low, run.high, run.pattern) == ("A7F0", "A7FF", "A7F0-A7FF")
    info = resolve(0xA7F8, STORAGE, Operation.C_STORE, implementation=ACME)
    assert run.meaning == info.meaning
    advice = advice_for(info)
    assert advice is not None
    assert run == StatusRow(
        operation="C-STORE",
        low="A7F0",
        high="A7FF",
        category="Failure",
        meaning="Quota",
        pattern="A7F0-A7FF",
        origin="implementation",
        name="QUOTA",
        service="STORAGE",
        service_name="Storage",
        related_fields=tuple(field.value for field in info.related_fields),
        permitted=True,
        note="per ward",
        implementation="Acme PACS",
        advice_turn=advice.turn,
        advice_retry=advice.retry,
        advice_state=advice.state,
        advice_check=advice.check[0],
        advice_basis=advice.basis,
    )


@pytest.mark.parametrize(
    "implementation", [PYNETDICOM, DCM4CHEE_ARC, ACME], ids=lambda one: one.name
)
def test_a_row_of_an_implementation_says_what_resolve_says(implementation: Implementation) -> None:
    services = {one.identifier: one for one in STANDARD.service_classes}
    for row in status_rows(implementation=implementation):
        if row.implementation:
            info = resolve(
                int(row.low, 16),
                services[row.service],
                Operation(row.operation),
                implementation=implementation,
            )
            assert row.permitted == info.permitted
            assert row.related_fields == tuple(field.value for field in info.related_fields)
            advice = advice_for(info)
            assert row.advice_check == (advice.check[0] if advice else "")


def test_an_answer_has_the_rows_in_which_all_its_codes_lie() -> None:
    found = list(answers(Operation.C_FIND, implementation=FINDING))
    for answer in found:
        info = resolve(answer.low, operation=Operation.C_FIND, implementation=FINDING)
        assert answer.info == info
        assert all(
            int(row.low, 16) <= answer.low <= answer.high <= int(row.high, 16)
            for row in answer.rows
        )
        if info.meaning in {row.meaning for row in answer.rows}:
            assert answer.rows[0].meaning == info.meaning
    assert all(one.high < other.low for one, other in pairwise(found))
    (theirs,) = [one for one in found if one.low == 0xC7F0]
    assert (theirs.high, theirs.rows[0].implementation) == (0xC7FF, "Acme finder")
    (shared,) = [one for one in found if one.low == 0xC100]
    assert {row.service for row in shared.rows} >= {"QUERY_RETRIEVE_FIND", "RELEVANT_PATIENT"}


def test_a_code_is_a_row_of_its_own_where_rows_are_expanded() -> None:
    expanded = list(expanded_rows(operation=Operation.C_FIND, implementation=FINDING))
    by_code = {row.low: row for row in expanded}
    assert len(by_code) == len(expanded)
    assert list(by_code) == sorted(by_code)
    assert all(row.low == row.high for row in expanded)
    assert by_code["C7FF"].implementation == "Acme finder"
    assert by_code["C800"].implementation == ""
    for code in ("A700", "C100", "C7FF", "FE00"):
        info = resolve(int(code, 16), operation=Operation.C_FIND, implementation=FINDING)
        row, advice = by_code[code], advice_for(info)
        assert (row.meaning, row.permitted) == (info.meaning, info.permitted)
        assert row.related_fields == tuple(field.value for field in info.related_fields)
        assert row.advice_check == (advice.check[0] if advice else "")
    several = by_code["C100"]
    assert several.meaning.startswith("depends on ")
    assert (several.service, several.service_name, several.name, several.note) == ("", "", "", "")
    assert several.sop_classes == ()
    runs = [run for run, _ in groupby(row.operation for row in islice(expanded_rows(), 10_000))]
    assert len(runs) > 1
    assert runs == list(Operation)[: len(runs)]


def test_an_implementations_code_is_no_row_where_it_is_not_sent() -> None:
    ours = [row for row in status_rows(implementation=ACME) if row.implementation]
    assert {row.operation for row in ours if row.low == "C502"} == {"C-MOVE"}
    assert {row.operation for row in ours if row.low == "C6F0"} == {"N-ACTION"}
    assert "GENERAL" not in {row.service for row in ours}


def test_the_advice_of_a_row_is_that_of_its_code() -> None:
    row = first(ROWS, 0xA7F0, "C-STORE", "STORAGE")
    advice = advice_for(resolve(0xA7F0, STORAGE, Operation.C_STORE))
    assert advice is not None
    assert (row.advice_turn, row.advice_retry) == (advice.turn, advice.retry)
    assert (row.advice_state, row.advice_check) == (advice.state, advice.check[0])


def test_one_operation_alone() -> None:
    assert {row.operation for row in status_rows(operation=Operation.C_ECHO)} == {"C-ECHO"}
    assert {row.operation for row in expanded_rows(operation=Operation.C_ECHO)} == {"C-ECHO"}


def test_the_plain_form_has_every_column_and_null_for_what_is_empty() -> None:
    plain = first(ROWS, 0xA702, "C-MOVE").to_dict()
    assert tuple(plain) == COLUMNS
    assert plain["implementation"] is None
    assert isinstance(plain["related_fields"], list)
    assert (plain["low"], plain["category"]) == ("A702", "Failure")


def test_category_codes_has_the_category_of_every_code_in_the_order_of_category() -> None:
    assert tuple(Category) == ("Success", "Warning", "Failure", "Cancel", "Pending", "Unknown")
    assert isinstance(CATEGORY_CODES, bytes)
    order = tuple(Category)
    assert [order[place] for place in CATEGORY_CODES] == [
        category_of(code) for code in range(0x10000)
    ]


NOTHING: dict[str, object] = {
    **dict.fromkeys(COLUMNS, ""),
    "sop_classes": (),
    "related_fields": (),
    "permitted": True,
    "retired": False,
    "by_reference": False,
}
PS3_4 = "https://dicom.nema.org/medical/dicom/current/output/chtml/part04/"
PS3_7 = "https://dicom.nema.org/medical/dicom/current/output/chtml/part07/"


@pytest.mark.parametrize(
    "row",
    [
        {
            "operation": "N-SET", "low": "0110", "high": "0110", "pattern": "0110",
            "category": "Failure", "meaning": "Processing Failure", "origin": "fixed",
            "name": "PROCESSING_FAILURE", "service": "PROCEDURE_STEP",
            "service_name": "Modality Performed Procedure Step",
            "sop_classes": ("ModalityPerformedProcedureStep",),
            "related_fields": ("Error Comment", "Error ID"), "error_id": "A710",
            "error_comment": "Performed Procedure Step Object may no longer be updated",
            "note": "the table defines no status of its own, but the Error Comment and the Error ID"
            " that may go with 0110",
            "part": "PS3.4", "section": "F.7.2.2.4", "table": "F.7.2-2", "edition": "2020c",
            "url": f"{PS3_4}sect_F.7.2.2.4.html#table_F.7.2-2",
        },
        {
            "operation": "C-STORE", "low": "A700", "high": "A7FF", "pattern": "A7xx",
            "category": "Failure", "meaning": "Refused: Out of resources", "origin": "range",
            "service": "STORAGE", "service_name": "Storage",
            "related_fields": ("Error Comment",), "part": "PS3.4", "section": "B.2.3",
            "table": "B.2-1", "edition": "2020c", "url": f"{PS3_4}sect_B.2.3.html#table_B.2-1",
        },
        {
            "operation": "N-GET", "low": "0107", "high": "0107", "pattern": "0107",
            "category": "Warning", "meaning": "Attribute List warning", "origin": "general",
            "name": "ATTRIBUTE_LIST_WARNING", "service": "GENERAL", "service_name": "DIMSE",
            "related_fields": (
                "Affected SOP Class UID", "Affected SOP Instance UID", "Attribute Identifier List",
            ),
            "part": "PS3.7", "section": "C.4.2", "edition": "2026c",
            "url": f"{PS3_7}sect_C.4.2.html#sect_C.4.2",
        },
        {
            "operation": "N-ACTION", "low": "C604", "high": "C604", "pattern": "C604",
            "category": "Failure", "meaning": "Image position collision (retired code)",
            "origin": "fixed", "name": "IMAGE_POSITION_COLLISION", "service": "PRINT_MANAGEMENT",
            "service_name": "Print Management", "sop_classes": ("BasicFilmSession",),
            "permitted": False, "retired": True, "part": "PS3.4", "section": "H.4.1.2.4.2",
            "note": "withdrawn: the standard names it only in a note", "edition": "2020c",
            "url": f"{PS3_4}sect_H.4.1.2.4.2.html#sect_H.4.1.2.4.2",
        },
    ],
    ids=lambda row: f"{row['service']}-{row['pattern']}",
)  # fmt: skip
def test_a_row_has_all_that_its_usage_says(row: dict[str, object]) -> None:
    expected = NOTHING | row
    if not expected["retired"]:
        code = 0xA701 if row["low"] != row["high"] else int(str(row["low"]), 16)
        service = next(one for one in SERVICE_CLASSES if one.identifier == row["service"])
        advice = advice_for(resolve(code, service, Operation(str(row["operation"]))))
        assert advice is not None
        expected |= {
            "advice_turn": advice.turn,
            "advice_retry": advice.retry,
            "advice_state": advice.state,
            "advice_check": advice.check[0],
            "advice_basis": str(advice.basis),
        }
    places = ("operation", "service", "low", "high", "section")
    found = [
        one
        for one in status_rows(STANDARD)
        if all(getattr(one, name) == row[name] for name in places)
    ]
    assert [{name: getattr(one, name) for name in COLUMNS} for one in found] == [expected]


def test_a_row_says_how_it_was_read() -> None:
    """U.4.1 takes Table K.4-1 over; of which edition JJ.3.1 was read is not known."""
    of_section = {row.section: row for row in status_rows(STANDARD, operation=Operation.C_FIND)}
    assert (of_section["U.4.1"].by_reference, of_section["U.4.1"].table) == (True, "K.4-1")
    assert (of_section["U.4.1"].edition, of_section["U.4.1"].note) == ("2020c", "")
    assert of_section["JJ.3.1"].edition == ""
    assert not of_section["C.4.1.1.4"].by_reference


def test_an_expanded_row_says_what_resolve_says() -> None:
    rows = {(row.operation, row.low): row for row in expanded_rows(STANDARD)}
    failed = rows["C-MOVE", "A702"]
    advice = advice_for(resolve(0xA702, operation=Operation.C_MOVE))
    assert advice is not None
    assert (failed.permitted, failed.advice_state) == (True, advice.state)
    retired = rows["N-ACTION", "C604"]
    assert (retired.permitted, retired.advice_state) == (False, "")
