"""Answer C-GET."""

from collections.abc import Iterator

from pydicom.dataset import Dataset
from pynetdicom.events import Event

from dimse_status import QueryRetrieveGetCode, QueryRetrieveGetStatus
from dimse_status.handlers import Retrieval, on_c_get


def instances(
    found: list[Dataset],
) -> Iterator[tuple[QueryRetrieveGetStatus, Dataset | None]]:
    for dataset in found:
        yield QueryRetrieveGetStatus.PENDING, dataset


@on_c_get
def get(event: Event) -> Retrieval[QueryRetrieveGetCode]:
    found = [Dataset() for _ in range(event.message_id)]
    return Retrieval(count=len(found), responses=instances(found))
