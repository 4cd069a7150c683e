# Generated from src/dimse_status/model/status_info.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What is known of a status code, where it came up."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, Literal, Unpack

from dimse_status import model
from dimse_status.model import question as question_module
from dimse_status.model.category import Category
from dimse_status.model.operation import Operation
from dimse_status.model.reference import Reference
from dimse_status.model.related_field import RelatedField, RelatedValues
from dimse_status.model.service_class import ServiceClass, SOPClass
from dimse_status.model.status_code import S_co, StatusCode
from dimse_status.model.table import StatusRange, Usage

__all__ = ["HasPlainForm", "Origin", "StatusInfo", "formatted_result"]

class Origin(StrEnum):
    """How the meaning of a code was found, from most to least specific."""

    _value_: Literal[  # pyright: ignore[reportIncompatibleVariableOverride]
        "fixed", "custom", "implementation", "range", "general", "convention", "unknown"
    ]
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

class HasPlainForm:
    """A result that pydantic takes as it is, and writes in its plain form."""

    __slots__ = ("__weakref__",)
    def to_dict(self) -> dict[str, Any]:
        """Return the plain form, of what JSON has."""
    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any: ...

@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StatusInfo(HasPlainForm, Generic[S_co]):
    """A status code, resolved for what is known of where it came up.

    Parameters
    ----------
    code
        The 16-bit code itself, as the peer sent it.
    category
        Its status class, by PS3.7 Annex C.
    meaning
        What it means there. Where that depends on what is not known, it says so.
    origin
        How the meaning was found.
    service
        The service class for which it was resolved. If none was meant: the only one of the
        operation, or `GENERAL`.
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
        whether any may.
    implementation_code
        What the implementation that was named uses the code for there, also where the standard's
        own meaning goes before it; None if no implementation was named, or it does not say.
    readings
        Where no one service class was meant: what the code means in each that gives it another
        meaning, in the order of `SERVICE_CLASSES`. Otherwise empty.
    question
        What was asked: the registry, the service class, the operation, the SOP class and the
        implementation.
    """

    code: int
    """The 16-bit code itself, as the peer sent it."""
    category: Category
    """Its status class, by PS3.7 Annex C."""
    meaning: str
    """What it means there; where that depends on what is not known, it says so."""
    origin: Origin
    """How the meaning was found."""
    service: ServiceClass[S_co, Any]
    """The service class; if none was meant, the only one of the operation, or `GENERAL`."""
    member: S_co | None
    """The member of the service class's enum that it is, or None."""
    custom: StatusCode | None
    """The member of an implementation's enum that it is, or None."""
    range: StatusRange | None
    """The range of the service class in which it lies, or None."""
    usages: tuple[Usage, ...]
    """The rows of the standard that define it."""
    related_fields: tuple[RelatedField, ...]
    """What may go with the code here, by PS3.4 and PS3.7."""
    permitted: bool
    """Whether the operation and the SOP class may be answered so."""
    implementation_code: model.implementation_code.ImplementationCode | None = None
    """What the implementation that was named uses the code for, or None."""
    readings: tuple[StatusInfo[StatusCode], ...] = ()
    """What the code may mean, where no one service class was meant; otherwise empty."""
    question: question_module.Question
    """What was asked."""
    @property
    def operation(self) -> Operation | None:
        """The operation for which it was resolved; None if none was named."""
    @property
    def sop_class(self) -> SOPClass | None:
        """The SOP class for which it was resolved; None if none was named, or an unknown one."""
    @property
    def reason(self) -> str:
        """Why the code is not permitted here, in one sentence; empty if it is."""
    @property
    def references(self) -> tuple[Reference, ...]:
        """Where the standard says so, and what may go with it: at least one place, each once."""
    @property
    def reference(self) -> Reference:
        """The first of `references`: the most specific place in the standard."""
    @property
    def service_name(self) -> str:
        """The name of the service class, such as ``"Storage"``."""
    @property
    def assigned_by(self) -> str:
        """The implementation whose meaning `meaning` is; empty if it is the standard's or yours."""
    def for_code(self, code: int) -> StatusInfo[S_co]:
        """Ask the same question about another 16-bit code.

        Raises
        ------
        CodeTypeError, CodeValueError
            If `code` is not a 16-bit integer.
        """
    def raise_for_status(self, *, warnings: bool = False) -> None:
        """Raise if the code says that the operation failed.

        Parameters
        ----------
        warnings
            Whether a Warning raises as well.

        Raises
        ------
        StatusError
            If the category is Failure; or Unknown, for a peer that answers with no status of
            DICOM has not said that it succeeded.
        """
    def to_dataset(self, **fields: Unpack[RelatedValues]) -> model.dataset.StatusDataset[S_co]:
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
    def to_dict(self) -> dict[str, Any]:
        """Return the plain form, of what JSON has: the same that ``--json`` prints.

        Returns
        -------
        dict
            ``code`` and ``hex``, such as 42754 and ``"A702"``; ``category``, ``meaning``,
            ``origin``; ``service``, by identifier, ``operation`` and ``sop_class``, by UID, or
            None; ``name`` of the member, or None; ``range`` with ``pattern``, ``low`` and
            ``high``, or None; ``permitted``, and ``reason`` if it is not, or None;
            ``related_fields``, each with ``name``, ``keyword`` and ``tag``; ``references``, each
            with ``part``, ``section``, ``table``, ``by_reference``, ``edition`` and ``url``;
            ``implementation``, whose meaning it is, or None; ``readings``, each with ``service``,
            ``operations`` and ``meaning``.
        """

def formatted_result(code: int, text: str, specification: str) -> str:
    """Format a result: a number's presentation is its code's, any other is for its text."""
