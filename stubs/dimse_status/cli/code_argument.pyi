# Generated from src/dimse_status/cli/code_argument.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Read a status code as people write it: in the standard, in a log, in a conformance statement."""

from dataclasses import dataclass

__all__ = ["CodeArgument", "read_code", "suggested_code"]

@dataclass(frozen=True, slots=True)
class CodeArgument:
    """A code, or a run of codes, that was asked for.

    Parameters
    ----------
    text
        What was typed.
    pattern
        The code as the standard writes it, such as ``A702``, or the range: ``A7xx``.
    low, high
        The first and the last code; the same, unless a range was asked for.
    read_as
        ``"hexadecimal"``, ``"decimal"`` or ``"range"``.
    otherwise
        The code that it would be, read the other way, if that is a code and a different one.
    """

    text: str
    pattern: str
    low: int
    high: int
    read_as: str
    otherwise: int | None = None
    @property
    def is_range(self) -> bool:
        """Whether a range was asked for, and not one code."""
    @property
    def note(self) -> str:
        """How it was read, where that is not plain from what was typed; or empty."""

def read_code(text: str) -> CodeArgument:
    """Read a status code, or a range of codes.

    Hexadecimal is ``0xA702``, ``A702H`` or ``A702``; decimal is what has five digits or more and
    no letter. Capital and small letters are the same, and brackets around it do not count.
    ``A7xx`` is a range, and so is ``A700-A7FF``.

    Parameters
    ----------
    text
        What was typed.

    Returns
    -------
    CodeArgument
        The code or range, and how else it could be read.

    Raises
    ------
    argparse.ArgumentTypeError
        If it is neither, or not a 16-bit code. The message names the nearest right thing.
    """

def suggested_code(text: str) -> str:
    """Return the code or range that `text` was probably meant to be, or nothing."""
