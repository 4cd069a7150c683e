# Generated from src/dimse_status/sub_operations.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""SubOperations: how the C-STORE sub-operations of a C-GET or C-MOVE came out."""

from collections.abc import Sequence
from typing import Generic, SupportsIndex, TypeAlias

from dimse_status import model
from dimse_status.model.category import Category
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import S_co, StatusCode
from dimse_status.model.status_response import StatusResponse
from dimse_status.services.general import GeneralCode
from dimse_status.services.query_retrieve import QueryRetrieveGetCode, QueryRetrieveMoveCode

__all__ = ["RetrieveCode", "SubOperations"]
RetrieveCode: TypeAlias = QueryRetrieveGetCode | QueryRetrieveMoveCode | GeneralCode
"""A code that the response to a C-GET or C-MOVE may carry in some service class."""

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
    def __init__(self, service: ServiceClass[S_co, RetrieveCode], total: SupportsIndex) -> None: ...
    @property
    def service(self) -> ServiceClass[S_co, RetrieveCode]:
        """The service class for which the statuses are built."""
    @property
    def total(self) -> int:
        """How many there are in all."""
    @property
    def remaining(self) -> int:
        """How many were not counted yet."""
    @property
    def completed(self) -> int:
        """How many were answered with Success."""
    @property
    def failed(self) -> int:
        """How many have failed."""
    @property
    def warning(self) -> int:
        """How many were answered with a Warning."""
    @property
    def failed_sop_instance_uids(self) -> tuple[str, ...]:
        """The SOP Instance UIDs of those that have failed, as far as they are known."""
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
    def fail_remaining(self, sop_instance_uids: Sequence[str] = ()) -> None:
        """Count all that remain as failed: nothing more can be sent.

        Raises
        ------
        SubOperationsError
            If there are more UIDs than remain.
        """
    def drop_remaining(self) -> None:
        """Say that there are no more: the total becomes what was counted."""
    def pending(self) -> model.dataset.StatusDataset[S_co]:
        """Build the status of a Pending response, with all four counts (PS3.4 C.4.2.1.6 to 9)."""
    def cancelled(self) -> model.dataset.StatusDataset[S_co]:
        """Build the status of the response to a cancelled request, with all four counts.

        Those that remain were not begun (PS3.4 C.4.2.3.1, C.4.3.3.1).
        """
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
    def identifier(self) -> model.dataset.Dataset | None:
        """Build the data set of a final or cancelled response.

        Returns
        -------
        Dataset
            Failed SOP Instance UID List (0008,0058); None if no sub-operation is known to have
            failed, for then there is no data set (PS3.4 C.4.2.1.4.2, C.4.3.1.3.2).
        """
