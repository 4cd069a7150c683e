"""PS3.4 Annex H: Print Management."""

from __future__ import annotations

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusTable
from dimse_status.services import sop_classes
from dimse_status.services.columns import (
    N_ACTION,
    N_CREATE,
    N_DELETE,
    N_EVENT_REPORT,
    N_GET,
    N_SET,
)
from dimse_status.services.general import as_in_5_4_2, as_in_annex_c

__all__ = ["PRINT_MANAGEMENT", "PrintManagementCode", "PrintManagementStatus"]

TABLE_H_4_1_2_1_2_1 = StatusTable(
    section="H.4.1.2.1.2",
    operations=(
        N_CREATE,
        N_SET,
    ),
    sop_classes=("BasicFilmSession",),
    table="H.4.1.2.1.2-1",
    edition="2020c",
    note="for N-SET by reference from H.4.1.2.2.2",
)
TABLE_H_4_4 = StatusTable(
    section="H.4.1.2.4.2",
    operations=(N_ACTION,),
    sop_classes=("BasicFilmSession",),
    table="H.4-4",
    edition="2020c",
)
TABLE_H_4_2_2_1_2_1 = StatusTable(
    section="H.4.2.2.1.2",
    operations=(
        N_CREATE,
        N_SET,
    ),
    sop_classes=("BasicFilmBox",),
    table="H.4.2.2.1.2-1",
    edition="2020c",
    note="for N-SET by reference from H.4.2.2.2.2",
)
TABLE_H_4_9 = StatusTable(
    section="H.4.2.2.4.2",
    operations=(N_ACTION,),
    sop_classes=("BasicFilmBox",),
    table="H.4-9",
    edition="2020c",
)
TABLE_H_4_3_1_2_1_2_1 = StatusTable(
    section="H.4.3.1.2.1.2",
    operations=(N_SET,),
    sop_classes=("BasicGrayscaleImageBox",),
    table="H.4.3.1.2.1.2-1",
    edition="2020c",
)
TABLE_H_4_3_2_2_1_2_1 = StatusTable(
    section="H.4.3.2.2.1.2",
    operations=(N_SET,),
    sop_classes=("BasicColorImageBox",),
    table="H.4.3.2.2.1.2-1",
    edition="2020c",
)
TABLE_H_4_9_2_1_2_1 = StatusTable(
    section="H.4.9.2.1.2",
    operations=(N_CREATE,),
    sop_classes=("PresentationLUT",),
    table="H.4.9.2.1.2-1",
    edition="2020c",
)
TEXT_H_2_4_N_CREATE = StatusTable(
    section="H.2.4",
    operations=(N_CREATE,),
    sop_classes=("BasicFilmSession", "BasicFilmBox", "PresentationLUT"),
    edition="2024c",
)
TEXT_H_2_4_N_SET = StatusTable(
    section="H.2.4",
    operations=(N_SET,),
    sop_classes=(
        "BasicFilmSession",
        "BasicFilmBox",
        "BasicGrayscaleImageBox",
        "BasicColorImageBox",
        "BasicAnnotationBox",
    ),
    edition="2024c",
)
TEXT_H_4_1_2_1_2 = StatusTable(
    section="H.4.1.2.1.2",
    operations=(
        N_CREATE,
        N_SET,
    ),
    sop_classes=("BasicFilmSession",),
    edition="2020c",
)
TEXT_H_4_1_2_4_2 = StatusTable(
    section="H.4.1.2.4.2",
    operations=(N_ACTION,),
    sop_classes=("BasicFilmSession",),
    edition="2020c",
)
TEXT_H_4_2_2_4_2 = StatusTable(
    section="H.4.2.2.4.2", operations=(N_ACTION,), sop_classes=("BasicFilmBox",), edition="2020c"
)


class PrintManagementCode(
    StatusCode,
    service="Print Management",
    operations=(
        N_EVENT_REPORT,
        N_GET,
        N_SET,
        N_ACTION,
        N_CREATE,
        N_DELETE,
    ),
):
    """Base of `PrintManagementStatus`. The standard leaves no code here to assign."""


class PrintManagementStatus(PrintManagementCode, standard=True):
    """Status codes of DIMSE-N responses in Print Management.

    PS3.4 Tables H.4.1.2.1.2-1, H.4-4, H.4.2.2.1.2-1, H.4-9, H.4.3.1.2.1.2-1, H.4.3.2.2.1.2-1,
    H.4.9.2.1.2-1; PS3.7 10.1.1.1.8, 10.1.2.1.9, 10.1.3.1.9, 10.1.4.1.10, 10.1.5.1.6,
    10.1.6.1.7.
    """

    # fmt: off
    # success
    SUCCESS = (
        0x0000, "Success",
        TABLE_H_4_1_2_1_2_1(meaning="Film session successfully created"),
        TABLE_H_4_4(meaning="Film belonging to the film session are accepted for printing; if supported, the Print Job SOP Instance is created"),
        TABLE_H_4_2_2_1_2_1(meaning="Film Box successfully created"),
        TABLE_H_4_9(meaning="Film accepted for printing; if supported, the Print Job SOP Instance is created"),
        TABLE_H_4_3_1_2_1_2_1(meaning="Image successfully stored in Image Box"),
        TABLE_H_4_9_2_1_2_1(meaning="Presentation LUT successfully created"), as_in_annex_c,
    )

    # warning
    MEMORY_ALLOCATION_NOT_SUPPORTED = (
        0xB600, "Memory allocation not supported",
        TABLE_H_4_1_2_1_2_1(),
    )
    FILM_SESSION_PRINTING_NOT_SUPPORTED = (
        0xB601, "Film session printing (collation) is not supported",
        TABLE_H_4_4(),
    )
    FILM_SESSION_DOES_NOT_CONTAIN_IMAGE_BOXES = (
        0xB602, "Film Session SOP Instance hierarchy does not contain Image Box SOP Instances (empty page)",
        TABLE_H_4_4(),
    )
    IMAGE_DEMAGNIFIED = (
        0xB604, "Image size is larger than image box size, the image has been demagnified.",
        TABLE_H_4_4(), TABLE_H_4_9(),
        TABLE_H_4_3_1_2_1_2_1(meaning="Image size larger than image box size, the image has been demagnified."),
        TABLE_H_4_3_2_2_1_2_1(meaning="Image size larger than image box size, the image has been demagnified."),
    )
    IMAGE_CROPPED_TO_FIT = (
        0xB609, "Image size is larger than the Image Box size. The Image has been cropped to fit.",
        TABLE_H_4_4(), TABLE_H_4_9(), TABLE_H_4_3_1_2_1_2_1(), TABLE_H_4_3_2_2_1_2_1(),
    )
    IMAGE_DECIMATED_TO_FIT = (
        0xB60A, "Image size or Combined Print Image size is larger than the Image Box size. Image or Combined Print Image has been decimated to fit.",
        TABLE_H_4_4(), TABLE_H_4_9(),
        TABLE_H_4_3_1_2_1_2_1(meaning="Image size or Combined Print Image size is larger than the Image Box size. The Image or Combined Print Image has been decimated to fit."),
        TABLE_H_4_3_2_2_1_2_1(meaning="Image size or Combined Print Image size is larger than the Image Box size. The Image or Combined Print Image has been decimated to fit."),
    )
    REQUESTED_DENSITY_OUTSIDE_OF_PRINTER_OPERATING_RANGE = (
        0xB605, "Requested Min Density or Max Density outside of printer's operating range. The printer will use its respective minimum or maximum density value instead.",
        TABLE_H_4_2_2_1_2_1(), TABLE_H_4_3_1_2_1_2_1(), TABLE_H_4_9_2_1_2_1(),
    )
    FILM_BOX_DOES_NOT_CONTAIN_IMAGE_BOXES = (
        0xB603, "Film Box SOP Instance hierarchy does not contain Image Box SOP Instances (empty page)",
        TABLE_H_4_9(),
    )
    ATTRIBUTE_VALUE_OUT_OF_RANGE = (
        0x0116, "Attribute Value out of range",
        TEXT_H_2_4_N_CREATE(note="optional value not supported, default applied"),
        TEXT_H_2_4_N_SET(note="optional value not supported, default applied"),
        as_in_5_4_2, as_in_annex_c,
    )
    ATTRIBUTE_LIST_WARNING = (
        0x0107, "Attribute List warning",
        TEXT_H_2_4_N_CREATE(note="optional attribute not supported"),
        TEXT_H_2_4_N_SET(note="optional attribute not supported"),
        as_in_annex_c,
    )

    # failure
    FILM_SESSION_DOES_NOT_CONTAIN_FILM_BOXES = (
        0xC600, "Failed: Film Session SOP Instance hierarchy does not contain Film Box SOP Instances",
        TABLE_H_4_4(),
    )
    FILM_SESSION_PRINT_QUEUE_IS_FULL = (
        0xC601, "Failed: Unable to create Print Job SOP Instance; print queue is full",
        TABLE_H_4_4(),
    )
    IMAGE_SIZE_LARGER_THAN_IMAGE_BOX_SIZE = (
        0xC603, "Failed: Image size is larger than image box size",
        TABLE_H_4_4(), TABLE_H_4_9(), TABLE_H_4_3_1_2_1_2_1(), TABLE_H_4_3_2_2_1_2_1(),
    )
    COMBINED_PRINT_IMAGE_SIZE_LARGER_THAN_IMAGE_BOX_SIZE = (
        0xC613, "Failed: Combined Print Image size is larger than the Image Box size",
        TABLE_H_4_4(), TABLE_H_4_9(), TABLE_H_4_3_1_2_1_2_1(), TABLE_H_4_3_2_2_1_2_1(),
    )
    EXISTING_FILM_BOX_HAS_NOT_BEEN_PRINTED = (
        0xC616, "Failed: There is an existing Film Box that has not been printed and N-ACTION at the Film Session level is not supported. A new Film Box will not be created when a previous Film Box has not been printed.",
        TABLE_H_4_2_2_1_2_1(),
    )
    FILM_BOX_PRINT_QUEUE_IS_FULL = (
        0xC602, "Failed: Unable to create Print Job SOP Instance; print queue is full",
        TABLE_H_4_9(),
    )
    INSUFFICIENT_MEMORY_IN_PRINTER = (
        0xC605, "Failed: Insufficient memory in printer to store the image",
        TABLE_H_4_3_1_2_1_2_1(), TABLE_H_4_3_2_2_1_2_1(),
    )
    MISSING_ATTRIBUTE = (
        0x0120, "Missing Attribute",
        TEXT_H_2_4_N_CREATE(note="mandatory attribute (M/M) not supplied"),
        TEXT_H_2_4_N_SET(note="mandatory attribute (M/M) not supplied; PS3.7 10.1.3.1.9 does not list 0120 for N-SET"),
        as_in_5_4_2, as_in_annex_c,
    )
    INVALID_ATTRIBUTE_VALUE = (
        0x0106, "Invalid Attribute Value",
        TEXT_H_2_4_N_CREATE(note="value not supported"),
        TEXT_H_2_4_N_SET(note="value not supported"),
        TEXT_H_4_1_2_1_2(note="requested memory allocation cannot be provided"),
        as_in_5_4_2, as_in_annex_c,
    )
    NO_SUCH_ATTRIBUTE = (
        0x0105, "No such Attribute",
        TEXT_H_2_4_N_CREATE(note="optional attribute not supported"),
        TEXT_H_2_4_N_SET(note="optional attribute not supported"),
        as_in_annex_c,
    )
    RESOURCE_LIMITATION = (
        0x0213, "Resource limitation",
        TEXT_H_4_1_2_1_2(note="requested memory allocation temporarily cannot be provided"),
        as_in_annex_c,
    )
    IMAGE_POSITION_COLLISION = (
        0xC604, "Image position collision (retired code)",
        TEXT_H_4_1_2_4_2(note="withdrawn: the standard names it only in a note", retired=True),
        TEXT_H_4_2_2_4_2(note="withdrawn: the standard names it only in a note", retired=True),
    )

    # failure in general (PS3.7 Annex C)
    PROCESSING_FAILURE = 0x0110, as_in_annex_c
    DUPLICATE_SOP_INSTANCE = 0x0111, as_in_annex_c
    NO_SUCH_SOP_INSTANCE = 0x0112, as_in_annex_c
    NO_SUCH_EVENT_TYPE = 0x0113, as_in_annex_c
    NO_SUCH_ARGUMENT = 0x0114, as_in_annex_c
    INVALID_ARGUMENT_VALUE = 0x0115, as_in_annex_c
    INVALID_SOP_INSTANCE = 0x0117, as_in_annex_c
    NO_SUCH_SOP_CLASS = 0x0118, as_in_annex_c
    CLASS_INSTANCE_CONFLICT = 0x0119, as_in_annex_c
    MISSING_ATTRIBUTE_VALUE = 0x0121, as_in_5_4_2, as_in_annex_c
    NO_SUCH_ACTION_TYPE = 0x0123, as_in_annex_c
    NOT_AUTHORIZED = 0x0124, as_in_annex_c
    DUPLICATE_INVOCATION = 0x0210, as_in_annex_c
    UNRECOGNIZED_OPERATION = 0x0211, as_in_annex_c
    MISTYPED_ARGUMENT = 0x0212, as_in_annex_c
    # fmt: on


PRINT_MANAGEMENT: ServiceClass[PrintManagementStatus, PrintManagementCode] = ServiceClass(
    "PRINT_MANAGEMENT", ("H",), PrintManagementStatus, sop_classes.PRINT_MANAGEMENT
)
"""Print Management (PS3.4 Annex H): N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE or N-DELETE."""
