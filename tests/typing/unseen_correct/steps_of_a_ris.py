"""The side of a RIS that takes performed procedure steps."""

from __future__ import annotations

from typing import Any

from pydicom.dataset import Dataset

from dimse_status import (
    PROCEDURE_STEP,
    Operation,
    ProcedureStepCode,
    ProcedureStepStatus,
    StatusDataset,
    StatusError,
    resolve_response,
)
from dimse_status.handlers import (
    NCreateEvent,
    NGetEvent,
    NSetEvent,
    on_n_create,
    on_n_get,
    on_n_set,
)

NO_LONGER_UPDATED = 0xA710
Reply = tuple[ProcedureStepCode | StatusDataset[ProcedureStepCode], Dataset | None]


class Steps:
    """The steps by their UID."""

    def __init__(self) -> None:
        self._known: dict[str, Dataset] = {}

    def add(self, uid: str | None, step: Dataset) -> None:
        """Add a step."""
        if not uid:
            raise StatusError(ProcedureStepStatus.INVALID_SOP_INSTANCE)
        if uid in self._known:
            raise StatusError(ProcedureStepStatus.DUPLICATE_SOP_INSTANCE)
        self._known[uid] = step

    def get(self, uid: str | None) -> Dataset:
        """Return a step."""
        step = self._known.get(uid or "")
        if step is None:
            raise StatusError(ProcedureStepStatus.NO_SUCH_SOP_INSTANCE)
        return step


STEPS = Steps()


@on_n_create(PROCEDURE_STEP)
def begin(event: NCreateEvent) -> Reply:
    """Begin a step."""
    STEPS.add(event.request.AffectedSOPInstanceUID, event.attribute_list)
    return ProcedureStepStatus.SUCCESS, None


@on_n_set(PROCEDURE_STEP)
def change(event: NSetEvent) -> Reply:
    """Change a step that is not final."""
    step = STEPS.get(event.request.RequestedSOPInstanceUID)
    if step.get("PerformedProcedureStepStatus") in ("COMPLETED", "DISCONTINUED"):
        final = ProcedureStepStatus.PROCESSING_FAILURE.to_dataset(error_id=NO_LONGER_UPDATED)
        return final, None
    step.update(event.modification_list)
    return ProcedureStepStatus.SUCCESS, None


@on_n_get(PROCEDURE_STEP)
def show(event: NGetEvent) -> Reply:
    """Show a step."""
    step = STEPS.get(event.request.RequestedSOPInstanceUID)
    asked = event.attribute_identifiers
    answer = Dataset()
    answer.update({tag: step[tag] for tag in asked if tag in step})
    if len(answer) < len(asked):
        return ProcedureStepStatus.REQUESTED_OPTIONAL_ATTRIBUTES_NOT_SUPPORTED, answer
    return ProcedureStepStatus.SUCCESS, answer


HANDLERS: list[Any] = [begin, change, show]


def is_final(status: Dataset) -> bool:
    """Whether a RIS refused because a step is final."""
    response = resolve_response(status, PROCEDURE_STEP, Operation.N_SET)
    return response.error_id == NO_LONGER_UPDATED


def main() -> None:
    """Try what a modality makes of it."""
    assert is_final(ProcedureStepStatus.PROCESSING_FAILURE.to_dataset(error_id=NO_LONGER_UPDATED))
    assert not is_final(ProcedureStepStatus.SUCCESS.to_dataset())
