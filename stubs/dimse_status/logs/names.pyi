# Generated from src/dimse_status/logs/names.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What the names mean that toolkits print for a status in place of its number.

A name stands for a code, such as ``B000``, or for a range: DCMTK prints the same for all of
``A7xx``. The names are those of the implementations; they are compared without regard to case.
"""

from dimse_status.model.operation import Operation

__all__ = ["pattern_of_name"]

def pattern_of_name(name: str, operation: Operation | None) -> str | None:
    """Return the code or range, such as ``"A7xx"``, that a name stands for there; or None.

    Where no toolkit prints it for that operation, it is what it is for any, or for another.
    """
