# Generated from src/dimse_status/implementations/toml_entries.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""From the content of a TOML file to an Implementation, with every mistake on the way."""

from collections.abc import Mapping
from typing import Any, Final

from dimse_status.implementations.implementation import Implementation
from dimse_status.implementations.toml_table import Mistakes

__all__ = ["ATTRIBUTES", "CODE_KEYS", "FILE_KEYS", "REASON_KEYS", "implementation_of"]
FILE_KEYS: Final[tuple[str, ...]]
CODE_KEYS: Final[tuple[str, ...]]
REASON_KEYS: Final[tuple[str, ...]]
ATTRIBUTES: Final[dict[str, bool]]
"""What a reason is a value of, and whether that is Warning Reason (0008,1196)."""

def implementation_of(content: Mapping[str, Any], mistakes: Mistakes) -> Implementation | None:
    """Read the content of a file; if there is a mistake in it, note that and return None."""
