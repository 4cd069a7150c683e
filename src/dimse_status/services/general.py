"""PS3.7 Annex C: the general statuses, whose meaning no service class may change.

PS3.4 5.4.2 demands some of them of every normalized SOP class, in operations for which PS3.7 does
not list them. What one part of the standard demands is permitted; the note of the row names both.
"""

from __future__ import annotations

from dataclasses import replace

from dimse_status.model.operation import Operation
from dimse_status.model.related_field import RelatedField
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import Row, StatusTable, TableRow, Usage
from dimse_status.services import sop_classes
from dimse_status.services.columns import (
    ACTION_INFORMATION,
    ACTION_TYPE_ID,
    AFFECTED_SOP_CLASS_UID,
    AFFECTED_SOP_INSTANCE_UID,
    ATTRIBUTE_IDENTIFIER_LIST,
    C_FIND,
    C_GET,
    C_MOVE,
    C_STORE,
    DIMSE_C,
    DIMSE_N,
    ERROR_COMMENT,
    ERROR_ID,
    EVENT_INFORMATION,
    EVENT_TYPE_ID,
    MODIFICATION_OR_ATTRIBUTE_LIST,
    N_ACTION,
    N_CREATE,
    N_DELETE,
    N_EVENT_REPORT,
    N_GET,
    N_SET,
)

__all__ = [
    "GENERAL",
    "GeneralCode",
    "GeneralStatus",
    "as_in_5_4_2",
    "as_in_annex_c",
    "as_in_annex_c_except",
]

_ONLY_IN = {
    EVENT_TYPE_ID: N_EVENT_REPORT,
    EVENT_INFORMATION: N_EVENT_REPORT,
    ACTION_TYPE_ID: N_ACTION,
    ACTION_INFORMATION: N_ACTION,
}
_NAMES_THE_INSTANCE = "10.1.5.1.4 lets Affected SOP Instance UID go with Success only"
_MISSING = "an Attribute that the SCU has to send is missing"
_EMPTY = "an Attribute that the SCU has to send is empty, and may not be"
_UNSUPPORTED = "an optional Attribute that the SCP does not support is asked for; 0106 or 0116"


class _AnnexC(TableRow):
    """What Annex C says of a code: with each operation, the fields that its response has."""

    def fields_in(self, operation: Operation) -> tuple[RelatedField, ...]:
        return tuple(
            field for field in self.related_fields if _ONLY_IN.get(field, operation) is operation
        )

    def usages(self, code: int, operations: tuple[Operation, ...], words: str) -> tuple[Usage, ...]:
        return tuple(
            replace(usage, note=_NAMES_THE_INSTANCE)
            if usage.operation is N_CREATE and AFFECTED_SOP_INSTANCE_UID in usage.related_fields
            else usage
            for usage in super().usages(code, operations, words)
        )


def _annex_c(
    section: str,
    operations: tuple[Operation, ...],
    *related_fields: RelatedField,
) -> tuple[Row, ...]:
    return (_AnnexC(StatusTable(section, operations, edition="2026c", part=7), related_fields),)


def _in_5_4_2(
    section: str,
    condition: str,
    *,
    listed: tuple[Operation, ...] = (),
    unlisted: tuple[Operation, ...],
) -> tuple[Row, ...]:
    """Give what PS3.4 5.4.2 demands, in operations where PS3.7 lists the code and where not."""
    rows = StatusTable(section, listed, edition="2020c", note=condition)()
    for operation in unlisted:
        note = f"{condition}; PS3.7 {operation.status_section} does not list it"
        rows += StatusTable(section, (operation,), edition="2020c", note=note)()
    return rows


class GeneralCode(StatusCode, service="DIMSE", operations=tuple(Operation)):
    """Base of `GeneralStatus`. The standard leaves no code here to assign."""


class GeneralStatus(GeneralCode, standard=True):
    """The statuses whose code PS3.7 Annex C fixes for every service class.

    Which operations may answer so is what PS3.7 lists in Sections 9.1 and 10.1, and what PS3.4
    5.4.2 demands.
    """

    # fmt: off
    # success
    SUCCESS = 0x0000, "Success", _annex_c("C.1.1", tuple(Operation))

    # cancel
    CANCEL = 0xFE00, "Cancel", _annex_c("C.3.1", (C_FIND, C_GET, C_MOVE))

    # warning
    ATTRIBUTE_LIST_WARNING = (
        0x0107, "Attribute List warning",
        _annex_c(
            "C.4.2", (N_GET, N_SET, N_CREATE),
            AFFECTED_SOP_CLASS_UID, AFFECTED_SOP_INSTANCE_UID, ATTRIBUTE_IDENTIFIER_LIST,
        ),
    )
    ATTRIBUTE_VALUE_OUT_OF_RANGE = (
        0x0116, "Attribute Value out of range",
        _in_5_4_2("5.4.2.2", _UNSUPPORTED, unlisted=(N_EVENT_REPORT, N_GET)),
        _annex_c("C.4.3", (N_SET, N_CREATE), MODIFICATION_OR_ATTRIBUTE_LIST),
    )

    # failure
    SOP_CLASS_NOT_SUPPORTED = (
        0x0122, "Refused: SOP Class not supported",
        _annex_c("C.5.6", DIMSE_C, ERROR_COMMENT),
    )
    CLASS_INSTANCE_CONFLICT = (
        0x0119, "Class-Instance conflict",
        _annex_c(
            "C.5.7", (N_EVENT_REPORT, N_GET, N_SET, N_ACTION, N_DELETE),
            AFFECTED_SOP_CLASS_UID, AFFECTED_SOP_INSTANCE_UID,
        ),
    )
    DUPLICATE_SOP_INSTANCE = (
        0x0111, "Duplicate SOP Instance",
        _annex_c("C.5.8", (N_CREATE,), AFFECTED_SOP_INSTANCE_UID),
    )
    DUPLICATE_INVOCATION = (
        0x0210, "Duplicate invocation",
        _annex_c("C.5.9", (*DIMSE_C, *DIMSE_N)),
    )
    INVALID_ARGUMENT_VALUE = (
        0x0115, "Invalid argument value",
        _annex_c(
            "C.5.10", (N_EVENT_REPORT, N_ACTION),
            AFFECTED_SOP_CLASS_UID, AFFECTED_SOP_INSTANCE_UID, EVENT_TYPE_ID, EVENT_INFORMATION,
            ACTION_TYPE_ID, ACTION_INFORMATION,
        ),
    )
    INVALID_ATTRIBUTE_VALUE = (
        0x0106, "Invalid Attribute Value",
        _in_5_4_2("5.4.2.2", _UNSUPPORTED, unlisted=(N_EVENT_REPORT, N_GET)),
        _annex_c("C.5.11", (N_SET, N_CREATE), MODIFICATION_OR_ATTRIBUTE_LIST),
    )
    INVALID_SOP_INSTANCE = (
        0x0117, "Invalid SOP Instance",
        _annex_c("C.5.12", (C_STORE, *DIMSE_N), AFFECTED_SOP_INSTANCE_UID),
    )
    MISSING_ATTRIBUTE = (
        0x0120, "Missing Attribute",
        _in_5_4_2("5.4.2.1", _MISSING, listed=(N_CREATE,), unlisted=(N_SET, N_ACTION)),
        _annex_c("C.5.13", (N_CREATE,), ATTRIBUTE_IDENTIFIER_LIST),
    )
    MISSING_ATTRIBUTE_VALUE = (
        0x0121, "Missing Attribute Value",
        _in_5_4_2("5.4.2.1", _EMPTY, listed=(N_SET, N_CREATE), unlisted=(N_ACTION,)),
        _annex_c("C.5.14", (N_SET, N_CREATE), MODIFICATION_OR_ATTRIBUTE_LIST),
    )
    MISTYPED_ARGUMENT = (
        0x0212, "Mistyped argument",
        _annex_c("C.5.15", (*DIMSE_C, *DIMSE_N)),
    )
    NO_SUCH_ARGUMENT = (
        0x0114, "No such argument",
        _annex_c(
            "C.5.16", (N_EVENT_REPORT, N_ACTION),
            AFFECTED_SOP_CLASS_UID, EVENT_TYPE_ID, ACTION_TYPE_ID,
        ),
    )
    NO_SUCH_ATTRIBUTE = (
        0x0105, "No such Attribute",
        _annex_c("C.5.17", (N_SET, N_CREATE), ATTRIBUTE_IDENTIFIER_LIST),
    )
    NO_SUCH_EVENT_TYPE = (
        0x0113, "No such Event Type",
        _annex_c("C.5.18", (N_EVENT_REPORT,), AFFECTED_SOP_CLASS_UID, EVENT_TYPE_ID),
    )
    NO_SUCH_SOP_INSTANCE = (
        0x0112, "No such SOP Instance",
        _annex_c(
            "C.5.19", (N_EVENT_REPORT, N_GET, N_SET, N_ACTION, N_DELETE),
            AFFECTED_SOP_INSTANCE_UID,
        ),
    )
    NO_SUCH_SOP_CLASS = (
        0x0118, "No such SOP Class",
        _annex_c("C.5.20", DIMSE_N, AFFECTED_SOP_CLASS_UID),
    )
    PROCESSING_FAILURE = (
        0x0110, "Processing Failure",
        _annex_c(
            "C.5.21", DIMSE_N,
            AFFECTED_SOP_CLASS_UID, ERROR_COMMENT, ERROR_ID, AFFECTED_SOP_INSTANCE_UID,
        ),
    )
    RESOURCE_LIMITATION = 0x0213, "Resource limitation", _annex_c("C.5.22", DIMSE_N)
    UNRECOGNIZED_OPERATION = (
        0x0211, "Unrecognized operation",
        _annex_c("C.5.23", (*DIMSE_C, *DIMSE_N)),
    )
    NO_SUCH_ACTION_TYPE = (
        0x0123, "No such Action Type",
        _annex_c("C.5.24", (N_ACTION,), AFFECTED_SOP_CLASS_UID, ACTION_TYPE_ID),
    )
    NOT_AUTHORIZED = (
        0x0124, "Refused: Not authorized",
        _annex_c(
            "C.5.25", (C_STORE, C_FIND, C_GET, C_MOVE, N_GET, N_SET, N_ACTION, N_CREATE, N_DELETE),
            ERROR_COMMENT,
        ),
    )
    # fmt: on


class _AsInGeneral(Row):
    """What a part of the standard says of a code in general, in operations of a service class."""

    def __init__(self, part: int, excluded: tuple[Operation, ...] = ()) -> None:
        self._part = part
        self._excluded = excluded

    def words_for(self, code: int) -> str:
        return GeneralStatus(code).meaning

    def usages(self, code: int, operations: tuple[Operation, ...], words: str) -> tuple[Usage, ...]:
        del words
        return tuple(
            usage
            for usage in GeneralStatus(code).usages
            if usage.reference.part == self._part
            and usage.operation in operations
            and usage.operation not in self._excluded
        )


as_in_annex_c = (_AsInGeneral(7),)
"""The row of a code that means in a service class what PS3.7 Annex C says everywhere."""

as_in_5_4_2 = (_AsInGeneral(4),)
"""The row of a code that PS3.4 5.4.2 demands of every normalized SOP class."""


def as_in_annex_c_except(*operations: Operation) -> tuple[Row, ...]:
    """Give `as_in_annex_c` for a service class that forbids the code in some operations."""
    return (_AsInGeneral(7, operations),)


GENERAL: ServiceClass[GeneralStatus, GeneralCode] = ServiceClass(
    "GENERAL", (), GeneralStatus, sop_classes.RETIRED_WITH_THEIR_STATUSES
)
"""No service class: for a SOP class whose own is private, or was retired with its statuses."""
