"""What the page on the plugin says that mypy says."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import dedent

import pytest

from .programs import check_said
from .running import Mypy

PAGE = Path(__file__).parents[2] / "docs" / "mypy_plugin.rst"
BLOCKS = [
    dedent(block)
    for block in re.findall(
        r"\.\. code-block:: python\n\n((?:(?:   .*)?\n)+)", PAGE.read_text(encoding="utf-8")
    )
]
SAID = re.compile(r" # (error|note): (.+?)(?= # (?:error|note): |$)")


def test_page_has_its_examples() -> None:
    assert len(BLOCKS) == 8


@pytest.mark.parametrize("block", BLOCKS)
def test_example(block: str, mypy: Mypy) -> None:
    (mypy.folder / "main.py").write_text(block, encoding="utf-8")
    expected = [
        f"main.py:{number}: {severity}: {text}"
        for number, line in enumerate(block.splitlines(), start=1)
        for severity, text in SAID.findall(line)
    ]
    assert expected
    check_said(expected, re.sub(r"  \[[a-z-]+\]$", "", mypy.run(), flags=re.MULTILINE), "the page")
