"""Answer N-SET of a Unified Procedure Step."""

from pydicom.dataset import Dataset
from pynetdicom.events import Event

from dimse_status import UNIFIED_PROCEDURE_STEP, UnifiedProcedureStepStatus
from dimse_status.handlers import on_n_set


@on_n_set(UNIFIED_PROCEDURE_STEP)
def change(event: Event) -> tuple[UnifiedProcedureStepStatus, Dataset | None]:
    if event.message_id > 100:
        return UnifiedProcedureStepStatus.NOT_AUTHORIZED, None
    return UnifiedProcedureStepStatus.SUCCESS, Dataset()
