"""Find the codes in what people have: a name, a toolkit's text, words, or a line of a log.

A code is read as `code_argument` reads it. What follows from anything else is no more than found
or guessed, and its note says so. A text is read to its 4,000th character.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from dimse_status.cli.code_argument import CodeArgument, read_code
from dimse_status.model.operation import Operation
from dimse_status.services import SERVICE_CLASSES

__all__ = ["Asked", "candidates", "find_codes"]

_MOST_CHARACTERS = 4000
_MOST_CANDIDATES = 8
_CONDITION = re.compile(r"[0-9a-f]{4}:[0-9a-f]{4}", re.ASCII | re.IGNORECASE)
_SHORT = re.compile(r"[a-f][0-9a-f]{2}", re.ASCII | re.IGNORECASE)
_CONSTANT = re.compile(r"STATUS_(?:(?:STORE|FIND|GET|MOVE|ECHO|N)_)?", re.ASCII)
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+", re.ASCII)
_FEWEST_LETTERS = 4


@dataclass(frozen=True, slots=True)
class Asked:
    """A code that is asked about.

    Parameters
    ----------
    code
        The code or range.
    note
        How it was found, where that is not plain from what was typed; or empty.
    operation
        The operation that the line of a log names; or None.
    """

    code: CodeArgument
    note: str = ""
    operation: Operation | None = None


def find_codes(text: str) -> tuple[Asked, ...]:
    """Find the codes that `text` asks about.

    Raises
    ------
    argparse.ArgumentTypeError
        If there is none. The message names the nearest right thing.
    """
    bare = text.strip()
    if _CONDITION.fullmatch(bare):
        problem = f"{bare} is a condition of DCMTK (module:number), and no DIMSE status"
        raise argparse.ArgumentTypeError(problem)
    try:
        code = read_code(text)
    except argparse.ArgumentTypeError:
        found = _in_line(bare[:_MOST_CHARACTERS]) or _by_words(bare[:_MOST_CHARACTERS])
        if not found:
            raise
        return found
    if _SHORT.fullmatch(bare):
        digits = bare.upper()
        return (Asked(code, f"{digits} has three digits: is one lost, as of {digits}x?"),)
    return (Asked(code),)


def _in_line(line: str) -> tuple[Asked, ...]:
    from dimse_status.logs import statuses_in  # noqa: PLC0415 - few arguments are lines of a log

    return tuple(
        Asked(
            read_code(f"0x{one.range or f'{one.code:04X}'}"),
            f"found in the line as {one.token!r}.",
            one.operation,
        )
        for one in statuses_in(line)
    )


def _by_words(text: str) -> tuple[Asked, ...]:
    asked = _words(_CONSTANT.sub("", text, count=1))
    if sum(map(len, asked)) < _FEWEST_LETTERS:
        return ()
    joined = "".join(asked)
    same = dict.fromkeys(pattern for _, words, pattern in _named() if "".join(words) == joined)
    near = dict.fromkeys(pattern for _, words, pattern in _named() if set(asked) <= set(words))
    first, *others = same or near or [""]
    if not first:
        return ()
    note = "found by its name" if same else "guessed from the words"
    if others:
        shown = ", ".join(others[:_MOST_CANDIDATES])
        more = len(others) - _MOST_CANDIDATES
        note += f"; it may be {shown}{f' or {more} more' if more > 0 else ''} as well"
    return (Asked(read_code(f"0x{first}"), f"{note}."),)


def candidates(text: str) -> dict[str, str]:
    """Return each code or range of which a name has all words of `text`, with the shortest."""
    asked = set(_words(text[:_MOST_CHARACTERS]))
    found = [(name, pattern) for name, words, pattern in _named() if asked <= set(words)]
    shown: dict[str, str] = {}
    for name, pattern in sorted(found, key=lambda one: len(one[0])) if asked else ():
        shown.setdefault(pattern, name)
    return shown


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in _WORD.findall(text))


@cache
def _named() -> tuple[tuple[str, tuple[str, ...], str], ...]:
    return tuple((name, _words(name), pattern) for name, pattern in _names())


def _names() -> Iterator[tuple[str, str]]:
    from dimse_status.implementations.known import IMPLEMENTATIONS  # noqa: PLC0415 - as above

    for service in SERVICE_CLASSES:
        for member in service.statuses:
            yield member.name, f"{int(member):04X}"
            for usage in member.usages:
                yield usage.meaning, f"{int(member):04X}"
        for span in service.ranges:
            yield span.meaning, f"{span.low:04X}-{span.high:04X}"
    for one in IMPLEMENTATIONS:
        for name in one.printed:
            yield name.text, name.pattern
            yield name.text.partition(": ")[2], name.pattern
        for used in one.codes:
            if used.code == used.last:
                yield used.name, f"{used.code:04X}"
