"""Performed procedure steps of all modalities of a hospital, kept in one object."""

from __future__ import annotations

from pydicom.dataset import Dataset

from dimse_status import (
    PROCEDURE_STEP,
    ProcedureStepCode,
    ProcedureStepStatus,
    StatusDataset,
    StatusError,
)
from dimse_status.handlers import (
    NActionEvent,
    NCreateEvent,
    NSetEvent,
    on_n_action,
    on_n_create,
    on_n_set,
)


class Steps:
    """The steps by their UID."""

    def __init__(self) -> None:
        self.known: dict[str, Dataset] = {}

    def begin(self, uid: str, step: Dataset) -> None:
        """Add a step."""
        if uid in self.known:
            raise StatusError(ProcedureStepStatus.DUPLICATE_SOP_INSTANCE)
        self.known[uid] = step


STEPS = Steps()


@on_n_create(PROCEDURE_STEP)  # N057
def create(event: NCreateEvent) -> ProcedureStepCode:  # N057: an N-CREATE is answered with a status and no data set or None beside it
    """Begin a step."""
    uid = event.request.RequestedSOPInstanceUID  # N058: a request of N-CREATE has the Affected SOP Instance UID
    STEPS.begin(str(uid), event.attribute_list)  # N058
    return ProcedureStepStatus.SUCCESS


@on_n_set(PROCEDURE_STEP)
def update(
    event: NSetEvent,
) -> tuple[ProcedureStepCode | StatusDataset[ProcedureStepCode], Dataset | None]:
    """Change a step."""
    uid = event.request.RequestedSOPInstanceUID or ""
    step = STEPS.known.get(uid)
    if step is None:
        return ProcedureStepStatus.NO_SUCH_SOP_INSTANCE, None
    if step.PerformedProcedureStepStatus == "COMPLETED":
        ended = ProcedureStepStatus.PROCESSING_FAILURE.to_dataset(error_id="A710")  # N059: an Error ID as text
        return ended, None
    if "SOPInstanceUID" in event.modification_list:
        raise StatusError(ProcedureStepStatus.DUPLICATE_SOP_INSTANCE)  # N060: 0111 answers an N-SET, for which it is not permitted
    step.update(event.modification_list)
    return ProcedureStepStatus.SUCCESS, None


@on_n_action(PROCEDURE_STEP)  # N061: Procedure Step has no N-ACTION
def discontinue(event: NActionEvent) -> tuple[ProcedureStepCode, Dataset | None]:  # N061
    """End a step early."""
    STEPS.known.pop(event.request.RequestedSOPInstanceUID or "", None)
    return ProcedureStepStatus.SUCCESS, None
