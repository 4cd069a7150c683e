"""Implementation: what a product uses status codes for, by its own account or its source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING, SupportsIndex

from typing_extensions import override

from dimse_status.model.category import Category, as_code, category_of
from dimse_status.model.errors import (
    ImplementationError,
    ServiceClassError,
    StatusCollisionError,
    StatusRangeError,
    spelled_out,
)
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.services import GENERAL, SERVICE_CLASSES

if TYPE_CHECKING:
    from dimse_status.implementations.implementation_reason import ImplementationReason
    from dimse_status.implementations.review import Finding

__all__ = ["Implementation", "ImplementationCode"]


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

    Raises
    ------
    CodeTypeError, CodeValueError
        If a code is not a 16-bit integer.
    StatusRangeError
        If `through` is less than `code`, or of another category.
    ServiceClassError
        If neither services nor operations are given, or they do not go together.
    ImplementationError
        If `meaning` is empty.

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

    def __post_init__(self) -> None:
        _set(self, "code", as_code(self.code))
        if self.through is not None:
            _set(self, "through", as_code(self.through))
        _set(self, "services", tuple(self.services))
        _set(self, "operations", tuple(map(Operation, self.operations)))
        if not self.meaning.strip():
            problem = f"0x{self.code:04X} must have a meaning, got {self.meaning!r}"
            raise ImplementationError(problem)
        if self.last < self.code:
            problem = f"a range must go upwards, got 0x{self.code:04X} to 0x{self.last:04X}"
            raise StatusRangeError(problem)
        other = _other_category(self.code, self.last)
        if other is not None:
            problem = (
                f"a range must lie in one status class of PS3.7 Annex C, got 0x{self.code:04X} to"
                f" 0x{self.last:04X}: 0x{other:04X} is {category_of(other)}"
            )
            raise StatusRangeError(problem)
        check_scope(self.services, self.operations)

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

    @property
    def scope(self) -> frozenset[tuple[ServiceClass, Operation]]:
        """Every service class with every operation of it in which it is sent."""
        return _scope(self.services, self.operations)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the standard has against it: where it is not its to assign, or has a meaning."""
        from dimse_status.implementations.review import review  # noqa: PLC0415 - a layer above

        return review(self)

    @property
    def outside_of_standard(self) -> bool:
        """Whether no service class in which it is sent lets an implementation answer so.

        False for a code that the standard has there itself, whatever this one means by it.
        """
        from dimse_status.implementations.review import is_outside  # noqa: PLC0415 - likewise

        return is_outside(self)

    def is_for(self, service: ServiceClass, operation: Operation | None) -> bool:
        """Whether it is sent there; `GENERAL` stands for any service class, None for any operation.

        A service class and an operation in which it is sent apart, but not together, are not it.
        """
        if service is GENERAL and GENERAL not in self.services:
            return operation is None or operation in self.all_operations
        if self.services and service not in self.services:
            return False
        allowed = self.operations or service.operations
        if operation is None:
            return any(one in allowed for one in service.operations)
        return operation in allowed

    def __contains__(self, code: object) -> bool:
        return isinstance(code, int) and self.code <= code <= self.last

    @override
    def __repr__(self) -> str:
        whose = f" of {self.implementation}" if self.implementation else ""
        return f"<ImplementationCode {self.pattern}{whose}: {self.meaning!r}>"


def _set(instance: object, name: str, value: object) -> None:
    object.__setattr__(instance, name, value)


def _other_category(first: int, last: int) -> int | None:
    category = category_of(first)
    return next(
        (code for code in range(first + 1, last + 1) if category_of(code) is not category), None
    )


def check_scope(services: tuple[ServiceClass, ...], operations: tuple[Operation, ...]) -> None:
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


@lru_cache(maxsize=256)
def _scope(
    services: tuple[ServiceClass, ...], operations: tuple[Operation, ...]
) -> frozenset[tuple[ServiceClass, Operation]]:
    return frozenset(
        (service, operation)
        for service in services or SERVICE_CLASSES
        for operation in service.operations
        if not operations or operation in operations
    )


@dataclass(frozen=True, slots=True, repr=False)
class Implementation:
    """What an implementation uses status codes for, beyond what the standard says of them.

    Name the peer's in ``resolve(code, service, implementation=...)``, or, to know it always, add
    it to a registry: ``STANDARD.extend(...)``. It never changes what a code of the standard
    means, nor the category or the range of any.

    Parameters
    ----------
    name
        The name of the product.
    version
        The version or revision that was read.
    codes
        The status codes that it sends.
    reasons
        The values of Failure Reason (0008,1197) and Warning Reason (0008,1196) that it sends.
    remarks
        What else there is to know of its statuses.

    Raises
    ------
    ImplementationError
        If `name` is empty.
    StatusCollisionError
        If two of its codes overlap in one operation of one service class.

    Examples
    --------
    >>> from dimse_status import QUERY_RETRIEVE_MOVE, resolve
    >>> acme = Implementation(
    ...     "Acme PACS",
    ...     "4.2",
    ...     (
    ...         ImplementationCode(
    ...             0xC502,
    ...             "Move destination unreachable",
    ...             (QUERY_RETRIEVE_MOVE,),
    ...             source="Conformance Statement, Table 4.2-17",
    ...         ),
    ...     ),
    ... )
    >>> info = resolve(0xC502, QUERY_RETRIEVE_MOVE, implementation=acme)
    >>> print(info)
    0xC502 Failure: Move destination unreachable (Acme PACS)
    >>> info.range
    <StatusRange Cxxx: 'Failed: Unable to process'>
    """

    name: str
    version: str = ""
    codes: tuple[ImplementationCode, ...] = ()
    reasons: tuple[ImplementationReason, ...] = ()
    remarks: tuple[str, ...] = ()
    _single: Mapping[int, tuple[ImplementationCode, ...]] = field(
        init=False, repr=False, compare=False
    )
    _runs: tuple[ImplementationCode, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not self.name.strip():
            problem = f"an implementation must have a name, got {self.name!r}"
            raise ImplementationError(problem)
        codes = tuple(replace(code, implementation=self.name) for code in self.codes)
        for first, second in overlaps(codes):
            raise collision(first, second)
        single: dict[int, tuple[ImplementationCode, ...]] = {}
        for code in codes:
            if code.last == code.code:
                single[code.code] = (*single.get(code.code, ()), code)
        _set(self, "codes", codes)
        reasons = tuple(replace(reason, implementation=self.name) for reason in self.reasons)
        _set(self, "reasons", reasons)
        _set(self, "_single", single)
        _set(self, "_runs", tuple(code for code in codes if code.last != code.code))

    def codes_for(
        self,
        code: SupportsIndex,
        service: ServiceClass = GENERAL,
        operation: Operation | None = None,
    ) -> tuple[ImplementationCode, ...]:
        """Return all that the implementation uses a code for.

        Parameters
        ----------
        code
            A 16-bit status code, 0x0000 to 0xFFFF.
        service, operation
            Only what it is used for there; `GENERAL` and None stand for any.
        """
        value = as_code(code)
        candidates = (*self._single.get(value, ()), *(run for run in self._runs if value in run))
        return tuple(one for one in candidates if one.is_for(service, operation))

    def find(
        self,
        code: SupportsIndex,
        service: ServiceClass = GENERAL,
        operation: Operation | None = None,
    ) -> ImplementationCode | None:
        """Return what the implementation uses a code for there, or None.

        None also where that cannot be told: where it uses the code for several things, and
        `service` and `operation` leave it open which.
        """
        found = self.codes_for(code, service, operation)
        return found[0] if len(found) == 1 else None

    def reasons_for(self, code: SupportsIndex) -> tuple[ImplementationReason, ...]:
        """Return all that the implementation uses a Failure or Warning Reason for."""
        value = as_code(code)
        return tuple(reason for reason in self.reasons if reason.code == value)

    @override
    def __repr__(self) -> str:
        return f"<Implementation {self.name} {self.version}".rstrip() + ">"


def place_of_collision(first: ImplementationCode, second: ImplementationCode) -> str:
    """Return the first place of the standard, in its order, in which both codes are sent."""
    both = first.scope & second.scope
    service, operation = next(
        (service, operation)
        for service in SERVICE_CLASSES
        for operation in service.operations
        if (service, operation) in both
    )
    return service.name if operation in service.name else f"{service.name}, {operation}"


def collision(first: ImplementationCode, second: ImplementationCode) -> StatusCollisionError:
    """Return the error that says that two codes of implementations overlap."""
    return StatusCollisionError(
        max(first.code, second.code),
        _claim(first),
        _claim(second),
        place_of_collision(first, second),
    )


def _claim(code: ImplementationCode) -> str:
    run = f" ({code.pattern})" if code.last != code.code else ""
    return f"{code.meaning!r}{run} of {code.implementation}"


def overlaps(
    codes: Iterable[ImplementationCode],
) -> Iterator[tuple[ImplementationCode, ImplementationCode]]:
    """Yield the pairs of codes that claim one code in one operation of one service class.

    A code that is in such a pair as the second is not paired again, so that there are never more
    pairs than codes.
    """
    claims: dict[tuple[ServiceClass, Operation], dict[int, ImplementationCode]] = {}
    for code in codes:
        places = [claims.setdefault(place, {}) for place in code.scope]
        values = range(code.code, code.last + 1)
        before = next(
            (place[value] for place in places for value in values if value in place), None
        )
        if before is not None:
            yield before, code
            continue
        for place in places:
            place.update(dict.fromkeys(values, code))
