"""The programs that type checkers read: correct ones, ones with mistakes, and the pages' examples.

A comment ``# M07: a status yielded without its data set`` marks the line of a mistake; ``# M07``
alone marks another line at which a checker may report it.
"""

from __future__ import annotations

import ast
import doctest
import re
import textwrap
from pathlib import Path

__all__ = [
    "MARKED_LINES",
    "MISTAKES",
    "PROGRAMS",
    "ROOT",
    "examples",
    "write_examples",
]

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = ROOT / "tests" / "typing"

_MARK = re.compile(r"# (M\d\d)(?:: (.+))?$")


def _marks() -> dict[tuple[str, int], tuple[str, str]]:
    return {
        (path.relative_to(PROGRAMS).as_posix(), number): (found[1], found[2] or "")
        for path in sorted((PROGRAMS / "mistakes").glob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if (found := _MARK.search(line))
    }


MARKED_LINES = {place: mark for place, (mark, _) in _marks().items()}
"""Which mistake a line makes: file and number to its mark."""

MISTAKES = dict(sorted((mark, words) for mark, words in _marks().values() if words))
"""What each mistake is, by its mark."""


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
