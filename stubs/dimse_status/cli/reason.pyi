# Generated from src/dimse_status/cli/reason.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""``dimse-status explain --attribute``: what a Failure Reason or a Warning Reason means."""

from typing import Final

from dimse_status.cli.code_argument import CodeArgument
from dimse_status.implementations.implementation import Implementation

__all__ = ["ATTRIBUTES", "explain_reason"]
ATTRIBUTES: Final[dict[str, bool]]
"""The attributes that can be asked about, and whether each is Warning Reason (0008,1196)."""

def explain_reason(
    code: CodeArgument, attribute: str, named: Implementation | None, *, as_json: bool
) -> str:
    """Return what ``explain --attribute`` prints.

    Parameters
    ----------
    code
        The value, or a range of values.
    attribute
        One of `ATTRIBUTES`.
    named
        The implementation that sent it, or None.
    as_json
        Whether to return JSON and not text.
    """
