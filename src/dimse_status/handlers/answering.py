"""From what a handler gave, or raised, to the status of the response."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from pydicom.dataset import Dataset
from pynetdicom.events import Event

from dimse_status.handlers.generic_failure import (
    generic_failure,
    out_of_resources,
    permitted_codes,
)
from dimse_status.handlers.options import Manner, is_out_of_resources
from dimse_status.handlers.shown import loggable, shown, text_of
from dimse_status.model.category import Category, as_code, is_code
from dimse_status.model.dataset import StatusDataset
from dimse_status.model.error_comment import fit_error_comment
from dimse_status.model.errors import (
    CodeValueError,
    ErrorCommentError,
    HandlerResultError,
    RelatedFieldError,
    escaped,
)
from dimse_status.model.operation import Operation
from dimse_status.model.related_field import FIELD_OF_ARGUMENT, RelatedField
from dimse_status.model.service_class import ServiceClass, SOPClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.status_info import StatusInfo
from dimse_status.model.status_response import StatusError, StatusNotPermittedError
from dimse_status.registry import STANDARD
from dimse_status.resolver import look_up, resolve
from dimse_status.services.finding import service_of_message
from dimse_status.services.general import GENERAL, GeneralCode

__all__ = ["LOGGER", "Answering", "Mistake", "service_of_event"]

LOGGER = logging.getLogger("dimse_status.handlers")

Mistake: TypeAlias = HandlerResultError | CodeValueError | RelatedFieldError

_STATUS, _COMMENT = 0x0000_0900, 0x0000_0902
_INSTANCE = 0x0000_1000  # of what was created: pynetdicom wants it in the data set
_ARGUMENT_OF_TAG = {field.tag: argument for argument, field in FIELD_OF_ARGUMENT.items()}
_REMEDIES = {
    "NoneType": "; is a return missing?",
    "coroutine": "; pynetdicom calls plain functions: write def, not async def",
    "generator": "; return it, and do not yield",
    "tuple": "; there is no data set here: give the status alone",
    "str": "; read a hexadecimal text with int(text, 16)",
}


@dataclass(frozen=True, slots=True)
class Answering:
    """A request that is being answered, and where the status of its response has its meaning."""

    handler: str
    service: ServiceClass[Any, Any]
    operation: Operation
    sop_class: SOPClass | None
    manner: Manner

    @classmethod
    def to(
        cls,
        event: Event,
        handler: str,
        service: ServiceClass[Any, Any],
        operation: Operation,
        manner: Manner,
    ) -> Answering:
        """Find out what `event` asks for; `service` counts if its SOP class is not known."""
        found = service_of_event(event, operation) or service
        return cls(handler, found, operation, _sop_class_of_event(event, found), manner)

    def status(self, value: object) -> StatusDataset[Any]:
        """Return the Status Dataset for what a handler gave as status.

        Raises
        ------
        StatusNotPermittedError, HandlerResultError, CodeValueError, RelatedFieldError
            In strict mode, if the status is not permitted or none, or has a field that may not go
            with it.
        """
        try:
            code = self._code_of(value)
        except (HandlerResultError, CodeValueError) as error:
            return self.mistake(error)
        info = self._info(value.info if isinstance(value, StatusDataset) else value, code)
        self._check(info)
        if not isinstance(value, Dataset):
            return info.to_dataset()
        return self._with_fields(info, value)

    def failure(self, error: BaseException, *, is_counted: bool = True) -> StatusDataset[Any]:
        """Return the Status Dataset for what a handler raised, and log it.

        Parameters
        ----------
        error
            What it raised.
        is_counted
            Whether the sub-operations of a retrieval were counted already.

        Raises
        ------
        StatusNotPermittedError
            In strict mode, if `error` is a `StatusError` whose status is not permitted.
        """
        if isinstance(error, StatusError) and is_code(getattr(error, "code", None)):
            return self._as_raised(error)
        text = text_of(error)
        comment = text if self.manner.comment_from_exception else ""
        stated = self._stated_for(error)
        if stated is not None:
            what = f"{type(error).__name__}: {text}"
            LOGGER.info("%s raised %s; the response is %s", self.handler, escaped(what), stated)
            return _with_comment(stated, comment)
        where = (self.service, self.operation, self.sop_class)
        info = (
            out_of_resources(*where, is_counted=is_counted)
            if is_out_of_resources(error)
            else generic_failure(*where)
        )
        message = "%s failed; the response is %s"
        LOGGER.error(message, self.handler, info, exc_info=loggable(error))
        return _with_comment(info, comment)

    def mistake(self, error: Mistake) -> StatusDataset[Any]:
        """Return the Status Dataset in place of a result that is none, and log it.

        Raises
        ------
        HandlerResultError, CodeValueError, RelatedFieldError
            In strict mode: `error` itself.
        """
        if self.manner.strict:
            raise error
        info = generic_failure(self.service, self.operation, self.sop_class)
        LOGGER.error("%s: %s; the response is %s", self.handler, escaped(str(error), 500), info)
        return info.to_dataset()

    def left_out(self, error: Mistake) -> None:
        """Log that a part of a result is not sent.

        Raises
        ------
        HandlerResultError, CodeValueError, RelatedFieldError
            In strict mode: `error` itself.
        """
        if self.manner.strict:
            raise error
        LOGGER.warning("%s: %s; it is left out", self.handler, error)

    def cancelled(self) -> StatusDataset[Any]:
        """Return the Status Dataset of a response to a request that was cancelled."""
        return self._info(0xFE00, 0xFE00).to_dataset()

    def is_pending(self, status: StatusDataset[Any]) -> bool:
        """Whether `status` says that more responses follow."""
        return status.info.category is Category.PENDING

    def with_moved_fields(
        self, status: StatusDataset[Any], dataset: Dataset | None
    ) -> tuple[StatusDataset[Any], Dataset | None]:
        """Return both, with the elements of the command that stood in the data set moved."""
        moved = [tag for tag in (dataset or {}).keys() if tag < 0x0001_0000]  # noqa: SIM118 - a Dataset yields elements
        if dataset is None or not moved:
            return status, dataset
        usual = _INSTANCE if self.operation is Operation.N_CREATE else None
        names = ", ".join(dataset[tag].name for tag in moved if tag != usual)
        if names:
            problem = (
                f"{names} belongs to the command, not to the data set: write"
                " Status.to_dataset(error_comment=...), with your status"
            )
            if self.manner.strict:
                raise HandlerResultError(problem, dataset)
            LOGGER.warning("%s: %s; it is moved", self.handler, problem)
        left = Dataset()
        together = Dataset()
        for tag in dataset.keys():  # noqa: SIM118 - likewise
            (together if tag in moved else left)[tag] = dataset[tag]
        together.update(status)
        return self._with_fields(status.info, together), left or None

    def _as_raised(self, error: StatusError) -> StatusDataset[Any]:
        info = self._info(error.status, error.code)
        if info.category is Category.PENDING:
            problem = f"a StatusError must end the operation, got {info}"
            return self.mistake(HandlerResultError(problem, error))
        self._check(info)
        LOGGER.info("%s raised %s", self.handler, escaped(text_of(error), 500))
        if error.fields is not None:
            given = Dataset()
            given.update(error.fields)
            if error.error_comment:  # a new element, for the old one is that of what was raised
                given.add_new(_COMMENT, "LO", error.error_comment)
            return self._with_fields(info, given)
        if error.error_comment and RelatedField.ERROR_COMMENT not in info.related_fields:
            problem = f"no Error Comment may go with {info}: {error.error_comment!r}"
            self.left_out(RelatedFieldError("error_comment", escaped(problem, 500)))
        return _with_comment(info, str(error.error_comment))

    def _stated_for(self, error: BaseException) -> StatusInfo | None:
        for member in self.manner.statuses_for(error):
            info = self._info(member, member.code)
            is_here = isinstance(member, (self.service.code_type, GeneralCode))
            if info.permitted and (is_here or self.service is GENERAL):
                return info
        return None

    def _info(self, status: object, code: int) -> StatusInfo:
        """Return what a status means here; a member, and what was resolved, knows that itself."""
        registry: Any = self.manner.registry
        implementation: Any = self.manner.implementation
        if isinstance(status, StatusInfo):
            if status.question.registry is not STANDARD:
                registry = status.question.registry
            implementation = status.question.implementation or implementation
            status = status.custom
        where = (self.service, self.operation)
        if isinstance(status, StatusCode) and isinstance(status, self.service.code_type):
            uid = None if self.sop_class is None else self.sop_class.uid
            return resolve(status, *where, uid, registry=registry, implementation=implementation)
        return look_up(code, *where, self.sop_class, registry, implementation)

    def _check(self, info: StatusInfo) -> None:
        if info.permitted:
            return
        permitted = permitted_codes(self.service, self.operation, self.sop_class)
        if self.manner.strict:
            raise StatusNotPermittedError(info, permitted)
        LOGGER.warning(
            "%s answers with 0x%04X, which is sent though it is not permitted: %s; permitted are"
            " %s",
            self.handler,
            info.code,
            info.reason,
            permitted,
        )

    def _code_of(self, value: Any) -> int:
        status = value.get("Status") if isinstance(value, Dataset) else value
        if is_code(status):
            return as_code(status)
        if isinstance(value, Dataset):
            problem = f"a status Dataset must have a 16-bit Status (0000,0900), got {shown(status)}"
            raise HandlerResultError(problem, value)
        if isinstance(value, int) and not isinstance(value, bool):
            raise CodeValueError(value)
        remedy = _REMEDIES.get(type(value).__name__, "")
        problem = (
            f"the {self.operation} handler must give a status, such as"
            f" {self.service.statuses.__name__}.SUCCESS, got {shown(value)}{remedy}"
        )
        raise HandlerResultError(problem, value)

    def _with_fields(self, info: StatusInfo, given: Dataset) -> StatusDataset[Any]:
        """Return `given` as it is, or without what may not go with its status."""
        if len(given) == 1 or not info.permitted:
            status = info.to_dataset()
            status.update(given)
            return status
        fields: dict[str, Any] = {}
        for element in given:
            argument = _ARGUMENT_OF_TAG.get(int(element.tag))
            if argument is not None and element.value is not None:
                self._add_field(fields, info, argument, element.value)
            elif element.tag != _STATUS:
                problem = f"{element.tag} {element.name} is no field of a response"
                self.left_out(RelatedFieldError(element.keyword, problem))
        status = info.to_dataset(**fields)
        return given if isinstance(given, StatusDataset) and given == status else status

    def _add_field(
        self, fields: dict[str, Any], info: StatusInfo, argument: str, value: Any
    ) -> None:
        if FIELD_OF_ARGUMENT[argument].vr == "AT":
            value = [value] if isinstance(value, int) else list(value)
        try:
            info.to_dataset(**_one(argument, value))
        except ErrorCommentError as error:
            self.left_out(error)
            value = fit_error_comment(str(value))
        except RelatedFieldError as error:
            self.left_out(error)
            return
        fields[argument] = value


def _one(argument: str, value: Any) -> Mapping[str, Any]:
    return {argument: value}


def _with_comment(info: StatusInfo, comment: str) -> StatusDataset[Any]:
    if comment and RelatedField.ERROR_COMMENT in info.related_fields:
        return info.to_dataset(error_comment=fit_error_comment(comment))
    return info.to_dataset()


def _uid_of_request(event: Event) -> str | None:
    request = getattr(event, "request", None)
    for keyword in ("AffectedSOPClassUID", "RequestedSOPClassUID"):
        uid = getattr(request, keyword, None)
        if uid is not None:
            return str(uid)
    return None


def service_of_event(event: Event, operation: Operation) -> ServiceClass[Any, Any] | None:
    """Find the service class of a request; None for a SOP class that does not tell."""
    return service_of_message(_uid_of_request(event), operation)


def _sop_class_of_event(event: Event, service: ServiceClass[Any, Any]) -> SOPClass | None:
    named = service.sop_class(_uid_of_request(event) or "")
    if named is not None and named.keyword == service.named_in_messages:
        # All messages name this one; the presentation context has the one that was negotiated.
        context = getattr(event, "context", None)
        return service.sop_class(str(getattr(context, "abstract_syntax", ""))) or named
    return named
