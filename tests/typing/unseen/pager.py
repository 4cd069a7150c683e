"""Wakes somebody up when the log says that patients have to wait."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TextIO

from dimse_status import Category, Operation
from dimse_status.logs import LoggedStatus, read, statuses_in

URGENT = {Operation.C_STORE, Operation.C_MOVE, Operation.C_CANCEL}  # N073: C-CANCEL has no response, and is no operation


def priority(one: LoggedStatus) -> int:
    """Return 1 for what cannot wait."""
    match one.category:
        case "Failed":  # N074: a word that no category equals, in a match
            return 1
        case Category.WARNING:
            return 2
        case _:
            return 3


def sign(category: Category) -> str:  # N075: a match that forgets Pending
    """Return a sign for a category."""
    match category:  # N075
        case Category.SUCCESS:
            return "+"
        case Category.WARNING | Category.UNKNOWN:
            return "?"
        case Category.FAILURE:
            return "!"
        case Category.CANCEL:
            return "-"


def is_about_retrieval(one: LoggedStatus) -> bool:
    """Whether somebody waits for images."""
    return one.operation == "CMOVE" or one.operation is Operation.C_GET  # N076: a word that no operation equals


def pages(lines: TextIO) -> Iterator[str]:
    """Yield a text for each status that is urgent."""
    for one in read(lines):
        if priority(one) == 1 and one.operation in URGENT:
            yield f"{sign(one.category)} {one.info}"


def first_in(text: str) -> str:
    """Explain what somebody pasted."""
    return statuses_in(text).info.meaning  # N077: a tuple of statuses in place of one


if __name__ == "__main__":
    for page in pages(sys.stdin):
        print(page)
