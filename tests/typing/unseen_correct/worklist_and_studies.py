"""One server for the worklist and for studies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydicom.dataset import Dataset
from pynetdicom import AE

from dimse_status import (
    MODALITY_WORKLIST,
    QUERY_RETRIEVE_FIND,
    ModalityWorklistCode,
    ModalityWorklistStatus,
    QueryRetrieveFindCode,
    QueryRetrieveFindStatus,
    StatusDataset,
    StatusError,
    fit_error_comment,
)
from dimse_status.handlers import CFindEvent, combine, on_c_find

WORKLIST = "1.2.840.10008.5.1.4.31"
STUDY_ROOT_FIND = "1.2.840.10008.5.1.4.1.2.2.1"
ITEMS: list[Dataset] = []
STUDIES: list[Dataset] = []
MOST = 200


def matches(items: list[Dataset], query: Dataset) -> Iterator[Dataset]:
    """Yield what has the Patient ID that is asked for, or all."""
    wanted = query.get("PatientID", "")
    for item in items:
        if not wanted or item.get("PatientID") == wanted:
            yield item


@on_c_find(MODALITY_WORKLIST)
def worklist(event: CFindEvent) -> Iterator[tuple[ModalityWorklistCode, Dataset | None]]:
    """Yield worklist items."""
    for item in matches(ITEMS, event.identifier):
        if event.is_cancelled:
            yield ModalityWorklistStatus.CANCEL, None
            return
        yield ModalityWorklistStatus.PENDING, item


Answer = QueryRetrieveFindCode | StatusDataset[QueryRetrieveFindCode]


@on_c_find(QUERY_RETRIEVE_FIND)
def studies(event: CFindEvent) -> Iterator[tuple[Answer, Dataset | None]]:
    """Yield studies, if they are not too many."""
    if event.identifier.get("QueryRetrieveLevel") != "STUDY":
        raise StatusError(QueryRetrieveFindStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS)
    found = list(matches(STUDIES, event.identifier))
    if len(found) > MOST:
        comment = fit_error_comment(f"{len(found)} studies match, ask for fewer than {MOST}")
        yield QueryRetrieveFindStatus.OUT_OF_RESOURCES.to_dataset(error_comment=comment), None
        return
    for study in found:
        yield QueryRetrieveFindStatus.PENDING, study


HANDLERS: list[Any] = [combine(worklist, studies)]


def serve() -> None:
    """Serve until somebody stops it."""
    ae = AE("FIND")
    ae.add_supported_context(WORKLIST)
    ae.add_supported_context(STUDY_ROOT_FIND)
    # pynetdicom leaves a part of its signature without a type.
    ae.start_server(("127.0.0.1", 11112), evt_handlers=HANDLERS)  # pyright: ignore[reportUnknownMemberType]
