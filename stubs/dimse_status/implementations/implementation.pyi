# Generated from src/dimse_status/implementations/implementation.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Implementation: what a product uses status codes for, by its own account or its source.

Rules: only what it sends (role SCP) is ever found for a code. Of two entries that are for one
place, the one that names the SOP class goes before the other, and the narrower before the wider,
so a code may stand within a range of the same product. Nothing here costs more the more codes
there are: a code is found in as many look-ups as there are sizes of runs, at most seventeen.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import SupportsIndex, TypeAlias

from dimse_status.implementations.implementation_reason import ImplementationReason
from dimse_status.model.errors import StatusCollisionError
from dimse_status.model.implementation_code import ImplementationCode as ImplementationCode
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass, SOPClass
from dimse_status.model.status_code import StatusCode

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
    def has_name(self, name: str) -> bool:
        """Whether that is its Implementation Version Name."""

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
    @property
    def pattern(self) -> str:
        """The code as four hexadecimal digits, or the run of codes: ``"A7xx"``."""

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
    def __post_init__(self) -> None: ...
    def codes_for(
        self,
        code: SupportsIndex,
        service: ServiceClass = ...,
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
    def find(
        self,
        code: SupportsIndex,
        service: ServiceClass = ...,
        operation: Operation | None = None,
        sop_class: SOPClass | None = None,
    ) -> ImplementationCode | None:
        """Return what the implementation uses a code for there, or None.

        None also where that cannot be told: where it uses the code for several things, and
        `service`, `operation` and `sop_class` leave it open which.
        """
    def reasons_for(self, code: SupportsIndex) -> tuple[ImplementationReason, ...]:
        """Return all that the implementation uses a Failure or Warning Reason for."""

class _Runs:
    """The runs of codes, each cut into aligned blocks whose sizes are powers of two."""
    def __init__(self, codes: Iterable[ImplementationCode]) -> None: ...
    def around(self, value: int) -> Iterator[ImplementationCode]:
        """Yield those in which a code lies."""

def overlaps(
    codes: Iterable[ImplementationCode],
) -> list[tuple[ImplementationCode, ImplementationCode]]:
    """Return the pairs of codes of one implementation that claim the same in one place.

    A place is an operation of a service class, for a SOP class, in a role. There a run may lie
    within another, which is wider; it may not be the same, nor reach beyond it. There are never
    more pairs than codes.
    """

def scope_of(code: ImplementationCode) -> tuple[Place, ...]:
    """Return where `code` is used, in the order of the standard: service classes, operations."""

def place_of_collision(first: ImplementationCode, second: ImplementationCode) -> str:
    """Return the first place of the standard, in its order, in which both codes are used."""

def collision(
    first: ImplementationCode,
    second: ImplementationCode,
    place: Place | None = None,
    at: int | None = None,
) -> StatusCollisionError:
    """Return the error that says that two codes of implementations overlap."""

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
