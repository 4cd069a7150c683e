"""The README's examples print what the README says."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

README = Path(__file__).parents[2] / "README.md"


def test_the_examples_of_the_readme() -> None:
    blocks = re.findall(
        r"^```pycon\n(.*?)^```$", README.read_text("utf-8"), re.DOTALL | re.MULTILINE
    )
    assert len(blocks) == 4
    examples = doctest.DocTestParser().get_doctest("".join(blocks), {}, README.name, None, 0)
    said: list[str] = []
    done = doctest.DocTestRunner().run(examples, out=said.append)
    assert done.attempted > 15
    assert done.failed == 0, "".join(said)
