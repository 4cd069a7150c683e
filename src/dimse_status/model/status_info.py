"""What is known of a status code, where it came up."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Unpack

from dimse_status import model
from dimse_status.model import question as question_module
from dimse_status.model.category import Category, as_code
from dimse_status.model.operation import Operation
from dimse_status.model.reference import Reference
from dimse_status.model.related_field import RelatedField, RelatedValues
from dimse_status.model.service_class import ServiceClass, SOPClass
from dimse_status.model.status_code import S_co, StatusCode
from dimse_status.model.status_type import references_of_added_fields
from dimse_status.model.table import StatusRange, Usage

__all__ = ["HasPlainForm", "Origin", "StatusInfo", "formatted_result"]

_CONVENTION = Reference(7, "C", edition="2026c")


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


class HasPlainForm:
    """A result that pydantic takes as it is, and writes in its plain form."""

    __slots__ = ("__weakref__",)

    if not TYPE_CHECKING:

        def __class_getitem__(cls, parameters: Any) -> Any:
            # A dataclass with parameters pydantic takes apart, and never asks it for its schema.
            alias = super().__class_getitem__(parameters)
            return alias if alias.__parameters__ else cls

    def to_dict(self) -> dict[str, Any]:
        """Return the plain form, of what JSON has."""
        raise NotImplementedError

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        # Only pydantic calls this, so it is there.
        schema = import_module("pydantic_core.core_schema")
        itself = schema.is_instance_schema(cls)
        plain = schema.dict_schema()
        return schema.json_or_python_schema(
            json_schema=schema.chain_schema([plain, itself]),  # a result is made, never read
            python_schema=itself,
            serialization=schema.plain_serializer_function_ser_schema(
                cls.to_dict, return_schema=plain
            ),
        )


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
        return self.question.operation

    @property
    def sop_class(self) -> SOPClass | None:
        """The SOP class for which it was resolved; None if none was named, or an unknown one."""
        return self.question.sop_class

    @property
    def reason(self) -> str:
        """Why the code is not permitted here, in one sentence; empty if it is."""
        return "" if self.permitted else self.question.registry.reason_against(self)

    @property
    def references(self) -> tuple[Reference, ...]:
        """Where the standard says so, and what may go with it: at least one place, each once."""
        places = dict.fromkeys(usage.reference for usage in self.usages)
        places |= dict.fromkeys(references_of_added_fields(self.code, self.usages))
        return tuple(places) or (_CONVENTION,)

    @property
    def reference(self) -> Reference:
        """The first of `references`: the most specific place in the standard."""
        return self.references[0]

    @property
    def service_name(self) -> str:
        """The name of the service class, such as ``"Storage"``."""
        return self.service.name

    @property
    def assigned_by(self) -> str:
        """The implementation whose meaning `meaning` is; empty if it is the standard's or yours."""
        if self.origin is Origin.IMPLEMENTATION and self.implementation_code is not None:
            return self.implementation_code.implementation
        return ""

    def for_code(self, code: int) -> StatusInfo[S_co]:
        """Ask the same question about another 16-bit code.

        Raises
        ------
        CodeTypeError, CodeValueError
            If `code` is not a 16-bit integer.
        """
        return self.question.registry.answer(as_code(code), self.question)

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
        if self.category in _NOT_DONE or (warnings and self.category is Category.WARNING):
            raise model.status_response.StatusError(self)

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
        return model.dataset.build(self, fields)

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
        named = self.member or self.custom
        return {
            "code": self.code,
            "hex": f"{self.code:04X}",
            "category": str(self.category),
            "meaning": self.meaning,
            "origin": str(self.origin),
            "service": self.service.identifier,
            "operation": None if self.operation is None else str(self.operation),
            "sop_class": None if self.sop_class is None else self.sop_class.uid,
            "name": None if named is None else named.name,
            "range": None if self.range is None else self.range.to_dict(),
            "permitted": self.permitted,
            "reason": self.reason or None,
            "related_fields": [one.to_dict() for one in self.related_fields],
            "references": [one.to_dict() for one in self.references],
            "implementation": self.assigned_by or None,
            "readings": [
                {
                    "service": one.service.identifier,
                    "operations": sorted({str(usage.operation) for usage in one.usages}),
                    "meaning": one.meaning,
                }
                for one in self.readings
            ],
        }

    def __repr__(self) -> str:
        return f"<StatusInfo {self}, in {self.operation or self.service.name}>"

    def __str__(self) -> str:
        whose = f" ({self.assigned_by})" if self.assigned_by else ""
        return f"0x{self.code:04X} {self.category}: {self.meaning}{whose}"

    def __format__(self, specification: str) -> str:
        return formatted_result(self.code, str(self), specification)


def formatted_result(code: int, text: str, specification: str) -> str:
    """Format a result: a number's presentation is its code's, any other is for its text."""
    shown = code if specification[-1:] in _OF_A_NUMBER else text
    return format(shown, specification)


_NOT_DONE = frozenset({Category.FAILURE, Category.UNKNOWN})
_OF_A_NUMBER = frozenset("bcdnoxX")
