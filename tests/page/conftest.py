"""The page in a browser: written as a user writes it, opened from the disk, watched while used."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from dimse_status.cli import main

from .watched import Watched

HOSTILE = """\
name = "<img src=x onerror=alert(1)>"
version = "</script><script>alert(2)</script>"
source = "a statement {{SCRIPT}}"

[[codes]]
code = 0xC502
operations = ["C-MOVE"]
meaning = "<script>alert(3)</script> <b>Bold</b> & <!-- "
source = "javascript:alert(4)"
"""


def browser_program() -> str | None:
    names = ("chromium", "chromium-browser", "google-chrome")
    found = (shutil.which(name) for name in names)
    return os.environ.get("CHROMIUM") or next((path for path in found if path), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A browser; without one, the tests are left out, or fail in CI."""
    quiet = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
    with ExitStack() as stack:
        try:
            playwright = stack.enter_context(sync_playwright())
            # Without a browser of the system, playwright takes the one that it installed.
            chromium = playwright.chromium
            running = chromium.launch(executable_path=browser_program(), args=list(quiet))
        except Exception as error:
            # What starts no driver raises a plain Exception.
            if os.environ.get("CI"):
                raise
            said = str(error).partition("\n")[0]
            pytest.skip(f"no browser starts: `nox -s peers` installs what it can ({said})")
        stack.callback(running.close)
        yield running


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "codes.html"
    assert main(["export", "--format", "html", "--output", str(path)]) == 0
    return path


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    peer = folder / "peer.toml"
    peer.write_text(HOSTILE, encoding="utf-8")
    path = folder / "codes.html"
    options = ("--implementation", str(peer), "--output", str(path))
    assert main(["export", "--format", "html", *options]) == 0
    return path


@pytest.fixture
def opened(browser: Browser, written: Path) -> Iterator[Watched]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    watched = Watched(context.new_page(), written)
    yield watched
    assert watched.complaints == []
    assert {url.partition("#")[0] for url in watched.requests} <= {watched.address, "about:blank"}
    context.close()
