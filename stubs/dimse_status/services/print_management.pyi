# Generated from src/dimse_status/services/print_management.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""PS3.4 Annex H: Print Management."""

from typing import Final

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusTable

__all__ = ["PRINT_MANAGEMENT", "PrintManagementCode", "PrintManagementStatus"]
TABLE_H_4_1_2_1_2_1: Final[StatusTable]
TABLE_H_4_4: Final[StatusTable]
TABLE_H_4_2_2_1_2_1: Final[StatusTable]
TABLE_H_4_9: Final[StatusTable]
TABLE_H_4_3_1_2_1_2_1: Final[StatusTable]
TABLE_H_4_3_2_2_1_2_1: Final[StatusTable]
TABLE_H_4_9_2_1_2_1: Final[StatusTable]
TEXT_H_2_4_N_CREATE: Final[StatusTable]
TEXT_H_2_4_N_SET: Final[StatusTable]
TEXT_H_4_1_2_1_2: Final[StatusTable]
TEXT_H_4_1_2_4_2: Final[StatusTable]
TEXT_H_4_2_2_4_2: Final[StatusTable]

class PrintManagementCode(StatusCode):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Base of `PrintManagementStatus`. The standard leaves no code here to assign."""

class PrintManagementStatus(PrintManagementCode):
    """Status codes of DIMSE-N responses in Print Management.

    PS3.4 Tables H.4.1.2.1.2-1, H.4-4, H.4.2.2.1.2-1, H.4-9, H.4.3.1.2.1.2-1, H.4.3.2.2.1.2-1,
    H.4.9.2.1.2-1; PS3.7 10.1.1.1.8, 10.1.2.1.9, 10.1.3.1.9, 10.1.4.1.10, 10.1.5.1.6,
    10.1.6.1.7.

    - 0x0000 SUCCESS: Success, Success
    - 0xB600 MEMORY_ALLOCATION_NOT_SUPPORTED: Warning, Memory allocation not supported
    - 0xB601 FILM_SESSION_PRINTING_NOT_SUPPORTED: Warning, Film session printing (collation) is not supported
    - 0xB602 FILM_SESSION_DOES_NOT_CONTAIN_IMAGE_BOXES: Warning, Film Session SOP Instance hierarchy does not contain Image Box SOP Instances (empty page)
    - 0xB604 IMAGE_DEMAGNIFIED: Warning, Image size is larger than image box size, the image has been demagnified.
    - 0xB609 IMAGE_CROPPED_TO_FIT: Warning, Image size is larger than the Image Box size. The Image has been cropped to fit.
    - 0xB60A IMAGE_DECIMATED_TO_FIT: Warning, Image size or Combined Print Image size is larger than the Image Box size. Image or Combined Print Image has been decimated to fit.
    - 0xB605 REQUESTED_DENSITY_OUTSIDE_OF_PRINTER_OPERATING_RANGE: Warning, Requested Min Density or Max Density outside of printer's operating range. The printer will use its respective minimum or maximum density value instead.
    - 0xB603 FILM_BOX_DOES_NOT_CONTAIN_IMAGE_BOXES: Warning, Film Box SOP Instance hierarchy does not contain Image Box SOP Instances (empty page)
    - 0x0116 ATTRIBUTE_VALUE_OUT_OF_RANGE: Warning, Attribute Value out of range
    - 0x0107 ATTRIBUTE_LIST_WARNING: Warning, Attribute List warning
    - 0xC600 FILM_SESSION_DOES_NOT_CONTAIN_FILM_BOXES: Failure, Failed: Film Session SOP Instance hierarchy does not contain Film Box SOP Instances
    - 0xC601 FILM_SESSION_PRINT_QUEUE_IS_FULL: Failure, Failed: Unable to create Print Job SOP Instance; print queue is full
    - 0xC603 IMAGE_SIZE_LARGER_THAN_IMAGE_BOX_SIZE: Failure, Failed: Image size is larger than image box size
    - 0xC613 COMBINED_PRINT_IMAGE_SIZE_LARGER_THAN_IMAGE_BOX_SIZE: Failure, Failed: Combined Print Image size is larger than the Image Box size
    - 0xC616 EXISTING_FILM_BOX_HAS_NOT_BEEN_PRINTED: Failure, Failed: There is an existing Film Box that has not been printed and N-ACTION at the Film Session level is not supported. A new Film Box will not be created when a previous Film Box has not been printed.
    - 0xC602 FILM_BOX_PRINT_QUEUE_IS_FULL: Failure, Failed: Unable to create Print Job SOP Instance; print queue is full
    - 0xC605 INSUFFICIENT_MEMORY_IN_PRINTER: Failure, Failed: Insufficient memory in printer to store the image
    - 0x0120 MISSING_ATTRIBUTE: Failure, Missing Attribute
    - 0x0106 INVALID_ATTRIBUTE_VALUE: Failure, Invalid Attribute Value
    - 0x0105 NO_SUCH_ATTRIBUTE: Failure, No such Attribute
    - 0x0213 RESOURCE_LIMITATION: Failure, Resource limitation
    - 0xC604 IMAGE_POSITION_COLLISION: Failure, Image position collision (retired code)
    - 0x0110 PROCESSING_FAILURE: Failure, Processing Failure
    - 0x0111 DUPLICATE_SOP_INSTANCE: Failure, Duplicate SOP Instance
    - 0x0112 NO_SUCH_SOP_INSTANCE: Failure, No such SOP Instance
    - 0x0113 NO_SUCH_EVENT_TYPE: Failure, No such Event Type
    - 0x0114 NO_SUCH_ARGUMENT: Failure, No such argument
    - 0x0115 INVALID_ARGUMENT_VALUE: Failure, Invalid argument value
    - 0x0117 INVALID_SOP_INSTANCE: Failure, Invalid SOP Instance
    - 0x0118 NO_SUCH_SOP_CLASS: Failure, No such SOP Class
    - 0x0119 CLASS_INSTANCE_CONFLICT: Failure, Class-Instance conflict
    - 0x0121 MISSING_ATTRIBUTE_VALUE: Failure, Missing Attribute Value
    - 0x0123 NO_SUCH_ACTION_TYPE: Failure, No such Action Type
    - 0x0124 NOT_AUTHORIZED: Failure, Refused: Not authorized
    - 0x0210 DUPLICATE_INVOCATION: Failure, Duplicate invocation
    - 0x0211 UNRECOGNIZED_OPERATION: Failure, Unrecognized operation
    - 0x0212 MISTYPED_ARGUMENT: Failure, Mistyped argument
    """

    SUCCESS = 0x0000
    """0x0000, Success: Success.

    N-CREATE, N-SET: PS3.4 Table H.4.1.2.1.2-1; PS3.4 Table H.4.2.2.1.2-1. N-ACTION: PS3.4 Table
    H.4-4; PS3.4 Table H.4-9. N-SET: PS3.4 Table H.4.3.1.2.1.2-1. N-CREATE: PS3.4 Table
    H.4.9.2.1.2-1. N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE: PS3.7 C.1.1.
    """
    MEMORY_ALLOCATION_NOT_SUPPORTED = 0xB600
    """0xB600, Warning: Memory allocation not supported.

    N-CREATE, N-SET: PS3.4 Table H.4.1.2.1.2-1.
    """
    FILM_SESSION_PRINTING_NOT_SUPPORTED = 0xB601
    """0xB601, Warning: Film session printing (collation) is not supported.

    N-ACTION: PS3.4 Table H.4-4.
    """
    FILM_SESSION_DOES_NOT_CONTAIN_IMAGE_BOXES = 0xB602
    """0xB602, Warning: Film Session SOP Instance hierarchy does not contain Image Box SOP Instances
    (empty page).

    N-ACTION: PS3.4 Table H.4-4.
    """
    IMAGE_DEMAGNIFIED = 0xB604
    """0xB604, Warning: Image size is larger than image box size, the image has been demagnified.

    N-ACTION: PS3.4 Table H.4-4; PS3.4 Table H.4-9. N-SET: PS3.4 Table H.4.3.1.2.1.2-1; PS3.4 Table
    H.4.3.2.2.1.2-1.
    """
    IMAGE_CROPPED_TO_FIT = 0xB609
    """0xB609, Warning: Image size is larger than the Image Box size. The Image has been cropped to
    fit.

    N-ACTION: PS3.4 Table H.4-4; PS3.4 Table H.4-9. N-SET: PS3.4 Table H.4.3.1.2.1.2-1; PS3.4 Table
    H.4.3.2.2.1.2-1.
    """
    IMAGE_DECIMATED_TO_FIT = 0xB60A
    """0xB60A, Warning: Image size or Combined Print Image size is larger than the Image Box size.
    Image or Combined Print Image has been decimated to fit.

    N-ACTION: PS3.4 Table H.4-4; PS3.4 Table H.4-9. N-SET: PS3.4 Table H.4.3.1.2.1.2-1; PS3.4 Table
    H.4.3.2.2.1.2-1.
    """
    REQUESTED_DENSITY_OUTSIDE_OF_PRINTER_OPERATING_RANGE = 0xB605
    """0xB605, Warning: Requested Min Density or Max Density outside of printer's operating range.
    The printer will use its respective minimum or maximum density value instead.

    N-CREATE, N-SET: PS3.4 Table H.4.2.2.1.2-1. N-SET: PS3.4 Table H.4.3.1.2.1.2-1. N-CREATE: PS3.4
    Table H.4.9.2.1.2-1.
    """
    FILM_BOX_DOES_NOT_CONTAIN_IMAGE_BOXES = 0xB603
    """0xB603, Warning: Film Box SOP Instance hierarchy does not contain Image Box SOP Instances
    (empty page).

    N-ACTION: PS3.4 Table H.4-9.
    """
    ATTRIBUTE_VALUE_OUT_OF_RANGE = 0x0116
    """0x0116, Warning: Attribute Value out of range.

    N-CREATE, N-SET: PS3.4 H.2.4. N-EVENT-REPORT, N-GET: PS3.4 5.4.2.2. N-SET, N-CREATE: PS3.7
    C.4.3.
    """
    ATTRIBUTE_LIST_WARNING = 0x0107
    """0x0107, Warning: Attribute List warning.

    N-CREATE, N-SET: PS3.4 H.2.4. N-GET, N-SET, N-CREATE: PS3.7 C.4.2.
    """
    FILM_SESSION_DOES_NOT_CONTAIN_FILM_BOXES = 0xC600
    """0xC600, Failure: Failed: Film Session SOP Instance hierarchy does not contain Film Box SOP
    Instances.

    N-ACTION: PS3.4 Table H.4-4.
    """
    FILM_SESSION_PRINT_QUEUE_IS_FULL = 0xC601
    """0xC601, Failure: Failed: Unable to create Print Job SOP Instance; print queue is full.

    N-ACTION: PS3.4 Table H.4-4.
    """
    IMAGE_SIZE_LARGER_THAN_IMAGE_BOX_SIZE = 0xC603
    """0xC603, Failure: Failed: Image size is larger than image box size.

    N-ACTION: PS3.4 Table H.4-4; PS3.4 Table H.4-9. N-SET: PS3.4 Table H.4.3.1.2.1.2-1; PS3.4 Table
    H.4.3.2.2.1.2-1.
    """
    COMBINED_PRINT_IMAGE_SIZE_LARGER_THAN_IMAGE_BOX_SIZE = 0xC613
    """0xC613, Failure: Failed: Combined Print Image size is larger than the Image Box size.

    N-ACTION: PS3.4 Table H.4-4; PS3.4 Table H.4-9. N-SET: PS3.4 Table H.4.3.1.2.1.2-1; PS3.4 Table
    H.4.3.2.2.1.2-1.
    """
    EXISTING_FILM_BOX_HAS_NOT_BEEN_PRINTED = 0xC616
    """0xC616, Failure: Failed: There is an existing Film Box that has not been printed and N-ACTION
    at the Film Session level is not supported. A new Film Box will not be created when a previous
    Film Box has not been printed.

    N-CREATE, N-SET: PS3.4 Table H.4.2.2.1.2-1.
    """
    FILM_BOX_PRINT_QUEUE_IS_FULL = 0xC602
    """0xC602, Failure: Failed: Unable to create Print Job SOP Instance; print queue is full.

    N-ACTION: PS3.4 Table H.4-9.
    """
    INSUFFICIENT_MEMORY_IN_PRINTER = 0xC605
    """0xC605, Failure: Failed: Insufficient memory in printer to store the image.

    N-SET: PS3.4 Table H.4.3.1.2.1.2-1; PS3.4 Table H.4.3.2.2.1.2-1.
    """
    MISSING_ATTRIBUTE = 0x0120
    """0x0120, Failure: Missing Attribute.

    N-CREATE, N-SET: PS3.4 H.2.4. N-CREATE, N-SET, N-ACTION: PS3.4 5.4.2.1. N-CREATE: PS3.7 C.5.13.
    """
    INVALID_ATTRIBUTE_VALUE = 0x0106
    """0x0106, Failure: Invalid Attribute Value.

    N-CREATE, N-SET: PS3.4 H.2.4; PS3.4 H.4.1.2.1.2. N-EVENT-REPORT, N-GET: PS3.4 5.4.2.2. N-SET,
    N-CREATE: PS3.7 C.5.11.
    """
    NO_SUCH_ATTRIBUTE = 0x0105
    """0x0105, Failure: No such Attribute.

    N-CREATE, N-SET: PS3.4 H.2.4. N-SET, N-CREATE: PS3.7 C.5.17.
    """
    RESOURCE_LIMITATION = 0x0213
    """0x0213, Failure: Resource limitation.

    N-CREATE, N-SET: PS3.4 H.4.1.2.1.2. N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE:
    PS3.7 C.5.22.
    """
    IMAGE_POSITION_COLLISION = 0xC604
    """0xC604, Failure: Image position collision (retired code).

    N-ACTION: PS3.4 H.4.1.2.4.2 (retired); PS3.4 H.4.2.2.4.2 (retired).
    """
    PROCESSING_FAILURE = 0x0110
    """0x0110, Failure: Processing Failure.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE: PS3.7 C.5.21.
    """
    DUPLICATE_SOP_INSTANCE = 0x0111
    """0x0111, Failure: Duplicate SOP Instance. N-CREATE: PS3.7 C.5.8."""
    NO_SUCH_SOP_INSTANCE = 0x0112
    """0x0112, Failure: No such SOP Instance.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-DELETE: PS3.7 C.5.19.
    """
    NO_SUCH_EVENT_TYPE = 0x0113
    """0x0113, Failure: No such Event Type. N-EVENT-REPORT: PS3.7 C.5.18."""
    NO_SUCH_ARGUMENT = 0x0114
    """0x0114, Failure: No such argument. N-EVENT-REPORT, N-ACTION: PS3.7 C.5.16."""
    INVALID_ARGUMENT_VALUE = 0x0115
    """0x0115, Failure: Invalid argument value. N-EVENT-REPORT, N-ACTION: PS3.7 C.5.10."""
    INVALID_SOP_INSTANCE = 0x0117
    """0x0117, Failure: Invalid SOP Instance.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE: PS3.7 C.5.12.
    """
    NO_SUCH_SOP_CLASS = 0x0118
    """0x0118, Failure: No such SOP Class.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE: PS3.7 C.5.20.
    """
    CLASS_INSTANCE_CONFLICT = 0x0119
    """0x0119, Failure: Class-Instance conflict.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-DELETE: PS3.7 C.5.7.
    """
    MISSING_ATTRIBUTE_VALUE = 0x0121
    """0x0121, Failure: Missing Attribute Value.

    N-SET, N-CREATE, N-ACTION: PS3.4 5.4.2.1. N-SET, N-CREATE: PS3.7 C.5.14.
    """
    NO_SUCH_ACTION_TYPE = 0x0123
    """0x0123, Failure: No such Action Type. N-ACTION: PS3.7 C.5.24."""
    NOT_AUTHORIZED = 0x0124
    """0x0124, Failure: Refused: Not authorized.

    N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE: PS3.7 C.5.25.
    """
    DUPLICATE_INVOCATION = 0x0210
    """0x0210, Failure: Duplicate invocation.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE: PS3.7 C.5.9.
    """
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211, Failure: Unrecognized operation.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE: PS3.7 C.5.23.
    """
    MISTYPED_ARGUMENT = 0x0212
    """0x0212, Failure: Mistyped argument.

    N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE: PS3.7 C.5.15.
    """
    def __bool__(self) -> int: ...  # type: ignore[override]  # Success is false

PRINT_MANAGEMENT: Final[ServiceClass[PrintManagementStatus, PrintManagementCode]]
"""Print Management (PS3.4 Annex H): N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE or N-DELETE."""
