# Generated from src/dimse_status/implementations/file_keys.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What the keys of a file may hold: declared once, read by the loader, and said by the schema.

A kind reads a value, or notes what must hold and is there, and reading goes on; what it returns
then stands for nothing. Everything is linear in the size of the file.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from re import Pattern
from typing import Any, ClassVar, Final, TypeAlias

from dimse_status.implementations.toml_lines import KeyPath

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
NOT_IN_TEXT: Final[Pattern[str]]
"""Line breaks, other control characters, and those that turn the direction of writing."""

class Mistakes(list[tuple[KeyPath, str]]):
    """Where each mistake is, and what must hold and is there."""
    def refuse(self, path: KeyPath, problem: str, advice: Callable[[], str] | None = None) -> None:
        """Note a mistake. Looking for advice is slow, so only those that are shown have any."""

class Kind:
    """What a value must be."""

    expected: ClassVar[str]
    def read(self, value: object, path: KeyPath, mistakes: Mistakes) -> Any:
        """Return what `value` stands for; if it is wrong, note that and return None."""
    def schema(self) -> Schema:
        """Return the JSON Schema of it."""

@dataclass(frozen=True, slots=True)
class Text(Kind):
    """A text of one line; `filled`, if it may not be blank."""

    filled: bool = False
    expected: ClassVar[str] = "a text"
    def read(self, value: object, path: KeyPath, mistakes: Mistakes) -> str | None:
        """Return the text."""
    def schema(self) -> Schema:
        """Return the JSON Schema of it."""

@dataclass(frozen=True, slots=True)
class Name(Kind):
    """The name of an enum's member."""

    expected: ClassVar[str] = "a name in upper case, such as DISK_FULL"
    def read(self, value: object, path: KeyPath, mistakes: Mistakes) -> str | None:
        """Return the name."""
    def schema(self) -> Schema:
        """Return the JSON Schema of it."""

@dataclass(frozen=True, slots=True)
class Code(Kind):
    """A 16-bit code."""

    expected: ClassVar[str] = ...
    def read(self, value: object, path: KeyPath, mistakes: Mistakes) -> int | None:
        """Return the code."""
    def schema(self) -> Schema:
        """Return the JSON Schema of it."""

@dataclass(frozen=True, slots=True)
class CodeRange(Kind):
    """The first and the last code of a run."""

    expected: ClassVar[str] = "the first and the last code, such as [0xA7F0, 0xA7FF]"
    def read(self, value: object, path: KeyPath, mistakes: Mistakes) -> tuple[int, int] | None:
        """Return both."""
    def schema(self) -> Schema:
        """Return the JSON Schema of it."""

@dataclass(frozen=True, slots=True)
class Word(Kind):
    """One of the words that `known` has, each standing for something."""

    what: str
    known: Callable[[], Mapping[str, Any]]
    @property
    def expected(self) -> str:
        """The words."""
    def read(self, value: object, path: KeyPath, mistakes: Mistakes) -> Any:
        """Return what the word stands for."""
    def schema(self) -> Schema:
        """Return the JSON Schema of it."""

@dataclass(frozen=True, slots=True)
class ListOf(Kind):
    """A list of one or more, each once."""

    item: Kind
    example: str
    @property
    def expected(self) -> str:
        """The list."""
    def read(self, value: object, path: KeyPath, mistakes: Mistakes) -> Any:
        """Return what is in it."""
    def schema(self) -> Schema:
        """Return the JSON Schema of it."""

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
    def schema(self) -> Schema:
        """Return the JSON Schema of it."""

@dataclass(frozen=True, slots=True)
class Tables(Kind):
    """An array of tables; `heading` is how its entries are written."""

    table: Table
    heading: str
    minimum: int = 0
    @property
    def expected(self) -> str:
        """The entries."""
    def read(self, value: object, path: KeyPath, mistakes: Mistakes) -> list[Any]:
        """Return the entries, those with a mistake as None."""
    def schema(self) -> Schema:
        """Return the JSON Schema of it."""

def described(value: object) -> str:
    """Return what a value of a file is, for a message."""
