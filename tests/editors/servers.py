"""The language servers that are asked, as an editor starts and sets them up."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Server:
    """A language server.

    Parameters
    ----------
    package
        The distribution that has it; the group ``editors`` of pyproject.toml has its version.
    command
        The program, which is looked up beside the interpreter of the tests, and its arguments.
    settings
        From the interpreter whose packages the server is to read, to its settings.
    """

    package: str
    command: tuple[str, ...]
    settings: Callable[[Path], dict[str, Any]]

    def program(self) -> Path:
        """Return its program, which must be installed."""
        program = Path(sys.executable).parent / self.command[0]
        assert program.is_file(), (
            f"{self.package} must be installed beside {sys.executable}, for {self.command[0]}:"
            " run `nox -s editors`, or install the dependency group editors"
        )
        return program


def _of_pyright(python: Path) -> dict[str, Any]:
    return {"python": {"pythonPath": str(python)}}


def _of_ty(python: Path) -> dict[str, Any]:
    return {"ty": {"configuration": {"environment": {"python": str(python)}}}}


def _of_jedi(python: Path) -> dict[str, Any]:
    return {"workspace": {"environmentPath": str(python)}}


def _of_pylsp(python: Path) -> dict[str, Any]:
    return {"pylsp": {"plugins": {"jedi": {"environment": str(python)}}}}


SERVERS = (
    Server("pyright", ("pyright-langserver", "--stdio"), _of_pyright),
    Server("basedpyright", ("basedpyright-langserver", "--stdio"), _of_pyright),
    Server("ty", ("ty", "server"), _of_ty),
    Server("pyrefly", ("pyrefly", "lsp"), _of_pyright),
    Server("jedi-language-server", ("jedi-language-server",), _of_jedi),
    Server("python-lsp-server", ("pylsp",), _of_pylsp),
)
