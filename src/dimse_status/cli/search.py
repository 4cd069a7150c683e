"""``dimse-status search``: find the codes whose names or meanings have some words."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from dimse_status.cli.asked import candidates
from dimse_status.cli.layout import cut, encodable
from dimse_status.model.category import category_of
from dimse_status.model.errors import DimseStatusError

__all__ = ["add_to", "run"]


def add_to(add_parser: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to the parser of the command line."""
    parser = add_parser(
        "search",
        help="find codes by words of their names and meanings",
        description="Find codes by words of their names and meanings, the shortest text first.",
    )
    parser.add_argument("words", metavar="WORD", nargs="+", help="such as: move destination")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Show the codes that were found, one a line.

    Raises
    ------
    DimseStatusError
        If none is found.
    """
    words = " ".join(options.words)
    found = candidates(words)
    if not found:
        problem = f"no name or meaning has the words {words!r:.60}; try fewer of them"
        raise DimseStatusError(problem)
    for pattern, text in found.items():
        category = category_of(int(pattern[:4].replace("x", "0"), 16))
        print(encodable(cut(f"{pattern:9}  {category:8} {text}")))
    return 0
