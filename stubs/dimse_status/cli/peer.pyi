# Generated from src/dimse_status/cli/peer.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What implementations use a code for: what ``dimse-status explain`` shows beside the standard."""

from collections.abc import Iterable, Sequence
from typing import Any

from dimse_status.cli.code_argument import CodeArgument
from dimse_status.cli.question import Question
from dimse_status.implementations.implementation import Implementation, ImplementationCode
from dimse_status.implementations.implementation_reason import ImplementationReason

__all__ = ["as_json", "as_text", "reasons_of", "uses_of"]

def uses_of(
    code: CodeArgument, question: Question, named: Implementation | None
) -> tuple[ImplementationCode, ...]:
    """Find what implementations use a code for where `question` asks.

    Parameters
    ----------
    code
        The code or range. What all implementations do in a range is too much to be of use: then
        there is nothing, if `named` is None.
    question
        Where it came up.
    named
        The one that the user named; None for those that come with the package.
    """

def reasons_of(
    code: CodeArgument, named: Implementation | None, *, warning: bool
) -> tuple[ImplementationReason, ...]:
    """Find what implementations use a Failure Reason, or a Warning Reason, for; as `uses_of`."""

def as_text(
    uses: Sequence[ImplementationCode | ImplementationReason], named: Implementation | None
) -> list[str]:
    """Return the lines that say what implementations use a code for; none if none does."""

def as_json(uses: Iterable[ImplementationCode | ImplementationReason]) -> list[dict[str, Any]]:
    """Return what ``--json`` prints of what implementations use a code for."""
