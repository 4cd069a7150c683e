# Generated from src/dimse_status/services/messages.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What a response message holds beside its status: PS3.7 9.1 and 10.1, each operation's table.

This comes on top of what a row of PS3.4 or PS3.7 Annex C lets go with a single status: Annex C
lists only what says more about that status. PS3.4 C.4.2 and C.4.3 narrow what PS3.7 leaves open
for C-MOVE and C-GET; other annexes take those sections over. What one part of the standard
demands and another does not know is permitted; the note of the row names both.

Left out is what every response has and no status decides: Command Group Length, Command Field,
Message ID Being Responded To, Command Data Set Type, and Status itself. Message ID, which Tables
9.1-1 to 9.1-5 still give a response, has no place in the message (9.3).
"""

from typing import Final, Literal, NamedTuple

from dimse_status.model.category import Category
from dimse_status.model.operation import Operation
from dimse_status.model.reference import Reference
from dimse_status.model.related_field import RelatedField

__all__ = ["RESPONSE_FIELDS", "ResponseField", "fields_in_response", "response_fields"]
SUCCESS: Final[Literal[Category.SUCCESS]]
WARNING: Final[Literal[Category.WARNING]]
FAILURE: Final[Literal[Category.FAILURE]]
CANCEL: Final[Literal[Category.CANCEL]]
PENDING: Final[Literal[Category.PENDING]]
ANY: Final[
    tuple[
        Literal[Category.SUCCESS],
        Literal[Category.WARNING],
        Literal[Category.FAILURE],
        Literal[Category.CANCEL],
        Literal[Category.PENDING],
    ]
]

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
    @property
    def reference(self) -> Reference:
        """The first of `references`: the place in PS3.7."""
    def requirement(self, category: Category) -> str:
        """Say how it comes with a status of `category`: mandatory, optional, or not at all.

        Returns
        -------
        str
            ``"mandatory"``, ``"mandatory if …"``, ``"optional"``; empty if it does not come.
        """

RESPONSE_FIELDS: Final[tuple[ResponseField, ...]]
"""All of them, in the order of PS3.7's tables."""

def response_fields(operation: Operation, code: int) -> tuple[ResponseField, ...]:
    """Return the fields that a response of `operation` may hold with a status of `code`'s category.

    None for a code outside the status classes of Annex C, which no response shall have.
    """

def fields_in_response(operation: Operation, category: Category) -> tuple[RelatedField, ...]:
    """Return the fields of `response_fields` for a category, in the order of `RelatedField`."""
