"""A Modality Performed Procedure Step, from both sides: its provider, and a modality.

``python mpps.py`` lets the one talk to the other on this machine.
"""

import sys
from collections.abc import Callable

from pydicom.dataset import Dataset
from pydicom.uid import generate_uid
from pynetdicom import AE
from pynetdicom.transport import ThreadedAssociationServer

from dimse_status import (
    PROCEDURE_STEP,
    NoResponseError,
    Operation,
    ProcedureStepCode,
    ProcedureStepStatus,
    StatusError,
    resolve_response,
)
from dimse_status.handlers import NCreateEvent, NSetEvent, on_n_create, on_n_set

MODALITY_PERFORMED_PROCEDURE_STEP = "1.2.840.10008.3.1.2.3.3"
MAY_NO_LONGER_BE_UPDATED = 0xA710  # PS3.4 F.7.2.2.2 gives this Error ID its comment


class Provider:
    """What a RIS keeps of the steps that modalities report."""

    def __init__(self) -> None:
        self.steps: dict[str, Dataset] = {}

    def create(self, event: NCreateEvent) -> tuple[ProcedureStepCode, Dataset | None]:
        """Answer N-CREATE: a step begins."""
        uid = event.request.AffectedSOPInstanceUID
        step = event.attribute_list
        if uid is None:
            raise StatusError(ProcedureStepStatus.INVALID_SOP_INSTANCE)
        if uid in self.steps:
            raise StatusError(ProcedureStepStatus.DUPLICATE_SOP_INSTANCE)
        if step.get("PerformedProcedureStepStatus") != "IN PROGRESS":
            raise StatusError(ProcedureStepStatus.INVALID_ATTRIBUTE_VALUE, "not IN PROGRESS")
        self.steps[uid] = step
        return ProcedureStepStatus.SUCCESS, step

    def update(self, event: NSetEvent) -> tuple[ProcedureStepAnswer, Dataset | None]:
        """Answer N-SET: it goes on, or has ended."""
        step = self.steps.get(event.request.RequestedSOPInstanceUID or "")
        if step is None:
            raise StatusError(ProcedureStepStatus.NO_SUCH_SOP_INSTANCE)
        if step.PerformedProcedureStepStatus != "IN PROGRESS":
            refused = ProcedureStepStatus.PROCESSING_FAILURE
            return refused.to_dataset(Operation.N_SET, error_id=MAY_NO_LONGER_BE_UPDATED), None
        step.update(event.modification_list)
        return ProcedureStepStatus.SUCCESS, step

    def serve(self, port: int) -> ThreadedAssociationServer:
        """Listen until ``shutdown()``."""
