"""What a language server answers to somebody who writes a program with this package."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import unquote, urlsplit

from dimse_status import SERVICE_CLASSES, StatusCode, by_category

from .language_server import LanguageServer
from .servers import Server

Answer: TypeAlias = dict[str, Any] | list[dict[str, Any]] | None
"""What the protocol lets a server answer with: one, some in a list, or a list in something."""

MEMBERS: Mapping[str, StatusCode] = {
    f"{service.statuses.__name__}.{name}": member
    for service in SERVICE_CLASSES
    for name, member in service.statuses.__members__.items()
}
"""Each code of each service, by the expression that stands for it."""


@dataclass(frozen=True)
class Place:
    """A line of a file, counted from 0."""

    path: Path
    line: int

    def row(self) -> str:
        """Return the statement that begins there, on one line."""
        first, *others = self.path.read_text(encoding="utf-8").splitlines()[self.line :]
        if not first.endswith("("):
            return first.strip()
        indent = first[: -len(first.lstrip())]
        inside = others[: others.index(f"{indent})")]
        return " ".join(line.strip() for line in (first, *inside, ")"))


@dataclass
class Interview:
    """The answers of one server."""

    offered: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    """What completion offers behind a text such as ``StorageStatus.``."""
    documented: dict[str, str] = field(default_factory=dict[str, str])
    """What it says of each member that it offers."""
    hovers: dict[str, str] = field(default_factory=dict[str, str])
    """What is shown of each expression."""
    definitions: dict[str, list[Place]] = field(default_factory=dict[str, list[Place]])
    """Where each expression is defined."""
    signatures: list[list[str]] = field(default_factory=list[list[str]])
    """The parameters of each signature of `resolve`."""


MISCOUNTED = "AST constructor recursion depth mismatch"
"""What some releases of Python 3.11 and 3.12 raise by mistake where threads parse (gh-106905)."""
MOST_TRIES = 3


def interview(server: Server, folder: Path, python: Path, tries: int = MOST_TRIES) -> Interview:
    """Ask a server all questions, and once more if it was its Python that failed."""
    try:
        with LanguageServer(server, folder, python) as running:
            answers = Interviewer(running).interview()
    except AssertionError as error:
        if tries == 1 or MISCOUNTED not in str(error):
            raise
    else:
        log = (folder / f"{server.package}.log").read_text("utf-8", "replace")
        if tries == 1 or MISCOUNTED not in log:
            return answers
    return interview(server, folder, python, tries - 1)


class Interviewer:
    """One who writes programs, and looks at what the editor shows."""

    def __init__(self, server: LanguageServer) -> None:
        self._server = server
        self._answers = Interview()

    def interview(self) -> Interview:
        """Return the answers."""
        for service in SERVICE_CLASSES:
            enum = service.statuses.__name__
            self._complete(enum, f"{enum}.")
            self._point_at(enum, [f"{enum}.{name}" for name in service.statuses.__members__])
        self._point_at("STORAGE_FAILURES", ["STORAGE_FAILURES"])
        self._complete("StorageStatus", "StorageStatus.OUT_OF_RESOURCES.")
        self._sign()
        return self._answers

    def _open(self, name: str, imported: str, lines: Iterable[str]) -> str:
        home = "dimse_status.by_category" if imported in by_category.__all__ else "dimse_status"
        text = "\n".join([f"from {home} import {imported}", *lines, ""])
        return self._server.open(name, text)

    def _complete(self, imported: str, text: str) -> None:
        uri = self._open(f"{text}py", imported, [text])
        answer: Answer = self._server.ask("completion", uri, 1, len(text))
        items: list[dict[str, Any]] = answer["items"] if isinstance(answer, dict) else answer or []
        # pylsp shows parameters behind a name.
        by_name: dict[str, dict[str, Any]] = {
            item["label"].partition("(")[0]: item for item in items
        }
        self._answers.offered[text] = set(by_name)
        for name, item in by_name.items():
            if text + name in MEMBERS:
                whole = self._server.resolved(item)
                self._answers.documented[text + name] = text_of(whole.get("documentation"))

    def _point_at(self, imported: str, expressions: list[str]) -> None:
        uri = self._open(f"point_at_{imported}.py", imported, expressions)
        for line, expression in enumerate(expressions, start=1):
            last = len(expression) - 1
            shown = self._server.ask("hover", uri, line, last)
            self._answers.hovers[expression] = text_of(shown and shown["contents"])
            answer: Answer = self._server.ask("definition", uri, line, last)
            self._answers.definitions[expression] = [
                Place(path_of(place["uri"]), place["range"]["start"]["line"])
                for place in ([answer] if isinstance(answer, dict) else answer or [])
            ]

    def _sign(self) -> None:
        uri = self._open("call.py", "resolve", ["resolve("])
        shown = self._server.ask("signatureHelp", uri, 1, len("resolve("))
        self._answers.signatures = [
            [parameter["label"].partition(":")[0] for parameter in signature["parameters"]]
            for signature in shown["signatures"]
        ]


def text_of(markup: dict[str, str] | str | None) -> str:
    """Return the words of a text, without the marks that some servers set."""
    text = markup["value"] if isinstance(markup, dict) else markup or ""
    return " ".join(re.sub(r"```\w*|\\(?=[^\w\s])", "", text).split())


def path_of(uri: str) -> Path:
    """Return the path of a file's URI."""
    return Path(unquote(urlsplit(uri).path))
