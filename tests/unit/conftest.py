"""What the standard says, as the tests know it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from permission_oracle import PermissionOracle

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


@pytest.fixture(scope="session")
def general_rules() -> list[dict[str, Any]]:
    return read("general_rules.json")


@pytest.fixture(scope="session")
def service_groups() -> list[dict[str, Any]]:
    return read("service_groups.json")


@pytest.fixture(scope="session")
def response_fields() -> list[dict[str, Any]]:
    return read("response_fields.json")


@pytest.fixture(scope="session")
def oracle(
    statuses: list[dict[str, Any]],
    general: list[dict[str, Any]],
    general_rules: list[dict[str, Any]],
    service_groups: list[dict[str, Any]],
    sop_classes: list[dict[str, Any]],
) -> PermissionOracle:
    """What the data files permit."""
    return PermissionOracle(statuses, general, general_rules, service_groups, sop_classes)


@pytest.fixture(scope="session")
def codes(request: pytest.FixtureRequest, oracle: PermissionOracle) -> Iterable[int]:
    """All 65,536 codes with ``--every-code``; otherwise those at which an answer can change."""
    return range(0x10000) if request.config.getoption("--every-code") else oracle.codes
