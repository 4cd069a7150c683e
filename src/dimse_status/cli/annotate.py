"""``dimse-status annotate``: say in a log what its statuses mean.

Bytes come in and go out: what is added is one suffix before the end of a line that reports a
status. What was read is written at once, so that it goes with ``tail -F`` and no line waits for the
next one.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from typing_extensions import override

from dimse_status.model.category import Category
from dimse_status.model.errors import UnknownNameError
from dimse_status.standard_streams import complain

if TYPE_CHECKING:
    from dimse_status.implementations.implementation import Implementation
    from dimse_status.logs.reader import LoggedStatus, Reader

__all__ = ["add_to", "run"]

_ABOUT = """\
Add to each line of a log that reports a DIMSE status what the status means:

  I: Received Store Response (Refused: OutOfResources)  [dimse: Failure 0xA7xx
  C-STORE: Refused: Out of resources]

It reads the logs of DCMTK, pynetdicom, dcm4che, Orthanc, fo-dicom and others,
and dumps of command sets. `Failure?` is a guess, on a line of no known format.

The exit status is 0; with --only, 0 if there is such a status, and 1 if not; 2,
if a file cannot be read.
"""
_EXAMPLES = """\
examples:
  dimse-status annotate pacs.log | less
  storescu -v HOST PORT FILE 2>&1 | dimse-status annotate
  tail -F pacs.log | dimse-status annotate --only failure,warning
  dimse-status annotate --summary *.log
"""
_BLOCK: Final = 65_536
_NOT_FOUND, _ERROR, _INTERRUPTED = 1, 2, 130
_STDIN = "-"
_CONTROL: Final = re.compile(r"[^\t\n\x20-\x7e]")
_ORDER: Final = (
    Category.FAILURE,
    Category.UNKNOWN,
    Category.WARNING,
    Category.CANCEL,
    Category.PENDING,
    Category.SUCCESS,
)


def add_to(add_parser: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to the parser of the command line."""
    parser = add_parser(
        "annotate",
        help="say in a log what its statuses mean",
        description=_ABOUT,
        epilog=_EXAMPLES,
    )
    parser.add_argument(
        "files", metavar="FILE", nargs="*", help="a log; standard input if none is named, or for -"
    )
    parser.add_argument(
        "--only",
        metavar="CATEGORY",
        nargs="+",
        help="only lines with a status of these categories, such as failure,warning; with file and "
        "line number",
    )
    shown = parser.add_mutually_exclusive_group()
    shown.add_argument("--summary", action="store_true", help="count the statuses, failures first")
    shown.add_argument(
        "--json", action="store_true", help="a JSON object for each status, one a line"
    )
    parser.add_argument(
        "--with-line",
        action="store_true",
        help="the text of the line in the JSON, which may hold names of patients",
    )
    parser.add_argument("--strict", action="store_true", help="known formats only, no guesses")
    parser.add_argument(
        "--implementation",
        metavar="NAME",
        help="who sent the statuses, such as pynetdicom, or a TOML file; auto: who the log says",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Annotate the logs that were named.

    Raises
    ------
    UnknownNameError
        If there is no such category.
    ImplementationError
        If there is no such implementation.
    """
    wanted, files = _categories(options.only or ())
    make = _reader_maker(options)
    sink = _sink(options, sys.stdout.buffer, wanted)
    failed = False
    try:
        for file in [*options.files, *files] or [_STDIN]:
            try:
                with _opened(file) as log:
                    _annotate(log, make(file), sink)
            except BrokenPipeError:
                raise
            except OSError as error:
                failed = True
                complain("dimse-status annotate", f"{file}: {error.strerror}")
        sink.end()
    except KeyboardInterrupt:
        # How `tail -F` is ended: nothing went wrong, and a count is still wanted.
        sink.end()
        return _INTERRUPTED
    if failed:
        return _ERROR
    return _NOT_FOUND if wanted and not sink.found else 0


def _opened(file: str) -> AbstractContextManager[BinaryIO]:
    # Standard input is not ours to close.
    return nullcontext(sys.stdin.buffer) if file == _STDIN else Path(file).open("rb")


def _categories(words: Sequence[str]) -> tuple[frozenset[Category], list[str]]:
    """Return the categories that `words` begin with; what follows them are files."""
    known = {category.casefold(): category for category in Category}
    wanted: list[Category] = []
    for index, word in enumerate(words):
        names = [name.strip().casefold() for name in word.split(",") if name.strip()]
        if all(name in known for name in names):
            wanted.extend(known[name] for name in names)
        elif wanted:
            return frozenset(wanted), list(words[index:])
        else:
            wrong = next(name for name in names if name not in known)
            raise UnknownNameError(wrong, "--only", known, kind="category")
    return frozenset(wanted), []


def _reader_maker(options: argparse.Namespace) -> Callable[[str], Reader]:
    # What takes a while to load is loaded where it is needed.
    from dimse_status.logs.reader import Reader  # noqa: PLC0415 - see above

    named: Implementation | None = None
    among: tuple[Implementation, ...] = ()
    if options.implementation is not None:
        from dimse_status.cli.implementation_argument import (  # noqa: PLC0415 - see above
            find_implementation,
        )
        from dimse_status.implementations.known import IMPLEMENTATIONS  # noqa: PLC0415 - see above

        if options.implementation.casefold() == "auto":
            among = IMPLEMENTATIONS
        else:
            named = find_implementation(options.implementation)
    return lambda file: Reader(
        file=file,
        strict=options.strict,
        implementation=named,
        implementations=among,
        counting=bool(options.only or options.json or options.summary),
    )


def _annotate(log: BinaryIO, reader: Reader, sink: _Sink) -> None:
    """Read whatever is there, and hand it on up to the end of the last whole line."""
    read: Callable[[int], bytes] = getattr(log, "read1", log.read)
    is_last = False
    while not is_last:
        data = read(_BLOCK)
        is_last = not data
        for before, line, found in reader.feed(data, is_last=is_last):
            sink.put(before)
            sink.put_statuses(line, found)
        sink.flush()


class _Sink:
    """What becomes of a log: of all of it, and of the lines that report a status."""

    def __init__(self, out: BinaryIO, wanted: frozenset[Category]) -> None:
        self.out = out
        self.wanted = wanted
        self.found = False
        self.pieces: list[bytes | memoryview] = []

    def flush(self) -> None:
        """Write what there is, in one go: a log without statuses is not even copied."""
        pieces = self.pieces
        self.out.write(pieces[0] if len(pieces) == 1 else b"".join(pieces))
        self.out.flush()
        self.pieces.clear()

    def put_statuses(self, line: bytes, statuses: Sequence[LoggedStatus]) -> None:
        """Take a line, if it reports what is wanted."""
        found = statuses
        if self.wanted:
            found = [one for one in statuses if one.category in self.wanted]
        if found:
            self.found = True
            self.put_line(line, found)

    def put(self, data: memoryview) -> None:
        """Take what reports no status, and the ends of lines."""

    def put_line(self, line: bytes, found: Sequence[LoggedStatus]) -> None:
        """Take a line without its end, and what it reports."""
        raise NotImplementedError

    def end(self) -> None:
        """Say what is to be said at the end."""
        self.flush()


class _Text(_Sink):
    """The log itself, with suffixes."""

    def __init__(self, out: BinaryIO, wanted: frozenset[Category]) -> None:
        super().__init__(out, wanted)
        self.escaping = _is_terminal(out)

    @override
    def put(self, data: memoryview) -> None:
        if not self.wanted:
            self.pieces.append(_escaped(bytes(data)) if self.escaping else data)

    @override
    def put_line(self, line: bytes, found: Sequence[LoggedStatus]) -> None:
        suffix = b""
        if not _is_annotated(line):
            said = "; ".join(dict.fromkeys(map(_text_of, found)))
            suffix = f"  [dimse: {said}]".encode("ascii", "replace")
        if self.wanted:
            where = f"{found[0].file}:{found[0].line}:".encode("utf-8", "surrogateescape")
            line, suffix = where + line, suffix + b"\n"
        self.pieces.append((_escaped(line) if self.escaping else line) + suffix)


class _Json(_Sink):
    """A JSON object for each status, one a line."""

    def __init__(self, out: BinaryIO, wanted: frozenset[Category], *, with_line: bool) -> None:
        super().__init__(out, wanted)
        self.with_line = with_line

    @override
    def put_line(self, line: bytes, found: Sequence[LoggedStatus]) -> None:
        for one in found:
            row = one.to_dict()
            if self.with_line:
                row["text"] = line.decode("utf-8", "backslashreplace")
            self.pieces.append(json.dumps(row).encode() + b"\n")


class _Summary(_Sink):
    """How often each status is reported, and where first and last."""

    def __init__(self, out: BinaryIO, wanted: frozenset[Category]) -> None:
        super().__init__(out, wanted)
        self.counts: dict[tuple[Category, str, str, str], tuple[int, str, str]] = {}

    @override
    def put_line(self, line: bytes, found: Sequence[LoggedStatus]) -> None:
        for one in found:
            key = one.category, _code_of(one), one.operation or "-", _meaning_of(one)
            where = f"{one.file}:{one.line}"
            count, first, _ = self.counts.get(key, (0, where, where))
            self.counts[key] = count + 1, first, where

    @override
    def end(self) -> None:
        rows = sorted(
            self.counts.items(), key=lambda row: (_ORDER.index(row[0][0]), -row[1][0], row[0][1:])
        )
        for (category, code, operation, meaning), (count, first, last) in rows:
            where = first if first == last else f"{first} to {last}"
            shown = f"{count:7}  {category:7}  {code}  {operation:14}  {meaning}  ({where})\n"
            self.pieces.append(_escaped(shown.encode("utf-8", "surrogateescape")))
        super().end()


def _sink(options: argparse.Namespace, out: BinaryIO, wanted: frozenset[Category]) -> _Sink:
    if options.json:
        return _Json(out, wanted, with_line=options.with_line)
    return _Summary(out, wanted) if options.summary else _Text(out, wanted)


def _is_terminal(out: BinaryIO) -> bool:
    return out.isatty()


def _is_annotated(line: bytes) -> bool:
    return line.endswith(b"]") and b"  [dimse: " in line


def _code_of(found: LoggedStatus) -> str:
    return f"0x{found.range or format(found.info.code, '04X')}"


def _meaning_of(found: LoggedStatus) -> str:
    """Return the meaning; of one that depends on what the log does not say, no more than that."""
    meaning = found.meaning
    if found.info.readings:
        meaning = meaning.partition(" (")[0]
    return f"{meaning} ({found.info.assigned_by})" if found.info.assigned_by else meaning


def _text_of(found: LoggedStatus) -> str:
    guessed = "" if found.certainty == "known" else "?"
    operation = f" {found.operation}" if found.operation else ""
    return f"{found.category}{guessed} {_code_of(found)}{operation}: {_meaning_of(found)}"


def _escaped(data: bytes) -> bytes:
    """Show what a terminal would obey, or not show: a peer may have written it."""
    text = data.decode("utf-8", "backslashreplace")
    if text.isascii() and not _CONTROL.search(text):
        return data
    shown = "".join(
        char
        if char.isprintable() or char in "\t\n"
        else char.encode("unicode_escape").decode("ascii")
        for char in text.replace("\r\n", "\n")
    )
    return shown.encode("utf-8", "backslashreplace")
