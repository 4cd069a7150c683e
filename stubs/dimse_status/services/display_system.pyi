# Generated from src/dimse_status/services/display_system.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""PS3.4 Annex EE: Display System Management."""

from typing import Final

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode

__all__ = ["DISPLAY_SYSTEM", "DisplaySystemCode", "DisplaySystemStatus"]

class DisplaySystemCode(StatusCode):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Base of `DisplaySystemStatus`. The standard leaves no code here to assign."""

class DisplaySystemStatus(DisplaySystemCode):
    """Status codes of an N-GET response in Display System Management.

    PS3.4 Annex EE defines none of its own; PS3.7 10.1.2.1.9.

    - 0x0000 SUCCESS: Success, Success
    - 0x0107 ATTRIBUTE_LIST_WARNING: Warning, Attribute List warning
    - 0x0116 ATTRIBUTE_VALUE_OUT_OF_RANGE: Warning, Attribute Value out of range
    - 0x0106 INVALID_ATTRIBUTE_VALUE: Failure, Invalid Attribute Value
    - 0x0110 PROCESSING_FAILURE: Failure, Processing Failure
    - 0x0112 NO_SUCH_SOP_INSTANCE: Failure, No such SOP Instance
    - 0x0117 INVALID_SOP_INSTANCE: Failure, Invalid SOP Instance
    - 0x0118 NO_SUCH_SOP_CLASS: Failure, No such SOP Class
    - 0x0119 CLASS_INSTANCE_CONFLICT: Failure, Class-Instance conflict
    - 0x0124 NOT_AUTHORIZED: Failure, Refused: Not authorized
    - 0x0210 DUPLICATE_INVOCATION: Failure, Duplicate invocation
    - 0x0211 UNRECOGNIZED_OPERATION: Failure, Unrecognized operation
    - 0x0212 MISTYPED_ARGUMENT: Failure, Mistyped argument
    - 0x0213 RESOURCE_LIMITATION: Failure, Resource limitation
    """

    SUCCESS = 0x0000
    """0x0000, Success: Success. N-GET: PS3.7 C.1.1."""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107, Warning: Attribute List warning. N-GET: PS3.7 C.4.2."""
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116, Warning: Attribute Value out of range. N-GET: PS3.4 5.4.2.2."""
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106, Failure: Invalid Attribute Value. N-GET: PS3.4 5.4.2.2."""
    PROCESSING_FAILURE = 0x0110
    """0x0110, Failure: Processing Failure. N-GET: PS3.7 C.5.21."""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112, Failure: No such SOP Instance. N-GET: PS3.7 C.5.19."""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117, Failure: Invalid SOP Instance. N-GET: PS3.7 C.5.12."""
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118, Failure: No such SOP Class. N-GET: PS3.7 C.5.20."""
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119, Failure: Class-Instance conflict. N-GET: PS3.7 C.5.7."""
    NOT_AUTHORIZED = 0x0124
    """0x0124, Failure: Refused: Not authorized. N-GET: PS3.7 C.5.25."""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210, Failure: Duplicate invocation. N-GET: PS3.7 C.5.9."""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211, Failure: Unrecognized operation. N-GET: PS3.7 C.5.23."""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212, Failure: Mistyped argument. N-GET: PS3.7 C.5.15."""
    RESOURCE_LIMITATION = 0x0213
    """0x0213, Failure: Resource limitation. N-GET: PS3.7 C.5.22."""
    def __bool__(self) -> int: ...  # type: ignore[override]  # Success is false

DISPLAY_SYSTEM: Final[ServiceClass[DisplaySystemStatus, DisplaySystemCode]]
"""Display System Management (PS3.4 Annex EE): N-GET."""
