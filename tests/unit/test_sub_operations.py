"""Sub-operations: counted by category, and told by the rules of PS3.4 C.4.2 and C.4.3."""

from __future__ import annotations

from typing import Any, get_args

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataset import Dataset

from dimse_status import (
    QUERY_RETRIEVE_FIND,
    QUERY_RETRIEVE_GET,
    QUERY_RETRIEVE_MOVE,
    STORAGE,
    Category,
    InvalidResponseError,
    Operation,
    ServiceClass,
    StorageStatus,
    SubOperations,
    category_of,
    resolve,
    resolve_response,
)
from dimse_status.errors import CodeTypeError, CodeValueError, ServiceClassError
from dimse_status.model.errors import SubOperationsError
from dimse_status.services import by_operation
from dimse_status.sub_operations import RetrieveCode

RETRIEVALS: list[ServiceClass[Any, Any]] = [QUERY_RETRIEVE_GET, QUERY_RETRIEVE_MOVE]
UID = "1.2.826.0.1.3680043.8.498."
COUNTS = ("Completed", "Failed", "Warning")


def counts(status: Dataset) -> tuple[int, ...]:
    return tuple(status[f"NumberOf{word}Suboperations"].value for word in COUNTS)


@given(
    outcomes=st.lists(st.integers(0, 0xFFFF) | st.sampled_from([0x0000, 0xB000, 0xA700])),
    service=st.sampled_from(RETRIEVALS),
)
def test_the_final_status_follows_from_the_outcomes(
    outcomes: list[int], service: ServiceClass[Any, Any]
) -> None:
    done = SubOperations(service, len(outcomes))
    for number, code in enumerate(outcomes):
        assert done.remaining == len(outcomes) - number
        pending = done.pending()
        assert pending.Status == 0xFF00
        assert pending.NumberOfRemainingSuboperations == done.remaining
        assert done.count(code, f"{UID}{number}") is category_of(code)
    completed = sum(code == 0x0000 for code in outcomes)
    warning = sum(category_of(code) is Category.WARNING for code in outcomes)
    failed = len(outcomes) - completed - warning
    assert (done.completed, done.failed, done.warning) == (completed, failed, warning)

    final = done.final()
    assert counts(final) == (completed, failed, warning)
    assert "NumberOfRemainingSuboperations" not in final
    if completed == len(outcomes):
        assert final.Status == 0x0000
    elif failed == len(outcomes):
        assert final.Status == 0xA702
    else:
        assert final.Status == 0xB000
    assert final.info.permitted
    expected = [
        f"{UID}{number}"
        for number, code in enumerate(outcomes)
        if category_of(code) not in {Category.SUCCESS, Category.WARNING}
    ]
    assert list(done.failed_sop_instance_uids) == expected
    identifier = done.identifier()
    if expected:
        assert identifier is not None
        listed = identifier["FailedSOPInstanceUIDList"].value
        assert ([listed] if len(expected) == 1 else list(listed)) == expected
        assert len(identifier) == 1
    else:
        assert identifier is None


@pytest.mark.parametrize("service", RETRIEVALS)
@pytest.mark.parametrize(
    ("outcomes", "status"),
    [
        ([], 0x0000),
        ([0x0000, 0x0000], 0x0000),
        ([0xB000, 0xB123], 0xB000),
        ([0x0000, 0xB007], 0xB000),
        ([0x0000, 0xA700], 0xB000),
        ([0xB000, 0xA700], 0xB000),
        ([0xA700, 0x0122], 0xA702),
    ],
)
def test_the_rules_of_the_standard(
    service: ServiceClass[Any, Any], outcomes: list[int], status: int
) -> None:
    done = SubOperations(service, len(outcomes))
    for code in outcomes:
        done.count(code)
    assert done.final().Status == status


@pytest.mark.parametrize("service", RETRIEVALS)
def test_what_was_cancelled_remains(service: ServiceClass[Any, Any]) -> None:
    done = SubOperations(service, 5)
    done.count(0x0000, UID + "1")
    done.count(0xA700, UID + "2")
    cancelled = done.cancelled()
    assert cancelled.Status == 0xFE00
    assert counts(cancelled) == (1, 1, 0)
    assert cancelled.NumberOfRemainingSuboperations == 3
    assert cancelled.info.permitted


def answer(status: int | None = None) -> Dataset:
    dataset = Dataset()
    if status is not None:
        dataset.Status = status
    return dataset


def request() -> Dataset:
    """Return what a C-STORE request begins with, and a Status that has no business there."""
    dataset = answer(0x0000)
    dataset.CommandField = Operation.C_STORE.request_command_field
    return dataset


def whole_answer(status: int) -> Dataset:
    """Return a whole command set of a response, which tells where it belongs by itself."""
    dataset = answer(status)
    dataset.CommandField = Operation.C_STORE.response_command_field
    dataset.AffectedSOPClassUID = "1.2.840.10008.5.1.4.1.1.2"
    return dataset


@pytest.mark.parametrize(
    ("outcome", "category"),
    [
        (0x0000, Category.SUCCESS),
        (np.uint16(0xB007), Category.WARNING),
        (StorageStatus.ELEMENTS_DISCARDED, Category.WARNING),
        (answer(0xB123), Category.WARNING),
        (answer(0xA900), Category.FAILURE),
        (answer(0xFFFF), Category.UNKNOWN),
        (answer(), Category.FAILURE),
        (whole_answer(0xB123), Category.WARNING),
        (whole_answer(0xA900), Category.FAILURE),
        (None, Category.FAILURE),
        (resolve_response(answer(0xB006), STORAGE), Category.WARNING),
        (0x1234, Category.UNKNOWN),
        (0xFF00, Category.PENDING),
    ],
)
def test_any_form_of_an_answer_is_counted(outcome: Any, category: Category) -> None:
    done = SubOperations(QUERY_RETRIEVE_MOVE, 1)
    assert done.count(outcome) is category
    assert done.failed == (category not in {Category.SUCCESS, Category.WARNING})
    assert done.identifier() is None


@pytest.mark.parametrize(
    ("outcome", "error"),
    [
        ("0x0000", InvalidResponseError),
        (1.0, InvalidResponseError),
        (True, CodeTypeError),
        (0x10000, CodeValueError),
        (request(), InvalidResponseError),
    ],
)
def test_what_is_no_answer_is_refused(outcome: Any, error: type[Exception]) -> None:
    done = SubOperations(QUERY_RETRIEVE_MOVE, 1)
    with pytest.raises(error):
        done.count(outcome)
    assert done.remaining == 1


@pytest.mark.parametrize("total", [-1, 1.0, "3", None, True])
def test_what_is_no_number_is_refused(total: Any) -> None:
    with pytest.raises(SubOperationsError, match="must be an integer from 0 on, got"):
        SubOperations(QUERY_RETRIEVE_GET, total)


def test_the_highest_number_can_be_sent() -> None:
    done = SubOperations(QUERY_RETRIEVE_GET, np.int64(65535))
    done.fail_remaining()
    assert done.final().NumberOfFailedSuboperations == 65535
    assert done.final().Status == 0xA702


@pytest.mark.parametrize("code", [0x0000, 0xB000, 0xA700])
def test_counts_of_which_one_is_too_high_are_left_out(code: int) -> None:
    done = SubOperations(QUERY_RETRIEVE_GET, 0x10000)
    for _ in range(0x10000):
        done.count(code)
    assert [element.keyword for element in done.pending()] == ["Status"]


def test_no_more_can_be_counted_than_there_are() -> None:
    done = SubOperations(QUERY_RETRIEVE_GET, 1)
    done.count(0x0000)
    with pytest.raises(SubOperationsError, match="no more than 1"):
        done.count(0x0000)
    assert done.completed == 1


def test_the_final_status_waits_for_all() -> None:
    done = SubOperations(QUERY_RETRIEVE_GET, 3)
    done.count(0x0000)
    with pytest.raises(SubOperationsError, match="2 of 3 remain"):
        done.final()
    with pytest.raises(SubOperationsError, match="only 2 sub-operations remain, got 3 UIDs"):
        done.fail_remaining([UID + "1", UID + "2", UID + "3"])
    done.fail_remaining([UID + "1", UID + "2"])
    assert done.final().Status == 0xB000
    assert done.failed_sop_instance_uids == (UID + "1", UID + "2")


def test_what_has_failed_before_has_still_failed_when_the_rest_fails() -> None:
    done = SubOperations(QUERY_RETRIEVE_MOVE, 6)
    done.count(0xA700, UID + "1")
    done.count(0x0000, UID + "2")
    done.count(0xB000, UID + "3")
    done.count(None, UID + "4")
    done.fail_remaining([UID + "5", UID + "6"])
    final = done.final()
    assert counts(final) == (1, 4, 1)
    assert final.Status == 0xB000
    failed = [UID + number for number in "1456"]
    assert list(done.failed_sop_instance_uids) == failed
    identifier = done.identifier()
    assert identifier is not None
    assert list(identifier.FailedSOPInstanceUIDList) == failed
    done.fail_remaining()
    assert counts(done.final()) == (1, 4, 1)


def test_only_retrievals_have_sub_operations() -> None:
    with pytest.raises(ServiceClassError, match="which Query/Retrieve C-FIND has not"):
        SubOperations(QUERY_RETRIEVE_FIND, 1)  # type: ignore[arg-type]


def test_the_service_class_decides_what_the_status_means() -> None:
    done = SubOperations(QUERY_RETRIEVE_GET, 0)
    assert done.service is QUERY_RETRIEVE_GET
    assert done.total == 0
    expected = resolve(0x0000, QUERY_RETRIEVE_GET, None)
    assert done.final().info == expected
    assert Operation.C_GET in expected.service.operations


def test_it_says_what_it_has_counted() -> None:
    done = SubOperations(QUERY_RETRIEVE_GET, 3)
    done.count(0x0000)
    done.count(0xB000)
    assert repr(done) == "<SubOperations: 1 remaining, 1 completed, 0 failed, 1 warning>"


def test_its_types_are_those_of_both_operations() -> None:
    assert set(get_args(RetrieveCode)) == {
        *get_args(by_operation.CGetCode),
        *get_args(by_operation.CMoveCode),
    }


def test_counts_that_do_not_fit_are_left_out() -> None:
    done = SubOperations(QUERY_RETRIEVE_MOVE, 70_000)
    done.count(0x0000)
    assert [element.keyword for element in done.pending()] == ["Status"]
    done.drop_remaining()
    assert (done.total, done.remaining) == (1, 0)
    assert done.final().NumberOfCompletedSuboperations == 1
