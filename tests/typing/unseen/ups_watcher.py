"""Watches steps for a web page: takes reports by DIMSE, and answers as UPS-RS does."""

from __future__ import annotations

from http import HTTPStatus

from pydicom.dataset import Dataset

from dimse_status import (
    UNIFIED_PROCEDURE_STEP,
    UnifiedProcedureStepCode,
    UnifiedProcedureStepStatus,
)
from dimse_status.handlers import NEventReportEvent, on_n_event_report
from dimse_status.http_status import Transaction, http_status_for

SEEN: list[tuple[int | None, str]] = []


@on_n_event_report(UNIFIED_PROCEDURE_STEP)  # N127
def reported(event: NEventReportEvent) -> tuple[int, Dataset | None]:  # N127: a report is answered with a bare number
    """Remember a report."""
    SEEN.append((event.event_type, str(event.request.AffectedSOPInstanceUID)))
    return 0x0000, None


@on_n_event_report(UNIFIED_PROCEDURE_STEP)
def counted(event: NEventReportEvent) -> tuple[UnifiedProcedureStepCode, Dataset | None]:
    """Count a report."""
    SEEN.append((event.request.ActionTypeID, "counted"))  # N128: a request of N-EVENT-REPORT has no Action Type ID
    return UnifiedProcedureStepStatus.SUCCESS, None


def http_of_creation(code: int) -> HTTPStatus:
    """Return what a client is answered that created a step."""
    status = http_status_for("Create Workitem", code)  # N129: a text in place of the transaction
    return status or HTTPStatus.INTERNAL_SERVER_ERROR


def http_of_update(code: int) -> HTTPStatus:
    """Return what a client is answered that changed a step."""
    return http_status_for(Transaction.UPDATE_WORKITEM, code)  # N130: PS3.18 may define no HTTP status


def badge(word: str) -> str:
    """Return the badge of a status, by the word that stands in the URL."""
    member = UnifiedProcedureStepStatus(word)  # N131: a text in place of a code
    return f"{member.category}: {member.meaning}"
