"""Counts what a night's log of a PACS reports."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from dimse_status import Category, Operation
from dimse_status.logs import LoggedStatus, read


def failures(path: Path) -> list[LoggedStatus]:
    """Return the failures in a file."""
    return [one for one in read(str(path)) if one.category is Category.FAILURE]  # N034: the name of a file in place of its lines


def by_code(found: list[LoggedStatus]) -> Counter[str]:
    """Count the codes."""
    counts = Counter[str]()
    for one in found:
        counts[f"{one.code:04X}"] += 1  # N035: a name in a log may stand for a range, and has no code then
    return counts


def is_quota(one: LoggedStatus) -> bool:
    """Whether it is the code of our archive for a full quota."""
    return one.code == "A7F0"  # N036: a number is compared with a text


def has_errors(path: Path) -> bool:
    """Whether there is anything to look at."""
    with path.open(encoding="utf-8") as lines:
        return any(one.category is Category.ERROR for one in read(lines))  # N037: there is no such category: it is FAILURE


def moves(path: Path) -> int:
    """Count what is said of C-MOVE."""
    with path.open(encoding="utf-8") as lines:
        return sum(one.operation is Operation.C_MOVE for one in read(lines, file=path.name))


def main() -> None:
    """Print the summary."""
    for name in sys.argv[1:]:
        for code, count in by_code(failures(Path(name))).most_common():
            print(f"{count:6} {code}")
