"""Read a status code as people write it: in the standard, in a log, in a conformance statement."""

from __future__ import annotations

import re
from typing import NamedTuple

from dimse_status.implementations.implementation import Implementation
from dimse_status.model.category import HIGHEST_CODE, Category, category_of, is_code
from dimse_status.model.errors import DimseStatusError
from dimse_status.model.operation import Operation

__all__ = ["CodeArgument", "read_code", "suggested_code"]

_FLAGS = re.ASCII | re.IGNORECASE
_NUMBER = re.compile(r"(0x)?([0-9a-f]+)(h)?", _FLAGS)
# The others are compiled where they are needed: for most codes they are not.
_RANGE = r"(?:0x)?([0-9a-f]{1,3})(x{1,3})h?"
_SPAN = r"(?:0x)?([0-9a-f]{4})h?-(?:0x)?([0-9a-f]{4})h?"
_SHORT_RANGE = r"(?:0x)?([0-9a-f]{1,3})x+h?"
_SIGNED = r"-([0-9]{1,5})"
_SIGN_EXTENDED = r"(?:0x)?(?:f{4}|f{12})([89a-f][0-9a-f]{3})h?"
# Not a part of a date, a time, a tag or a UID, nor what follows the colon of a host.
_CODE_INSIDE = (
    r"(?<![0-9a-z])(?<![0-9][.:/-])(?<![0-9a-f],)(?:0?x)?([0-9a-f]{4})h?"
    r"(?![0-9a-z]|[.,:/-] ?[0-9]|,[a-f])"
)
_BRACKETS = {"(": ")", "[": "]"}
_EXPECTED = "a code such as 0xA702, A702H or 42754, or a range such as A7xx"


class CodeArgument(NamedTuple):
    """A code, or a run of codes, that was asked for, and where it was found.

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
    found
        How it was found, if it is not what was typed; or empty.
    operation, implementation
        What the line of a log says of them; or None.
    """

    text: str
    pattern: str
    low: int
    high: int
    read_as: str
    otherwise: int | None = None
    found: str = ""
    operation: Operation | None = None
    implementation: Implementation | None = None

    @property
    def is_range(self) -> bool:
        """Whether a range was asked for, and not one code."""
        return self.read_as == "range"

    @property
    def note(self) -> str:
        """How it was found or read, where that is not plain from what was typed; or empty."""
        if self.found or self.is_range or (self.otherwise is None and self.read_as != "decimal"):
            return self.found
        other, why = "decimal", "as the standard writes codes"
        if self.read_as == "decimal":
            other, why = "hexadecimal", "for a hexadecimal code has four digits"
        note = f"{self.text} is read as {self.read_as}, {why}"
        if self.otherwise is not None:
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
    DimseStatusError
        If it is neither, or not a 16-bit code. The message names the nearest right thing.
    """
    bare = text.strip()
    if len(bare) > 1 and _BRACKETS.get(bare[0]) == bare[-1]:
        bare = bare[1:-1].strip()
    if number := _NUMBER.fullmatch(bare):
        return _read_number(bare, *number.groups())
    if span := re.fullmatch(_SPAN, bare, _FLAGS):
        low, high = (int(bound, 16) for bound in span.groups())
        if low > high:
            problem = f"a range must go upwards, got {bare!r}; did you mean {high:04X}-{low:04X}?"
            raise DimseStatusError(problem)
        return CodeArgument(bare, f"{low:04X}-{high:04X}", low, high, "range")
    if (span := re.fullmatch(_RANGE, bare, _FLAGS)) and len("".join(span.groups())) == 4:
        digits, rest = span.groups()
        size = 16 ** len(rest)
        low = int(digits, 16) * size
        return CodeArgument(bare, digits.upper() + rest.lower(), low, low + size - 1, "range")
    if re.fullmatch(_SIGNED, bare):
        raise DimseStatusError(_outside(bare))
    problem = f"expected {_EXPECTED}; got {bare!r:.60}"
    raise DimseStatusError(problem + _did_you_mean(suggested_code(bare)))


def suggested_code(text: str) -> str:
    """Return the code or range that `text` was probably meant to be, or nothing."""
    bare = text.strip()
    if signed := re.fullmatch(_SIGNED, bare):
        # A signed 16-bit integer, such as a short in Java, shows A702 as -22782.
        value = -int(signed[1])
        return f"0x{value & HIGHEST_CODE:04X}" if value >= -0x8000 else ""
    if extended := re.fullmatch(_SIGN_EXTENDED, bare, _FLAGS):
        return f"0x{extended[1].upper()}"
    # A letter O that should be a zero is hard to see.
    legible = bare.upper().replace("O", "0")
    if short := re.fullmatch(_SHORT_RANGE, legible, _FLAGS):
        return f"{short[1]:x<4}"
    if number := re.fullmatch(r"(?:0X)?0*([0-9A-F]{1,4})H?", legible):
        return f"0x{number[1]:0>4}"
    for inside in re.finditer(_CODE_INSIDE, legible, _FLAGS):
        # A year, a time, a port or a tag is never proposed; Success is no news.
        is_marked = not inside[0].isdecimal() or "STATUS" in legible
        category = category_of(int(inside[1], 16))
        if is_marked and category not in {Category.UNKNOWN, Category.SUCCESS}:
            return f"0x{inside[1]}"
    return ""


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
        raise DimseStatusError(_outside(text))
    if otherwise == code or not is_code(otherwise):
        otherwise = None
    return CodeArgument(text, f"{code:04X}", code, code, read_as, otherwise)


def _integer(digits: str, base: int) -> int:
    # Python refuses to read a decimal of thousands of digits; six are enough to be too large.
    significant = digits.lstrip("0") or "0"
    return int(significant[:6], base)


def _outside(text: str) -> str:
    problem = f"a status code must be in 0x0000 to 0xFFFF (65535 in decimal), got {text!r:.60}"
    is_signed = re.fullmatch(f"{_SIGNED}|{_SIGN_EXTENDED}", text, _FLAGS)
    return problem + _did_you_mean(suggested_code(text) if is_signed else "")


def _did_you_mean(code: str) -> str:
    return f"; did you mean {code}?" if code else ""
