"""What the names mean that toolkits print for a status in place of its number.

A name stands for a code, such as ``B000``, or for a range: DCMTK prints the same for all of
``A7xx``. The names are those of the implementations; they are compared without regard to case.
"""

from __future__ import annotations

from functools import cache

from dimse_status.implementations.implementation import PrintedName
from dimse_status.model.operation import Operation

__all__ = ["pattern_of_name"]


def pattern_of_name(name: str, operation: Operation | None) -> str | None:
    """Return the code or range, such as ``"A7xx"``, that a name stands for there; or None.

    Where no toolkit prints it for that operation, it is what it is for any, or for another.
    """
    known = _by_name().get(name.casefold())
    if known is None:
        return None
    said = [one for one in known if operation in one.operations]
    said += [one for one in known if not one.operations]
    return (said or known)[0].pattern


@cache
def _by_name() -> dict[str, list[PrintedName]]:
    # Many logs have no name, and need not wait for this.
    from dimse_status.implementations.tables import TABLES  # noqa: PLC0415 - see above

    found: dict[str, list[PrintedName]] = {}
    for one in (name for table in TABLES for name in table.printed):
        found.setdefault(one.text.casefold(), []).append(one)
    return found
