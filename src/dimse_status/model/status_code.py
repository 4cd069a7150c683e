"""StatusCode, the base of every enum of status codes: a number that knows what it means."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import EnumType, IntEnum
from typing import TYPE_CHECKING, Any, Self, SupportsIndex, TypeAlias

from typing_extensions import Unpack, override

from dimse_status.model.category import Category, as_code, category_of, is_code
from dimse_status.model.errors import (
    StatusCollisionError,
    StatusRangeError,
    UnknownNameError,
    UnknownStatusError,
)
from dimse_status.model.operation import Operation
from dimse_status.model.reference import Reference
from dimse_status.model.related_field import RelatedField
from dimse_status.model.status_type import fields_that_may_go_with
from dimse_status.model.table import StatusRange, Usage, range_around, with_meaning

if TYPE_CHECKING:
    from dimse_status.model.dataset import StatusDataset
    from dimse_status.model.related_field import RelatedValues

__all__ = ["StatusCode"]

Definition: TypeAlias = (
    str
    | StatusRange
    | tuple[Usage, ...]
    | Callable[[int, tuple[Operation, ...]], tuple[Usage, ...]]
)
"""What may stand behind a code in an enum's row.

The meaning; the range that the code begins; rows of status tables; or a function that finds such
rows from the code and the operations of the service class.
"""


@dataclass(frozen=True, slots=True)
class _Scope:
    """What a base such as `StorageCode` knows of its service class."""

    service_name: str
    operations: tuple[Operation, ...]
    ranges: tuple[StatusRange, ...] = ()


class StatusCodeType(EnumType):
    """The type of the classes that derive from `StatusCode`: it checks an enum when it is created.

    A base of a service class is declared with its name, operations and ranges; the standard's
    enum of it with ``standard=True``. Any other enum holds an implementation's own codes.
    """

    _scope: _Scope
    _base: Any
    _standard: Any

    # ty takes an enum for open, and no match over it for exhaustive, if it sees that the metaclass
    # has a __new__. It must have one: Python reaches it by the functional API as well, and from
    # 3.12 on makes an error anew, from its message alone, that __init_subclass__ raises.
    if not TYPE_CHECKING:

        def __new__(
            cls,
            name: str,
            bases: tuple[type, ...],
            namespace: Any,
            *,
            boundary: Any = None,
            **declarations: Any,
        ) -> StatusCodeType:
            created = super().__new__(cls, name, bases, namespace, boundary=boundary)
            created._declare(bases[0], **declarations)
            return created

        def __getitem__(cls, name: str) -> Any:
            try:
                return super().__getitem__(name)
            except KeyError:
                raise UnknownNameError(name, cls.__name__, cls.__members__) from None

    def _declare(
        cls,
        base: type,
        *,
        service: str | None = None,
        operations: tuple[Operation, ...] = (),
        ranges: tuple[StatusRange, ...] = (),
        standard: bool = False,
    ) -> None:
        if not isinstance(base, StatusCodeType):
            cls._become_base(_Scope("", tuple(Operation)))
        elif service is not None:
            cls._become_base(_Scope(service, operations, ranges))
        elif standard and base._standard is None:
            base._base._standard = cls
        else:
            cls._check_own_codes()

    def _become_base(cls, scope: _Scope) -> None:
        cls._scope = scope
        cls._base = cls
        cls._standard = None

    def _check_own_codes(cls) -> None:
        member: Any  # to mypy, a member of a class without members is Never
        for name, member in cls.__members__.items():
            code = as_code(member._value_)
            if name != member._name_:
                where = f"{cls.__name__} ({cls._scope.service_name})"
                raise StatusCollisionError(code, member._name_, name, where)
            around = range_around(code, cls._scope.ranges)
            if around is None or code in cls._fixed_members():
                raise StatusRangeError(cls._refusal(code))
            member._meaning = member._meaning or around.meaning
            member._usages = around.usages

    def _fixed_members(cls) -> Mapping[Any, Any]:
        """Return the members of the standard's enum, by their codes."""
        return {} if cls._standard is None else cls._standard._value2member_map_

    def _refusal(cls, code: int) -> str:
        scope = cls._scope
        if not scope.service_name:
            return (
                f"0x{code:04X} cannot be assigned in {cls.__name__}: derive it from the base of a"
                " service class, such as StorageCode"
            )
        refusal = f"0x{code:04X} cannot be assigned in {scope.service_name}: "
        taken = cls._fixed_members().get(code)
        if taken is not None:
            refusal += f"it is {type(taken).__name__}.{taken.name}; "
        if not scope.ranges:
            return refusal + "the standard leaves no code there to assign"
        spans = ", ".join(f"{span.low:04X}-{span.high:04X}" for span in scope.ranges)
        return f"{refusal}{spans} {'are' if len(scope.ranges) > 1 else 'is'} open"


class StatusCode(IntEnum, metaclass=StatusCodeType):
    """A DIMSE status code: an integer that knows its category, meaning and place in the standard.

    Each service class has a base without members, such as `StorageCode`. Two kinds of enum
    derive from it: the standard's, such as `StorageStatus`, and yours, with the codes that your
    implementation assigns in the ranges that the standard leaves open. Yours is checked when
    Python creates the class:

    >>> from dimse_status import StorageCode
    >>> class ArchiveStatus(StorageCode):
    ...     QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"
    ...     PIXEL_CRC_MISMATCH = 0xC0A1, "Pixel data failed its checksum"
    >>> ArchiveStatus.QUOTA_EXCEEDED.category
    <Category.FAILURE: 'Failure'>

    Raises
    ------
    CodeTypeError, CodeValueError
        If a code is not a 16-bit integer.
    StatusRangeError
        If a code lies outside the service class's open ranges, or has a meaning in the standard.
    StatusCollisionError
        If two names are given the same code.
    """

    _value_: int
    _meaning: str
    _usages: tuple[Usage, ...]

    if TYPE_CHECKING:

        @override
        def __init_subclass__(
            cls,
            *,
            service: str | None = None,
            operations: tuple[Operation, ...] = (),
            ranges: tuple[StatusRange, ...] = (),
            standard: bool = False,
        ) -> None: ...

    def __new__(cls, code: SupportsIndex, *definition: Definition) -> Self:  # noqa: D102 - see the class
        # What is no code is kept as it is, for StatusCodeType to refuse: from Python 3.12 on, an
        # error raised in here would be made anew from its message alone.
        value: Any = as_code(code) if is_code(code) else code
        member = int.__new__(cls, value if is_code(code) else 0)
        member._value_ = value
        meaning = ""
        usages: list[Usage] = []
        for part in definition:
            if isinstance(part, str):
                meaning = part
            elif isinstance(part, StatusRange):
                usages += part.usages
            elif callable(part):
                usages += part(value, cls._scope.operations)
            else:
                usages += part
        member._meaning = meaning or (usages[0].meaning if usages else "")
        member._usages = with_meaning(tuple(usages), meaning)
        return member

    @classmethod
    @override
    def _missing_(cls, value: object) -> Any:
        code = as_code(value)  # type: ignore[arg-type]  # it refuses what is no integer
        around = range_around(code, cls._scope.ranges)
        raise UnknownStatusError(code, cls.__name__, around)

    @property
    def code(self) -> int:
        """The code as a plain integer, 0x0000 to 0xFFFF."""
        return self._value_

    @property
    def category(self) -> Category:
        """The status class of the code (PS3.7 Annex C)."""
        return category_of(self._value_)

    @property
    def meaning(self) -> str:
        """What the code means, in the words of its table; where tables differ, of the first."""
        return self._meaning

    @property
    def usages(self) -> tuple[Usage, ...]:
        """The rows of the standard that define it: PS3.4's first, then PS3.7's."""
        return self._usages

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations whose responses may carry it, in the order of PS3.7."""
        stated = {usage.operation for usage in self._usages if not usage.retired}
        return tuple(operation for operation in Operation if operation in stated)

    @property
    def related_fields(self) -> tuple[RelatedField, ...]:
        """What may go with it in some response; `StatusInfo.related_fields` is more exact."""
        return fields_that_may_go_with(self._value_, self._usages)

    @property
    def references(self) -> tuple[Reference, ...]:
        """Where the standard defines it: the places of its usages, each once."""
        return tuple(dict.fromkeys(usage.reference for usage in self._usages))

    @property
    def range(self) -> StatusRange | None:
        """The range of the service class in which it lies, or None."""
        return range_around(self._value_, type(self)._scope.ranges)

    @property
    def service_name(self) -> str:
        """The name of its service class, such as ``"Storage"``."""
        return type(self)._scope.service_name

    @property
    def is_custom(self) -> bool:
        """Whether an implementation assigned it, and not the standard."""
        return type(self) is not type(self)._standard

    def to_dataset(
        self,
        operation: Operation | None = None,
        sop_class: str | None = None,
        **fields: Unpack[RelatedValues],
    ) -> StatusDataset[Self]:
        """Build a Status Dataset of this code, to be sent as a response.

        Parameters
        ----------
        operation
            The operation that is answered, for a stricter check of the fields.
        sop_class
            UID or keyword of the SOP class, likewise.
        **fields
            The related fields to send with it: see `RelatedValues`. An Error ID to which the
            standard gives a comment gets that comment, if you give none.

        Returns
        -------
        StatusDataset
            A pydicom Dataset with Status (0000,0900) and the fields.

        Raises
        ------
        RelatedFieldError
            If a field may not go with the status, or its value cannot be encoded.
        ServiceClassError
            If the operation or the SOP class is none of the service class.
        """
        from dimse_status.resolver import resolve  # noqa: PLC0415 - it is a layer above

        return resolve(self, operation=operation, sop_class=sop_class).to_dataset(**fields)

    @override
    def __repr__(self) -> str:
        return f"<{type(self).__name__}.{self.name}: 0x{self._value_:04X}>"
