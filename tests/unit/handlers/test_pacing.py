"""How long a handler waits for what it gave to be sent."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from pydicom.dataset import Dataset

from dimse_status import MODALITY_WORKLIST, ModalityWorklistStatus
from dimse_status.handlers import on_c_find, pacing
from dimse_status.handlers.pacing import MOST_WAITING, wait_until_sent


class Reactor:
    """Of pynetdicom's, what is waited for: its queue, and whether it runs."""

    def __init__(self, waiting: int) -> None:
        self.to_provider_queue: queue.Queue[int] = queue.Queue()
        for number in range(waiting):
            self.to_provider_queue.put(number)
        self.running = True

    def is_alive(self) -> bool:
        return self.running


@pytest.fixture
def each_time(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], None]], list[float]]:
    """Do something instead of each sleep, and return the list of the sleeps."""

    def each_time(do: Callable[[], None]) -> list[float]:
        slept: list[float] = []

        def sleep(seconds: float) -> None:
            assert len(slept) < 1000, "it waits for ever"
            slept.append(seconds)
            do()

        monkeypatch.setattr(pacing, "time", SimpleNamespace(sleep=sleep))
        return slept

    return each_time


def event_of(reactor: Reactor, *, established: bool = True) -> Any:
    return SimpleNamespace(assoc=SimpleNamespace(dul=reactor, is_established=established))


def nothing() -> None:
    """Do nothing."""


def test_it_does_not_wait_for_a_few(each_time: Any) -> None:
    slept = each_time(nothing)
    wait_until_sent(event_of(Reactor(MOST_WAITING - 1)))
    assert slept == []


def test_it_waits_until_nothing_is_left_and_once_more(each_time: Any) -> None:
    reactor = Reactor(MOST_WAITING)

    def send() -> None:
        if not reactor.to_provider_queue.empty():
            reactor.to_provider_queue.get()

    slept = each_time(send)
    wait_until_sent(event_of(reactor))
    assert reactor.to_provider_queue.empty()
    assert len(slept) == MOST_WAITING + 1
    assert {0 < seconds <= 0.01 for seconds in slept} == {True}


def test_it_does_not_wait_for_an_association_that_has_ended(each_time: Any) -> None:
    slept = each_time(nothing)
    wait_until_sent(event_of(Reactor(MOST_WAITING), established=False))
    assert len(slept) <= 1


def test_it_does_not_wait_for_a_reactor_that_has_ended(each_time: Any) -> None:
    reactor = Reactor(MOST_WAITING)

    def end() -> None:
        reactor.running = False

    slept = each_time(end)
    wait_until_sent(event_of(reactor))
    assert len(slept) <= 2


@pytest.mark.parametrize("event", [SimpleNamespace(), SimpleNamespace(assoc=SimpleNamespace())])
def test_an_event_that_a_test_made_up_has_no_queue(event: Any, each_time: Any) -> None:
    slept = each_time(nothing)
    wait_until_sent(event)
    assert slept == []


def test_a_query_waits_before_it_asks_whether_it_was_cancelled(each_time: Any) -> None:
    reactor = Reactor(MOST_WAITING)
    event = event_of(reactor)
    event.is_cancelled = False

    def send_all() -> None:
        reactor.to_provider_queue = queue.Queue()
        event.is_cancelled = True

    @on_c_find(MODALITY_WORKLIST)
    def find(_: Any) -> Iterator[tuple[ModalityWorklistStatus, Dataset]]:
        match = Dataset()
        match.PatientID = "12345"
        yield ModalityWorklistStatus.PENDING, match

    each_time(send_all)
    ((status, dataset),) = find(event)
    assert status.Status == ModalityWorklistStatus.CANCEL
    assert dataset is None
