"""A drop-in for `pynetdicom.status`: swap the import, and keep the rest of the program.

Every name of pynetdicom 3.0 and 3.1 is here. The tables are read-only mappings that are computed
from the registry, and the answers are the standard's: `differences` lists where those of
pynetdicom are other ones.

>>> from dimse_status.compat import STORAGE_SERVICE_CLASS_STATUS, code_to_category
>>> STORAGE_SERVICE_CLASS_STATUS[0xA7F0]
(<Category.FAILURE: 'Failure'>, 'Refused: Out of resources')
>>> code_to_category(0xA7F0) == "Failure"
True
"""

from __future__ import annotations

import operator
from enum import IntEnum
from typing import Any, Final, SupportsIndex

from dimse_status import model, resolver
from dimse_status.compat.status_dict import StatusDict, StatusDictType
from dimse_status.compat.status_enum import Status
from dimse_status.model.category import HIGHEST_CODE, Category, category_of
from dimse_status.model.errors import CodeTypeError
from dimse_status.services.application_event_logging import APPLICATION_EVENT_LOGGING
from dimse_status.services.general import GENERAL
from dimse_status.services.media_creation import MEDIA_CREATION
from dimse_status.services.modality_worklist import MODALITY_WORKLIST
from dimse_status.services.non_patient_object import NON_PATIENT_OBJECT
from dimse_status.services.print_management import PRINT_MANAGEMENT
from dimse_status.services.procedure_step import PROCEDURE_STEP
from dimse_status.services.query_retrieve import (
    QUERY_RETRIEVE_FIND,
    QUERY_RETRIEVE_GET,
    QUERY_RETRIEVE_MOVE,
    REPOSITORY_QUERY,
)
from dimse_status.services.relevant_patient import RELEVANT_PATIENT
from dimse_status.services.rt_machine_verification import RT_MACHINE_VERIFICATION
from dimse_status.services.storage import STORAGE
from dimse_status.services.storage_commitment import STORAGE_COMMITMENT
from dimse_status.services.storage_management import STORAGE_MANAGEMENT
from dimse_status.services.substance_administration import SUBSTANCE_ADMINISTRATION
from dimse_status.services.unified_procedure_step import (
    UNIFIED_PROCEDURE_STEP,
    UNIFIED_PROCEDURE_STEP_FIND,
)
from dimse_status.services.verification import VERIFICATION

__all__ = [
    "APPLICATION_EVENT_LOGGING_SERVICE_CLASS_STATUS",
    "GENERAL_STATUS",
    "MEDIA_CREATION_MANAGEMENT_SERVICE_CLASS_STATUS",
    "MODALITY_WORKLIST_SERVICE_CLASS_STATUS",
    "NON_PATIENT_SERVICE_CLASS_STATUS",
    "PRINT_JOB_MANAGEMENT_SERVICE_CLASS_STATUS",
    "PROCEDURE_STEP_STATUS",
    "QR_FIND_SERVICE_CLASS_STATUS",
    "QR_GET_SERVICE_CLASS_STATUS",
    "QR_MOVE_SERVICE_CLASS_STATUS",
    "RELEVANT_PATIENT_SERVICE_CLASS_STATUS",
    "RT_MACHINE_VERIFICATION_SERVICE_CLASS_STATUS",
    "STATUS_CANCEL",
    "STATUS_FAILURE",
    "STATUS_PENDING",
    "STATUS_SUCCESS",
    "STATUS_UNKNOWN",
    "STATUS_WARNING",
    "STORAGE_COMMITMENT_SERVICE_CLASS_STATUS",
    "STORAGE_MANAGEMENT_SERVICE_CLASS_STATUS",
    "STORAGE_SERVICE_CLASS_STATUS",
    "SUBSTANCE_ADMINISTRATION_SERVICE_CLASS_STATUS",
    "UNIFIED_PROCEDURE_STEP_SERVICE_CLASS_STATUS",
    "VERIFICATION_SERVICE_CLASS_STATUS",
    "IntEnum",
    "Status",
    "StatusDict",
    "StatusDictType",
    "code_to_category",
    "code_to_status",
]

STATUS_SUCCESS: Final = Category.SUCCESS
STATUS_FAILURE: Final = Category.FAILURE
STATUS_WARNING: Final = Category.WARNING
STATUS_CANCEL: Final = Category.CANCEL
STATUS_PENDING: Final = Category.PENDING
STATUS_UNKNOWN: Final = Category.UNKNOWN

GENERAL_STATUS: Final = StatusDict(GENERAL)
VERIFICATION_SERVICE_CLASS_STATUS: Final = StatusDict(VERIFICATION)
STORAGE_SERVICE_CLASS_STATUS: Final = StatusDict(STORAGE)
QR_FIND_SERVICE_CLASS_STATUS: Final = StatusDict(QUERY_RETRIEVE_FIND, REPOSITORY_QUERY)
QR_MOVE_SERVICE_CLASS_STATUS: Final = StatusDict(QUERY_RETRIEVE_MOVE)
QR_GET_SERVICE_CLASS_STATUS: Final = StatusDict(QUERY_RETRIEVE_GET)
MODALITY_WORKLIST_SERVICE_CLASS_STATUS: Final = StatusDict(MODALITY_WORKLIST)
RELEVANT_PATIENT_SERVICE_CLASS_STATUS: Final = StatusDict(RELEVANT_PATIENT)
SUBSTANCE_ADMINISTRATION_SERVICE_CLASS_STATUS: Final = StatusDict(SUBSTANCE_ADMINISTRATION)
NON_PATIENT_SERVICE_CLASS_STATUS: Final = StatusDict(NON_PATIENT_OBJECT)
PROCEDURE_STEP_STATUS: Final = StatusDict(PROCEDURE_STEP)
PRINT_JOB_MANAGEMENT_SERVICE_CLASS_STATUS: Final = StatusDict(PRINT_MANAGEMENT)
STORAGE_COMMITMENT_SERVICE_CLASS_STATUS: Final = StatusDict(STORAGE_COMMITMENT)
STORAGE_MANAGEMENT_SERVICE_CLASS_STATUS: Final = StatusDict(STORAGE_MANAGEMENT)
APPLICATION_EVENT_LOGGING_SERVICE_CLASS_STATUS: Final = StatusDict(APPLICATION_EVENT_LOGGING)
MEDIA_CREATION_MANAGEMENT_SERVICE_CLASS_STATUS: Final = StatusDict(MEDIA_CREATION)
UNIFIED_PROCEDURE_STEP_SERVICE_CLASS_STATUS: Final = StatusDict(
    UNIFIED_PROCEDURE_STEP, UNIFIED_PROCEDURE_STEP_FIND
)
RT_MACHINE_VERIFICATION_SERVICE_CLASS_STATUS: Final = StatusDict(RT_MACHINE_VERIFICATION)


def code_to_status(code: SupportsIndex) -> model.dataset.StatusDataset:
    """Build a Dataset with `code` as its Status (0000,0900), and nothing else.

    Returns
    -------
    StatusDataset
        A pydicom Dataset; its `info` says what PS3.7 knows of the code.

    Raises
    ------
    CodeTypeError, CodeValueError
        If `code` is not an integer in 0x0000 to 0xFFFF (both a `ValueError`).
    """
    try:
        return resolver.code_to_status(code)
    except CodeTypeError:
        raise CodeTypeError(code) from None


def code_to_category(code: SupportsIndex) -> Category:
    """Return the category of `code`, by the convention of PS3.7 Annex C.

    `dimse_status.code_to_category` is `category_of` by another name, and raises for what is no
    16-bit code. This one answers as pynetdicom's does.

    Returns
    -------
    Category
        A string that equals pynetdicom's own word, such as ``"Failure"``. `Category.UNKNOWN` for
        a code that Annex C leaves out, or that does not fit in 16 bits.

    Raises
    ------
    CodeTypeError, CodeValueError
        If `code` is not an integer, or negative (both a `ValueError`).
    """
    try:
        value = operator.index(code)
    except TypeError:
        raise CodeTypeError(code) from None
    return Category.UNKNOWN if value > HIGHEST_CODE else category_of(value)


def __getattr__(name: str) -> Any:
    # pynetdicom.status has it because it imports it, so somebody may take it from there.
    if name == "Dataset":
        from pydicom.dataset import Dataset  # noqa: PLC0415 - whoever asks has it imported

        return Dataset
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
