# Generated from src/dimse_status/cli/implementation_argument.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Find the implementation that a user names: one that comes with the package, or a TOML file."""

from dimse_status.implementations.implementation import Implementation

__all__ = ["find_implementation"]

def find_implementation(text: str) -> Implementation:
    """Return the implementation of that name, or what a TOML file says of one.

    Parameters
    ----------
    text
        What was typed: a name such as ``pynetdicom``, or a path, which has a dot or a slash.

    Returns
    -------
    Implementation
        The implementation.

    Raises
    ------
    ImplementationError
        If there is neither; the message names the nearest, or all.
    ImplementationFileError
        If the file cannot be read or has mistakes.
    """
