# Generated from src/dimse_status/failure_reason.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Failure Reason (0008,1197) and Warning Reason (0008,1196): why one of several instances failed.

They stand in a data set and not in a response: in the result of a storage commitment, in that of
a media creation, and in what a DICOMweb server answers to STOW-RS. Their numbers are those of the
DIMSE statuses with the same meaning, where there are such.
"""

from dataclasses import dataclass
from enum import IntEnum
from typing import Final, Self, SupportsIndex

from dimse_status.implementations.implementation import Implementation
from dimse_status.implementations.implementation_reason import ImplementationReason
from dimse_status.model.category import Category
from dimse_status.model.reference import Reference
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_info import Origin, StatusInfo
from dimse_status.model.table import StatusRange

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

class Reason(IntEnum):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Why an instance failed or got a warning: an integer that knows what it means."""

    _value_: int
    def __new__(
        cls, code: int, meaning: str = "", related_attribute: str = "", edition: str = ""
    ) -> Self: ...
    @property
    def code(self) -> int:
        """The value as a plain integer."""
    @property
    def category(self) -> Category:
        """The status class that the number has as a status code (PS3.7 Annex C)."""
    @property
    def meaning(self) -> str:
        """What it means, in the words of its table."""
    @property
    def related_attribute(self) -> str:
        """The attribute that says more, such as ``"Failure Attributes (2200,000E)"``; or empty."""
    @property
    def reason_set(self) -> ReasonSet:
        """The set of the standard that it belongs to; the first, if two share it."""
    @property
    def reference(self) -> Reference:
        """Where the standard defines it."""
    @property
    def status(self) -> StatusInfo | None:
        """The DIMSE status that it stands for; None if no status has this meaning."""

class FailureReason(Reason):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Base of the enums of Failure Reason (0008,1197)."""

class WarningReason(Reason):  # type: ignore[misc]  # mypy: an enum without members in a stub
    """Base of the enums of Warning Reason (0008,1196)."""

class StorageCommitmentFailureReason(FailureReason):
    """Why no storage commitment is given for an instance: PS3.3 C.14.1.1.

    By DIMSE in the Failed SOP Sequence (0008,1198) of an N-EVENT-REPORT, and by DICOMweb in that
    of the Storage Commitment Response Module (PS3.18 Table J.2-1). No other value is allowed.
    """

    PROCESSING_FAILURE = 0x0110
    NO_SUCH_OBJECT_INSTANCE = 0x0112
    RESOURCE_LIMITATION = 0x0213
    REFERENCED_SOP_CLASS_NOT_SUPPORTED = 0x0122
    CLASS_INSTANCE_CONFLICT = 0x0119
    DUPLICATE_TRANSACTION_UID = 0x0131

class MediaCreationFailureReason(FailureReason):
    """Why an instance could not be put on media: PS3.3 C.22.1.4.

    In the Failed SOP Sequence (0008,1198) of the Media Creation Management Module. The page that
    was read (2020a) ends before the last two, which a copy of 2020b has.
    """

    PROCESSING_FAILURE = 0x0110
    NO_SUCH_OBJECT_INSTANCE = 0x0112
    REFERENCED_SOP_CLASS_NOT_SUPPORTED = 0x0122
    CLASS_INSTANCE_CONFLICT = 0x0119
    MEDIA_APPLICATION_PROFILES_CONFLICT = 0x0201
    MEDIA_APPLICATION_PROFILE_INSTANCE_CONFLICT = 0x0202
    MEDIA_APPLICATION_PROFILE_COMPRESSION_CONFLICT = 0x0203
    MEDIA_APPLICATION_PROFILE_NOT_SUPPORTED = 0x0204
    INSTANCE_SIZE_EXCEEDED = 0x0205
    MISSING_ATTRIBUTE = 0x0120
    MISSING_ATTRIBUTE_VALUE = 0x0121

A7XX: Final[StatusRange]
A9XX: Final[StatusRange]
CXXX: Final[StatusRange]

class StowFailureReason(FailureReason):
    """Why an instance was not stored by STOW-RS: PS3.18 Table I.2-2.

    In the Failed SOP Sequence (0008,1198) of the Store Instances Response Module. Those with the
    first code of A7xx, A9xx and Cxxx stand for the range; an implementation may use other codes
    of it, and codes outside of the table.
    """

    OUT_OF_RESOURCES = 0xA700
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS = 0xA900
    CANNOT_UNDERSTAND = 0xC000
    REFERENCED_TRANSFER_SYNTAX_NOT_SUPPORTED = 0xC122
    PROCESSING_FAILURE = 0x0110
    REFERENCED_SOP_CLASS_NOT_SUPPORTED = 0x0122

class StowWarningReason(WarningReason):
    """What happened to an instance that was stored by STOW-RS: PS3.18 Table I.2-1.

    In the Referenced SOP Sequence (0008,1199) of the Store Instances Response Module. An
    implementation may use other codes.
    """

    COERCION_OF_DATA_ELEMENTS = 0xB000
    ELEMENTS_DISCARDED = 0xB006
    DATA_SET_DOES_NOT_MATCH_SOP_CLASS_WARNING = 0xB007

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
    dimse: ServiceClass = ...
    @property
    def is_warning(self) -> bool:
        """Whether they are values of Warning Reason (0008,1196), and not of Failure Reason."""
    @property
    def attribute(self) -> str:
        """The attribute: ``"Failure Reason (0008,1197)"`` or ``"Warning Reason (0008,1196)"``."""
    def range_of(self, code: int) -> StatusRange | None:
        """Return the range in which `code` lies, or None."""
    def member_of(self, code: int) -> Reason | None:
        """Return the member of `reasons` that is `code`, or None."""
    def status_for(self, code: SupportsIndex) -> StatusInfo | None:
        """Return the DIMSE status that a value stands for, or None.

        Where an instance is refused by C-STORE, the same number is the status of the response.
        None, if no status of the standard has the number.
        """

STORAGE_COMMITMENT_FAILURE: Final[ReasonSet]
"""Failure Reason (0008,1197) of a storage commitment by DIMSE."""
DICOMWEB_STORAGE_COMMITMENT_FAILURE: Final[ReasonSet]
"""Failure Reason (0008,1197) of a storage commitment by DICOMweb: the same values."""
MEDIA_CREATION_FAILURE: Final[ReasonSet]
"""Failure Reason (0008,1197) of a media creation."""
STOW_FAILURE: Final[ReasonSet]
"""Failure Reason (0008,1197) of STOW-RS."""
STOW_WARNING: Final[ReasonSet]
"""Warning Reason (0008,1196) of STOW-RS."""
REASON_SETS: Final[tuple[ReasonSet, ...]]
"""All of them."""

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
    @property
    def reference(self) -> Reference:
        """Where the standard defines what may be sent there."""
    @property
    def assigned_by(self) -> str:
        """The implementation whose meaning `meaning` is; empty if it is the standard's."""

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
