# Generated from src/dimse_status/model/status_info.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What is known of a status code, where it came up."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic

from typing_extensions import TypeVar, Unpack

from dimse_status.implementations.implementation import ImplementationCode
from dimse_status.model.category import Category
from dimse_status.model.dataset import StatusDataset
from dimse_status.model.operation import Operation
from dimse_status.model.reference import Reference
from dimse_status.model.related_field import RelatedField, RelatedValues
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.table import StatusRange, Usage
from dimse_status.services.sop_classes import SOPClass

__all__ = ["Origin", "StatusInfo"]
S_co = TypeVar("S_co", bound=StatusCode, covariant=True, default=StatusCode)

class Origin(StrEnum):
    """How the meaning of a code was found, from most to least specific."""

    FIXED = "fixed"
    """The service class gives this very code a meaning."""
    CUSTOM = "custom"
    """An implementation assigned it, in an enum that the registry was extended with."""
    IMPLEMENTATION = "implementation"
    """The implementation that was named, or that the registry was extended with, uses it so."""
    RANGE = "range"
    """The service class gives a range around it a meaning."""
    GENERAL = "general"
    """PS3.7 Annex C gives it a meaning for all service classes."""
    CONVENTION = "convention"
    """Nothing gives it a meaning; PS3.7 Annex C tells its category."""
    UNKNOWN = "unknown"
    """It lies outside PS3.7 Annex C."""

@dataclass(frozen=True, slots=True, kw_only=True)
class StatusInfo(Generic[S_co]):
    """A status code, resolved for a service class, an operation and a SOP class.

    Parameters
    ----------
    code
        The 16-bit code itself, as the peer sent it.
    category
        Its status class, by PS3.7 Annex C.
    meaning
        What it means there.
    origin
        How the meaning was found.
    service
        The service class for which it was resolved; `GENERAL` if none was named.
    operation
        The operation for which it was resolved; None if none was named.
    sop_class
        The SOP class for which it was resolved; None if none was named, or a private one.
    member
        The member of the service class's enum that it is, or None.
    custom
        The member of an implementation's enum that it is, or None.
    range
        The range of the service class in which it lies, or None.
    usages
        The rows of the standard that define it for this operation and SOP class; if it is not
        permitted here, those that define it elsewhere in the service class.
    related_fields
        What may go with the code here, by PS3.4 and PS3.7.
    permitted
        Whether the operation and the SOP class may be answered so. Where they are not named:
        whether any of the service class may.
    implementation_code
        What the implementation that was named uses the code for there, also where the standard's
        own meaning goes before it; None if no implementation was named, or it does not say.
    """

    code: int
    category: Category
    meaning: str
    origin: Origin
    service: ServiceClass[S_co]
    operation: Operation | None
    sop_class: SOPClass | None
    member: S_co | None
    custom: StatusCode | None
    range: StatusRange | None
    usages: tuple[Usage, ...]
    related_fields: tuple[RelatedField, ...]
    permitted: bool
    implementation_code: ImplementationCode | None = None
    @property
    def reason(self) -> str:
        """Why the code is not permitted here, in one sentence; empty if it is."""
    @property
    def references(self) -> tuple[Reference, ...]:
        """Where the standard says so: at least one place, each once."""
    @property
    def reference(self) -> Reference:
        """The first of `references`: the most specific place in the standard."""
    @property
    def service_name(self) -> str:
        """The name of the service class, such as ``"Storage"``."""
    @property
    def assigned_by(self) -> str:
        """The implementation whose meaning `meaning` is; empty if it is the standard's or yours."""
    def raise_for_status(self) -> None:
        """Raise if the code says that the operation failed.

        Raises
        ------
        StatusError
            If the category is Failure; or Unknown, for a peer that answers with no status of
            DICOM has not said that it succeeded.
        """
    def to_dataset(self, **fields: Unpack[RelatedValues]) -> StatusDataset[S_co]:
        """Build a Status Dataset of this code, to be sent as a response.

        Parameters
        ----------
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
        """
