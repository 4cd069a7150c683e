"""Mypy with the plugin: run as a program, or as a daemon."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
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
        said, failed, _ = api.run([*arguments, *(files or ["main.py"])])
        assert not failed
        return said


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
