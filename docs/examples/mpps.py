"""A Modality Performed Procedure Step, from both sides: its provider, and a modality.

``python mpps.py`` lets the one talk to the other on this machine.
"""

from __future__ import annotations

from pydicom.dataset import Dataset
from pydicom.uid import generate_uid
from pynetdicom import AE
from pynetdicom.association import Association

from dimse_status import (
    PROCEDURE_STEP,
    NoResponseError,
    Operation,
    ProcedureStepCode,
    ProcedureStepStatus,
    StatusDataset,
    StatusError,
    resolve_response,
)
from dimse_status.handlers import NCreateEvent, NSetEvent, on_n_create, on_n_set

PROCEDURE_STEP_SOP_CLASS = "1.2.840.10008.3.1.2.3.3"
NO_LONGER_UPDATED = 0xA710  # the Error ID of PS3.4 Table F.7.2-2; its comment goes with it

STEPS: dict[str, Dataset] = {}


@on_n_create(PROCEDURE_STEP)
def create(event: NCreateEvent) -> tuple[StatusDataset[ProcedureStepCode], Dataset | None]:
    """A modality begins a step."""
    # It may leave the choice of a UID to its provider, whose answer then names it.
    uid = event.request.AffectedSOPInstanceUID or generate_uid()
    step = event.attribute_list
    if uid in STEPS:
        raise StatusError(ProcedureStepStatus.DUPLICATE_SOP_INSTANCE)
    if step.get("PerformedProcedureStepStatus") != "IN PROGRESS":
        raise StatusError(ProcedureStepStatus.INVALID_ATTRIBUTE_VALUE)
    STEPS[uid] = step
    begun = ProcedureStepStatus.SUCCESS
    return begun.to_dataset(Operation.N_CREATE, affected_sop_instance_uid=uid), None


@on_n_set(PROCEDURE_STEP)
def update(
    event: NSetEvent,
) -> tuple[ProcedureStepCode | StatusDataset[ProcedureStepCode], Dataset | None]:
    """It goes on with it, or ends it."""
    step = STEPS.get(event.request.RequestedSOPInstanceUID or "")
    if step is None:
        raise StatusError(ProcedureStepStatus.NO_SUCH_SOP_INSTANCE)
    if step.PerformedProcedureStepStatus != "IN PROGRESS":
        ended = ProcedureStepStatus.PROCESSING_FAILURE
        return ended.to_dataset(Operation.N_SET, error_id=NO_LONGER_UPDATED), None
    step.update(event.modification_list)
    return ProcedureStepStatus.SUCCESS, None


def check(status: Dataset, operation: Operation) -> None:
    """Raise StatusError if the RIS refused, NoResponseError if it did not answer."""
    response = resolve_response(status, PROCEDURE_STEP, operation)
    print(f"{operation}: {response}")
    response.raise_for_status()


def report(association: Association) -> None:
    """Report a step from its beginning to its end, and once more by mistake."""
    uid = generate_uid()
    step = Dataset()
    step.PerformedProcedureStepStatus = "IN PROGRESS"
    status, _ = association.send_n_create(step, PROCEDURE_STEP_SOP_CLASS, uid)
    check(status, Operation.N_CREATE)
    ended = Dataset()
    ended.PerformedProcedureStepStatus = "COMPLETED"
    for _ in range(2):
        status, _ = association.send_n_set(ended, PROCEDURE_STEP_SOP_CLASS, uid)
        check(status, Operation.N_SET)


def modality(address: str, port: int) -> None:
    """Associate, report, and release the association whatever happens."""
    ae = AE("MODALITY")
    ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = 10
    ae.add_requested_context(PROCEDURE_STEP_SOP_CLASS)
    association = ae.associate(address, port)
    if not association.is_established:
        print("the RIS takes no association")
        return
    try:
        report(association)
    except (StatusError, NoResponseError, RuntimeError) as error:
        print(f"refused: {error}")
    finally:
        association.release()


def main() -> None:
    """Let both talk."""
    ae = AE("RIS")
    ae.add_supported_context(PROCEDURE_STEP_SOP_CLASS)
    server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=[create, update])
    assert server is not None  # with block=False
    try:
        modality("127.0.0.1", server.server_address[1])
    finally:
        server.shutdown()


if __name__ == "__main__":
    main()
