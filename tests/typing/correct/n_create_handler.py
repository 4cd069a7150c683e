"""Answer N-CREATE of a Modality Performed Procedure Step."""

from pydicom.dataset import Dataset
from pynetdicom.events import Event

from dimse_status import PROCEDURE_STEP, ProcedureStepStatus
from dimse_status.handlers import on_n_create


@on_n_create(PROCEDURE_STEP)
def create(event: Event) -> tuple[ProcedureStepStatus, Dataset | None]:
    if event.message_id > 100:
        return ProcedureStepStatus.DUPLICATE_SOP_INSTANCE, None
    return ProcedureStepStatus.SUCCESS, Dataset()
