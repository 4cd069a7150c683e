"""A table of a TOML file, read key by key: each mistake is noted, and reading goes on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeAlias, TypeVar, cast

from typing_extensions import TypeIs

from dimse_status.implementations.toml_lines import KeyPath
from dimse_status.model.category import HIGHEST_CODE
from dimse_status.model.errors import closest_of, spelled_out

__all__ = ["NAME", "NOT_IN_TEXT", "Mistakes", "Table"]

T = TypeVar("T")

Mistakes: TypeAlias = list[tuple[KeyPath, str]]
"""Where a mistake is, and what must hold and is there."""

NAME = re.compile(r"[A-Z][A-Z0-9_]*", re.ASCII)
"""What a code can be called: the name of an enum's member."""

NOT_IN_TEXT = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Line breaks, other control characters, and those that turn the direction of writing."""

_CODE = f"expected an integer in 0x0000 to 0x{HIGHEST_CODE:04X}"
_CODE_IN_QUOTES = re.compile(r"(?:0[xX])?([0-9A-Fa-f]{4})[Hh]?", re.ASCII)


class Table:
    """A table of a file, and where it is.

    Each method reads a key, and returns what stands for nothing where it is missing or wrong; then
    the mistake is in `mistakes`.
    """

    def __init__(self, content: Mapping[str, Any], path: KeyPath, mistakes: Mistakes) -> None:
        self.content = content
        self.path = path
        self.mistakes = mistakes

    def refuse(self, path: KeyPath, problem: str) -> None:
        """Note a mistake at `path` inside of the table."""
        self.mistakes.append(((*self.path, *path), problem))

    def check_keys(self, known: tuple[str, ...]) -> None:
        """Refuse the keys that are not known."""
        for key in self.content:
            if key not in known:
                nearest = closest_of(key, known) or f"; expected {spelled_out(known)}"
                self.refuse((key,), f"there is no such key{nearest}")

    def text(self, key: str, *, required: bool = False) -> str:
        """Read a text of one line."""
        if key not in self.content:
            if required:
                self.refuse((), f"{key} is missing: expected a text")
            return ""
        value = self.content[key]
        if not isinstance(value, str):
            self.refuse((key,), f"expected a text, got {described(value)}")
            return ""
        if required and not value.strip():
            self.refuse((key,), f"expected a text, got {value!r:.60}")
        elif NOT_IN_TEXT.search(value):
            self.refuse((key,), "expected a text of one line, without control characters")
        return value

    def texts(self, key: str, example: str) -> tuple[str, ...]:
        """Read a list of texts of one line each, which may be neither missing nor empty."""
        values = self._list(key, example)
        if key not in self.content:
            self.refuse((), f"{key} is missing: expected a list, such as {example}")
        for index, value in enumerate(values):
            if not isinstance(value, str) or not value.strip() or NOT_IN_TEXT.search(value):
                self.refuse((key, index), f"expected a text of one line, got {described(value)}")
            elif value in values[:index]:
                self.refuse((key, index), f"expected each once, got {value!r:.60} again")
        return tuple(value for value in values if isinstance(value, str))

    def name(self, key: str) -> str:
        """Read a name such as an enum's members have."""
        name = self.text(key)
        if isinstance(self.content.get(key), str) and not NAME.fullmatch(name):
            self.refuse(
                (key,), f"expected a name in upper case, such as DISK_FULL, got {name!r:.60}"
            )
        return name

    def code(self, key: str) -> int:
        """Read a 16-bit code, which may not be missing."""
        if key not in self.content:
            self.refuse((), f"{key} is missing: {_CODE}")
            return 0
        return self._code(self.content[key], (key,))

    def code_range(self, key: str) -> tuple[int, int]:
        """Read the first and the last code of a range."""
        values = _as_list(self.content[key])
        if values is None or len(values) != 2:
            problem = "expected the first and the last code, such as [0xA7F0, 0xA7FF]"
            self.refuse((key,), f"{problem}, got {described(self.content[key])}")
            return 0, 0
        first, last = (self._code(one, (key, index)) for index, one in enumerate(values))
        return first, last

    def _code(self, value: object, path: KeyPath) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            problem = f"{_CODE}, got {described(value)}"
            quoted = _CODE_IN_QUOTES.fullmatch(value) if isinstance(value, str) else None
            if quoted:
                problem += f"; write 0x{quoted[1].upper()} without quotes"
            self.refuse(path, problem)
            return 0
        if not 0 <= value <= HIGHEST_CODE:
            shown = f"{value:#x}" if value >= 0 else f"{value}"
            self.refuse(path, f"{_CODE}, got {shown:.40}")
            return 0
        return value

    def words(self, key: str, known: Mapping[str, T], what: str) -> tuple[T, ...]:
        """Read a list of words, each standing for one of `known`."""
        found: dict[T, None] = {}
        for index, value in enumerate(self._list(key, f'["{next(iter(known))}"]')):
            meant = self._word(value, known, what, (key, index))
            if meant is not None and meant in found:
                self.refuse((key, index), f"expected each once, got {value!r:.60} again")
            elif meant is not None:
                found[meant] = None
        return tuple(found)

    def word(self, key: str, known: Mapping[str, T], what: str) -> T | None:
        """Read a word that stands for one of `known`; it may not be missing."""
        if key not in self.content:
            self.refuse((), f"{key} is missing: expected {spelled_out(known)}")
            return None
        return self._word(self.content[key], known, what, (key,))

    def _word(self, value: object, known: Mapping[str, T], what: str, path: KeyPath) -> T | None:
        if not isinstance(value, str):
            self.refuse(path, f"expected {what}, got {described(value)}")
            return None
        if value not in known:
            self.refuse(path, f"expected {what}, got {value!r:.60}{_nearest(value, known)}")
            return None
        return known[value]

    def _list(self, key: str, example: str) -> list[Any]:
        if key not in self.content:
            return []
        values = _as_list(self.content[key])
        if not values:
            got = described(self.content[key])
            self.refuse((key,), f"expected a list, such as {example}, got {got}")
        return values or []

    def tables(self, key: str) -> list[Table]:
        """Read an array of tables; without one there are none."""
        values = _as_list(self.content.get(key, []))
        if values is None:
            got = described(self.content[key])
            self.refuse((key,), f"expected entries, each under [[{key}]], got {got}")
            return []
        found: list[Table] = []
        for index, one in enumerate(values):
            if isinstance(one, dict):
                content = cast("dict[str, Any]", one)
                found.append(Table(content, (*self.path, key, index), self.mistakes))
            else:
                self.refuse((key, index), f"expected an entry, got {described(one)}")
        return found


def _is_list(value: object) -> TypeIs[list[Any]]:
    return isinstance(value, list)


def _as_list(value: object) -> list[Any] | None:
    return value if _is_list(value) else None


def described(value: object) -> str:
    """Return what a value of a TOML file is, for a message."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float)):
        kind = {str: "the text", int: "the integer", float: "the number"}[type(value)]
        return f"{kind} {value!r:.60}"
    if isinstance(value, list):
        return "a list" if value else "an empty list"
    return "a table" if isinstance(value, dict) else "a date or a time"


def _nearest(word: str, known: Mapping[str, object]) -> str:
    """Name the nearest of `known`, of which each may have another name in the standard."""
    called = {str(getattr(one, "name", "")).upper(): key for key, one in known.items()}
    key = called.get(word.upper(), word.upper())
    return closest_of(key, known) or closest_of(word, known) or f"; expected {spelled_out(known)}"
