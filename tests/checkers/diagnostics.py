"""What a type checker says about a program, and how each of them is asked and understood."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from typing_extensions import override

__all__ = ["CHECKERS", "Checker", "Diagnostic"]


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """An error or a warning."""

    file: str
    line: int
    code: str
    message: str

    @override
    def __str__(self) -> str:
        return f"[{self.code}] {self.message}"


@dataclass(frozen=True, slots=True)
class Checker:
    """A type checker.

    Parameters
    ----------
    name
        What the table calls it.
    distribution
        What is installed for it; its program has the same name.
    arguments
        Its arguments, before the folders; ``{python}`` is the interpreter of the environment.
    understand
        Reads its output.
    configuration
        Files that it reads, by name.
    """

    name: str
    distribution: str
    arguments: tuple[str, ...]
    understand: Callable[[str], Iterator[Diagnostic]]
    configuration: dict[str, str] = field(default_factory=dict[str, str])

    def run(self, environment: Path, folder: Path) -> list[Diagnostic]:
        """Check everything in `folder`, with its own program and the packages of `environment`."""
        for name, text in self.configuration.items():
            (folder / name).write_text(text, encoding="utf-8")
        programs = environment / "bin"
        filled = [one.format(python=programs / "python") for one in self.arguments]
        parts = sorted(one.name for one in folder.iterdir() if one.is_dir() and one.name[0] != ".")
        done = subprocess.run(
            [programs / self.distribution, *filled, *parts],
            cwd=folder,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        if done.returncode not in {0, 1}:
            message = f"{self.name} failed:\n{done.stdout}\n{done.stderr}"
            raise RuntimeError(message)
        found = {
            Diagnostic(_relative(one.file, folder), one.line, one.code, one.message)
            for one in self.understand(done.stdout)
        }
        return sorted(found)


def _relative(file: str, folder: Path) -> str:
    return (folder / file).resolve().relative_to(folder.resolve()).as_posix()


def _first_line(text: str) -> str:
    return text.splitlines()[0] if text else ""


def _of_mypy(output: str) -> Iterator[Diagnostic]:
    for line in output.splitlines():
        said: dict[str, Any] = json.loads(line)
        if said["severity"] == "error":
            yield Diagnostic(said["file"], said["line"], said["code"], _first_line(said["message"]))


def _of_pyright(output: str) -> Iterator[Diagnostic]:
    for said in json.loads(output)["generalDiagnostics"]:
        if said["severity"] != "information":
            line = said["range"]["start"]["line"] + 1
            code = said.get("rule", "syntax")
            yield Diagnostic(said["file"], line, code, _first_line(said["message"]))


def _of_pyrefly(output: str) -> Iterator[Diagnostic]:
    for said in json.loads(output)["errors"]:
        if said["severity"] != "info":
            message = _first_line(said["description"])
            yield Diagnostic(said["path"], said["line"], said["name"], message)


_TY = re.compile(
    r"^(?P<file>.+?):(?P<line>\d+):\d+: (?:error|warning)\[(?P<code>.+?)\] (?P<text>.*)",
    re.MULTILINE,
)


def _of_ty(output: str) -> Iterator[Diagnostic]:
    for said in _TY.finditer(output):
        yield Diagnostic(said["file"], int(said["line"]), said["code"], said["text"])


_STRICT = {"pyrightconfig.json": '{"typeCheckingMode": "strict"}'}
# A page imports again what it uses again.
_STRICT_BASED = {
    "pyrightconfig.json": '{"typeCheckingMode": "strict", "reportDuplicateImport": false}'
}
_MYPY = ("--output=json", "--no-error-summary")

CHECKERS = (
    Checker("mypy", "mypy", ("--strict", "--config-file=", *_MYPY), _of_mypy),
    Checker(
        "mypy + plugin",
        "mypy",
        ("--config-file=with_plugin.ini", *_MYPY),
        _of_mypy,
        {"with_plugin.ini": "[mypy]\nstrict = true\nplugins = dimse_status.mypy\n"},
    ),
    Checker("pyright", "pyright", ("--outputjson", "--pythonpath={python}"), _of_pyright, _STRICT),
    Checker(
        "basedpyright",
        "basedpyright",
        ("--outputjson", "--pythonpath={python}"),
        _of_pyright,
        _STRICT_BASED,
    ),
    Checker(
        "pyrefly",
        "pyrefly",
        (
            *("check", "--preset=strict", "--output-format=json"),
            # Or it finds this repository above the environment, and takes modules from its source.
            "--disable-search-path-heuristics=true",
            "--python-interpreter-path={python}",
        ),
        _of_pyrefly,
    ),
    Checker(
        "ty",
        "ty",
        # Where colours are asked for, as nox does of what it starts, ty colours what is read here.
        ("check", "--color=never", "--output-format=concise", "--python={python}"),
        _of_ty,
    ),
)
"""Each in its strictest mode that people use: strict, where it has one."""
