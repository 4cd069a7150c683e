"""Inputs that are nearly right: samples, mangled by a chance that a number decides."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

__all__ = ["mangled", "mangled_text"]

_CHANGES = (2, 7)
"""Half of the inputs have at most one change, and many of these are still taken."""
_ODD_TEXTS = (
    *("\x00", "\x1b[31m", "\r", "\n", "\u2028", "\u202e", "\ufeff", "\u0660", "\u017f", "\ud800"),
    *("\U0001f600", "\xa0", "\t", "9" * 400, "x" * 300, "[" * 60, '"', "'", "\\", "-", "0x"),
)  # fmt: skip


def mangled_text(chance: Random, samples: Sequence[str], words: Sequence[str]) -> str:
    """Return one of the samples with up to six changes: words put in, parts cut, moved, doubled."""
    text = chance.choice(samples)
    for _ in range(chance.randrange(chance.choice(_CHANGES))):
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.randrange(24))
        part = text[start:end]
        new = chance.choice(
            (
                chance.choice(words),
                chance.choice(_ODD_TEXTS),
                chr(chance.choice((chance.randrange(128), chance.randrange(0x3000)))),
                "",
                part * 3,
                part[::-1],
                chance.choice(samples)[:80],
            )
        )
        text = text[:start] + new + text[end:]
    return text


def mangled(chance: Random, samples: Sequence[bytes], words: Sequence[bytes]) -> bytes:
    """Return one of the samples with up to six changes, made of bytes."""
    data = bytearray(chance.choice(samples))
    for _ in range(chance.randrange(chance.choice(_CHANGES))):
        start = chance.randrange(len(data) + 1)
        end = start + chance.randrange(12)
        data[start:end] = chance.choice(
            (
                chance.choice(words),
                chance.randbytes(chance.randrange(4)),
                b"",
                bytes(data[start:end]) * 3,
                chance.choice(samples)[:80],
            )
        )
    return bytes(data)
