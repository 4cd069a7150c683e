"""What an implementation uses a status code for: a row of its own account, or of its source.

It is plain data and knows no table. What the standard has against a code, and in which places of
the standard it is sent, `dimse_status.implementations` works out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeVar

from dimse_status.model.category import Category, as_code, category_of, check_run
from dimse_status.model.errors import (
    ImplementationError,
    ServiceClassError,
    spelled_out,
)
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass, SOPClass, as_service_class

__all__ = ["ImplementationCode", "several"]

T = TypeVar("T")

_GENERAL = "GENERAL"


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

    def __post_init__(self) -> None:
        _set(self, "code", as_code(self.code))
        if self.through is not None:
            _set(self, "through", as_code(self.through))
        services = map(as_service_class, several(self.services, "service classes"))
        _set(self, "services", tuple(services))
        _set(self, "operations", tuple(map(Operation, several(self.operations, "operations"))))
        _set(self, "sop_classes", tuple(several(self.sop_classes, "SOP classes")))
        _set(self, "meanings", tuple(self.meanings))
        for one in self.sop_classes:
            if not isinstance(one, SOPClass):
                problem = (
                    "a SOP class is expected, such as STORAGE.sop_class('CTImageStorage'), got"
                    f" {one!r:.60}"
                )
                raise ServiceClassError(problem)
        if self.meanings and not self.meaning:
            _set(self, "meaning", _joined(self.meanings))
        if not (self.meaning.strip() or (self.role == "SCU" and self.behaviour.strip())):
            problem = f"0x{self.code:04X} must have a meaning, got {self.meaning!r}"
            raise ImplementationError(problem)
        check_run(self.code, self.last)
        _check_scope(self.services, self.operations)

    @property
    def last(self) -> int:
        """The last code of the run; of a single code, the code itself."""
        return self.code if self.through is None else self.through

    @property
    def category(self) -> Category:
        """The status class of all its codes, by the convention of PS3.7 Annex C."""
        return category_of(self.code)

    @property
    def pattern(self) -> str:
        """The code or the run in hexadecimal: ``C502`` or ``A7F0-A7FF``."""
        last = f"-{self.last:04X}" if self.last != self.code else ""
        return f"{self.code:04X}{last}"

    @property
    def all_operations(self) -> tuple[Operation, ...]:
        """The operations that it answers, in the order of PS3.7, stated or those of `services`."""
        stated = self.operations or {one for service in self.services for one in service.operations}
        return tuple(one for one in Operation if one in stated)

    def is_for(
        self,
        service: ServiceClass,
        operation: Operation | None = None,
        sop_class: SOPClass | None = None,
    ) -> bool:
        """Whether it is used so there; `GENERAL` and None stand for any.

        A service class and an operation in which it is sent apart, but not together, are not it.
        """
        if sop_class is not None and self.sop_classes and sop_class not in self.sop_classes:
            return False
        if service.identifier == _GENERAL and service not in self.services:
            return operation is None or operation in self.all_operations
        if self.services and service not in self.services:
            return False
        allowed = self.operations or service.operations
        if operation is None:
            return any(one in allowed for one in service.operations)
        return operation in allowed

    def meaning_for(self, comment: str | None) -> str:
        """Return what it means with that Error Comment (0000,0902) beside it.

        The first of `meanings` whose words are in the comment, in capitals or not; else those that
        no comment tells apart; else all.
        """
        said = (comment or "").casefold()
        for meaning, words in self.meanings:
            if words and words.casefold() in said:
                return meaning
        others = [one for one in self.meanings if not one[1]]
        return _joined(others) if others else self.meaning

    def __contains__(self, code: object) -> bool:
        return isinstance(code, int) and self.code <= code <= self.last

    def __repr__(self) -> str:
        whose = f" of {self.implementation}" if self.implementation else ""
        return f"<ImplementationCode {self.pattern}{whose}: {self.meaning!r}>"


def _joined(meanings: Iterable[tuple[str, str]]) -> str:
    return "; or: ".join(dict.fromkeys(meaning for meaning, _ in meanings))


def _set(instance: object, name: str, value: object) -> None:
    object.__setattr__(instance, name, value)


def several(given: Iterable[T], what: str) -> Iterable[T]:
    """Return `given`, if it is several and not one.

    Raises
    ------
    ServiceClassError
        If it is one: a word, and an operation is one, would be read letter by letter.
    """
    if isinstance(given, str) or not isinstance(given, Iterable):
        problem = f"{what} are expected in a tuple, such as ({given!r:.60},), got {given!r:.60}"
        raise ServiceClassError(problem)
    return given


def _check_scope(services: tuple[ServiceClass, ...], operations: tuple[Operation, ...]) -> None:
    """Make sure that service classes and operations are given, and go together.

    Raises
    ------
    ServiceClassError
        If both are empty; or one of them has none of the others.
    """
    if not services and not operations:
        problem = "services or operations must be given: the same code differs between them"
        raise ServiceClassError(problem)
    for service in services:
        if operations and not any(one in service.operations for one in operations):
            expected = spelled_out(service.operations)
            stated = spelled_out(operations)
            problem = f"{stated} is no operation of {service.name}: expected {expected}"
            raise ServiceClassError(problem)
    for operation in operations:
        if services and not any(operation in service.operations for service in services):
            names = spelled_out(service.name for service in services)
            problem = f"{operation} is no operation of {names}"
            raise ServiceClassError(problem)
