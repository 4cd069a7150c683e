# Generated from src/dimse_status/cli/entry.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What the standard says of a code, or of a range, in one service class."""

from dataclasses import dataclass

from dimse_status.cli.code_argument import CodeArgument
from dimse_status.cli.question import Question
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_info import StatusInfo

__all__ = ["Entry", "entries_about", "entries_of_service"]

@dataclass(frozen=True, slots=True)
class Entry:
    """A code or a range of a service class, and what is known of it there.

    Parameters
    ----------
    info
        What is known of the code; of a range, what is known of a code in it that has no meaning
        of its own.
    is_range
        Whether it stands for the range.
    """

    info: StatusInfo
    is_range: bool = False
    @property
    def pattern(self) -> str:
        """The code as the standard writes it, such as ``A702``, or the range: ``A7xx``."""
    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations that its usages are for, in the order of PS3.7."""
    @property
    def reason(self) -> str:
        """Why it is not permitted, in one sentence; empty if it is."""
    @property
    def is_retired(self) -> bool:
        """Whether the standard has withdrawn it."""
    @property
    def is_of_part_4(self) -> bool:
        """Whether the service class itself defines it, and not PS3.7 for all of them."""

def entries_about(code: CodeArgument, question: Question) -> tuple[Entry, ...]:
    """Find what a code, or what lies in a range, means wherever `question` asks.

    Parameters
    ----------
    code
        The code or range.
    question
        Where it came up.

    Returns
    -------
    tuple of Entry
        Of a code: one for each service class that defines it there. If none does: one for each
        that was named, saying why not; if none was named, what PS3.7 alone says. Of a range: the
        ranges and fixed codes in it; none, if there are none.

    Raises
    ------
    ServiceClassError
        If the service class, the operation and the SOP class do not go together.
    """

def entries_of_service(service: ServiceClass) -> tuple[Entry, ...]:
    """Return every code and range of a service class, in ascending order, a range first."""
