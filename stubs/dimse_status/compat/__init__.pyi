# Generated from src/dimse_status/compat/__init__.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
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

from enum import IntEnum as IntEnum
from typing import Final, Literal, SupportsIndex

from dimse_status import model
from dimse_status.compat.status_dict import StatusDict as StatusDict
from dimse_status.compat.status_dict import StatusDictType as StatusDictType
from dimse_status.compat.status_enum import Status as Status
from dimse_status.model.category import Category

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
STATUS_SUCCESS: Final[Literal[Category.SUCCESS]]
STATUS_FAILURE: Final[Literal[Category.FAILURE]]
STATUS_WARNING: Final[Literal[Category.WARNING]]
STATUS_CANCEL: Final[Literal[Category.CANCEL]]
STATUS_PENDING: Final[Literal[Category.PENDING]]
STATUS_UNKNOWN: Final[Literal[Category.UNKNOWN]]
GENERAL_STATUS: Final[StatusDict]
VERIFICATION_SERVICE_CLASS_STATUS: Final[StatusDict]
STORAGE_SERVICE_CLASS_STATUS: Final[StatusDict]
QR_FIND_SERVICE_CLASS_STATUS: Final[StatusDict]
QR_MOVE_SERVICE_CLASS_STATUS: Final[StatusDict]
QR_GET_SERVICE_CLASS_STATUS: Final[StatusDict]
MODALITY_WORKLIST_SERVICE_CLASS_STATUS: Final[StatusDict]
RELEVANT_PATIENT_SERVICE_CLASS_STATUS: Final[StatusDict]
SUBSTANCE_ADMINISTRATION_SERVICE_CLASS_STATUS: Final[StatusDict]
NON_PATIENT_SERVICE_CLASS_STATUS: Final[StatusDict]
PROCEDURE_STEP_STATUS: Final[StatusDict]
PRINT_JOB_MANAGEMENT_SERVICE_CLASS_STATUS: Final[StatusDict]
STORAGE_COMMITMENT_SERVICE_CLASS_STATUS: Final[StatusDict]
STORAGE_MANAGEMENT_SERVICE_CLASS_STATUS: Final[StatusDict]
APPLICATION_EVENT_LOGGING_SERVICE_CLASS_STATUS: Final[StatusDict]
MEDIA_CREATION_MANAGEMENT_SERVICE_CLASS_STATUS: Final[StatusDict]
UNIFIED_PROCEDURE_STEP_SERVICE_CLASS_STATUS: Final[StatusDict]
RT_MACHINE_VERIFICATION_SERVICE_CLASS_STATUS: Final[StatusDict]

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
