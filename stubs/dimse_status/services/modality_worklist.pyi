# Generated from src/dimse_status/services/modality_worklist.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""PS3.4 Annex K: Basic Worklist Management."""

from typing import Final

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusRange, StatusTable

__all__ = ["MODALITY_WORKLIST", "ModalityWorklistCode", "ModalityWorklistStatus"]
TABLE_K_4_1: Final[StatusTable]
CXXX: Final[StatusRange]

class ModalityWorklistCode(StatusCode):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Base of `ModalityWorklistStatus`, and of an enum of your own codes in Cxxx."""

class ModalityWorklistStatus(ModalityWorklistCode):
    """Status codes of a C-FIND response in Basic Worklist Management.

    PS3.4 Table K.4-1; PS3.7 9.1.2.1.6.

    - 0x0000 SUCCESS: Success, Matching is complete - No final Identifier is supplied.
    - 0xFF00 PENDING: Pending, Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.
    - 0xFF01 PENDING_OPTIONAL_KEYS_NOT_SUPPORTED: Pending, Matches are continuing - Warning that one or more Optional Keys were not supported for existence for this Identifier.
    - 0xFE00 CANCEL: Cancel, Matching terminated due to Cancel request
    - 0xA700 OUT_OF_RESOURCES: Failure, Refused: Out of resources
    - 0xA900 DATA_SET_DOES_NOT_MATCH_SOP_CLASS: Failure, Error: Data Set does not match SOP Class
    - 0xC000 UNABLE_TO_PROCESS: Failure, Failed: Unable to process
    - 0x0122 SOP_CLASS_NOT_SUPPORTED: Failure, Refused: SOP Class not supported
    - 0x0124 NOT_AUTHORIZED: Failure, Refused: Not authorized
    - 0x0210 DUPLICATE_INVOCATION: Failure, Duplicate invocation
    - 0x0211 UNRECOGNIZED_OPERATION: Failure, Unrecognized operation
    - 0x0212 MISTYPED_ARGUMENT: Failure, Mistyped argument
    """

    SUCCESS = 0x0000
    """0x0000, Success: Matching is complete - No final Identifier is supplied.

    C-FIND: PS3.4 Table K.4-1; PS3.7 C.1.1.
    """
    PENDING = 0xFF00
    """0xFF00, Pending: Matches are continuing - Current Match is supplied and any Optional Keys
    were supported in the same manner as Required Keys.

    C-FIND: PS3.4 Table K.4-1.
    """
    PENDING_OPTIONAL_KEYS_NOT_SUPPORTED = 0xFF01
    """0xFF01, Pending: Matches are continuing - Warning that one or more Optional Keys were not
    supported for existence for this Identifier.

    C-FIND: PS3.4 Table K.4-1.
    """
    CANCEL = 0xFE00
    """0xFE00, Cancel: Matching terminated due to Cancel request.

    C-FIND: PS3.4 Table K.4-1; PS3.7 C.3.1.
    """
    OUT_OF_RESOURCES = 0xA700
    """0xA700, Failure: Refused: Out of resources. C-FIND: PS3.4 Table K.4-1."""
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900, Failure: Error: Data Set does not match SOP Class. C-FIND: PS3.4 Table K.4-1."""
    UNABLE_TO_PROCESS = 0xC000
    """0xC000, Failure: Failed: Unable to process. C-FIND: PS3.4 Table K.4-1."""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122, Failure: Refused: SOP Class not supported. C-FIND: PS3.7 C.5.6."""
    NOT_AUTHORIZED = 0x0124
    """0x0124, Failure: Refused: Not authorized. C-FIND: PS3.7 C.5.25."""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210, Failure: Duplicate invocation. C-FIND: PS3.7 C.5.9."""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211, Failure: Unrecognized operation. C-FIND: PS3.7 C.5.23."""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212, Failure: Mistyped argument. C-FIND: PS3.7 C.5.15."""
    def __bool__(self) -> int: ...  # type: ignore[override]  # Success is false

MODALITY_WORKLIST: Final[ServiceClass[ModalityWorklistStatus, ModalityWorklistCode]]
"""Basic Worklist Management (PS3.4 Annex K): C-FIND."""
