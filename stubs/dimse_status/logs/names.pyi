# Generated from src/dimse_status/logs/names.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What toolkits print for a status in place of its number.

A name stands for a code, such as ``B000``, or for a range: DCMTK prints the same for all of
``A7xx``. Where that depends on the operation, the operation is stated; None is for the others, and
for a line that does not say its operation. Names are compared without regard to case.
"""

from collections.abc import Mapping
from typing import Final

from dimse_status.model.operation import Operation

__all__ = ["NAMES", "pattern_of_name"]
NAMES: Final[Mapping[str, Mapping[Operation | None, str]]]

def pattern_of_name(name: str, operation: Operation | None) -> str | None:
    """Return the code or range, such as ``"A7xx"``, that a name stands for there; or None."""
