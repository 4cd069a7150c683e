# Generated from src/dimse_status/cli/question.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Where a code came up, as far as the user says: which service classes are asked about."""

from dataclasses import dataclass

from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.services.sop_classes import SOPClass

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
    @property
    def note(self) -> str:
        """Why a SOP class says less than the user may think; or empty."""

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

def name_of(sop_class: SOPClass | None) -> str | None:
    """Return the keyword of a SOP class, or its UID if it has none; None for None."""
