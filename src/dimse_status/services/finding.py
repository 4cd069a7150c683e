"""Which service class a name, a SOP class or an operation leads to, loading no other.

`index` is made from the tables and says in which module a service class is; `sop_classes` lists
the SOP classes of each. What is asked of them here loads the modules that answer, and no more.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from dimse_status.model.errors import ServiceClassError, closest_of, spelled_out
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass, SOPClass
from dimse_status.services import index, sop_classes

__all__ = [
    "all_service_classes",
    "find_sop_class",
    "is_not_dimse",
    "is_uid",
    "problem_with_sop_class",
    "service_class",
    "service_classes_of",
    "service_classes_of_sop_class",
    "service_for",
    "service_of_message",
]


@cache
def service_class(identifier: str) -> ServiceClass:
    """Return the service class with that identifier, one of `index.IDENTIFIERS`."""
    module = import_module(f"dimse_status.services.{index.MODULES[identifier]}")
    found: ServiceClass = getattr(module, identifier)
    return found


@cache
def service_classes_of(operation: Operation | None) -> tuple[ServiceClass, ...]:
    """Return the service classes of PS3.4 that have `operation`, or all, in the order of annexes.

    `GENERAL`, which is PS3.7 on its own, is not among them.
    """
    names = index.IDENTIFIERS if operation is None else index.OF_OPERATION[operation]
    return tuple(service_class(name) for name in names if name != "GENERAL")


@cache
def all_service_classes() -> tuple[ServiceClass, ...]:
    """Return all service classes in the order of the annexes; `GENERAL` comes last."""
    return (*service_classes_of(None), service_class("GENERAL"))


@cache
def _sop_classes() -> dict[str, tuple[SOPClass, tuple[str, ...]]]:
    """Return each SOP class with the identifiers of its service classes, by UID and by keyword."""
    found: dict[str, tuple[SOPClass, tuple[str, ...]]] = {}
    groups = {
        **{name: name for name in index.IDENTIFIERS},
        "GENERAL": "RETIRED_WITH_THEIR_STATUSES",
    }
    for identifier, group in groups.items():
        for one in getattr(sop_classes, group):
            for word in filter(None, (one.uid, one.keyword)):
                known, identifiers = found.get(word, (one, ()))
                found[word] = known, (*identifiers, identifier)
    return found


def find_sop_class(uid_or_keyword: str) -> SOPClass | None:
    """Return the SOP class with that UID or keyword, or None if this version knows none."""
    try:
        return _sop_classes()[uid_or_keyword][0]
    except (KeyError, TypeError):
        return None


def service_classes_of_sop_class(uid_or_keyword: str) -> tuple[ServiceClass, ...]:
    """Return the service classes that a SOP class belongs to; none for one that is not known."""
    found = _sop_classes().get(uid_or_keyword)
    return tuple(map(service_class, found[1])) if found else ()


def is_uid(text: str) -> bool:
    """Whether `text` has the form of a UID: at most 64 digits and dots (PS3.5 Section 9.1)."""
    parts = text.split(".")
    return (
        len(text) <= _LONGEST_UID
        and len(parts) > 1
        and all(
            part.isascii() and part.isdigit() and (part == "0" or part[0] != "0") for part in parts
        )
    )


_LONGEST_UID = 64


def problem_with_sop_class(word: object) -> str:
    """Say why `word` names no SOP class that this version knows."""
    if not isinstance(word, str):
        return f"a SOP class is named by its UID or its keyword, got {type(word).__name__} {word!r:.60}"
    if is_not_dimse(word):
        return f"{word} is not used over DIMSE, so no status answers for it"
    if is_uid(word):
        return (
            f"the SOP class {word} is not known to this version"
            f" (tables of PS3.6 {sop_classes.SOP_CLASSES_EDITION})"
        )
    closest = closest_of(word, _sop_classes())
    return f"there is no SOP class {word!r:.90}{closest}"


def is_not_dimse(uid_or_keyword: str) -> bool:
    """Whether that is a SOP class of files or DICOMweb, which no DIMSE message names."""
    return any(uid_or_keyword in (one.uid, one.keyword) for one in sop_classes.NOT_DIMSE)


def service_for(sop_class: str, operation: Operation) -> ServiceClass:
    """Find the service class whose statuses answer an operation on a SOP class.

    Parameters
    ----------
    sop_class
        UID or keyword of the SOP class.
    operation
        The operation that is answered.

    Returns
    -------
    ServiceClass
        The service class; for a retired SOP class, that to which it belonged. `GENERAL`, if that
        was retired as well.

    Raises
    ------
    ServiceClassError
        If the SOP class is not known to this version, or the operation is not in its DIMSE
        service group.

    Examples
    --------
    >>> service_for("1.2.840.10008.5.1.4.1.1.2", Operation.C_STORE)
    <ServiceClass STORAGE>
    """
    operation = Operation(operation)
    known = find_sop_class(sop_class)
    if known is None:
        raise ServiceClassError(problem_with_sop_class(sop_class))
    services, group = service_classes_of_sop_class(sop_class), known.operations
    for service in services:
        if operation in service.operations and (
            not group or operation in group or known.keyword == service.named_in_messages
        ):
            return service
    operations = group or {one: None for service in services for one in service.operations}
    problem = f"{operation} is no operation of {sop_class}: expected {spelled_out(operations)}"
    raise ServiceClassError(problem)


def service_of_message(sop_class: str | None, operation: Operation | None) -> ServiceClass | None:
    """Find the service class of a message that a peer sent, whatever it names.

    Returns
    -------
    ServiceClass or None
        None where the operation has to speak for all its service classes. A SOP class that is
        private, or not known to this version, and is stored is Storage's.
    """
    services = service_classes_of_sop_class(sop_class) if sop_class else ()
    if operation is None:
        return services[0] if len(services) == 1 else None
    for service in services:
        if operation in service.operations:
            return service
    return service_class("STORAGE") if sop_class and operation is Operation.C_STORE else None
