# Generated from src/dimse_status/model/errors.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Every error that this package raises on purpose.

A constructor takes the facts, keeps them as attributes, and makes the message; no message is
made anywhere else. Each error that stands for bad input is also the built-in exception that a
caller would catch for it. This module is the ground: it imports nothing of the package. The errors
that have a status are beside `StatusResponse`.
"""

from collections.abc import Collection, Iterable
from typing import Final, NamedTuple, TypeAlias

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

class DimseStatusError(Exception):
    """The base of every error that this package raises on purpose."""
    def __init__(self, message: str) -> None: ...

class ArgumentTypeError(DimseStatusError, TypeError):
    """An argument is of another kind than it must be.

    Attributes
    ----------
    argument
        Its name.
    value
        What was given.
    """

    argument: str
    value: object
    def __init__(self, argument: str, expected: str, value: object) -> None: ...

class CodeTypeError(DimseStatusError, TypeError, ValueError):
    """Something that is not an integer was given as a status code.

    It is a `ValueError` too, as every enum's is for a value that it has not.

    Attributes
    ----------
    value
        What was given.
    """

    value: object
    def __init__(self, value: object, remedy: str = "") -> None: ...

class CodeValueError(DimseStatusError, ValueError):
    """An integer does not fit the 16 bits of Status (0000,0900).

    Attributes
    ----------
    value
        What was given.
    """

    value: int
    def __init__(self, value: int) -> None: ...

class StatusRangeError(DimseStatusError, ValueError):
    """A code was assigned where the standard leaves none to assign, or a range is malformed."""

class UnknownStatusError(DimseStatusError, ValueError):
    """A code is none of an enum's members.

    Attributes
    ----------
    code
        The code that was looked up.
    """

    code: int
    def __init__(self, code: int, enum: str, around: str, remedy: str) -> None: ...

class UnknownNameError(DimseStatusError, KeyError, ValueError):
    """An enum has no member of a name, or none of a value.

    Attributes
    ----------
    name
        The name or the value that was looked up.
    """

    name: object
    def __init__(
        self, name: object, enum: str, names: Collection[str], *, kind: str = "member"
    ) -> None: ...

class StatusCollisionError(DimseStatusError, ValueError):
    """Two definitions claim one code.

    Attributes
    ----------
    code
        The code that is claimed twice.
    first, second
        Who claims it: `first` was there before.
    """

    code: int
    first: str
    second: str
    def __init__(self, code: int, first: str, second: str, service: str) -> None: ...

class HttpStatusError(DimseStatusError, ValueError):
    """A transaction of DICOMweb is not answered by that many codes."""
    def __init__(self, transaction: str, count: int, *, several: bool) -> None: ...

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

    path: str
    problems: tuple[FileProblem, ...]
    def __init__(self, path: str, problems: Iterable[FileProblem]) -> None: ...
    def shown_lines(self) -> list[str]:
        """Return the lines of the message."""

MOST_PROBLEMS_SHOWN: Final = 100
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

class ServiceClassError(DimseStatusError, ValueError):
    """A SOP class, an operation and a service class do not go together, or one is unknown."""

class StatusNameError(DimseStatusError, ValueError):
    """A name cannot become that of a status code.

    Attributes
    ----------
    name
        The name that was refused.
    """

    name: object
    def __init__(self, name: object, problem: str) -> None: ...

class RelatedFieldError(DimseStatusError, ValueError):
    """A related field may not go with the status, or its value cannot be encoded.

    Attributes
    ----------
    field
        The keyword argument that was refused.
    """

    field: str
    def __init__(self, field: str, problem: str) -> None: ...

class ErrorCommentError(RelatedFieldError):
    """A text cannot be sent as Error Comment (0000,0902).

    Attributes
    ----------
    text
        The text that was refused.
    """

    text: str
    def __init__(self, text: str, problem: str) -> None: ...

class InvalidResponseError(DimseStatusError, ValueError):
    """What a peer sent is not a DIMSE response that can be read.

    Attributes
    ----------
    value
        The value that was refused, where there was one.
    """

    value: object
    def __init__(self, problem: str, value: object = None) -> None: ...

class NoResponseError(DimseStatusError, ValueError):
    """The response is an empty Dataset: how pynetdicom says that the peer did not answer."""
    def __init__(self) -> None: ...

class UnknownEncodingError(DimseStatusError, LookupError):
    """Python has no codec of a name for text.

    Attributes
    ----------
    encoding
        The name that was looked up.
    """

    encoding: object
    def __init__(self, encoding: object) -> None: ...

class StatusTypeError(DimseStatusError, TypeError):
    """A `StatusError` was to be made of what says no status.

    Attributes
    ----------
    value
        What was given.
    """

    value: object
    def __init__(self, value: object) -> None: ...

class HandlerResultError(DimseStatusError, TypeError):
    """A handler returned or yielded what is no response to its request.

    Attributes
    ----------
    value
        What it returned or yielded.
    """

    value: object
    def __init__(self, problem: str, value: object) -> None: ...

class SubOperationsError(DimseStatusError, ValueError):
    """The sub-operations of a C-GET or C-MOVE cannot be counted so."""

def closest_of(word: str, words: Iterable[str]) -> str:
    """Return ``"; did you mean 'this'?"`` for the nearest of `words`, or nothing."""

def spelled_out(words: Iterable[str]) -> str:
    """Join `words` for a message: ``a, b or c``."""

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

def quoted_comment(comment: str | None, meaning: str) -> str:
    """Return what a peer commented for the end of a message, unless `meaning` ends with it."""
