"""The programs that type checkers read: correct ones, ones with mistakes, and the pages' examples.

There are two collections. The unseen one was written by people who had read neither the plugin nor
the other collection, and before any checker had read it. Keep it so: a program that is added to it
later is not.

A comment ``# M07: a status yielded without its data set`` marks the line of a mistake; ``# M07``
alone marks another line at which a checker may report it.
"""

from __future__ import annotations

import ast
import doctest
import re
import textwrap
from dataclasses import dataclass
from pathlib import Path

__all__ = [
    "COLLECTIONS",
    "KNOWN",
    "MARKED_LINES",
    "PROGRAMS",
    "ROOT",
    "UNSEEN",
    "Collection",
    "examples",
    "write_examples",
]

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = ROOT / "tests" / "typing"

_MARK = re.compile(r"# ([MN]\d+)(?:: (.+))?$")


@dataclass(frozen=True, slots=True)
class Collection:
    """Programs with mistakes, and correct ones.

    Parameters
    ----------
    mistakes, correct
        The folders of both.
    table
        The table of the typing guide.
    """

    mistakes: str
    correct: str
    table: Path

    def correct_programs(self) -> list[Path]:
        """Return the correct programs."""
        return sorted((PROGRAMS / self.correct).glob("*.py"))

    def programs_with_mistakes(self) -> list[Path]:
        """Return the others."""
        return sorted((PROGRAMS / self.mistakes).glob("*.py"))

    def words(self) -> dict[str, str]:
        """Return what each mistake is, by its mark."""
        return dict(sorted((mark, words) for mark, words in self.marks().values() if words))

    def marks(self) -> dict[tuple[str, int], tuple[str, str]]:
        """Return the mark of each line that has one, and what stands behind it."""
        return {
            (path.relative_to(PROGRAMS).as_posix(), number): (found[1], found[2] or "")
            for path in self.programs_with_mistakes()
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
            if (found := _MARK.search(line))
        }


KNOWN = Collection("mistakes", "correct", ROOT / "docs" / "typing_mistakes.csv")
UNSEEN = Collection("unseen", "unseen_correct", ROOT / "docs" / "typing_unseen.csv")
COLLECTIONS = (KNOWN, UNSEEN)

MARKED_LINES = {place: mark for one in COLLECTIONS for place, (mark, _) in one.marks().items()}
"""Which mistake a line makes: file and number to its mark."""


# A page shows what happens to a program that every checker refuses.
_WRONG_ON_PURPOSE = ("def forgetful(",)

# pynetdicom has it that start_server may return None, of which a page can say no word.
_NOT_OURS = re.compile(r"^server.*\n", re.MULTILINE)

_TESTCODE = re.compile(r"^\.\. testcode::\n\n((?:   .*\n|\n)+)", re.MULTILINE)


def examples() -> dict[str, str]:
    """Return the examples of each page, as a program."""
    pages = sorted((ROOT / "docs").rglob("*.rst"))
    programs = {page: _program(page.read_text(encoding="utf-8")) for page in pages}
    return {
        "_".join(page.relative_to(ROOT).with_suffix("").parts): program
        for page, program in programs.items()
        if program
    }


def write_examples(folder: Path) -> None:
    """Write the examples into files of `folder`."""
    folder.mkdir()
    for name, program in examples().items():
        (folder / f"{name}.py").write_text(program, encoding="utf-8")


def _program(text: str) -> str:
    statements: list[str] = []
    for part in doctest.DocTestParser().parse(text):
        if isinstance(part, str):
            blocks = map(textwrap.dedent, _TESTCODE.findall(part))
            statements += [_NOT_OURS.sub("", block) for block in blocks]
        elif part.exc_msg is None and not any(one in part.source for one in _WRONG_ON_PURPOSE):
            statements.append(_shown(part.source))
    if not statements:
        return ""
    # An example that ends in an exception is left out, and what only that one uses is not.
    return "".join(["# pyright: reportUnusedImport=false\n", *statements])


def _shown(source: str) -> str:
    """Print what the interpreter would show, for an expression alone is a mistake in a program."""
    (statement, *_) = ast.parse(source).body
    is_value = isinstance(statement, ast.Expr) and not isinstance(statement.value, ast.Call)
    return f"print({source.strip()})\n" if is_value else source
