"""From a status, or a response, to its advice."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from typing import Any, get_type_hints

import pytest
from pydicom import Dataset

from dimse_status import (
    GENERAL,
    PRINT_MANAGEMENT,
    PROCEDURE_STEP,
    QUERY_RETRIEVE_FIND,
    QUERY_RETRIEVE_GET,
    QUERY_RETRIEVE_MOVE,
    RELEVANT_PATIENT,
    STORAGE,
    STORAGE_COMMITMENT,
    UNIFIED_PROCEDURE_STEP,
    Operation,
    ServiceClass,
    resolve,
    resolve_response,
)
from dimse_status.advice import Advice, Basis, Retry, Source, Turn, advice_for
from dimse_status.failure_reason import STORAGE_COMMITMENT_FAILURE, STOW_FAILURE, resolve_reason
from dimse_status.implementations import DCM4CHEE_ARC, PYNETDICOM


def advised(code: int, service: ServiceClass, operation: Operation | None = None) -> Advice:
    advice = advice_for(resolve(code, service, operation))
    assert advice is not None
    return advice


def answered(code: int, service: ServiceClass, operation: Operation, **values: Any) -> Advice:
    response = Dataset()
    response.Status = code
    for keyword, value in values.items():
        setattr(response, keyword, value)
    advice = advice_for(resolve_response(response, service, operation))
    assert advice is not None
    return advice


def counts(completed: int, failed: int, warning: int) -> dict[str, int]:
    return {
        "NumberOfCompletedSuboperations": completed,
        "NumberOfFailedSuboperations": failed,
        "NumberOfWarningSuboperations": warning,
    }


RETRIEVALS = pytest.mark.parametrize(
    ("service", "operation"),
    [(QUERY_RETRIEVE_MOVE, Operation.C_MOVE), (QUERY_RETRIEVE_GET, Operation.C_GET)],
)


# where a code came up


def test_an_exact_code_goes_before_its_range() -> None:
    assert advised(0xA700, QUERY_RETRIEVE_FIND) != advised(0xC123, QUERY_RETRIEVE_FIND)
    assert advised(0xA700, STORAGE) == advised(0xA7FF, STORAGE)


def test_the_same_code_is_another_matter_in_another_operation() -> None:
    assert advised(0xA702, QUERY_RETRIEVE_MOVE).turn is Turn.CONFIGURATION
    assert advised(0xA702, QUERY_RETRIEVE_GET).turn is Turn.REQUESTER
    assert advised(0xA702, STORAGE).turn is Turn.RESPONDER


def test_the_same_code_is_another_matter_in_another_service_class() -> None:
    step = advised(0x0120, PROCEDURE_STEP, Operation.N_CREATE)
    film = advised(0x0120, PRINT_MANAGEMENT, Operation.N_CREATE)
    assert step.state != film.state


def test_an_operation_alone_will_do_for_a_code_of_one_service_class() -> None:
    found = advice_for(resolve(0xC300, GENERAL, Operation.N_ACTION))
    assert found == advised(0xC300, UNIFIED_PROCEDURE_STEP, Operation.N_ACTION)


def test_an_operation_alone_will_not_do_where_service_classes_differ() -> None:
    assert advice_for(resolve(0x0110, GENERAL, Operation.N_ACTION)) is None
    assert advice_for(resolve(0x0110, STORAGE_COMMITMENT, Operation.N_ACTION)) is not None


def test_without_an_operation_all_operations_have_to_agree() -> None:
    assert advice_for(resolve(0xA900)) is None
    assert advice_for(resolve(0x0210)) == advised(0x0210, STORAGE)
    assert advice_for(resolve(0x0110, STORAGE_COMMITMENT)) is None
    # Of a film box's operations, only the one that prints it has this code.
    printed = resolve(0xC600, PRINT_MANAGEMENT, Operation.N_ACTION)
    assert advice_for(resolve(0xC600, PRINT_MANAGEMENT)) == advice_for(printed) is not None


def test_a_service_class_with_one_operation_needs_none_named() -> None:
    assert advised(0xA801, QUERY_RETRIEVE_MOVE) == advised(
        0xA801, QUERY_RETRIEVE_MOVE, Operation.C_MOVE
    )


def test_a_range_says_nothing_of_a_code_with_a_meaning_of_its_own() -> None:
    assert advice_for(resolve(0xC100, RELEVANT_PATIENT)) is None
    assert advice_for(resolve(0xC100, operation=Operation.C_FIND)) is None


@pytest.mark.parametrize("code", [0xA700, 0xA7F0, 0xC123])
def test_an_operation_alone_will_do_for_a_range(code: int) -> None:
    found = advice_for(resolve(code, operation=Operation.C_STORE))
    assert found == advised(code, STORAGE)


@pytest.mark.parametrize(
    ("code", "service"), [(0x0000, STORAGE), (0xFF00, QUERY_RETRIEVE_FIND), (0x5555, STORAGE)]
)
def test_where_nothing_reliable_is_known_there_is_none(code: int, service: ServiceClass) -> None:
    assert advice_for(resolve(code, service)) is None


def test_every_code_is_answered_or_not() -> None:
    for code in range(0, 0x10000, 7):
        for service in (STORAGE, QUERY_RETRIEVE_MOVE, UNIFIED_PROCEDURE_STEP, GENERAL):
            assert advice_for(resolve(code, service)) is not NotImplemented


# implementations


def test_the_advice_of_the_implementation_goes_first() -> None:
    ours = advice_for(resolve(0xC211, STORAGE, implementation=PYNETDICOM))
    assert ours is not None
    assert ours.turn is Turn.RESPONDER
    assert advised(0xC211, STORAGE).turn is Turn.REQUESTER


def test_an_implementation_without_advice_of_its_own_has_that_of_the_code() -> None:
    for implementation in (DCM4CHEE_ARC, PYNETDICOM):
        found = advice_for(resolve(0xA700, STORAGE, implementation=implementation))
        assert found == advised(0xA700, STORAGE)


def test_what_an_archive_refuses_for_a_while_may_pass_later() -> None:
    deleting = advice_for(resolve(0xA77A, STORAGE, implementation=DCM4CHEE_ARC))
    rejected = advice_for(resolve(0xA771, STORAGE, implementation=DCM4CHEE_ARC))
    assert deleting is not None
    assert rejected is not None
    assert (deleting.retry, rejected.retry) == (Retry.LATER, Retry.AFTER_A_CHANGE)


# what a response adds


@RETRIEVALS
def test_b000_with_nothing_completed_reads_as_a702(
    service: ServiceClass, operation: Operation
) -> None:
    found = answered(0xB000, service, operation, **counts(0, 3, 0))
    assert found == advised(0xA702, service, operation)


@RETRIEVALS
def test_a702_with_something_delivered_reads_as_b000(
    service: ServiceClass, operation: Operation
) -> None:
    for delivered in (counts(2, 1, 0), counts(0, 1, 2), counts(1, 1, 1)):
        found = answered(0xA702, service, operation, **delivered)
        assert found == advised(0xB000, service, operation)


@RETRIEVALS
def test_b000_without_a_failure_needs_no_repeat(
    service: ServiceClass, operation: Operation
) -> None:
    found = answered(0xB000, service, operation, **counts(2, 0, 1))
    assert found.retry is Retry.NOT_NEEDED
    assert found != advised(0xB000, service, operation)


@RETRIEVALS
def test_b000_without_counts_or_with_failures_is_taken_as_it_is(
    service: ServiceClass, operation: Operation
) -> None:
    for values in ({}, counts(2, 1, 0), {"NumberOfFailedSuboperations": 1}):
        assert answered(0xB000, service, operation, **values) == advised(0xB000, service, operation)


def test_counts_say_nothing_of_a_store() -> None:
    found = answered(0xB000, STORAGE, Operation.C_STORE, **counts(0, 1, 0))
    assert found == advised(0xB000, STORAGE)


def test_error_id_a710_says_that_the_step_is_final() -> None:
    final = answered(0x0110, PROCEDURE_STEP, Operation.N_SET, ErrorID=0xA710)
    assert final.retry is Retry.NO
    other = answered(0x0110, PROCEDURE_STEP, Operation.N_SET, ErrorID=1)
    assert other == advised(0x0110, PROCEDURE_STEP, Operation.N_SET)
    assert other.retry is Retry.LATER


def test_error_id_a710_says_so_of_a_step_that_is_set_only() -> None:
    found = answered(0x0110, PROCEDURE_STEP, Operation.N_CREATE, ErrorID=0xA710)
    assert found == advised(0x0110, PROCEDURE_STEP, Operation.N_CREATE)


# Failure Reasons


def test_a_failure_reason_of_a_storage_commitment_is_advised_on() -> None:
    found = advice_for(resolve_reason(0x0131, STORAGE_COMMITMENT_FAILURE))
    assert found is not None
    assert found.retry_note == "new Transaction UID"


def test_a_reason_is_not_mixed_up_with_the_status_of_its_number() -> None:
    reason = advice_for(resolve_reason(0x0112, STORAGE_COMMITMENT_FAILURE))
    assert reason != advised(0x0112, STORAGE_COMMITMENT, Operation.N_EVENT_REPORT)


def test_reasons_of_other_transactions_are_not_advised_on() -> None:
    assert advice_for(resolve_reason(0x0110, STOW_FAILURE)) is None


# how it is shown


def test_its_annotations_can_be_resolved() -> None:
    assert get_type_hints(advice_for)["return"] == Advice | None
    assert get_type_hints(Advice)["sources"] == tuple[Source, ...]


def test_the_four_lines_of_a_failed_move() -> None:
    assert advised(0xA702, QUERY_RETRIEVE_MOVE).lines(100) == [
        "advice    configuration's turn; retry: unchanged later, bounded; if it worked before",
        "  now     Nothing was delivered: every sub-operation failed.",
        "  first   Test from the peer to the destination (echo), not your own way.",
        "  basis   this project's judgement (several reports)",
    ]


LONG = Advice(
    turn=Turn.RESPONDER,
    retry=Retry.LATER,
    retry_note="a note that does not fit beside the rest of its line",
    state="word " * 35 + "end",
    check=("word " * 35, "second"),
    causes=("word " * 40, "another"),
    basis=Basis.JUDGEMENT,
    sources=(
        Source("PS3.7 C.5 (2026c)", "one"),
        Source("owner/name@0a1b2c file.c:1", "two"),
        Source("https://example.org/" + "a" * 100, "three"),
    ),
    peers=(("Acme", "differs"),),
)


@pytest.mark.parametrize("width", [40, 60, 80, 200])
def test_lines_keep_to_the_width(width: int) -> None:
    lines = LONG.lines(width)
    assert len(lines) == 4
    assert max(map(len, lines)) <= width
    assert lines[1].endswith("...") is (width < 200)


def test_a_width_too_small_for_words_is_taken_as_forty() -> None:
    assert LONG.lines(0) == LONG.lines(40)
    assert LONG.why(-5) == LONG.why(40)


def test_a_retry_unchanged_is_always_said_to_be_bounded() -> None:
    assert LONG.lines(80)[0] == "advice    responder's turn; retry: unchanged later, bounded"


def test_another_retry_is_said_as_it_is() -> None:
    changed = replace(LONG, retry=Retry.AFTER_A_CHANGE, retry_note="")
    assert changed.lines()[0] == "advice    responder's turn; retry: after a change"


def test_a_note_stands_in_its_line_where_it_fits() -> None:
    assert LONG.lines(120)[0].endswith(f"bounded; {LONG.retry_note}")


def test_a_terminal_of_eighty_columns_is_taken_for_granted() -> None:
    wordy = replace(LONG, state="aa " + "a " * 100, causes=("aa " + "a " * 100,))
    assert wordy.lines() == wordy.lines(80)
    assert wordy.why() == wordy.why(80)


def test_a_paragraph_hangs_and_is_broken_at_spaces_only() -> None:
    cause = f"{'busy ' * 4}store-and-forward {'x' * 60}"
    first, *others = replace(LONG, retry_note="", causes=(cause,), check=("",), peers=()).why(40)
    assert first.startswith("  causes  busy")
    assert others[:2] == [f"{' ' * 12}store-and-forward", f"{' ' * 12}{'x' * 60}"]


def test_why_has_what_the_four_lines_leave_out() -> None:
    why = LONG.why(80)
    text = " ".join(" ".join(why).split())
    for wanted in (LONG.retry_note, "another", "second", "Acme: differs", "PS3.7 C.5 (2026c): one"):
        assert wanted in text
    assert "https://example.org/" + "a" * 100 + ":" in text
    assert max(len(line) for line in why if "https" not in line) <= 80
    assert [line[:10].strip() for line in why if line[2] != " "] == [
        "retry",
        "causes",
        "then",
        "peers",
        "sources",
    ]


def test_sources_lead_to_where_they_can_be_read() -> None:
    standard, code, page = LONG.sources
    assert standard.url == (
        "https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.html#sect_C.5"
    )
    assert code.url == "https://github.com/owner/name/tree/0a1b2c"
    assert page.url == page.where


def test_it_goes_into_json_and_back_as_it_is() -> None:
    plain = LONG.to_dict()
    assert json.loads(json.dumps(plain)) == plain
    assert plain["turn"] == "responder"
    assert plain["retry"] == "unchanged later"
    assert plain["basis"] == LONG.basis
    assert plain["peers"] == {"Acme": "differs"}
    assert plain["sources"][0] == {
        "where": "PS3.7 C.5 (2026c)",
        "says": "one",
        "url": LONG.sources[0].url,
    }
    assert set(plain) == set(Advice.__slots__)


def test_the_entries_are_loaded_when_an_advice_is_asked_for() -> None:
    program = """
import sys
from dimse_status import STORAGE, resolve
from dimse_status.advice import advice_for
sys.exit(
    "dimse_status.advice.entries" in sys.modules
    or advice_for(resolve(0xA700, STORAGE)) is None
    or "dimse_status.advice.entries" not in sys.modules
)
"""
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_nothing_below_knows_of_the_advice() -> None:
    program = """
import sys
import dimse_status
for name in set(dimse_status.__all__) - {"Advice", "advice_for"}:
    getattr(dimse_status, name)
from dimse_status import STORAGE, resolve
str(resolve(0xA700, STORAGE))
sys.exit(any(name.startswith("dimse_status.advice") for name in sys.modules))
"""
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
