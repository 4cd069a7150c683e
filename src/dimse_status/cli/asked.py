"""Find the codes in what people have: a name, a toolkit's text, words, or lines of a log.

A code is read as `code_argument` reads it. What follows from anything else is no more than found
or guessed, and its note says so.
"""

from __future__ import annotations

import re
from typing import TextIO

from dimse_status.cli.code_argument import CodeArgument, read_code
from dimse_status.implementations.implementation import Implementation
from dimse_status.model.errors import DimseStatusError

__all__ = ["codes_in", "find_codes"]

_MOST_BYTES = 1024 * 1024
_MOST_CODES = 1000
_MOST_CANDIDATES = 8
_FEWEST_LETTERS = 4
_LONGEST_PHRASE = 1000
_FLAGS = re.ASCII | re.IGNORECASE
_CONDITION = r"(?<![0-9a-f:])00[0-9a-f]{2}:[0-9a-f]{4}(?![0-9a-f:.])"
_LOST_DIGIT = r"[a-f][0-9a-f]{2}"
_ASSOCIATION = (
    r"A-?(?P<aborted>P-)?ABORT|association\W{1,3}(?:\w{1,12}\W{1,3})?abort|peer aborted"
    r"|(?P<refused>A-?ASSOCIATE-?(?:RJ|AC)|association\W{1,3}(?:\w{1,12}\W{1,3})?reject"
    r"|rejected.?(?:permanent|transient)|call(?:ed|ing).?AE.?Title.?not.?recogni[sz]ed"
    r"|application.?context.?name.?not.?supported|temporary.?congestion|local.?limit.?exceeded)"
)


def find_codes(
    text: str, implementations: tuple[Implementation, ...] = ()
) -> tuple[CodeArgument, ...]:
    """Find the codes that `text` asks about, each once.

    Parameters
    ----------
    text
        A code, a name, words, or lines of a log.
    implementations
        Those among which the log's peer is looked up, by the name that it gave.

    Raises
    ------
    DimseStatusError
        If there is none. The message names the nearest right thing.
    """
    bare = text.strip()
    if re.fullmatch(_LOST_DIGIT, bare, _FLAGS):
        digits = bare.upper()
        problem = (
            f"{digits} has three digits: is one lost? {digits}x is each code that begins so,"
            f" 0x0{digits} the code itself"
        )
        raise DimseStatusError(problem)
    try:
        return (read_code(text),)
    except DimseStatusError:
        logged = _in_log(bare, implementations).values()
        found = tuple(dict.fromkeys(code for line in logged for code in line))
        if not found:
            _refuse_other_numbers(bare)
            found = _by_words(bare)
        if not found:
            raise
        return found


def codes_in(
    file: TextIO | None, implementations: tuple[Implementation, ...]
) -> tuple[CodeArgument, ...]:
    """Find the codes in a file: those of a log, or what `find_codes` reads in each line.

    Raises
    ------
    DimseStatusError
        If there is none, or more than can be shown.
    """
    # A log is bytes, whatever the locale speaks.
    read = getattr(file, "buffer", file).read(_MOST_BYTES + 1) if file is not None else ""
    if len(read) > _MOST_BYTES:
        problem = "standard input is longer than 1 MiB; the command annotate reads long logs"
        raise DimseStatusError(problem)
    text = read.decode("utf-8", "replace") if isinstance(read, bytes) else read
    logged = _in_log(text, implementations)
    codes: dict[tuple[object, ...], CodeArgument] = {}
    for number, line in enumerate(text.splitlines(), 1):
        try:
            found = logged.get(number, ())
            if not found and line.strip():
                found = (read_code(line),) if logged else find_codes(line)
        except DimseStatusError as error:
            if not logged:  # the lines of a log need not report a status
                problem = f"standard input, line {number}: {error}"
                raise DimseStatusError(problem) from None
        else:
            codes |= {(one.pattern, one.operation, one.implementation): one for one in found}
        if max(len(codes), 0 if logged else number) > _MOST_CODES:
            problem = "standard input has more than 1,000 codes; the command export writes all"
            raise DimseStatusError(problem)
    if not codes:
        problem = "standard input has no code: write one a line, or give it a log"
        raise DimseStatusError(problem)
    return tuple(codes.values())


def _in_log(
    text: str, implementations: tuple[Implementation, ...]
) -> dict[int, tuple[CodeArgument, ...]]:
    """Find the statuses that the lines of a log report, by the number of the line."""
    from dimse_status.logs import Reader  # noqa: PLC0415 - few arguments are lines of a log

    found: dict[int, tuple[CodeArgument, ...]] = {}
    # Every line has the empty word, and so each is read.
    reader = Reader(words=(b"",), implementations=implementations)
    lines = "\n".join(text.splitlines())
    for _, _, statuses in reader.feed(lines.encode("utf-8", "replace")):
        for one in statuses:
            by = one.info.question.implementation
            guessed = "" if one.certainty == "known" else ", which is a guess"
            code = read_code(f"0x{one.range or f'{one.info.code:04X}'}")._replace(
                text=one.token,
                found=f"found in the line as {one.token!r}{guessed}.",
                operation=one.operation,
                implementation=by if isinstance(by, Implementation) else None,
            )
            found[one.line] = (*found.get(one.line, ()), code)
    return found


def _refuse_other_numbers(text: str) -> None:
    """Refuse what peers and toolkits answer with that is no status, and say what it is."""
    if condition := re.search(_CONDITION, text, _FLAGS):
        problem = f"{condition[0]} is a condition of DCMTK (module:number), and no DIMSE status"
        raise DimseStatusError(problem)
    if association := re.search(_ASSOCIATION, text, _FLAGS):
        if association["refused"]:
            what = "a reason of A-ASSOCIATE-RJ (PS3.8): no association was made, and so"
        else:
            what = "a reason of A-ABORT (PS3.8): the association ended, and"
        problem = f"{association[0]!r:.60} is {what} no operation was answered with a status"
        raise DimseStatusError(problem)


def _by_words(text: str) -> tuple[CodeArgument, ...]:
    from dimse_status.cli.phrases import phrases_with, words_of  # noqa: PLC0415 - as above

    if len(text) > _LONGEST_PHRASE or sum(map(len, words_of(text))) < _FEWEST_LETTERS:
        return ()
    # What a vendor means by a code is no name of it: only all of its words lead there.
    found = [(one, exact) for one, exact in phrases_with(text) if exact or not one.is_meant]
    if not found:
        return ()
    best, is_named = found[0]
    alike = dict.fromkeys(one.pattern for one, exact in found if exact or not is_named)
    others = [one for one in alike if one != best.pattern]
    note = f"{'found by the name' if is_named else 'guessed from words of'} {best.text!r}"
    note += f" of {best.whose}" if best.whose else ""
    note += f"; it may be {', '.join(others[:_MOST_CANDIDATES])}" if others else ""
    more = len(others) - _MOST_CANDIDATES
    note += f" or {more} more" if more > 0 else ""
    note += " as well." if others else "."
    operation = best.operations[0] if len(best.operations) == 1 and best.whose else None
    code = read_code(f"0x{best.pattern}")
    return (code._replace(text=text, found=note, operation=operation),)
