# Generated from src/dimse_status/implementations/review.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What the standard has against a code that an implementation uses."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from dimse_status.model.implementation_code import ImplementationCode
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass

__all__ = ["Finding", "FindingKind", "is_outside", "review"]

class FindingKind(StrEnum):
    """What the standard has against the use of a code."""

    _value_: Literal[  # pyright: ignore[reportIncompatibleVariableOverride]
        "taken", "outside", "no status"
    ]
    TAKEN = "taken"
    """The service class gives the code a meaning of its own, which goes before this one."""
    OUTSIDE = "outside"
    """The code lies where the standard lets no implementation assign one."""
    NO_STATUS = "no status"
    """The code lies outside the status classes of PS3.7 Annex C."""

@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that the standard has against a code that an implementation uses.

    Parameters
    ----------
    kind
        What it is.
    code
        The code or run of codes.
    service, operation
        Where it is used so.
    text
        The finding in one sentence.
    """

    kind: FindingKind
    code: ImplementationCode
    service: ServiceClass
    operation: Operation
    text: str

def review(code: ImplementationCode) -> tuple[Finding, ...]:
    """Return what the standard has against `code`, in the order of its annexes.

    A code for which the service class itself has that very meaning is not mentioned, nor a row
    that says what is done when a code is received.
    """

def is_outside(code: ImplementationCode) -> bool:
    """Whether the standard lets no implementation send all of `code` in any place it is used."""
