"""Reading DocBook that a test has made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dimse_status.audit.docbook import Document, read_document


@pytest.fixture
def document(tmp_path: Path) -> Callable[[str], Document]:
    """Read a text as a file."""

    def read(text: str) -> Document:
        path = tmp_path / "part.xml"
        path.write_text(text, encoding="utf-8")
        return read_document(str(path))

    return read
