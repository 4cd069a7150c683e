"""Read what an implementation uses status codes for from a TOML file of the user's own."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterable
from os import PathLike
from pathlib import Path
from typing import Any

from dimse_status.implementations.implementation import Implementation
from dimse_status.implementations.toml_entries import implementation_of
from dimse_status.implementations.toml_lines import KeyPath, lines_of_keys
from dimse_status.implementations.toml_table import Mistakes
from dimse_status.model.errors import FileProblem, ImplementationFileError

__all__ = ["LARGEST_FILE", "load_implementation", "read_implementation", "read_text"]

LARGEST_FILE = 16 * 1024 * 1024
"""Bytes of the largest file that is read."""


def load_implementation(path: str | PathLike[str]) -> Implementation:
    """Read what an implementation uses status codes for from a TOML file.

    The file is for a peer of which you have the conformance statement:

    .. code-block:: toml

        name = "Acme PACS"
        version = "4.2"
        source = "Acme PACS 4.2 DICOM Conformance Statement"

        [[codes]]
        code = 0xC502
        services = ["QUERY_RETRIEVE_MOVE"]
        meaning = "Move destination unreachable"
        source = "Table 4.2-17"

    Parameters
    ----------
    path
        The file: UTF-8, 16 MiB at most.

    Returns
    -------
    Implementation
        What the file says, to be passed to `resolve` or to `StatusRegistry.extend`.

    Raises
    ------
    ImplementationFileError
        If the file cannot be read, is not TOML, or has mistakes (a `ValueError`). The message
        has a line for each mistake: the file, the line where it is known, the key, what must
        hold, and what is there.
    """
    return read_implementation(read_text(path), os.fspath(path))


def read_text(path: str | PathLike[str]) -> str:
    """Return the text of a file for `read_implementation`.

    Raises
    ------
    ImplementationFileError
        If the file cannot be read, is too large, or is not UTF-8.
    """
    name = os.fspath(path)
    return _decoded(_read(name), name)


def read_implementation(text: str, path: str = "<text>") -> Implementation:
    """Read what an implementation uses status codes for from a TOML text.

    Parameters
    ----------
    text
        What a file for `load_implementation` holds.
    path
        What to call the file in messages.

    Returns
    -------
    Implementation
        What the text says.

    Raises
    ------
    ImplementationFileError
        As of `load_implementation`.
    """
    mistakes: Mistakes = []
    implementation = implementation_of(_parsed(text, path), mistakes)
    if implementation is None:
        raise ImplementationFileError(path, _with_lines(mistakes, text))
    return implementation


def _read(path: str) -> bytes:
    try:
        with Path(path).open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:  # ValueError: a path with a null character
        reason = getattr(error, "strerror", None) or str(error)
        problem = FileProblem(f"the file cannot be read: {reason.lower()}")
        raise ImplementationFileError(path, [problem]) from error
    if len(data) > LARGEST_FILE:
        problem = FileProblem(f"a file must have {LARGEST_FILE} bytes at most, this one has more")
        raise ImplementationFileError(path, [problem])
    return data


def _decoded(data: bytes, path: str) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        problem = FileProblem("a file must be UTF-8, this one begins like UTF-16", line=1)
        raise ImplementationFileError(path, [problem])
    if data.startswith(b"\xef\xbb\xbf"):
        problem = FileProblem(
            "a file must be UTF-8 without a byte order mark, this one has it", line=1
        )
        raise ImplementationFileError(path, [problem])
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        problem = FileProblem(
            f"a file must be UTF-8, got the byte 0x{data[error.start]:02X}",
            line=data.count(b"\n", 0, error.start) + 1,
        )
        raise ImplementationFileError(path, [problem]) from error


_POSITION = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)")


def _parsed(text: str, path: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        problem = FileProblem("a file must be TOML, this one is nested too deeply")
        raise ImplementationFileError(path, [problem]) from error
    except ValueError as error:  # TOMLDecodeError is one; an integer of 5,000 digits is not it
        raise ImplementationFileError(path, [_syntax_problem(str(error), text)]) from error


def _syntax_problem(message: str, text: str) -> FileProblem:
    line = None
    position = _POSITION.search(message)
    if position is not None:
        line = int(position[1]) if position[1] else text.count("\n") + 1
        column = f", in column {position[2]}" if position[2] else ", at the end"
        message = message.replace(position[0], column)
    return FileProblem(f"a file must be TOML: {message[:1].lower()}{message[1:]}", line=line)


def _with_lines(mistakes: Iterable[tuple[KeyPath, str]], text: str) -> list[FileProblem]:
    lines = lines_of_keys(text)
    problems: list[FileProblem] = []
    for path, problem in mistakes:
        known = path
        while known and known not in lines:
            known = known[:-1]
        problems.append(FileProblem(problem, _shown(path), lines.get(known)))
    return sorted(problems, key=lambda problem: problem.line or 0)


def _shown(path: KeyPath) -> str:
    shown = ""
    for part in path:
        shown += f"[{part}]" if isinstance(part, int) else f".{part}" if shown else part
    return shown
