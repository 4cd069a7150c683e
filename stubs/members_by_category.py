"""The source of `dimse_status.by_category`: each service class's members, by their category.

They are written out in the source, and not in the stub alone: a checker sees no stub of an editable
install, and what is computed it cannot narrow by.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

__all__ = ["SUFFIXES", "render_by_category"]

SUFFIXES = {
    "Success": "SUCCESS",
    "Pending": "PENDING",
    "Cancel": "CANCEL",
    "Warning": "WARNINGS",
    "Failure": "FAILURES",
}
"""What a constant's name ends in, for each category of which there can be a member."""

DOCSTRING = '''"""The members of each service class by category, to narrow a status with ``in``.

These tuples name each member, so a type checker that reads ``status in STORAGE_FAILURES`` knows
in either branch which members are left.
"""'''


def render_by_category(services: Iterable[Any]) -> str:
    """Return the text of the module, not yet formatted."""
    imports: list[str] = []
    names: list[str] = []
    constants: list[str] = []
    for service in services:
        enum = service.statuses
        imports.append(f"from {enum.__module__} import {enum.__name__}")
        for category, suffix in SUFFIXES.items():
            members = [one for one in enum if one.category == category]
            if not members:
                continue
            listed = "".join(f"{enum.__name__}.{one.name}, " for one in members)
            names.append(f"{service.identifier}_{suffix}")
            constants += [
                f"{names[-1]}: Final = ({listed})",
                f'"""The members of `{enum.__name__}` of the category {category}."""',
            ]
    return "\n".join(
        [
            DOCSTRING,
            "from __future__ import annotations",
            "from typing import Final",
            *imports,
            f"__all__ = {sorted(names)}",
            *constants,
        ]
    )
