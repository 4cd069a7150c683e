# Generated from src/dimse_status/implementations/implementation.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Implementation: what a product uses status codes for, by its own account or its source."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import SupportsIndex

from dimse_status.implementations.implementation_reason import ImplementationReason
from dimse_status.model.errors import StatusCollisionError
from dimse_status.model.implementation_code import ImplementationCode
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode

__all__ = ["Implementation", "ImplementationCode"]

def scope_of(code: ImplementationCode) -> frozenset[tuple[ServiceClass, Operation]]:
    """Return every service class with every operation of it in which `code` is sent."""

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
