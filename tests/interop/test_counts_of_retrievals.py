"""The counts and the list of failed instances of a C-GET and a C-MOVE that pynetdicom serves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pydicom.dataset import Dataset
from pynetdicom import build_context, build_role, evt

from dimse_status import (
    QUERY_RETRIEVE_GET,
    QUERY_RETRIEVE_MOVE,
    QueryRetrieveGetStatus,
    QueryRetrieveMoveStatus,
    resolve_response,
)
from dimse_status.handlers import MoveRetrieval, Retrieval, on_c_get, on_c_move, responding

CT = "1.2.840.10008.5.1.4.1.1.2"
STUDY_ROOT_MOVE = "1.2.840.10008.5.1.4.1.2.2.2"
STUDY_ROOT_GET = "1.2.840.10008.5.1.4.1.2.2.3"
UID = "1.2.826.0.1.3680043.8.498."
Serve = Callable[..., int]


def query() -> Dataset:
    asked = Dataset()
    asked.QueryRetrieveLevel = "STUDY"
    asked.StudyInstanceUID = UID + "1"
    return asked


def uids_in(identifier: Dataset | None) -> list[str]:
    if not identifier:
        return []
    found = identifier.FailedSOPInstanceUIDList
    return [found] if isinstance(found, str) else list(found or [])


class Exchange:
    """A retrieval of instances whose C-STOREs are answered with the given codes in turn."""

    def __init__(self, serve: Serve, connect: Any, make_instance: Any) -> None:
        self.serve, self.connect, self.make_instance = serve, connect, make_instance
        self.stored: list[str] = []
        self.requests: list[Any] = []
        self.nameless = 0

    def instances(self, status: Any, number: int, end: Any = None) -> Iterator[Any]:
        for count in range(1, number + 1):
            instance = self.make_instance(f"{UID}{count}")
            if count == self.nameless:
                del instance.SOPInstanceUID
            yield status.PENDING, instance
        if isinstance(end, BaseException):
            raise end
        if end is not None:
            yield end if isinstance(end, tuple) else (end, None)

    def answer(self, codes: list[int]) -> Any:
        left = iter(codes)

        def store(event: Any) -> int:
            self.stored.append(str(event.request.AffectedSOPInstanceUID))
            self.requests.append(event.request)
            return next(left)

        return evt.EVT_C_STORE, store

    def get(self, codes: list[int], count: int | None = None, end: Any = None) -> list[Any]:
        @on_c_get
        def get(_: Any) -> Retrieval[Any]:
            pairs = self.instances(QueryRetrieveGetStatus, len(codes), end)
            return Retrieval(count=len(codes) if count is None else count, responses=pairs)

        port = self.serve(get)
        role: Any = build_role(CT, scp_role=True)
        association = self.connect(port, ext_neg=[role], evt_handlers=[self.answer(codes)])
        return list(association.send_c_get(query(), STUDY_ROOT_GET))

    def move(self, codes: list[int], count: int | None = None, end: Any = None) -> list[Any]:
        destination = self.serve(self.answer(codes))

        @on_c_move
        def move(_: Any) -> MoveRetrieval[Any]:
            pairs = self.instances(QueryRetrieveMoveStatus, len(codes), end)
            return MoveRetrieval(
                address="127.0.0.1",
                port=destination,
                count=len(codes) if count is None else count,
                responses=pairs,
                association={"contexts": [build_context(CT)]},
            )

        association = self.connect(self.serve(move))
        return list(association.send_c_move(query(), "STORESCP", STUDY_ROOT_MOVE))


@pytest.fixture
def exchange(serve: Serve, connect: Any, make_instance: Any) -> Exchange:
    return Exchange(serve, connect, make_instance)


BOTH = pytest.mark.parametrize(
    ("operation", "service"), [("get", QUERY_RETRIEVE_GET), ("move", QUERY_RETRIEVE_MOVE)]
)


@BOTH
@pytest.mark.parametrize(
    ("codes", "final"),
    [
        ([0x0000, 0x0000], (0x0000, (2, 0, 0), [])),
        ([0xB000, 0xB123], (0xB000, (0, 0, 2), [])),
        ([0x0001, 0x0000], (0xB000, (1, 0, 1), [])),
        ([0xB123, 0xA700], (0xB000, (0, 1, 1), [UID + "2"])),
        ([0xA700, 0xC123], (0xA702, (0, 2, 0), [UID + "1", UID + "2"])),
    ],
)
def test_each_answer_is_counted_by_its_category(
    operation: str,
    service: Any,
    codes: list[int],
    final: tuple[int, tuple[int, ...], list[str]],
    exchange: Exchange,
) -> None:
    *pending, (status, identifier) = getattr(exchange, operation)(codes)
    last = resolve_response(status, service)
    code, counts, failed = final
    assert last.code == code
    assert (
        last.completed_suboperations,
        last.failed_suboperations,
        last.warning_suboperations,
    ) == counts
    assert uids_in(identifier) == failed
    assert [one.NumberOfRemainingSuboperations for one, _ in pending] == [1, 0]
    assert pending[-1][0].NumberOfWarningSuboperations == counts[2]


@BOTH
def test_the_status_of_the_handler_ends_with_the_right_counts(
    operation: str, service: Any, exchange: Exchange
) -> None:
    end = service.statuses(0xC000)
    status, identifier = getattr(exchange, operation)([0xB123, 0x0000], count=5, end=end)[-1]
    last = resolve_response(status, service)
    assert last.code == 0xC000
    assert (last.completed_suboperations, last.warning_suboperations) == (1, 1)
    assert last.failed_suboperations == 3
    assert uids_in(identifier) == []


@BOTH
def test_a_handler_may_list_itself_what_has_failed(
    operation: str, service: Any, exchange: Exchange
) -> None:
    failed = Dataset()
    failed.FailedSOPInstanceUIDList = [UID + "7", UID + "8"]
    end = service.statuses(0xC000), failed
    _, identifier = getattr(exchange, operation)([0x0000, 0xA700], count=4, end=end)[-1]
    assert uids_in(identifier) == [UID + "7", UID + "8"]


@BOTH
def test_what_is_cancelled_has_counts_of_what_remains(
    operation: str, service: Any, exchange: Exchange
) -> None:
    end = service.statuses.CANCEL
    status, identifier = getattr(exchange, operation)([0xB123, 0xA700], count=5, end=end)[-1]
    last = resolve_response(status, service)
    assert (last.code, last.remaining_suboperations) == (0xFE00, 3)
    assert (last.completed_suboperations, last.failed_suboperations) == (0, 1)
    assert uids_in(identifier) == [UID + "2"]


@BOTH
@pytest.mark.parametrize("end", [OSError("tape"), SystemExit(1), MemoryError()], ids=repr)
def test_a_handler_that_fails_between_instances_is_answered(
    operation: str, service: Any, end: BaseException, exchange: Exchange
) -> None:
    status, _ = getattr(exchange, operation)([0x0000], count=2, end=end)[-1]
    assert status.Status == (0xA702 if isinstance(end, MemoryError) else 0xC000)
    assert resolve_response(status, service).completed_suboperations == 1


@BOTH
def test_fewer_than_were_announced_is_logged(
    operation: str, service: Any, exchange: Exchange, caplog: pytest.LogCaptureFixture
) -> None:
    status, _ = getattr(exchange, operation)([0x0000], count=3)[-1]
    last = resolve_response(status, service)
    assert (last.code, last.completed_suboperations) == (0x0000, 1)
    name = f"C-{operation.upper()} handler Exchange.{operation}.<locals>.{operation}"
    assert f"{name} said that there are 3 instances, and gave 1" in caplog.messages


@BOTH
def test_more_than_pynetdicom_takes_are_sent(
    operation: str, service: Any, exchange: Exchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(responding, "_HIGHEST_COUNT", 2)
    responses = getattr(exchange, operation)([0x0000, 0xB123, 0x0000, 0xA700, 0x0000])
    assert exchange.stored == [f"{UID}{number}" for number in range(1, 6)]
    status, identifier = responses[-1]
    last = resolve_response(status, service)
    assert last.code == 0xB000
    assert last.completed_suboperations == 3
    assert (last.failed_suboperations, last.warning_suboperations) == (1, 1)
    assert uids_in(identifier) == [UID + "4"]
    origins = {
        (one.MoveOriginatorApplicationEntityTitle, one.MoveOriginatorMessageID)
        for one in exchange.requests
    }
    assert len(origins) == 1
    assert (None in origins.pop()) == (operation == "get")


@BOTH
def test_what_cannot_be_sent_beside_pynetdicom_has_failed(
    operation: str,
    service: Any,
    exchange: Exchange,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(responding, "_HIGHEST_COUNT", 2)
    exchange.nameless = 1
    status, _ = getattr(exchange, operation)([0x0000, 0x0000, 0x0000])[-1]
    last = resolve_response(status, service)
    assert (last.completed_suboperations, last.failed_suboperations) == (2, 1)
    name = f"C-{operation.upper()} handler Exchange.{operation}.<locals>.{operation}"
    (record,) = [one for one in caplog.records if one.name == "dimse_status.handlers"]
    assert record.getMessage() == f"{name}: a C-STORE failed"
    assert record.exc_info


@BOTH
def test_counts_that_do_not_fit_are_left_out(
    operation: str, service: Any, exchange: Exchange
) -> None:
    responses = getattr(exchange, operation)([0x0000, 0x0000, 0x0000], count=70_000)
    assert len(exchange.stored) == 3
    assert "NumberOfRemainingSuboperations" not in responses[0][0]
    assert resolve_response(responses[-1][0], service).completed_suboperations == 3
