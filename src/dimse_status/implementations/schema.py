"""The JSON Schema of the TOML files that `load_implementation` reads."""

from __future__ import annotations

from importlib.resources import files

__all__ = ["schema_text"]


def schema_text() -> str:
    """Return the JSON Schema (2020-12), for an editor that helps to write such a file.

    It states the structure. The loader states more: that codes do not overlap, that a range goes
    upwards and lies in one category, and that services and operations go together.
    """
    resource = files("dimse_status.implementations") / "implementation.schema.json"
    return resource.read_text(encoding="utf-8")
