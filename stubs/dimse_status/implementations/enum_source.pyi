# Generated from src/dimse_status/implementations/enum_source.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Write the codes of an Implementation as a Python module of custom enums."""

from dimse_status.implementations.implementation import Implementation

__all__ = ["render_enums"]

def render_enums(implementation: Implementation, source: str, command: str) -> str:
    """Return the text of a module with the codes that `implementation` may assign.

    Parameters
    ----------
    implementation
        What the codes are of.
    source
        What to call the file that it was read from.
    command
        The command that writes the module again.

    Returns
    -------
    str
        The module: for each service class a subclass of its base, such as `StorageCode`. A code
        that the standard does not let an implementation assign there is in a comment, with the
        reason. The same input gives the same text.
    """
