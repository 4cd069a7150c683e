"""From a status, or a whole response, to the advice for it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from dimse_status.advice.advice import Advice
from dimse_status.advice.entry import Entry, When
from dimse_status.failure_reason import ReasonInfo
from dimse_status.model.operation import Operation
from dimse_status.model.status_code import StatusCode
from dimse_status.model.status_info import StatusInfo
from dimse_status.model.status_response import StatusResponse
from dimse_status.services.general import GENERAL

__all__ = ["advice_for"]

_PARTLY, _NOT_AT_ALL = 0xB000, 0xA702
_RETRIEVALS = frozenset({Operation.C_MOVE, Operation.C_GET})
_STEP_IS_FINAL = 0xA710


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
    if isinstance(about, ReasonInfo):
        place = about.reason_set.identifier
        return _best(
            e for e in _entries(Operation.N_EVENT_REPORT, about.code) if place in e.services
        )
    response = about if isinstance(about, StatusResponse) else None
    info = about.info if isinstance(about, StatusResponse) else about
    found = [_find(info, operation, response) for operation in _operations(info)]
    return found[0] if all(one is found[0] for one in found) else None


def _operations(info: StatusInfo[StatusCode]) -> tuple[Operation, ...]:
    if info.operation is not None:
        return (info.operation,)
    used = {usage.operation for usage in info.usages}
    return tuple(one for one in info.service.operations if one in used) or info.service.operations


def _find(
    info: StatusInfo[StatusCode],
    operation: Operation,
    response: StatusResponse[StatusCode] | None,
) -> Advice | None:
    code, when = _as_answered(info.code, operation, response)
    named = info.implementation_code.implementation if info.implementation_code else ""
    in_range = all(map(_has_meaning_of_range, info.readings or (info,)))
    return _best(
        entry
        for entry in _entries(operation, code)
        if entry.when in {None, when}
        and entry.implementation in {"", named}
        and (entry.implementation or in_range or (code, code) in entry.spans)
        # Where no service class is named, a code of PS3.4 tells it, and one of PS3.7 does not.
        and (
            not entry.services
            or info.service.identifier in entry.services
            or (info.service is GENERAL and not entry.is_general)
        )
    )


def _as_answered(
    code: int, operation: Operation, response: StatusResponse[StatusCode] | None
) -> tuple[int, When | None]:
    """Return the code as the rest of the response shows it, and what else that shows."""
    if response is None or operation not in _RETRIEVALS:
        is_final = response is not None and response.error_id == _STEP_IS_FINAL
        return code, When.STEP_IS_FINAL if is_final else None
    delivered = (response.completed_suboperations or 0) + (response.warning_suboperations or 0)
    if code == _PARTLY and response.completed_suboperations is not None and not delivered:
        return _NOT_AT_ALL, None
    if code == _NOT_AT_ALL and delivered:
        return _PARTLY, None
    return code, When.ALL_DELIVERED if response.failed_suboperations == 0 and delivered else None


def _has_meaning_of_range(info: StatusInfo[StatusCode]) -> bool:
    """Whether a range tells what the code means there, and no row of its own does."""
    own = info.member.meaning if info.member is not None else None
    return info.range is not None and own in {None, info.range.meaning}


def _best(entries: Iterable[Entry]) -> Advice | None:
    best = max(entries, key=_rank, default=None)
    return best.advice if best is not None else None


def _rank(entry: Entry) -> tuple[bool, bool, bool, bool]:
    exact = all(low == high for low, high in entry.spans)
    return bool(entry.implementation), exact, entry.when is not None, bool(entry.services)


def _entries(operation: Operation, code: int) -> list[Entry]:
    return [entry for low, high, entry in _spans(operation) if low <= code <= high]


@cache
def _spans(operation: Operation) -> list[tuple[int, int, Entry]]:
    from dimse_status.advice.entries import ENTRIES  # noqa: PLC0415 - loaded when asked for

    ours = (entry for entry in ENTRIES if operation in entry.operations)
    return [(low, high, entry) for entry in ours for low, high in entry.spans]
