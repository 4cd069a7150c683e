# Generated from src/dimse_status/implementations/toml_text.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""A TOML text of somebody else's: what it says, and on which line.

`tomllib` tells the line of a syntax error alone. And it takes the square of the parts of a dotted
key, so that a line must be one that a person can read.
"""

from typing import Any, Final

from dimse_status.model.errors import KeyPath

__all__ = ["LONGEST_LINE", "content_of_toml", "lines_of_keys"]
LONGEST_LINE: Final = 4096
"""Characters of the longest line of a text that is read."""

def content_of_toml(text: str, path: str) -> tuple[dict[str, Any], dict[KeyPath, int]]:
    """Return what a TOML text says, and the line of each key and each header.

    Raises
    ------
    ImplementationFileError
        If it is not TOML, or no person can read its lines.
    """

def lines_of_keys(text: str) -> dict[KeyPath, int]:
    """Return the line, counted from 1, of each key and each header of a valid TOML text.

    The third ``[[codes]]`` is at ``("codes", 2)``, and its keys below that. So is the third inline
    table in the array ``codes``; what is inside of one is not told apart from it.
    """
