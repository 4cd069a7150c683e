"""Run the command line in this process, and see what it wrote."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from dimse_status.cli import main

Run: TypeAlias = Callable[..., str]


@pytest.fixture(autouse=True)
def _nothing_on_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())


@pytest.fixture
def shown(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run arguments that are right, and return what was shown."""

    def run(*arguments: str) -> str:
        assert main(arguments) == 0
        output = capsys.readouterr()
        assert output.err == ""
        return output.out

    return run


@pytest.fixture
def as_json(shown: Run) -> Callable[..., Any]:
    """Run arguments with --json, and return what was printed, read again."""

    def run(*arguments: str) -> Any:
        return json.loads(shown(*arguments, "--json"))

    return run


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run arguments that are wrong, and return the one line that says so."""

    def run(*arguments: str) -> str:
        assert main(arguments) == 2
        output = capsys.readouterr()
        assert output.out == ""
        assert len(output.err.splitlines()) == 1
        assert output.err.endswith("\n")
        return output.err.rstrip("\n")

    return run
