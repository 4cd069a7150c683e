"""What a response message holds beside its status: PS3.7 9.1 and 10.1, each operation's table.

This comes on top of what a row of PS3.4 or PS3.7 Annex C lets go with a single status: Annex C
lists only what says more about that status. PS3.4 C.4.2 and C.4.3 narrow what PS3.7 leaves open
for C-MOVE and C-GET; other annexes take those sections over. What one part of the standard
demands and another does not know is permitted; the note of the row names both.

Left out is what every response has and no status decides: Command Group Length, Command Field,
Message ID Being Responded To, Command Data Set Type, and Status itself. Message ID, which Tables
9.1-1 to 9.1-5 still give a response, has no place in the message (9.3).
"""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple

from dimse_status.model.category import Category, category_of
from dimse_status.model.operation import Operation
from dimse_status.model.reference import Reference
from dimse_status.model.related_field import RelatedField
from dimse_status.services.columns import (
    ACTION_REPLY,
    ACTION_TYPE_ID,
    AFFECTED_SOP_CLASS_UID,
    AFFECTED_SOP_INSTANCE_UID,
    ATTRIBUTE_LIST,
    C_ECHO,
    C_FIND,
    C_GET,
    C_MOVE,
    C_STORE,
    COMPLETED_SUBOPERATIONS,
    EVENT_REPLY,
    EVENT_TYPE_ID,
    FAILED_SUBOPERATIONS,
    IDENTIFIER,
    N_ACTION,
    N_CREATE,
    N_DELETE,
    N_EVENT_REPORT,
    N_GET,
    N_SET,
    REMAINING_SUBOPERATIONS,
    WARNING_SUBOPERATIONS,
)

__all__ = ["RESPONSE_FIELDS", "ResponseField", "fields_in_response", "response_fields"]

SUCCESS, WARNING, FAILURE = Category.SUCCESS, Category.WARNING, Category.FAILURE
CANCEL, PENDING = Category.CANCEL, Category.PENDING
ANY = (SUCCESS, WARNING, FAILURE, CANCEL, PENDING)


class ResponseField(NamedTuple):
    """A field of a response message, and with which statuses it comes.

    Parameters
    ----------
    field
        The field; a command element, or what the data set of the response is.
    operation
        The operation whose response has it.
    usage
        How PS3.7 marks it in the table of the operation: M, mandatory; U, a user's option; C,
        conditional.
    section
        Where PS3.7 says so.
    may
        The categories of statuses with which it may come.
    must
        Those with which it must come.
    required_if
        What has to be so for `must` to hold; empty if it always does.
    note
        What it holds, or which parts of the standard differ; often empty.
    narrowed_by
        The section of PS3.4 that says it more strictly than PS3.7, or empty.
    """

    field: RelatedField
    operation: Operation
    usage: Literal["M", "U", "C"]
    section: str
    may: tuple[Category, ...]
    must: tuple[Category, ...] = ()
    required_if: str = ""
    note: str = ""
    narrowed_by: str = ""

    @property
    def references(self) -> tuple[Reference, ...]:
        """Where the standard says so: PS3.7, and what narrows it in PS3.4."""
        chapter, part, operation, *_ = self.section.split(".")
        first = Reference(7, self.section, f"{chapter}.{part}-{operation}", "2026c")
        return (
            (first, Reference(4, self.narrowed_by, "", "2020c")) if self.narrowed_by else (first,)
        )

    @property
    def reference(self) -> Reference:
        """The first of `references`: the place in PS3.7."""
        return self.references[0]

    def requirement(self, category: Category) -> str:
        """Say how it comes with a status of `category`: mandatory, optional, or not at all.

        Returns
        -------
        str
            ``"mandatory"``, ``"mandatory if …"``, ``"optional"``; empty if it does not come.
        """
        if category in self.must:
            return f"mandatory if {self.required_if}" if self.required_if else "mandatory"
        return "optional" if category in self.may else ""


_AS_REQUESTED = "equal to that of the request"
_FAILED_ONES = "Failed SOP Instance UID List (0008,0058)"

# fmt: off
RESPONSE_FIELDS = (
    # C-STORE: Table 9.1-1
    ResponseField(AFFECTED_SOP_CLASS_UID, C_STORE, "U", "9.1.1.1.3", ANY, note=_AS_REQUESTED),
    ResponseField(AFFECTED_SOP_INSTANCE_UID, C_STORE, "U", "9.1.1.1.4", ANY, note=_AS_REQUESTED),

    # C-FIND: Table 9.1-2
    ResponseField(AFFECTED_SOP_CLASS_UID, C_FIND, "U", "9.1.2.1.3", ANY, note=_AS_REQUESTED),
    ResponseField(IDENTIFIER, C_FIND, "C", "9.1.2.1.5", (PENDING,), (PENDING,), note="the match"),

    # C-GET: Table 9.1-3
    ResponseField(AFFECTED_SOP_CLASS_UID, C_GET, "U", "9.1.3.1.3", ANY, note=_AS_REQUESTED),
    ResponseField(
        IDENTIFIER, C_GET, "U", "9.1.3.1.5", (WARNING, FAILURE, CANCEL), (WARNING, FAILURE, CANCEL),
        required_if="a sub-operation failed", note=_FAILED_ONES, narrowed_by="C.4.3.1.3.2",
    ),
    ResponseField(REMAINING_SUBOPERATIONS, C_GET, "C", "9.1.3.1.7", (CANCEL, PENDING), (PENDING,), narrowed_by="C.4.3.1.5"),
    ResponseField(COMPLETED_SUBOPERATIONS, C_GET, "C", "9.1.3.1.8", ANY, (PENDING,), narrowed_by="C.4.3.1.6"),
    ResponseField(FAILED_SUBOPERATIONS, C_GET, "C", "9.1.3.1.9", ANY, (PENDING,), narrowed_by="C.4.3.1.7"),
    ResponseField(WARNING_SUBOPERATIONS, C_GET, "C", "9.1.3.1.10", ANY, (PENDING,), narrowed_by="C.4.3.1.8"),

    # C-MOVE: Table 9.1-4
    ResponseField(AFFECTED_SOP_CLASS_UID, C_MOVE, "U", "9.1.4.1.3", ANY, note=_AS_REQUESTED),
    ResponseField(
        IDENTIFIER, C_MOVE, "U", "9.1.4.1.6", (WARNING, FAILURE, CANCEL), (WARNING, FAILURE, CANCEL),
        required_if="a sub-operation failed", note=_FAILED_ONES, narrowed_by="C.4.2.1.4.2",
    ),
    ResponseField(REMAINING_SUBOPERATIONS, C_MOVE, "C", "9.1.4.1.8", (CANCEL, PENDING), (PENDING,), narrowed_by="C.4.2.1.6"),
    ResponseField(COMPLETED_SUBOPERATIONS, C_MOVE, "C", "9.1.4.1.9", ANY, (PENDING,), narrowed_by="C.4.2.1.7"),
    ResponseField(FAILED_SUBOPERATIONS, C_MOVE, "C", "9.1.4.1.10", ANY, (PENDING,), narrowed_by="C.4.2.1.8"),
    ResponseField(WARNING_SUBOPERATIONS, C_MOVE, "C", "9.1.4.1.11", ANY, (PENDING,), narrowed_by="C.4.2.1.9"),

    # C-ECHO: Table 9.1-5
    ResponseField(AFFECTED_SOP_CLASS_UID, C_ECHO, "U", "9.1.5.1.3", ANY, note=_AS_REQUESTED),

    # N-EVENT-REPORT: Table 10.1-1
    ResponseField(AFFECTED_SOP_CLASS_UID, N_EVENT_REPORT, "U", "10.1.1.1.3", ANY, note=_AS_REQUESTED),
    ResponseField(AFFECTED_SOP_INSTANCE_UID, N_EVENT_REPORT, "U", "10.1.1.1.4", ANY, note=_AS_REQUESTED),
    ResponseField(
        EVENT_TYPE_ID, N_EVENT_REPORT, "C", "10.1.1.1.5", (SUCCESS,), (SUCCESS,),
        required_if="there is an Event Reply", note=_AS_REQUESTED,
    ),
    ResponseField(EVENT_REPLY, N_EVENT_REPORT, "C", "10.1.1.1.7", (SUCCESS,)),

    # N-GET: Table 10.1-2
    ResponseField(AFFECTED_SOP_CLASS_UID, N_GET, "U", "10.1.2.1.6", ANY, note=_AS_REQUESTED),
    ResponseField(AFFECTED_SOP_INSTANCE_UID, N_GET, "U", "10.1.2.1.7", ANY, note=_AS_REQUESTED),
    ResponseField(
        ATTRIBUTE_LIST, N_GET, "C", "10.1.2.1.8", (SUCCESS, WARNING), (SUCCESS,),
        note="with a Warning, what could be read (10.1.2.1.9)",
    ),

    # N-SET: Table 10.1-3
    ResponseField(AFFECTED_SOP_CLASS_UID, N_SET, "U", "10.1.3.1.7", ANY, note=_AS_REQUESTED),
    ResponseField(AFFECTED_SOP_INSTANCE_UID, N_SET, "U", "10.1.3.1.8", ANY, note=_AS_REQUESTED),
    ResponseField(ATTRIBUTE_LIST, N_SET, "U", "10.1.3.1.6", (SUCCESS,), note="what was modified"),

    # N-ACTION: Table 10.1-4
    ResponseField(AFFECTED_SOP_CLASS_UID, N_ACTION, "U", "10.1.4.1.7", ANY, note=_AS_REQUESTED),
    ResponseField(AFFECTED_SOP_INSTANCE_UID, N_ACTION, "U", "10.1.4.1.8", ANY, note=_AS_REQUESTED),
    ResponseField(
        ACTION_TYPE_ID, N_ACTION, "C", "10.1.4.1.5", (SUCCESS, WARNING), (SUCCESS, WARNING),
        required_if="there is an Action Reply",
        note="PS3.7 10.1.4.1.5 knows it with Success; PS3.4 P.2.2.5 has an Action Reply with a Warning too",
    ),
    ResponseField(
        ACTION_REPLY, N_ACTION, "C", "10.1.4.1.9", (SUCCESS, WARNING),
        note="PS3.7 10.1.4.1.9 knows it with Success; PS3.4 P.2.2.5 with a Warning too",
    ),

    # N-CREATE: Table 10.1-5
    ResponseField(AFFECTED_SOP_CLASS_UID, N_CREATE, "U", "10.1.5.1.3", ANY, note=_AS_REQUESTED),
    ResponseField(
        AFFECTED_SOP_INSTANCE_UID, N_CREATE, "C", "10.1.5.1.4", (SUCCESS, WARNING), (SUCCESS,),
        required_if="the request had none",
        note="10.1.5.1.4 knows it with Success only; by 10.1.5.1.6 a Warning has made an instance too",
    ),
    ResponseField(ATTRIBUTE_LIST, N_CREATE, "U", "10.1.5.1.5", (SUCCESS,), note="all that was assigned"),

    # N-DELETE: Table 10.1-6
    ResponseField(AFFECTED_SOP_CLASS_UID, N_DELETE, "U", "10.1.6.1.5", ANY, note=_AS_REQUESTED),
    ResponseField(AFFECTED_SOP_INSTANCE_UID, N_DELETE, "U", "10.1.6.1.6", ANY, note=_AS_REQUESTED),
)
"""All of them, in the order of PS3.7's tables."""
# fmt: on


def response_fields(operation: Operation, code: int) -> tuple[ResponseField, ...]:
    """Return the fields that a response of `operation` may hold with a status of `code`'s category.

    None for a code outside the status classes of Annex C, which no response shall have.
    """
    return _rows(operation, category_of(code))


@cache
def _rows(operation: Operation, category: Category) -> tuple[ResponseField, ...]:
    return tuple(
        row for row in RESPONSE_FIELDS if row.operation is operation and category in row.may
    )


@cache
def fields_in_response(operation: Operation, category: Category) -> tuple[RelatedField, ...]:
    """Return the fields of `response_fields` for a category, in the order of `RelatedField`."""
    found = {row.field for row in _rows(operation, category)}
    return tuple(field for field in RelatedField if field in found)
