"""A manager of unified procedure steps for a department of radiation therapy."""

from __future__ import annotations

from collections.abc import Iterator

from pydicom.dataset import Dataset

from dimse_status import (
    UNIFIED_PROCEDURE_STEP,
    UnifiedProcedureStepCode,
    UnifiedProcedureStepFindCode,
    UnifiedProcedureStepFindStatus,
    UnifiedProcedureStepStatus,
)
from dimse_status.handlers import (
    CFindEvent,
    NActionEvent,
    NGetEvent,
    NSetEvent,
    on_c_find,
    on_n_action,
    on_n_get,
    on_n_set,
)

STEPS: dict[str, Dataset] = {}
SUBSCRIBE, CANCEL = 3, 2


@on_n_set(UNIFIED_PROCEDURE_STEP)
def change(event: NSetEvent) -> tuple[UnifiedProcedureStepCode, Dataset | None]:
    """Change a step."""
    step = STEPS.get(event.request.RequestedSOPInstanceUID or "")
    if step is None:
        return UnifiedProcedureStepStatus.SPECIFIED_SOP_INSTANCE_UID_DOES_NOT_EXIST, None
    if step.ProcedureStepState == "COMPLETED":
        return UnifiedProcedureStepStatus.ALREADY_COMPLETED, None  # N123: C311 answers an N-SET, and is a status of N-ACTION
    step.update(event.modification_list)
    return UnifiedProcedureStepStatus.SUCCESS, None


@on_n_get(UNIFIED_PROCEDURE_STEP)
def show(event: NGetEvent) -> tuple[UnifiedProcedureStepCode, Dataset | None]:
    """Show a step."""
    step = STEPS.get(event.request.RequestedSOPInstanceUID or "")
    if step is None:
        return UnifiedProcedureStepStatus.SPECIFIED_SOP_INSTANCE_UID_DOES_NOT_EXIST, None
    if not event.attribute_identifiers:
        return UnifiedProcedureStepStatus.CREATED_WITH_MODIFICATIONS, step  # N124: B300 answers an N-GET, and is a status of N-CREATE
    return UnifiedProcedureStepStatus.SUCCESS, step


@on_n_action(UNIFIED_PROCEDURE_STEP)  # N125
def act(event: NActionEvent) -> tuple[UnifiedProcedureStepCode, Dataset | None]:  # N125: nothing is returned for an action that is none of these
    """Cancel a step, or subscribe to it."""
    if event.action_type == CANCEL:
        return UnifiedProcedureStepStatus.PERFORMER_CHOOSES_NOT_TO_CANCEL, None
    if event.action_type == SUBSCRIBE:
        return UnifiedProcedureStepStatus.SUCCESS, None


@on_c_find(UNIFIED_PROCEDURE_STEP)  # N126: the service class of the DIMSE-N messages for a C-FIND
def find(event: CFindEvent) -> Iterator[tuple[UnifiedProcedureStepFindCode, Dataset | None]]:  # N126
    """Find steps."""
    for step in STEPS.values():
        yield UnifiedProcedureStepFindStatus.PENDING, step
