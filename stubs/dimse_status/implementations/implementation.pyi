# Generated from src/dimse_status/implementations/implementation.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Implementation: what a product uses status codes for, by its own account or its source."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import SupportsIndex

from dimse_status.implementations.implementation_reason import ImplementationReason
from dimse_status.implementations.review import Finding
from dimse_status.model.category import Category
from dimse_status.model.errors import StatusCollisionError
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass

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
    @property
    def scope(self) -> frozenset[tuple[ServiceClass, Operation]]:
        """Every service class with every operation of it in which it is sent."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the standard has against it: where it is not its to assign, or has a meaning."""
    @property
    def outside_of_standard(self) -> bool:
        """Whether no service class in which it is sent lets an implementation answer so.

        False for a code that the standard has there itself, whatever this one means by it.
        """
    def is_for(self, service: ServiceClass, operation: Operation | None) -> bool:
        """Whether it is sent there; `GENERAL` stands for any service class, None for any operation.

        A service class and an operation in which it is sent apart, but not together, are not it.
        """
    def __contains__(self, code: object) -> bool: ...

def check_scope(services: tuple[ServiceClass, ...], operations: tuple[Operation, ...]) -> None:
    """Make sure that service classes and operations are given, and go together.

    Raises
    ------
    ServiceClassError
        If both are empty; or one of them has none of the others.
    """

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
    def __post_init__(self) -> None: ...
    def codes_for(
        self, code: SupportsIndex, service: ServiceClass = ..., operation: Operation | None = None
    ) -> tuple[ImplementationCode, ...]:
        """Return all that the implementation uses a code for.

        Parameters
        ----------
        code
            A 16-bit status code, 0x0000 to 0xFFFF.
        service, operation
            Only what it is used for there; `GENERAL` and None stand for any.
        """
    def find(
        self, code: SupportsIndex, service: ServiceClass = ..., operation: Operation | None = None
    ) -> ImplementationCode | None:
        """Return what the implementation uses a code for there, or None.

        None also where that cannot be told: where it uses the code for several things, and
        `service` and `operation` leave it open which.
        """
    def reasons_for(self, code: SupportsIndex) -> tuple[ImplementationReason, ...]:
        """Return all that the implementation uses a Failure or Warning Reason for."""

def place_of_collision(first: ImplementationCode, second: ImplementationCode) -> str:
    """Return the first place of the standard, in its order, in which both codes are sent."""

def collision(first: ImplementationCode, second: ImplementationCode) -> StatusCollisionError:
    """Return the error that says that two codes of implementations overlap."""

def overlaps(
    codes: Iterable[ImplementationCode],
) -> Iterator[tuple[ImplementationCode, ImplementationCode]]:
    """Yield the pairs of codes that claim one code in one operation of one service class.

    A code that is in such a pair as the second is not paired again, so that there are never more
    pairs than codes.
    """
