"""A C-FIND SCP with three mistakes."""

from collections.abc import Iterator

from dimse_status import (
    MODALITY_WORKLIST,
    QUERY_RETRIEVE_FIND,
    ModalityWorklistCode,
    ModalityWorklistStatus,
    QueryRetrieveFindCode,
    QueryRetrieveFindStatus,
    QueryRetrieveGetStatus,
)
from dimse_status.handlers import on_c_find
from pydicom.dataset import Dataset
from pynetdicom.events import Event


@on_c_find(QUERY_RETRIEVE_FIND)
def find_some(event: Event) -> Iterator[tuple[QueryRetrieveFindCode, Dataset | None]]:
    yield QueryRetrieveFindStatus.PENDING, Dataset()
    if event.message_id > 100:
        yield QueryRetrieveGetStatus.ONE_OR_MORE_FAILURES_OR_WARNINGS, None  # M05: a C-GET warning yielded from a C-FIND handler


@on_c_find(MODALITY_WORKLIST)
def find_worklist(event: Event) -> Iterator[tuple[ModalityWorklistCode, Dataset | None]]:
    for _ in range(event.message_id):
        yield 0xFF00, Dataset()  # M06: an integer yielded where a status is declared
    yield ModalityWorklistStatus.SUCCESS, None


@on_c_find(MODALITY_WORKLIST)  # M07
def find_bare(event: Event) -> Iterator[ModalityWorklistCode]:  # M07: a status yielded without its data set
    for _ in range(event.message_id):
        yield ModalityWorklistStatus.PENDING
