"""The HTTP statuses of DICOMweb (PS3.18), and the DIMSE statuses that they go with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from typing import Final, Self, SupportsIndex

from dimse_status.model.category import Category, as_code, category_of
from dimse_status.model.errors import HttpStatusError
from dimse_status.model.reference import Reference
from dimse_status.services.unified_procedure_step import UnifiedProcedureStepStatus

__all__ = ["HTTP_WARNINGS", "HttpWarning", "Transaction", "http_status_for"]

OK = HTTPStatus.OK
CREATED = HTTPStatus.CREATED
ACCEPTED = HTTPStatus.ACCEPTED
NO_CONTENT = HTTPStatus.NO_CONTENT
PARTIAL_CONTENT = HTTPStatus.PARTIAL_CONTENT
BAD_REQUEST = HTTPStatus.BAD_REQUEST
FORBIDDEN = HTTPStatus.FORBIDDEN
NOT_FOUND = HTTPStatus.NOT_FOUND
NOT_ACCEPTABLE = HTTPStatus.NOT_ACCEPTABLE
CONFLICT = HTTPStatus.CONFLICT
GONE = HTTPStatus.GONE
# By its number: Python 3.13 renamed the member, and what it is an alias of differs.
PAYLOAD_TOO_LARGE: Final[HTTPStatus] = HTTPStatus(413)
UNSUPPORTED_MEDIA_TYPE = HTTPStatus.UNSUPPORTED_MEDIA_TYPE
SERVICE_UNAVAILABLE = HTTPStatus.SERVICE_UNAVAILABLE


class Transaction(StrEnum):
    """A transaction of DICOMweb whose HTTP statuses PS3.18 lists in a table."""

    _section: str
    _statuses: tuple[HTTPStatus, ...]

    def __new__(cls, name: str, section: str = "", *statuses: HTTPStatus) -> Self:  # noqa: D102 - see the class
        member: Self = str.__new__(cls, name)
        member._value_ = name
        member._section = section
        member._statuses = statuses
        return member

    # fmt: off
    # Studies Service
    RETRIEVE = "Retrieve (WADO-RS)", "10.4.3", OK, PARTIAL_CONTENT, BAD_REQUEST, NOT_FOUND, NOT_ACCEPTABLE, GONE, PAYLOAD_TOO_LARGE  # noqa: E501 - a row of a table is a line
    STORE = "Store (STOW-RS)", "10.5.3", OK, ACCEPTED, BAD_REQUEST, CONFLICT, UNSUPPORTED_MEDIA_TYPE
    SEARCH = "Search (QIDO-RS)", "10.6.3", OK, NO_CONTENT, BAD_REQUEST, PAYLOAD_TOO_LARGE

    # Worklist Service
    CREATE_WORKITEM = "Create Workitem (UPS-RS)", "11.4.3", CREATED, BAD_REQUEST, CONFLICT
    RETRIEVE_WORKITEM = "Retrieve Workitem (UPS-RS)", "11.5.3", OK, BAD_REQUEST, NOT_FOUND, CONFLICT, GONE  # noqa: E501 - likewise
    UPDATE_WORKITEM = "Update Workitem (UPS-RS)", "11.6.3", OK, BAD_REQUEST, NOT_FOUND, CONFLICT, GONE  # noqa: E501 - likewise
    CHANGE_WORKITEM_STATE = "Change Workitem State (UPS-RS)", "11.7.3", OK, BAD_REQUEST, NOT_FOUND, CONFLICT, GONE  # noqa: E501 - likewise
    REQUEST_CANCELLATION = "Request Cancellation (UPS-RS)", "11.8.3", ACCEPTED, BAD_REQUEST, NOT_FOUND, CONFLICT  # noqa: E501 - likewise
    SEARCH_WORKITEMS = "Search (UPS-RS)", "11.9.3", OK, NO_CONTENT, PARTIAL_CONTENT, BAD_REQUEST, PAYLOAD_TOO_LARGE  # noqa: E501 - likewise
    SUBSCRIBE = "Subscribe (UPS-RS)", "11.10.3", CREATED, BAD_REQUEST, FORBIDDEN, NOT_FOUND
    UNSUBSCRIBE = "Unsubscribe (UPS-RS)", "11.11.3", OK, BAD_REQUEST, NOT_FOUND
    SUSPEND_GLOBAL_SUBSCRIPTION = "Suspend Global Subscription (UPS-RS)", "11.12.3", OK, BAD_REQUEST, NOT_FOUND  # noqa: E501 - likewise

    # Storage Commitment Service (since 2024c or earlier)
    REQUEST_STORAGE_COMMITMENT = "Request Storage Commitment", "13.4.3", OK, ACCEPTED, BAD_REQUEST, CONFLICT, SERVICE_UNAVAILABLE  # noqa: E501 - likewise
    CHECK_STORAGE_COMMITMENT = "Check Result of Storage Commitment", "13.5.3", OK, ACCEPTED, NOT_FOUND, GONE, SERVICE_UNAVAILABLE  # noqa: E501 - likewise
    # fmt: on

    @property
    def http_statuses(self) -> tuple[HTTPStatus, ...]:
        """The HTTP statuses of its table; a server may use others of HTTP as well."""
        return self._statuses

    @property
    def reference(self) -> Reference:
        """Its table of HTTP statuses."""
        return Reference(18, self._section, f"{self._section}-1", edition="2024e")


@dataclass(frozen=True, slots=True)
class HttpWarning:
    """A warning that UPS-RS sends in the header field Warning, with the code 299.

    Parameters
    ----------
    transaction
        The transaction that it answers.
    text
        The text of the header field.
    statuses
        The DIMSE statuses that say the same. PS3.18 does not name them: they are those whose
        meaning in PS3.4 Annex CC is the same.
    http_status
        The HTTP status that it goes with; None where PS3.18 names none.
    reference
        Where PS3.18 lists it.
    """

    transaction: Transaction
    text: str
    statuses: tuple[UnifiedProcedureStepStatus, ...]
    http_status: HTTPStatus | None
    reference: Reference


def _warning(
    transaction: Transaction,
    text: str,
    http_status: HTTPStatus | None,
    *statuses: UnifiedProcedureStepStatus,
) -> HttpWarning:
    section = f"{transaction.reference.section}.2"
    return HttpWarning(
        transaction, text, statuses, http_status, Reference(18, section, edition="2024e")
    )


_UPS = UnifiedProcedureStepStatus

HTTP_WARNINGS = (
    _warning(
        Transaction.CREATE_WORKITEM,
        "The Workitem was created with modifications.",
        CREATED,
        _UPS.CREATED_WITH_MODIFICATIONS,
    ),
    _warning(
        Transaction.UPDATE_WORKITEM,
        "The Workitem was updated with modifications.",
        OK,
        _UPS(0xB305),
    ),
    _warning(
        Transaction.UPDATE_WORKITEM,
        "Requested optional Attributes are not supported.",
        OK,
        _UPS(0x0001),
    ),
    _warning(
        Transaction.UPDATE_WORKITEM,
        "The target URI did not reference a claimed Workitem.",
        None,
        _UPS(0xC310),
    ),
    _warning(
        Transaction.UPDATE_WORKITEM,
        "The submitted request is inconsistent with the current state of the Workitem.",
        None,
        _UPS(0xC300),
    ),
    _warning(
        Transaction.CHANGE_WORKITEM_STATE,
        "The UPS is already in the requested state of CANCELED.",
        None,
        _UPS(0xB304),
    ),
    _warning(
        Transaction.CHANGE_WORKITEM_STATE,
        "The UPS is already in the requested state of COMPLETED.",
        None,
        _UPS(0xB306),
    ),
    _warning(
        Transaction.CHANGE_WORKITEM_STATE,
        "The Transaction UID is missing.",
        None,
        _UPS(0xC301),
    ),
    _warning(
        Transaction.CHANGE_WORKITEM_STATE,
        "The Transaction UID is incorrect.",
        None,
        _UPS(0xC301),
    ),
    _warning(
        Transaction.CHANGE_WORKITEM_STATE,
        "The submitted request is inconsistent with the state of the UPS Instance.",
        None,
        _UPS(0xC302),
        _UPS(0xC303),
        _UPS(0xC304),
        _UPS(0xC310),
    ),
    _warning(
        Transaction.REQUEST_CANCELLATION,
        "The UPS is already in the requested state of CANCELED.",
        None,
        _UPS(0xB304),
    ),
    _warning(
        Transaction.SUBSCRIBE,
        "Deletion Lock not granted.",
        CREATED,
        _UPS.DELETION_LOCK_NOT_GRANTED,
    ),
    _warning(
        Transaction.SUBSCRIBE,
        "Filtered Worklist Subscriptions are not supported.",
        FORBIDDEN,
        _UPS(0xC307),
    ),
)
"""The warnings of UPS-RS (PS3.18 11.4.3.2 to 11.10.3.2)."""

_OF_WARNINGS = {
    (warning.transaction, int(status)): warning.http_status
    for warning in HTTP_WARNINGS
    for status in warning.statuses
    if warning.http_status is not None
}
_DUPLICATE_TRANSACTION_UID = 0x0131


def http_status_for(transaction: Transaction, *codes: SupportsIndex) -> HTTPStatus | None:
    """Return the HTTP status that PS3.18 defines for a result, or None where it defines none.

    Parameters
    ----------
    transaction
        What is answered.
    *codes
        The result in codes of DIMSE. Of `Transaction.STORE`, one for each instance: 0x0000, or
        its Warning Reason or Failure Reason. Of the others, one: a status of Unified Procedure
        Step, or, of `Transaction.REQUEST_STORAGE_COMMITMENT`, the Failure Reason of the request.

    Returns
    -------
    HTTPStatus
        For `Transaction.STORE`: 200, if all instances were stored without a warning; 409, if none
        was stored; else 202 (PS3.18 Table 10.5.3-1). For the others: that of a warning of UPS-RS
        which says what the code says (PS3.18 11.4.3.2 to 11.10.3.2); 409 for a Transaction UID
        that is in use (Table 13.4.3-1); and for 0x0000 that of success, where the table of the
        transaction has only one. For what is wrong with the request itself, such as 400 or 415,
        there is no code of DIMSE. None, where PS3.18 defines nothing.

    Raises
    ------
    CodeTypeError
        If a code is not an integer (a `TypeError`).
    CodeValueError
        If a code is not in 0x0000 to 0xFFFF (a `ValueError`).
    HttpStatusError
        If there is no code, or more than one, and `transaction` is not `Transaction.STORE` (a
        `ValueError`).

    Examples
    --------
    >>> http_status_for(Transaction.STORE, 0x0000, 0xA700)
    <HTTPStatus.ACCEPTED: 202>
    >>> http_status_for(Transaction.CREATE_WORKITEM, 0xB300)
    <HTTPStatus.CREATED: 201>
    """
    transaction = Transaction(transaction)
    values = [as_code(code) for code in codes]
    if not values or (len(values) > 1 and transaction is not Transaction.STORE):
        raise HttpStatusError(
            str(transaction), len(values), several=transaction is Transaction.STORE
        )
    if transaction is Transaction.STORE:
        categories = {category_of(value) for value in values}
        if categories == {Category.SUCCESS}:
            return OK
        return ACCEPTED if categories & {Category.SUCCESS, Category.WARNING} else CONFLICT
    (value,) = values
    if value == 0x0000:
        succeeded = [status for status in transaction.http_statuses if status < 300]
        return succeeded[0] if len(succeeded) == 1 else None
    if (
        value == _DUPLICATE_TRANSACTION_UID
        and transaction is Transaction.REQUEST_STORAGE_COMMITMENT
    ):
        return CONFLICT
    return _OF_WARNINGS.get((transaction, value))
