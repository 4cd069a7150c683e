# Generated from src/dimse_status/services/query_retrieve.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""PS3.4 Annex C: Query/Retrieve, Repository Query, and what other annexes take over from it.

Annexes U, X, BB, HH, II and JJ take their C-FIND statuses from Table K.4-1 and those of C-MOVE
and C-GET from Tables C.4-2 and C.4-3. Annexes Y and Z have C-MOVE and C-GET tables of their own.
"""

from typing import Final

from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusRange, StatusTable

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
TABLE_C_4_1: Final[StatusTable]
TABLE_K_4_1_TAKEN_OVER: Final[StatusTable]
TABLE_C_4_2: Final[StatusTable]
TABLE_Y_4_1: Final[StatusTable]
TABLE_C_4_3: Final[StatusTable]
TABLE_Y_4_2: Final[StatusTable]
TABLE_Z_4_1: Final[StatusTable]
TABLE_C_4_1_REPOSITORY: Final[StatusTable]
TEXT_C_6_4_5_3: Final[StatusTable]
TEXT_C_6_4_3: Final[StatusTable]
QUERY_RETRIEVE_FIND_CXXX: Final[StatusRange]

class QueryRetrieveFindCode(StatusCode):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Base of `QueryRetrieveFindStatus`, and of an enum of your own codes in Cxxx."""

class QueryRetrieveFindStatus(QueryRetrieveFindCode):
    """Status codes of a C-FIND response in Query/Retrieve.

    PS3.4 Tables C.4-1, K.4-1; PS3.7 9.1.2.1.6.

    - 0x0000 SUCCESS: Success, Matching is complete - No final Identifier is supplied.
    - 0xFF00 PENDING: Pending, Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.
    - 0xFF01 PENDING_OPTIONAL_KEYS_NOT_SUPPORTED: Pending, Matches are continuing - Warning that one or more Optional Keys were not supported for existence and/or matching for this Identifier.
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

    C-FIND: PS3.4 Table C.4-1; PS3.7 C.1.1; PS3.4 Table K.4-1 by reference in PS3.4 Annex U, X, BB,
    HH, II, JJ.
    """
    PENDING = 0xFF00
    """0xFF00, Pending: Matches are continuing - Current Match is supplied and any Optional Keys
    were supported in the same manner as Required Keys.

    C-FIND: PS3.4 Table C.4-1; PS3.4 Table K.4-1 by reference in PS3.4 Annex U, X, BB, HH, II, JJ.
    """
    PENDING_OPTIONAL_KEYS_NOT_SUPPORTED = 0xFF01
    """0xFF01, Pending: Matches are continuing - Warning that one or more Optional Keys were not
    supported for existence and/or matching for this Identifier.

    C-FIND: PS3.4 Table C.4-1; PS3.4 Table K.4-1 by reference in PS3.4 Annex U, X, BB, HH, II, JJ.
    """
    CANCEL = 0xFE00
    """0xFE00, Cancel: Matching terminated due to Cancel request.

    C-FIND: PS3.4 Table C.4-1; PS3.7 C.3.1; PS3.4 Table K.4-1 by reference in PS3.4 Annex U, X, BB,
    HH, II, JJ.
    """
    OUT_OF_RESOURCES = 0xA700
    """0xA700, Failure: Refused: Out of resources.

    C-FIND: PS3.4 Table C.4-1; PS3.4 Table K.4-1 by reference in PS3.4 Annex U, X, BB, HH, II, JJ.
    """
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900, Failure: Error: Data Set does not match SOP Class.

    C-FIND: PS3.4 Table C.4-1; PS3.4 Table K.4-1 by reference in PS3.4 Annex U, X, BB, HH, II, JJ.
    """
    UNABLE_TO_PROCESS = 0xC000
    """0xC000, Failure: Failed: Unable to process.

    C-FIND: PS3.4 Table C.4-1; PS3.4 Table K.4-1 by reference in PS3.4 Annex U, X, BB, HH, II, JJ.
    """
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

QUERY_RETRIEVE_FIND: Final[ServiceClass[QueryRetrieveFindStatus, QueryRetrieveFindCode]]
"""Query/Retrieve C-FIND (PS3.4 Annex C, U, X, BB, HH, II, JJ): C-FIND."""
QUERY_RETRIEVE_MOVE_CXXX: Final[StatusRange]

class QueryRetrieveMoveCode(StatusCode):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Base of `QueryRetrieveMoveStatus`, and of an enum of your own codes in Cxxx."""

class QueryRetrieveMoveStatus(QueryRetrieveMoveCode):
    """Status codes of a C-MOVE response in Query/Retrieve.

    PS3.4 Tables C.4-2, Y.4-1; PS3.7 9.1.4.1.7.

    - 0x0000 SUCCESS: Success, Success
    - 0xFF00 PENDING: Pending, Sub-operations are continuing
    - 0xFE00 CANCEL: Cancel, Sub-operations terminated due to Cancel Indication
    - 0xB000 ONE_OR_MORE_FAILURES_OR_WARNINGS: Warning, Sub-operations Complete - One or more Failures
    - 0xA701 UNABLE_TO_CALCULATE_NUMBER_OF_MATCHES: Failure, Refused: Out of resources - Unable to calculate number of matches
    - 0xA702 UNABLE_TO_PERFORM_SUB_OPERATIONS: Failure, Refused: Out of resources - Unable to perform sub-operations
    - 0xA801 MOVE_DESTINATION_UNKNOWN: Failure, Refused: Move Destination unknown
    - 0xA900 DATA_SET_DOES_NOT_MATCH_SOP_CLASS: Failure, Error: Data Set does not match SOP Class
    - 0xC000 UNABLE_TO_PROCESS: Failure, Failed: Unable to process
    - 0xAA00 NONE_OF_THE_FRAMES_REQUESTED_WERE_FOUND: Failure, Failed: None of the frames requested were found in the SOP Instance
    - 0xAA01 UNABLE_TO_CREATE_NEW_OBJECT: Failure, Failed: Unable to create new object for this SOP Class
    - 0xAA02 UNABLE_TO_EXTRACT_FRAMES: Failure, Failed: Unable to extract frames
    - 0xAA03 TIME_BASED_REQUEST_FOR_NON_TIME_BASED_INSTANCE: Failure, Failed: Time-based request received for a non-time-based original SOP Instance.
    - 0xAA04 INVALID_REQUEST: Failure, Failed: Invalid Request
    - 0x0122 SOP_CLASS_NOT_SUPPORTED: Failure, Refused: SOP Class not supported
    - 0x0124 NOT_AUTHORIZED: Failure, Refused: Not authorized
    - 0x0210 DUPLICATE_INVOCATION: Failure, Duplicate invocation
    - 0x0211 UNRECOGNIZED_OPERATION: Failure, Unrecognized operation
    - 0x0212 MISTYPED_ARGUMENT: Failure, Mistyped argument
    """

    SUCCESS = 0x0000
    """0x0000, Success: Success.

    C-MOVE: PS3.4 Table C.4-2; PS3.4 Table Y.4-1; PS3.7 C.1.1; by reference in PS3.4 Annex U, X, BB,
    HH, II, JJ.
    """
    PENDING = 0xFF00
    """0xFF00, Pending: Sub-operations are continuing.

    C-MOVE: PS3.4 Table C.4-2; PS3.4 Table Y.4-1; by reference in PS3.4 Annex U, X, BB, HH, II, JJ.
    """
    CANCEL = 0xFE00
    """0xFE00, Cancel: Sub-operations terminated due to Cancel Indication.

    C-MOVE: PS3.4 Table C.4-2; PS3.4 Table Y.4-1; PS3.7 C.3.1; by reference in PS3.4 Annex U, X, BB,
    HH, II, JJ.
    """
    ONE_OR_MORE_FAILURES_OR_WARNINGS = 0xB000
    """0xB000, Warning: Sub-operations Complete - One or more Failures.

    C-MOVE: PS3.4 Table C.4-2; PS3.4 Table Y.4-1; by reference in PS3.4 Annex U, X, BB, HH, II, JJ.
    """
    UNABLE_TO_CALCULATE_NUMBER_OF_MATCHES = 0xA701
    """0xA701, Failure: Refused: Out of resources - Unable to calculate number of matches.

    C-MOVE: PS3.4 Table C.4-2; PS3.4 Table Y.4-1; by reference in PS3.4 Annex U, X, BB, HH, II, JJ.
    """
    UNABLE_TO_PERFORM_SUB_OPERATIONS = 0xA702
    """0xA702, Failure: Refused: Out of resources - Unable to perform sub-operations.

    C-MOVE: PS3.4 Table C.4-2; PS3.4 Table Y.4-1; by reference in PS3.4 Annex U, X, BB, HH, II, JJ.
    """
    MOVE_DESTINATION_UNKNOWN = 0xA801
    """0xA801, Failure: Refused: Move Destination unknown.

    C-MOVE: PS3.4 Table C.4-2; PS3.4 Table Y.4-1; by reference in PS3.4 Annex U, X, BB, HH, II, JJ.
    """
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900, Failure: Error: Data Set does not match SOP Class.

    C-MOVE: PS3.4 Table C.4-2; PS3.4 Table Y.4-1; by reference in PS3.4 Annex U, X, BB, HH, II, JJ.
    """
    UNABLE_TO_PROCESS = 0xC000
    """0xC000, Failure: Failed: Unable to process.

    C-MOVE: PS3.4 Table C.4-2; PS3.4 Table Y.4-1; by reference in PS3.4 Annex U, X, BB, HH, II, JJ.
    """
    NONE_OF_THE_FRAMES_REQUESTED_WERE_FOUND = 0xAA00
    """0xAA00, Failure: Failed: None of the frames requested were found in the SOP Instance.

    C-MOVE: PS3.4 Table Y.4-1.
    """
    UNABLE_TO_CREATE_NEW_OBJECT = 0xAA01
    """0xAA01, Failure: Failed: Unable to create new object for this SOP Class.

    C-MOVE: PS3.4 Table Y.4-1.
    """
    UNABLE_TO_EXTRACT_FRAMES = 0xAA02
    """0xAA02, Failure: Failed: Unable to extract frames. C-MOVE: PS3.4 Table Y.4-1."""
    TIME_BASED_REQUEST_FOR_NON_TIME_BASED_INSTANCE = 0xAA03
    """0xAA03, Failure: Failed: Time-based request received for a non-time-based original SOP
    Instance.

    C-MOVE: PS3.4 Table Y.4-1.
    """
    INVALID_REQUEST = 0xAA04
    """0xAA04, Failure: Failed: Invalid Request. C-MOVE: PS3.4 Table Y.4-1."""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122, Failure: Refused: SOP Class not supported. C-MOVE: PS3.7 C.5.6."""
    NOT_AUTHORIZED = 0x0124
    """0x0124, Failure: Refused: Not authorized. C-MOVE: PS3.7 C.5.25."""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210, Failure: Duplicate invocation. C-MOVE: PS3.7 C.5.9."""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211, Failure: Unrecognized operation. C-MOVE: PS3.7 C.5.23."""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212, Failure: Mistyped argument. C-MOVE: PS3.7 C.5.15."""
    def __bool__(self) -> int: ...  # type: ignore[override]  # Success is false

QUERY_RETRIEVE_MOVE: Final[ServiceClass[QueryRetrieveMoveStatus, QueryRetrieveMoveCode]]
"""Query/Retrieve C-MOVE (PS3.4 Annex C, U, X, Y, BB, HH, II, JJ): C-MOVE."""
QUERY_RETRIEVE_GET_CXXX: Final[StatusRange]

class QueryRetrieveGetCode(StatusCode):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Base of `QueryRetrieveGetStatus`, and of an enum of your own codes in Cxxx."""

class QueryRetrieveGetStatus(QueryRetrieveGetCode):
    """Status codes of a C-GET response in Query/Retrieve.

    PS3.4 Tables C.4-3, Y.4-2, Z.4-1; PS3.7 9.1.3.1.6.

    - 0x0000 SUCCESS: Success, Sub-operations Complete - No Failures or Warnings
    - 0xFF00 PENDING: Pending, Sub-operations are continuing
    - 0xFE00 CANCEL: Cancel, Sub-operations terminated due to Cancel Indication
    - 0xB000 ONE_OR_MORE_FAILURES_OR_WARNINGS: Warning, Sub-operations Complete - One or more Failures or Warnings
    - 0xA701 UNABLE_TO_CALCULATE_NUMBER_OF_MATCHES: Failure, Refused: Out of resources - Unable to calculate number of matches
    - 0xA702 UNABLE_TO_PERFORM_SUB_OPERATIONS: Failure, Refused: Out of resources - Unable to perform sub-operations
    - 0xA900 DATA_SET_DOES_NOT_MATCH_SOP_CLASS: Failure, Error: Data Set does not match SOP Class
    - 0xC000 UNABLE_TO_PROCESS: Failure, Failed: Unable to process
    - 0xAA00 NONE_OF_THE_FRAMES_REQUESTED_WERE_FOUND: Failure, Failed: None of the frames requested were found in the SOP Instance
    - 0xAA01 UNABLE_TO_CREATE_NEW_OBJECT: Failure, Failed: Unable to create new object for this SOP Class
    - 0xAA02 UNABLE_TO_EXTRACT_FRAMES: Failure, Failed: Unable to extract frames
    - 0xAA03 TIME_BASED_REQUEST_FOR_NON_TIME_BASED_INSTANCE: Failure, Failed: Time-based request received for a non-time-based original SOP Instance.
    - 0xAA04 INVALID_REQUEST: Failure, Failed: Invalid Request
    - 0x0122 SOP_CLASS_NOT_SUPPORTED: Failure, Refused: SOP Class not supported
    - 0x0124 NOT_AUTHORIZED: Failure, Refused: Not authorized
    - 0x0210 DUPLICATE_INVOCATION: Failure, Duplicate invocation
    - 0x0211 UNRECOGNIZED_OPERATION: Failure, Unrecognized operation
    - 0x0212 MISTYPED_ARGUMENT: Failure, Mistyped argument
    """

    SUCCESS = 0x0000
    """0x0000, Success: Sub-operations Complete - No Failures or Warnings.

    C-GET: PS3.4 Table C.4-3; PS3.4 Table Y.4-2; PS3.4 Table Z.4-1; PS3.7 C.1.1; by reference in
    PS3.4 Annex U, X, BB, HH, II, JJ.
    """
    PENDING = 0xFF00
    """0xFF00, Pending: Sub-operations are continuing.

    C-GET: PS3.4 Table C.4-3; PS3.4 Table Y.4-2; PS3.4 Table Z.4-1; by reference in PS3.4 Annex U,
    X, BB, HH, II, JJ.
    """
    CANCEL = 0xFE00
    """0xFE00, Cancel: Sub-operations terminated due to Cancel Indication.

    C-GET: PS3.4 Table C.4-3; PS3.4 Table Y.4-2; PS3.4 Table Z.4-1; PS3.7 C.3.1; by reference in
    PS3.4 Annex U, X, BB, HH, II, JJ.
    """
    ONE_OR_MORE_FAILURES_OR_WARNINGS = 0xB000
    """0xB000, Warning: Sub-operations Complete - One or more Failures or Warnings.

    C-GET: PS3.4 Table C.4-3; PS3.4 Table Y.4-2; PS3.4 Table Z.4-1; by reference in PS3.4 Annex U,
    X, BB, HH, II, JJ.
    """
    UNABLE_TO_CALCULATE_NUMBER_OF_MATCHES = 0xA701
    """0xA701, Failure: Refused: Out of resources - Unable to calculate number of matches.

    C-GET: PS3.4 Table C.4-3; PS3.4 Table Y.4-2; PS3.4 Table Z.4-1; by reference in PS3.4 Annex U,
    X, BB, HH, II, JJ.
    """
    UNABLE_TO_PERFORM_SUB_OPERATIONS = 0xA702
    """0xA702, Failure: Refused: Out of resources - Unable to perform sub-operations.

    C-GET: PS3.4 Table C.4-3; PS3.4 Table Y.4-2; PS3.4 Table Z.4-1; by reference in PS3.4 Annex U,
    X, BB, HH, II, JJ.
    """
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900, Failure: Error: Data Set does not match SOP Class.

    C-GET: PS3.4 Table C.4-3; PS3.4 Table Y.4-2; PS3.4 Table Z.4-1; by reference in PS3.4 Annex U,
    X, BB, HH, II, JJ.
    """
    UNABLE_TO_PROCESS = 0xC000
    """0xC000, Failure: Failed: Unable to process.

    C-GET: PS3.4 Table C.4-3; PS3.4 Table Y.4-2; PS3.4 Table Z.4-1; by reference in PS3.4 Annex U,
    X, BB, HH, II, JJ.
    """
    NONE_OF_THE_FRAMES_REQUESTED_WERE_FOUND = 0xAA00
    """0xAA00, Failure: Failed: None of the frames requested were found in the SOP Instance.

    C-GET: PS3.4 Table Y.4-2.
    """
    UNABLE_TO_CREATE_NEW_OBJECT = 0xAA01
    """0xAA01, Failure: Failed: Unable to create new object for this SOP Class.

    C-GET: PS3.4 Table Y.4-2.
    """
    UNABLE_TO_EXTRACT_FRAMES = 0xAA02
    """0xAA02, Failure: Failed: Unable to extract frames. C-GET: PS3.4 Table Y.4-2."""
    TIME_BASED_REQUEST_FOR_NON_TIME_BASED_INSTANCE = 0xAA03
    """0xAA03, Failure: Failed: Time-based request received for a non-time-based original SOP
    Instance.

    C-GET: PS3.4 Table Y.4-2.
    """
    INVALID_REQUEST = 0xAA04
    """0xAA04, Failure: Failed: Invalid Request. C-GET: PS3.4 Table Y.4-2."""
    SOP_CLASS_NOT_SUPPORTED = 0x0122
    """0x0122, Failure: Refused: SOP Class not supported. C-GET: PS3.7 C.5.6."""
    NOT_AUTHORIZED = 0x0124
    """0x0124, Failure: Refused: Not authorized. C-GET: PS3.7 C.5.25."""
    DUPLICATE_INVOCATION = 0x0210
    """0x0210, Failure: Duplicate invocation. C-GET: PS3.7 C.5.9."""
    UNRECOGNIZED_OPERATION = 0x0211
    """0x0211, Failure: Unrecognized operation. C-GET: PS3.7 C.5.23."""
    MISTYPED_ARGUMENT = 0x0212
    """0x0212, Failure: Mistyped argument. C-GET: PS3.7 C.5.15."""
    def __bool__(self) -> int: ...  # type: ignore[override]  # Success is false

QUERY_RETRIEVE_GET: Final[ServiceClass[QueryRetrieveGetStatus, QueryRetrieveGetCode]]
"""Query/Retrieve C-GET (PS3.4 Annex C, U, X, Y, Z, BB, HH, II, JJ): C-GET."""
REPOSITORY_QUERY_CXXX: Final[StatusRange]

class RepositoryQueryCode(StatusCode):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Base of `RepositoryQueryStatus`, and of an enum of your own codes in Cxxx."""

class RepositoryQueryStatus(RepositoryQueryCode):
    """Status codes of a C-FIND response in Repository Query.

    PS3.4 Table C.4-1; PS3.7 9.1.2.1.6.

    - 0x0000 SUCCESS: Success, Matching is complete - No final Identifier is supplied.
    - 0xFF00 PENDING: Pending, Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same manner as Required Keys.
    - 0xFF01 PENDING_OPTIONAL_KEYS_NOT_SUPPORTED: Pending, Matches are continuing - Warning that one or more Optional Keys were not supported for existence and/or matching for this Identifier.
    - 0xFE00 CANCEL: Cancel, Matching terminated due to Cancel request
    - 0xB001 MATCHING_REACHED_RESPONSE_LIMIT: Warning, Matching reached response limit, subsequent request may return additional matches
    - 0xA700 OUT_OF_RESOURCES: Failure, Refused: Out of resources
    - 0xA900 DATA_SET_DOES_NOT_MATCH_SOP_CLASS: Failure, Error: Data Set does not match SOP Class
    - 0xC000 UNABLE_TO_PROCESS: Failure, Failed: Unable to process
    - 0xA710 INVALID_PRIOR_RECORD_KEY: Failure, Invalid Prior Record Key
    - 0x0122 SOP_CLASS_NOT_SUPPORTED: Failure, Refused: SOP Class not supported
    - 0x0124 NOT_AUTHORIZED: Failure, Refused: Not authorized
    - 0x0210 DUPLICATE_INVOCATION: Failure, Duplicate invocation
    - 0x0211 UNRECOGNIZED_OPERATION: Failure, Unrecognized operation
    - 0x0212 MISTYPED_ARGUMENT: Failure, Mistyped argument
    """

    SUCCESS = 0x0000
    """0x0000, Success: Matching is complete - No final Identifier is supplied.

    C-FIND: PS3.7 C.1.1; PS3.4 Table C.4-1 by reference in PS3.4 Annex C.
    """
    PENDING = 0xFF00
    """0xFF00, Pending: Matches are continuing - Current Match is supplied and any Optional Keys
    were supported in the same manner as Required Keys.

    C-FIND: PS3.4 Table C.4-1 by reference in PS3.4 Annex C.
    """
    PENDING_OPTIONAL_KEYS_NOT_SUPPORTED = 0xFF01
    """0xFF01, Pending: Matches are continuing - Warning that one or more Optional Keys were not
    supported for existence and/or matching for this Identifier.

    C-FIND: PS3.4 Table C.4-1 by reference in PS3.4 Annex C.
    """
    CANCEL = 0xFE00
    """0xFE00, Cancel: Matching terminated due to Cancel request.

    C-FIND: PS3.7 C.3.1; PS3.4 Table C.4-1 by reference in PS3.4 Annex C.
    """
    MATCHING_REACHED_RESPONSE_LIMIT = 0xB001
    """0xB001, Warning: Matching reached response limit, subsequent request may return additional
    matches.

    C-FIND: PS3.4 C.6.4.3.
    """
    OUT_OF_RESOURCES = 0xA700
    """0xA700, Failure: Refused: Out of resources.

    C-FIND: PS3.4 Table C.4-1 by reference in PS3.4 Annex C.
    """
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    """0xA900, Failure: Error: Data Set does not match SOP Class.

    C-FIND: PS3.4 Table C.4-1 by reference in PS3.4 Annex C.
    """
    UNABLE_TO_PROCESS = 0xC000
    """0xC000, Failure: Failed: Unable to process.

    C-FIND: PS3.4 Table C.4-1 by reference in PS3.4 Annex C.
    """
    INVALID_PRIOR_RECORD_KEY = 0xA710
    """0xA710, Failure: Invalid Prior Record Key. C-FIND: PS3.4 C.6.4.5.3."""
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

REPOSITORY_QUERY: Final[ServiceClass[RepositoryQueryStatus, RepositoryQueryCode]]
"""Repository Query (PS3.4 Annex C): C-FIND."""
