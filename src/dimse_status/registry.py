"""What is known: the standard's service classes, and the codes of implementations beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Self

from typing_extensions import TypeVar, override

from dimse_status.implementations.implementation import (
    Implementation,
    ImplementationCode,
    collision,
    overlaps,
)
from dimse_status.model.errors import (
    ServiceClassError,
    StatusCollisionError,
    StatusRangeError,
    closest_of,
    spelled_out,
)
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.services import GENERAL, SERVICE_CLASSES, STORAGE, VERIFICATION, sop_classes
from dimse_status.services.sop_classes import SOPClass

__all__ = ["STANDARD", "StatusRegistry", "service_for"]

S = TypeVar("S", bound=StatusCode)


class StatusRegistry:
    """The status codes of the standard, and those of your implementation.

    A registry cannot be changed: `extend` makes a new one. `STANDARD` holds what the standard
    defines. Pass the registry of your choice to `resolve` or `resolve_response`.
    """

    __slots__ = ("_custom", "_enums", "_implementations")

    _enums: tuple[type[StatusCode], ...]
    _implementations: tuple[Implementation, ...]
    _custom: Mapping[type[StatusCode], Mapping[int, StatusCode]]

    def __init__(self, *additions: type[StatusCode] | Implementation) -> None:
        implementations = [one for one in additions if isinstance(one, Implementation)]
        enums = [one for one in additions if not isinstance(one, Implementation)]
        custom: dict[type[StatusCode], dict[int, StatusCode]] = {}
        for enum in enums:
            _check_is_custom(enum)
            codes = custom.setdefault(enum._base, {})
            for member in enum:
                other = codes.setdefault(member.code, member)
                if other is not member:
                    raise StatusCollisionError(
                        member.code,
                        f"{type(other).__name__}.{other.name}",
                        f"{enum.__name__}.{member.name}",
                        member.service_name,
                    )
        object.__setattr__(self, "_enums", tuple(dict.fromkeys(enums)))
        object.__setattr__(self, "_implementations", tuple(dict.fromkeys(implementations)))
        _check_implementations(self._implementations, custom)
        object.__setattr__(
            self,
            "_custom",
            MappingProxyType({base: MappingProxyType(codes) for base, codes in custom.items()}),
        )

    @override
    def __setattr__(self, name: str, value: object) -> None:
        message = "a StatusRegistry cannot be changed: extend() makes a new one"
        raise AttributeError(message)

    @property
    def service_classes(self) -> tuple[ServiceClass, ...]:
        """The service classes of the standard, in the order of PS3.4's annexes."""
        return SERVICE_CLASSES

    @property
    def enums(self) -> tuple[type[StatusCode], ...]:
        """The enums with which the standard was extended, in the order of their addition."""
        return self._enums

    @property
    def implementations(self) -> tuple[Implementation, ...]:
        """The implementations with which the standard was extended, likewise."""
        return self._implementations

    def extend(self, *additions: type[StatusCode] | Implementation) -> Self:
        """Return a new registry that knows the codes of `additions` as well.

        Parameters
        ----------
        *additions
            Enums of your own codes: each a subclass of a base such as `StorageCode`. And
            implementations whose codes are to be known without naming them in each call. One
            that the registry has already is not added again.

        Returns
        -------
        StatusRegistry
            A new registry; this one stays as it is.

        Raises
        ------
        StatusCollisionError
            If two of them assign one code in one service class; the message names both. Two
            implementations may both list a code that the standard itself has there.
        StatusRangeError
            If an enum is not of custom codes.
        """
        return type(self)(*self._enums, *self._implementations, *additions)

    def custom_codes(self, service: ServiceClass) -> Mapping[int, StatusCode]:
        """Return the custom codes in a service class, each with its member."""
        return self._custom.get(service.code_type, MappingProxyType({}))

    def implementation_code(
        self, code: int, service: ServiceClass, operation: Operation | None = None
    ) -> ImplementationCode | None:
        """Return what its implementations use a code for there, or None.

        None also where that cannot be told: where they use it for several things, and `service`
        and `operation` leave it open which.
        """
        if not self._implementations:
            return None
        found = [
            used
            for one in self._implementations
            for used in one.codes_for(code, service, operation)
        ]
        return found[0] if len(found) == 1 else None

    @override
    def __repr__(self) -> str:
        names = "".join(f", {enum.__name__}" for enum in self._enums)
        names += "".join(f", {one.name}" for one in self._implementations)
        return f"<StatusRegistry: the DICOM standard{names}>"

    @override
    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (*self._enums, *self._implementations)


def _check_is_custom(enum: Any) -> None:
    if not (isinstance(enum, type) and issubclass(enum, StatusCode)):
        problem = (
            "a registry is extended with enums of StatusCode and with implementations,"
            f" got {enum!r:.60}"
        )
        raise StatusRangeError(problem)
    if not enum.__members__ or not next(iter(enum)).is_custom:
        problem = (
            f"{enum.__name__} has no codes of an implementation: expected a subclass of a base"
            " such as StorageCode, with members"
        )
        raise StatusRangeError(problem)


def _check_implementations(
    implementations: Iterable[Implementation],
    custom: Mapping[type[StatusCode], Mapping[int, StatusCode]],
) -> None:
    deciding: list[ImplementationCode] = []
    for implementation in implementations:
        for code in implementation.codes:
            for service, operation in code.scope:
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
    fixed = sorted(value for value in service.statuses._value2member_map_ if value in code)
    first = code.code
    for value in (*fixed, code.last + 1):
        if first < value:
            yield replace(
                code, code=first, through=value - 1, services=(service,), operations=(operation,)
            )
        first = value + 1


STANDARD = StatusRegistry()
"""What the DICOM standard defines, and nothing else."""


def _index() -> dict[str, list[ServiceClass]]:
    index: dict[str, list[ServiceClass]] = {}
    for service in SERVICE_CLASSES:
        for sop_class in service.sop_classes:
            index.setdefault(sop_class.uid, []).append(service)
            if sop_class.keyword:
                index.setdefault(sop_class.keyword, []).append(service)
    return index


_SERVICES_OF = MappingProxyType(_index())
_NOT_DIMSE = frozenset(word for one in sop_classes.NOT_DIMSE for word in (one.uid, one.keyword))
_SERVICE_OF_ANY_SOP_CLASS: Mapping[Operation, ServiceClass] = MappingProxyType(
    {Operation.C_ECHO: VERIFICATION, Operation.C_STORE: STORAGE}
)


def find_sop_class(uid_or_keyword: str) -> SOPClass | None:
    """Return the SOP class with that UID or keyword, or None if the standard has none."""
    services = _SERVICES_OF.get(uid_or_keyword)
    return services[0].sop_class(uid_or_keyword) if services else None


def service_for(sop_class: str, operation: Operation) -> ServiceClass:
    """Find the service class whose statuses answer an operation on a SOP class.

    Parameters
    ----------
    sop_class
        UID or keyword of the SOP class.
    operation
        The operation that is answered.

    Returns
    -------
    ServiceClass
        The service class; for a retired SOP class, that to which it belonged. `GENERAL`, if that
        was retired as well.

    Raises
    ------
    ServiceClassError
        If the standard has no such SOP class, or none of its service classes has the operation.

    Examples
    --------
    >>> service_for("1.2.840.10008.5.1.4.1.1.2", Operation.C_STORE)
    <ServiceClass STORAGE>
    """
    if sop_class in _NOT_DIMSE:
        problem = f"{sop_class} is not used over DIMSE, so no status answers for it"
        raise ServiceClassError(problem)
    services = _SERVICES_OF.get(sop_class)
    if not services:
        closest = closest_of(sop_class, _SERVICES_OF)
        problem = f"the standard has no SOP class {sop_class!r}{closest}"
        raise ServiceClassError(problem)
    for service in services:
        if operation in service.operations:
            return service
    operations = {one: None for service in services for one in service.operations}
    problem = f"{operation} is no operation of {sop_class}: expected {spelled_out(operations)}"
    raise ServiceClassError(problem)


_SERVICE_OF_BASE = MappingProxyType({service.code_type: service for service in SERVICE_CLASSES})


def service_of_code(code: StatusCode) -> ServiceClass:
    """Return the service class of the enum that `code` is a member of.

    Raises
    ------
    ServiceClassError
        If its base is none of the standard's.
    """
    service = _SERVICE_OF_BASE.get(type(code)._base)
    if service is None:
        name = type(code).__name__
        problem = f"{name} derives from no service class of the standard: name one beside {code!r}"
        raise ServiceClassError(problem)
    return service


def service_of_message(sop_class: str | None, operation: Operation | None) -> ServiceClass:
    """Find the service class of a message that a peer sent, whatever it says.

    A SOP class that is private, or that does not go with the operation, leaves the operation to
    decide: C-STORE is Storage's alone, C-ECHO Verification's; otherwise PS3.7 stands alone.
    """
    services = _SERVICES_OF.get(sop_class or "", ())
    if operation is None:
        return services[0] if len(services) == 1 else GENERAL
    for service in services:
        if operation in service.operations:
            return service
    return _SERVICE_OF_ANY_SOP_CLASS.get(operation, GENERAL)
