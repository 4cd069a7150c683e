"""Programs in mypy's own test format, and mypy as it reads them: afresh, cached, as a daemon.

The format is that of mypy's test suite, and so is what reads it: a file is a list of
``[case name]``, each the text of main.py followed by ``[file name]`` for other files. What mypy is
to say stands on the line that it says it of, after ``# E:`` (an error) or ``# N:`` (a note).
``[file name.2]`` replaces a file before the second run; ``[out2]`` lists what mypy is to say in
that run, besides.
"""

from __future__ import annotations

import importlib.util
import os
import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from mypy import api
from mypy.dmypy_server import Server
from mypy.main import process_options
from mypy.test.data import expand_errors, parse_test_data
from mypy.test.helpers import assert_string_arrays_equal

CASES = Path(__file__).parent / "cases"
FLAGS = (
    "--strict",
    "--no-error-summary",
    "--show-traceback",
    "--no-pretty",
    "--hide-error-context",
)
LIBRARIES = """
import dimse_status, dimse_status.by_category, dimse_status.compat, dimse_status.handlers
import collections.abc, dataclasses, enum, typing, typing_extensions
import pydicom, pynetdicom.events
"""
"""What the programs may import: the daemon has to know it from the start."""

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


def source_path() -> str:
    """Return where mypy finds the package, if it is not installed."""
    spec = importlib.util.find_spec("dimse_status")
    assert spec is not None
    assert spec.origin is not None
    root = Path(spec.origin).parent.parent
    return "" if root.name == "site-packages" else str(root)


@pytest.fixture(scope="session")
def mypy_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a configuration, and a cache that already knows the libraries."""
    home = tmp_path_factory.mktemp("mypy")
    settings = ["[mypy]", "plugins = dimse_status.mypy", f"cache_dir = {home / 'cache'}"]
    if source_path():
        settings += [f"mypy_path = {source_path()}"]
    # What the tests are about is our types, not those of what we are used with.
    settings += ["[mypy-pynetdicom.*,pydicom.*]", "follow_imports = silent"]
    if source_path():
        settings += ["[mypy-dimse_status.*]", "ignore_errors = True"]
    (home / "mypy.ini").write_text("\n".join(settings) + "\n", encoding="utf-8")
    return home


@dataclass(frozen=True)
class Mypy:
    """Mypy as a program, in a folder of its own."""

    home: Path
    folder: Path

    def run(self, *arguments: str) -> str:
        """Run it on main.py, and return what it says."""
        config = f"--config-file={self.home / 'mypy.ini'}"
        said, failed, _ = api.run([config, *FLAGS, *arguments, "main.py"])
        assert not failed
        return said


@pytest.fixture
def mypy(mypy_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Mypy:
    """Return mypy, in a folder of the test's own."""
    monkeypatch.chdir(tmp_path)
    return Mypy(mypy_home, tmp_path)


@dataclass(frozen=True)
class Daemon:
    """Mypy's daemon, in a folder in which all tests work one after the other."""

    server: Server
    config: str
    folder: Path

    def check(self) -> str:
        """Have the folder's main.py checked, and return what it says."""
        sources, _ = process_options([self.config, *FLAGS, "main.py", "libraries.py"])
        answer = self.server.check(sources, export_types=False, is_tty=False, terminal_width=-1)
        assert not answer["err"], answer
        return str(answer["out"])


@pytest.fixture(scope="session")
def running_daemon(mypy_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Daemon:
    """Return a daemon that has not checked anything yet."""
    folder = tmp_path_factory.mktemp("daemon")
    (folder / "libraries.py").write_text(LIBRARIES, encoding="utf-8")
    config = f"--config-file={mypy_home / 'mypy.ini'}"
    _, options = process_options([config, *FLAGS, "main.py"])
    options.local_partial_types = True
    return Daemon(Server(options, str(folder / "status.json")), config, folder)


@pytest.fixture
def daemon(running_daemon: Daemon, monkeypatch: pytest.MonkeyPatch) -> Iterator[Daemon]:
    """Return the daemon, with nothing left of the test before."""
    monkeypatch.chdir(running_daemon.folder)
    yield running_daemon
    # Mypy 2.4's daemon fails, with and without plugins, if an error is reported in a module while
    # another is forgotten: what is no longer imported is forgotten here, where there is no error.
    (running_daemon.folder / "main.py").write_text("", encoding="utf-8")
    assert not running_daemon.check()
    for path in running_daemon.folder.glob("*.py"):
        if path.name not in {"main.py", "libraries.py"}:
            path.unlink()
    assert not running_daemon.check()
