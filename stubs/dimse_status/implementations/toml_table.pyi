# Generated from src/dimse_status/implementations/toml_table.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""A table of a TOML file, read key by key: each mistake is noted, and reading goes on."""

from collections.abc import Mapping
from re import Pattern
from typing import Any, Final, TypeAlias, TypeVar

from dimse_status.implementations.toml_lines import KeyPath

__all__ = ["NAME", "NOT_IN_TEXT", "Mistakes", "Table"]
T = TypeVar("T")
Mistakes: TypeAlias = list[tuple[KeyPath, str]]
"""Where a mistake is, and what must hold and is there."""
NAME: Final[Pattern[str]]
"""What a code can be called: the name of an enum's member."""
NOT_IN_TEXT: Final[Pattern[str]]
"""Line breaks, other control characters, and those that turn the direction of writing."""

class Table:
    """A table of a file, and where it is.

    Each method reads a key, and returns what stands for nothing where it is missing or wrong; then
    the mistake is in `mistakes`.
    """

    content: Mapping[str, Any]
    path: KeyPath
    mistakes: Mistakes
    def __init__(self, content: Mapping[str, Any], path: KeyPath, mistakes: Mistakes) -> None: ...
    def refuse(self, path: KeyPath, problem: str) -> None:
        """Note a mistake at `path` inside of the table."""
    def check_keys(self, known: tuple[str, ...]) -> None:
        """Refuse the keys that are not known."""
    def text(self, key: str, *, required: bool = False) -> str:
        """Read a text of one line."""
    def texts(self, key: str, example: str) -> tuple[str, ...]:
        """Read a list of texts of one line each, which may be neither missing nor empty."""
    def name(self, key: str) -> str:
        """Read a name such as an enum's members have."""
    def code(self, key: str) -> int:
        """Read a 16-bit code, which may not be missing."""
    def code_range(self, key: str) -> tuple[int, int]:
        """Read the first and the last code of a range."""
    def words(self, key: str, known: Mapping[str, T], what: str) -> tuple[T, ...]:
        """Read a list of words, each standing for one of `known`."""
    def word(self, key: str, known: Mapping[str, T], what: str) -> T | None:
        """Read a word that stands for one of `known`; it may not be missing."""
    def tables(self, key: str) -> list[Table]:
        """Read an array of tables; without one there are none."""

def described(value: object) -> str:
    """Return what a value of a TOML file is, for a message."""
