"""Where a code came up, as far as it is known; and what answers the question that this makes.

A result carries its question, so that what was made of it can ask again. The registry, a room
above, answers.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

from dimse_status import model
from dimse_status.model import status_info
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass, SOPClass

__all__ = ["Answering", "Assigning", "Question"]


class Assigning(Protocol):
    """What knows the codes of an implementation: an `Implementation`."""

    @property
    def name(self) -> str:
        """The name of the product."""
        ...

    def find(
        self,
        code: int,
        service: ServiceClass,
        operation: Operation | None,
        sop_class: SOPClass | None = None,
    ) -> model.implementation_code.ImplementationCode | None:
        """Return what it uses a code for there, or None."""
        ...


class Answering(Protocol):
    """What answers a `Question`: a registry of status codes."""

    def answer(self, code: int, question: Question) -> status_info.StatusInfo[Any]:
        """Return what is known of a 16-bit code where it came up."""
        ...

    def reason_against(self, info: status_info.StatusInfo) -> str:
        """Say in one sentence why a code is not permitted where it came up."""
        ...


@dataclass(frozen=True, slots=True)
class Question:
    """Where a code came up: each part is None where it is not known.

    Parameters
    ----------
    registry
        Whose knowledge is asked for.
    service
        The service class.
    operation
        The operation that the code answers.
    sop_class
        The SOP class; None also for one that this version does not know, or a private one.
    implementation
        The implementation that sent the code.
    """

    registry: Answering = field(compare=False)
    service: ServiceClass | None = None
    operation: Operation | None = None
    sop_class: SOPClass | None = None
    implementation: Assigning | None = None
