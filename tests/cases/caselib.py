"""What the cases share: `check` collects, `finish` prints and ends with 0 (all hold) or 1."""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable
from io import BytesIO
from typing import Any, NoReturn

from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset

__all__ = ["attempt", "check", "command_set", "decode", "finish", "sys", "us"]

_held: list[bool] = []


def check(what: str, holds: object, detail: object = "") -> None:
    """Note whether something holds, and print it."""
    _held.append(bool(holds))
    shown = "" if detail == "" else f"  [{detail}]"
    print(f"{'ok  ' if holds else 'FAIL'} {what}{shown}")  # noqa: T201


def attempt(function: Callable[..., Any], *arguments: Any, **options: Any) -> tuple[Any, Any]:
    """Return the result and None, or None and the exception."""
    try:
        return function(*arguments, **options), None
    except BaseException as error:  # noqa: BLE001 - which it is, is what the cases ask
        return None, error


def finish() -> NoReturn:
    """End the case."""
    print(f"{sum(_held)} of {len(_held)} hold")  # noqa: T201
    sys.exit(not all(_held))


def command_set(*elements: tuple[int, int, bytes]) -> bytes:
    """Encode a command set, little endian with implicit VR, of (group, element, value)."""
    body = b"".join(
        struct.pack("<HHI", group, element, len(value)) + value
        for group, element, value in elements
    )
    return struct.pack("<HHII", 0, 0, 4, len(body)) + body


def us(number: int) -> bytes:
    """Encode a value of VR US."""
    return struct.pack("<H", number)


def decode(data: bytes) -> Dataset:
    """Decode a command set."""
    return read_dataset(BytesIO(data), is_implicit_VR=True, is_little_endian=True)
