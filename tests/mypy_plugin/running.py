"""Mypy with the plugin: run as a program, or as a daemon.

As a program it runs in a process that is forked from one in which mypy is already imported: that
takes no time, and what mypy leaves behind (a graph of all that it has read, which takes Python
seconds to collect) ends with the process.
"""

from __future__ import annotations

import importlib.util
import multiprocessing
import os
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from mypy import api
from mypy.dmypy_server import Server
from mypy.main import process_options

FLAGS = (
    "--strict",
    "--no-error-summary",
    "--show-traceback",
    "--no-pretty",
    "--hide-error-context",
)
PATIENCE = 300.0
"""Seconds that mypy may take."""

_FORKING = multiprocessing.get_context("forkserver")
_FORKING.set_forkserver_preload(["__main__", __name__, "mypy.main", "dimse_status.mypy"])


def source_path() -> str:
    """Return where mypy finds the package, if it is not installed."""
    spec = importlib.util.find_spec("dimse_status")
    assert spec is not None
    assert spec.origin is not None
    root = Path(spec.origin).parent.parent
    return "" if root.name == "site-packages" else str(root)


@dataclass(frozen=True)
class Mypy:
    """Mypy as a program, in a folder of its own."""

    home: Path
    folder: Path

    @property
    def arguments(self) -> list[str]:
        """The arguments but for what to read."""
        return [f"--config-file={self.home / 'mypy.ini'}", *FLAGS]

    def run(self, *files: str, plugin: bool = True) -> str:
        """Run it on some files, or on main.py, and return what it says."""
        arguments = self.arguments
        if not plugin:
            text = (self.home / "mypy.ini").read_text(encoding="utf-8")
            (self.folder / "off.ini").write_text(
                text.replace("plugins = dimse_status.mypy", ""), encoding="utf-8"
            )
            arguments[0] = "--config-file=off.ini"
        said, failed = run_apart(self.folder, [*arguments, *(files or ["main.py"])])
        assert not failed
        return said


def run_apart(folder: Path, arguments: Sequence[str]) -> tuple[str, str]:
    """Run mypy in a folder and a process of its own; return what it says, and its failure."""
    ours, theirs = _FORKING.Pipe(duplex=False)
    process = _FORKING.Process(target=_run, args=(folder, arguments, theirs), daemon=True)
    process.start()
    theirs.close()
    assert ours.poll(PATIENCE), f"mypy takes more than {PATIENCE:.0f} s"
    said, failed = ours.recv()
    process.join()
    return said, failed


def _run(folder: Path, arguments: Sequence[str], answer: Connection) -> None:
    os.chdir(folder)
    said, failed, _ = api.run(list(arguments))
    answer.send((said, failed))


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
