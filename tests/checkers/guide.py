"""The examples of the typing guide, with what it says that mypy says of their lines.

A comment ``# note: ...`` or ``# error: ...`` in a code block of the page is the beginning of the
message of its line. A block that begins with ``# with the plugin`` is checked with that.
"""

from __future__ import annotations

import re
import subprocess
import textwrap
from pathlib import Path

from .programs import ROOT

__all__ = ["said_by_mypy", "said_by_the_guide"]

_BLOCK = re.compile(r"^\.\. code-block:: python\n\n((?:   .*\n|\n)+)", re.MULTILINE)
_SAID = re.compile(r"# ((?:note|error): .+?)(?:\.\.\.)?$")
_HEARD = re.compile(r"^(\d+)\.py:(\d+): (note|error): (.*)$", re.MULTILINE)

Sayings = dict[tuple[int, int], str]
"""The number of the block and of the line, and what is said of it."""


def _blocks() -> list[str]:
    page = (ROOT / "docs" / "typing.rst").read_text(encoding="utf-8")
    return [textwrap.dedent(block) for block in _BLOCK.findall(page)]


def said_by_the_guide() -> Sayings:
    """Return what the page says."""
    return {
        (number, line): said[1]
        for number, block in enumerate(_blocks())
        for line, text in enumerate(block.splitlines(), start=1)
        if (said := _SAID.search(text))
    }


def said_by_mypy(environment: Path, folder: Path) -> Sayings:
    """Return what mypy says of each line: what the page says, if that is part of it."""
    (folder / "with_plugin.ini").write_text(
        "[mypy]\nstrict = true\nplugins = dimse_status.mypy\n", encoding="utf-8"
    )
    said = said_by_the_guide()
    heard: Sayings = {}
    for number, block in enumerate(_blocks()):
        (folder / f"{number}.py").write_text(block, encoding="utf-8")
        is_with_plugin = block.startswith("# with the plugin")
        options = ["--config-file=with_plugin.ini"] if is_with_plugin else ["--strict"]
        output = subprocess.run(
            [environment / "bin" / "mypy", *options, "--hide-error-codes", f"{number}.py"],
            cwd=folder,
            capture_output=True,
            encoding="utf-8",
            check=False,
        ).stdout
        for _, line, kind, message in _HEARD.findall(output):
            place = (number, int(line))
            words = f"{kind}: {message}"
            is_said = words.startswith(said.get(place, words))
            if is_said or place not in heard:
                heard[place] = said.get(place, words) if is_said else words
    return heard
