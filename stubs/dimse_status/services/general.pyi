# Generated from src/dimse_status/services/general.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""PS3.7 Annex C: the general statuses, whose meaning no service class may change.

PS3.4 5.4.2 demands some of them of every normalized SOP class, in operations for which PS3.7 does
not list them. What one part of the standard demands is permitted; the note of the row names both.
"""

from typing import Final

from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import Row, Usage

__all__ = [
    "GENERAL",
    "GeneralCode",
    "GeneralStatus",
    "as_in_5_4_2",
    "as_in_annex_c",
    "as_in_annex_c_except",
]

class GeneralCode(StatusCode):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Base of `GeneralStatus`. The standard leaves no code here to assign."""

class GeneralStatus(GeneralCode):
    """The statuses whose code PS3.7 Annex C fixes for every service class.

    Which operations may answer so is what PS3.7 lists in Sections 9.1 and 10.1, and what PS3.4
    5.4.2 demands.

    - 0x0000 SUCCESS: Success, Success
    - 0xFE00 CANCEL: Cancel, Cancel
    - 0x0107 ATTRIBUTE_LIST_WARNING: Warning, Attribute List warning
    - 0x0116 ATTRIBUTE_VALUE_OUT_OF_RANGE: Warning, Attribute Value out of range
    - 0x0122 SOP_CLASS_NOT_SUPPORTED: Failure, Refused: SOP Class not supported
    - 0x0119 CLASS_INSTANCE_CONFLICT: Failure, Class-Instance conflict
    - 0x0111 DUPLICATE_SOP_INSTANCE: Failure, Duplicate SOP Instance
    - 0x0210 DUPLICATE_INVOCATION: Failure, Duplicate invocation
    - 0x0115 INVALID_ARGUMENT_VALUE: Failure, Invalid argument value
    - 0x0106 INVALID_ATTRIBUTE_VALUE: Failure, Invalid Attribute Value
    - 0x0117 INVALID_SOP_INSTANCE: Failure, Invalid SOP Instance
    - 0x0120 MISSING_ATTRIBUTE: Failure, Missing Attribute
    - 0x0121 MISSING_ATTRIBUTE_VALUE: Failure, Missing Attribute Value
    - 0x0212 MISTYPED_ARGUMENT: Failure, Mistyped argument
    - 0x0114 NO_SUCH_ARGUMENT: Failure, No such argument
    - 0x0105 NO_SUCH_ATTRIBUTE: Failure, No such Attribute
    - 0x0113 NO_SUCH_EVENT_TYPE: Failure, No such Event Type
    - 0x0112 NO_SUCH_SOP_INSTANCE: Failure, No such SOP Instance
    - 0x0118 NO_SUCH_SOP_CLASS: Failure, No such SOP Class
    - 0x0110 PROCESSING_FAILURE: Failure, Processing Failure
    - 0x0213 RESOURCE_LIMITATION: Failure, Resource limitation
    - 0x0211 UNRECOGNIZED_OPERATION: Failure, Unrecognized operation
    - 0x0123 NO_SUCH_ACTION_TYPE: Failure, No such Action Type
    - 0x0124 NOT_AUTHORIZED: Failure, Refused: Not authorized
    """

    SUCCESS = 0x0000
    """0x0000, Success: Success.

    C-STORE, C-FIND, C-GET, C-MOVE, C-ECHO, N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE,
    N-DELETE: PS3.7 C.1.1.
    """
    CANCEL = 0xFE00
    """0xFE00, Cancel: Cancel. C-FIND, C-GET, C-MOVE: PS3.7 C.3.1."""
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107, Warning: Attribute List warning. N-GET, N-SET, N-CREATE: PS3.7 C.4.2."""
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116, Warning: Attribute Value out of range.

    N-EVENT-REPORT, N-GET: PS3.4 5.4.2.2. N-SET, N-CREATE: PS3.7 C.4.3.
    """
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122, Failure: Refused: SOP Class not supported.

    C-STORE, C-FIND, C-GET, C-MOVE, C-ECHO: PS3.7 C.5.6.
    """
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119, Failure: Class-Instance conflict.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-DELETE: PS3.7 C.5.7.
    """
    DUPLICATE_SOP_INSTANCE = 0x0111
    """0x0111, Failure: Duplicate SOP Instance. N-CREATE: PS3.7 C.5.8."""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210, Failure: Duplicate invocation.

    C-STORE, C-FIND, C-GET, C-MOVE, C-ECHO, N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE,
    N-DELETE: PS3.7 C.5.9.
    """
    INVALID_ARGUMENT_VALUE = 0x0115
    """0x0115, Failure: Invalid argument value. N-EVENT-REPORT, N-ACTION: PS3.7 C.5.10."""
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106, Failure: Invalid Attribute Value.

    N-EVENT-REPORT, N-GET: PS3.4 5.4.2.2. N-SET, N-CREATE: PS3.7 C.5.11.
    """
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117, Failure: Invalid SOP Instance.

    C-STORE, N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE: PS3.7 C.5.12.
    """
    MISSING_ATTRIBUTE = 0x0120
    """0x0120, Failure: Missing Attribute.

    N-CREATE, N-SET, N-ACTION: PS3.4 5.4.2.1. N-CREATE: PS3.7 C.5.13.
    """
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121, Failure: Missing Attribute Value.

    N-SET, N-CREATE, N-ACTION: PS3.4 5.4.2.1. N-SET, N-CREATE: PS3.7 C.5.14.
    """
    MISTYPED_ARGUMENT = 0x0212
    """0x0212, Failure: Mistyped argument.

    C-STORE, C-FIND, C-GET, C-MOVE, C-ECHO, N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE,
    N-DELETE: PS3.7 C.5.15.
    """
    NO_SUCH_ARGUMENT = 0x0114
    """0x0114, Failure: No such argument. N-EVENT-REPORT, N-ACTION: PS3.7 C.5.16."""
    NO_SUCH_ATTRIBUTE = 0x0105
    """0x0105, Failure: No such Attribute. N-SET, N-CREATE: PS3.7 C.5.17."""
    NO_SUCH_EVENT_TYPE = 0x0113
    """0x0113, Failure: No such Event Type. N-EVENT-REPORT: PS3.7 C.5.18."""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112, Failure: No such SOP Instance.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-DELETE: PS3.7 C.5.19.
    """
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118, Failure: No such SOP Class.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE: PS3.7 C.5.20.
    """
    PROCESSING_FAILURE = 0x0110
    """0x0110, Failure: Processing Failure.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE: PS3.7 C.5.21.
    """
    RESOURCE_LIMITATION = 0x0213
    """0x0213, Failure: Resource limitation.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE: PS3.7 C.5.22.
    """
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211, Failure: Unrecognized operation.

    C-STORE, C-FIND, C-GET, C-MOVE, C-ECHO, N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE,
    N-DELETE: PS3.7 C.5.23.
    """
    NO_SUCH_ACTION_TYPE = 0x0123
    """0x0123, Failure: No such Action Type. N-ACTION: PS3.7 C.5.24."""
    NOT_AUTHORIZED = 0x0124
    """0x0124, Failure: Refused: Not authorized.

    C-STORE, C-FIND, C-GET, C-MOVE, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE: PS3.7 C.5.25.
    """
    def __bool__(self) -> int: ...  # type: ignore[override]  # Success is false

class _AsInGeneral(Row):
    """What a part of the standard says of a code in general, in operations of a service class."""
    def __init__(self, part: int, excluded: tuple[Operation, ...] = ()) -> None: ...
    def words_for(self, code: int) -> str: ...
    def usages(
        self, code: int, operations: tuple[Operation, ...], words: str
    ) -> tuple[Usage, ...]: ...

as_in_annex_c: Final[tuple[_AsInGeneral, ...]]
"""The row of a code that means in a service class what PS3.7 Annex C says everywhere."""
as_in_5_4_2: Final[tuple[_AsInGeneral, ...]]
"""The row of a code that PS3.4 5.4.2 demands of every normalized SOP class."""

def as_in_annex_c_except(*operations: Operation) -> tuple[Row, ...]:
    """Give `as_in_annex_c` for a service class that forbids the code in some operations."""

GENERAL: Final[ServiceClass[GeneralStatus, GeneralCode]]
"""No service class: for a SOP class whose own is private, or was retired with its statuses."""
