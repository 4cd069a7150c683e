"""A folder for mypy to work in, and mypy at work in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from mypy.dmypy_server import Server
from mypy.main import process_options

from .running import FLAGS, Daemon, Mypy, source_path

LIBRARIES = """
import dimse_status, dimse_status.by_category, dimse_status.compat, dimse_status.handlers
import collections.abc, dataclasses, enum, typing, typing_extensions
import pydicom, pynetdicom.events
"""
"""What the programs may import: the daemon has to know it from the start."""


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


@pytest.fixture
def mypy(mypy_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Mypy:
    """Return mypy, in a folder of the test's own."""
    monkeypatch.chdir(tmp_path)
    return Mypy(mypy_home, tmp_path)


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
