"""StatusCode, the base of every enum of status codes: a number that knows what it means.

Each service class has a base without members, such as `StorageCode`; the standard's enum and an
implementation's own derive from it. The metaclass is where an enum is checked; type checkers do
not see it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import EnumType, IntEnum
from typing import TYPE_CHECKING, Any, Self, SupportsIndex, TypeAlias, Unpack

from dimse_status import model
from dimse_status.model.category import Category, as_code, category_of, formatted, is_code
from dimse_status.model.enum_type import SuggestingEnum, SuggestingEnumType
from dimse_status.model.errors import (
    ArgumentTypeError,
    CodeTypeError,
    StatusCollisionError,
    StatusRangeError,
    UnknownNameError,
    UnknownStatusError,
)
from dimse_status.model.operation import Operation
from dimse_status.model.reference import Reference
from dimse_status.model.related_field import RelatedField, RelatedValues
from dimse_status.model.table import Row, StatusRange, Usage, range_around, usages_of

if TYPE_CHECKING:
    from typing_extensions import TypeVar
else:
    # The defaults are for checkers; Python has them from 3.13 on, and typing_extensions is slow.
    from typing import TypeVar as _TypeVar

    def TypeVar(name: str, *, default: type, **options: Any) -> Any:  # noqa: ARG001, N802 - as that class
        return _TypeVar(name, **options)


__all__ = ["C", "C_co", "S", "S_co", "StatusCode"]

Definition: TypeAlias = str | StatusRange | tuple[Row, ...]
"""What may stand behind a code in an enum's row.

The meaning; the range that the code begins; or rows of status tables.
"""


class _Scope:
    """What a base such as `StorageCode` knows of its service class."""

    __slots__ = ("operations", "ranges", "service_name")

    def __init__(
        self, service_name: str, operations: tuple[Operation, ...], ranges: tuple[StatusRange, ...]
    ) -> None:
        self.service_name = service_name
        self.operations = operations
        self.ranges = ranges


class _StatusCodeType(SuggestingEnumType, EnumType):
    """The type of the classes that derive from `StatusCode`: it checks an enum when it is created.

    A base of a service class is declared with its name, operations and ranges; the standard's
    enum of it with ``standard=True``. Any other enum holds an implementation's own codes.
    """

    _scope: _Scope
    _base: Any
    _standard: Any
    _service: Any

    # ty takes an enum for open, and no match over it for exhaustive, if it sees that the metaclass
    # has a __new__. It must have one: Python reaches it by the functional API as well, and from
    # 3.12 on makes an error anew, from its message alone, that __init_subclass__ raises.
    if not TYPE_CHECKING:

        @classmethod
        def __prepare__(cls, name: str, bases: tuple[type, ...], **declarations: Any) -> Any:
            for base in bases:
                if getattr(base, "_member_map_", None):
                    raise StatusRangeError(_no_base(name, base))
            return super().__prepare__(name, bases)

        def __new__(
            cls,
            name: str,
            bases: tuple[type, ...],
            namespace: Any,
            *,
            boundary: Any = None,
            **declarations: Any,
        ) -> _StatusCodeType:
            created = super().__new__(cls, name, bases, namespace, boundary=boundary)
            created._declare(bases[0], **declarations)
            return created

        def __call__(cls, value: Any, *args: Any, **options: Any) -> Any:
            if args or options:
                return super().__call__(value, *args, **options)
            if type(value) is not int and not isinstance(value, cls):
                value = as_code(value)
            return super().__call__(value) if cls._member_map_ else cls._missing_(value)

        def __contains__(cls, value: object) -> bool:
            return is_code(value) and super().__contains__(as_code(value))

    def _declare(
        cls,
        base: type,
        *,
        service: str | None = None,
        operations: tuple[Operation, ...] = (),
        ranges: tuple[StatusRange, ...] = (),
        standard: bool = False,
    ) -> None:
        if not isinstance(base, _StatusCodeType):
            cls._become_base(_Scope("", tuple(Operation), ()))
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
        cls._service = None

    def _check_own_codes(cls) -> None:
        member: Any  # to mypy, a member of a class without members is Never
        for name, member in cls.__members__.items():
            if isinstance(member._value_, str):
                raise CodeTypeError(member._value_, member._problem)
            code = as_code(member._value_)
            if name != member._name_:
                where = f"{cls.__name__} ({cls._scope.service_name})"
                raise StatusCollisionError(code, member._name_, name, where)
            around = range_around(code, cls._scope.ranges)
            if around is None or code in cls._fixed_members():
                raise StatusRangeError(cls._refusal(code))
            if member._problem:
                problem = f"{cls.__name__}.{name}: {member._problem}"
                raise StatusRangeError(problem)
            member._describe(member._meaning or around.meaning)
            member._rows, member._words = around.rows, around.meaning

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


def _no_base(name: str, enum: Any) -> str:
    return (
        f"{name} cannot derive from {enum.__name__}, which has members already: derive it from"
        f" {enum._base.__name__}"
    )


def _what_to_write(enum: Any, code: int) -> str:
    """Say what to write for a code that is no member of an enum."""
    service = enum._base._service
    remedy = f"resolve(0x{code:04X}, {service.identifier if service else '...'}) reads every code"
    if enum._member_map_:
        return remedy
    member = enum._fixed_members().get(code)
    if member is None:
        return f"it is a base without members: {remedy}"
    return f"it is a base without members: write {type(member).__name__}(0x{code:04X}); {remedy}"


class StatusCode(SuggestingEnum, IntEnum, metaclass=_StatusCodeType):
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
    _rows: tuple[Row, ...]
    _problem: str
    _words: str

    if TYPE_CHECKING:

        def __init_subclass__(
            cls,
            *,
            service: str | None = None,
            operations: tuple[Operation, ...] = (),
            ranges: tuple[StatusRange, ...] = (),
            standard: bool = False,
        ) -> None: ...

    def __new__(cls, code: SupportsIndex, *definition: Definition) -> Self:  # noqa: D102 - see the class
        # What is no code is kept as it is, for _StatusCodeType to refuse: from Python 3.12 on, an
        # error raised in here would be made anew from its message alone.
        valid = is_code(code)
        member = int.__new__(cls, as_code(code) if valid else 0)
        value: Any = int(member) if valid else code
        member._value_ = value
        meaning = ""
        rows: list[Row] = []
        problem = ""
        if isinstance(code, str) and is_code(definition[0] if definition else None):
            problem = f"a row begins with its code: write 0x{definition[0]:04X}, {code!r:.60}"
        for part in definition:
            if isinstance(part, str) and not isinstance(part, Category) and not meaning:
                meaning = part
            elif isinstance(part, StatusRange):
                rows += part.rows_of_first_code
                meaning = meaning or part.meaning
            elif isinstance(part, tuple):
                rows += part
            elif not problem:
                problem = (
                    f"behind the code stands its meaning, one text, got"
                    f" {' and '.join(f'{one!r:.60}' for one in definition)}: the category follows"
                    " from the code"
                )
        member._rows = tuple(rows)
        member._problem = problem
        if valid and not meaning and rows:
            meaning = rows[0].words_for(value)
        member._meaning = member._words = meaning
        if valid:
            member.__doc__ = f"0x{value:04X} {category_of(value)}: {meaning}"
        return member

    def _describe(self, meaning: str) -> None:
        self._meaning = self._words = meaning
        self.__doc__ = f"0x{self._value_:04X} {category_of(self._value_)}: {meaning}"

    @classmethod
    def _missing_(cls, value: object) -> Any:
        code = as_code(value)  # type: ignore[arg-type]  # it refuses what is no integer
        around = range_around(code, cls._scope.ranges)
        where = "" if around is None else f"{around.pattern} ({around.meaning})"
        # 0o110 and 110 are what comes of 0110, as the standard prints it.
        for printed in (f"{code:o}", f"{code}"):
            meant = cls._value2member_map_.get(int(printed, 16))
            if meant is not None and category_of(code) is Category.UNKNOWN:
                remedy = f"did you mean 0x{meant:04X}, {meant._name_}?"
                raise UnknownStatusError(code, cls.__name__, where, remedy)
        raise UnknownStatusError(code, cls.__name__, where, _what_to_write(cls, code))

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
        return usages_of(self._rows, self._value_, type(self)._scope.operations, self._words)

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations whose responses may carry it, in the order of PS3.7."""
        stated = {usage.operation for usage in self.usages if usage.permits}
        return tuple(operation for operation in Operation if operation in stated)

    @property
    def related_fields(self) -> tuple[RelatedField, ...]:
        """What may go with it in some response; `StatusInfo.related_fields` is more exact."""
        return model.resolve(self).related_fields

    @property
    def references(self) -> tuple[Reference, ...]:
        """Where the standard defines it: the places of its usages, each once."""
        return tuple(dict.fromkeys(usage.reference for usage in self.usages))

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
    ) -> model.dataset.StatusDataset[Self]:
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
        ArgumentTypeError
            If `operation` is a text that is like no operation's name (a `TypeError`).
        """
        try:
            info = model.resolve(self, None, operation, sop_class)
        except UnknownNameError as error:
            if "did you mean" in str(error):
                raise
            name, expected = "operation", "an Operation; a comment goes with error_comment=..."
            raise ArgumentTypeError(name, expected, operation) from None
        return model.dataset.build(info, fields)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}.{self.name}: 0x{self._value_:04X}>"

    def __str__(self) -> str:
        return f"0x{self._value_:04X}"

    def __format__(self, specification: str) -> str:
        return formatted(self._value_, str(self), specification)


S = TypeVar("S", bound=StatusCode, default=StatusCode)
C = TypeVar("C", bound=StatusCode, default=StatusCode)
S_co = TypeVar("S_co", bound=StatusCode, covariant=True, default=StatusCode)
C_co = TypeVar("C_co", bound=StatusCode, covariant=True, default=StatusCode)
