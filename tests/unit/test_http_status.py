"""The HTTP statuses of DICOMweb are those of the tables of PS3.18."""

from __future__ import annotations

import json
import pickle
import re
from http import HTTPStatus
from pathlib import Path
from typing import Any

import pytest

from dimse_status import DimseStatusError, UnifiedProcedureStepStatus
from dimse_status.errors import CodeValueError
from dimse_status.failure_reason import StorageCommitmentFailureReason, StowWarningReason
from dimse_status.http_status import HTTP_WARNINGS, Transaction, http_status_for
from dimse_status.model.errors import HttpStatusError

DATA = Path(__file__).parents[1] / "data" / "failure_reasons.json"
ROWS: list[dict[str, Any]] = json.loads(DATA.read_text(encoding="utf-8"))


def test_the_statuses_of_each_transaction_are_those_of_its_table() -> None:
    expected: dict[str, list[int]] = {}
    for row in ROWS:
        if row["attribute"] == "HTTP status":
            expected.setdefault(row["section"], []).append(int(row["code"][:3]))
            assert row["edition_verified"] == "2024e"
    assert expected == {
        f"PS3.18 Table {one.reference.table}": [int(status) for status in one.http_statuses]
        for one in Transaction
    }
    assert {(one.reference.part, one.reference.edition) for one in Transaction} == {(18, "2024e")}


def test_the_warnings_are_those_of_the_standard() -> None:
    expected = [
        (
            row["section"],
            row["meaning"],
            int(row["http_status"]) if "http_status" in row else None,
            [int(code, 16) for code in row["dimse_equivalent"].split("/")],
            row["edition_verified"],
        )
        for row in ROWS
        if row["attribute"] == "HTTP Warning"
    ]
    assert expected == [
        (
            f"PS3.18 {one.reference.section}",
            one.text,
            one.http_status,
            [int(status) for status in one.statuses],
            one.reference.edition,
        )
        for one in HTTP_WARNINGS
    ]
    for one in HTTP_WARNINGS:
        assert one.reference.part == 18
        assert one.reference.section.startswith(one.transaction.reference.section)
        assert one.http_status is None or one.http_status in one.transaction.http_statuses


@pytest.mark.parametrize(
    ("codes", "status"),
    [
        ((0x0000,), HTTPStatus.OK),
        ((0x0000, 0x0000), HTTPStatus.OK),
        ((0x0000, 0xA700), HTTPStatus.ACCEPTED),
        ((0x0000, StowWarningReason.ELEMENTS_DISCARDED), HTTPStatus.ACCEPTED),
        ((0xB000,), HTTPStatus.ACCEPTED),
        ((0xB000, 0x0122), HTTPStatus.ACCEPTED),
        ((0x0122,), HTTPStatus.CONFLICT),
        ((0x0122, 0xA901), HTTPStatus.CONFLICT),
    ],
)
def test_what_became_of_the_instances_tells_the_status_of_store(
    codes: tuple[int, ...], status: HTTPStatus
) -> None:
    assert http_status_for(Transaction.STORE, *codes) is status
    assert status in Transaction.STORE.http_statuses


@pytest.mark.parametrize(
    ("transaction", "code", "status"),
    [
        (Transaction.CREATE_WORKITEM, 0xB300, 201),
        (Transaction.CREATE_WORKITEM, 0x0000, 201),
        (Transaction.UPDATE_WORKITEM, 0xB305, 200),
        (Transaction.UPDATE_WORKITEM, 0x0001, 200),
        (Transaction.UPDATE_WORKITEM, 0xC310, None),
        (Transaction.SUBSCRIBE, UnifiedProcedureStepStatus.DELETION_LOCK_NOT_GRANTED, 201),
        (Transaction.SUBSCRIBE, 0xC307, 403),
        (Transaction.UPDATE_WORKITEM, 0xC307, None),
        (Transaction.REQUEST_CANCELLATION, 0x0000, 202),
        (Transaction.SEARCH, 0x0000, None),
        (Transaction.RETRIEVE, 0x0000, None),
        (
            Transaction.REQUEST_STORAGE_COMMITMENT,
            StorageCommitmentFailureReason.DUPLICATE_TRANSACTION_UID,
            409,
        ),
        (Transaction.CHECK_STORAGE_COMMITMENT, 0x0131, None),
    ],
)
def test_a_status_is_given_where_the_standard_gives_one(
    transaction: Transaction, code: int, status: int | None
) -> None:
    found = http_status_for(transaction, code)
    assert found == status
    assert found is None or isinstance(found, HTTPStatus)


def test_every_code_has_a_status_of_the_table_or_none() -> None:
    for transaction in Transaction:
        for code in range(0, 0x10000, 0x11):
            found = http_status_for(transaction, code)
            assert found is None or found in transaction.http_statuses


@pytest.mark.parametrize(
    ("transaction", "codes", "words"),
    [
        (Transaction.STORE, (), "the result of Store (STOW-RS) must be at least one code, got 0"),
        (Transaction.SEARCH, (), "the result of Search (QIDO-RS) must be one code, got 0"),
        (Transaction.SEARCH, (0, 0), "the result of Search (QIDO-RS) must be one code, got 2"),
    ],
)
def test_a_wrong_number_of_codes_is_refused(
    transaction: Transaction, codes: tuple[int, ...], words: str
) -> None:
    with pytest.raises(HttpStatusError, match=f"^{re.escape(words)}$") as caught:
        http_status_for(transaction, *codes)
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, DimseStatusError)
    assert str(pickle.loads(pickle.dumps(caught.value))) == words


def test_what_is_no_code_is_refused() -> None:
    with pytest.raises(CodeValueError):
        http_status_for(Transaction.STORE, 0x10000)
