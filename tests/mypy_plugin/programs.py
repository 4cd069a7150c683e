"""Programs in mypy's own test format.

The format is that of mypy's test suite, and so is what reads it: a file is a list of
``[case name]``, each the text of main.py followed by ``[file name]`` for other files. What mypy is
to say stands on the line that it says it of, after ``# E:`` (an error) or ``# N:`` (a note).
``[file name.2]`` replaces a file before the second run; ``[out2]`` lists what mypy is to say in
that run, besides. A program that begins with ``# needs mypy 2.2`` is left out with an older one.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from mypy.test.data import expand_errors, parse_test_data
from mypy.test.helpers import assert_string_arrays_equal
from mypy.version import __version__

CASES = Path(__file__).parent / "cases"
MYPY_VERSION = tuple(int(part) for part in __version__.split(".")[:2])
NEWER_WORDS = {
    "Incompatible default for parameter": "Incompatible default for argument",
    ", parameter has type": ", argument has type",
}


@dataclass(frozen=True)
class Step:
    """The files that an edit writes, and what mypy is to say after it."""

    files: dict[str, str] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Case:
    """A program, and what becomes of it."""

    name: str
    steps: Sequence[Step]

    @property
    def marks(self) -> list[pytest.MarkDecorator]:
        """What is to be skipped: mypy cannot do what the case needs, whatever the plugin does."""
        needed = re.match(r"# needs mypy (\d+)\.(\d+)\n", self.steps[0].files["main.py"])
        if needed is None or (int(needed[1]), int(needed[2])) <= MYPY_VERSION:
            return []
        reason = f"mypy {needed[1]}.{needed[2]} is the first that can do this: run it with that"
        return [pytest.mark.skip(reason=reason)]


def read_cases(path: Path) -> list[Case]:
    """Read a file of cases."""
    parts = re.split(r"(?m)^\[case (\w+)\]$", path.read_text(encoding="utf-8"))
    return [_case(name, text) for name, text in zip(parts[1::2], parts[2::2], strict=True)]


def _case(name: str, text: str) -> Case:
    steps: dict[int, Step] = {}
    for item in parse_test_data(text.strip("\n"), name):
        if item.id == "case":
            target, number = "main.py", 1
        elif item.id == "file":
            assert item.arg is not None
            found = re.fullmatch(r"(.+?\.pyi?)(?:\.(\d+))?", item.arg)
            assert found is not None, item.arg
            target, number = found[1], int(found[2] or 1)
        else:
            found = re.fullmatch(r"out(\d*)", item.id)
            assert found is not None, f"[{item.id}] is not known here"
            target, number = "", int(found[1] or 1)
        step = steps.setdefault(number, Step())
        if target:
            step.files[target] = "\n".join(item.data) + "\n"
        else:
            step.said.extend(item.data)
    return Case(name, [steps[number] for number in sorted(steps)])


def expected_after(case: Case, number: int) -> list[str]:
    """Return what mypy is to say after the step with that number, from 0."""
    files: dict[str, str] = {}
    for step in case.steps[: number + 1]:
        files |= step.files
    said = list(case.steps[number].said)
    for name, text in files.items():
        expand_errors(text.splitlines(), said, name)
    return in_order(said)


def in_order(said: Sequence[str]) -> list[str]:
    """Order what mypy said by the file and the line that it said it of."""

    def place(line: str) -> tuple[str, int]:
        name, _, rest = line.partition(":")
        number = rest.partition(":")[0]
        return (name, int(number)) if number.isdecimal() else (name, 0)

    return sorted(said, key=place)


def write(case: Case, number: int, root: Path) -> None:
    """Write the files of a step."""
    # Mypy takes a file that has the same size, and was written in the same second, for the same.
    now = time.time() + 10 * number
    for name, text in case.steps[number].files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        os.utime(path, (now, now))


def check_said(expected: list[str], said: str, what: str) -> None:
    """Compare line by line, as mypy's own tests do."""
    for newer, older in NEWER_WORDS.items():
        said = said.replace(newer, older)
    assert_string_arrays_equal(expected, in_order(said.splitlines()), what)
