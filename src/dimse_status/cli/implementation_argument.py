"""Find the implementation that a user names: one that comes with the package, or a TOML file."""

from __future__ import annotations

import os
from pathlib import Path

from dimse_status.implementations.implementation import Implementation
from dimse_status.implementations.known import IMPLEMENTATIONS
from dimse_status.implementations.loader import load_implementation
from dimse_status.model.errors import ImplementationError, closest_of, spelled_out

__all__ = ["find_implementation"]


def _letters(name: str) -> str:
    return "".join(char for char in name.casefold() if char.isalnum())


_KNOWN = {_letters(one.name): one for one in IMPLEMENTATIONS}


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
    known = _KNOWN.get(_letters(text))
    if known is not None:
        return known
    if Path(text).suffix or os.sep in text or (text and Path(text).exists()):
        return load_implementation(text)
    names = [one.name for one in IMPLEMENTATIONS]
    nearest = closest_of(text, names) or f"; expected {spelled_out([*names, 'a TOML file'])}"
    problem = f"no implementation is called {text!r:.60}{nearest}"
    raise ImplementationError(problem)
