"""The page in a browser: written as a user writes it, opened from the disk, watched while used."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from dimse_status.cli import main

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
    with sync_playwright() as playwright:
        quiet = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
        # Without a browser of the system, playwright takes the one that it installed.
        running = playwright.chromium.launch(executable_path=browser_program(), args=list(quiet))
        yield running
        running.close()


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


class Watched:
    """The page, and all that it asked for or complained of."""

    def __init__(self, page: Page, path: Path) -> None:
        self.page = page
        self.address = path.as_uri()
        self.complaints: list[str] = []
        self.requests: list[str] = []
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("dialog", lambda dialog: self.complaints.append(dialog.message))
        page.on("request", lambda request: self.requests.append(request.url))
        self.open()

    def open(self, fragment: str = "") -> None:
        # The address of another fragment alone would not load it again.
        self.page.goto("about:blank")
        self.page.goto(self.address + fragment)

    def type(self, text: str) -> None:
        self.page.fill("#query", text)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    @property
    def fragment(self) -> str:
        fragment: str = self.page.evaluate("location.hash")
        return fragment

    @property
    def results(self) -> list[str]:
        return [" ".join(text.split()) for text in self.page.locator("#results a").all_inner_texts()]

    @property
    def answer(self) -> str:
        return self.page.locator("#answer").inner_text()

    @property
    def title(self) -> str:
        return self.page.locator("#title").inner_text()

    @property
    def focused(self) -> str:
        found: str = self.page.evaluate("document.activeElement.id || document.activeElement.hash")
        return found


@pytest.fixture
def opened(browser: Browser, written: Path) -> Iterator[Watched]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    watched = Watched(context.new_page(), written)
    yield watched
    assert watched.complaints == []
    assert {url.partition("#")[0] for url in watched.requests} <= {watched.address, "about:blank"}
    context.close()
