# Generated from src/dimse_status/advice/entries/__init__.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The entries, one module for each group of service classes, as in `services`.

An entry goes into the module of its service class, by operation and code; into `general` where it
holds for a code of PS3.7 wherever it comes. Texts are this project's own words. Each entry names
what it rests on: without a source it cannot be built into the tables, for a test fails.
"""

from typing import Final

from dimse_status.advice.entry import Entry

__all__ = ["ENTRIES"]
ENTRIES: Final[tuple[Entry, ...]]
