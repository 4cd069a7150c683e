# Generated from src/dimse_status/implementations/file_format.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The format of the files that say what an implementation uses status codes for.

`FILE` declares it: the loader reads by it, the JSON Schema is made from it, and so is the page
that explains the keys. Beside it stand the rules between entries.
"""

from collections.abc import Mapping
from typing import Any, Final

from dimse_status.implementations.file_keys import Mistakes, Table
from dimse_status.implementations.implementation import Implementation

__all__ = ["ATTRIBUTES", "CODE", "FILE", "IDENTITY", "PRINTED", "REASON", "implementation_of"]
ATTRIBUTES: Final[dict[str, bool]]
"""What a reason is a value of, and whether that is Warning Reason (0008,1196)."""
CODE: Final[Table]
"""An entry of ``[[codes]]``."""
REASON: Final[Table]
"""An entry of ``[[reasons]]``."""
IDENTITY: Final[Table]
"""An entry of ``[[identity]]``."""
PRINTED: Final[Table]
"""An entry of ``[[printed]]``."""
FILE: Final[Table]
"""A file."""

def implementation_of(content: Mapping[str, Any], mistakes: Mistakes) -> Implementation | None:
    """Read the content of a file; if there is a mistake in it, note that and return None."""
