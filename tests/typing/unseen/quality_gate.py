"""A storage SCP that looks at images before it takes them, and says exactly what is wrong."""

from __future__ import annotations

from pydicom.dataset import Dataset

from dimse_status import (
    STORAGE,
    RelatedField,
    StatusDataset,
    StorageStatus,
    code_to_status,
    resolve,
)
from dimse_status.handlers import CStoreEvent, on_c_store

REQUIRED = ("PatientID", "StudyInstanceUID", "Modality")


def missing_in(image: Dataset) -> list[str]:
    """Return what is missing."""
    return [keyword for keyword in REQUIRED if not image.get(keyword)]


@on_c_store(STORAGE)
def check(event: CStoreEvent) -> StatusDataset[StorageStatus]:
    """Take an image, or say why not."""
    image = event.dataset
    missing = missing_in(image)
    if missing == ["PatientID"]:
        return StorageStatus.CANNOT_UNDERSTAND.to_dataset(offending_elements="PatientID")  # N086: one keyword in place of a sequence of them
    if missing:
        return StorageStatus.CANNOT_UNDERSTAND.to_dataset(error_coment="attributes are missing")  # N087: a keyword that is misspelt
    if image.get("Rows", 0) > 8192:
        return code_to_status(0xB123, STORAGE)  # N088: a literal that has no meaning in Storage
    if image.get("PatientID") == "TEST":
        return StorageStatus.SUCCESS.to_dataset(error_comment="a test is thrown away")  # N089: an Error Comment with Success
    if image.get("Modality") == "SR":
        return StorageStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS.to_dataset(error_comment="Prüfbericht gehört nicht hierher")  # N090: letters that an Error Comment cannot hold
    return StorageStatus.SUCCESS.to_dataset()


def may_have_a_comment(code: int) -> bool:
    """Whether a comment may go with a code."""
    info = resolve(code, STORAGE)
    return "ErrorComment" in info.related_fields and RelatedField.ERROR_COMMENT.tag is not None  # N091: a keyword among fields, which none of them equals
