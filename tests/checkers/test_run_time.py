"""What the table says of the run time is true, and the correct programs run."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from .programs import COLLECTIONS, KNOWN, UNSEEN
from .run_time import RUN_TIME


@pytest.mark.parametrize("mark", sorted(RUN_TIME))
def test_mistake_raises_when_the_line_runs(mark: str) -> None:
    known = RUN_TIME[mark]
    with pytest.raises(known.error) as raised:
        known.provoke()
    assert known.words in str(raised.value)


@pytest.mark.parametrize(
    "path",
    [path for one in COLLECTIONS for path in one.correct_programs()],
    ids=lambda path: path.stem,
)
def test_correct_program_runs(path: Path) -> None:
    program = runpy.run_path(str(path))
    main = program.get("main")
    assert main is None or main() is None


def test_there_are_32_mistakes_in_ten_programs() -> None:
    assert list(KNOWN.words()) == [f"M{number:02}" for number in range(1, 33)]
    assert len(KNOWN.programs_with_mistakes()) == 10


def test_there_are_at_least_30_correct_programs() -> None:
    assert len(KNOWN.correct_programs()) >= 30


def test_the_unseen_mistakes_are_numbered_and_each_is_described_once() -> None:
    described = [mark for mark, words in UNSEEN.marks().values() if words]
    assert described == [f"N{number:03}" for number in range(1, len(described) + 1)]
    assert {mark for mark, _ in UNSEEN.marks().values()} == set(described)
