"""End C-FIND early, with a Status Dataset."""

from collections.abc import Iterator

from pydicom.dataset import Dataset
from pynetdicom.events import Event

from dimse_status import (
    QUERY_RETRIEVE_FIND,
    QueryRetrieveFindCode,
    QueryRetrieveFindStatus,
    StatusDataset,
)
from dimse_status.handlers import on_c_find


@on_c_find(QUERY_RETRIEVE_FIND)
def find(
    event: Event,
) -> Iterator[tuple[QueryRetrieveFindCode | StatusDataset[QueryRetrieveFindCode], Dataset | None]]:
    yield QueryRetrieveFindStatus.PENDING, Dataset()
    if event.message_id > 100:
        yield QueryRetrieveFindStatus.OUT_OF_RESOURCES.to_dataset(error_comment="busy"), None
