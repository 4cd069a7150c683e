# Generated from src/dimse_status/cli/explain.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""``dimse-status explain``: what a code, or a range of codes, means."""

import argparse
from collections.abc import Callable

__all__ = ["add_to", "run"]

def add_to(add_parser: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to the parser of the command line."""

def run(options: argparse.Namespace) -> int:
    """Explain what was asked for.

    Raises
    ------
    ServiceClassError
        If the service class, the operation and the SOP class do not go together; or one of them
        is named for a reason, which is no status.
    ImplementationError
        If there is no implementation of the name, or its file cannot be read or has mistakes.
    """
