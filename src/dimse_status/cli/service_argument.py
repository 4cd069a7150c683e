"""Read the names of service classes, operations and SOP classes, however people write them.

Capital and small letters, spaces, hyphens, underscores and slashes make no difference.
"""

from __future__ import annotations

import argparse
import re
from functools import cache

from dimse_status.model.errors import closest_of, spelled_out
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass, SOPClass
from dimse_status.services import SERVICE_CLASSES
from dimse_status.services.finding import is_uid, problem_with_sop_class, service_class
from dimse_status.services.sop_classes import NOT_DIMSE

__all__ = ["read_operation", "read_service", "read_sop_class", "read_subject"]

_DICOM_ROOT = "1.2.840.10008."
# Below it are SOP classes alone, and those of each new edition.
_STORAGE_ROOT = "1.2.840.10008.5.1.4.1.1."
_MESSAGE = re.compile(r"r(?:q|sp)$")
_FEWEST_LETTERS = 3
# What everybody in the field calls them.
_NICKNAMES = {
    "commitment": ("STORAGE_COMMITMENT",),
    "ian": ("INSTANCE_AVAILABILITY",),
    "mpps": ("PROCEDURE_STEP",),
    "mwl": ("MODALITY_WORKLIST",),
    "print": ("PRINT_MANAGEMENT",),
    "qr": ("QUERY_RETRIEVE_FIND", "QUERY_RETRIEVE_MOVE", "QUERY_RETRIEVE_GET"),
    "stgcmt": ("STORAGE_COMMITMENT",),
    "ups": ("UNIFIED_PROCEDURE_STEP",),
    "worklist": ("MODALITY_WORKLIST",),
}
_OPERATIONS = {operation.replace("-", "").lower(): operation for operation in Operation}


def _letters(name: str) -> str:
    return "".join(char for char in name.casefold() if char.isalnum())


@cache
def _services() -> dict[str, tuple[ServiceClass, ...]]:
    return {
        _letters(name): (service,)
        for service in SERVICE_CLASSES
        for name in (service.identifier, service.name, service.statuses.__name__)
    } | {name: tuple(map(service_class, group)) for name, group in _NICKNAMES.items()}


@cache
def _sop_classes() -> dict[str, SOPClass]:
    return {
        name: sop_class
        for group in (*(service.sop_classes for service in SERVICE_CLASSES), NOT_DIMSE)
        for sop_class in group
        for name in (sop_class.uid, _letters(sop_class.keyword))
        if name
    }


def read_service(text: str) -> ServiceClass:
    """Read the identifier or the name of a service class.

    Parameters
    ----------
    text
        What was typed, such as ``storage``, ``QUERY_RETRIEVE_MOVE`` or ``mpps``.

    Returns
    -------
    ServiceClass
        The service class.

    Raises
    ------
    argparse.ArgumentTypeError
        If there is no such service class; the message names the nearest.
    """
    alike = _alike(text)
    if len(alike) == 1:
        return alike[0]
    hint = closest_of(text.strip().upper(), [one.identifier for one in SERVICE_CLASSES])
    if alike:
        hint = f"; did you mean {spelled_out(one.identifier for one in alike)}?"
    hint = hint or "; the command list shows all"
    problem = f"no service class is called {text.strip()!r:.60}{hint}"
    raise argparse.ArgumentTypeError(problem)


def _alike(text: str) -> tuple[ServiceClass, ...]:
    """Return the service classes of that name, or else those whose names begin so."""
    word = _letters(text)
    begun = dict.fromkeys(
        service
        for name, services in _services().items()
        if len(word) >= _FEWEST_LETTERS and name.startswith(word)
        for service in services
    )
    return _services().get(word) or tuple(begun)


def read_operation(text: str) -> Operation:
    """Read the name of an operation, also as that of a message, or without its first letter.

    Parameters
    ----------
    text
        What was typed, such as ``C-MOVE``, ``c_move``, ``C-MOVE-RSP`` or ``move``.

    Returns
    -------
    Operation
        The operation.

    Raises
    ------
    argparse.ArgumentTypeError
        If there is no such operation; the message names the nearest, or all.
    """
    alike = _operations(text)
    if len(alike) == 1:
        return alike[0]
    if _letters(text) == "ccancel":
        problem = "C-CANCEL has no response, and so no status; name the operation it ends"
        raise argparse.ArgumentTypeError(problem)
    near = closest_of(text.strip().upper(), map(str, Operation))
    hint = f"; did you mean {spelled_out(alike)}?" if alike else near
    hint = hint or f"; expected {spelled_out(Operation)}"
    problem = f"no operation is called {text.strip()!r:.60}{hint}"
    raise argparse.ArgumentTypeError(problem)


def read_subject(text: str) -> Operation | tuple[ServiceClass, ...]:
    """Read what codes can be listed of: an operation, a service class, or a few, as ``qr``.

    Raises
    ------
    argparse.ArgumentTypeError
        If it is neither; the message names the nearest.
    """
    operations = _operations(text)
    if len(operations) == 1:
        return operations[0]
    if not operations and (found := _alike(text)):
        return found
    known = [*map(str, Operation), *(one.identifier for one in SERVICE_CLASSES)]
    hint = closest_of(text.strip().upper(), known) or "; the command list shows all"
    if operations:
        hint = f"; did you mean {spelled_out(operations)}?"
    problem = f"no service class or operation is called {text.strip()!r:.60}{hint}"
    raise argparse.ArgumentTypeError(problem)


def _operations(text: str) -> list[Operation]:
    word = _MESSAGE.sub("", _letters(text))
    return [one for name, one in _OPERATIONS.items() if word and word in (name, name[1:])]


def read_sop_class(text: str) -> SOPClass:
    """Read the UID, keyword or name of a SOP class.

    Parameters
    ----------
    text
        What was typed, such as ``1.2.840.10008.5.1.4.1.1.2`` or ``CT Image Storage SOP Class``.

    Returns
    -------
    SOPClass
        The SOP class; without a keyword, if the UID is a private one, or one that the standard may
        have given to a SOP class since the edition that the tables follow.

    Raises
    ------
    argparse.ArgumentTypeError
        If there is no such SOP class; the message names the keyword that is nearest.
    """
    word = text.strip()
    known = _sop_classes()
    found = known.get(word) or known.get(_letters(word).removesuffix("sopclass"))
    if found is not None:
        return found
    of_the_standard = word.startswith(_DICOM_ROOT) and not word.startswith(_STORAGE_ROOT)
    if is_uid(word) and not of_the_standard:
        return SOPClass(word, "")
    raise argparse.ArgumentTypeError(problem_with_sop_class(word))
