"""Answer C-FIND of a modality worklist."""

from collections.abc import Iterator

from pydicom.dataset import Dataset
from pynetdicom.events import Event

from dimse_status import MODALITY_WORKLIST, ModalityWorklistStatus
from dimse_status.handlers import on_c_find

Answer = tuple[ModalityWorklistStatus, Dataset | None]


@on_c_find(MODALITY_WORKLIST)
def find(event: Event) -> Iterator[Answer]:
    for _ in range(3):
        if event.is_cancelled:
            yield ModalityWorklistStatus.CANCEL, None
            return
        yield ModalityWorklistStatus.PENDING, Dataset()
    yield ModalityWorklistStatus.PENDING_OPTIONAL_KEYS_NOT_SUPPORTED, Dataset()
