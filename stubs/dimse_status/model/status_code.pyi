# Generated from src/dimse_status/model/status_code.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""StatusCode, the base of every enum of status codes: a number that knows what it means.

Each service class has a base without members, such as `StorageCode`; the standard's enum and an
implementation's own derive from it. The metaclass is where an enum is checked; type checkers do
not see it.
"""

from enum import IntEnum
from typing import Any, Self, SupportsIndex, TypeAlias, Unpack

from typing_extensions import TypeVar

from dimse_status import model
from dimse_status.model.category import Category
from dimse_status.model.enum_type import SuggestingEnum
from dimse_status.model.operation import Operation
from dimse_status.model.reference import Reference
from dimse_status.model.related_field import RelatedField, RelatedValues
from dimse_status.model.table import Row, StatusRange, Usage

__all__ = ["C", "C_co", "S", "S_co", "StatusCode"]
Definition: TypeAlias = str | StatusRange | tuple[Row, ...]
"""What may stand behind a code in an enum's row.

The meaning; the range that the code begins; or rows of status tables.
"""

class StatusCode(IntEnum, SuggestingEnum):  # type: ignore[misc]  # mypy: an enum without members in a stub
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
    def __new__(cls, code: SupportsIndex, *definition: Definition) -> Self: ...
    @classmethod
    def _missing_(cls, value: object) -> Any: ...
    @property
    def code(self) -> int:
        """The code as a plain integer, 0x0000 to 0xFFFF."""
    @property
    def category(self) -> Category:
        """The status class of the code (PS3.7 Annex C)."""
    @property
    def meaning(self) -> str:
        """What the code means, in the words of its table; where tables differ, of the first."""
    @property
    def usages(self) -> tuple[Usage, ...]:
        """The rows of the standard that define it: PS3.4's first, then PS3.7's."""
    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations whose responses may carry it, in the order of PS3.7."""
    @property
    def related_fields(self) -> tuple[RelatedField, ...]:
        """What may go with it in some response; `StatusInfo.related_fields` is more exact."""
    @property
    def references(self) -> tuple[Reference, ...]:
        """Where the standard defines it: the places of its usages, each once."""
    @property
    def range(self) -> StatusRange | None:
        """The range of the service class in which it lies, or None."""
    @property
    def service_name(self) -> str:
        """The name of its service class, such as ``"Storage"``."""
    @property
    def is_custom(self) -> bool:
        """Whether an implementation assigned it, and not the standard."""
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

S = TypeVar("S", bound=StatusCode, default=StatusCode)
C = TypeVar("C", bound=StatusCode, default=StatusCode)
S_co = TypeVar("S_co", bound=StatusCode, covariant=True, default=StatusCode)
C_co = TypeVar("C_co", bound=StatusCode, covariant=True, default=StatusCode)
