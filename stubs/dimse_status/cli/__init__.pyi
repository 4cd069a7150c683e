# Generated from src/dimse_status/cli/__init__.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The command line: ``dimse-status`` explains and lists status codes, and reads those of others.

The exit status is 0, or 2 for bad input, with one line on standard error (for a file: one for each
mistake in it); 1, if the output cannot be written, or if ``check`` has found something to say. A
reader that has seen enough, such as ``head``, is no error.

Each command is a module with a function ``add_to(add_parser)``, which makes its parser and sets
``run`` in it: what to do with the parsed options, returning the exit status. It raises a
`DimseStatusError` for what it refuses.
"""

from collections.abc import Sequence

__all__ = ["main"]

def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Parameters
    ----------
    argv
        The arguments, without the name of the program; those of the process, if left out.

    Returns
    -------
    int
        The exit status: 0; 2 for bad input; 1, if the output could not be written.
    """
