"""Every case: mypy afresh, mypy with a cache, and mypy's daemon say what the case says."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from .programs import CASES, Case, check_said, expected_after, read_cases, write
from .running import Daemon, Mypy

FILES = sorted(CASES.glob("*.test"))
ALL = [
    pytest.param(case, id=f"{path.stem}-{case.name}", marks=case.marks)
    for path in FILES
    for case in read_cases(path)
]
CORRECT = [pytest.param(case, id=case.name) for case in read_cases(CASES / "correct_programs.test")]


@pytest.mark.parametrize("case", ALL)
def test_afresh_and_cached(case: Case, mypy: Mypy) -> None:
    for number in range(len(case.steps)):
        write(case, number, mypy.folder)
        expected = expected_after(case, number)
        check_said(expected, mypy.run(), f"step {number + 1}")
        check_said(expected, mypy.run(), f"step {number + 1}, from the cache")


@pytest.mark.parametrize("case", ALL)
def test_daemon(case: Case, daemon: Daemon) -> None:
    for number in range(len(case.steps)):
        write(case, number, daemon.folder)
        expected = expected_after(case, number)
        check_said(expected, daemon.check(), f"step {number + 1}")
        # What an editor does: it saves the file again, with another line at its end.
        with (daemon.folder / "main.py").open("a", encoding="utf-8") as main:
            main.write("\n")
        check_said(expected, daemon.check(), f"step {number + 1}, saved again")


@pytest.mark.parametrize("case", CORRECT)
def test_correct_program_runs(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not expected_after(case, 0)
    write(case, 0, tmp_path)
    monkeypatch.chdir(tmp_path)
    runpy.run_path("main.py")
