"""Answer N-DELETE of a film session."""

from pynetdicom.events import Event

from dimse_status import PRINT_MANAGEMENT, PrintManagementStatus
from dimse_status.handlers import on_n_delete


@on_n_delete(PRINT_MANAGEMENT)
def delete(event: Event) -> PrintManagementStatus:
    if event.message_id > 100:
        return PrintManagementStatus.NO_SUCH_SOP_INSTANCE
    return PrintManagementStatus.SUCCESS
