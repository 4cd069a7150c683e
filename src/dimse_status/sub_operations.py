"""SubOperations: how the C-STORE sub-operations of a C-GET or C-MOVE came out."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import TYPE_CHECKING, Generic, SupportsIndex, TypeAlias

from dimse_status import model
from dimse_status.model.category import Category, category_of
from dimse_status.model.errors import NoResponseError, ServiceClassError, SubOperationsError
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass, as_service_class
from dimse_status.model.status_code import S_co, StatusCode
from dimse_status.model.status_response import StatusResponse
from dimse_status.registry import STANDARD
from dimse_status.resolver import look_up
from dimse_status.response import resolve_response
from dimse_status.services.general import GeneralCode
from dimse_status.services.query_retrieve import QueryRetrieveGetCode, QueryRetrieveMoveCode

if TYPE_CHECKING:
    from dimse_status.model.related_field import RelatedValues

__all__ = ["RetrieveCode", "SubOperations"]

RetrieveCode: TypeAlias = QueryRetrieveGetCode | QueryRetrieveMoveCode | GeneralCode
"""A code that the response to a C-GET or C-MOVE may carry in some service class."""

_HIGHEST_COUNT = 0xFFFF
_SUCCESS = 0x0000
_PENDING = 0xFF00
_CANCEL = 0xFE00
_WARNING = 0xB000
_UNABLE_TO_PERFORM = 0xA702


class SubOperations(Generic[S_co]):
    """The C-STORE sub-operations of one C-GET or C-MOVE, counted by category.

    A sub-operation that was answered with a Warning, whatever its code, is counted as one: the
    instance was stored. One that was answered with anything else than Success or a Warning, or
    not at all, has failed.

    Parameters
    ----------
    service
        `QUERY_RETRIEVE_GET` or `QUERY_RETRIEVE_MOVE`.
    total
        How many sub-operations there are to be. The counts are sent in 16 bits: while one of them
        is greater than 65535, the statuses are built without them.

    Raises
    ------
    ServiceClassError
        If `service` has neither C-GET nor C-MOVE.
    SubOperationsError
        If `total` is no number of sub-operations.

    Examples
    --------
    >>> from dimse_status import QUERY_RETRIEVE_MOVE
    >>> moved = SubOperations(QUERY_RETRIEVE_MOVE, total=2)
    >>> moved.count(0x0000, "1.2.826.0.1.3680043.8.498.1")
    <Category.SUCCESS: 'Success'>
    >>> moved.count(0xB123, "1.2.826.0.1.3680043.8.498.2")
    <Category.WARNING: 'Warning'>
    >>> print(moved.final())
    (0000,0900) Status                              US: 45056
    (0000,1021) Number of Completed Sub-operations  US: 1
    (0000,1022) Number of Failed Sub-operations     US: 0
    (0000,1023) Number of Warning Sub-operations    US: 1
    """

    def __init__(self, service: ServiceClass[S_co, RetrieveCode], total: SupportsIndex) -> None:
        retrieving = (Operation.C_GET, Operation.C_MOVE)
        if not any(one in as_service_class(service).operations for one in retrieving):
            problem = f"sub-operations belong to C-GET or C-MOVE, which {service.name} has not"
            raise ServiceClassError(problem)
        self._service = service
        self._total = _as_count(total)
        self._completed = 0
        self._warning = 0
        self._failed = 0
        self._failed_uids: list[str] = []

    @property
    def service(self) -> ServiceClass[S_co, RetrieveCode]:
        """The service class for which the statuses are built."""
        return self._service

    @property
    def total(self) -> int:
        """How many there are in all."""
        return self._total

    @property
    def remaining(self) -> int:
        """How many were not counted yet."""
        return self._total - self._completed - self._warning - self._failed

    @property
    def completed(self) -> int:
        """How many were answered with Success."""
        return self._completed

    @property
    def failed(self) -> int:
        """How many have failed."""
        return self._failed

    @property
    def warning(self) -> int:
        """How many were answered with a Warning."""
        return self._warning

    @property
    def failed_sop_instance_uids(self) -> tuple[str, ...]:
        """The SOP Instance UIDs of those that have failed, as far as they are known."""
        return tuple(self._failed_uids)

    def count(
        self,
        outcome: SupportsIndex | model.dataset.Dataset | StatusResponse[StatusCode] | None,
        sop_instance_uid: str | None = None,
    ) -> Category:
        """Count one sub-operation.

        Parameters
        ----------
        outcome
            How the C-STORE was answered: its code; the status Dataset that `send_c_store`
            returned, where an empty one says that there was no answer; what `resolve_response`
            made of it; or None, if it could not be sent.
        sop_instance_uid
            SOP Instance UID of the instance, for the list of those that have failed.

        Returns
        -------
        Category
            The category of the answer; `Category.FAILURE` where there was none.

        Raises
        ------
        SubOperationsError
            If none remains.
        CodeTypeError, CodeValueError, InvalidResponseError
            If `outcome` is no answer to a C-STORE.
        """
        category = _category_of_outcome(outcome)
        if not self.remaining:
            problem = f"no more than {self._total} sub-operations can be counted, got one more"
            raise SubOperationsError(problem)
        if category is Category.SUCCESS:
            self._completed += 1
        elif category is Category.WARNING:
            self._warning += 1
        else:
            self._failed += 1
            if sop_instance_uid:
                self._failed_uids.append(sop_instance_uid)
        return category

    def fail_remaining(self, sop_instance_uids: Sequence[str] = ()) -> None:
        """Count all that remain as failed: nothing more can be sent.

        Raises
        ------
        SubOperationsError
            If there are more UIDs than remain.
        """
        uids = list(sop_instance_uids)
        if len(uids) > self.remaining:
            problem = f"only {self.remaining} sub-operations remain, got {len(uids)} UIDs"
            raise SubOperationsError(problem)
        self._failed += self.remaining
        self._failed_uids += uids

    def drop_remaining(self) -> None:
        """Say that there are no more: the total becomes what was counted."""
        self._total -= self.remaining

    def pending(self) -> model.dataset.StatusDataset[S_co]:
        """Build the status of a Pending response, with all four counts (PS3.4 C.4.2.1.6 to 9)."""
        return self._status(_PENDING, with_remaining=True)

    def cancelled(self) -> model.dataset.StatusDataset[S_co]:
        """Build the status of the response to a cancelled request, with all four counts.

        Those that remain were not begun (PS3.4 C.4.2.3.1, C.4.3.3.1).
        """
        return self._status(_CANCEL, with_remaining=True)

    def final(self) -> model.dataset.StatusDataset[S_co]:
        """Build the status of the final response.

        Returns
        -------
        StatusDataset
            Success, if all have completed; A702, Unable to perform sub-operations, if all have
            failed; else B000, One or more Failures or Warnings (PS3.4 C.4.2.3.1, C.4.3.3.1).
            The number that remains is not in it (C.4.2.1.6, C.4.3.1.5).

        Raises
        ------
        SubOperationsError
            If some remain.
        """
        if self.remaining:
            problem = (
                f"all sub-operations must be counted before the final response, {self.remaining}"
                f" of {self._total} remain: count them, call fail_remaining(), or send cancelled()"
            )
            raise SubOperationsError(problem)
        if self._completed == self._total:
            return self._status(_SUCCESS)
        return self._status(_UNABLE_TO_PERFORM if self._failed == self._total else _WARNING)

    def identifier(self) -> model.dataset.Dataset | None:
        """Build the data set of a final or cancelled response.

        Returns
        -------
        Dataset
            Failed SOP Instance UID List (0008,0058); None if no sub-operation is known to have
            failed, for then there is no data set (PS3.4 C.4.2.1.4.2, C.4.3.1.3.2).
        """
        if not self._failed_uids:
            return None
        identifier = model.dataset.Dataset()
        identifier.FailedSOPInstanceUIDList = list(self._failed_uids)
        return identifier

    def _status(
        self, code: int, *, with_remaining: bool = False
    ) -> model.dataset.StatusDataset[S_co]:
        counts: RelatedValues = {
            "completed_suboperations": self._completed,
            "failed_suboperations": self._failed,
            "warning_suboperations": self._warning,
        }
        if with_remaining:
            counts["remaining_suboperations"] = self.remaining
        if max(self._completed, self._failed, self._warning, self.remaining) > _HIGHEST_COUNT:
            counts = {}
        return look_up(code, self._service, None, None, STANDARD).to_dataset(**counts)

    def __repr__(self) -> str:
        return (
            f"<SubOperations: {self.remaining} remaining, {self._completed} completed,"
            f" {self._failed} failed, {self._warning} warning>"
        )


def _as_count(total: SupportsIndex) -> int:
    try:
        count = operator.index(total)
    except TypeError:
        count = -1
    if isinstance(total, bool) or count < 0:
        problem = f"the number of sub-operations must be an integer from 0 on, got {total!r:.60}"
        raise SubOperationsError(problem)
    return count


def _category_of_outcome(
    outcome: SupportsIndex | model.dataset.Dataset | StatusResponse[StatusCode] | None,
) -> Category:
    if outcome is None:
        return Category.FAILURE
    if isinstance(outcome, StatusResponse):
        return outcome.category
    if isinstance(outcome, SupportsIndex):
        return category_of(outcome)
    try:
        return resolve_response(outcome).category
    except NoResponseError:
        return Category.FAILURE
