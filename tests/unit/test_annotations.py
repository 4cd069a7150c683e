"""What public annotations say can be asked at run time, as pydantic, cattrs and FastAPI do."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module
from typing import Any, get_type_hints

import pytest

PUBLIC = (
    "dimse_status",
    "dimse_status.advice",
    "dimse_status.compat",
    "dimse_status.compat.differences",
    "dimse_status.errors",
    "dimse_status.failure_reason",
    "dimse_status.handlers",
    "dimse_status.http_status",
    "dimse_status.implementations",
    "dimse_status.logs",
    "dimse_status.rows",
    "dimse_status.sub_operations",
)


def annotated(module: str) -> Iterator[tuple[str, Any]]:
    """Yield each class and function that a module makes public, and what the classes define."""
    for name in import_module(module).__all__:
        thing = getattr(import_module(module), name)
        if inspect.isclass(thing) or inspect.isroutine(thing):
            yield name, thing
        if inspect.isclass(thing) and thing.__module__.startswith("dimse_status."):
            for key, value in vars(thing).items():
                function = value.fget if isinstance(value, property) else value
                function = getattr(function, "__func__", function)
                if inspect.isfunction(function) and (key == "__init__" or key[0] != "_"):
                    yield f"{name}.{key}", function


@pytest.mark.parametrize("module", PUBLIC)
def test_every_public_annotation_can_be_resolved(module: str) -> None:
    unresolved = {}
    for name, thing in annotated(module):
        try:
            get_type_hints(thing)
        except NameError as error:
            unresolved[name] = str(error)
    assert unresolved == {}
