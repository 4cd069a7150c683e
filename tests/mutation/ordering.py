"""Have pytest run the quickest tests of a changed copy first, and write what runs before any.

A change is noticed by the first test that fails. What waits for a network comes last, and is left
out where the change is in what others reach as well.
"""

from __future__ import annotations

import importlib
import json
import os
from pathlib import Path

import pytest

STATISTICS = Path("mutmut-stats.json")
NETWORK = "interop"
ITS_PLACES = (
    "dimse_status.handlers.responding.",
    "dimse_status.handlers.typed_handler.xǁGetHandler",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--early", type=Path, help="where to write what runs before any test")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if not STATISTICS.exists():
        return
    change = os.environ["MUTANT_UNDER_TEST"]
    if change.startswith("dimse_status.") and not change.startswith(ITS_PLACES):
        items[:] = [one for one in items if NETWORK not in one.path.parts]
    seconds = json.loads(STATISTICS.read_text(encoding="utf-8"))["duration_by_test"]
    items.sort(key=lambda one: (NETWORK in one.path.parts, seconds.get(one.nodeid, 0)))


def pytest_collection_finish(session: pytest.Session) -> None:
    path: Path | None = session.config.getoption("--early")
    if path is not None:
        # Only one session installs mutmut; this is where what the changed copy calls adds itself.
        mutmut = importlib.import_module("mutmut.state")
        path.write_text(json.dumps(sorted(mutmut.state()._stats)), encoding="utf-8")  # noqa: SLF001
