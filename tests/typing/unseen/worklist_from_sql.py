"""A modality worklist, made from a table of appointments."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from pydicom.dataset import Dataset

from dimse_status import (
    MODALITY_WORKLIST,
    ModalityWorklistCode,
    ModalityWorklistStatus,
    QueryRetrieveFindCode,
    QueryRetrieveFindStatus,
)
from dimse_status.handlers import CFindEvent, on_c_find

QUERY = "SELECT patient_id, name, accession FROM appointments WHERE patient_id LIKE ?"


def item(patient_id: str, name: str, accession: str) -> Dataset:
    """Make a worklist item."""
    made = Dataset()
    made.PatientID = patient_id
    made.PatientName = name
    made.AccessionNumber = accession
    return made


@on_c_find(MODALITY_WORKLIST)  # N142
def find(  # N142
    event: CFindEvent, database: str
) -> Iterator[tuple[ModalityWorklistCode, Dataset | None]]:
    """Yield the appointments that match."""
    wanted: str = event.identifier.get("PatientID", "")
    try:
        rows = sqlite3.connect(database).execute(QUERY, (wanted.replace("*", "%"),)).fetchall()
    except sqlite3.Error:
        yield QueryRetrieveFindStatus.UNABLE_TO_PROCESS, None  # N142: a worklist is answered with a status of Query/Retrieve
        return
    if len(rows) > 500:
        yield ModalityWorklistStatus.OUT_OF_RESOURCES  # N143: a status is yielded without its data set
        return
    for row in rows:
        if event.is_cancelled:
            yield ModalityWorklistStatus.CANCELLED, None  # N144: a member that is misspelt: it is CANCEL
            return
        yield ModalityWorklistStatus.PENDING, item(*row)


@on_c_find  # N145: the service class of a C-FIND is left out
def find_studies(event: CFindEvent) -> Iterator[tuple[QueryRetrieveFindCode, Dataset | None]]:
    """Say that there are no studies here."""
    yield QueryRetrieveFindStatus.SOP_CLASS_NOT_SUPPORTED, None
