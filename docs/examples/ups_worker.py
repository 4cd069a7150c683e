"""A Unified Procedure Step worker, and the worklist manager that it works for.

The worker asks for scheduled steps, takes one, tells how far it is, and completes it. All DIMSE-N
messages name UPS Push, whatever was negotiated: the handlers know that.
"""

from __future__ import annotations

from collections.abc import Iterator

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import generate_uid
from pynetdicom import AE
from pynetdicom.association import Association
from pynetdicom.events import EventHandlerType

from dimse_status import (
    UNIFIED_PROCEDURE_STEP,
    UNIFIED_PROCEDURE_STEP_FIND,
    Category,
    NoResponseError,
    Operation,
    StatusError,
    UnifiedProcedureStepCode,
    UnifiedProcedureStepFindCode,
    UnifiedProcedureStepFindStatus,
    UnifiedProcedureStepStatus,
    resolve_response,
)
from dimse_status.handlers import (
    CFindEvent,
    NActionEvent,
    NSetEvent,
    on_c_find,
    on_n_action,
    on_n_set,
)

PUSH = "1.2.840.10008.5.1.4.34.6.1"
PULL = "1.2.840.10008.5.1.4.34.6.3"
CHANGE_STATE = 1

STEPS: dict[str, Dataset] = {}


def schedule() -> str:
    """Schedule a step."""
    step = Dataset()
    step.SOPInstanceUID = generate_uid()
    step.ProcedureStepState = "SCHEDULED"
    step.ProcedureStepLabel = "Segment the liver"
    STEPS[step.SOPInstanceUID] = step
    return str(step.SOPInstanceUID)


@on_c_find(UNIFIED_PROCEDURE_STEP_FIND)
def find(event: CFindEvent) -> Iterator[tuple[UnifiedProcedureStepFindCode, Dataset | None]]:
    """Give the steps in the state that is asked for."""
    for step in STEPS.values():
        if step.ProcedureStepState == event.identifier.get("ProcedureStepState", "SCHEDULED"):
            match = Dataset()
            match.SOPInstanceUID = step.SOPInstanceUID
            match.ProcedureStepState = step.ProcedureStepState
            match.ProcedureStepLabel = step.ProcedureStepLabel
            yield UnifiedProcedureStepFindStatus.PENDING, match


# What is answered in a state to whoever asks for another, with the right Transaction UID
# (PS3.4 Table CC.1.1-2). This manager asks nothing of a step that ends: for those that do, there is
# FINAL_STATE_REQUIREMENTS_NOT_MET.
ANSWERS = {
    ("SCHEDULED", "IN PROGRESS"): UnifiedProcedureStepStatus.SUCCESS,
    ("SCHEDULED", "COMPLETED"): UnifiedProcedureStepStatus.NOT_IN_PROGRESS,
    ("SCHEDULED", "CANCELED"): UnifiedProcedureStepStatus.NOT_IN_PROGRESS,
    ("IN PROGRESS", "IN PROGRESS"): UnifiedProcedureStepStatus.ALREADY_IN_PROGRESS,
    ("IN PROGRESS", "COMPLETED"): UnifiedProcedureStepStatus.SUCCESS,
    ("IN PROGRESS", "CANCELED"): UnifiedProcedureStepStatus.SUCCESS,
    ("COMPLETED", "IN PROGRESS"): UnifiedProcedureStepStatus.MAY_NO_LONGER_BE_UPDATED,
    ("COMPLETED", "COMPLETED"): UnifiedProcedureStepStatus.ALREADY_IN_REQUESTED_STATE_OF_COMPLETED,
    ("COMPLETED", "CANCELED"): UnifiedProcedureStepStatus.MAY_NO_LONGER_BE_UPDATED,
    ("CANCELED", "IN PROGRESS"): UnifiedProcedureStepStatus.MAY_NO_LONGER_BE_UPDATED,
    ("CANCELED", "COMPLETED"): UnifiedProcedureStepStatus.MAY_NO_LONGER_BE_UPDATED,
    ("CANCELED", "CANCELED"): UnifiedProcedureStepStatus.ALREADY_IN_REQUESTED_STATE_OF_CANCELED,
}


@on_n_action(UNIFIED_PROCEDURE_STEP)
def change_state(event: NActionEvent) -> tuple[UnifiedProcedureStepCode, Dataset | None]:
    """Let a worker take a step, and complete or cancel it."""
    if event.action_type != CHANGE_STATE:
        raise StatusError(UnifiedProcedureStepStatus.NO_SUCH_ACTION_TYPE)
    step = known(event.request.RequestedSOPInstanceUID)
    asked = event.action_information  # without a data set, an empty one
    if "ProcedureStepState" not in asked:
        raise StatusError(UnifiedProcedureStepStatus.MISSING_ATTRIBUTE)
    if not asked.ProcedureStepState:
        raise StatusError(UnifiedProcedureStepStatus.MISSING_ATTRIBUTE_VALUE)
    wanted, transaction = str(asked.ProcedureStepState), asked.get("TransactionUID")
    if wanted == "SCHEDULED":
        raise StatusError(UnifiedProcedureStepStatus.MAY_ONLY_BECOME_SCHEDULED_VIA_N_CREATE)
    answer = ANSWERS.get((step.ProcedureStepState, wanted))
    if answer is None:  # there is no such state
        raise StatusError(UnifiedProcedureStepStatus.INVALID_ARGUMENT_VALUE)
    # A step that nobody has taken yet has none: whichever comes with a claim is the right one.
    if not transaction or step.get("TransactionUID", transaction) != transaction:
        raise StatusError(UnifiedProcedureStepStatus.CORRECT_TRANSACTION_UID_NOT_PROVIDED)
    if answer == UnifiedProcedureStepStatus.SUCCESS:
        step.ProcedureStepState, step.TransactionUID = wanted, transaction
    return answer, None


@on_n_set(UNIFIED_PROCEDURE_STEP)
def update(event: NSetEvent) -> tuple[UnifiedProcedureStepCode, Dataset | None]:
    """Let a worker tell how far it is (PS3.4 CC.2.6)."""
    step = known(event.request.RequestedSOPInstanceUID)
    changes = event.modification_list
    transaction = changes.get("TransactionUID")
    if step.ProcedureStepState in {"COMPLETED", "CANCELED"}:
        raise StatusError(UnifiedProcedureStepStatus.MAY_NO_LONGER_BE_UPDATED)
    if step.ProcedureStepState == "SCHEDULED" and transaction:
        raise StatusError(UnifiedProcedureStepStatus.NOT_IN_PROGRESS)
    if step.get("TransactionUID") != transaction:
        raise StatusError(UnifiedProcedureStepStatus.CORRECT_TRANSACTION_UID_NOT_PROVIDED)
    if "ProcedureStepState" in changes:  # which is what N-ACTION is for
        raise StatusError(UnifiedProcedureStepStatus.INVALID_ATTRIBUTE_VALUE)
    step.update(changes)
    return UnifiedProcedureStepStatus.SUCCESS, None


def known(uid: str | None) -> Dataset:
    """Return a step, or refuse the request."""
    if uid is None or uid not in STEPS:
        raise StatusError(UnifiedProcedureStepStatus.SPECIFIED_SOP_INSTANCE_UID_DOES_NOT_EXIST)
    return STEPS[uid]


HANDLERS: list[EventHandlerType] = [find, change_state, update]


def scheduled(association: Association) -> list[str]:
    """Return the UIDs of the steps that wait for a worker."""
    query = Dataset()
    query.ProcedureStepState = "SCHEDULED"
    query.SOPInstanceUID = ""
    found: list[str] = []
    for status, match in association.send_c_find(query, PULL):
        response = resolve_response(status, UNIFIED_PROCEDURE_STEP_FIND, Operation.C_FIND)
        response.raise_for_status()
        if response.category is Category.PENDING and match is not None:
            found.append(str(match.SOPInstanceUID))
    return found


def change(association: Association, step: str, transaction: str, state: str) -> bool:
    """Ask for another state of a step."""
    asked = Dataset()
    asked.ProcedureStepState = state
    asked.TransactionUID = transaction
    # Its messages name UPS Push; UPS Pull is what was negotiated.
    status, _ = association.send_n_action(asked, CHANGE_STATE, PUSH, step, meta_uid=PULL)
    return is_done(status, Operation.N_ACTION, state)


def tell_progress(association: Association, step: str, transaction: str, percent: int) -> bool:
    """Tell how far a step is."""
    progress = Dataset()
    progress.ProcedureStepProgress = str(percent)
    told = Dataset()
    told.TransactionUID = transaction
    told.ProcedureStepProgressInformationSequence = Sequence([progress])
    status, _ = association.send_n_set(told, PUSH, step, meta_uid=PULL)
    return is_done(status, Operation.N_SET, f"{percent} %")


def is_done(status: Dataset, operation: Operation, asked: str) -> bool:
    """Whether it was done; False if the step is somebody else's, or not in progress."""
    response = resolve_response(status, UNIFIED_PROCEDURE_STEP, operation)
    print(f"{asked}: {response}")
    match response.member:
        case UnifiedProcedureStepStatus.CORRECT_TRANSACTION_UID_NOT_PROVIDED:
            print("another worker has it")  # C302 is for the one who has it, and claims it again
            return False
        case UnifiedProcedureStepStatus.NOT_IN_PROGRESS:
            print("nobody has taken it yet")
            return False
        case _:
            response.raise_for_status()
            return True


def work(association: Association) -> None:
    """Do all that is scheduled, as one worker and another; then begin the last once more."""
    for step in scheduled(association):
        transaction = generate_uid()
        tell_progress(association, step, transaction, 0)
        if not change(association, step, transaction, "IN PROGRESS"):
            continue  # somebody was faster
        change(association, step, generate_uid(), "IN PROGRESS")
        tell_progress(association, step, transaction, 50)
        tell_progress(association, step, generate_uid(), 60)
        change(association, step, transaction, "COMPLETED")
        change(association, step, transaction, "COMPLETED")
        change(association, step, transaction, "IN PROGRESS")


def worker(address: str, port: int) -> None:
    """Associate, work, and release the association whatever happens."""
    ae = AE("WORKER")
    ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = 10
    ae.add_requested_context(PULL)
    association = ae.associate(address, port)
    if not association.is_established:
        print("the manager takes no association")
        return
    try:
        work(association)
    except (StatusError, NoResponseError, RuntimeError) as error:
        print(f"refused: {error}")
    finally:
        association.release()


def main() -> None:
    """Let both talk."""
    schedule()
    ae = AE("MANAGER")
    ae.add_supported_context(PULL)
    server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=HANDLERS)
    assert server is not None  # with block=False
    try:
        worker("127.0.0.1", server.server_address[1])
    finally:
        server.shutdown()


if __name__ == "__main__":
    main()
