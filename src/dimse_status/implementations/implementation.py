"""Implementation: what a product uses status codes for, by its own account or its source.

Rules: only what it sends (role SCP) is ever found for a code. Of two entries that are for one
place, the one that names the SOP class goes before the other, and the narrower before the wider,
so a code may stand within a range of the same product. Nothing here costs more the more codes
there are: a code is found in as many look-ups as there are sizes of runs, at most seventeen.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any, SupportsIndex, TypeAlias

from dimse_status.implementations.implementation_reason import ImplementationReason
from dimse_status.model.category import HIGHEST_CODE, as_code
from dimse_status.model.errors import ImplementationError, StatusCollisionError
from dimse_status.model.implementation_code import ImplementationCode
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass, SOPClass
from dimse_status.model.status_code import StatusCode
from dimse_status.services import SERVICE_CLASSES
from dimse_status.services.general import GENERAL

__all__ = [
    "Identity",
    "Implementation",
    "ImplementationCode",
    "PrintedName",
    "check_together",
    "collision",
    "overlaps",
    "place_of_collision",
    "scope_of",
]

Place: TypeAlias = tuple[ServiceClass, Operation]


@dataclass(frozen=True, slots=True)
class Identity:
    """How a program names itself when an association is made (PS3.7 Annex D.3.3.2).

    Parameters
    ----------
    class_uid
        Its Implementation Class UID; with a dot at its end, what that begins with.
    version_name
        What its Implementation Version Name begins with; empty if it sends none.
    source
        Where that was read.
    """

    class_uid: str
    version_name: str = ""
    source: str = ""

    def has_uid(self, uid: str) -> bool:
        """Whether that is its Implementation Class UID."""
        prefix = self.class_uid.endswith(".")
        return uid.startswith(self.class_uid) if prefix else uid == self.class_uid

    def has_name(self, name: str) -> bool:
        """Whether that is its Implementation Version Name."""
        return bool(self.version_name) and name.casefold().startswith(self.version_name.casefold())


@dataclass(frozen=True, slots=True)
class PrintedName:
    """What a toolkit prints in place of a status code.

    Parameters
    ----------
    text
        What it prints.
    code
        The code, or the first of the run for which it prints that.
    operations
        The operations for which it does; empty for all.
    through
        The last code of the run; None for a single code.
    """

    text: str
    code: int
    operations: tuple[Operation, ...] = ()
    through: int | None = None

    @property
    def last(self) -> int:
        """The last code of the run; of a single code, the code itself."""
        return self.code if self.through is None else self.through

    @property
    def pattern(self) -> str:
        """The code as four hexadecimal digits, or the run of codes: ``"A7xx"``."""
        digits = zip(f"{self.code:04X}", f"{self.last:04X}", strict=True)
        return "".join(low if low == high else "x" for low, high in digits)


@dataclass(frozen=True, slots=True, repr=False, eq=False)
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
        The status codes that it sends; and, with the role SCU, what it does when it receives one.
    reasons
        The values of Failure Reason (0008,1197) and Warning Reason (0008,1196) that it sends.
    remarks
        What else there is to know of its statuses.
    identities
        How it names itself in associations.
    printed
        What it prints in place of status codes.
    built_on
        The name of the toolkit that it is built on, and that it shows itself as; or empty.

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
    identities: tuple[Identity, ...] = ()
    printed: tuple[PrintedName, ...] = ()
    built_on: str = ""
    _runs: _Runs = field(init=False, repr=False)
    _hash: int = field(init=False, repr=False)

    def __post_init__(self) -> None:
        if not self.name.strip():
            problem = f"an implementation must have a name, got {self.name!r}"
            raise ImplementationError(problem)
        for name in ("codes", "reasons"):
            named = (
                one if one.implementation == self.name else replace(one, implementation=self.name)
                for one in getattr(self, name)
            )
            _set(self, name, tuple(named))
        for name in ("remarks", "identities", "printed"):
            _set(self, name, tuple(getattr(self, name)))
        for first, second in overlaps(self.codes):
            raise collision(first, second)
        _set(self, "_runs", _Runs(code for code in self.codes if code.role == "SCP"))
        # A registry and a cache hash it for each look-up, so the hash does not look at the codes.
        _set(self, "_hash", hash((self.name, self.version, len(self.codes), len(self.reasons))))

    def _facts(self) -> tuple[Any, ...]:
        return (
            self.name,
            self.version,
            self.codes,
            self.reasons,
            self.remarks,
            self.identities,
            self.printed,
            self.built_on,
        )

    def __eq__(self, other: object) -> bool:
        if self is other or not isinstance(other, Implementation):
            return self is other
        return self._hash == other._hash and self._facts() == other._facts()

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self._facts()

    def codes_for(
        self,
        code: SupportsIndex,
        service: ServiceClass = GENERAL,
        operation: Operation | None = None,
        sop_class: SOPClass | None = None,
    ) -> tuple[ImplementationCode, ...]:
        """Return all that the implementation sends a code for, the narrowest first.

        Parameters
        ----------
        code
            A 16-bit status code, 0x0000 to 0xFFFF.
        service, operation, sop_class
            Only what it is used for there; `GENERAL` and None stand for any.
        """
        found = self._runs.around(as_code(code))
        here = (one for one in found if one.is_for(service, operation, sop_class))
        return tuple(sorted(here, key=_rank))

    def find(
        self,
        code: SupportsIndex,
        service: ServiceClass = GENERAL,
        operation: Operation | None = None,
        sop_class: SOPClass | None = None,
    ) -> ImplementationCode | None:
        """Return what the implementation uses a code for there, or None.

        None also where that cannot be told: where it uses the code for several things, and
        `service`, `operation` and `sop_class` leave it open which.
        """
        found = self.codes_for(code, service, operation, sop_class)
        one_place = (
            service is not GENERAL
            and (operation is not None or len(service.operations) == 1)
            and (sop_class is not None or not any(one.sop_classes for one in found))
        )
        is_told = one_place or len({_where(one) for one in found}) == 1
        return found[0] if found and is_told else None

    def reasons_for(self, code: SupportsIndex) -> tuple[ImplementationReason, ...]:
        """Return all that the implementation uses a Failure or Warning Reason for."""
        value = as_code(code)
        return tuple(reason for reason in self.reasons if reason.code == value)

    def __repr__(self) -> str:
        return f"<Implementation {self.name} {self.version}".rstrip() + ">"


def _set(instance: object, name: str, value: object) -> None:
    object.__setattr__(instance, name, value)


def _rank(code: ImplementationCode) -> tuple[bool, int]:
    return not code.sop_classes, code.last - code.code


def _where(code: ImplementationCode) -> tuple[object, ...]:
    return code.role, code.services, code.operations, code.sop_classes


class _Runs:
    """The runs of codes, each cut into aligned blocks whose sizes are powers of two."""

    def __init__(self, codes: Iterable[ImplementationCode]) -> None:
        blocks: defaultdict[int, list[ImplementationCode]] = defaultdict(list)
        for code in codes:
            low, end = code.code + HIGHEST_CODE + 1, code.last + HIGHEST_CODE + 2
            while low < end:
                if low & 1:
                    blocks[low].append(code)
                    low += 1
                if end & 1:
                    end -= 1
                    blocks[end].append(code)
                low, end = low >> 1, end >> 1
        self._blocks = dict(blocks)
        self._sizes = sorted({17 - block.bit_length() for block in blocks})

    def around(self, value: int) -> Iterator[ImplementationCode]:
        """Yield those in which a code lies."""
        for size in self._sizes:
            yield from self._blocks.get((value + HIGHEST_CODE + 1) >> size, ())


def overlaps(
    codes: Iterable[ImplementationCode],
) -> list[tuple[ImplementationCode, ImplementationCode]]:
    """Return the pairs of codes of one implementation that claim the same in one place.

    A place is an operation of a service class, for a SOP class, in a role. There a run may lie
    within another, which is wider; it may not be the same, nor reach beyond it. There are never
    more pairs than codes.
    """
    listed = tuple(codes)
    alike: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
    for index, code in enumerate(listed):
        alike[_where(code)].append(index)
    groups: defaultdict[tuple[Any, ...], list[tuple[object, ...]]] = defaultdict(list)
    for key, indices in alike.items():
        code = listed[indices[0]]
        for service in code.services or (None,):
            for operation in code.all_operations:
                if service is None or operation in service.operations:
                    for sop_class in code.sop_classes or (None,):
                        groups[operation, code.role, sop_class, service].append(key)
    # Where only operations are stated, every service class is meant.
    together = {
        (*keys, *(groups.get((*place[:3], None), ()) if place[3] is not None else ()))
        for place, keys in groups.items()
    }
    before: dict[int, int] = {}
    for keys in together:
        for first, second in _crossing(listed, [one for key in keys for one in alike[key]]):
            before[second] = min(first, before.get(second, first))
    return [(listed[first], listed[second]) for second, first in sorted(before.items())]


def _crossing(
    listed: Sequence[ImplementationCode], indices: Iterable[int]
) -> Iterator[tuple[int, int]]:
    around: list[int] = []
    for index in sorted(indices, key=lambda one: (listed[one].code, -listed[one].last, one)):
        code = listed[index]
        while around and listed[around[-1]].last < code.code:
            around.pop()
        if around:
            other = listed[around[-1]]
            if code.last > other.last or (code.code, code.last) == (other.code, other.last):
                yield min(index, around[-1]), max(index, around[-1])
                continue
        around.append(index)


@lru_cache(maxsize=256)
def _scope(
    services: tuple[ServiceClass, ...], operations: tuple[Operation, ...]
) -> tuple[Place, ...]:
    return tuple(
        (service, operation)
        for service in SERVICE_CLASSES
        if not services or service in services
        for operation in service.operations
        if not operations or operation in operations
    )


def scope_of(code: ImplementationCode) -> tuple[Place, ...]:
    """Return where `code` is used, in the order of the standard: service classes, operations."""
    return _scope(code.services, code.operations)


def place_of_collision(first: ImplementationCode, second: ImplementationCode) -> str:
    """Return the first place of the standard, in its order, in which both codes are used."""
    both = set(scope_of(second))
    return _shown(next(place for place in scope_of(first) if place in both))


def _shown(place: Place) -> str:
    service, operation = place
    return service.name if operation in service.name else f"{service.name}, {operation}"


def collision(
    first: ImplementationCode,
    second: ImplementationCode,
    place: Place | None = None,
    at: int | None = None,
) -> StatusCollisionError:
    """Return the error that says that two codes of implementations overlap."""
    return StatusCollisionError(
        max(first.code, second.code) if at is None else at,
        _claim(first),
        _claim(second),
        place_of_collision(first, second) if place is None else _shown(place),
    )


def _claim(code: ImplementationCode) -> str:
    run = f" ({code.pattern})" if code.last != code.code else ""
    return f"{code.meaning!r}{run} of {code.implementation}"


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
    listed = tuple(implementations)
    groups: defaultdict[Place, list[tuple[int, list[ImplementationCode]]]] = defaultdict(list)
    for number, one in enumerate(listed):
        alike: defaultdict[tuple[object, ...], list[ImplementationCode]] = defaultdict(list)
        for code in one.codes:
            if code.role == "SCP":
                alike[_where(code)].append(code)
        for codes in alike.values():
            for place in scope_of(codes[0]):
                groups[place].append((number, codes))
    for place, found in groups.items():
        service = place[0]
        own = custom.get(service.code_type, {})
        values = sorted(own)
        for code in (code for _, codes in found for code in codes) if own else ():
            at = bisect_left(values, code.code)
            if at < len(values) and values[at] in code:
                member = own[values[at]]
                claim = f"{type(member).__name__}.{member.name}"
                theirs = f"{code.meaning!r} of {code.implementation}"
                raise StatusCollisionError(values[at], claim, theirs, service.name)
        if len({number for number, _ in found}) > 1:
            _check_apart(place, found)


def _check_apart(place: Place, found: Iterable[tuple[int, Iterable[ImplementationCode]]]) -> None:
    fixed = sorted(map(int, place[0].statuses))
    pieces = sorted(
        ((low, high, number, code) for number, codes in found for code in codes
         for low, high in _between(code, fixed)),
        key=lambda one: one[:3],
    )  # fmt: skip
    reach: dict[tuple[int, SOPClass | None], tuple[int, ImplementationCode]] = {}
    for low, high, number, code in pieces:
        for sop_class in code.sop_classes or (None,):
            for (other, theirs), (end, claimed) in reach.items():
                if other != number and theirs == sop_class and end >= low:
                    first, second = (claimed, code) if other < number else (code, claimed)
                    raise collision(first, second, place, low)
            reach[number, sop_class] = max(
                (high, code), reach.get((number, sop_class), (high, code)), key=lambda one: one[0]
            )


def _between(code: ImplementationCode, fixed: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the parts of `code` between the codes that the service class itself has."""
    first = code.code
    inside = fixed[bisect_left(fixed, code.code) : bisect_right(fixed, code.last)]
    for value in (*inside, code.last + 1):
        if first < value:
            yield first, value - 1
        first = value + 1
