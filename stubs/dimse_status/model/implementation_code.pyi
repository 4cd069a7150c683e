# Generated from src/dimse_status/model/implementation_code.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What an implementation uses a status code for: a row of its own account, or of its source.

It is plain data and knows no table. What the standard has against a code, and in which places of
the standard it is sent, `dimse_status.implementations` works out.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeVar

from dimse_status.model.category import Category
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass, SOPClass

__all__ = ["ImplementationCode", "several"]
T = TypeVar("T")

@dataclass(frozen=True, slots=True, repr=False)
class ImplementationCode:
    """A status code, or a run of them, as an implementation uses it.

    The code alone does not tell what it means: where it is sent does too. So `services` or
    `operations` must be given; both together narrow each other.

    Parameters
    ----------
    code
        The 16-bit code, or the first of the run.
    meaning
        What the implementation means by it.
    services
        The service classes in which it is sent; empty for all that have one of `operations`.
    operations
        The operations that it answers; empty for all those of `services`.
    through
        The last code of the run; None for a single code. All codes of a run are of one category.
    source
        Where that was read: the document and the table, or the source file and the line.
    note
        What else there is to know of it; often empty.
    name
        What the implementation calls it: a name in upper case; empty if it has none.
    implementation
        The name of the implementation; `Implementation` fills it in.
    role
        ``"SCP"``: it sends the code. ``"SCU"``: the row says what it does when it receives the
        code, so no code is ever resolved to it.
    behaviour
        What it does then, such as "tries again"; often empty.
    sop_classes
        The SOP classes for which it is so; empty for all. They narrow `services`.
    meanings
        Where the code has several meanings: each with the words of the Error Comment that tell it
        apart, empty if none do. They are joined in `meaning`.
    evidence
        Whether that is ``"documented"`` or was read in the ``"source"``.

    Raises
    ------
    CodeTypeError, CodeValueError
        If a code is not a 16-bit integer.
    StatusRangeError
        If `through` is less than `code`, or of another category.
    ServiceClassError
        If neither services nor operations are given, or they do not go together; or one of them or
        of `sop_classes` is none, or not in a tuple.
    ImplementationError
        If `meaning` is empty: only a row of the role SCU may have `behaviour` in its place.

    Examples
    --------
    >>> from dimse_status import QUERY_RETRIEVE_MOVE
    >>> ImplementationCode(0xC502, "Move destination unreachable", (QUERY_RETRIEVE_MOVE,))
    <ImplementationCode C502: 'Move destination unreachable'>
    """

    code: int
    meaning: str
    services: tuple[ServiceClass, ...] = ()
    operations: tuple[Operation, ...] = ()
    through: int | None = None
    source: str = ""
    note: str = ""
    name: str = ""
    implementation: str = ""
    role: Literal["SCP", "SCU"] = "SCP"
    behaviour: str = ""
    sop_classes: tuple[SOPClass, ...] = ()
    meanings: tuple[tuple[str, str], ...] = ()
    evidence: Literal["documented", "source"] = "documented"
    def __post_init__(self) -> None: ...
    @property
    def last(self) -> int:
        """The last code of the run; of a single code, the code itself."""
    @property
    def category(self) -> Category:
        """The status class of all its codes, by the convention of PS3.7 Annex C."""
    @property
    def pattern(self) -> str:
        """The code or the run in hexadecimal: ``C502`` or ``A7F0-A7FF``."""
    @property
    def all_operations(self) -> tuple[Operation, ...]:
        """The operations that it answers, in the order of PS3.7, stated or those of `services`."""
    def is_for(
        self,
        service: ServiceClass,
        operation: Operation | None = None,
        sop_class: SOPClass | None = None,
    ) -> bool:
        """Whether it is used so there; `GENERAL` and None stand for any.

        A service class and an operation in which it is sent apart, but not together, are not it.
        """
    def meaning_for(self, comment: str | None) -> str:
        """Return what it means with that Error Comment (0000,0902) beside it.

        The first of `meanings` whose words are in the comment, in capitals or not; else those that
        no comment tells apart; else all.
        """
    def __contains__(self, code: object) -> bool: ...

def several(given: Iterable[T], what: str) -> Iterable[T]:
    """Return `given`, if it is several and not one.

    Raises
    ------
    ServiceClassError
        If it is one: a word, and an operation is one, would be read letter by letter.
    """
