"""Every error that this package raises on purpose.

A constructor takes the facts, keeps them as attributes, and makes the message; no message is
made anywhere else. Each error that stands for bad input is also the built-in exception that a
caller would catch for it. This module is the ground: it imports nothing of the package. The errors
that have a status are beside `StatusResponse`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, NamedTuple, TypeAlias

__all__ = [
    "ArgumentTypeError",
    "CodeTypeError",
    "CodeValueError",
    "DimseStatusError",
    "ErrorCommentError",
    "FileProblem",
    "HandlerResultError",
    "HttpStatusError",
    "ImplementationError",
    "ImplementationFileError",
    "InvalidResponseError",
    "KeyPath",
    "NoResponseError",
    "RelatedFieldError",
    "ServiceClassError",
    "StatusCollisionError",
    "StatusNameError",
    "StatusRangeError",
    "StatusTypeError",
    "SubOperationsError",
    "UnknownEncodingError",
    "UnknownNameError",
    "UnknownStatusError",
    "escaped",
    "quoted_comment",
]


def _rebuild(error: type[Exception], message: tuple[Any, ...]) -> Exception:
    return error.__new__(error, *message)


class DimseStatusError(Exception):
    """The base of every error that this package raises on purpose."""

    def __init__(self, message: str) -> None:
        super().__init__(message)

    def __reduce__(self) -> tuple[Any, ...]:
        # Python would call the class with args, which are the message and not what __init__ takes.
        return _rebuild, (type(self), self.args), vars(self)


class ArgumentTypeError(DimseStatusError, TypeError):
    """An argument is of another kind than it must be.

    Attributes
    ----------
    argument
        Its name.
    value
        What was given.
    """

    def __init__(self, argument: str, expected: str, value: object) -> None:
        kind = type(value).__name__
        super().__init__(f"{argument} must be {expected}, got {kind} {value!r:.60}")
        self.argument = argument
        self.value = value


class CodeTypeError(DimseStatusError, TypeError, ValueError):
    """Something that is not an integer was given as a status code.

    It is a `ValueError` too, as every enum's is for a value that it has not.

    Attributes
    ----------
    value
        What was given.
    """

    def __init__(self, value: object, remedy: str = "") -> None:
        kind = type(value).__name__
        got = f"{kind} {value!r:.60}"
        if any(base.__name__ == "Dataset" for base in type(value).__mro__):
            got, remedy = f"a {kind}", "resolve_response() reads a Dataset"
        elif isinstance(value, str):
            remedy = remedy or "read a hexadecimal text with int(text, 16)"
        elif isinstance(value, bool):
            remedy = "for Success write 0x0000"
        advice = f"; {remedy}" if remedy else ""
        super().__init__(f"a status code must be an integer, got {got}{advice}")
        self.value = value


class CodeValueError(DimseStatusError, ValueError):
    """An integer does not fit the 16 bits of Status (0000,0900).

    Attributes
    ----------
    value
        What was given.
    """

    def __init__(self, value: int) -> None:
        shown = f"{value:#x}" if value >= 0 else f"{value}"
        super().__init__(f"a status code must be in 0x0000 to 0xFFFF, got {shown}")
        self.value = value


class StatusRangeError(DimseStatusError, ValueError):
    """A code was assigned where the standard leaves none to assign, or a range is malformed."""


class UnknownStatusError(DimseStatusError, ValueError):
    """A code is none of an enum's members.

    Attributes
    ----------
    code
        The code that was looked up.
    """

    def __init__(self, code: int, enum: str, around: str, remedy: str) -> None:
        inside = f", but lies in {around}" if around else ""
        super().__init__(f"0x{code:04X} is not a member of {enum}{inside}; {remedy}")
        self.code = code


class UnknownNameError(DimseStatusError, KeyError, ValueError):
    """An enum has no member of a name, or none of a value.

    Attributes
    ----------
    name
        The name or the value that was looked up.
    """

    def __init__(
        self, name: object, enum: str, names: Collection[str], *, kind: str = "member"
    ) -> None:
        advice = closest_of(str(name), names)
        if not advice and len(names) <= _FEW:
            advice = f"; expected {spelled_out(names)}"
        super().__init__(f"{enum} has no {kind} {name!r:.60}{advice}")
        self.name = name

    def __str__(self) -> str:
        # KeyError would show the message as a string in quotes.
        return str(self.args[0])


class StatusCollisionError(DimseStatusError, ValueError):
    """Two definitions claim one code.

    Attributes
    ----------
    code
        The code that is claimed twice.
    first, second
        Who claims it: `first` was there before.
    """

    def __init__(self, code: int, first: str, second: str, service: str) -> None:
        super().__init__(f"0x{code:04X} in {service} is {first} and cannot also be {second}")
        self.code = code
        self.first = first
        self.second = second


class HttpStatusError(DimseStatusError, ValueError):
    """A transaction of DICOMweb is not answered by that many codes."""

    def __init__(self, transaction: str, count: int, *, several: bool) -> None:
        expected = "at least one code" if several else "one code"
        super().__init__(f"the result of {transaction} must be {expected}, got {count}")


class ImplementationError(DimseStatusError, ValueError):
    """What is said of an implementation's codes is incomplete."""


class ImplementationFileError(ImplementationError):
    """A file that describes an implementation cannot be read, or has mistakes.

    The message has a line for each mistake, up to 100 of them.

    Attributes
    ----------
    path : str
        The file.
    problems : tuple of FileProblem
        All its mistakes, in the order of their lines.
    """

    def __init__(self, path: str, problems: Iterable[FileProblem]) -> None:
        self.path = path
        self.problems: tuple[FileProblem, ...] = tuple(problems)
        super().__init__("\n".join(self.shown_lines()))

    def shown_lines(self) -> list[str]:
        """Return the lines of the message."""
        lines = [problem.shown(self.path) for problem in self.problems[:MOST_PROBLEMS_SHOWN]]
        if len(self.problems) > MOST_PROBLEMS_SHOWN:
            lines.append(
                f"{escaped(self.path)}: and {len(self.problems) - MOST_PROBLEMS_SHOWN} more"
            )
        return lines


_LONGEST_WORD = 200
_FEW = 12  # names that a message can list

MOST_PROBLEMS_SHOWN = 100
"""Mistakes of a file in the message of an error; the error itself holds all."""


KeyPath: TypeAlias = tuple[str | int, ...]
"""Where a value of a file is: keys of tables, and indices into arrays of tables."""


class FileProblem(NamedTuple):
    """A mistake in a file that describes an implementation.

    Parameters
    ----------
    text
        What must hold, and what is there.
    key
        Where in the file's structure, such as ``"codes[2].services"``; empty for the whole file.
    line
        The line, counted from 1; None where it is not known.
    """

    text: str
    key: str = ""
    line: int | None = None

    def shown(self, path: str) -> str:
        """Return the mistake as a line of a message: ``acme.toml:7: codes[2].code: ...``."""
        line = "" if self.line is None else f":{self.line}"
        key = f"{self.key}: " if self.key else ""
        return f"{escaped(path)}{line}: {key}{self.text}"


class ServiceClassError(DimseStatusError, ValueError):
    """A SOP class, an operation and a service class do not go together, or one is unknown."""


class StatusNameError(DimseStatusError, ValueError):
    """A name cannot become that of a status code.

    Attributes
    ----------
    name
        The name that was refused.
    """

    def __init__(self, name: object, problem: str) -> None:
        super().__init__(problem)
        self.name = name


class RelatedFieldError(DimseStatusError, ValueError):
    """A related field may not go with the status, or its value cannot be encoded.

    Attributes
    ----------
    field
        The keyword argument that was refused.
    """

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(problem)
        self.field = field


class ErrorCommentError(RelatedFieldError):
    """A text cannot be sent as Error Comment (0000,0902).

    Attributes
    ----------
    text
        The text that was refused.
    """

    def __init__(self, text: str, problem: str) -> None:
        super().__init__("error_comment", f"{problem}; fit_error_comment(text) makes any text fit")
        self.text = text


class InvalidResponseError(DimseStatusError, ValueError):
    """What a peer sent is not a DIMSE response that can be read.

    Attributes
    ----------
    value
        The value that was refused, where there was one.
    """

    def __init__(self, problem: str, value: object = None) -> None:
        super().__init__(problem)
        self.value = value


class NoResponseError(DimseStatusError, ValueError):
    """The response is an empty Dataset: how pynetdicom says that the peer did not answer."""

    def __init__(self) -> None:
        super().__init__(
            "the response is an empty Dataset: the peer did not answer"
            " (the association was aborted or timed out, or the response was invalid)"
        )


class UnknownEncodingError(DimseStatusError, LookupError):
    """Python has no codec of a name for text.

    Attributes
    ----------
    encoding
        The name that was looked up.
    """

    def __init__(self, encoding: object) -> None:
        super().__init__(
            "an encoding must be the name of a codec, such as 'latin-1' or 'shift_jis', or a"
            f" defined term of DICOM, such as 'ISO_IR 100', got {encoding!r:.60}"
        )
        self.encoding = encoding


class StatusTypeError(DimseStatusError, TypeError):
    """A `StatusError` was to be made of what says no status.

    Attributes
    ----------
    value
        What was given.
    """

    def __init__(self, value: object) -> None:
        kind = type(value).__name__
        got = f"{kind} {value!r:.60}"
        if any(base.__name__ == "Dataset" for base in type(value).__mro__):
            got = f"a {kind}; write resolve_response(response).raise_for_status()"
        message = (
            "a status must be a member, such as StorageStatus.OUT_OF_RESOURCES, or what resolve()"
            f" returned, got {got}"
        )
        if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 0xFFFF:
            message += f"; write resolve(0x{value:04X}, STORAGE), with your service class"
        super().__init__(message)
        self.value = value


class HandlerResultError(DimseStatusError, TypeError):
    """A handler returned or yielded what is no response to its request.

    Attributes
    ----------
    value
        What it returned or yielded.
    """

    def __init__(self, problem: str, value: object) -> None:
        super().__init__(problem)
        self.value = value


class SubOperationsError(DimseStatusError, ValueError):
    """The sub-operations of a C-GET or C-MOVE cannot be counted so."""


def closest_of(word: str, words: Iterable[str]) -> str:
    """Return ``"; did you mean 'this'?"`` for the nearest of `words`, or nothing."""
    from difflib import get_close_matches  # noqa: PLC0415 - it is slow, and only errors need it

    by_letters = {one.casefold(): one for one in words}
    near = get_close_matches(word[:_LONGEST_WORD].casefold(), by_letters, n=1)
    return f"; did you mean {by_letters[near[0]]!r}?" if near else ""


def spelled_out(words: Iterable[str]) -> str:
    """Join `words` for a message: ``a, b or c``."""
    *head, last = words
    return f"{', '.join(head)} or {last}" if head else last


# --- What a peer sent, in words ------------------------------------------------------------------

_INVISIBLE = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0"
    + "".join(map(chr, [*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)]))
)
"""Fillers, joiners and variation selectors, which `str.isprintable` takes for printable."""


def escaped(text: str, limit: int = 200) -> str:
    r"""Return `text` as it can be shown: on one line, all of it visible, at most `limit` long.

    For what a peer, a file or an exception said, wherever it goes to a log, a message or a
    terminal. Each character that is a control character, breaks the line, changes the direction
    of the text or cannot be seen is written as Python writes it in a literal; a text that is
    too long is cut, and marked with ``...``. The time it takes depends on `limit` alone.

    Examples
    --------
    >>> escaped("full\r\n2026-01-01 INFO all is well\x1b[2K")
    'full\\r\\n2026-01-01 INFO all is well\\x1b[2K'
    """
    start = text[: limit + 1]
    if not start.isascii() or not start.isprintable():
        start = "".join(
            one
            if one.isprintable() and one not in _INVISIBLE
            else one.encode("unicode_escape").decode("ascii")
            for one in start
        )
    return start if len(start) <= limit else f"{start[: max(limit - 3, 0)]}..."[:limit]


def quoted_comment(comment: str | None, meaning: str) -> str:
    """Return what a peer commented for the end of a message, unless `meaning` ends with it."""
    shown = escaped(comment.strip()) if comment else ""
    if not shown or f": {meaning}".casefold().endswith(f": {shown}".casefold()):
        return ""
    return f': "{shown}"'
