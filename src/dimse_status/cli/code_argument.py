"""Read a status code as people write it: in the standard, in a log, in a conformance statement."""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass

from dimse_status.model.category import HIGHEST_CODE, category_of, is_code

__all__ = ["CodeArgument", "read_code", "suggested_code"]

_FLAGS = re.ASCII | re.IGNORECASE
_NUMBER = re.compile(r"(0x)?([0-9a-f]+)(h)?", _FLAGS)
_RANGE = re.compile(r"(?:0x)?([0-9a-f]{1,3})(x{1,3})h?", _FLAGS)
_SPAN = re.compile(r"(?:0x)?([0-9a-f]{4})h?-(?:0x)?([0-9a-f]{4})h?", _FLAGS)
_CODE_INSIDE = re.compile(r"(?<![0-9a-z])(?:0?x)?([0-9a-f]{4})h?(?![0-9a-z])", _FLAGS)
# A date, a time or a condition of DCMTK, a tag, a port; an O is a zero by then.
_NO_CODE = re.compile(
    r"\d{4}([-/.])\d{2}\1\d{2}|[0-9a-f]{1,4}:\d{1,5}(?::\d{2})?(?:[.,]\d+)?"
    r"|[0-9a-f]{4},\s?[0-9a-f]{4}|p0rt[ :=]{1,2}\d{1,5}",
    _FLAGS,
)
_SHORT_RANGE = re.compile(r"(?:0x)?([0-9a-f]{1,3})x+h?", _FLAGS)
_SIGNED = re.compile(r"-([0-9]{1,5})", _FLAGS)
_SIGN_EXTENDED = re.compile(r"(?:0x)?(?:f{4}|f{12})([89a-f][0-9a-f]{3})h?", _FLAGS)
_BRACKETS = {"(": ")", "[": "]"}
_EXPECTED = "a code such as 0xA702, A702H or 42754, or a range such as A7xx"


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
        return self.read_as == "range"

    @property
    def note(self) -> str:
        """How it was read, where that is not plain from what was typed; or empty."""
        if self.read_as == "decimal":
            note = f"{self.text} is read as decimal, for a hexadecimal code has four digits"
        elif self.otherwise is not None:
            note = f"{self.text} is read as hexadecimal, as the standard writes codes"
        else:
            return ""
        if self.otherwise is not None:
            other = "decimal" if self.read_as == "hexadecimal" else "hexadecimal"
            category = category_of(self.otherwise)
            note += f"; in {other} it would be 0x{self.otherwise:04X} ({category})"
        return f"{note}."


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
    bare = _without_brackets(text.strip())
    if span := _SPAN.fullmatch(bare):
        low, high = (int(bound, 16) for bound in span.groups())
        if low > high:
            problem = f"a range must go upwards, got {bare!r}; did you mean {high:04X}-{low:04X}?"
            raise argparse.ArgumentTypeError(problem)
        return CodeArgument(bare, f"{low:04X}-{high:04X}", low, high, "range")
    if (span := _RANGE.fullmatch(bare)) and len("".join(span.groups())) == 4:
        digits, rest = span.groups()
        size = 16 ** len(rest)
        low = int(digits, 16) * size
        return CodeArgument(bare, digits.upper() + rest.lower(), low, low + size - 1, "range")
    if number := _NUMBER.fullmatch(bare):
        return _read_number(bare, *number.groups())
    if _SIGNED.fullmatch(bare):
        raise argparse.ArgumentTypeError(_outside(bare))
    problem = f"expected {_EXPECTED}; got {bare!r:.60}"
    raise argparse.ArgumentTypeError(problem + _did_you_mean(suggested_code(bare)))


def suggested_code(text: str) -> str:
    """Return the code or range that `text` was probably meant to be, or nothing."""
    bare = text.strip()
    if signed := _SIGNED.fullmatch(bare):
        # A signed 16-bit integer, such as a short in Java, shows A702 as -22782.
        value = -int(signed[1])
        return f"0x{value & HIGHEST_CODE:04X}" if value >= -0x8000 else ""
    if extended := _SIGN_EXTENDED.fullmatch(bare):
        return f"0x{extended[1].upper()}"
    # A letter O that should be a zero is hard to see.
    legible = bare.upper().replace("O", "0")
    if short := _SHORT_RANGE.fullmatch(legible):
        return f"{short[1]:x<4}"
    if _NUMBER.fullmatch(legible):
        try:
            return f"0x{read_code(legible).pattern}"
        except argparse.ArgumentTypeError:
            return ""
    inside = _CODE_INSIDE.search(_NO_CODE.sub(" ", legible))
    return f"0x{inside[1]}" if inside else ""


def _without_brackets(text: str) -> str:
    if len(text) > 1 and _BRACKETS.get(text[0]) == text[-1]:
        return text[1:-1].strip()
    return text


def _read_number(text: str, prefix: str | None, digits: str, suffix: str | None) -> CodeArgument:
    read_as = "hexadecimal"
    code = _integer(digits, 16)
    otherwise: int | None = None
    if prefix is None and suffix is None and digits.isdecimal():
        otherwise = _integer(digits, 10)
        if len(digits) > 4:
            read_as = "decimal"
            code, otherwise = otherwise, code
    if not is_code(code):
        raise argparse.ArgumentTypeError(_outside(text))
    if otherwise == code or not is_code(otherwise):
        otherwise = None
    return CodeArgument(text, f"{code:04X}", code, code, read_as, otherwise)


def _integer(digits: str, base: int) -> int:
    # Python refuses to read a decimal of thousands of digits; six are enough to be too large.
    significant = digits.lstrip("0") or "0"
    return int(significant[:6], base)


def _outside(text: str) -> str:
    problem = f"a status code must be in 0x0000 to 0xFFFF (65535 in decimal), got {text!r:.60}"
    return problem + _did_you_mean(suggested_code(text) if _is_signed(text) else "")


def _is_signed(text: str) -> bool:
    return bool(_SIGNED.fullmatch(text) or _SIGN_EXTENDED.fullmatch(text))


def _did_you_mean(code: str) -> str:
    return f"; did you mean {code}?" if code else ""
