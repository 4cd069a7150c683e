# Generated from src/dimse_status/compat/status_dict.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""A service class's statuses as the read-only mapping that pynetdicom's users know."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias, TypeVar

from dimse_status.model.category import Category
from dimse_status.model.service_class import ServiceClass

__all__ = ["StatusDict", "StatusDictType"]
StatusDictType: TypeAlias = Mapping[int, tuple[Category, str]]
"""pynetdicom's name for the type of its tables: code to category and meaning."""
T = TypeVar("T")

class StatusDict(StatusDictType):
    """The codes of one or more service classes and of PS3.7, each with category and meaning.

    A read-only mapping that is computed from the registry: a range of the standard is a range
    here, and no entry per code. Where pynetdicom has one table for what are two service classes,
    the codes of the first go before those of the second.

    It is no `dict`, and cannot be changed: `copy` and ``|`` give a dictionary, which can, and which
    `json.dumps` takes. Iteration is in the order of the codes.

    Parameters
    ----------
    *services
        The service classes, the more important first. PS3.7's general statuses come last.
    """

    services: tuple[ServiceClass, ...]
    def __init__(self, *services: ServiceClass) -> None: ...
    def __getitem__(self, code: int) -> tuple[Category, str]: ...
    def __contains__(self, code: object) -> bool: ...
    def __iter__(self) -> Iterator[int]: ...
    def __len__(self) -> int: ...
    def __reversed__(self) -> Iterator[int]: ...
    def copy(self) -> dict[int, tuple[Category, str]]:
        """Return the table as a dictionary, with an entry per code: yours to change."""
    def __or__(self, other: Mapping[int, T]) -> dict[int, tuple[Category, str] | T]: ...
    def __ror__(self, other: Mapping[int, T]) -> dict[int, tuple[Category, str] | T]: ...
