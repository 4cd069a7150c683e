"""StatusResponse: what a peer answered, as typed attributes; and the errors that have a status.

What a peer wrote is kept here as it came, and is escaped wherever this module shows it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Self

from dimse_status import model
from dimse_status.model.category import Category
from dimse_status.model.errors import DimseStatusError, StatusTypeError, quoted_comment
from dimse_status.model.related_field import ElementTag
from dimse_status.model.status_code import S, S_co, StatusCode
from dimse_status.model.status_info import HasPlainForm, StatusInfo, formatted_result

__all__ = ["StatusError", "StatusNotPermittedError", "StatusResponse", "response_of"]

_FAILED = frozenset({Category.FAILURE, Category.UNKNOWN})
_MOST_TAGS_SHOWN = 4


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StatusResponse(HasPlainForm, Generic[S_co]):
    """What a peer answered: the status, and each related field that came with it.

    A field that did not come, or whose value cannot be read, is None (empty, for a list).

    Parameters
    ----------
    info
        What the status code means where it was sent.
    error_comment
        Error Comment (0000,0902), as it came: `str` of the response shows it escaped.
    error_comment_bytes
        The bytes of Error Comment, for a text in a character set that was not recognized; None
        if none came, or if what read them did not keep them.
    offending_elements
        Offending Element (0000,0901): integers that print as tags.
    error_id
        Error ID (0000,0903).
    attribute_identifiers
        Attribute Identifier List (0000,1005): integers that print as tags.
    remaining_suboperations, completed_suboperations, failed_suboperations, warning_suboperations
        The four counts of sub-operations, (0000,1020) to (0000,1023).
    affected_sop_class_uid, affected_sop_instance_uid
        Affected SOP Class UID (0000,0002) and Affected SOP Instance UID (0000,1000).
    event_type_id, action_type_id
        Event Type ID (0000,1002) and Action Type ID (0000,1008).
    failed_sop_instance_uids
        Failed SOP Instance UID List (0008,0058) of the Identifier of a C-GET or C-MOVE response,
        where `resolve_response` was given it.
    """

    info: StatusInfo[S_co]
    error_comment: str | None = None
    error_comment_bytes: bytes | None = None
    offending_elements: tuple[ElementTag, ...] = ()
    error_id: int | None = None
    attribute_identifiers: tuple[ElementTag, ...] = ()
    remaining_suboperations: int | None = None
    completed_suboperations: int | None = None
    failed_suboperations: int | None = None
    warning_suboperations: int | None = None
    affected_sop_class_uid: str | None = None
    affected_sop_instance_uid: str | None = None
    event_type_id: int | None = None
    action_type_id: int | None = None
    failed_sop_instance_uids: tuple[str, ...] = ()

    @property
    def code(self) -> int:
        """The status code as the peer sent it, 0x0000 to 0xFFFF."""
        return self.info.code

    @property
    def category(self) -> Category:
        """The status class of the code (PS3.7 Annex C)."""
        return self.info.category

    @property
    def meaning(self) -> str:
        """What the code means."""
        return self.info.meaning

    @property
    def member(self) -> S_co | None:
        """The member of the service class's enum that the code is, or None."""
        return self.info.member

    @property
    def service_name(self) -> str:
        """The name of the service class, such as ``"Storage"``."""
        return self.info.service_name

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            # Most responses have few of the fields. `response_of` sets those that came, and this
            # is asked for the others; that takes half the time of setting all.
            if name in _DEFAULTS:
                return _DEFAULTS[name]
            problem = f"{type(self).__name__!r} object has no attribute {name!r}"
            raise AttributeError(problem)

    def raise_for_status(self, *, warnings: bool = False) -> Self:
        """Return this response, unless it says that the operation failed.

        Parameters
        ----------
        warnings
            Whether a Warning counts as a failure too: a C-MOVE of which half the sub-operations
            failed ends with the Warning 0xB000.

        Raises
        ------
        StatusError
            If the category is Failure; or Unknown, for a peer that answers with no status of
            DICOM has not said that it succeeded; or Warning, if you say so. The message has the
            code, the meaning, the service class, the peer's comment and the counts, and its
            `response` is this one.
        """
        category = self.category
        if category in _FAILED or (warnings and category is Category.WARNING):
            raise StatusError(self.info, self.error_comment or "", response=self)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Return the response in a plain form, for JSON: numbers, texts, lists, dicts and None.

        It has the keys of ``info.to_dict()``, and beside them each field that came, under its
        name here. A tag is a dict of ``tag`` and ``name``. The bytes of the comment are left out.
        """
        plain: dict[str, Any] = self.info.to_dict()
        fields = ((name, getattr(self, name)) for name in _FIELDS)
        came = ((name, value) for name, value in fields if value not in {None, ()})
        return plain | {name: _plain(value) for name, value in came}

    def __repr__(self) -> str:
        return f"<StatusResponse {self}, in {self.info.operation or self.service_name}>"

    def __str__(self) -> str:
        comment = quoted_comment(self.error_comment, self.meaning)
        return f"{self.info}{comment}{_details_of(self)}"

    def __format__(self, specification: str) -> str:
        return formatted_result(self.code, str(self), specification)


_DEFAULTS = {
    field.name: field.default
    for field in dataclasses.fields(StatusResponse)
    if field.name != "info"
}
_FIELDS = tuple(name for name in _DEFAULTS if name != "error_comment_bytes")
_PUT = {
    field.name: vars(StatusResponse)[field.name].__set__
    for field in dataclasses.fields(StatusResponse)
}
_put_info = _PUT["info"]
_new: Any = object.__new__


def response_of(info: StatusInfo[S], came: Mapping[str, Any]) -> StatusResponse[S]:
    """Make the response of which `came` holds the fields: what calling the class does, sooner."""
    made: StatusResponse[S] = _new(StatusResponse)
    _put_info(made, info)
    for name, value in came.items():
        _PUT[name](made, value)
    return made


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, ElementTag):
        return {"tag": f"({value >> 16:04X},{value & 0xFFFF:04X})", "name": value.name or None}
    return value


def _details_of(response: StatusResponse[StatusCode]) -> str:
    """Return what came with a status, for the end of a message: the counts are the last."""
    details: list[str] = []
    if response.error_id is not None:
        details.append(f"Error ID 0x{response.error_id:04X}")
    tags = response.offending_elements
    if tags:
        more = f" and {len(tags) - _MOST_TAGS_SHOWN} more" if len(tags) > _MOST_TAGS_SHOWN else ""
        shown = ", ".join(str(tag) for tag in tags[:_MOST_TAGS_SHOWN])
        details.append(f"Offending Element {shown}{more}")
    counts = (
        (response.remaining_suboperations or None, "remaining"),
        (response.warning_suboperations or None, "with warnings"),
        (response.completed_suboperations, "completed"),
        (response.failed_suboperations, "failed"),
    )
    counted = [f"{count} {word}" for count, word in counts if count is not None]
    if counted:
        details.append(", ".join(counted))
    return "".join(f"; {detail}" for detail in details)


class StatusError(DimseStatusError):
    """A response reports a failure; or, raised in a handler, it is to do so.

    Parameters
    ----------
    status
        The status: a member of a service's enum, what a code was resolved to, or a
        `StatusDataset` with the fields that are to go with it.
    error_comment
        What the peer said, or is to be told: the text for Error Comment (0000,0902). Without it,
        that of the `StatusDataset`.
    response
        The response that reports it, if one did.

    Attributes
    ----------
    code : int
        The 16-bit status code.
    status
        As given; of a `StatusDataset`, what its status was resolved to.
    fields : StatusDataset or None
        The `StatusDataset` that was given.
    error_comment : str
        As given, or the text of what was given.
    response
        As given: what came with the status.

    Raises
    ------
    StatusTypeError
        If `status` is a bare number, or anything else that does not say what it means (a
        `TypeError`).
    """

    def __init__(
        self,
        status: StatusCode | StatusInfo[StatusCode] | model.dataset.StatusDataset[StatusCode],
        error_comment: str = "",
        *,
        response: StatusResponse[StatusCode] | None = None,
    ) -> None:
        fields: model.dataset.StatusDataset[StatusCode] | None = None
        known: Any = status
        if hasattr(status, "info") and isinstance(status, model.dataset.StatusDataset):
            fields, known = status, status.info
            error_comment = error_comment or status.get("ErrorComment", "")
        if not isinstance(getattr(known, "meaning", None), str):
            raise StatusTypeError(status)
        # An exception in its place must not cost the peer the status.
        error_comment = str(error_comment or "")
        message = f"0x{known.code:04X} {known.category}: {known.meaning}"
        # A code of an implementation has its meaning from it, and the message must say so.
        assigned_by = getattr(known, "assigned_by", "")
        where = ", ".join(word for word in (assigned_by, known.service_name) if word)
        if where:
            message += f" ({where})"
        message += quoted_comment(error_comment, known.meaning)
        if response is not None:
            message += _details_of(response)
        super().__init__(message)
        self.code: int = known.code
        self.status: StatusCode | StatusInfo[StatusCode] = known
        self.fields: model.dataset.StatusDataset[StatusCode] | None = fields
        self.error_comment = error_comment
        self.response = response


class StatusNotPermittedError(DimseStatusError, ValueError):
    """A handler in strict mode answered a request with a code that is not permitted there.

    Attributes
    ----------
    info
        The code, where it was to be sent.
    """

    def __init__(self, info: StatusInfo[StatusCode], permitted: str) -> None:
        super().__init__(
            f"a response must have a permitted status: {info.reason}; permitted are {permitted}"
        )
        self.info = info
