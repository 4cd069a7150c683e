"""Failure Reason (0008,1197) and Warning Reason (0008,1196): why one of several instances failed.

They stand in a data set and not in a response: in the result of a storage commitment, in that of
a media creation, and in what a DICOMweb server answers to STOW-RS. Their numbers are those of the
DIMSE statuses with the same meaning, where there are such.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any, Self, SupportsIndex

from dimse_status.implementations.implementation import Implementation
from dimse_status.implementations.implementation_reason import ImplementationReason
from dimse_status.model.category import Category, as_code, category_of, formatted
from dimse_status.model.reference import Reference
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_info import Origin, StatusInfo, formatted_result
from dimse_status.model.table import StatusRange, range_around
from dimse_status.resolver import resolve
from dimse_status.services.general import GENERAL
from dimse_status.services.storage import STORAGE

__all__ = [
    "DICOMWEB_STORAGE_COMMITMENT_FAILURE",
    "MEDIA_CREATION_FAILURE",
    "REASON_SETS",
    "STORAGE_COMMITMENT_FAILURE",
    "STOW_FAILURE",
    "STOW_WARNING",
    "FailureReason",
    "MediaCreationFailureReason",
    "Reason",
    "ReasonInfo",
    "ReasonSet",
    "StorageCommitmentFailureReason",
    "StowFailureReason",
    "StowWarningReason",
    "WarningReason",
    "resolve_reason",
]


class Reason(IntEnum):
    """Why an instance failed or got a warning: an integer that knows what it means."""

    _value_: int
    _meaning: str
    _related_attribute: str
    _edition: str

    def __new__(  # noqa: D102 - see the class
        cls, code: int, meaning: str = "", related_attribute: str = "", edition: str = ""
    ) -> Self:
        member: Self = int.__new__(cls, code)
        member._value_ = code
        member._meaning = meaning
        member._related_attribute = related_attribute
        member._edition = edition
        member.__doc__ = f"0x{code:04X}: {meaning}"
        return member

    @property
    def code(self) -> int:
        """The value as a plain integer."""
        return self._value_

    @property
    def category(self) -> Category:
        """The status class that the number has as a status code (PS3.7 Annex C)."""
        return category_of(self._value_)

    @property
    def meaning(self) -> str:
        """What it means, in the words of its table."""
        return self._meaning

    @property
    def related_attribute(self) -> str:
        """The attribute that says more, such as ``"Failure Attributes (2200,000E)"``; or empty."""
        return self._related_attribute

    @property
    def reason_set(self) -> ReasonSet:
        """The set of the standard that it belongs to; the first, if two share it."""
        return _set_of(type(self))

    @property
    def reference(self) -> Reference:
        """Where the standard defines it."""
        place = self.reason_set.reference
        return replace(place, edition=self._edition) if self._edition else place

    @property
    def status(self) -> StatusInfo | None:
        """The DIMSE status that it stands for; None if no status has this meaning."""
        return self.reason_set.status_for(self._value_)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}.{self.name}: 0x{self._value_:04X}>"

    def __str__(self) -> str:
        return f"0x{self._value_:04X}"

    def __format__(self, specification: str) -> str:
        return formatted(self._value_, str(self), specification)


class FailureReason(Reason):
    """Base of the enums of Failure Reason (0008,1197)."""


class WarningReason(Reason):
    """Base of the enums of Warning Reason (0008,1196)."""


class StorageCommitmentFailureReason(FailureReason):
    """Why no storage commitment is given for an instance: PS3.3 C.14.1.1.

    By DIMSE in the Failed SOP Sequence (0008,1198) of an N-EVENT-REPORT, and by DICOMweb in that
    of the Storage Commitment Response Module (PS3.18 Table J.2-1). No other value is allowed.
    """

    PROCESSING_FAILURE = 0x0110, "Processing failure"
    NO_SUCH_OBJECT_INSTANCE = 0x0112, "No such object instance"
    RESOURCE_LIMITATION = 0x0213, "Resource limitation"
    REFERENCED_SOP_CLASS_NOT_SUPPORTED = 0x0122, "Referenced SOP Class not supported"
    CLASS_INSTANCE_CONFLICT = 0x0119, "Class/Instance conflict"
    DUPLICATE_TRANSACTION_UID = 0x0131, "Duplicate transaction UID"


class MediaCreationFailureReason(FailureReason):
    """Why an instance could not be put on media: PS3.3 C.22.1.4.

    In the Failed SOP Sequence (0008,1198) of the Media Creation Management Module. The page that
    was read (2020a) ends before the last two, which a copy of 2020b has.
    """

    # fmt: off
    PROCESSING_FAILURE = 0x0110, "Processing failure"
    NO_SUCH_OBJECT_INSTANCE = 0x0112, "No such object instance"
    REFERENCED_SOP_CLASS_NOT_SUPPORTED = 0x0122, "Referenced SOP Class not supported"
    CLASS_INSTANCE_CONFLICT = 0x0119, "Class/Instance conflict"
    MEDIA_APPLICATION_PROFILES_CONFLICT = 0x0201, "Media Application Profiles conflict"
    MEDIA_APPLICATION_PROFILE_INSTANCE_CONFLICT = 0x0202, "Media Application Profile/Instance conflict"  # noqa: E501 - a row of a table is a line
    MEDIA_APPLICATION_PROFILE_COMPRESSION_CONFLICT = 0x0203, "Media Application Profile/Compression conflict"  # noqa: E501 - likewise
    MEDIA_APPLICATION_PROFILE_NOT_SUPPORTED = 0x0204, "Media Application Profile not supported"
    INSTANCE_SIZE_EXCEEDED = 0x0205, "Instance size exceeded"
    MISSING_ATTRIBUTE = 0x0120, "Missing Attribute", "Failure Attributes (2200,000E)", "2020b"
    MISSING_ATTRIBUTE_VALUE = 0x0121, "Missing Attribute value", "Failure Attributes (2200,000E)", "2020b"  # noqa: E501 - likewise
    # fmt: on


A7XX = StatusRange(0xA700, 0xA7FF, "Refused out of Resources")
A9XX = StatusRange(0xA900, 0xA9FF, "Error: Data Set does not match SOP Class")
CXXX = StatusRange(0xC000, 0xCFFF, "Error: Cannot understand")


class StowFailureReason(FailureReason):
    """Why an instance was not stored by STOW-RS: PS3.18 Table I.2-2.

    In the Failed SOP Sequence (0008,1198) of the Store Instances Response Module. Those with the
    first code of A7xx, A9xx and Cxxx stand for the range; an implementation may use other codes
    of it, and codes outside of the table.
    """

    OUT_OF_RESOURCES = 0xA700, A7XX.meaning
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900, A9XX.meaning
    CANNOT_UNDERSTAND = 0xC000, CXXX.meaning
    REFERENCED_TRANSFER_SYNTAX_NOT_SUPPORTED = 0xC122, "Referenced Transfer Syntax not supported"
    PROCESSING_FAILURE = 0x0110, "Processing failure"
    REFERENCED_SOP_CLASS_NOT_SUPPORTED = 0x0122, "Referenced SOP Class not supported"


class StowWarningReason(WarningReason):
    """What happened to an instance that was stored by STOW-RS: PS3.18 Table I.2-1.

    In the Referenced SOP Sequence (0008,1199) of the Store Instances Response Module. An
    implementation may use other codes.
    """

    COERCION_OF_DATA_ELEMENTS = 0xB000, "Coercion of Data Elements"
    ELEMENTS_DISCARDED = 0xB006, "Elements Discarded"
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS_WARNING = 0xB007, "Data Set does not match SOP Class"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class ReasonSet:
    """The reasons that one service sends in one attribute.

    Parameters
    ----------
    identifier
        The name of its constant, such as ``"STOW_FAILURE"``.
    service
        What sends them, such as ``"STOW-RS"``.
    reasons
        The enum of its values.
    reference
        Where the standard defines them.
    ranges
        Runs of values with one meaning, in which an implementation may use its own.
    is_open
        Whether an implementation may use values that the standard does not define.
    dimse
        The service class whose statuses have the same numbers and meanings.
    """

    identifier: str
    service: str
    reasons: type[Reason]
    reference: Reference
    ranges: tuple[StatusRange, ...] = ()
    is_open: bool = True
    dimse: ServiceClass = GENERAL

    @property
    def is_warning(self) -> bool:
        """Whether they are values of Warning Reason (0008,1196), and not of Failure Reason."""
        return issubclass(self.reasons, WarningReason)

    @property
    def attribute(self) -> str:
        """The attribute: ``"Failure Reason (0008,1197)"`` or ``"Warning Reason (0008,1196)"``."""
        return "Warning Reason (0008,1196)" if self.is_warning else "Failure Reason (0008,1197)"

    def range_of(self, code: int) -> StatusRange | None:
        """Return the range in which `code` lies, or None."""
        return range_around(code, self.ranges)

    def member_of(self, code: int) -> Reason | None:
        """Return the member of `reasons` that is `code`, or None."""
        return self.reasons(code) if code in self.reasons._value2member_map_ else None

    def status_for(self, code: SupportsIndex) -> StatusInfo | None:
        """Return the DIMSE status that a value stands for, or None.

        Where an instance is refused by C-STORE, the same number is the status of the response.
        None, if no status of the standard has the number.
        """
        info = resolve(code, self.dimse)
        return info if info.usages else None

    def __repr__(self) -> str:
        return f"<ReasonSet {self.identifier}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return _constant, (self.identifier,)


def _constant(identifier: str) -> ReasonSet:
    return next(one for one in REASON_SETS if one.identifier == identifier)


STORAGE_COMMITMENT_FAILURE = ReasonSet(
    "STORAGE_COMMITMENT_FAILURE",
    "Storage Commitment",
    StorageCommitmentFailureReason,
    Reference(3, "C.14.1.1", edition="2020a"),
    is_open=False,
)
"""Failure Reason (0008,1197) of a storage commitment by DIMSE."""

DICOMWEB_STORAGE_COMMITMENT_FAILURE = ReasonSet(
    "DICOMWEB_STORAGE_COMMITMENT_FAILURE",
    "DICOMweb Storage Commitment",
    StorageCommitmentFailureReason,
    Reference(18, "J.2", "J.2-1", edition="2024e"),
    is_open=False,
)
"""Failure Reason (0008,1197) of a storage commitment by DICOMweb: the same values."""

MEDIA_CREATION_FAILURE = ReasonSet(
    "MEDIA_CREATION_FAILURE",
    "Media Creation",
    MediaCreationFailureReason,
    Reference(3, "C.22.1.4", edition="2020a"),
)
"""Failure Reason (0008,1197) of a media creation."""

STOW_FAILURE = ReasonSet(
    "STOW_FAILURE",
    "STOW-RS",
    StowFailureReason,
    Reference(18, "I.2.2", "I.2-2", edition="2024e"),
    (A7XX, A9XX, CXXX),
    dimse=STORAGE,
)
"""Failure Reason (0008,1197) of STOW-RS."""

STOW_WARNING = ReasonSet(
    "STOW_WARNING",
    "STOW-RS",
    StowWarningReason,
    Reference(18, "I.2.1", "I.2-1", edition="2024e"),
    dimse=STORAGE,
)
"""Warning Reason (0008,1196) of STOW-RS."""

REASON_SETS = (
    STORAGE_COMMITMENT_FAILURE,
    DICOMWEB_STORAGE_COMMITMENT_FAILURE,
    MEDIA_CREATION_FAILURE,
    STOW_FAILURE,
    STOW_WARNING,
)
"""All of them."""


def _set_of(enum: type[Reason]) -> ReasonSet:
    return next(one for one in REASON_SETS if one.reasons is enum)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonInfo:
    """A value of Failure Reason or Warning Reason, and what it means where it was sent.

    Parameters
    ----------
    code
        The 16-bit value, as it was sent.
    category
        The status class that the number has as a status code (PS3.7 Annex C).
    meaning
        What it means there.
    origin
        How the meaning was found.
    reason_set
        The set for which it was resolved.
    member
        The member of the set's enum that it is, or None.
    range
        The range of the set in which it lies, or None.
    status
        The DIMSE status that it stands for, or None.
    implementation_reason
        What the implementation that was named uses the value for, or None.
    """

    code: int
    category: Category
    meaning: str
    origin: Origin
    reason_set: ReasonSet
    member: Reason | None
    range: StatusRange | None
    status: StatusInfo | None
    implementation_reason: ImplementationReason | None = None

    @property
    def permitted(self) -> bool:
        """Whether the standard allows the value there."""
        return self.member is not None or self.range is not None or self.reason_set.is_open

    @property
    def reference(self) -> Reference:
        """Where the standard defines what may be sent there."""
        return self.reason_set.reference

    @property
    def assigned_by(self) -> str:
        """The implementation whose meaning `meaning` is; empty if it is the standard's."""
        if self.origin is Origin.IMPLEMENTATION and self.implementation_reason is not None:
            return self.implementation_reason.implementation
        return ""

    def __str__(self) -> str:
        whose = f" ({self.assigned_by})" if self.assigned_by else ""
        return f"0x{self.code:04X} {self.category}: {self.meaning}{whose}"

    def __format__(self, specification: str) -> str:
        return formatted_result(self.code, str(self), specification)


def resolve_reason(
    code: SupportsIndex, reason_set: ReasonSet, *, implementation: Implementation | None = None
) -> ReasonInfo:
    """Find out what a value of Failure Reason or Warning Reason means.

    The first of these that knows the value decides: the set's own values, `implementation`, the
    set's ranges, and the DIMSE status with the same number. Every 16-bit value resolves.

    Parameters
    ----------
    code
        The value, 0x0000 to 0xFFFF.
    reason_set
        What sent it, such as `STOW_FAILURE`.
    implementation
        The implementation that sent it.

    Returns
    -------
    ReasonInfo
        What is known of the value there.

    Raises
    ------
    CodeTypeError
        If `code` is not an integer (a `TypeError`).
    CodeValueError
        If `code` is not in 0x0000 to 0xFFFF (a `ValueError`).

    Examples
    --------
    >>> print(resolve_reason(0x0131, STORAGE_COMMITMENT_FAILURE))
    0x0131 Failure: Duplicate transaction UID
    >>> info = resolve_reason(0xA7F0, STOW_FAILURE)
    >>> info.range
    <StatusRange A7xx: 'Refused out of Resources'>
    >>> print(info.status)
    0xA7F0 Failure: Refused: Out of resources
    """
    value = as_code(code)
    member, around = reason_set.member_of(value), reason_set.range_of(value)
    as_status = resolve(value, reason_set.dimse)
    theirs = _reason_of(implementation, value, reason_set) if implementation else None
    if member is not None:
        origin, meaning = Origin.FIXED, member.meaning
    elif theirs is not None:
        origin, meaning = Origin.IMPLEMENTATION, theirs.meaning
    elif around is not None:
        origin, meaning = Origin.RANGE, around.meaning
    elif as_status.usages:
        origin, meaning = Origin.GENERAL, as_status.meaning
    else:
        # What an archive could not keep fails for what its C-STORE would have answered.
        origin, in_store = as_status.origin, resolve(value, STORAGE)
        meaning = f"no reason that {reason_set.service} lists"
        if in_store.usages:
            meaning += f"; in C-STORE it is: {in_store.meaning}"
    return ReasonInfo(
        code=value,
        category=as_status.category,
        meaning=meaning,
        origin=origin,
        reason_set=reason_set,
        member=member,
        range=around,
        status=as_status if as_status.usages else None,
        implementation_reason=theirs,
    )


def _reason_of(
    implementation: Implementation, code: int, reason_set: ReasonSet
) -> ImplementationReason | None:
    for reason in implementation.reasons_for(code):
        if reason.warning is reason_set.is_warning and reason_set.service in reason.services:
            return reason
    return None
