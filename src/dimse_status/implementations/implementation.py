"""Implementation: what a product uses status codes for, by its own account or its source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING, SupportsIndex

from typing_extensions import override

from dimse_status.model.category import as_code
from dimse_status.model.errors import (
    ImplementationError,
    StatusCollisionError,
)
from dimse_status.model.implementation_code import ImplementationCode
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.services import SERVICE_CLASSES
from dimse_status.services.general import GENERAL

if TYPE_CHECKING:
    from dimse_status.implementations.implementation_reason import ImplementationReason

__all__ = ["Implementation", "ImplementationCode"]


def scope_of(code: ImplementationCode) -> frozenset[tuple[ServiceClass, Operation]]:
    """Return every service class with every operation of it in which `code` is sent."""
    return _scope(code.services, code.operations)


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


def _set(instance: object, name: str, value: object) -> None:
    object.__setattr__(instance, name, value)


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
    both = scope_of(first) & scope_of(second)
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
        places = [claims.setdefault(place, {}) for place in scope_of(code)]
        values = range(code.code, code.last + 1)
        before = next(
            (place[value] for place in places for value in values if value in place), None
        )
        if before is not None:
            yield before, code
            continue
        for place in places:
            place.update(dict.fromkeys(values, code))


def check_together(
    implementations: Iterable[Implementation],
    custom: Mapping[type[StatusCode], Mapping[int, StatusCode]],
) -> None:
    """Make sure that no two of them claim one code in one place, nor one of a registry's enums.

    Raises
    ------
    StatusCollisionError
        If two do; the message names both.
    """
    deciding: list[ImplementationCode] = []
    for implementation in implementations:
        for code in implementation.codes:
            for service, operation in scope_of(code):
                _check_against_custom(code, service, custom.get(service.code_type, {}))
                deciding += _where_it_decides(code, service, operation)
    for first, second in overlaps(deciding):
        raise collision(first, second)


def _check_against_custom(
    code: ImplementationCode, service: ServiceClass, own: Mapping[int, StatusCode]
) -> None:
    for value, member in own.items():
        if value in code:
            raise StatusCollisionError(
                value,
                f"{type(member).__name__}.{member.name}",
                f"{code.meaning!r} of {code.implementation}",
                service.name,
            )


def _where_it_decides(
    code: ImplementationCode, service: ServiceClass, operation: Operation
) -> Iterator[ImplementationCode]:
    """Yield the parts of `code` between the codes that the service class itself has."""
    fixed = sorted(int(one) for one in service.statuses if int(one) in code)
    first = code.code
    for value in (*fixed, code.last + 1):
        if first < value:
            yield replace(
                code, code=first, through=value - 1, services=(service,), operations=(operation,)
            )
        first = value + 1
