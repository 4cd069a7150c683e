"""ServiceClass: which enum, ranges, operations and SOP classes belong together.

Beside `status_code`, the only module that reads what the machinery of the enums keeps to itself.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, cast

from dimse_status.model import status_code
from dimse_status.model.errors import ServiceClassError, spelled_out
from dimse_status.model.operation import Operation
from dimse_status.model.status_code import C_co, S_co
from dimse_status.model.table import StatusRange, range_around

__all__ = ["SOPClass", "ServiceClass", "as_service_class", "service_class_of"]


@dataclass(frozen=True, slots=True)
class SOPClass:
    """A SOP class (PS3.6 Annex A).

    Parameters
    ----------
    uid
        Its UID.
    keyword
        Its keyword, as pydicom has it; empty for two UIDs that the standard withdrew unnamed.
    operations
        Its DIMSE service group, in the order of PS3.7; empty for one whose group is not known, as
        for a retired one: it answers as its service class does.
    retired
        Whether the standard has withdrawn it. It is listed under what it was.
    members
        Keywords of the SOP classes that a Meta SOP class stands for; its messages name them.
    """

    uid: str
    keyword: str
    operations: tuple[Operation, ...] = ()
    retired: bool = False
    members: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False, repr=False)
class ServiceClass(Generic[S_co, C_co]):
    """A service class of PS3.4, or the operation of one that has status meanings of its own.

    Two are the same only if they are the same object: those of the standard are constants of
    this package, such as `STORAGE`, also after pickling.

    Parameters
    ----------
    identifier
        The name of its constant, such as ``"QUERY_RETRIEVE_MOVE"``.
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
    annexes: tuple[str, ...]
    statuses: type[S_co]
    sop_classes: tuple[SOPClass, ...]
    named_in_messages: str = ""

    def __post_init__(self) -> None:
        self.code_type._service = self

    if not TYPE_CHECKING:

        def __class_getitem__(cls, parameters: Any) -> Any:
            # To checkers the second has a default, which Python has from 3.13 on alone.
            if not isinstance(parameters, tuple):
                parameters = (parameters, status_code.StatusCode)
            return super().__class_getitem__(parameters)

    @property
    def name(self) -> str:
        """Its name in the standard, such as ``"Query/Retrieve C-MOVE"``."""
        return self.statuses._scope.service_name

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations that it has, or that this part of it is about."""
        return self.statuses._scope.operations

    @property
    def ranges(self) -> tuple[StatusRange, ...]:
        """The ranges in which an implementation may assign codes of its own."""
        return self.statuses._scope.ranges

    @property
    def code_type(self) -> type[C_co]:
        """The base of its enums, such as `StorageCode`: the standard's, and your own."""
        return cast("type[C_co]", self.statuses._base)

    def range_of(self, code: int) -> StatusRange | None:
        """Return the range in which `code` lies, or None."""
        return range_around(code, self._ranges)

    def member_of(self, code: int) -> S_co | None:
        """Return the member of `statuses` that is `code`, or None."""
        return self._members.get(code)

    # What a look-up asks, without asking the enum each time.
    @cached_property
    def _ranges(self) -> tuple[StatusRange, ...]:
        return self.ranges

    @cached_property
    def _members(self) -> Mapping[int, S_co]:
        return cast("Mapping[int, S_co]", self.statuses._value2member_map_)

    def sop_class(self, uid_or_keyword: str) -> SOPClass | None:
        """Return the SOP class of this service class with that UID or keyword, or None."""
        if not uid_or_keyword:
            return None
        for one in self.sop_classes:
            if uid_or_keyword in (one.uid, one.keyword):
                return one
        return None

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

    def __repr__(self) -> str:
        return f"<ServiceClass {self.identifier}>"

    def __reduce__(self) -> tuple[Any, ...]:
        module = self.statuses.__module__
        if getattr(sys.modules.get(module), self.identifier, None) is self:
            return _constant, (module, self.identifier)
        return super().__reduce_ex__(2)  # type: ignore[return-value]  # a tuple


def _constant(module: str, identifier: str) -> ServiceClass:
    __import__(module)
    found: ServiceClass = getattr(sys.modules[module], identifier)
    return found


def as_service_class(value: ServiceClass[S_co, C_co]) -> ServiceClass[S_co, C_co]:
    """Return `value`, if it is a service class.

    Raises
    ------
    ServiceClassError
        If it is not; for an enum or a member, the message names its service class.
    """
    if isinstance(value, ServiceClass):
        return value
    kind: Any = value if isinstance(value, type) else type(value)
    service = getattr(kind, "_service", None)
    if isinstance(service, ServiceClass):
        written = kind.__name__ if isinstance(value, type) else repr(value)
        problem = f"a service class is expected, got {written}: write {service.identifier}, its own"
    else:
        kind = "the text " if isinstance(value, str) and not isinstance(value, Operation) else ""
        problem = f"a service class is expected, such as STORAGE, got {kind}{value!r:.60}"
        if isinstance(value, Operation):
            problem += f": write operation=Operation.{value.name}"
    raise ServiceClassError(problem)


def service_class_of(code: status_code.StatusCode) -> ServiceClass:
    """Return the service class of the enum that `code` is a member of.

    Raises
    ------
    ServiceClassError
        If its base is none of the standard's.
    """
    service: ServiceClass | None = type(code)._service
    if service is None:
        name = type(code).__name__
        problem = f"{name} derives from no service class of the standard: name one beside {code!r}"
        raise ServiceClassError(problem)
    return service
