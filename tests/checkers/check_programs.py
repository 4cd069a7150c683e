"""Every checker says what is expected, and nothing else. Run by its name: it is no quick test.

It needs the package index, or a cache of it, to install the checkers:
``pytest tests/checkers/check_programs.py``, or ``nox -s checkers``.
"""

from __future__ import annotations

import difflib
import os
from pathlib import Path

import pytest

from .diagnostics import CHECKERS
from .environments import editable_environment, wheel_environment
from .guide import said_by_mypy, said_by_the_guide
from .programs import KNOWN, ROOT
from .run_time import RUN_TIME
from .score import (
    KNOWN_FALSE_REPORTS,
    KNOWN_IF_EDITABLE,
    Run,
    files_of,
    marks_of,
    run_all,
    stray,
)

NAMES = [checker.name for checker in CHECKERS]
DIFFERENT_IF_EDITABLE = {
    # They compare members by their values, which in the source are no literals; and hold, rightly
    # for once, that a number is none of them. That a status is no condition, only the stubs say.
    "pyright": {"M10", "N080", "N114"},
    "basedpyright": {"M10", "N080", "N114"},
    # It lets any keyword through to a TypedDict that is not closed, which only the stubs can say.
    "ty": {"M26", "N029", "N080", "N087"},
}
is_newest = bool(os.environ.get("NEWEST_CHECKERS"))


@pytest.fixture(scope="module")
def wheel() -> Path:
    return wheel_environment()


@pytest.fixture(scope="module")
def run(wheel: Path) -> Run:
    return run_all(wheel)


@pytest.fixture(scope="module")
def editable_run() -> Run:
    return run_all(editable_environment())


@pytest.mark.parametrize("name", NAMES)
def test_no_correct_program_is_rejected(run: Run, name: str) -> None:
    assert {one.file for one in stray(run[name])} == KNOWN_FALSE_REPORTS.get(name, set())


@pytest.mark.parametrize("name", NAMES)
def test_no_correct_program_is_rejected_editable(editable_run: Run, name: str) -> None:
    known = KNOWN_FALSE_REPORTS.get(name, set()) | KNOWN_IF_EDITABLE.get(name, set())
    assert {one.file for one in stray(editable_run[name])} == known


@pytest.mark.parametrize("name", NAMES)
def test_an_editable_install_catches_the_same_mistakes(
    run: Run, editable_run: Run, name: str
) -> None:
    different = DIFFERENT_IF_EDITABLE.get(name, set())
    assert marks_of(editable_run[name]) ^ marks_of(run[name]) == different


def test_each_mistake_is_noticed(run: Run) -> None:
    mistakes = KNOWN.words().keys()
    noticed = marks_of(run["mypy + plugin"]) & mistakes
    assert noticed | RUN_TIME.keys() == mistakes
    # pydicom's Dataset takes any attribute, so this one shows when it runs.
    assert mistakes - noticed == {"M04"}


@pytest.mark.skipif(is_newest, reason="the messages are those of the pinned versions")
def test_the_messages_and_the_tables_are_those_of_the_run(run: Run) -> None:
    differences = [
        line
        for path, text in files_of(run).items()
        for line in difflib.unified_diff(
            path.read_text(encoding="utf-8").splitlines(),
            text.splitlines(),
            path.relative_to(ROOT).as_posix(),
            "of this run",
            lineterm="",
        )
    ]
    assert not differences, "\n".join([*differences, "run `python -m tests.checkers.score`"])


def test_mypy_says_what_the_guide_says(wheel: Path, tmp_path: Path) -> None:
    assert said_by_mypy(wheel, tmp_path) == said_by_the_guide()
