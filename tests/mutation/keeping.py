"""Keep mypy's daemon from run to run of pytest in a process, for it takes long to begin.

A plugin of pytest, given with ``-p keeping``.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from typing import Any

import pytest

KEPT = {"running_daemon"}
_values: dict[str, Any] = {}


@pytest.hookimpl(tryfirst=True)
def pytest_fixture_setup(fixturedef: pytest.FixtureDef[Any]) -> Any:
    value = _values.get(fixturedef.argname)
    if value is not None:
        fixturedef.cached_result = (value, None, None)  # without parameters
    return value


@pytest.hookimpl(specname="pytest_fixture_setup", wrapper=True)
def pytest_fixture_kept(fixturedef: pytest.FixtureDef[Any]) -> Iterator[Any]:
    value = yield
    if fixturedef.argname in KEPT:
        _values[fixturedef.argname] = value
    return value


def pytest_sessionfinish() -> None:
    # Mypy's graph of all that it has read takes seconds to look through, after each fork anew.
    gc.disable()
    gc.freeze()
