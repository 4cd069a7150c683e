"""Have pytest run the quickest tests of a changed copy first, and write what runs before any.

A change is noticed by the first test that fails: what waits for a network comes last.
"""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import pytest

STATISTICS = Path("mutmut-stats.json")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--early", type=Path, help="where to write what runs before any test")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if STATISTICS.exists():
        seconds = json.loads(STATISTICS.read_text(encoding="utf-8"))["duration_by_test"]
        items.sort(key=lambda one: ("interop" in one.path.parts, seconds.get(one.nodeid, 0)))


def pytest_collection_finish(session: pytest.Session) -> None:
    path: Path | None = session.config.getoption("--early")
    if path is not None:
        # Only one session installs mutmut; this is where what the changed copy calls adds itself.
        mutmut = importlib.import_module("mutmut.state")
        path.write_text(json.dumps(sorted(mutmut.state()._stats)), encoding="utf-8")  # noqa: SLF001
