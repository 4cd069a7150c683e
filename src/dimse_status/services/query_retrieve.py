"""PS3.4 Annex C: Query/Retrieve, Repository Query, and what other annexes take over from it.

Annexes U, X, BB, HH, II and JJ take their C-FIND statuses from Table K.4-1 and those of C-MOVE
and C-GET from Tables C.4-2 and C.4-3. Annexes Y and Z have C-MOVE and C-GET tables of their own.
"""

from __future__ import annotations

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusRange, StatusTable
from dimse_status.services import sop_classes
from dimse_status.services.columns import (
    C_FIND,
    C_GET,
    C_MOVE,
    ERROR_COMMENT,
    FINAL_COUNTS,
    IDENTIFIER,
    OFFENDING_ELEMENT,
    SUB_OPERATION_COUNTS,
)
from dimse_status.services.general import as_in_annex_c
from dimse_status.services.modality_worklist import TABLE_K_4_1

__all__ = [
    "QUERY_RETRIEVE_FIND",
    "QUERY_RETRIEVE_GET",
    "QUERY_RETRIEVE_MOVE",
    "REPOSITORY_QUERY",
    "QueryRetrieveFindCode",
    "QueryRetrieveFindStatus",
    "QueryRetrieveGetCode",
    "QueryRetrieveGetStatus",
    "QueryRetrieveMoveCode",
    "QueryRetrieveMoveStatus",
    "RepositoryQueryCode",
    "RepositoryQueryStatus",
]

TABLE_C_4_1 = StatusTable(
    section="C.4.1.1.4",
    operations=(C_FIND,),
    sop_classes=(
        "PatientRootQueryRetrieveInformationModelFind",
        "StudyRootQueryRetrieveInformationModelFind",
        "PatientStudyOnlyQueryRetrieveInformationModelFind",
    ),
    table="C.4-1",
    edition="2020c",
)
TABLE_K_4_1_TAKEN_OVER = (
    TABLE_K_4_1.in_annex("U.4.1", "HangingProtocolInformationModelFind")
    .also_in("X.4.1", "ColorPaletteQueryRetrieveInformationModelFind")
    .also_in(
        "BB.4.1",
        "GenericImplantTemplateInformationModelFind",
        "ImplantAssemblyTemplateInformationModelFind",
        "ImplantTemplateGroupInformationModelFind",
        edition="2022e",
        note="the reference was read in 2022e, Table K.4-1 in 2020c",
    )
    .also_in(
        "HH.4.1",
        "DefinedProcedureProtocolInformationModelFind",
        note="HH.4.1 points to K.4.1.3.1 in 2020c; read as K.4.1",
    )
    .also_in(
        "II.4.1",
        "ProtocolApprovalInformationModelFind",
        edition="2024c",
        note="the reference was read in 2024c, Table K.4-1 in 2020c",
    )
    .also_in(
        "JJ.3.1",
        "InventoryFind",
        edition=None,
        note="the text of JJ.3.1 was not seen; JJ.2 (2024e) likens the model to that of K.2",
    )
)
TABLE_C_4_2 = (
    StatusTable(
        section="C.4.2.1.5",
        operations=(C_MOVE,),
        sop_classes=(
            "PatientRootQueryRetrieveInformationModelMove",
            "StudyRootQueryRetrieveInformationModelMove",
            "PatientStudyOnlyQueryRetrieveInformationModelMove",
        ),
        table="C.4-2",
        edition="2020c",
    )
    .also_in("U.4.2", "HangingProtocolInformationModelMove")
    .also_in("X.4.2", "ColorPaletteQueryRetrieveInformationModelMove")
    .also_in(
        "BB.4.2",
        "GenericImplantTemplateInformationModelMove",
        "ImplantAssemblyTemplateInformationModelMove",
        "ImplantTemplateGroupInformationModelMove",
    )
    .also_in("HH.4.2", "DefinedProcedureProtocolInformationModelMove")
    .also_in("II.4.2", "ProtocolApprovalInformationModelMove")
    .also_in(
        "JJ.3.2",
        "InventoryMove",
        edition="2024e",
        note="the reference was read in 2024e, Table C.4-2 in 2020c",
    )
)
TABLE_Y_4_1 = StatusTable(
    section="Y.4.1.1.4",
    operations=(C_MOVE,),
    sop_classes=("CompositeInstanceRootRetrieveMove",),
    table="Y.4-1",
    edition="2020c",
)
TABLE_C_4_3 = (
    StatusTable(
        section="C.4.3.1.4",
        operations=(C_GET,),
        sop_classes=(
            "PatientRootQueryRetrieveInformationModelGet",
            "StudyRootQueryRetrieveInformationModelGet",
            "PatientStudyOnlyQueryRetrieveInformationModelGet",
        ),
        table="C.4-3",
        edition="2020c",
    )
    .also_in("U.4.3", "HangingProtocolInformationModelGet")
    .also_in("X.4.3", "ColorPaletteQueryRetrieveInformationModelGet")
    .also_in(
        "BB.4.3",
        "GenericImplantTemplateInformationModelGet",
        "ImplantAssemblyTemplateInformationModelGet",
        "ImplantTemplateGroupInformationModelGet",
        note="BB.4.3 points to C.4.2 (C-MOVE) in 2020c; read as C.4.3",
    )
    .also_in(
        "HH.4.3",
        "DefinedProcedureProtocolInformationModelGet",
        note="HH.4.3 points to C.4.2 (C-MOVE) in 2020c; read as C.4.3",
    )
    .also_in(
        "II.4.3",
        "ProtocolApprovalInformationModelGet",
        note="II.4.3 points to C.4.2 (C-MOVE) in 2020c; read as C.4.3",
    )
    .also_in(
        "JJ.3.3",
        "InventoryGet",
        edition=None,
        note="the text of JJ.3.3 was not seen; JJ.2 (2024e) likens the model to that of K.2",
    )
)
TABLE_Y_4_2 = StatusTable(
    section="Y.4.2.1.4",
    operations=(C_GET,),
    sop_classes=("CompositeInstanceRootRetrieveGet",),
    table="Y.4-2",
    edition="2020c",
)
TABLE_Z_4_1 = StatusTable(
    section="Z.4.2.1.4",
    operations=(C_GET,),
    sop_classes=("CompositeInstanceRetrieveWithoutBulkDataGet",),
    table="Z.4-1",
    edition="2020c",
)
TABLE_C_4_1_REPOSITORY = TABLE_C_4_1.in_annex(
    "C.6.4.6.2",
    "RepositoryQuery",
    edition=None,
    note=(
        "C.6.4.6.2 (read in 2025b) takes over the behavior of C.4.1.3; Table C.4-1 was read in 2020c"
        " only, an edition without the SOP class"
    ),
)
TEXT_C_6_4_5_3 = StatusTable(
    section="C.6.4.5.3", operations=(C_FIND,), sop_classes=("RepositoryQuery",), edition="2024e"
)
TEXT_C_6_4_3 = StatusTable(
    section="C.6.4.3", operations=(C_FIND,), sop_classes=("RepositoryQuery",)
)

QUERY_RETRIEVE_FIND_CXXX = StatusRange(
    0xC000,
    0xCFFF,
    "Failed: Unable to process",
    TABLE_C_4_1(OFFENDING_ELEMENT, ERROR_COMMENT)
    + TABLE_K_4_1_TAKEN_OVER(OFFENDING_ELEMENT, ERROR_COMMENT),
)


class QueryRetrieveFindCode(
    StatusCode,
    service="Query/Retrieve C-FIND",
    operations=(C_FIND,),
    ranges=(QUERY_RETRIEVE_FIND_CXXX,),
):
    """Base of `QueryRetrieveFindStatus`, and of an enum of your own codes in Cxxx."""


class QueryRetrieveFindStatus(QueryRetrieveFindCode, standard=True):
    """Status codes of a C-FIND response in Query/Retrieve.

    PS3.4 Tables C.4-1, K.4-1; PS3.7 9.1.2.1.6.
    """

    # fmt: off
    # success
    SUCCESS = (
        0x0000, "Matching is complete - No final Identifier is supplied.",
        TABLE_C_4_1(), TABLE_K_4_1_TAKEN_OVER(), as_in_annex_c,
    )

    # pending
    PENDING = (
        0xFF00, "Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.",
        TABLE_C_4_1(IDENTIFIER), TABLE_K_4_1_TAKEN_OVER(IDENTIFIER),
    )
    PENDING_OPTIONAL_KEYS_NOT_SUPPORTED = (
        0xFF01, "Matches are continuing - Warning that one or more Optional Keys were not supported for existence and/or matching for this Identifier.",
        TABLE_C_4_1(IDENTIFIER),
        TABLE_K_4_1_TAKEN_OVER(IDENTIFIER, meaning="Matches are continuing - Warning that one or more Optional Keys were not supported for existence for this Identifier."),
    )

    # cancel
    CANCEL = (
        0xFE00, "Matching terminated due to Cancel request",
        TABLE_C_4_1(), TABLE_K_4_1_TAKEN_OVER(), as_in_annex_c,
    )

    # failure
    OUT_OF_RESOURCES = (
        0xA700, "Refused: Out of resources",
        TABLE_C_4_1(ERROR_COMMENT), TABLE_K_4_1_TAKEN_OVER(ERROR_COMMENT),
    )
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = (
        0xA900, "Error: Data Set does not match SOP Class",
        TABLE_C_4_1(OFFENDING_ELEMENT, ERROR_COMMENT),
        TABLE_K_4_1_TAKEN_OVER(OFFENDING_ELEMENT, ERROR_COMMENT),
    )
    UNABLE_TO_PROCESS = 0xC000, QUERY_RETRIEVE_FIND_CXXX

    # failure in general (PS3.7 Annex C)
    SOP_CLASS_NOT_SUPPORTED = 0x0122, as_in_annex_c
    NOT_AUTHORIZED = 0x0124, as_in_annex_c
    DUPLICATE_INVOCATION = 0x0210, as_in_annex_c
    UNRECOGNIZED_OPERATION = 0x0211, as_in_annex_c
    MISTYPED_ARGUMENT = 0x0212, as_in_annex_c
    # fmt: on


QUERY_RETRIEVE_FIND: ServiceClass[QueryRetrieveFindStatus, QueryRetrieveFindCode] = ServiceClass(
    "QUERY_RETRIEVE_FIND",
    (
        "C",
        "U",
        "X",
        "BB",
        "HH",
        "II",
        "JJ",
    ),
    QueryRetrieveFindStatus,
    sop_classes.QUERY_RETRIEVE_FIND,
)
"""Query/Retrieve C-FIND (PS3.4 Annex C, U, X, BB, HH, II, JJ): C-FIND."""


QUERY_RETRIEVE_MOVE_CXXX = StatusRange(
    0xC000,
    0xCFFF,
    "Failed: Unable to process",
    TABLE_C_4_2(OFFENDING_ELEMENT, ERROR_COMMENT) + TABLE_Y_4_1(OFFENDING_ELEMENT, ERROR_COMMENT),
)


class QueryRetrieveMoveCode(
    StatusCode,
    service="Query/Retrieve C-MOVE",
    operations=(C_MOVE,),
    ranges=(QUERY_RETRIEVE_MOVE_CXXX,),
):
    """Base of `QueryRetrieveMoveStatus`, and of an enum of your own codes in Cxxx."""


class QueryRetrieveMoveStatus(QueryRetrieveMoveCode, standard=True):
    """Status codes of a C-MOVE response in Query/Retrieve.

    PS3.4 Tables C.4-2, Y.4-1; PS3.7 9.1.4.1.7.
    """

    # fmt: off
    # success
    SUCCESS = (
        0x0000, "Success",
        TABLE_C_4_2(*FINAL_COUNTS, meaning="Sub-operations Complete - No Failures"),
        TABLE_Y_4_1(*SUB_OPERATION_COUNTS, meaning="Sub-operations Complete - No Failures or Warnings"),
        as_in_annex_c,
    )

    # pending
    PENDING = (
        0xFF00, "Sub-operations are continuing",
        TABLE_C_4_2(*SUB_OPERATION_COUNTS), TABLE_Y_4_1(*SUB_OPERATION_COUNTS),
    )

    # cancel
    CANCEL = (
        0xFE00, "Sub-operations terminated due to Cancel Indication",
        TABLE_C_4_2(*SUB_OPERATION_COUNTS), TABLE_Y_4_1(*SUB_OPERATION_COUNTS), as_in_annex_c,
    )

    # warning
    ONE_OR_MORE_FAILURES_OR_WARNINGS = (
        0xB000, "Sub-operations Complete - One or more Failures",
        TABLE_C_4_2(*FINAL_COUNTS),
        TABLE_Y_4_1(*SUB_OPERATION_COUNTS, meaning="Sub-operations Complete - One or more Failures or Warnings"),
    )

    # failure
    UNABLE_TO_CALCULATE_NUMBER_OF_MATCHES = (
        0xA701, "Refused: Out of resources - Unable to calculate number of matches",
        TABLE_C_4_2(ERROR_COMMENT), TABLE_Y_4_1(ERROR_COMMENT),
    )
    UNABLE_TO_PERFORM_SUB_OPERATIONS = (
        0xA702, "Refused: Out of resources - Unable to perform sub-operations",
        TABLE_C_4_2(*FINAL_COUNTS), TABLE_Y_4_1(*SUB_OPERATION_COUNTS),
    )
    MOVE_DESTINATION_UNKNOWN = (
        0xA801, "Refused: Move Destination unknown",
        TABLE_C_4_2(ERROR_COMMENT), TABLE_Y_4_1(ERROR_COMMENT),
    )
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = (
        0xA900, "Error: Data Set does not match SOP Class",
        TABLE_C_4_2(OFFENDING_ELEMENT, ERROR_COMMENT),
        TABLE_Y_4_1(OFFENDING_ELEMENT, ERROR_COMMENT),
    )
    UNABLE_TO_PROCESS = 0xC000, QUERY_RETRIEVE_MOVE_CXXX
    NONE_OF_THE_FRAMES_REQUESTED_WERE_FOUND = (
        0xAA00, "Failed: None of the frames requested were found in the SOP Instance",
        TABLE_Y_4_1(ERROR_COMMENT),
    )
    UNABLE_TO_CREATE_NEW_OBJECT = (
        0xAA01, "Failed: Unable to create new object for this SOP Class",
        TABLE_Y_4_1(ERROR_COMMENT),
    )
    UNABLE_TO_EXTRACT_FRAMES = (
        0xAA02, "Failed: Unable to extract frames",
        TABLE_Y_4_1(ERROR_COMMENT),
    )
    TIME_BASED_REQUEST_FOR_NON_TIME_BASED_INSTANCE = (
        0xAA03, "Failed: Time-based request received for a non-time-based original SOP Instance.",
        TABLE_Y_4_1(ERROR_COMMENT),
    )
    INVALID_REQUEST = (
        0xAA04, "Failed: Invalid Request",
        TABLE_Y_4_1(OFFENDING_ELEMENT, ERROR_COMMENT),
    )

    # failure in general (PS3.7 Annex C)
    SOP_CLASS_NOT_SUPPORTED = 0x0122, as_in_annex_c
    NOT_AUTHORIZED = 0x0124, as_in_annex_c
    DUPLICATE_INVOCATION = 0x0210, as_in_annex_c
    UNRECOGNIZED_OPERATION = 0x0211, as_in_annex_c
    MISTYPED_ARGUMENT = 0x0212, as_in_annex_c
    # fmt: on


QUERY_RETRIEVE_MOVE: ServiceClass[QueryRetrieveMoveStatus, QueryRetrieveMoveCode] = ServiceClass(
    "QUERY_RETRIEVE_MOVE",
    (
        "C",
        "U",
        "X",
        "Y",
        "BB",
        "HH",
        "II",
        "JJ",
    ),
    QueryRetrieveMoveStatus,
    sop_classes.QUERY_RETRIEVE_MOVE,
)
"""Query/Retrieve C-MOVE (PS3.4 Annex C, U, X, Y, BB, HH, II, JJ): C-MOVE."""


QUERY_RETRIEVE_GET_CXXX = StatusRange(
    0xC000,
    0xCFFF,
    "Failed: Unable to process",
    TABLE_C_4_3(OFFENDING_ELEMENT, ERROR_COMMENT)
    + TABLE_Y_4_2(OFFENDING_ELEMENT, ERROR_COMMENT)
    + TABLE_Z_4_1(OFFENDING_ELEMENT, ERROR_COMMENT),
)


class QueryRetrieveGetCode(
    StatusCode,
    service="Query/Retrieve C-GET",
    operations=(C_GET,),
    ranges=(QUERY_RETRIEVE_GET_CXXX,),
):
    """Base of `QueryRetrieveGetStatus`, and of an enum of your own codes in Cxxx."""


class QueryRetrieveGetStatus(QueryRetrieveGetCode, standard=True):
    """Status codes of a C-GET response in Query/Retrieve.

    PS3.4 Tables C.4-3, Y.4-2, Z.4-1; PS3.7 9.1.3.1.6.
    """

    # fmt: off
    # success
    SUCCESS = (
        0x0000, "Sub-operations Complete - No Failures or Warnings",
        TABLE_C_4_3(*FINAL_COUNTS), TABLE_Y_4_2(*SUB_OPERATION_COUNTS),
        TABLE_Z_4_1(*SUB_OPERATION_COUNTS), as_in_annex_c,
    )

    # pending
    PENDING = (
        0xFF00, "Sub-operations are continuing",
        TABLE_C_4_3(*SUB_OPERATION_COUNTS), TABLE_Y_4_2(*SUB_OPERATION_COUNTS),
        TABLE_Z_4_1(*SUB_OPERATION_COUNTS),
    )

    # cancel
    CANCEL = (
        0xFE00, "Sub-operations terminated due to Cancel Indication",
        TABLE_C_4_3(*SUB_OPERATION_COUNTS), TABLE_Y_4_2(*SUB_OPERATION_COUNTS),
        TABLE_Z_4_1(*SUB_OPERATION_COUNTS), as_in_annex_c,
    )

    # warning
    ONE_OR_MORE_FAILURES_OR_WARNINGS = (
        0xB000, "Sub-operations Complete - One or more Failures or Warnings",
        TABLE_C_4_3(*FINAL_COUNTS), TABLE_Y_4_2(*SUB_OPERATION_COUNTS),
        TABLE_Z_4_1(*SUB_OPERATION_COUNTS),
    )

    # failure
    UNABLE_TO_CALCULATE_NUMBER_OF_MATCHES = (
        0xA701, "Refused: Out of resources - Unable to calculate number of matches",
        TABLE_C_4_3(ERROR_COMMENT), TABLE_Y_4_2(ERROR_COMMENT), TABLE_Z_4_1(ERROR_COMMENT),
    )
    UNABLE_TO_PERFORM_SUB_OPERATIONS = (
        0xA702, "Refused: Out of resources - Unable to perform sub-operations",
        TABLE_C_4_3(*FINAL_COUNTS), TABLE_Y_4_2(*SUB_OPERATION_COUNTS),
        TABLE_Z_4_1(*SUB_OPERATION_COUNTS),
    )
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = (
        0xA900, "Error: Data Set does not match SOP Class",
        TABLE_C_4_3(OFFENDING_ELEMENT, ERROR_COMMENT),
        TABLE_Y_4_2(OFFENDING_ELEMENT, ERROR_COMMENT),
        TABLE_Z_4_1(OFFENDING_ELEMENT, ERROR_COMMENT),
    )
    UNABLE_TO_PROCESS = 0xC000, QUERY_RETRIEVE_GET_CXXX
    NONE_OF_THE_FRAMES_REQUESTED_WERE_FOUND = (
        0xAA00, "Failed: None of the frames requested were found in the SOP Instance",
        TABLE_Y_4_2(ERROR_COMMENT),
    )
    UNABLE_TO_CREATE_NEW_OBJECT = (
        0xAA01, "Failed: Unable to create new object for this SOP Class",
        TABLE_Y_4_2(ERROR_COMMENT),
    )
    UNABLE_TO_EXTRACT_FRAMES = (
        0xAA02, "Failed: Unable to extract frames",
        TABLE_Y_4_2(ERROR_COMMENT),
    )
    TIME_BASED_REQUEST_FOR_NON_TIME_BASED_INSTANCE = (
        0xAA03, "Failed: Time-based request received for a non-time-based original SOP Instance.",
        TABLE_Y_4_2(ERROR_COMMENT),
    )
    INVALID_REQUEST = (
        0xAA04, "Failed: Invalid Request",
        TABLE_Y_4_2(OFFENDING_ELEMENT, ERROR_COMMENT),
    )

    # failure in general (PS3.7 Annex C)
    SOP_CLASS_NOT_SUPPORTED = 0x0122, as_in_annex_c
    NOT_AUTHORIZED = 0x0124, as_in_annex_c
    DUPLICATE_INVOCATION = 0x0210, as_in_annex_c
    UNRECOGNIZED_OPERATION = 0x0211, as_in_annex_c
    MISTYPED_ARGUMENT = 0x0212, as_in_annex_c
    # fmt: on


QUERY_RETRIEVE_GET: ServiceClass[QueryRetrieveGetStatus, QueryRetrieveGetCode] = ServiceClass(
    "QUERY_RETRIEVE_GET",
    (
        "C",
        "U",
        "X",
        "Y",
        "Z",
        "BB",
        "HH",
        "II",
        "JJ",
    ),
    QueryRetrieveGetStatus,
    sop_classes.QUERY_RETRIEVE_GET,
)
"""Query/Retrieve C-GET (PS3.4 Annex C, U, X, Y, Z, BB, HH, II, JJ): C-GET."""


REPOSITORY_QUERY_CXXX = StatusRange(
    0xC000,
    0xCFFF,
    "Failed: Unable to process",
    TABLE_C_4_1_REPOSITORY(OFFENDING_ELEMENT, ERROR_COMMENT),
)


class RepositoryQueryCode(
    StatusCode, service="Repository Query", operations=(C_FIND,), ranges=(REPOSITORY_QUERY_CXXX,)
):
    """Base of `RepositoryQueryStatus`, and of an enum of your own codes in Cxxx."""


class RepositoryQueryStatus(RepositoryQueryCode, standard=True):
    """Status codes of a C-FIND response in Repository Query.

    PS3.4 Table C.4-1; PS3.7 9.1.2.1.6.
    """

    # fmt: off
    # success
    SUCCESS = (
        0x0000, "Matching is complete - No final Identifier is supplied.",
        TABLE_C_4_1_REPOSITORY(), as_in_annex_c,
    )

    # pending
    PENDING = (
        0xFF00, "Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.",
        TABLE_C_4_1_REPOSITORY(IDENTIFIER),
    )
    PENDING_OPTIONAL_KEYS_NOT_SUPPORTED = (
        0xFF01, "Matches are continuing - Warning that one or more Optional Keys were not supported for existence and/or matching for this Identifier.",
        TABLE_C_4_1_REPOSITORY(IDENTIFIER),
    )

    # cancel
    CANCEL = (
        0xFE00, "Matching terminated due to Cancel request",
        TABLE_C_4_1_REPOSITORY(), as_in_annex_c,
    )

    # warning
    MATCHING_REACHED_RESPONSE_LIMIT = (
        0xB001, "Matching reached response limit, subsequent request may return additional matches",
        TEXT_C_6_4_3(note="the text of the standard was not seen: taken from pynetdicom, which cites C.6.4.3"),
    )

    # failure
    OUT_OF_RESOURCES = 0xA700, "Refused: Out of resources", TABLE_C_4_1_REPOSITORY(ERROR_COMMENT)
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = (
        0xA900, "Error: Data Set does not match SOP Class",
        TABLE_C_4_1_REPOSITORY(OFFENDING_ELEMENT, ERROR_COMMENT),
    )
    UNABLE_TO_PROCESS = 0xC000, REPOSITORY_QUERY_CXXX
    INVALID_PRIOR_RECORD_KEY = (
        0xA710, "Invalid Prior Record Key",
        TEXT_C_6_4_5_3(note="the words are pynetdicom's: C.6.4.5.3 describes the status, but its row in a table was not seen"),
    )

    # failure in general (PS3.7 Annex C)
    SOP_CLASS_NOT_SUPPORTED = 0x0122, as_in_annex_c
    NOT_AUTHORIZED = 0x0124, as_in_annex_c
    DUPLICATE_INVOCATION = 0x0210, as_in_annex_c
    UNRECOGNIZED_OPERATION = 0x0211, as_in_annex_c
    MISTYPED_ARGUMENT = 0x0212, as_in_annex_c
    # fmt: on


REPOSITORY_QUERY: ServiceClass[RepositoryQueryStatus, RepositoryQueryCode] = ServiceClass(
    "REPOSITORY_QUERY", ("C",), RepositoryQueryStatus, sop_classes.REPOSITORY_QUERY
)
"""Repository Query (PS3.4 Annex C): C-FIND."""
