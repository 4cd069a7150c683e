# Generated from src/dimse_status/cli/listing.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""``dimse-status list``: the service classes, or the codes of one."""

import argparse
from collections.abc import Callable

__all__ = ["add_to", "run"]

def add_to(add_parser: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to the parser of the command line."""

def run(options: argparse.Namespace) -> int:
    """List what was asked for."""
