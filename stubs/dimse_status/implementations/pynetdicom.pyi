# Generated from src/dimse_status/implementations/pynetdicom.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Status codes that pynetdicom sends: its diagnostic codes, and how it uses the standard's.

The diagnostic codes are 0xC000 to 0xC5FF, a hundred (hexadecimal) for each operation. They are
those that pynetdicom's documentation lists, those that its source sends and the documentation
leaves out, and those of the applications that come with it.
"""

from enum import IntEnum
from typing import Final, Self

from dimse_status.implementations.implementation import Implementation
from dimse_status.model.category import Category
from dimse_status.model.operation import Operation

__all__ = [
    "PYNETDICOM",
    "PynetdicomCode",
    "PynetdicomFindCode",
    "PynetdicomGeneralCode",
    "PynetdicomGetCode",
    "PynetdicomMoveCode",
    "PynetdicomStoreCode",
]

class PynetdicomCode(IntEnum):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """A diagnostic code of pynetdicom: an integer that knows what pynetdicom means by it.

    To the standard it is any code of its range: ``resolve(0xC211, STORAGE)`` says "Error: Cannot
    understand". Only ``resolve(0xC211, STORAGE, implementation=PYNETDICOM)`` says more.
    """

    _value_: int
    def __new__(
        cls,
        code: int,
        operations: tuple[Operation, ...] = (),
        meaning: str = "",
        source: str = "",
        note: str = "",
    ) -> Self: ...
    @property
    def code(self) -> int:
        """The code as a plain integer."""
    @property
    def category(self) -> Category:
        """The status class of the code (PS3.7 Annex C)."""
    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations that it answers."""
    @property
    def meaning(self) -> str:
        """What pynetdicom means by it."""
    @property
    def source(self) -> str:
        """The files and lines of pynetdicom that send it; empty if none does."""
    @property
    def note(self) -> str:
        """What else there is to know of it; often empty."""

class PynetdicomGeneralCode(PynetdicomCode):
    """Diagnostic codes of pynetdicom that are not specific to a service, 0xC000 to 0xC0FF."""

    ERROR_STATUS_NOT_SET = 0xC000
    STATUS_MISSING = 0xC001
    STATUS_OF_WRONG_TYPE = 0xC002

class PynetdicomStoreCode(PynetdicomCode):
    """Diagnostic codes of pynetdicom in a C-STORE response, 0xC200 to 0xC2FF."""

    DATA_SET_NOT_DECODED = 0xC210
    HANDLER_RAISED = 0xC211

class PynetdicomFindCode(PynetdicomCode):
    """Diagnostic codes of pynetdicom in a C-FIND response, 0xC300 to 0xC3FF."""

    IDENTIFIER_NOT_DECODED = 0xC310
    HANDLER_RAISED = 0xC311
    IDENTIFIER_NOT_ENCODED = 0xC312
    QRSCP_QUERY_FAILED = 0xC320
    QRSCP_IDENTIFIER_NOT_BUILT = 0xC322

class PynetdicomGetCode(PynetdicomCode):
    """Diagnostic codes of pynetdicom in a C-GET response, 0xC400 to 0xC4FF."""

    IDENTIFIER_NOT_DECODED = 0xC410
    HANDLER_RAISED = 0xC411
    INVALID_NUMBER_OF_SUBOPERATIONS = 0xC413
    TOO_MANY_SUBOPERATIONS = 0xC416
    QRSCP_QUERY_FAILED = 0xC420
    QRSCP_FILE_NOT_READ = 0xC421

class PynetdicomMoveCode(PynetdicomCode):
    """Diagnostic codes of pynetdicom in a C-MOVE response, 0xC500 to 0xC5FF."""

    IDENTIFIER_NOT_DECODED = 0xC510
    HANDLER_RAISED = 0xC511
    INVALID_NUMBER_OF_SUBOPERATIONS = 0xC513
    NO_DESTINATION = 0xC514
    INVALID_DESTINATION = 0xC515
    TOO_MANY_SUBOPERATIONS = 0xC516
    QRSCP_QUERY_FAILED = 0xC520
    QRSCP_FILE_NOT_READ = 0xC521

PYNETDICOM: Final[Implementation]
"""Status codes that pynetdicom sends, the library and its applications."""
