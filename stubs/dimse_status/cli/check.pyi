# Generated from src/dimse_status/cli/check.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""``dimse-status check``: whether a TOML file is right, and what is against its codes."""

import argparse
from collections.abc import Callable

__all__ = ["add_to", "run"]

def add_to(add_parser: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to the parser of the command line."""

def run(options: argparse.Namespace) -> int:
    """Check the file that was named.

    Raises
    ------
    ImplementationFileError
        If the file cannot be read, or has mistakes.
    """
