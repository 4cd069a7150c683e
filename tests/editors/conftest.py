"""A fresh environment with the wheel, and what each language server says there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from .interview import Interview, interview
from .servers import SERVERS, Server

ROOT = Path(__file__).parents[2]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--write-editors",
        action="store_true",
        help="write what each language server shows into docs/editors.csv",
    )


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A virtual environment with the package as it ships, and what it depends on."""
    home = tmp_path_factory.mktemp("environment")
    python = home / "bin" / "python"
    isolated = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    package = os.environ.get("DIMSE_STATUS_WHEEL", str(ROOT))
    if shutil.which("uv"):
        commands = [
            ["uv", "venv", "--quiet", "--python", sys.executable, str(home)],
            ["uv", "pip", "install", "--quiet", "--python", str(python), package],
        ]
    else:
        commands = [
            [sys.executable, "-m", "venv", str(home)],
            # Given a folder, pip builds its wheel and installs that.
            [str(python), "-m", "pip", "install", "--quiet", package],
        ]
    for command in commands:
        done = subprocess.run(command, env=isolated, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}"
    return home


@pytest.fixture(scope="session")
def interviews(
    environment: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Mapping[str, Future[Interview]]]:
    """The answers of all servers: two are asked at a time."""
    python = environment / "bin" / "python"
    with ThreadPoolExecutor(2) as pool:
        yield {
            server.package: pool.submit(
                interview, server, tmp_path_factory.mktemp(server.package), python
            )
            for server in SERVERS
        }


@pytest.fixture(params=SERVERS, ids=lambda server: server.package)
def server(request: pytest.FixtureRequest) -> Server:
    """Each of the servers."""
    asked: Server = request.param
    return asked


@pytest.fixture
def answers(server: Server, interviews: Mapping[str, Future[Interview]]) -> Interview:
    """What the server said."""
    return interviews[server.package].result()
