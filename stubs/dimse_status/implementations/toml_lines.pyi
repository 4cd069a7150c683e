# Generated from src/dimse_status/implementations/toml_lines.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""On which line of a TOML text a key stands: `tomllib` tells it for syntax errors alone."""

from typing import TypeAlias

__all__ = ["KeyPath", "lines_of_keys"]
KeyPath: TypeAlias = tuple[str | int, ...]
"""Where a value is: keys of tables, and indices into arrays of tables."""

def lines_of_keys(text: str) -> dict[KeyPath, int]:
    """Return the line, counted from 1, of each key and each header of a valid TOML text.

    The third ``[[codes]]`` is at ``("codes", 2)``, and its keys below that. So is the third inline
    table in the array ``codes``; what is inside of one is not told apart from it.
    """
