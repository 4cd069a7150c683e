"""A request that is cancelled, a peer that aborts, and a peer that says nothing."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import UID
from pynetdicom import AE
from pynetdicom.events import Event

from dimse_status import (
    MODALITY_WORKLIST,
    STORAGE,
    Category,
    ModalityWorklistCode,
    ModalityWorklistStatus,
    NoResponseError,
    Operation,
    StatusResponse,
    StorageCode,
    StorageStatus,
    resolve_response,
)
from dimse_status.handlers import on_c_find, on_c_store
from dimse_status.handlers.pacing import MOST_WAITING

P_DATA_OF_A_MATCH = 2  # one of the command, one of the data set
ENDLESS = 20_000  # it ends: a cancel that is not heard then fails the test, and does not hang it
VERIFICATION_SOP_CLASS = UID("1.2.840.10008.1.1")
WORKLIST_FIND = UID("1.2.840.10008.5.1.4.31")


def test_a_query_that_pynetdicom_cancels(serve: Callable[..., int], connect: Any) -> None:
    closed = threading.Event()
    waiting: list[int] = []

    @on_c_find(MODALITY_WORKLIST, strict=True)
    def find(event: Event) -> Iterator[tuple[ModalityWorklistCode, Dataset]]:
        match = Dataset()
        match.PatientID = "12345"
        try:
            for _ in range(ENDLESS):
                waiting.append(event.assoc.dul.to_provider_queue.qsize())
                yield ModalityWorklistStatus.PENDING, match
        finally:
            closed.set()

    association = connect(serve(find))
    asked = Dataset()
    asked.PatientID = ""
    responses: list[StatusResponse[ModalityWorklistStatus]] = []
    for status, _ in association.send_c_find(asked, WORKLIST_FIND, msg_id=9):
        responses.append(resolve_response(status, MODALITY_WORKLIST, Operation.C_FIND))
        if len(responses) == 2:
            association.send_c_cancel(9, query_model=WORKLIST_FIND)
    assert responses[-1].member is ModalityWorklistStatus.CANCEL
    assert responses[-1].category is Category.CANCEL
    assert responses[-1].raise_for_status() is responses[-1]
    assert {one.category for one in responses[:-1]} == {Category.PENDING}
    assert closed.wait(10)
    assert max(waiting) < MOST_WAITING + P_DATA_OF_A_MATCH


def test_a_peer_that_aborts(
    serve: Callable[..., int], connect: Any, make_instance: Callable[[], Dataset]
) -> None:
    @on_c_store
    def store(event: Event) -> StorageCode:
        event.assoc.abort()
        return StorageStatus.SUCCESS

    answer = connect(serve(store)).send_c_store(make_instance())
    with pytest.raises(NoResponseError, match="the peer did not answer"):
        resolve_response(answer, STORAGE, Operation.C_STORE)


def test_a_peer_that_is_too_late(
    serve: Callable[..., int], connect: Any, make_instance: Callable[[], Dataset]
) -> None:
    late = threading.Event()

    @on_c_store
    def store(_: Event) -> StorageCode:
        late.wait(10)
        return StorageStatus.SUCCESS

    association = connect(serve(store))
    association.dimse_timeout = 0.5
    answer = association.send_c_store(make_instance())
    late.set()
    with pytest.raises(NoResponseError):
        resolve_response(answer, STORAGE, Operation.C_STORE)


def test_a_query_of_a_peer_that_aborts(serve: Callable[..., int], connect: Any) -> None:
    @on_c_find(MODALITY_WORKLIST)
    def find(event: Event) -> Iterator[tuple[ModalityWorklistCode, Dataset]]:
        match = Dataset()
        match.PatientID = "12345"
        yield ModalityWorklistStatus.PENDING, match
        event.assoc.abort()

    asked = Dataset()
    asked.PatientID = ""
    *pending, (last, _) = connect(serve(find)).send_c_find(asked, WORKLIST_FIND)
    assert all(status.Status == 0xFF00 for status, _ in pending)
    with pytest.raises(NoResponseError):
        resolve_response(last, MODALITY_WORKLIST, Operation.C_FIND)


def test_a_peer_that_answers_nothing_at_all() -> None:
    ae: Any = AE()  # its annotations are not complete
    ae.acse_timeout = 0.5
    ae.add_requested_context(VERIFICATION_SOP_CLASS)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        association = ae.associate("127.0.0.1", silent.getsockname()[1])
        assert not association.is_established
        with pytest.raises(RuntimeError):
            association.send_c_echo()
