"""From what a handler gave, or raised, to the status of the response."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any, TypedDict

from pydicom.dataset import Dataset
from pynetdicom.events import Event

from dimse_status.handlers.generic_failure import generic_failure, permitted_codes
from dimse_status.model.category import Category, as_code, is_code
from dimse_status.model.error_comment import fit_error_comment
from dimse_status.model.errors import (
    CodeTypeError,
    CodeValueError,
    HandlerResultError,
    StatusError,
    StatusNotPermittedError,
)
from dimse_status.model.operation import Operation
from dimse_status.model.related_field import RelatedField
from dimse_status.model.service_class import ServiceClass, SOPClass
from dimse_status.model.status_info import StatusInfo
from dimse_status.registry import STANDARD
from dimse_status.resolver import look_up
from dimse_status.services.finding import service_of_message
from dimse_status.services.general import GENERAL
from dimse_status.services.storage import STORAGE
from dimse_status.services.verification import VERIFICATION

__all__ = ["Answering", "HandlerOptions", "Manner", "service_of_event"]

LOGGER = logging.getLogger("dimse_status.handlers")


class HandlerOptions(TypedDict, total=False):
    """What to do about a handler's mistakes, as keyword arguments of its decorator."""

    strict: bool
    """Raise on a status that is not permitted, or that is none, for tests. Otherwise the first is
    sent, with a warning in the log; instead of the second a failure is sent."""
    comment_from_exception: bool
    """Send the text of an unexpected exception as Error Comment. It may name a patient: it is
    left out unless you ask for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """`HandlerOptions`, with what was left out."""

    strict: bool = False
    comment_from_exception: bool = False


@dataclass(frozen=True, slots=True)
class Answering:
    """A request that is being answered, and where the status of its response has its meaning."""

    handler: str
    service: ServiceClass
    operation: Operation
    sop_class: SOPClass | None
    manner: Manner

    @classmethod
    def to(
        cls,
        event: Event,
        handler: str,
        service: ServiceClass,
        operation: Operation,
        manner: Manner,
    ) -> Answering:
        """Find out what `event` asks for; `service` counts if its SOP class is a private one."""
        found = service_of_event(event, operation)
        if found is GENERAL:
            found = service
        return cls(handler, found, operation, _sop_class_of_event(event, found), manner)

    def status(self, value: object) -> Dataset:
        """Return the Status Dataset for what a handler gave as status.

        Raises
        ------
        StatusNotPermittedError, HandlerResultError, CodeTypeError, CodeValueError
            In strict mode, if the status is not permitted, or if it is none.
        """
        try:
            code = _code_of(value)
        except (HandlerResultError, CodeTypeError, CodeValueError) as error:
            return self.mistake(error)
        self._check(self._look_up(code))
        return value if isinstance(value, Dataset) else self._look_up(code).to_dataset()

    def failure(self, error: Exception) -> Dataset:
        """Return the Status Dataset for what a handler raised, and log it.

        Raises
        ------
        StatusNotPermittedError
            In strict mode, if `error` is a `StatusError` whose status is not permitted.
        """
        if isinstance(error, StatusError):
            return self._as_raised(error)
        info = generic_failure(self.service, self.operation, self.sop_class)
        LOGGER.error("%s failed; the response is %s", self.handler, info, exc_info=error)
        comment = str(error) or type(error).__name__
        return _with_comment(info, comment if self.manner.comment_from_exception else "")

    def mistake(self, error: HandlerResultError | CodeTypeError | CodeValueError) -> Dataset:
        """Return the Status Dataset in place of a result that is none, and log it.

        Raises
        ------
        HandlerResultError, CodeTypeError, CodeValueError
            In strict mode: `error` itself.
        """
        if self.manner.strict:
            raise error
        info = generic_failure(self.service, self.operation, self.sop_class)
        LOGGER.error("%s: %s; the response is %s", self.handler, error, info)
        return info.to_dataset()

    def cancelled(self) -> Dataset:
        """Return the Status Dataset of a response to a request that was cancelled."""
        return self._look_up(0xFE00).to_dataset()

    def is_pending(self, status: Dataset) -> bool:
        """Whether `status` says that more responses follow."""
        return self._look_up(_code_of(status)).category is Category.PENDING

    def _as_raised(self, error: StatusError) -> Dataset:
        info = self._look_up(error.code)
        if info.category is Category.PENDING:
            problem = f"a StatusError must end the operation, got {info}"
            return self.mistake(HandlerResultError(problem, error))
        self._check(info)
        LOGGER.info("%s raised %s", self.handler, error)
        return _with_comment(info, error.comment)

    def _look_up(self, code: int) -> StatusInfo:
        return look_up(code, self.service, self.operation, self.sop_class, STANDARD)

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


def _code_of(value: Any) -> int:
    if not isinstance(value, Dataset):
        return as_code(value)
    status = value.get("Status")
    if not is_code(status):
        problem = f"a status Dataset must have a 16-bit Status (0000,0900), got {status!r:.60}"
        raise HandlerResultError(problem, value)
    return as_code(status)


def _with_comment(info: StatusInfo, comment: str) -> Dataset:
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


_OF_ANY_SOP_CLASS: dict[Operation, ServiceClass] = {
    Operation.C_ECHO: VERIFICATION,
    Operation.C_STORE: STORAGE,
}


def service_of_event(event: Event, operation: Operation) -> ServiceClass:
    """Find the service class of a request; `GENERAL` for a private SOP class."""
    found = service_of_message(_uid_of_request(event), operation)
    return found if found is not None else _OF_ANY_SOP_CLASS.get(operation, GENERAL)


def _sop_class_of_event(event: Event, service: ServiceClass) -> SOPClass | None:
    named = service.sop_class(_uid_of_request(event) or "")
    if named is not None and named.keyword == service.named_in_messages:
        # All messages name this one; the presentation context has the one that was negotiated.
        context = getattr(event, "context", None)
        return service.sop_class(str(getattr(context, "abstract_syntax", ""))) or named
    return named
