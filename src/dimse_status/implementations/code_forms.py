"""The forms in which people write status codes: ``A711H``, ``0110``, ``A7xx``, ``A700-A7FF``."""

from __future__ import annotations

import re

__all__ = ["form_to_write", "read_form"]

_CODE = r"(?:0x)?([0-9a-f]{3,4})h?"
_FORM = re.compile(rf"{_CODE}(?:\s*(?:-|\u2013|\.\.+|to)\s*{_CODE})?", re.IGNORECASE | re.ASCII)
_WILD = re.compile(r"(?:0x)?(?=[0-9a-f]+[x*]+h?$)([0-9a-f]{1,3})([x*]{1,3})h?", re.IGNORECASE)
_DIGITS = 4


def read_form(text: str) -> tuple[int, int] | None:
    """Return the first and the last code that a hexadecimal text stands for; None, if for none."""
    text = text.strip()
    form, wild = _FORM.fullmatch(text), _WILD.fullmatch(text)
    if wild and len(wild[1]) + len(wild[2]) == _DIGITS:
        size = 16 ** len(wild[2])
        low = int(wild[1], 16) * size
        return low, low + size - 1
    if form is None:
        return None
    low = int(form[1], 16)
    return low, int(form[2], 16) if form[2] else low


def form_to_write(value: object) -> str:
    """Say how to write a code that was written as `value`; nothing, if that is no code."""
    if isinstance(value, list):
        return "; write an entry for each code, or range = [first, last] for a run of codes"
    found = read_form(value) if isinstance(value, str) else None
    if found is None:
        return ""
    low, high = found
    if low == high:
        return f"; write code = 0x{low:04X}, without quotes"
    return f"; write range = [0x{low:04X}, 0x{high:04X}] in place of code"
