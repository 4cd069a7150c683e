"""Read what an implementation uses status codes for from a file of the user's own, TOML or CSV.

A file is somebody else's: it must be a regular one, of less than 1 MiB and of lines that a person
can read, since tomllib takes the square of the parts of a dotted key.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Mapping
from os import PathLike
from pathlib import Path
from typing import Any, NoReturn

from dimse_status.implementations.code_forms import form_to_write
from dimse_status.implementations.csv_rows import content_of_csv
from dimse_status.implementations.file_format import implementation_of
from dimse_status.implementations.file_keys import Mistakes
from dimse_status.implementations.implementation import Implementation
from dimse_status.implementations.toml_lines import KeyPath, lines_of_keys
from dimse_status.model.errors import FileProblem, ImplementationFileError

__all__ = [
    "LARGEST_FILE",
    "LONGEST_LINE",
    "load_implementation",
    "load_with_lines",
    "read_implementation",
]

LARGEST_FILE = 1024 * 1024 - 1
"""Bytes of the largest file that is read."""

LONGEST_LINE = 4096
"""Characters of the longest line of a file that is read."""


def load_implementation(path: str | PathLike[str]) -> Implementation:
    """Read what an implementation uses status codes for from a file.

    The file is TOML, or, if its name ends with ``.csv``, a table that was copied. It is for a peer
    of which you have the conformance statement:

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
        The file: UTF-8, of less than 1 MiB.

    Returns
    -------
    Implementation
        What the file says, to be passed to `resolve` or to `StatusRegistry.extend`.

    Raises
    ------
    ImplementationFileError
        If the file cannot be read, is neither TOML nor CSV, or has mistakes (a `ValueError`). The
        message has a line for each mistake: the file, the line where it is known, the key, what
        must hold, and what is there.
    """
    return load_with_lines(path)[0]


def load_with_lines(
    path: str | PathLike[str],
) -> tuple[Implementation, Mapping[KeyPath, int]]:
    """Do as `load_implementation`, and return as well on which line each entry is."""
    name = os.fspath(path)
    return _read(_decoded(_bytes(name), name), name)


def read_implementation(text: str, path: str = "<text>") -> Implementation:
    """Read what an implementation uses status codes for from a text.

    Parameters
    ----------
    text
        What a file for `load_implementation` holds.
    path
        What to call the file in messages; it is CSV if that ends with ``.csv``.

    Returns
    -------
    Implementation
        What the text says.

    Raises
    ------
    ImplementationFileError
        As of `load_implementation`.
    """
    return _read(text, path)[0]


def _read(text: str, path: str) -> tuple[Implementation, Mapping[KeyPath, int]]:
    mistakes = Mistakes()
    if Path(path).suffix.casefold() == ".csv":
        content, lines = content_of_csv(text, path, mistakes)
    else:
        content = _parsed(text, path)
        lines = lines_of_keys(text)
    implementation = implementation_of(content, mistakes)
    if implementation is None:
        raise ImplementationFileError(path, _with_lines(mistakes, lines))
    return implementation, lines


def _bytes(path: str) -> bytes:
    try:
        # Without blocking: a FIFO that nobody writes to would never open.
        with open(path, "rb", opener=_opened) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                _refuse(path, "the file cannot be read: it is no regular file")
            data = file.read(LARGEST_FILE + 1)
    except ImplementationFileError:
        raise
    except (OSError, ValueError) as error:  # ValueError: a path with a null character
        reason = getattr(error, "strerror", None) or str(error)
        problem = FileProblem(f"the file cannot be read: {reason.lower()}")
        raise ImplementationFileError(path, [problem]) from error
    if len(data) > LARGEST_FILE:
        problem = FileProblem("a file must have less than 1 MiB, this one has more")
        raise ImplementationFileError(path, [problem])
    return data


def _refuse(path: str, problem: str) -> NoReturn:
    raise ImplementationFileError(path, [FileProblem(problem)])


def _opened(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _decoded(data: bytes, path: str) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        problem = FileProblem("a file must be UTF-8, this one begins like UTF-16", line=1)
        raise ImplementationFileError(path, [problem])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        byte = error.object[error.start]
        line = data.count(b"\n", 0, error.start) + 1
        problem = FileProblem(f"a file must be UTF-8, got the byte 0x{byte:02X}", line=line)
        raise ImplementationFileError(path, [problem]) from error


_POSITION = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)")


_AFTER_KEYS = re.compile(r"([=,{}\[\]])")
_MOST_PARTS = 64
_WRITTEN_CODE = re.compile(r"\s*(?:code|range)\s*=\s*([^#]*?)\s*(?:#.*)?", re.IGNORECASE)


def _parsed(text: str, path: str) -> dict[str, Any]:
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE:
            problem = FileProblem(
                f"a line must have {LONGEST_LINE} characters at most, this one has more",
                line=number,
            )
            raise ImplementationFileError(path, [problem])
        parts = _AFTER_KEYS.split(line)
        keys = (part for part, mark in zip(parts[::2], parts[1::2], strict=False) if mark in "=]")
        if any(key.count(".") > _MOST_PARTS for key in keys):
            problem = FileProblem(f"a key must have {_MOST_PARTS} parts at most", line=number)
            raise ImplementationFileError(path, [problem])
    import tomllib  # noqa: PLC0415 - few programs read such a file

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
    if line is not None:
        written = _WRITTEN_CODE.fullmatch(text.split("\n")[line - 1])
        message += form_to_write(written[1].strip("\"'")) if written else ""
    return FileProblem(f"a file must be TOML: {message[:1].lower()}{message[1:]}", line=line)


def _with_lines(
    mistakes: Iterable[tuple[KeyPath, str]], lines: Mapping[KeyPath, int]
) -> list[FileProblem]:
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
