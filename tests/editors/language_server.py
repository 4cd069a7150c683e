"""A language server that runs, and what an editor says to it.

The messages are JSON as the protocol has them: its types for Python, lsprotocol 2025.0.0, refuse
what pylsp and ty say of notebooks.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any, Self

from .servers import Server

PATIENCE = 60.0
"""Seconds that a server may take to answer, and until it has read what it answers from."""

CAPABILITIES = {
    "workspace": {"configuration": True, "workspaceFolders": True},
    "textDocument": {
        "completion": {
            "completionItem": {
                "documentationFormat": ["markdown"],
                "resolveSupport": {"properties": ["documentation", "detail"]},
            }
        },
        "hover": {"contentFormat": ["markdown"]},
        "signatureHelp": {"signatureInformation": {"documentationFormat": ["markdown"]}},
    },
}


class LanguageServer:
    """A server that runs for as long as the `with` statement does.

    Parameters
    ----------
    server
        Which one.
    folder
        The folder that the editor has open.
    python
        The interpreter whose packages the server is to read.
    """

    def __init__(self, server: Server, folder: Path, python: Path) -> None:
        program = server.program()
        self._package = server.package
        self._folder = folder
        self._settings = server.settings(python)
        self._requests = 0
        self._answers: Queue[dict[str, Any]] = Queue()
        self._log = (folder / f"{server.package}.log").open("w+b")
        self._process = subprocess.Popen(
            [program, *server.command[1:]],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
            start_new_session=True,  # with the programs that it starts, it is a group to end
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._stdin, self._stdout = self._process.stdin, self._process.stdout
        self._reader = Thread(target=self._read, daemon=True)
        self._ready_by = time.monotonic() + PATIENCE

    def __enter__(self) -> Self:
        self._reader.start()
        try:
            self._initialize()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        # One that has stopped cannot be told to, and one that does not is made to.
        with suppress(OSError, subprocess.TimeoutExpired):
            self._send(id="shutdown", method="shutdown")
            self._send(method="exit")
            self._process.wait(PATIENCE)
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._reader.join()
        with suppress(OSError):
            self._stdin.close()
        self._stdout.close()
        self._log.close()

    def _initialize(self) -> None:
        opened = {"uri": self._folder.as_uri(), "name": self._folder.name}
        started = self.request(
            "initialize",
            processId=None,
            rootUri=opened["uri"],
            workspaceFolders=[opened],
            capabilities=CAPABILITIES,
            initializationOptions=self._settings,
        )
        completion = started["capabilities"]["completionProvider"]
        self._resolves = bool(completion.get("resolveProvider"))
        self._send(method="initialized", params={})
        self._send(method="workspace/didChangeConfiguration", params={"settings": self._settings})

    def open(self, name: str, text: str) -> str:
        """Open a Python file with that text, whatever is on the disk, and return its URI."""
        uri = (self._folder / name).as_uri()
        document = {"uri": uri, "languageId": "python", "version": 1, "text": text}
        self._send(method="textDocument/didOpen", params={"textDocument": document})
        return uri

    def ask(self, what: str, uri: str, line: int, column: int) -> Any:
        """Return what is known of a place in a file, once the server has read what it needs."""
        place = {"textDocument": {"uri": uri}, "position": {"line": line, "character": column}}
        while True:
            answer = self.request(f"textDocument/{what}", **place)
            if answer or time.monotonic() > self._ready_by:
                return answer
            time.sleep(0.1)

    def resolved(self, item: dict[str, Any]) -> dict[str, Any]:
        """Return a completion with what a server says only of the one that is looked at."""
        if not self._resolves:
            return item
        whole: dict[str, Any] = self.request("completionItem/resolve", **item)
        return whole

    def request(self, method: str, **params: Any) -> Any:
        """Send a request and return the result."""
        self._requests += 1
        self._send(id=self._requests, method=method, params=params)
        answer: dict[str, Any] = {}
        while answer.get("id") != self._requests:
            try:
                answer = self._answers.get(timeout=PATIENCE)
            except Empty:
                answer = {"error": f"no answer in {PATIENCE} seconds"}
            assert "error" not in answer, f"{self._package}, {method}: {answer['error']}"
        return answer["result"]

    def _send(self, **message: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        # One that has stopped reads nothing, and what it said at its end is the answer.
        with suppress(BrokenPipeError):
            self._stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
            self._stdin.flush()

    def _read(self) -> None:
        for message in self._messages():
            if "method" not in message:
                self._answers.put(message)
            elif "id" in message:  # a request of the server's
                asked: dict[str, Any] = message.get("params") or {}
                answer = [self._setting(item.get("section")) for item in asked.get("items", ())]
                self._send(id=message["id"], result=answer or None)
        self._log.seek(0)
        end = self._log.read().decode(errors="replace")[-2000:]
        self._answers.put({"error": f"it stopped; its log ends\n{end}"})

    def _messages(self) -> Iterator[dict[str, Any]]:
        length = 0
        while line := self._stdout.readline():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
            elif not line.strip():
                yield json.loads(self._stdout.read(length))

    def _setting(self, section: str | None) -> object:
        found: dict[str, Any] | None = self._settings
        for part in section.split(".") if section else ():
            found = (found or {}).get(part)
        return found
