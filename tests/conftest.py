"""Settings that all tests share."""

from __future__ import annotations

import functools
import importlib.util
import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import settings

# A test is not a stopwatch: on a busy machine any example may take long.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--every-code",
        action="store_true",
        help="resolve all 65,536 codes in each operation and SOP class, not those of each kind",
    )
    parser.addoption(
        "--every-page",
        action="store_true",
        help="look at every page of the site, and not at one of each kind",
    )
    parser.addoption("--site", help="where the site was built; without it, the tests build it")
    parser.addoption(
        "--fuzz",
        type=int,
        default=300,
        help="how many inputs of each reader are tried; 100,000 write docs/fuzzing.csv",
    )


def _when_it_listens(send: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(send)
    def patient(self: Any, *arguments: Any, **options: Any) -> Any:
        until = time.monotonic() + 1
        while self._is_paused and self.is_established and time.monotonic() < until:
            time.sleep(0.001)
        return send(self, *arguments, **options)

    return patient


@pytest.fixture(autouse=True, scope="session")
def patient_requesters() -> None:
    """Let a request wait until the thread of its association goes on after the one before.

    Otherwise pynetdicom takes that thread for paused when it is about to go on, and it then takes
    the answer away from who waits for it: once in some thousand requests, and more often on a busy
    machine.
    """
    if importlib.util.find_spec("pynetdicom") is None:
        return
    from pynetdicom.association import Association

    for name in [name for name in vars(Association) if name.startswith("send_")]:
        setattr(Association, name, _when_it_listens(getattr(Association, name)))
