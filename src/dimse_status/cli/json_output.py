"""The JSON that the commands print with ``--json``: ``output.schema.json`` says what it has.

Within one value of ``format`` keys are added, and never removed or changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dimse_status.cli.code_argument import CodeArgument

__all__ = ["FORMAT", "as_text", "query_of"]

FORMAT = 1


def as_text(content: Mapping[str, Any]) -> str:
    """Return what is printed of `content`."""
    import json  # noqa: PLC0415 - what is shown to people does without

    return json.dumps({"format": FORMAT, **content}, indent=2)


def query_of(code: CodeArgument) -> dict[str, Any]:
    """Return what was asked, and how it was read."""
    return {
        "text": code.text,
        "pattern": code.pattern,
        "low": code.low,
        "high": code.high,
        "read_as": code.read_as,
        "otherwise": code.otherwise,
        "note": code.note or None,
    }
