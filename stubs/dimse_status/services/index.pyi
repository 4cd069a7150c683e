# Generated from src/dimse_status/services/index.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Where each service class is, and which has an operation.

Made from the tables, so that nothing else lists them; `finding` and the facade answer from it.
"""

from typing import Final

__all__ = ["IDENTIFIERS", "MODULES", "OF_OPERATION"]
IDENTIFIERS: Final[tuple[str, ...]]
"""The service classes, in the order of the annexes of PS3.4; PS3.7 comes last."""
MODULES: Final[dict[str, str]]
"""In which module a service class, its enum and the base of that are."""
OF_OPERATION: Final[dict[str, tuple[str, ...]]]
"""The service classes that have an operation, in that order."""
