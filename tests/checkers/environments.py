"""Environments with the package and the type checkers in it: from a wheel, and editable."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from .programs import ROOT

__all__ = ["PINNED", "editable_environment", "wheel_environment"]

PINNED = {
    "mypy": "2.4.1",
    "pyright": "1.1.414",
    "basedpyright": "1.40.2",
    "pyrefly": "1.4.1",
    "ty": "0.0.105",
}
"""The versions to which the expected messages belong; NEWEST_CHECKERS=1 takes the newest."""

_BESIDE = ["pynetdicom>=3.0,<4", "pydicom>=3.0.1,<4", "typing-extensions>=4.12", "fastapi>=0.115"]
_HASHES = ROOT / "requirements" / "sessions.txt"


def wheel_environment() -> Path:
    """Return an environment with the wheel of the package as it is now."""
    environment = _environment("wheel")
    wheels = environment / "wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    if _uv():
        _run("uv", "build", "--quiet", "--wheel", "--out-dir", str(wheels), str(ROOT))
    else:
        _pip(environment, "wheel", "--no-deps", "--wheel-dir", str(wheels), str(ROOT))
    (wheel,) = wheels.glob("*.whl")
    _install(environment, "--no-deps", "--force-reinstall", str(wheel))
    return environment


def editable_environment() -> Path:
    """Return an environment with the package installed editable."""
    environment = _environment("editable")
    _install(environment, "--no-deps", "--editable", str(ROOT))
    return environment


def _environment(name: str) -> Path:
    """Return an environment with the checkers: the one of the last run, if they are the same."""
    is_newest = bool(os.environ.get("NEWEST_CHECKERS"))
    checkers = [one if is_newest else f"{one}=={version}" for one, version in PINNED.items()]
    environment = ROOT / ".nox" / f"checkers-{'newest-' if is_newest else ''}{name}"
    stamp = environment / "checkers.txt"
    wanted = "\n".join([sys.version, *checkers, *_BESIDE])
    if is_newest or not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
        shutil.rmtree(environment, ignore_errors=True)
        if _uv():
            _run("uv", "venv", "--quiet", "--python", sys.executable, str(environment))
        else:
            _run(sys.executable, "-m", "venv", str(environment))
        pins = [] if is_newest or not _uv() else ["--constraint", str(_HASHES)]
        _install(environment, *pins, *checkers, *_BESIDE)
        stamp.write_text(wanted, encoding="utf-8")
    return environment


def _uv() -> str | None:
    return shutil.which("uv")


def _install(environment: Path, *arguments: str) -> None:
    if _uv():
        python = str(environment / "bin" / "python")
        _run("uv", "pip", "install", "--quiet", "--python", python, *arguments)
    else:
        _pip(environment, "install", *arguments)


def _pip(environment: Path, *arguments: str) -> None:
    python = str(environment / "bin" / "python")
    _run(python, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments)


def _run(*command: str) -> None:
    subprocess.run(command, check=True, cwd=ROOT)
