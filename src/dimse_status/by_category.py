"""The members of each service class by category, to narrow a status with ``in``.

``STORAGE_FAILURES`` has the members of `StorageStatus` whose category is Failure; it is made when
it is first used. The stub names each member of each tuple, so a type checker that reads ``status in
STORAGE_FAILURES`` knows in either branch which members are left.
"""

from __future__ import annotations

from typing import Any

from dimse_status.model.category import Category
from dimse_status.services import finding, index

SUFFIXES = {
    "SUCCESS": Category.SUCCESS,
    "PENDING": Category.PENDING,
    "CANCEL": Category.CANCEL,
    "WARNINGS": Category.WARNING,
    "FAILURES": Category.FAILURE,
}
"""What the name of a tuple ends in, for each category of which there can be a member."""


def __getattr__(name: str) -> Any:
    if name == "__all__":
        return __dir__()
    identifier, _, suffix = name.rpartition("_")
    if identifier in index.IDENTIFIERS and suffix in SUFFIXES:
        statuses = finding.service_class(identifier).statuses
        members = tuple(one for one in statuses if one.category is SUFFIXES[suffix])
        if members:
            globals()[name] = members
            return members
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message, name=name)


def __dir__() -> list[str]:
    return sorted(
        f"{service.identifier}_{suffix}"
        for service in finding.all_service_classes()
        for suffix, category in SUFFIXES.items()
        if any(one.category is category for one in service.statuses)
    )
