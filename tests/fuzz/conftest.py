"""Write what `nox -s fuzz` has tried of each reader into docs/fuzzing.csv."""

from __future__ import annotations

import csv
import platform
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from .readers import READERS

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "docs" / "fuzzing.csv"
WHOLE = 100_000
ROWS: dict[str, dict[str, str]] = {}


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.when == "call" and report.passed:
        properties: dict[str, Any] = dict(report.user_properties)
        if "fuzzed" in properties:
            row = properties["fuzzed"]
            ROWS[row["reads"]] = row


def pytest_sessionfinish(session: pytest.Session) -> None:
    if int(str(session.config.getoption("--fuzz"))) < WHOLE or hasattr(
        session.config, "workerinput"
    ):
        return  # a process that another has started leaves the writing to it
    before: dict[str, dict[str, str]] = {}
    if TABLE.exists():
        with TABLE.open(encoding="utf-8", newline="") as file:
            before = {row["reads"]: row for row in csv.DictReader(file)}
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    release = tomllib.loads(project)["project"]["version"]
    today = datetime.now(UTC).date().isoformat()
    when = {"when and with": f"{today}, {release}, Python {platform.python_version()}"}
    known = before | {name: row | when for name, row in ROWS.items()}
    rows = [known[reader.name] for reader in READERS if reader.name in known]
    if rows:
        with TABLE.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, rows[0], lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
