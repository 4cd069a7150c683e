"""Read what an implementation uses status codes for from a file of the user's own, TOML or CSV.

A file is somebody else's: it must be a regular one, of less than 1 MiB. What reads its text is
loaded with the first file, for few programs that use this package read one.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping
from os import PathLike
from typing import NoReturn

from dimse_status.implementations.implementation import Implementation
from dimse_status.model.errors import FileProblem, ImplementationFileError, KeyPath

__all__ = [
    "LARGEST_FILE",
    "load_implementation",
    "load_with_lines",
    "read_implementation",
]

LARGEST_FILE = 1024 * 1024 - 1
"""Bytes of the largest file that is read."""


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
    from dimse_status.implementations import (  # noqa: PLC0415 - few programs read a file
        csv_rows,
        file_format,
        file_keys,
        toml_text,
    )

    mistakes = file_keys.Mistakes()
    if path.casefold().endswith(".csv"):
        content, lines = csv_rows.content_of_csv(text, path, mistakes)
    else:
        content, lines = toml_text.content_of_toml(text, path)
    implementation = file_format.implementation_of(content, mistakes)
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
        line = data[: error.start].count(b"\n") + 1
        problem = FileProblem(f"a file must be UTF-8, got the byte 0x{byte:02X}", line=line)
        raise ImplementationFileError(path, [problem]) from error


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
