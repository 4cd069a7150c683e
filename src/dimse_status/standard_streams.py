"""Standard output and standard error, which may be closed, full, or a pipe that nobody reads.

The exit status says even then what became of a command.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import TextIO

from dimse_status.model.errors import escaped

__all__ = ["complain", "exit_status_of"]

_CANNOT_WRITE = 2
_INTERRUPTED = 130
_LONGEST_LINE = 2000


def exit_status_of(program: str, run: Callable[[], int]) -> int:
    """Return what `run` returns, once all that it wrote has gone where it should.

    A reader that has seen enough is no error: 0. If standard output cannot be written, that is
    complained of in the name of `program`: 2. Ctrl-C ends it with 130.
    """
    for stream in ("stdout", "stderr"):
        if getattr(sys, stream) is None:  # it was closed before the program began
            nowhere = os.open(os.devnull, os.O_WRONLY)
            setattr(sys, stream, os.fdopen(nowhere, "w", encoding="utf-8", closefd=False))
    try:
        status = run()
        sys.stdout.flush()
    except BrokenPipeError:
        _drop(sys.stdout)
        return 0
    except OSError as error:
        _drop(sys.stdout)
        complain(program, f"the output cannot be written: {error.strerror}")
        return _CANNOT_WRITE
    except KeyboardInterrupt:
        return _INTERRUPTED
    return status


def complain(program: str, message: str) -> None:
    """Write a mistake to standard error, in one line.

    What the user typed may hold a line break, or worse: a terminal's control sequence. It is
    escaped, and cut.
    """
    try:
        sys.stderr.write(f"{program}: error: {escaped(message, _LONGEST_LINE)}\n")
        sys.stderr.flush()
    except OSError:  # nobody reads it: the exit status says it all the same
        _drop(sys.stderr)


def _drop(stream: TextIO) -> None:
    # Python flushes what is left when it exits, and would complain a second time.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
