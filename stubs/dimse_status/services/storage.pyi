# Generated from src/dimse_status/services/storage.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""PS3.4 Annex B: Storage."""

from typing import Final

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusRange, StatusTable

__all__ = ["STORAGE", "StorageCode", "StorageStatus"]
TABLE_B_2_1: Final[StatusTable]
NOT_WITHOUT_BULK_DATA: Final[str]
A7XX: Final[StatusRange]
A9XX: Final[StatusRange]
CXXX: Final[StatusRange]

class StorageCode(StatusCode):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Base of `StorageStatus`, and of an enum of your own codes in A7xx, A9xx, Cxxx."""

class StorageStatus(StorageCode):
    """Status codes of a C-STORE response in Storage.

    PS3.4 Table B.2-1; PS3.7 9.1.1.1.9.

    - 0x0000 SUCCESS: Success, Success
    - 0xB000 COERCION_OF_DATA_ELEMENTS: Warning, Coercion of Data Elements
    - 0xB007 DATA_SET_DOES_NOT_MATCH_SOP_CLASS_WARNING: Warning, Data Set does not match SOP Class
    - 0xB006 ELEMENTS_DISCARDED: Warning, Elements Discarded
    - 0xA700 OUT_OF_RESOURCES: Failure, Refused: Out of resources
    - 0xA900 DATA_SET_DOES_NOT_MATCH_SOP_CLASS: Failure, Error: Data Set does not match SOP Class
    - 0xC000 CANNOT_UNDERSTAND: Failure, Error: Cannot understand
    - 0x0117 INVALID_SOP_INSTANCE: Failure, Invalid SOP Instance
    - 0x0122 SOP_CLASS_NOT_SUPPORTED: Failure, Refused: SOP Class not supported
    - 0x0124 NOT_AUTHORIZED: Failure, Refused: Not authorized
    - 0x0210 DUPLICATE_INVOCATION: Failure, Duplicate invocation
    - 0x0211 UNRECOGNIZED_OPERATION: Failure, Unrecognized operation
    - 0x0212 MISTYPED_ARGUMENT: Failure, Mistyped argument
    """

    SUCCESS = 0x0000
    """0x0000, Success: Success. C-STORE: PS3.4 Table B.2-1; PS3.7 C.1.1."""
    COERCION_OF_DATA_ELEMENTS = 0xB000
    """0xB000, Warning: Coercion of Data Elements. C-STORE: PS3.4 Table B.2-1."""
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS_WARNING = 0xB007
    """0xB007, Warning: Data Set does not match SOP Class. C-STORE: PS3.4 Table B.2-1."""
    ELEMENTS_DISCARDED = 0xB006
    """0xB006, Warning: Elements Discarded. C-STORE: PS3.4 Table B.2-1."""
    OUT_OF_RESOURCES = 0xA700
    """0xA700, Failure: Refused: Out of resources. C-STORE: PS3.4 Table B.2-1."""
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900, Failure: Error: Data Set does not match SOP Class. C-STORE: PS3.4 Table B.2-1."""
    CANNOT_UNDERSTAND = 0xC000
    """0xC000, Failure: Error: Cannot understand. C-STORE: PS3.4 Table B.2-1."""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117, Failure: Invalid SOP Instance. C-STORE: PS3.7 C.5.12."""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122, Failure: Refused: SOP Class not supported. C-STORE: PS3.7 C.5.6."""
    NOT_AUTHORIZED = 0x0124
    """0x0124, Failure: Refused: Not authorized. C-STORE: PS3.7 C.5.25."""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210, Failure: Duplicate invocation. C-STORE: PS3.7 C.5.9."""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211, Failure: Unrecognized operation. C-STORE: PS3.7 C.5.23."""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212, Failure: Mistyped argument. C-STORE: PS3.7 C.5.15."""
    def __bool__(self) -> int: ...  # type: ignore[override]  # Success is false

STORAGE: Final[ServiceClass[StorageStatus, StorageCode]]
"""Storage (PS3.4 Annex B): C-STORE."""
