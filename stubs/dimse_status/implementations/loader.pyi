# Generated from src/dimse_status/implementations/loader.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Read what an implementation uses status codes for from a file of the user's own, TOML or CSV.

A file is somebody else's: it must be a regular one, of less than 1 MiB. What reads its text is
loaded with the first file, for few programs that use this package read one.
"""

from collections.abc import Mapping
from os import PathLike
from typing import Final

from dimse_status.implementations.implementation import Implementation
from dimse_status.model.errors import KeyPath

__all__ = [
    "LARGEST_FILE",
    "load_implementation",
    "load_with_lines",
    "read_implementation",
]
LARGEST_FILE: Final[int]
"""Bytes of the largest file that is read."""

def load_implementation(path: str | PathLike[str]) -> Implementation:
    """Read what an implementation uses status codes for from a file.

    The file is TOML, or, if its name ends with ``.csv``, a table that was copied. It is for a peer
    of which you have the conformance statement:

    .. code-block:: toml

        name = "Acme PACS"
        version = "4.2"
        source = "Acme PACS 4.2 DICOM Conformance Statement"

        [[codes]]
        code = 0xC502
        services = ["QUERY_RETRIEVE_MOVE"]
        meaning = "Move destination unreachable"
        source = "Table 4.2-17"

    Parameters
    ----------
    path
        The file: UTF-8, of less than 1 MiB.

    Returns
    -------
    Implementation
        What the file says, to be passed to `resolve` or to `StatusRegistry.extend`.

    Raises
    ------
    ImplementationFileError
        If the file cannot be read, is neither TOML nor CSV, or has mistakes (a `ValueError`). The
        message has a line for each mistake: the file, the line where it is known, the key, what
        must hold, and what is there.
    """

def load_with_lines(path: str | PathLike[str]) -> tuple[Implementation, Mapping[KeyPath, int]]:
    """Do as `load_implementation`, and return as well on which line each entry is."""

def read_implementation(text: str, path: str = "<text>") -> Implementation:
    """Read what an implementation uses status codes for from a text.

    Parameters
    ----------
    text
        What a file for `load_implementation` holds.
    path
        What to call the file in messages; it is CSV if that ends with ``.csv``.

    Returns
    -------
    Implementation
        What the text says.

    Raises
    ------
    ImplementationFileError
        As of `load_implementation`.
    """
