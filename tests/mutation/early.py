"""Have pytest write which functions of a changed copy run before any test does."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--early", type=Path, help="the file to write")


def pytest_collection_finish(session: pytest.Session) -> None:
    # Only one session installs mutmut; this is where what the changed copy calls adds its names.
    mutmut = importlib.import_module("mutmut.state")
    path: Path = session.config.getoption("--early")
    path.write_text(json.dumps(sorted(mutmut.state()._stats)), encoding="utf-8")  # noqa: SLF001
