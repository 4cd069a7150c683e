"""A worker that takes planning steps, and a report of its states."""

from __future__ import annotations

from pydicom.dataset import Dataset
from pynetdicom.association import Association

from dimse_status import (
    UNIFIED_PROCEDURE_STEP,
    UNIFIED_PROCEDURE_STEP_FIND,
    Operation,
    StatusError,
    UnifiedProcedureStepCode,
    UnifiedProcedureStepStatus,
    resolve_response,
)
from dimse_status.by_category import UNIFIED_PROCEDURE_STEP_FIND_PENDING
from dimse_status.handlers import NEventReportEvent, on_n_event_report
from dimse_status.http_status import Transaction, http_status_for

PUSH = "1.2.840.10008.5.1.4.34.6.1"
PULL = "1.2.840.10008.5.1.4.34.6.3"
CHANGE_STATE = 1
STATES: dict[str, str] = {}


def scheduled(association: Association) -> list[str]:
    """Return the steps that wait."""
    query = Dataset()
    query.ProcedureStepState = "SCHEDULED"
    query.SOPInstanceUID = ""
    found: list[str] = []
    for status, step in association.send_c_find(query, PULL):
        response = resolve_response(status, UNIFIED_PROCEDURE_STEP_FIND).raise_for_status()
        if response.member in UNIFIED_PROCEDURE_STEP_FIND_PENDING and step is not None:
            found.append(str(step.SOPInstanceUID))
    return found


def take(association: Association, step: str, transaction: str) -> bool:
    """Take a step, unless another worker was faster."""
    asked = Dataset()
    asked.ProcedureStepState = "IN PROGRESS"
    asked.TransactionUID = transaction
    status, _ = association.send_n_action(asked, CHANGE_STATE, PUSH, step, meta_uid=PULL)
    response = resolve_response(status, UNIFIED_PROCEDURE_STEP, Operation.N_ACTION)
    if response.member is UnifiedProcedureStepStatus.ALREADY_IN_PROGRESS:
        return False
    response.raise_for_status()
    return True


@on_n_event_report(UNIFIED_PROCEDURE_STEP)
def reported(event: NEventReportEvent) -> tuple[UnifiedProcedureStepCode, Dataset | None]:
    """Note the state of a step."""
    uid = event.request.AffectedSOPInstanceUID
    if uid is None:
        raise StatusError(UnifiedProcedureStepStatus.INVALID_SOP_INSTANCE)
    STATES[uid] = event.event_information.get("ProcedureStepState", "")
    return UnifiedProcedureStepStatus.SUCCESS, None


def http_of_change(code: int) -> int:
    """Return what a web client is answered that changed a state."""
    found = http_status_for(Transaction.CHANGE_WORKITEM_STATE, code)
    return 500 if found is None else found.value


def main() -> None:
    """Try what needs no network."""
    assert http_of_change(0xC302) == 500
