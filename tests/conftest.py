"""Settings that all tests share."""

from __future__ import annotations

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
