"""One entry of the advice: for which status it speaks, and what it says."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from dimse_status.advice.advice import Advice
from dimse_status.model.operation import Operation

__all__ = ["Entry", "When"]


class When(Enum):
    """What a response has to say beside its code for an entry to speak."""

    STEP_IS_FINAL = "Error ID (0000,0903) is A710"
    ALL_DELIVERED = "sub-operations completed, some with a warning, and none failed"


class Entry(NamedTuple):
    """An advice, and the statuses for which it speaks.

    Parameters
    ----------
    codes
        Codes in hexadecimal, with blanks between: single ones, ``A7xx``, or ``A770-A779``.
    operations
        The operations whose responses they are codes of.
    services
        Identifiers of the service classes, or of the set of Failure Reasons, to which the entry
        keeps; empty where it holds for all.
    implementation
        The name of the only product for which it holds; empty where it holds for any.
    when
        What the response has to say besides, or None.
    unlisted
        Whether the standard has no such code for the operation, and peers send it all the same.
    advice
        What it says.
    """

    codes: str
    operations: tuple[Operation, ...]
    advice: Advice
    services: tuple[str, ...] = ()
    implementation: str = ""
    when: When | None = None
    unlisted: bool = False

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """The first and the last code of each part of `codes`."""
        ends = (part.partition("-") for part in self.codes.split())
        return tuple(
            (int(low.replace("x", "0"), 16), int((high or low).replace("x", "F"), 16))
            for low, _, high in ends
        )

    @property
    def is_general(self) -> bool:
        """Whether its codes are those of PS3.7, which every service class reads in its own way."""
        return all(high < 0x1000 for _, high in self.spans)
