# Generated from src/dimse_status/services/non_patient_object.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""PS3.4 Annex GG: Non-Patient Object Storage."""

from typing import Final

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusTable

__all__ = ["NON_PATIENT_OBJECT", "NonPatientObjectCode", "NonPatientObjectStatus"]
TABLE_GG_4_1: Final[StatusTable]

class NonPatientObjectCode(StatusCode):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Base of `NonPatientObjectStatus`. The standard leaves no code here to assign."""

class NonPatientObjectStatus(NonPatientObjectCode):
    """Status codes of a C-STORE response in Non-Patient Object Storage.

    PS3.4 Table GG.4-1; PS3.7 9.1.1.1.9.

    - 0x0000 SUCCESS: Success, Success
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
    """0x0000, Success: Success. C-STORE: PS3.4 Table GG.4-1; PS3.7 C.1.1."""
    OUT_OF_RESOURCES = 0xA700
    """0xA700, Failure: Refused: Out of resources. C-STORE: PS3.4 Table GG.4-1."""
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900, Failure: Error: Data Set does not match SOP Class. C-STORE: PS3.4 Table GG.4-1."""
    CANNOT_UNDERSTAND = 0xC000
    """0xC000, Failure: Error: Cannot understand. C-STORE: PS3.4 Table GG.4-1."""
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

NON_PATIENT_OBJECT: Final[ServiceClass[NonPatientObjectStatus, NonPatientObjectCode]]
"""Non-Patient Object Storage (PS3.4 Annex GG): C-STORE."""
