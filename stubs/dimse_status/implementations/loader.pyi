# Generated from src/dimse_status/implementations/loader.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Read what an implementation uses status codes for from a TOML file of the user's own."""

from os import PathLike
from typing import Final

from dimse_status.implementations.implementation import Implementation

__all__ = ["LARGEST_FILE", "load_implementation", "read_implementation", "read_text"]
LARGEST_FILE: Final[int]
"""Bytes of the largest file that is read."""

def load_implementation(path: str | PathLike[str]) -> Implementation:
    """Read what an implementation uses status codes for from a TOML file.

    The file is for a peer of which you have the conformance statement:

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
        The file: UTF-8, 16 MiB at most.

    Returns
    -------
    Implementation
        What the file says, to be passed to `resolve` or to `StatusRegistry.extend`.

    Raises
    ------
    ImplementationFileError
        If the file cannot be read, is not TOML, or has mistakes (a `ValueError`). The message
        has a line for each mistake: the file, the line where it is known, the key, what must
        hold, and what is there.
    """

def read_text(path: str | PathLike[str]) -> str:
    """Return the text of a file for `read_implementation`.

    Raises
    ------
    ImplementationFileError
        If the file cannot be read, is too large, or is not UTF-8.
    """

def read_implementation(text: str, path: str = "<text>") -> Implementation:
    """Read what an implementation uses status codes for from a TOML text.

    Parameters
    ----------
    text
        What a file for `load_implementation` holds.
    path
        What to call the file in messages.

    Returns
    -------
    Implementation
        What the text says.

    Raises
    ------
    ImplementationFileError
        As of `load_implementation`.
    """
