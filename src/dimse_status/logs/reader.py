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
from typing import Any, Final, NamedTuple

from dimse_status.implementations.implementation import Implementation
from dimse_status.logs.context import CONTEXT, operation_above, operation_near, was_sent
from dimse_status.logs.formats import (
    FORMATS,
    GENERIC,
    OTHER_STATUSES,
    WORDS,
    Format,
    Look,
    operation_named,
)
from dimse_status.logs.names import pattern_of_name
from dimse_status.model.category import HIGHEST_CODE, Category, category_of
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

_LONGEST_LINE = 4 * 1024 * 1024
"""A longer line is passed on as it comes, and not read."""
_COMMENT = re.compile(rb"[Ee]rror ?[Cc]omment|0000, ?0902|[0-9a-f]{4}: [^\]\n]{1,120}\] -> ")
_ANNOTATED = re.compile(rb"  \[dimse: [A-Z][\x20-\x7e]*\]\r*\Z")
_COLOR = re.compile(rb"\x1b\[[0-9;]{0,20}[A-Za-z]")
_VERSION = re.compile(
    rb"(?:Their Implementation Version Name: {1,20}|implVersionName: )([\x21-\x7e]{1,16})"
)
_VERSION_WORDS = (b"Their Implementation Version", b"implVersionName: ")


# Most lines have one of these, and so most anchors need not be looked for.
_SHARED = (b"0000,0900", b"esponse", b"RSP", b"SCP", b"Status", b"status", b"")
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
        block, undecodable = (line, "") if isinstance(line, bytes) else _encoded(line)
        for _, _, found in reader.feed(block if block.endswith(b"\n") else block + b"\n"):
            for one in found:
                if isinstance(line, str) and not line.isascii():
                    before = block[: one.column - 1].decode(errors=undecodable)
                    yield replace(one, column=len(before) + 1)
                else:
                    yield one


def _encoded(line: str) -> tuple[bytes, str]:
    """Return the bytes of a line, and by which error handler what is no text became bytes."""
    try:
        return line.encode(errors="surrogateescape"), "surrogateescape"
    except UnicodeEncodeError:  # half of a surrogate pair, which comes from no file
        return line.encode(errors="surrogatepass"), "surrogatepass"


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
        self._line = 1
        self._kept = b""
        self._unread = 0
        self._is_inside = False

    def feed(
        self, data: bytes, *, is_last: bool = False
    ) -> Iterator[tuple[memoryview, bytes, tuple[LoggedStatus, ...]]]:
        r"""Read what has come of a log, up to the end of the last whole line.

        Parameters
        ----------
        data
            What follows what was read before, cut anywhere.
        is_last
            Whether nothing more follows: then the last line may lack its end.

        Yields
        ------
        tuple
            For each line that reports a status: what is between the one before and this; the line
            without its end (``\r\n`` or ``\n``); and the statuses. At last what is left, with an
            empty line and no status.
        """
        text, start = self._kept + data, self._unread
        end = text.rfind(b"\n", len(self._kept)) + 1
        if is_last or (not end and len(text) - start > _LONGEST_LINE):
            end = len(text)
        if not end:
            self._kept = text
            return
        view = memoryview(text)
        done = counted = start
        for begin, end_of_line in self._candidates(text, start, end):
            is_begun = self._is_inside and begin == start
            if is_begun or (end_of_line == end and not is_last):
                continue
            if self._counting:
                self._line += text.count(b"\n", counted, begin)
                counted = begin
            if found := self._statuses_of(text, begin, end_of_line):
                before = done
                done = end_of_line - (text[end_of_line - 1 : end_of_line] == b"\r")
                yield view[before:begin], text[begin:done], found
        yield view[done:end], b"", ()
        if self._counting:
            self._line += text.count(b"\n", counted)
        self._is_inside = text[end - 1 : end] != b"\n"
        kept_from = max(0, end - CONTEXT)
        self._kept, self._unread = text[kept_from:], end - kept_from

    def _candidates(self, text: bytes, start: int, end: int) -> list[tuple[int, int]]:
        """Return begin and end of each line that has one of the words."""
        ends: dict[int, int] = {}
        for word in self._words:
            hit = text.find(word, start)
            while 0 <= hit < end:
                end_of_line = text.find(b"\n", hit)
                if end_of_line < 0:
                    end_of_line = end
                ends[text.rfind(b"\n", start, hit) + 1 or start] = end_of_line
                hit = text.find(word, end_of_line + 1)
        return sorted(ends.items())

    def _statuses_of(self, text: bytes, start: int, end: int) -> tuple[LoggedStatus, ...]:
        line = text[start : min(end, start + LINE_LIMIT)]
        if self.implementations and (named := _VERSION.search(line)):
            self.implementation = self._implementation_named(named[1].decode())
        colors: list[tuple[int, int]] = []
        if b"\x1b" in line:
            colors = [one.span() for one in _COLOR.finditer(line)]
            line = _COLOR.sub(b"", line)
        if b"  [dimse: " in line and (suffix := _ANNOTATED.search(line)):
            line = line[: suffix.start()]
        found = []
        for match in _matches_of(line, strict=self.strict):
            operation, source = _operation_of(match, line, text, start)
            code, span = _code_of(match, operation)
            if code is None:
                continue
            implementation = None if span else self.implementation
            if self.implementations and (match.format.sent or was_sent(text, start, end)):
                implementation = None
            found.append(
                LoggedStatus(
                    file=self.file,
                    line=self._line,
                    column=_with_colors(match.column, colors) + 1,
                    token=match.token.decode(),
                    code=None if span else code,
                    range=span,
                    operation=operation,
                    operation_from=source,
                    certainty=Certainty.KNOWN if match.format.certain else Certainty.GUESSED,
                    info=_known_of(code, operation, implementation),
                )
            )
        return tuple(found)

    def _implementation_named(self, version: str) -> Implementation | None:
        """Return the implementation that has its name in the version name that a peer gave."""
        letters = _letters(version)
        named = [one for one in self.implementations if _letters(one.name) in letters]
        return max(named, key=lambda one: len(one.name), default=None)


class _Match(NamedTuple):
    column: int
    format: Format
    kind: str
    token: bytes
    spelled: bytes | None
    """The operation, if the pattern has it."""


def _code_of(match: _Match, operation: Operation | None) -> tuple[int | None, str | None]:
    """Return the code, or the first of a range and the range; None if it is no status."""
    if match.kind == "name":
        pattern = pattern_of_name(match.token.decode(), operation)
        if pattern is None:
            return None, None
        return int(pattern.replace("x", "0"), 16), pattern if "x" in pattern else None
    if match.kind == "dec":
        code = int(match.token)
        return (code if code <= HIGHEST_CODE else None), None
    token = match.token.lower()
    code = int(token.removesuffix(b"h"), 16)
    is_marked = token.startswith(b"0x") or token.endswith(b"h")
    if category_of(code) is Category.UNKNOWN and not (is_marked and match.format.certain):
        return None, None
    return code, None


def _matches_of(line: bytes, *, strict: bool) -> list[_Match]:
    """Find what may be a status, in the order in which it stands there."""
    find = line.find
    matches = [
        match
        for shared, rows in _BY_ANCHOR
        if find(shared) >= 0
        for sought, one in rows
        if find(sought) >= 0
        for found in one.regex.finditer(line)
        for match in _matches_in(one, found)
    ]
    if not matches and not strict:
        matches = _guess_in(line)
    if not matches:
        return []
    # Of several that read the same, the first row of the table has it.
    matches = sorted({one.column: one for one in reversed(matches)}.values())
    comment = _COMMENT.search(line, 0, matches[-1].column)
    return [one for one in matches if comment is None or one.column < comment.end()]


def _guess_in(line: bytes) -> list[_Match]:
    """Find what may be a status on a line of no known format."""
    guess = GENERIC.regex.search(line)
    if guess is None or OTHER_STATUSES.search(line):
        return []
    # Four digits alone may be anything: they count only after the name of the operation.
    named_in = line[: guess.start()] if guess["hex2"] else line
    operation, is_request = operation_near(named_in, guess.start())
    if is_request or (operation is None and b"DIMSE" not in named_in):
        return []
    return _matches_in(GENERIC, guess)


def _matches_in(format_: Format, found: re.Match[bytes]) -> list[_Match]:
    spelled = found["op"] if format_.has_operation else None
    return [
        _Match(found.start(kind), format_, kind, found[kind], spelled)
        for kind in format_.kinds
        if found[kind] is not None
    ]


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
        operation, _ = operation_near(line, match.column)
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
