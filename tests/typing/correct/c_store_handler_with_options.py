"""Answer C-STORE of another service class, and strictly."""

from pynetdicom.events import Event

from dimse_status import NON_PATIENT_OBJECT, STORAGE, NonPatientObjectStatus, StorageStatus
from dimse_status.handlers import combine, on_c_store


@on_c_store(STORAGE, strict=True)
def store(event: Event) -> StorageStatus:
    return StorageStatus.SUCCESS if event.message_id else StorageStatus.CANNOT_UNDERSTAND


@on_c_store(NON_PATIENT_OBJECT)
def store_protocol(event: Event) -> NonPatientObjectStatus:
    return NonPatientObjectStatus.SUCCESS if event.message_id else NonPatientObjectStatus(0xA700)


HANDLERS = [combine(store, store_protocol)]
