"""Write what a whole run of `nox -s fuzz` has tried into docs/fuzzing.csv."""

from __future__ import annotations

import csv
import platform
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import dimse_status

from .readers import READERS

TABLE = Path(__file__).parents[2] / "docs" / "fuzzing.csv"
WHOLE = 100_000
ROWS: dict[str, dict[str, str]] = {}


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.when == "call" and report.passed:
        properties: dict[str, Any] = dict(report.user_properties)
        if "fuzzed" in properties:
            row = properties["fuzzed"]
            ROWS[row["reads"]] = row


def pytest_sessionfinish(session: pytest.Session) -> None:
    if session.config.getoption("--fuzz") < WHOLE or len(ROWS) < len(READERS):
        return
    if hasattr(session.config, "workerinput"):
        return  # the process that has started this one writes
    when = {
        "date": datetime.now(UTC).date().isoformat(),
        "dimse-status": dimse_status.__version__,
        "Python": platform.python_version(),
    }
    rows = [ROWS[reader.name] | when for reader in READERS]
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
