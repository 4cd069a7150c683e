"""On which line of a TOML text a key stands: `tomllib` tells it for syntax errors alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, TypeAlias

__all__ = ["KeyPath", "lines_of_keys"]

KeyPath: TypeAlias = tuple[str | int, ...]
"""Where a value is: keys of tables, and indices into arrays of tables."""

# They read only what tomllib has accepted, so they need not find mistakes.
_BLANK = re.compile(r"(?:[ \t\r\n]|\#[^\n]*)*")
_HEAD = re.compile(
    r"""(?P<opening>\[{0,2})(?P<key>(?:"(?:\\.|[^"\\])*"|'[^']*'|[^"'=\[\]\n])+)(?:=|\]+)"""
)
_STRING_OR_MARK = re.compile(
    r'''"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\])*"|'[^']*\''''
    r"""|\#[^\n]*|[\[\]{}\n]""",
    re.DOTALL,
)


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
        blank = _BLANK.match(text, position)
        start = blank.end() if blank else position
        head = _HEAD.match(text, start)
        if head is None:
            return
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
    import tomllib  # noqa: PLC0415 - few programs read such a file

    path: list[str] = []
    value: Any = tomllib.loads(f"{key} = 0")
    while value != 0:
        ((part, value),) = value.items()
        path.append(part)
    return tuple(path)
