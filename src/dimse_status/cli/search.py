"""``dimse-status search``: find codes by words."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from dimse_status.cli.code_argument import suggested_code
from dimse_status.cli.json_output import as_text
from dimse_status.cli.layout import cut, encodable
from dimse_status.cli.phrases import Phrase, nearest_word, phrases_with
from dimse_status.model.category import category_of
from dimse_status.model.errors import DimseStatusError

__all__ = ["add_to", "run"]

_ABOUT = """\
Find codes by words of what the standard says of them, of names that toolkits
print, of Failure Reasons, and of what implementations use codes for: the
likeliest first. A word may be the beginning of one.
"""
_EXAMPLES = """\
examples:
  dimse-status search move destination
  dimse-status search out of resources
  dimse-status search duplicate transaction --json
"""
_LEAST = 4


def add_to(add_parser: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to the parser of the command line."""
    parser = add_parser(
        "search",
        help="find codes by words of their names and meanings",
        description=_ABOUT,
        epilog=_EXAMPLES,
    )
    parser.add_argument("words", metavar="WORD", nargs="+", help="such as: move destination")
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Show the codes that were found, one a line.

    Raises
    ------
    DimseStatusError
        If none is found.
    """
    words = " ".join(options.words)
    code = suggested_code(words) if any(map(str.isdigit, words)) else ""
    found = [phrase for phrase, _ in phrases_with(words)] if not code else []
    if not found:
        hint = f"; dimse-status explain {code} explains the code" if code else nearest_word(words)
        problem = f"nothing has the words {words!r:.60}{hint or '; try fewer of them'}"
        raise DimseStatusError(problem)
    if options.json:
        print(as_text({"words": words, "found": [one.to_dict() for one in found]}))
        return 0
    column = max(len(one.pattern) for one in found)
    for one in found:
        print(encodable(cut(_line(one, max(column, _LEAST)))))
    return 0


def _line(one: Phrase, column: int) -> str:
    category = category_of(one.low)
    where = f" [{one.where}]" if one.where else ""
    return f"{one.pattern:{column}}  {category:7}  {one.meaning or one.text}{where}"
