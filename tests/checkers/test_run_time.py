"""What the table says of the run time is true, and the correct programs run."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from .programs import MISTAKES, PROGRAMS
from .run_time import RUN_TIME


@pytest.mark.parametrize("mark", sorted(RUN_TIME))
def test_mistake_raises_when_the_line_runs(mark: str) -> None:
    known = RUN_TIME[mark]
    with pytest.raises(known.error) as raised:
        known.provoke()
    assert known.words in str(raised.value)


@pytest.mark.parametrize(
    "path", sorted((PROGRAMS / "correct").glob("*.py")), ids=lambda path: path.stem
)
def test_correct_program_runs(path: Path) -> None:
    program = runpy.run_path(str(path))
    main = program.get("main")
    assert main is None or main() is None


def test_there_are_32_mistakes_in_ten_programs() -> None:
    assert list(MISTAKES) == [f"M{number:02}" for number in range(1, 33)]
    assert len(list((PROGRAMS / "mistakes").glob("*.py"))) == 10


def test_there_are_at_least_30_correct_programs() -> None:
    assert len(list((PROGRAMS / "correct").glob("*.py"))) >= 30
