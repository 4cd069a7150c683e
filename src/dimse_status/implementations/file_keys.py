"""What the keys of a file may hold: declared once, read by the loader, and said by the schema.

A kind reads a value, or notes what must hold and is there, and reading goes on; what it returns
then stands for nothing. Everything is linear in the size of the file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar, TypeAlias

from dimse_status.implementations.code_forms import form_to_write
from dimse_status.model.category import HIGHEST_CODE, Category, category_of
from dimse_status.model.errors import MOST_PROBLEMS_SHOWN, KeyPath, closest_of, spelled_out

__all__ = [
    "NOT_IN_TEXT",
    "Code",
    "CodeRange",
    "Key",
    "Kind",
    "ListOf",
    "Mistakes",
    "Name",
    "Table",
    "Tables",
    "Text",
    "Word",
]

Schema: TypeAlias = dict[str, Any]

NOT_IN_TEXT = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Line breaks, other control characters, and those that turn the direction of writing."""

_TEXT_SCHEMA = (
    "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$(?!\\n)"
)
_NAME = re.compile(r"[A-Z][A-Z0-9_]*", re.ASCII)


class Mistakes(list[tuple[KeyPath, str]]):
    """Where each mistake is, and what must hold and is there."""

    def refuse(self, path: KeyPath, problem: str, advice: Callable[[], str] | None = None) -> None:
        """Note a mistake. Looking for advice is slow, so only those that are shown have any."""
        if advice is not None and len(self) < MOST_PROBLEMS_SHOWN:
            problem += advice()
        self.append((path, problem))


class Kind:
    """What a value must be."""

    expected: ClassVar[str]

    def read(self, value: object, path: KeyPath, mistakes: Mistakes) -> Any:
        """Return what `value` stands for; if it is wrong, note that and return None."""
        raise NotImplementedError

    def schema(self) -> Schema:
        """Return the JSON Schema of it."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Text(Kind):
    """A text of one line; `filled`, if it may not be blank."""

    filled: bool = False
    expected: ClassVar[str] = "a text"

    def read(self, value: object, path: KeyPath, mistakes: Mistakes) -> str | None:
        """Return the text."""
        if not isinstance(value, str):
            mistakes.refuse(path, f"expected a text, got {described(value)}")
        elif NOT_IN_TEXT.search(value):
            problem = "expected a text of one line, without control characters"
            mistakes.refuse(path, f"{problem}, got {value!r:.60}")
        elif self.filled and not value.strip():
            mistakes.refuse(path, f"expected a text, got {value!r:.60}")
        else:
            return value
        return None

    def schema(self) -> Schema:
        """Return the JSON Schema of it."""
        filled = {"allOf": [{"pattern": "\\S"}]} if self.filled else {}
        return {"type": "string", "pattern": _TEXT_SCHEMA, **filled}


@dataclass(frozen=True, slots=True)
class Name(Kind):
    """The name of an enum's member."""

    expected: ClassVar[str] = "a name in upper case, such as DISK_FULL"

    def read(self, value: object, path: KeyPath, mistakes: Mistakes) -> str | None:
        """Return the name."""
        if not isinstance(value, str):
            mistakes.refuse(path, f"expected a text, got {described(value)}")
        elif not _NAME.fullmatch(value):
            mistakes.refuse(path, f"expected {self.expected}, got {value!r:.60}")
        else:
            return value
        return None

    def schema(self) -> Schema:
        """Return the JSON Schema of it."""
        return {"type": "string", "pattern": "^[A-Z][A-Z0-9_]*$(?!\\n)"}


@dataclass(frozen=True, slots=True)
class Code(Kind):
    """A 16-bit code."""

    expected: ClassVar[str] = f"an integer in 0x0000 to 0x{HIGHEST_CODE:04X}"

    def read(self, value: object, path: KeyPath, mistakes: Mistakes) -> int | None:
        """Return the code."""
        if not isinstance(value, int) or isinstance(value, bool):
            problem = f"expected {self.expected}, got {described(value)}{form_to_write(value)}"
            mistakes.refuse(path, problem)
        elif not 0 <= value <= HIGHEST_CODE:
            shown = f"{value:#x}" if value >= 0 else f"{value}"
            mistakes.refuse(path, f"expected {self.expected}, got {shown:.40}")
        elif meant := _meant_as_hexadecimal(value):
            problem = (
                f"expected a code of PS3.7 Annex C, got {value}, which is"
                f" 0x{value:04X}; write 0x{meant:04X}"
            )
            mistakes.refuse(path, problem)
        else:
            return value
        return None

    def schema(self) -> Schema:
        """Return the JSON Schema of it."""
        return {"type": "integer", "minimum": 0, "maximum": HIGHEST_CODE}


def _meant_as_hexadecimal(value: int) -> int | None:
    """Return the status whose digits a number has that is none itself: 0x0110 of 110 and 0o110."""
    if category_of(value) is not Category.UNKNOWN:
        return None
    for digits in (f"{value}", f"{value:o}"):
        meant = int(digits, 16)
        if meant <= HIGHEST_CODE and category_of(meant) is not Category.UNKNOWN:
            return meant
    return None


@dataclass(frozen=True, slots=True)
class CodeRange(Kind):
    """The first and the last code of a run."""

    expected: ClassVar[str] = "the first and the last code, such as [0xA7F0, 0xA7FF]"

    def read(self, value: object, path: KeyPath, mistakes: Mistakes) -> Any:
        """Return both."""
        if not isinstance(value, list) or len(value) != 2:
            mistakes.refuse(path, f"expected {self.expected}, got {described(value)}")
            return None
        return tuple(Code().read(one, (*path, at), mistakes) for at, one in enumerate(value))

    def schema(self) -> Schema:
        """Return the JSON Schema of it."""
        return {"type": "array", "items": Code().schema(), "minItems": 2, "maxItems": 2}


@dataclass(frozen=True, slots=True)
class Word(Kind):
    """One of the words that `known` has, each standing for something."""

    what: str
    known: Callable[[], Mapping[str, Any]]

    @property
    def expected(self) -> str:  # type: ignore[override]  # the words are known later
        """The words."""
        return spelled_out(self.known())

    def read(self, value: object, path: KeyPath, mistakes: Mistakes) -> Any:
        """Return what the word stands for."""
        known = self.known()
        if not isinstance(value, str):
            mistakes.refuse(path, f"expected {self.what}, got {described(value)}")
        elif value not in known:
            problem = f"expected {self.what}, got {value!r:.60}"
            mistakes.refuse(path, problem, lambda: _nearest(value, known))
        else:
            return known[value]
        return None

    def schema(self) -> Schema:
        """Return the JSON Schema of it."""
        return {"enum": list(self.known())}


@dataclass(frozen=True, slots=True)
class ListOf(Kind):
    """A list of one or more, each once."""

    item: Kind
    example: str

    @property
    def expected(self) -> str:  # type: ignore[override]  # it has the example in it
        """The list."""
        return f"a list, such as {self.example}"

    def read(self, value: object, path: KeyPath, mistakes: Mistakes) -> Any:
        """Return what is in it."""
        if not isinstance(value, list) or not value:
            mistakes.refuse(path, f"expected {self.expected}, got {described(value)}")
            return ()
        found: dict[Any, None] = {}
        for index, one in enumerate(value):
            meant = self.item.read(one, (*path, index), mistakes)
            if meant is not None and meant in found:
                mistakes.refuse((*path, index), f"expected each once, got {one!r:.60} again")
            elif meant is not None:
                found[meant] = None
        return tuple(found)

    def schema(self) -> Schema:
        """Return the JSON Schema of it."""
        return {
            "type": "array",
            "items": self.item.schema(),
            "minItems": 1,
            "uniqueItems": True,
        }


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a table: its name, what it holds, and what for."""

    name: str
    kind: Kind
    about: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """The keys of a table.

    Of each group in `one_of` there must be exactly one; of each in `any_of`, one at least; `more`
    is what a schema says beside.
    """

    keys: tuple[Key, ...]
    one_of: tuple[tuple[str, ...], ...] = ()
    any_of: tuple[tuple[str, ...], ...] = ()
    more: tuple[tuple[str, Any], ...] = ()

    def read(self, content: object, path: KeyPath, mistakes: Mistakes) -> dict[str, Any] | None:
        """Return what each key stands for; None, if there is a mistake."""
        if not isinstance(content, dict):
            mistakes.refuse(path, f"expected an entry, got {described(content)}")
            return None
        before = len(mistakes)
        names = [key.name for key in self.keys]
        for name in content:
            if name not in names:
                mistakes.refuse(
                    (*path, name), "there is no such key", partial(_nearest_key, name, names)
                )
        found: dict[str, Any] = {}
        for key in self.keys:
            if key.name in content:
                found[key.name] = key.kind.read(content[key.name], (*path, key.name), mistakes)
            elif key.required:
                mistakes.refuse(path, f"{key.name} is missing: expected {key.kind.expected}")
        self._check_groups(content, path, mistakes)
        return found if len(mistakes) == before else None

    def _check_groups(self, content: Mapping[str, Any], path: KeyPath, mistakes: Mistakes) -> None:
        for group in self.one_of:
            given = [name for name in group if name in content]
            if not given:
                mistakes.refuse(path, f"{spelled_out(group)} is missing: expected one of them")
            elif len(given) > 1:
                mistakes.refuse((*path, given[1]), f"expected {spelled_out(group)}, got both")
        for group in self.any_of:
            if not any(name in content for name in group):
                mistakes.refuse(path, f"{spelled_out(group)} must be given")

    def schema(self) -> Schema:
        """Return the JSON Schema of it."""
        groups: list[Schema] = [
            {"oneOf": [{"required": [name]} for name in group]} for group in self.one_of
        ]
        groups += [{"anyOf": [{"required": [name]} for name in group]} for group in self.any_of]
        return {
            "type": "object",
            "additionalProperties": False,
            "required": [key.name for key in self.keys if key.required],
            **({"allOf": groups} if groups else {}),
            **dict(self.more),
            "properties": {
                key.name: {**key.kind.schema(), "description": key.about} for key in self.keys
            },
        }


@dataclass(frozen=True, slots=True)
class Tables(Kind):
    """An array of tables; `heading` is how its entries are written."""

    table: Table
    heading: str
    minimum: int = 0

    @property
    def expected(self) -> str:  # type: ignore[override]  # it has the heading in it
        """The entries."""
        return f"entries, each {self.heading}"

    def read(self, value: object, path: KeyPath, mistakes: Mistakes) -> list[Any]:
        """Return the entries, those with a mistake as None."""
        if not isinstance(value, list) or len(value) < self.minimum:
            mistakes.refuse(path, f"expected {self.expected}, got {described(value)}")
            return []
        return [self.table.read(one, (*path, at), mistakes) for at, one in enumerate(value)]

    def schema(self) -> Schema:
        """Return the JSON Schema of it."""
        return {"type": "array", "items": self.table.schema(), "minItems": self.minimum}


def described(value: object) -> str:
    """Return what a value of a file is, for a message."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float)):
        kind = {str: "the text", int: "the integer", float: "the number"}[type(value)]
        return f"{kind} {value!r:.60}"
    if isinstance(value, list):
        return "a list" if value else "an empty list"
    return "a table" if isinstance(value, dict) else "a date or a time"


def _nearest(word: str, known: Mapping[str, Any]) -> str:
    """Name the nearest of `known`, of which each may have another name in the standard."""
    called = {one.name.upper(): key for key, one in known.items() if hasattr(one, "name")}
    return closest_of(called.get(word.upper(), word), known) or f"; expected {_few(known)}"


def _nearest_key(name: str, names: list[str]) -> str:
    return closest_of(name, names) or f"; expected {spelled_out(names)}"


def _few(words: Iterable[str]) -> str:
    listed = list(words)
    return spelled_out(listed) if len(listed) <= _MOST_WORDS else f"one such as {listed[0]}"


_MOST_WORDS = 30
