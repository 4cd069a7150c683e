# Generated from src/dimse_status/cli/explanation_text.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What ``dimse-status explain`` shows a human: in detail, or as an overview of service classes."""

from collections.abc import Sequence

from dimse_status.cli.code_argument import CodeArgument
from dimse_status.cli.entry import Entry
from dimse_status.cli.question import Question

__all__ = ["explanation"]

def explanation(code: CodeArgument, question: Question, entries: Sequence[Entry]) -> str:
    """Return what ``explain`` prints.

    Parameters
    ----------
    code
        What was asked for.
    question
        Where it came up.
    entries
        What was found.

    Returns
    -------
    str
        Lines of at most 80 columns; only a URL may be longer.
    """
