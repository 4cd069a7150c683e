# Generated from src/dimse_status/implementations/csv_rows.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""A table that was copied out of a conformance statement: CSV, read as the TOML file it stands for.

The first line names the columns: those of an entry of ``[[codes]]``, or what statements call them.
Codes are hexadecimal however they are printed, and a service class may have its name in the
standard. A cell that is left empty has what stands above it,
where a printed table has one tall cell: in the columns that say where a code is sent. What is
repeated so counts as if it were written, and must have less than 1 MiB, as a file must.
"""

from typing import Any

from dimse_status.implementations.file_keys import Mistakes
from dimse_status.model.errors import KeyPath

__all__ = ["content_of_csv"]

def content_of_csv(
    text: str, path: str, mistakes: Mistakes
) -> tuple[dict[str, Any], dict[KeyPath, int]]:
    """Return what a TOML file of the same rows has, and the line of each row."""
