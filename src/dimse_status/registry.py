"""What is known: the standard's service classes, and the codes of implementations beside them.

A registry answers questions, each from the most to the least specific that knows the code, with
nothing left to the order of registration: a fixed code of the service class; a code of the
implementation that the caller named; a custom code; a code of an implementation of the registry; a
range; a general code of PS3.7; Annex C's convention; unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple, Self, SupportsIndex

from dimse_status import implementations as products
from dimse_status.model.category import Category, as_code, category_of
from dimse_status.model.errors import (
    ArgumentTypeError,
    ServiceClassError,
    StatusCollisionError,
    StatusRangeError,
)
from dimse_status.model.operation import Operation
from dimse_status.model.question import Assigning, Question
from dimse_status.model.related_field import RelatedField
from dimse_status.model.service_class import (
    ServiceClass,
    SOPClass,
    as_service_class,
    service_class_of,
)
from dimse_status.model.status_code import StatusCode
from dimse_status.model.status_info import Origin, StatusInfo
from dimse_status.model.status_type import StatusType, fields_that_may_go_with, status_type
from dimse_status.model.table import StatusRange, Usage
from dimse_status.services import finding, messages, permission

__all__ = ["STANDARD", "StatusRegistry"]

_WITHOUT_MEANING = {
    Category.SUCCESS: "Success",
    Category.WARNING: "Warning without a meaning in the standard",
    Category.FAILURE: "Failure without a meaning in the standard",
    Category.CANCEL: "Cancel",
    Category.PENDING: "Pending",
    Category.UNKNOWN: "Not a status code of DICOM",
}
_HAS_READINGS = frozenset({Category.WARNING, Category.FAILURE})
_MOST_READINGS_SPELLED_OUT = 3


class StatusRegistry:
    """The status codes of the standard, and those of your implementation.

    A registry cannot be changed: `extend` makes a new one. `STANDARD` holds what the standard
    defines. Pass the registry of your choice to `resolve` or `resolve_response`; what is made of
    it remembers it.
    """

    __slots__ = ("__weakref__", "_custom", "_enums", "_implementations")

    _enums: tuple[type[StatusCode], ...]
    _implementations: tuple[products.Implementation, ...]
    _custom: Mapping[type[StatusCode], Mapping[int, StatusCode]]

    def __init__(self, *additions: type[StatusCode] | products.Implementation) -> None:
        enums: dict[type[StatusCode], None] = {}
        known: dict[products.Implementation, None] = {}
        for one in additions:
            if isinstance(one, type) and issubclass(one, StatusCode):
                _check_is_custom(one)
                enums[one] = None
            elif isinstance(one, products.Implementation):
                known[one] = None
            else:
                problem = (
                    "a registry is extended with enums of StatusCode and with implementations,"
                    f" got {one!r:.60}"
                )
                raise StatusRangeError(problem)
        custom = _custom_codes(enums)
        if known:
            products.check_together(tuple(known), custom)
        object.__setattr__(self, "_enums", tuple(enums))
        object.__setattr__(self, "_implementations", tuple(known))
        object.__setattr__(self, "_custom", custom)

    def __setattr__(self, name: str, value: object) -> None:
        message = "a StatusRegistry cannot be changed: extend() makes a new one"
        raise AttributeError(message)

    @property
    def service_classes(self) -> tuple[ServiceClass, ...]:
        """The service classes of the standard, in the order of PS3.4's annexes."""
        return finding.all_service_classes()

    @property
    def enums(self) -> tuple[type[StatusCode], ...]:
        """The enums with which the standard was extended, in the order of their addition."""
        return self._enums

    @property
    def implementations(self) -> tuple[products.Implementation, ...]:
        """The implementations with which the standard was extended, likewise."""
        return self._implementations

    def extend(self, *additions: type[StatusCode] | products.Implementation) -> Self:
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
        return self._custom.get(service.code_type, _NONE)

    def implementation_code(
        self,
        code: int,
        service: ServiceClass,
        operation: Operation | None = None,
        sop_class: SOPClass | None = None,
    ) -> products.ImplementationCode | None:
        """Return what its implementations use a code for there, or None.

        None also where that cannot be told: where they use it for several things, and it is left
        open where it came up.
        """
        found = [
            used
            for one in self._implementations
            if (used := one.find(code, service, operation, sop_class)) is not None
        ]
        return found[0] if len(found) == 1 else None

    def resolve(
        self,
        code: SupportsIndex,
        service: ServiceClass | None = None,
        operation: Operation | None = None,
        sop_class: str | None = None,
        implementation: Assigning | None = None,
    ) -> StatusInfo:
        """Return what is known of a code, for any subset of where it came up.

        It checks what it is given, for `dimse_status.resolve` and for the members of enums.

        Raises
        ------
        CodeTypeError, CodeValueError
            If `code` is not a 16-bit integer.
        UnknownNameError
            If `operation` is none.
        ServiceClassError
            If the service class, the operation and the SOP class do not go together, or there is
            no such SOP class.
        ArgumentTypeError
            If `implementation` is none.
        """
        value = as_code(code)
        if operation is not None:
            operation = Operation(operation)
        if implementation is not None and not isinstance(implementation, products.Implementation):
            expected = (
                "an Implementation, such as PYNETDICOM or what load_implementation() returned"
            )
            name = "implementation"
            raise ArgumentTypeError(name, expected, implementation)
        own = code if isinstance(code, StatusCode) else None
        if service is not None:
            service = as_service_class(service)
        if own is not None:
            service = _service_of_member(own, service)
        found = _known_sop_class(sop_class, service)
        if service is None and operation is not None and found is not None:
            service = finding.service_for(found.keyword or found.uid, operation)
        if service is not None and operation is not None:
            service.check_operation(operation)
        info = self.answer(value, Question(self, service, operation, found, implementation))
        if own is not None and own.is_custom and info.custom is not own:
            # A custom code is what its member says, whatever the registry knows.
            return replace(info, origin=Origin.CUSTOM, custom=own, meaning=own.meaning)
        return info

    def answer(self, code: int, question: Question) -> StatusInfo[Any]:
        """Return what is known of a 16-bit code where it came up, for what goes together."""
        service = question.service
        if service is not None:
            return self._reading(code, service, question)
        operation, sop_class = question.operation, question.sop_class
        if sop_class is not None:
            services = finding.service_classes_of_sop_class(sop_class.uid)
        else:
            services = finding.service_classes_of(operation)
        if len(services) == 1:
            info = self._reading(code, services[0], question)
            if info.origin is not Origin.CONVENTION:
                return info
        return self._together(code, services, question)

    def _reading(self, code: int, service: ServiceClass, question: Question) -> StatusInfo:
        operation, product = question.operation, question.implementation
        category = category_of(code)
        member: StatusCode | None = service.member_of(code)
        around = service.range_of(code)
        holder: StatusCode | StatusRange | None = around if member is None else member
        if holder is None:
            holder = _general().member_of(code)
        if holder is not None:
            facts = _facts_of(holder, service, operation, question.sop_class)
        else:
            facts = _facts_by_convention(code, category, service, operation)
        origin, meaning = facts.origin, facts.meaning
        if origin is Origin.CONVENTION:
            meaning = _elsewhere(code, service) or meaning
        named = theirs = custom = None
        if product is not None:
            named = theirs = product.find(code, service, operation, question.sop_class)
        if self._custom and named is None and member is None:
            custom = self.custom_codes(service).get(code)
        if self._implementations and theirs is None:
            theirs = self.implementation_code(code, service, operation, question.sop_class)
        if member is None and custom is not None:
            origin, meaning = Origin.CUSTOM, custom.meaning
        elif member is None and theirs is not None:
            origin, meaning = Origin.IMPLEMENTATION, theirs.meaning
        return StatusInfo(
            code=code,
            category=category,
            meaning=meaning,
            origin=origin,
            service=service,
            member=member,
            custom=custom,
            range=around,
            usages=facts.usages,
            related_fields=facts.related_fields,
            permitted=facts.permitted,
            implementation_code=theirs,
            question=question,
        )

    def _together(
        self, code: int, services: Iterable[ServiceClass], question: Question
    ) -> StatusInfo:
        """Return what the service classes say of a code together, where none of them was meant."""
        listed = tuple(services)
        infos = [self._reading(code, one, question) for one in listed]
        # What is retired speaks where nothing else does.
        speaking = [one for info in infos for one in _variants(info)] or [
            one for info in infos for one in _variants(info, retired=True)
        ]
        service = listed[0] if len(listed) == 1 else _general()
        alone = self._reading(code, service, question)
        if not speaking:
            return alone
        usages = tuple(dict.fromkeys(usage for one in speaking for usage in one.usages))
        fields = {field for one in speaking for field in one.related_fields}
        readings = _distinct(speaking)
        first = readings[0]
        member = alone.member if len(readings) == 1 or service is not _general() else None
        return StatusInfo(
            code=code,
            category=first.category,
            meaning=first.meaning if len(readings) == 1 else _depends(readings, question),
            origin=Origin.GENERAL if member is not None and service is _general() else first.origin,
            service=service,
            member=member,
            custom=first.custom if len(readings) == 1 else None,
            range=first.range,
            usages=usages,
            related_fields=tuple(field for field in RelatedField if field in fields),
            permitted=any(one.permitted for one in speaking),
            implementation_code=first.implementation_code if len(readings) == 1 else None,
            readings=tuple(readings) if len(readings) > 1 else (),
            question=question,
        )

    def reason_against(self, info: StatusInfo) -> str:
        """Say why `info` is not permitted, and what is known of such a code beside the standard."""
        from dimse_status.services import remarks  # noqa: PLC0415 - few programs ask why not

        operations = (info.operation,) if info.operation else info.service.operations
        operation = operations[0] if len(operations) == 1 else None
        beside = remarks.remarks_on(info.code, operation) if operation else ()
        return ". ".join((permission.reason_against(info), *beside))

    def __repr__(self) -> str:
        names = "".join(f", {enum.__name__}" for enum in self._enums)
        names += "".join(f", {one.name}" for one in self._implementations)
        return f"<StatusRegistry: the DICOM standard{names}>"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def __reduce__(self) -> str | tuple[Any, ...]:
        if self is STANDARD:
            return "STANDARD"
        return type(self), (*self._enums, *self._implementations)


_NONE: Mapping[int, StatusCode] = MappingProxyType({})


class _Facts(NamedTuple):
    """What the standard says of a code or a range in one place: worked out once for a row."""

    origin: Origin
    meaning: str
    usages: tuple[Usage, ...]
    related_fields: tuple[RelatedField, ...]
    permitted: bool


@lru_cache(maxsize=8192)
def _facts_of(
    holder: StatusCode | StatusRange,
    service: ServiceClass,
    operation: Operation | None,
    sop_class: SOPClass | None,
) -> _Facts:
    """Return what the row of a member or a range says, or that of a general status."""
    if isinstance(holder, StatusRange):
        code, origin = holder.low, Origin.RANGE
    else:
        code = holder.code
        is_its_own = service is service_class_of(holder) and service is not _general()
        origin = Origin.FIXED if is_its_own else Origin.GENERAL
    here = permission.usages_in(holder.usages, service, operation, sop_class)
    usages = here or holder.usages
    is_specific = operation is not None or sop_class is not None
    operations = (operation,) if operation else {usage.operation for usage in usages}
    return _Facts(
        origin,
        here[0].meaning if here and is_specific else holder.meaning,
        usages,
        _in_order(fields_that_may_go_with(code, usages), category_of(code), operations),
        any(usage.permits for usage in here),
    )


def _facts_by_convention(
    code: int, category: Category, service: ServiceClass, operation: Operation | None
) -> _Facts:
    """Return what Annex C says of a code without a row."""
    operations = (operation,) if operation else service.operations
    if category is Category.UNKNOWN:
        return _facts_of_types((), category, operations, permitted=False)
    kinds = tuple([status_type(code, one) for one in operations])
    permitted = permission.is_assignable(code, service, operation)
    return _facts_of_types(kinds, category, operations, permitted=permitted)


@cache
def _facts_of_types(
    kinds: tuple[StatusType | None, ...],
    category: Category,
    operations: tuple[Operation, ...],
    *,
    permitted: bool,
) -> _Facts:
    fields = {field for kind in kinds if kind is not None for field in kind.related_fields}
    return _Facts(
        Origin.UNKNOWN if category is Category.UNKNOWN else Origin.CONVENTION,
        _WITHOUT_MEANING[category],
        (),
        _in_order(fields, category, operations),
        permitted,
    )


def _in_order(
    fields: Iterable[RelatedField], category: Category, operations: Iterable[Operation]
) -> tuple[RelatedField, ...]:
    """Return `fields`, and what the response messages of `operations` may hold beside them."""
    allowed = {*fields}
    for operation in operations:
        allowed.update(messages.fields_in_response(operation, category))
    return tuple(field for field in RelatedField if field in allowed)


def _general() -> ServiceClass:
    return finding.service_class("GENERAL")


def _service_of_member(code: StatusCode, service: ServiceClass | None) -> ServiceClass:
    own = service_class_of(code)
    if service is None or service is own:
        return own
    if own is _general():
        remedy = f"a GeneralStatus is looked up by its number, 0x{code:04X}"
    else:
        remedy = f"leave the service class out, or look its number up, 0x{code:04X}"
    problem = f"{code!r} is a status of {own.name}, not of {service.name}: {remedy}"
    raise ServiceClassError(problem)


def _known_sop_class(word: object, service: ServiceClass | None) -> SOPClass | None:
    """Return the SOP class of that UID or keyword; None for none, or a UID that is not known."""
    if word is None:
        return None
    found = finding.find_sop_class(word) if isinstance(word, str) else None
    if found is None:
        if isinstance(word, str) and finding.is_uid(word) and not finding.is_not_dimse(word):
            return None
        raise ServiceClassError(finding.problem_with_sop_class(word))
    if service not in (None, _general()) and found not in service.sop_classes:
        problem = f"{word} is no SOP class of {service.name}"
        raise ServiceClassError(problem)
    return found


def _custom_codes(
    enums: Iterable[type[StatusCode]],
) -> Mapping[type[StatusCode], Mapping[int, StatusCode]]:
    custom: dict[type[StatusCode], dict[int, StatusCode]] = {}
    for enum in enums:
        members: Iterator[Any] = iter(enum)
        for member in members:
            codes = custom.setdefault(service_class_of(member).code_type, {})
            other = codes.setdefault(member.code, member)
            if other is not member:
                raise StatusCollisionError(
                    member.code,
                    f"{type(other).__name__}.{other.name}",
                    f"{enum.__name__}.{member.name}",
                    member.service_name,
                )
    return MappingProxyType({base: MappingProxyType(codes) for base, codes in custom.items()})


def _check_is_custom(enum: type[StatusCode]) -> None:
    first: Any = next(iter(enum.__members__.values()), None)
    if first is None or not first.is_custom:
        problem = (
            f"{enum.__name__} has no codes of an implementation: expected a subclass of a base"
            " such as StorageCode, with members"
        )
        raise StatusRangeError(problem)


# --- Several service classes together ------------------------------------------------------------


def _variants(info: StatusInfo, *, retired: bool = False) -> Iterator[StatusInfo]:
    """Yield what a service class says of a code, once for each meaning that it gives it here."""
    if info.origin in {Origin.CONVENTION, Origin.UNKNOWN, Origin.GENERAL}:
        return
    operation = info.operation
    here = [one for one in info.usages if operation is None or one.operation is operation]
    if info.origin is not Origin.FIXED and info.origin is not Origin.RANGE:
        yield info
        return
    groups: dict[str, list[Usage]] = {}
    for usage in here:
        if usage.permits or (retired and usage.retired):
            groups.setdefault(usage.meaning, []).append(usage)
    for meaning, usages in groups.items():
        yield replace(info, meaning=meaning, usages=tuple(usages))


def _distinct(infos: Iterable[StatusInfo]) -> list[StatusInfo]:
    """Return those whose meaning is another than that of all before them.

    For Success, Pending and Cancel the first speaks. For the others, words that differ in their
    case or a full stop alone are one meaning; and within one operation also those that say more
    of the same.
    """
    found: list[StatusInfo] = []
    for info in infos:
        if found and info.category not in _HAS_READINGS:
            break
        same = next((place for place, one in enumerate(found) if _agree(info, one)), None)
        if same is None:
            found.append(info)
        else:
            usages = dict.fromkeys((*found[same].usages, *info.usages))
            found[same] = replace(found[same], usages=tuple(usages))
    return found


def _agree(info: StatusInfo, other: StatusInfo) -> bool:
    words, others = (one.meaning.casefold().rstrip(".") for one in (info, other))
    if words == others:
        return True
    operations = {usage.operation for usage in info.usages}
    return any(usage.operation in operations for usage in other.usages) and (
        words.startswith(others) or others.startswith(words)
    )


def _depends(readings: list[StatusInfo], question: Question) -> str:
    """Say what the meaning depends on, with the first few of what it may be."""
    if len({one.service for one in readings}) == 1:
        what, places = "request", ["" for _ in readings]
    elif question.operation is not None:
        what, places = "service class", [f"{one.service.name}: " for one in readings]
    else:
        what = "operation"
        places = [
            f"{'/'.join(dict.fromkeys(str(usage.operation) for usage in one.usages))}: "
            for one in readings
        ]
    shown = [
        f"{place}{one.meaning}"
        for place, one in zip(places, readings[:_MOST_READINGS_SPELLED_OUT], strict=False)
    ]
    if len(readings) > len(shown):
        shown.append(f"and {len(readings) - len(shown)} more")
    return f"depends on the {what} ({'; '.join(shown)})"


def _elsewhere(code: int, service: ServiceClass) -> str:
    """Say what a code means elsewhere, for a service class that gives it no meaning.

    A fixed code says more than a range, and the range of a DIMSE-C operation nothing about a
    DIMSE-N service class, nor the other way round.
    """
    kinds = {operation[0] for operation in service.operations}
    for other, holder in _holders(code):
        operations = dict.fromkeys(one.operation for one in holder.usages)
        is_akin = any(operation[0] in kinds for operation in operations)
        if other is not service and (is_akin or isinstance(holder, StatusCode)):
            apart = not any(one in service.operations for one in operations) or not service.annexes
            place = " or ".join(operations) if apart else other.name
            where = service.name if service.annexes else "PS3.7"
            return f"has no meaning in {where}; in {place} it is: {holder.meaning}"
    return ""


@lru_cache(maxsize=8192)
def _holders(code: int) -> list[tuple[ServiceClass, StatusCode | StatusRange]]:
    """Return the service classes that give a code a meaning, each with what holds it.

    Those with a fixed code go before those with a range, its named codes included.
    """
    fixed: list[tuple[ServiceClass, StatusCode | StatusRange]] = []
    around: list[tuple[ServiceClass, StatusCode | StatusRange]] = []
    for service in finding.service_classes_of(None):
        span = service.range_of(code)
        member: StatusCode | None = service.member_of(code)
        if span is not None:
            around.append((service, span))
        elif member is not None:
            fixed.append((service, member))
    return fixed + around


STANDARD = StatusRegistry()
"""What the DICOM standard defines, and nothing else."""
