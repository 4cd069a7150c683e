# Generated from src/dimse_status/services/verification.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""PS3.4 Annex A: Verification."""

from typing import Final

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode

__all__ = ["VERIFICATION", "VerificationCode", "VerificationStatus"]

class VerificationCode(StatusCode):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Base of `VerificationStatus`. The standard leaves no code here to assign."""

class VerificationStatus(VerificationCode):
    """Status codes of a C-ECHO response in Verification.

    PS3.4 Annex A defines none of its own; PS3.7 9.1.5.1.4.

    - 0x0000 SUCCESS: Success, Success
    - 0x0122 SOP_CLASS_NOT_SUPPORTED: Failure, Refused: SOP Class not supported
    - 0x0210 DUPLICATE_INVOCATION: Failure, Duplicate invocation
    - 0x0211 UNRECOGNIZED_OPERATION: Failure, Unrecognized operation
    - 0x0212 MISTYPED_ARGUMENT: Failure, Mistyped argument
    """

    SUCCESS = 0x0000
    """0x0000, Success: Success. C-ECHO: PS3.7 C.1.1."""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122, Failure: Refused: SOP Class not supported. C-ECHO: PS3.7 C.5.6."""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210, Failure: Duplicate invocation. C-ECHO: PS3.7 C.5.9."""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211, Failure: Unrecognized operation. C-ECHO: PS3.7 C.5.23."""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212, Failure: Mistyped argument. C-ECHO: PS3.7 C.5.15."""
    def __bool__(self) -> int: ...  # type: ignore[override]  # Success is false

VERIFICATION: Final[ServiceClass[VerificationStatus, VerificationCode]]
"""Verification (PS3.4 Annex A): C-ECHO."""
