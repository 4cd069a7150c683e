"""Where a code came up, as far as the user says: which service classes are asked about."""

from __future__ import annotations

from dataclasses import dataclass

from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.resolver import resolve
from dimse_status.services import SERVICE_CLASSES
from dimse_status.services.finding import (
    find_sop_class,
    problem_with_sop_class,
    service_for,
    service_of_message,
)
from dimse_status.services.general import GENERAL
from dimse_status.services.sop_classes import NOT_DIMSE, SOPClass

__all__ = ["Question", "name_of", "question_of"]


@dataclass(frozen=True, slots=True)
class Question:
    """The service classes that are asked about, and what else is known.

    Parameters
    ----------
    services
        The service classes.
    service, operation, sop_class
        What the user named, or None.
    """

    services: tuple[ServiceClass, ...]
    service: ServiceClass | None = None
    operation: Operation | None = None
    sop_class: SOPClass | None = None

    @property
    def is_narrowed(self) -> bool:
        """Whether the user named any of the three."""
        return not (self.service is None and self.operation is None and self.sop_class is None)

    @property
    def note(self) -> str:
        """Why a SOP class says less than the user may think; or empty."""
        if self.sop_class is None or find_sop_class(self.sop_class.uid) is not None:
            return ""
        if self.services == (GENERAL,):
            told = "what follows is what PS3.7 says of every service class"
        else:
            told = f"it is taken for one of {self.services[0].name}"
        if self.sop_class.uid.startswith("1.2.840.10008."):
            return f"{problem_with_sop_class(self.sop_class.uid)}; {told}."
        return f"{self.sop_class.uid} is a private SOP class; {told}."


def question_of(
    service: ServiceClass | None, operation: Operation | None, sop_class: SOPClass | None
) -> Question:
    """Find the service classes that the user asks about.

    Parameters
    ----------
    service, operation, sop_class
        What the user named, or None.

    Returns
    -------
    Question
        The service class that was named; else that of the SOP class, or two if it has operations
        of both; else those that have the operation; else all.

    Raises
    ------
    ServiceClassError
        If the service class, the operation and the SOP class do not go together.
    """
    name = name_of(sop_class)
    if name is not None and sop_class in NOT_DIMSE:
        service_for(name, operation or Operation.C_STORE)  # it says why not
    if service is not None:
        found: tuple[ServiceClass, ...] = (service,)
    elif name is None:
        found = tuple(
            one
            for one in SERVICE_CLASSES
            if operation is None or (operation in one.operations and one is not GENERAL)
        )
    elif find_sop_class(name) is None:
        found = (service_of_message(name, operation) or GENERAL,)
    elif operation is None:
        found = tuple(one for one in SERVICE_CLASSES if sop_class in one.sop_classes)
    else:
        found = (service_for(name, operation),)
    for one in found:
        resolve(0x0000, one, operation, name)  # it says why not, if they do not go together
    return Question(found, service, operation, sop_class)


def name_of(sop_class: SOPClass | None) -> str | None:
    """Return the keyword of a SOP class, or its UID if it has none; None for None."""
    return sop_class.keyword or sop_class.uid if sop_class is not None else None
