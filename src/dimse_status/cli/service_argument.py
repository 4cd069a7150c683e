"""Read the names of service classes, operations and SOP classes, however people write them.

Capital and small letters, spaces, hyphens, underscores and slashes make no difference.
"""

from __future__ import annotations

import argparse
import re
from difflib import get_close_matches

from dimse_status.model.errors import closest_of, spelled_out
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.services import SERVICE_CLASSES
from dimse_status.services.finding import is_uid, problem_with_sop_class
from dimse_status.services.instance_availability import INSTANCE_AVAILABILITY
from dimse_status.services.modality_worklist import MODALITY_WORKLIST
from dimse_status.services.procedure_step import PROCEDURE_STEP
from dimse_status.services.sop_classes import NOT_DIMSE, SOPClass
from dimse_status.services.unified_procedure_step import UNIFIED_PROCEDURE_STEP

__all__ = ["read_operation", "read_service", "read_sop_class"]

_DICOM_ROOT = "1.2.840.10008."
# Below it are SOP classes alone, and those of each new edition.
_STORAGE_ROOT = "1.2.840.10008.5.1.4.1.1."
_MESSAGE = re.compile(r"r(?:q|sp)$")


def _letters(name: str) -> str:
    return "".join(char for char in name.casefold() if char.isalnum())


_SERVICES = {
    _letters(name): service
    for service in SERVICE_CLASSES
    for name in (service.identifier, service.name, service.statuses.__name__)
} | {
    # What everybody in the field calls them.
    "ian": INSTANCE_AVAILABILITY,
    "mpps": PROCEDURE_STEP,
    "mwl": MODALITY_WORKLIST,
    "ups": UNIFIED_PROCEDURE_STEP,
}
_OPERATIONS = {_letters(operation): operation for operation in Operation}
_SOP_CLASSES = {
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
    word = _letters(text)
    found = _SERVICES.get(word)
    if found is not None:
        return found
    alike = {
        service.identifier: None
        for name, service in _SERVICES.items()
        if len(word) > 2 and name.startswith(word)
    }
    if alike:
        hint = f"; did you mean {spelled_out(alike)}?"
    else:
        near = get_close_matches(word, _SERVICES, n=1)
        hint = f"; did you mean {_SERVICES[near[0]].identifier}?" if near else ""
    problem = (
        f"no service class is called {text.strip()!r:.60}{hint or '; the command list shows all'}"
    )
    raise argparse.ArgumentTypeError(problem)


def read_operation(text: str) -> Operation:
    """Read the name of an operation, also as that of a message.

    Parameters
    ----------
    text
        What was typed, such as ``C-MOVE``, ``c_move`` or ``C-MOVE-RSP``.

    Returns
    -------
    Operation
        The operation.

    Raises
    ------
    argparse.ArgumentTypeError
        If there is no such operation; the message names the nearest, or all.
    """
    word = _MESSAGE.sub("", _letters(text))
    found = _OPERATIONS.get(word)
    if found is not None:
        return found
    if word == "ccancel":
        problem = "C-CANCEL has no response, and so no status; name the operation it ends"
        raise argparse.ArgumentTypeError(problem)
    alike = [operation for name, operation in _OPERATIONS.items() if word and name[1:] == word]
    near = closest_of(text.strip().upper(), map(str, Operation))
    hint = f"; did you mean {spelled_out(alike)}?" if alike else near
    hint = hint or f"; expected {spelled_out(Operation)}"
    problem = f"no operation is called {text.strip()!r:.60}{hint}"
    raise argparse.ArgumentTypeError(problem)


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
    found = _SOP_CLASSES.get(word) or _SOP_CLASSES.get(_letters(word).removesuffix("sopclass"))
    if found is not None:
        return found
    of_the_standard = word.startswith(_DICOM_ROOT) and not word.startswith(_STORAGE_ROOT)
    if is_uid(word) and not of_the_standard:
        return SOPClass(word, "")
    problem = problem_with_sop_class(word)
    raise argparse.ArgumentTypeError(problem)
