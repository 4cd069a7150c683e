# Generated from src/dimse_status/cli/generate.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""``dimse-status generate``: from a TOML file to a Python module of typed enums."""

import argparse
from collections.abc import Callable

__all__ = ["add_to", "run"]

def add_to(add_parser: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to the parser of the command line."""

def run(options: argparse.Namespace) -> int:
    """Write the module.

    Raises
    ------
    ImplementationFileError
        If a file cannot be read or written, or has mistakes.
    """
