"""The JSON Schema of the TOML files that `load_implementation` reads, from what it reads by."""

from __future__ import annotations

import json

from dimse_status.implementations.file_format import FILE

__all__ = ["schema_text"]


def schema_text() -> str:
    """Return the JSON Schema (2020-12), for an editor that helps to write such a file.

    It states the structure. The loader states more: that codes do not overlap, that a range goes
    upwards and lies in one category, and that services, operations and SOP classes go together.
    """
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "What a DICOM implementation uses status codes for",
        "description": "A TOML file for load_implementation() and the commands check and generate"
        " of dimse-status.",
    }
    return json.dumps({**head, **FILE.schema()}, indent=2) + "\n"
