"""A TOML text of somebody else's: what it says, and on which line.

`tomllib` tells the line of a syntax error alone. And it takes the square of the parts of a dotted
key, so that a line must be one that a person can read.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from dimse_status.implementations.code_forms import form_to_write
from dimse_status.model.errors import FileProblem, ImplementationFileError, KeyPath

__all__ = ["LONGEST_LINE", "content_of_toml", "lines_of_keys"]

LONGEST_LINE = 4096
"""Characters of the longest line of a text that is read."""

_POSITION = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)")
_AFTER_KEYS = re.compile(r"([=,{}\[\]])")
_MOST_PARTS = 64
_WRITTEN_CODE = re.compile(r"\s*(?:code|range)\s*=\s*([^#]*?)\s*(?:#.*)?", re.IGNORECASE)

# They read only what tomllib has accepted, so they need not find mistakes.
_HEAD = re.compile(
    r"""(?:[ \t\r\n]|\#[^\n]*)*+"""
    r"""(?P<opening>\[{0,2})(?P<key>(?:"(?:\\.|[^"\\])*"|'[^']*'|[^"'=\[\]\n])+)(?:=|\]+)"""
)
_STRING_OR_MARK = re.compile(
    r'''"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\])*"|'[^']*\''''
    r"""|\#[^\n]*|[\[\]{}\n]""",
    re.DOTALL,
)


def content_of_toml(text: str, path: str) -> tuple[dict[str, Any], dict[KeyPath, int]]:
    """Return what a TOML text says, and the line of each key and each header.

    Raises
    ------
    ImplementationFileError
        If it is not TOML, or no person can read its lines.
    """
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE:
            problem = FileProblem(
                f"a line must have {LONGEST_LINE} characters at most, this one has more",
                line=number,
            )
            raise ImplementationFileError(path, [problem])
        parts = _AFTER_KEYS.split(line)
        keys = (part for part, mark in zip(parts[::2], parts[1::2], strict=False) if mark in "=]")
        if any(key.count(".") >= _MOST_PARTS for key in keys):
            problem = FileProblem(f"a key must have {_MOST_PARTS} parts at most", line=number)
            raise ImplementationFileError(path, [problem])
    try:
        return tomllib.loads(text), lines_of_keys(text)
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


def lines_of_keys(text: str) -> dict[KeyPath, int]:
    """Return the line, counted from 1, of each key and each header of a valid TOML text.

    The third ``[[codes]]`` is at ``("codes", 2)``, and its keys below that. So is the third inline
    table in the array ``codes``; what is inside of one is not told apart from it.
    """
    lines: dict[KeyPath, int] = {}
    counts: dict[KeyPath, int] = {}
    table: KeyPath = ()
    for line, opening, key, inline in _heads(text):
        path = _path(key)
        if opening == "[[":
            counts[path] = counts.get(path, -1) + 1
            path = (*path, counts[path])
        if opening:
            table = path
        else:
            path = (*table, *path)
        lines.setdefault(path, line)
        for index, number in enumerate(inline):
            lines.setdefault((*path, index), number)
    return lines


def _heads(text: str) -> Iterator[tuple[int, str, str, list[int]]]:
    """Yield each header and each key: its line, its opening brackets, and its words.

    And the lines of the inline tables in the array that the key holds.
    """
    line, counted, position = 1, 0, 0
    while True:
        head = _HEAD.match(text, position)
        if head is None:
            return
        start = head.start("opening")
        line, counted = line + text.count("\n", counted, start), start
        inline: list[int] = []
        position = _end_of_entry(text, head.end(), line, inline)
        yield line, head["opening"], head["key"].strip(), inline


def _end_of_entry(text: str, start: int, line: int, inline: list[int]) -> int:
    """Return where a value or a header ends: after the line break that no bracket holds."""
    depth, counted, outermost = 0, start, ""
    for found in _STRING_OR_MARK.finditer(text, start):
        mark = found[0]
        if mark in "[{":
            outermost = outermost if depth else mark
            if mark == "{" and depth == 1 and outermost == "[":
                line, counted = line + text.count("\n", counted, found.start()), found.start()
                inline.append(line)
            depth += 1
        elif mark in "]}":
            depth -= 1
        elif mark == "\n" and depth == 0:
            return found.end()
    return len(text)


@lru_cache(maxsize=256)
def _path(key: str) -> KeyPath:
    """Read a key, which may be dotted and quoted, by letting tomllib read it."""
    path: list[str] = []
    value: Any = tomllib.loads(f"{key} = 0")
    while value != 0:
        ((part, value),) = value.items()
        path.append(part)
    return tuple(path)
