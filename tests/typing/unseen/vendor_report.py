"""Prints what a peer of ours means by its codes, from a file that we keep."""

from __future__ import annotations

import argparse
from pathlib import Path

from dimse_status import (
    QUERY_RETRIEVE_MOVE,
    STANDARD,
    StatusRegistry,
    load_implementation,
    resolve,
)
from dimse_status.implementations import DCMTK, built_on_text, implementations_identified


def registry_for(path: Path) -> StatusRegistry:
    """Return a registry that knows the peer."""
    return STANDARD.extend(path)  # N138: a file in place of what load_implementation reads from it


def line(path: Path, code: int) -> str:
    """Return what the peer means by a code of C-MOVE."""
    peer = load_implementation(path)
    return peer.find(code, QUERY_RETRIEVE_MOVE).meaning  # N139: a peer may have nothing to say of a code


def who(version_name: str) -> str:
    """Say what a peer is built on."""
    return built_on_text(implementations_identified(name=version_name))  # N140: the keyword is version_name


def range_of(code: int) -> str:
    """Return the range in which a code lies, as the standard prints it."""
    info = resolve(code, QUERY_RETRIEVE_MOVE, implementation=DCMTK)
    return info.range.pattern  # N141: a code may lie in no range


def main() -> None:
    """Print one line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=Path)
    parser.add_argument("code", type=lambda text: int(text, 16))
    options = parser.parse_args()
    print(line(options.file, options.code), range_of(options.code))
