"""ServiceClass: which enum, ranges, operations and SOP classes belong together."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Generic, cast

from typing_extensions import TypeVar, override

from dimse_status.model.errors import ServiceClassError, spelled_out
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusRange, range_around

if TYPE_CHECKING:
    from dimse_status.model.operation import Operation
    from dimse_status.services.sop_classes import SOPClass

__all__ = ["ServiceClass", "as_service_class"]

S = TypeVar("S", bound=StatusCode, default=StatusCode)
S_co = TypeVar("S_co", bound=StatusCode, covariant=True, default=StatusCode)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class ServiceClass(Generic[S_co]):
    """A service class of PS3.4, or the operation of one that has status meanings of its own.

    Two are the same only if they are the same object: those of the standard are constants of
    this package, such as `STORAGE`, also after pickling.

    Parameters
    ----------
    identifier
        The name of its constant, such as ``"QUERY_RETRIEVE_MOVE"``.
    name
        Its name in the standard, such as ``"Query/Retrieve C-MOVE"``.
    annexes
        The annexes of PS3.4 that define it.
    statuses
        The enum of its fixed codes.
    sop_classes
        Its SOP classes, retired ones included.
    named_in_messages
        Keyword of the SOP class that a message names instead of the negotiated one, or empty.
        All DIMSE-N messages of Unified Procedure Step name UPS Push (PS3.4 CC.3.1.1).
    """

    identifier: str
    name: str
    annexes: tuple[str, ...]
    statuses: type[S_co]
    sop_classes: tuple[SOPClass, ...]
    named_in_messages: str = ""

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations that it has, or that this part of it is about."""
        return self.statuses._scope.operations

    @property
    def ranges(self) -> tuple[StatusRange, ...]:
        """The ranges in which an implementation may assign codes of its own."""
        return self.statuses._scope.ranges

    @property
    def code_type(self) -> type[StatusCode]:
        """The base of its enums, such as `StorageCode`: the standard's, and your own."""
        base: type[StatusCode] = self.statuses._base
        return base

    def range_of(self, code: int) -> StatusRange | None:
        """Return the range in which `code` lies, or None."""
        return range_around(code, self.ranges)

    def member_of(self, code: int) -> S_co | None:
        """Return the member of `statuses` that is `code`, or None."""
        return cast("S_co | None", self.statuses._value2member_map_.get(code))

    def sop_class(self, uid_or_keyword: str) -> SOPClass | None:
        """Return the SOP class of this service class with that UID or keyword, or None."""
        return _sop_class(self, uid_or_keyword)

    def check_operation(self, operation: Operation) -> None:
        """Make sure that `operation` is one of this service class's.

        Raises
        ------
        ServiceClassError
            If it is not; the message lists those that are.
        """
        if operation not in self.operations:
            expected = spelled_out(self.operations)
            problem = f"{operation} is no operation of {self.name}: expected {expected}"
            raise ServiceClassError(problem)

    @override
    def __repr__(self) -> str:
        return f"<ServiceClass {self.identifier}>"

    @override
    def __reduce__(self) -> tuple[Any, ...]:
        return _constant, (self.identifier,)


def as_service_class(value: ServiceClass[S]) -> ServiceClass[S]:
    """Return `value`, if it is a service class.

    Raises
    ------
    ServiceClassError
        If it is not.
    """
    if not isinstance(value, ServiceClass):
        problem = f"a service class is expected, such as STORAGE, got {value!r:.60}"
        raise ServiceClassError(problem)
    return value


@lru_cache(maxsize=1024)
def _sop_class(service: ServiceClass, uid_or_keyword: str) -> SOPClass | None:
    if not uid_or_keyword:
        return None
    return next(
        (one for one in service.sop_classes if uid_or_keyword in {one.uid, one.keyword}), None
    )


def _constant(identifier: str) -> ServiceClass:
    from dimse_status import services  # noqa: PLC0415 - the service modules are made of this one

    found: ServiceClass = getattr(services, identifier)
    return found
