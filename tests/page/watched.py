"""A page that is watched while it is used: what it asks for, and what it complains of."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page


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
        return [
            " ".join(text.split()) for text in self.page.locator("#results a").all_inner_texts()
        ]

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
