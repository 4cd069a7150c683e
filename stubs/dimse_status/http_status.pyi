# Generated from src/dimse_status/http_status.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The HTTP statuses of DICOMweb (PS3.18), and the DIMSE statuses that they go with."""

from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from typing import Final, Literal, SupportsIndex

from dimse_status.model.reference import Reference
from dimse_status.services.unified_procedure_step import UnifiedProcedureStepStatus

__all__ = ["HTTP_WARNINGS", "HttpWarning", "Transaction", "http_status_for"]
OK: Final[Literal[HTTPStatus.OK]]
CREATED: Final[Literal[HTTPStatus.CREATED]]
ACCEPTED: Final[Literal[HTTPStatus.ACCEPTED]]
NO_CONTENT: Final[Literal[HTTPStatus.NO_CONTENT]]
PARTIAL_CONTENT: Final[Literal[HTTPStatus.PARTIAL_CONTENT]]
BAD_REQUEST: Final[Literal[HTTPStatus.BAD_REQUEST]]
FORBIDDEN: Final[Literal[HTTPStatus.FORBIDDEN]]
NOT_FOUND: Final[Literal[HTTPStatus.NOT_FOUND]]
NOT_ACCEPTABLE: Final[Literal[HTTPStatus.NOT_ACCEPTABLE]]
CONFLICT: Final[Literal[HTTPStatus.CONFLICT]]
GONE: Final[Literal[HTTPStatus.GONE]]
PAYLOAD_TOO_LARGE: Final[HTTPStatus]
UNSUPPORTED_MEDIA_TYPE: Final[Literal[HTTPStatus.UNSUPPORTED_MEDIA_TYPE]]
SERVICE_UNAVAILABLE: Final[Literal[HTTPStatus.SERVICE_UNAVAILABLE]]

class Transaction(StrEnum):
    """A transaction of DICOMweb whose HTTP statuses PS3.18 lists in a table."""

    _value_: Literal[  # pyright: ignore[reportIncompatibleVariableOverride]
        "Retrieve (WADO-RS)",
        "Store (STOW-RS)",
        "Search (QIDO-RS)",
        "Create Workitem (UPS-RS)",
        "Retrieve Workitem (UPS-RS)",
        "Update Workitem (UPS-RS)",
        "Change Workitem State (UPS-RS)",
        "Request Cancellation (UPS-RS)",
        "Search (UPS-RS)",
        "Subscribe (UPS-RS)",
        "Unsubscribe (UPS-RS)",
        "Suspend Global Subscription (UPS-RS)",
        "Request Storage Commitment",
        "Check Result of Storage Commitment",
    ]
    RETRIEVE = "Retrieve (WADO-RS)"
    STORE = "Store (STOW-RS)"
    SEARCH = "Search (QIDO-RS)"
    CREATE_WORKITEM = "Create Workitem (UPS-RS)"
    RETRIEVE_WORKITEM = "Retrieve Workitem (UPS-RS)"
    UPDATE_WORKITEM = "Update Workitem (UPS-RS)"
    CHANGE_WORKITEM_STATE = "Change Workitem State (UPS-RS)"
    REQUEST_CANCELLATION = "Request Cancellation (UPS-RS)"
    SEARCH_WORKITEMS = "Search (UPS-RS)"
    SUBSCRIBE = "Subscribe (UPS-RS)"
    UNSUBSCRIBE = "Unsubscribe (UPS-RS)"
    SUSPEND_GLOBAL_SUBSCRIPTION = "Suspend Global Subscription (UPS-RS)"
    REQUEST_STORAGE_COMMITMENT = "Request Storage Commitment"
    CHECK_STORAGE_COMMITMENT = "Check Result of Storage Commitment"
    @property
    def http_statuses(self) -> tuple[HTTPStatus, ...]:
        """The HTTP statuses of its table; a server may use others of HTTP as well."""
    @property
    def reference(self) -> Reference:
        """Its table of HTTP statuses."""

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

HTTP_WARNINGS: Final[tuple[HttpWarning, ...]]
"""The warnings of UPS-RS (PS3.18 11.4.3.2 to 11.10.3.2)."""

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
