# Generated from src/dimse_status/advice/finding.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""From a status, or a whole response, to the advice for it."""

from dimse_status.advice.advice import Advice
from dimse_status.failure_reason import ReasonInfo
from dimse_status.model.status_code import StatusCode
from dimse_status.model.status_info import StatusInfo
from dimse_status.model.status_response import StatusResponse

__all__ = ["advice_for"]

def advice_for(
    about: StatusInfo[StatusCode] | StatusResponse[StatusCode] | ReasonInfo,
) -> Advice | None:
    """Return what to do about a status: this project's judgement, none of the standard's.

    Parameters
    ----------
    about
        A status, from `resolve`; a response, from `resolve_response`, whose counts and Error ID
        then refine the answer; or a Failure Reason, from `resolve_reason`.

    Returns
    -------
    Advice or None
        That of the implementation, if one was named; else that of the exact code; else that of
        its range. None where nothing reliable is known; and where no operation was named, unless
        all operations that have the code share one advice.

    Examples
    --------
    >>> from dimse_status import QUERY_RETRIEVE_MOVE, resolve
    >>> from dimse_status.advice import advice_for
    >>> advice = advice_for(resolve(0xA801, QUERY_RETRIEVE_MOVE))
    >>> advice.turn, advice.retry
    (<Turn.CONFIGURATION: 'configuration'>, <Retry.AFTER_A_CHANGE: 'after a change'>)
    """
