"""A handler as pynetdicom's documentation has it, without our decorator."""

from pydicom.dataset import Dataset
from pynetdicom import evt
from pynetdicom.events import Event

from dimse_status import StorageStatus


def handle_store(event: Event) -> Dataset:
    if event.message_id > 100:
        return StorageStatus.OUT_OF_RESOURCES.to_dataset(error_comment="disk full")
    return StorageStatus.SUCCESS.to_dataset()


def handle_echo(event: Event) -> int:
    return 0x0000 if event.message_id else StorageStatus.NOT_AUTHORIZED


HANDLERS = [(evt.EVT_C_STORE, handle_store), (evt.EVT_C_ECHO, handle_echo)]
