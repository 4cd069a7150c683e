"""Find the statuses in a log.

Whole blocks of lines are searched for a few words with `bytes.find`, and only lines that have one
are read. A regular expression over every line would be a hundred times slower. What a line says of
a status comes from `formats`; where the line does not say the operation, `context` looks back. What
a status means comes from `resolve`, and from nowhere else.

A log is hostile input: a peer's Error Comment and AE titles are in it. So what follows an Error
Comment on its line is not read, only the first 64 KiB of a line are, and nothing is quadratic.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from itertools import chain
from typing import Any, Final

from dimse_status.implementations.implementation import Implementation
from dimse_status.logs.context import operation_above, operation_near, was_sent
from dimse_status.logs.formats import FORMATS, GENERIC, WORDS, Format, Look, operation_named
from dimse_status.logs.names import pattern_of_name
from dimse_status.model.category import Category, category_of, is_code
from dimse_status.model.operation import Operation
from dimse_status.model.status_info import StatusInfo
from dimse_status.resolver import resolve

__all__ = [
    "LINE_LIMIT",
    "Certainty",
    "LoggedStatus",
    "OperationFrom",
    "Reader",
    "read",
    "statuses_in",
]

LINE_LIMIT: Final = 65_536
"""How many bytes of a line are read."""

_CONTEXT = 4096
_COMMENT = re.compile(rb"[Ee]rror ?[Cc]omment|0000, ?0902|[0-9a-f]{4}: [^\]\n]{1,120}\] -> ")
_ANNOTATED = re.compile(rb"  \[dimse: [A-Z][\x20-\x7e]*\]\Z")
_COLOR = re.compile(rb"\x1b\[[0-9;]{0,20}[A-Za-z]")
_VERSION = re.compile(
    rb"(?:Their Implementation Version Name: {1,20}|implVersionName: )([\x21-\x7e]{1,16})"
)
_VERSION_WORDS = (b"Their Implementation Version", b"implVersionName: ")


_GUESSED_WORDS = (b"C-", b"N-", b"C_", b"N_", b"DIMSE", b"scu")
# Most lines have one of these, and so most anchors need not be looked for.
_SHARED = (
    b"0000,0900",
    b"esponse",
    b"RSP",
    b"tatus:",
    b"tatus is",
    b"status ",
    b"tatus",
    b"SCP",
    b"",
)
_BY_ANCHOR: Final = tuple(
    (
        shared,
        tuple(
            (one.sought, one)
            for one in FORMATS
            if next(word for word in _SHARED if word in one.sought) == shared
        ),
    )
    for shared in _SHARED
)


class OperationFrom(StrEnum):
    """How the operation of a logged status was found."""

    LINE = "line"
    """The line says it, or only one operation has such a line."""
    BLOCK = "block"
    """The lines above say it."""
    NONE = "none"
    """The log does not say it."""


class Certainty(StrEnum):
    """How sure it is that a line reports a status."""

    KNOWN = "known"
    """It has the format of a known program."""
    GUESSED = "guessed"
    """It has no known format, names an operation, and something like a status."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedStatus:
    """A status that a line of a log reports.

    Parameters
    ----------
    file
        The name that was given for the log; None if none was.
    line, column
        Where the token begins, both from 1. The column counts what the line is made of: bytes, or
        the characters of a str.
    token
        What stands for the status, as in the log: ``"a702H"``, ``"Refused: OutOfResources"``.
    code
        The code; None if a name stands for a range of codes.
    range
        The range that a name stands for, such as ``"A7xx"``; None if there is a code.
    operation
        The operation that it answers; None if the log does not say.
    operation_from
        Where the log says so.
    certainty
        How sure it is that this is a status.
    info
        What is known of the code, or of the first code of the range.
    """

    file: str | None
    line: int
    column: int
    token: str
    code: int | None
    range: str | None
    operation: Operation | None
    operation_from: OperationFrom
    certainty: Certainty
    info: StatusInfo

    @property
    def category(self) -> Category:
        """The status class."""
        return self.info.category

    @property
    def meaning(self) -> str:
        """What it means for that operation."""
        return self.info.meaning

    def to_dict(self) -> dict[str, Any]:
        """Return it as ``dimse-status annotate --json`` prints it."""
        return {
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "token": self.token,
            "code": None if self.code is None else f"{self.code:04X}",
            "range": self.range,
            "category": str(self.category),
            "meaning": self.meaning,
            "operation": None if self.operation is None else str(self.operation),
            "operation_from": str(self.operation_from),
        }


def read(
    lines: Iterable[str | bytes],
    *,
    file: str | None = None,
    strict: bool = False,
    implementation: Implementation | None = None,
) -> Iterator[LoggedStatus]:
    """Find the statuses that the lines of a log report.

    A status is yielded as soon as its line is there, so that `lines` may be a pipe, and only a few
    KiB of what was before are kept.

    Parameters
    ----------
    lines
        The lines, with or without their ends: an open file, a list.
    file
        The name of the log, to be had back in the results.
    strict
        Whether to leave out what is only guessed to be a status.
    implementation
        The implementation that sent the statuses, such as `PYNETDICOM`.

    Yields
    ------
    LoggedStatus
        Each status, in the order of the log.

    Examples
    --------
    >>> from dimse_status.logs import read
    >>> for found in read(["I: Received Store Response (Refused: OutOfResources)"]):
    ...     print(found.line, found.column, found.range, found.operation, found.category)
    1 29 A7xx C-STORE Failure
    """
    reader = Reader(file=file, strict=strict, implementation=implementation)
    yield from _read(reader, lines)


def statuses_in(text: str) -> tuple[LoggedStatus, ...]:
    """Find the statuses in a line, or a few, that somebody pasted.

    Parameters
    ----------
    text
        One or more lines of a log.

    Returns
    -------
    tuple of LoggedStatus
        The statuses, in order; none, if it reports none.

    Examples
    --------
    >>> [found] = statuses_in("T: (0000,0900) US 43009  # 2, 1 Status")
    >>> print(found.info)
    0xA801 Failure: Refused: Move Destination unknown
    """
    # Every line has the empty word, and so each is read.
    return tuple(_read(Reader(words=(b"",)), text.split("\n")))


def _read(reader: Reader, lines: Iterable[str | bytes]) -> Iterator[LoggedStatus]:
    for line in lines:
        block = line if isinstance(line, bytes) else line.encode("utf-8", "surrogatepass")
        block = block if block.endswith(b"\n") else block + b"\n"
        for _, _, found in reader.feed(block):
            for one in found:
                if isinstance(line, str) and not line.isascii():
                    before = block[: one.column - 1].decode("utf-8", "surrogatepass")
                    yield replace(one, column=len(before) + 1)
                else:
                    yield one


class Reader:
    """What reads a log, block by block; `read` is it for lines.

    Parameters
    ----------
    file, strict, implementation
        See `read`.
    implementations
        Those among which the peer is looked up by the version name that it gave when the
        association began; empty: it is not.
    words
        A line without one of them is not read.
    counting
        Whether lines are counted, which takes a while in a large log; the `line` of a status is of
        no use otherwise.
    """

    def __init__(
        self,
        *,
        file: str | None = None,
        strict: bool = False,
        implementation: Implementation | None = None,
        implementations: tuple[Implementation, ...] = (),
        words: tuple[bytes, ...] = WORDS,
        counting: bool = True,
    ) -> None:
        self.file = file
        self.strict = strict
        self.implementation = implementation
        self.implementations = implementations
        self._words = words + (_VERSION_WORDS if implementations else ())
        self._counting = counting
        self._before = b""
        self._line = 1

    def feed(self, block: bytes) -> Iterator[tuple[int, int, tuple[LoggedStatus, ...]]]:
        r"""Read whole lines, the last of which may lack its end.

        Yields
        ------
        tuple
            For each line that reports a status: where in the block it begins, where its end
            (``\r\n`` or ``\n``) begins, and the statuses.
        """
        shift = len(self._before)
        text = self._before + block
        counted = shift
        for start, end in self._candidates(text, shift):
            if self._counting:
                self._line += text.count(b"\n", counted, start)
                counted = start
            if found := self._statuses_of(text, start, end):
                before_return = end - text.endswith(b"\r", start, end)
                yield start - shift, before_return - shift, found
        if self._counting:
            self._line += text.count(b"\n", counted)
        self._before = text[-_CONTEXT:]

    def _candidates(self, text: bytes, start: int) -> Iterator[tuple[int, int]]:
        """Yield begin and end of each line that has one of the words."""
        size = len(text)
        hits = [text.find(word, start) for word in self._words]
        while True:
            hit = min((hit for hit in hits if hit >= 0), default=size)
            if hit >= size:
                return
            begin = text.rfind(b"\n", start, hit) + 1 or start
            end = text.find(b"\n", hit)
            end = size if end < 0 else end
            yield begin, end
            hits = [
                text.find(word, end + 1) if 0 <= hit <= end else hit
                for word, hit in zip(self._words, hits, strict=True)
            ]

    def _statuses_of(self, text: bytes, start: int, end: int) -> tuple[LoggedStatus, ...]:
        line = text[start : min(end, start + LINE_LIMIT)].rstrip(b"\r")
        if self.implementations and (named := _VERSION.search(line)):
            self.implementation = self._implementation_named(named[1].decode())
        colors: list[tuple[int, int]] = []
        if b"\x1b" in line:
            colors = [one.span() for one in _COLOR.finditer(line)]
            line = _COLOR.sub(b"", line)
        if b"  [dimse: " in line and (suffix := _ANNOTATED.search(line)):
            line = line[: suffix.start()]
        matches = _matches_of(line, strict=self.strict)
        found = []
        for column, match in sorted(matches.items()):
            operation, source = _operation_of(match, line, text, start)
            code, span = match.read(operation)
            if code is None:
                continue
            implementation = self.implementation
            if self.implementations and (match.format.sent or was_sent(text, start, end)):
                implementation = None
            found.append(
                LoggedStatus(
                    file=self.file,
                    line=self._line,
                    column=_with_colors(column, colors) + 1,
                    token=match.token.decode("ascii"),
                    code=None if span else code,
                    range=span,
                    operation=operation,
                    operation_from=source,
                    certainty=Certainty.KNOWN if match.format.certain else Certainty.GUESSED,
                    info=_known_of(code, operation, None if span else implementation),
                )
            )
        return tuple(found)

    def _implementation_named(self, version: str) -> Implementation | None:
        """Return the implementation that has its name in the version name that a peer gave."""
        letters = _letters(version)
        named = [one for one in self.implementations if _letters(one.name) in letters]
        return max(named, key=lambda one: len(one.name), default=None)


@dataclass(frozen=True, slots=True)
class _Match:
    format: Format
    kind: str
    token: bytes
    spelled: bytes | None
    """The operation, if the pattern has it."""

    def read(self, operation: Operation | None) -> tuple[int | None, str | None]:
        """Return the code, or the first of a range and the range; None if it is no status."""
        if self.kind == "name":
            pattern = pattern_of_name(self.token.decode("ascii"), operation)
            if pattern is None:
                return None, None
            code = int(pattern.replace("x", "0"), 16)
            return code, pattern if "x" in pattern else None
        if self.kind == "dec":
            code = int(self.token)
            return (code if is_code(code) else None), None
        code = int(self.token.rstrip(b"hH"), 16)
        is_marked = self.token[1:2] in {b"x", b"X"} or self.token[-1:] in {b"h", b"H"}
        if category_of(code) is Category.UNKNOWN and not (is_marked and self.format.certain):
            return None, None
        return code, None


def _matches_of(line: bytes, *, strict: bool) -> dict[int, _Match]:
    """Find what may be a status, by the column at which its token begins."""
    matches: dict[int, _Match] = {}
    is_known = False
    formats = [rows for shared, rows in _BY_ANCHOR if line.find(shared) >= 0]
    for sought, one in chain.from_iterable(formats):
        if line.find(sought) >= 0:
            for found in one.regex.finditer(line):
                is_known = True
                _add_match(matches, one, found)
    may_guess = not is_known and not strict and any(word in line for word in _GUESSED_WORDS)
    if may_guess and (guess := GENERIC.regex.search(line)):
        # Four digits alone may be anything: they count only after the name of the operation.
        named_in = line[: guess.start()] if guess["hex2"] else line
        operation, is_request = operation_near(named_in, guess.start())
        if (operation is not None or b"DIMSE" in named_in) and not is_request:
            _add_match(matches, GENERIC, guess)
    if matches and (comment := _COMMENT.search(line)):
        matches = {column: one for column, one in matches.items() if column < comment.end()}
    return matches


def _add_match(matches: dict[int, _Match], format_: Format, found: re.Match[bytes]) -> None:
    groups = found.groupdict()
    group = next(name for name in ("hex", "hex2", "dec", "name") if groups.get(name) is not None)
    match = _Match(format_, group, groups[group], groups.get("op"))
    matches.setdefault(found.start(group), match)


def _operation_of(
    match: _Match, line: bytes, text: bytes, start: int
) -> tuple[Operation | None, OperationFrom]:
    format_ = match.format
    if match.spelled is not None:
        return operation_named(match.spelled), OperationFrom.LINE
    if above := operation_above(text, start, format_.look):
        return above, OperationFrom.BLOCK
    operation = format_.operation
    if operation is None and format_.look is not Look.NOWHERE:
        operation, _ = operation_near(line, line.find(match.token))
    return operation, OperationFrom.NONE if operation is None else OperationFrom.LINE


@lru_cache(maxsize=4096)
def _known_of(
    code: int, operation: Operation | None, implementation: Implementation | None
) -> StatusInfo:
    return resolve(code, operation=operation, implementation=implementation)


def _with_colors(column: int, colors: list[tuple[int, int]]) -> int:
    """Return the column in a line from which colors were taken out, as it was in the line."""
    for begin, end in colors:
        if begin <= column:
            column += end - begin
    return column


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, name.casefold()))
