"""The source of `dimse_status.services.index`: where each service class is, found by looking."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

__all__ = ["render_by_operation", "render_index", "service_classes"]

# The modules of the room that hold no table of a service class.
NO_TABLES = {
    "__init__",
    "by_operation",
    "columns",
    "finding",
    "index",
    "messages",
    "permission",
    "sop_classes",
}

DOCSTRING = '''"""Where each service class is, and which has an operation.

Made from the tables, so that nothing else lists them; `finding` and the facade answer from it.
"""'''


def service_classes(folder: Path) -> list[tuple[str, Any]]:
    """Return every service class in the modules of `folder`, in the order of PS3.4's annexes.

    PS3.7 on its own, which has no annex of PS3.4, comes last.
    """
    found = [
        (path.stem, value)
        for path in sorted(folder.glob("*.py"))
        if path.stem not in NO_TABLES
        for value in constants(f"dimse_status.services.{path.stem}")
    ]
    return sorted(found, key=lambda pair: place(pair[1].annexes))


def constants(module: str) -> Iterator[Any]:
    """Yield the service classes that a module defines, in the order of its lines."""
    for name, value in vars(importlib.import_module(module)).items():
        if getattr(value, "identifier", None) == name:
            yield value


def place(annexes: tuple[str, ...]) -> tuple[int, int, str]:
    """Return where the first annex stands: A to Z, then AA and on; without one, at the end."""
    return (0, len(annexes[0]), annexes[0]) if annexes else (1, 0, "")


def render_index(services: Iterable[tuple[str, Any]]) -> str:
    """Return the text of the module, not yet formatted."""
    listed = list(services)
    modules = {
        name: module
        for module, service in listed
        for name in (service.identifier, service.code_type.__name__, service.statuses.__name__)
    }
    operations: dict[str, list[str]] = {}
    for operation in importlib.import_module("dimse_status.model.operation").Operation:
        operations[str(operation)] = [
            service.identifier for _, service in listed if operation in service.operations
        ]
    return "\n".join(
        [
            DOCSTRING,
            "from __future__ import annotations",
            '__all__ = ["IDENTIFIERS", "MODULES", "OF_OPERATION"]',
            f"IDENTIFIERS: tuple[str, ...] = {tuple(one.identifier for _, one in listed)}",
            '"""The service classes, in the order of the annexes of PS3.4; PS3.7 comes last."""',
            f"MODULES: dict[str, str] = {modules}",
            '"""In which module a service class, its enum and the base of that are."""',
            "OF_OPERATION: dict[str, tuple[str, ...]] = "
            + repr({name: tuple(found) for name, found in operations.items()}),
            '"""The service classes that have an operation, in that order."""',
        ]
    )


BY_OPERATION = '''"""What may be answered in each operation: any code of those that have it.

For the types of what answers requests: each name stands for the bases of those service classes,
and for that of PS3.7 on its own.
"""'''


def render_by_operation(services: Iterable[tuple[str, Any]]) -> str:
    """Return the text of `dimse_status.services.by_operation`, not yet formatted."""
    listed = list(services)
    imports = [
        f"from dimse_status.services.{module} import {one.code_type.__name__}"
        for module, one in listed
    ]
    lines: list[str] = []
    names: list[str] = []
    for operation in importlib.import_module("dimse_status.model.operation").Operation:
        bases = [one.code_type.__name__ for _, one in listed if operation in one.operations]
        names.append("".join(word.capitalize() for word in operation.name.split("_")) + "Code")
        lines += [
            f"{names[-1]}: TypeAlias = {' | '.join(bases)}",
            f'"""A code of a response to {operation}, in some service class."""',
        ]
    return "\n".join(
        [
            BY_OPERATION,
            "from __future__ import annotations",
            "from typing import TypeAlias",
            *imports,
            f"__all__ = {sorted(names)}",
            *lines,
        ]
    )
