"""Answer N-GET of a printer."""

from pydicom.dataset import Dataset
from pynetdicom.events import Event

from dimse_status import PRINT_MANAGEMENT, PrintManagementStatus
from dimse_status.handlers import on_n_get


@on_n_get(PRINT_MANAGEMENT)
def get(event: Event) -> tuple[PrintManagementStatus, Dataset | None]:
    if event.message_id > 100:
        return PrintManagementStatus.PROCESSING_FAILURE, None
    return PrintManagementStatus.SUCCESS, Dataset()
