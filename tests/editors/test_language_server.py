"""A server that is not there, or does not do its work, is said to be so, and does not stay."""

from __future__ import annotations

from pathlib import Path

import pytest

from . import language_server
from .language_server import LanguageServer
from .servers import Server

PYTHON = Path("python")


def _server(*command: str, **settings: str) -> Server:
    return Server("some-server", command, lambda _: settings)


def _start(server: Server, folder: Path) -> None:
    with LanguageServer(server, folder, PYTHON):
        pytest.fail("it started")


def test_a_missing_server_is_an_error_that_names_the_package(tmp_path: Path) -> None:
    with pytest.raises(
        AssertionError, match="some-server must be installed beside .*nox -s editors"
    ):
        _start(_server("no-such-program"), tmp_path)


def test_a_server_that_stops_is_an_error_with_its_log(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="some-server, initialize: it stopped.*\nout of order"):
        _start(_server("python", "-c", "raise SystemExit('out of order')"), tmp_path)


def test_a_server_that_stops_while_it_is_told_something_is_the_same_error(tmp_path: Path) -> None:
    more_than_a_pipe_holds = "x" * 1_000_000
    server = _server(
        "python", "-c", "raise SystemExit('out of order')", text=more_than_a_pipe_holds
    )
    with pytest.raises(AssertionError, match="some-server, initialize: it stopped.*\nout of order"):
        _start(server, tmp_path)


def test_a_server_that_does_not_answer_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language_server, "PATIENCE", 0.2)
    with pytest.raises(AssertionError, match="some-server, initialize: no answer in 0.2 seconds"):
        _start(_server("python", "-c", "import time; time.sleep(600)"), tmp_path)
