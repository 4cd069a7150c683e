"""The entries: each is a code of its operation, rests on something, and is safe to follow."""

from __future__ import annotations

import re
from itertools import combinations

import pytest

from dimse_status import SERVICE_CLASSES, Category, Operation, category_of, resolve
from dimse_status.advice import Advice, Basis, Retry
from dimse_status.advice.entries import ENTRIES
from dimse_status.advice.entry import Entry
from dimse_status.failure_reason import REASON_SETS
from dimse_status.implementations import IMPLEMENTATIONS

SERVICES = {service.identifier: service for service in SERVICE_CLASSES}
SETS = {one.identifier: one for one in REASON_SETS}
STATUSES = [entry for entry in ENTRIES if not set(entry.services) & set(SETS)]
REASONS = [entry for entry in ENTRIES if set(entry.services) & set(SETS)]
# PS3.7 9.1.2.1.6 has them in edition 2026c, and had them not in 2022c.
NEW_IN_2026C = {(Operation.C_FIND, code) for code in (0x0124, 0x0210, 0x0211, 0x0212)}


def name_of(entry: Entry) -> str:
    words = (*entry.operations, entry.codes, entry.implementation, *entry.services)
    return " ".join(word for word in words if word) + (f" {entry.when.name}" if entry.when else "")


EVERY = pytest.mark.parametrize("entry", ENTRIES, ids=name_of)
EVERY_STATUS = pytest.mark.parametrize("entry", STATUSES, ids=name_of)


def texts_of(advice: Advice) -> list[str]:
    peers = (text for _, text in advice.peers)
    return [advice.state, advice.retry_note, *advice.check, *advice.causes, *peers]


def ends_of(entry: Entry) -> set[int]:
    return {code for span in entry.spans for code in span}


def permitted(code: int, operation: Operation, services: tuple[str, ...]) -> bool:
    return any(
        resolve(code, service, operation).permitted
        for identifier, service in SERVICES.items()
        if operation in service.operations
        and (identifier in services if services else identifier != "GENERAL")
    )


@EVERY_STATUS
def test_the_code_is_one_of_the_operation_or_said_to_be_none(entry: Entry) -> None:
    for operation in entry.operations:
        for code in ends_of(entry):
            if (operation, code) not in NEW_IN_2026C:
                listed = permitted(code, operation, entry.services)
                assert listed is not entry.unlisted, f"{operation} {code:04X}"


@EVERY_STATUS
def test_the_services_have_the_operations(entry: Entry) -> None:
    for identifier in entry.services:
        assert set(entry.operations) <= set(SERVICES[identifier].operations)


@pytest.mark.parametrize("entry", REASONS, ids=name_of)
def test_a_reason_is_a_value_of_its_set(entry: Entry) -> None:
    for identifier in entry.services:
        assert ends_of(entry) <= {int(reason) for reason in SETS[identifier].reasons}


def test_each_reason_of_a_storage_commitment_has_advice() -> None:
    found = {code for entry in REASONS for code in ends_of(entry)}
    assert found == {int(one) for one in SETS["STORAGE_COMMITMENT_FAILURE"].reasons}


@EVERY_STATUS
def test_an_implementation_is_a_known_one_that_sends_the_codes(entry: Entry) -> None:
    if entry.implementation:
        (known,) = (one for one in IMPLEMENTATIONS if one.name == entry.implementation)
        for operation in entry.operations:
            for code in ends_of(entry):
                assert known.codes_for(code, operation=operation), f"{code:04X}"


@EVERY_STATUS
def test_a_code_of_ps3_4_without_service_is_used_by_no_other_one(entry: Entry) -> None:
    # Else an entry would answer for another service class where only the operation is known.
    if entry.services and not entry.is_general and Operation.C_FIND not in entry.operations:
        for operation in entry.operations:
            for code in ends_of(entry):
                users = {
                    identifier
                    for identifier, service in SERVICES.items()
                    if operation in service.operations and service.member_of(code) is not None
                }
                assert users == set(entry.services), f"{operation} {code:04X}"


def test_no_two_entries_answer_the_same_question() -> None:
    for one, other in combinations(ENTRIES, 2):
        if (
            set(one.operations) & set(other.operations)
            and (one.implementation, one.when) == (other.implementation, other.when)
            and (set(one.services) & set(other.services) or not one.services + other.services)
        ):
            exact = {code for code, high in one.spans if code == high}
            assert not exact & {code for code, high in other.spans if code == high}, name_of(one)
            assert one.spans != other.spans, name_of(one)


@EVERY
def test_an_entry_has_sources_that_can_be_found(entry: Entry) -> None:
    assert entry.advice.sources
    for source in entry.advice.sources:
        assert source.says
        assert source.url.startswith("https://"), source.where
        if source.where.startswith("PS3."):
            assert re.fullmatch(r"PS3\.\d+ [A-Z0-9.]+ \(20\d\d[a-e]\)", source.where)


@EVERY
def test_an_entry_is_as_sure_as_its_sources_let_it_be(entry: Entry) -> None:
    places = [source.where for source in entry.advice.sources]
    reports = [place for place in places if not place.startswith("PS3.")]
    needed = {Basis.STANDARD: 0, Basis.REPORTS: 2, Basis.REPORT: 1, Basis.JUDGEMENT: 0}
    assert len(reports) >= needed[entry.advice.basis]
    if entry.advice.basis is Basis.STANDARD:
        assert len(reports) < len(places)


@EVERY
def test_an_entry_says_what_holds_what_to_check_and_why(entry: Entry) -> None:
    advice = entry.advice
    assert advice.state
    assert advice.check
    assert advice.causes
    assert all(text == text.strip() for text in texts_of(advice))


@EVERY
def test_no_entry_advises_deleting(entry: Entry) -> None:
    for text in texts_of(entry.advice):
        assert not re.search(
            r"\b(?<!N-)(delet(e|ed)|remove[ds]?|erase|purge)\b", text, re.IGNORECASE
        ), text


@EVERY_STATUS
def test_a_warning_is_never_to_be_repeated(entry: Entry) -> None:
    if all(category_of(code) is Category.WARNING for code in ends_of(entry)):
        assert entry.advice.retry in {Retry.NOT_NEEDED, Retry.AFTER_A_CHANGE}


@EVERY_STATUS
def test_what_did_not_fail_is_not_to_be_sent_again_as_it_was(entry: Entry) -> None:
    if all(category_of(code) is not Category.FAILURE for code in ends_of(entry)):
        assert entry.advice.retry is not Retry.LATER


@EVERY
def test_a_storage_commitment_is_asked_again_with_a_new_transaction_uid(entry: Entry) -> None:
    asked = Operation.N_ACTION in entry.operations and "STORAGE_COMMITMENT" in entry.services
    if asked or entry in REASONS:
        assert entry.advice.retry_note == "new Transaction UID"
        assert entry.advice.retry_note in entry.advice.lines()[0]


@pytest.mark.parametrize("entry", REASONS, ids=name_of)
def test_what_is_not_committed_is_to_be_kept(entry: Entry) -> None:
    assert "keep your copy" in entry.advice.state


@EVERY
def test_four_lines_of_eighty_columns_say_it_uncut(entry: Entry) -> None:
    lines = entry.advice.lines()
    assert len(lines) == 4
    assert max(map(len, lines)) <= 80
    assert lines[1].endswith(entry.advice.state)
    assert lines[2].endswith(entry.advice.check[0])


@EVERY
def test_an_entry_stands_with_those_of_its_operation(entry: Entry) -> None:
    # No blank codes, none twice, upwards.
    starts = [low for low, _ in entry.spans]
    assert starts == sorted(set(starts))
    assert all(low <= high for low, high in entry.spans)
