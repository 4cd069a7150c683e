"""What the standard says, as the tests know it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

DATA = Path(__file__).parents[1] / "data"


def read(name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads((DATA / name).read_text(encoding="utf-8"))
    return rows


@pytest.fixture(scope="session")
def statuses() -> list[dict[str, Any]]:
    return read("statuses.json")


@pytest.fixture(scope="session")
def general() -> list[dict[str, Any]]:
    return read("general.json")


@pytest.fixture(scope="session")
def sop_classes() -> list[dict[str, Any]]:
    return read("sop_classes.json")
