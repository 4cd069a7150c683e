"""A report of what a log says: failures, by code, with the advice."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from typing import assert_never

from dimse_status import Category, Operation, StatusInfo, advice_for
from dimse_status.logs import read

SIGNS = {Category.SUCCESS: "+", Category.WARNING: "?", Category.FAILURE: "!"}


def is_urgent(operation: Operation | None) -> bool:
    """Whether somebody waits."""
    match operation:
        case Operation.C_MOVE | Operation.C_GET | Operation.C_FIND:
            return True
        case _:
            return False


def rank(category: Category) -> int:
    """Return the worst first."""
    if category is Category.FAILURE or category is Category.UNKNOWN:
        return 0
    if category is Category.WARNING or category is Category.CANCEL:
        return 1
    if category is Category.SUCCESS or category is Category.PENDING:
        return 2
    assert_never(category)


def line(info: StatusInfo, count: int) -> str:
    """Return a line of the report."""
    advice = advice_for(info)
    first = advice.check[0] if advice else ""
    return f"{SIGNS.get(info.category, ' ')} {count:5} {info} {first}".rstrip()


def report(lines: Iterable[str]) -> list[str]:
    """Return the lines of the report."""
    counts = Counter[str]()
    known: dict[str, StatusInfo] = {}
    for found in read(lines):
        name = found.range if found.code is None else f"{found.code:04X}"
        if name is None or not is_urgent(found.operation):
            continue
        counts[name] += 1
        known[name] = found.info
    ranked = sorted(known, key=lambda name: rank(known[name].category))
    return [line(known[name], counts[name]) for name in ranked]


def main() -> None:
    """Report what a log of pynetdicom says."""
    log = ["D: Message Type : C-MOVE RSP", "D: Status : 0xA801 - Failure"]
    sys.stderr.writelines(f"{one}\n" for one in report(log))
