"""What the stub of `dimse_status.by_category` is made from: each of its tuples, written out."""

from __future__ import annotations

from collections.abc import Iterable
from types import ModuleType
from typing import Any

__all__ = ["render_by_category"]


def render_by_category(services: Iterable[Any], by_category: ModuleType) -> str:
    """Return a module of the same tuples without anything that computes them, not formatted."""
    imports: list[str] = []
    names: list[str] = []
    constants: list[str] = []
    for service in services:
        enum = service.statuses
        imports.append(f"from {enum.__module__} import {enum.__name__}")
        for suffix, category in by_category.SUFFIXES.items():
            members = [one for one in enum if one.category is category]
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
            f'"""{by_category.__doc__}"""',
            "from __future__ import annotations",
            "from typing import Final",
            *imports,
            f"__all__ = {sorted(names)}",
            *constants,
        ]
    )
