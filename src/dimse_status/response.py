"""From a response that a peer sent to typed attributes.

What came is hostile until it was read: a value is looked at once, in time that its length bounds;
what it may not be makes its field None, and only a Status that is no code is an error. Bytes that
pydicom has not decoded yet are decoded here and left as they are in the Dataset, for pydicom
raises and warns where it cannot decode them, and forgets what the bytes of a text were.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from struct import unpack
from typing import Any, Final, Literal, overload

from dimse_status import implementations, model
from dimse_status.model.category import HIGHEST_CODE
from dimse_status.model.errors import (
    InvalidResponseError,
    NoResponseError,
    ServiceClassError,
    UnknownEncodingError,
)
from dimse_status.model.operation import Operation
from dimse_status.model.related_field import ElementTag, RelatedField
from dimse_status.model.service_class import ServiceClass, as_service_class
from dimse_status.model.status_code import S
from dimse_status.model.status_info import StatusInfo
from dimse_status.model.status_response import StatusResponse, response_of
from dimse_status.registry import STANDARD, StatusRegistry
from dimse_status.resolver import resolve
from dimse_status.services.finding import service_of_message

__all__ = ["resolve_response"]


@overload
def resolve_response(
    response: model.dataset.Dataset,
    service: ServiceClass[S, Any],
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    implementation: implementations.Implementation | None = None,
    identifier: model.dataset.Dataset | None = None,
    encoding: str | None = None,
) -> StatusResponse[S]: ...
@overload
def resolve_response(
    response: model.dataset.Dataset,
    service: None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    implementation: implementations.Implementation | None = None,
    identifier: model.dataset.Dataset | None = None,
    encoding: str | None = None,
) -> StatusResponse: ...
def resolve_response(  # noqa: PLR0913 - all but the first are optional
    response: model.dataset.Dataset,
    service: ServiceClass | None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    implementation: implementations.Implementation | None = None,
    identifier: model.dataset.Dataset | None = None,
    encoding: str | None = None,
) -> StatusResponse:
    """Read a response that a peer sent.

    Parameters
    ----------
    response
        A status Dataset, as pynetdicom's `send_c_store` and the like return it; or a whole
        command set, whose Command Field (0000,0100) and Affected SOP Class UID (0000,0002) then
        tell the operation and the service class.
    service, operation, sop_class
        What was asked, where `response` does not tell it.
    registry
        Where custom codes are looked up.
    implementation
        The implementation of the peer, as for `resolve`.
    identifier
        The data set that came with the response: its Failed SOP Instance UID List (0008,0058), in
        which a C-GET or C-MOVE says which instances were not sent, is read too.
    encoding
        The character set of Error Comment, for a text that is neither of the default repertoire
        nor UTF-8: the name of a Python codec, or a defined term such as ``"ISO_IR 100"``. Without
        it such a text is read as Latin-1; its bytes are `error_comment_bytes`.

    Returns
    -------
    StatusResponse
        The status and the related fields.

    Raises
    ------
    NoResponseError
        If `response` is empty: the peer did not answer (a `ValueError`).
    InvalidResponseError
        If `response` is no Dataset, is a request, is a response to an operation that `service`
        does not have, or has no Status that is a 16-bit integer (a `ValueError`).
    ServiceClassError
        If `service`, `operation` and `sop_class` do not go together (a `ValueError`).
    UnknownEncodingError
        If there is no such `encoding` (a `LookupError`).

    Examples
    --------
    >>> from pydicom import Dataset
    >>> from dimse_status import QUERY_RETRIEVE_MOVE, resolve_response
    >>> answer = Dataset()
    >>> answer.Status = 0xA801
    >>> answer.ErrorComment = "no such AE"
    >>> print(resolve_response(answer, QUERY_RETRIEVE_MOVE))
    0xA801 Failure: Refused: Move Destination unknown: "no such AE"
    """
    if not isinstance(response, model.dataset.Dataset):
        raise InvalidResponseError(_what_to_write(response), response)
    codec = None if encoding is None else _codec_of(encoding)
    fields = _fields_of(response)
    code = _code(fields.pop("status", None))
    told = None
    if "command_field" in fields:
        told = _operation(fields.pop("command_field"))
    if "error_comment" in fields:
        text, data = _comment(fields["error_comment"], codec)
        fields["error_comment"] = text
        fields["error_comment_bytes"] = data
    if identifier is not None:
        fields["failed_sop_instance_uids"] = _failed_instances(identifier)
    asked = told if operation is None else Operation(operation)
    found: Any = service
    named = sop_class
    if sop_class is None and (service is None or "affected_sop_class_uid" in fields):
        found, named = _place(service, asked, fields.get("affected_sop_class_uid"))
    try:
        info = resolve(code, found, asked, named, registry=registry, implementation=implementation)
    except ServiceClassError:
        if told is None or operation is not None:
            raise
        resolve(code, found, None, sop_class)  # if it is not the caller who is wrong,
        raise InvalidResponseError(_told_otherwise(service, sop_class, told), told) from None
    theirs = info.implementation_code
    if theirs is not None and theirs.meanings and info.assigned_by:
        info = replace(info, meaning=theirs.meaning_for(fields.get("error_comment")))
    if "error_id" in fields:
        info = _with_error_id(info, fields["error_id"])
    return response_of(info, fields)


def _place(
    service: ServiceClass | None, operation: Operation | None, uid: str | None
) -> tuple[ServiceClass | None, str | None]:
    """Return where a response came up; the UID that a peer names tells no more than it can."""
    if uid is None or len(uid) > _LONGEST_UID:
        uid = None
    if service is None:
        service = service_of_message(uid, operation)
    sop = as_service_class(service).sop_class(uid) if service is not None and uid else None
    return service, None if sop is None else sop.uid


def _told_otherwise(service: ServiceClass | None, sop_class: str | None, told: Operation) -> str:
    asked = sop_class if service is None else service.name
    return (
        f"a response of {asked} must be read, got {told.value}-RSP"
        f" (Command Field 0x{told.response_command_field:04X})"
    )


def _with_error_id(info: StatusInfo, error_id: int | None) -> StatusInfo:
    """Let an Error ID to which the standard gives a meaning say more than the code does."""
    usages = tuple(usage for usage in info.usages if usage.error_id == error_id is not None)
    if not usages:
        return info
    words = (info.meaning, usages[0].error_comment)
    return replace(info, meaning=": ".join(filter(None, words)), usages=usages)


# --- What was given ------------------------------------------------------------------------------

_PAIR: Final = 2


def _what_to_write(response: object) -> str:
    """Say what must be given, and what to write for what is often given in its place."""
    expected = f"a response must be a pydicom Dataset, got {type(response).__name__}"
    if isinstance(response, tuple) and len(response) == _PAIR:
        return (
            f"{expected}: of the pair (status, data set) that a send_ method gives, read the first:"
            " status, identifier = ...; resolve_response(status, identifier=identifier)"
        )
    if hasattr(response, "__next__"):
        return (
            f"{expected}: a send_ method that gives several responses is read in a loop:"
            " for status, identifier in responses: resolve_response(status, ...)"
        )
    if isinstance(response, int) and not isinstance(response, bool):
        return f"{expected}: for a code, write resolve(0x{response:04X}, ...)"
    if isinstance(response, StatusResponse | StatusInfo):
        return f"{expected}: it has been read already"
    return f"{expected}: give what a send_ method of pynetdicom returned"


def _codec_of(encoding: str) -> str:
    from pydicom.charset import python_encoding  # noqa: PLC0415 - few need it

    try:
        codec = python_encoding.get(encoding, encoding)
        "".encode(codec)
    except (LookupError, TypeError, ValueError):
        raise UnknownEncodingError(encoding) from None
    return codec


def _failed_instances(identifier: object) -> tuple[str, ...]:
    if not isinstance(identifier, model.dataset.Dataset):
        kind = type(identifier).__name__
        problem = f"an identifier must be a pydicom Dataset or None, got {kind}"
        raise InvalidResponseError(problem, identifier)
    for tag, element in identifier.items():
        if int(tag) == _FAILED_SOP_INSTANCE_UID_LIST:
            parts = (part.strip(" \0") for part in (_text(element) or "").split("\\"))
            return tuple(part for part in parts if part)
    return ()


# --- What came -----------------------------------------------------------------------------------
#
# An element is a DataElement, or a RawDataElement, whose bytes pydicom has not decoded yet. A
# command set states no VR (PS3.7 6.3.1), so that a raw element has that of its field; a VR of UN
# states none either.

_UNSTATED = frozenset({None, "UN"})
_TEXTS = _UNSTATED | {"AE", "CS", "LO", "LT", "SH", "ST", "UC", "UI", "UT"}
_WIDTHS = {None: 2, "UN": 2, "US": 2, "SS": 2, "UL": 4, "SL": 4, "UV": 8, "SV": 8}
_SIGNED = frozenset({"SS", "SL", "SV"})
_HIGHEST_TAG: Final = 0xFFFF_FFFF
_LONGEST_UID: Final = 64
_FAILED_SOP_INSTANCE_UID_LIST: Final = 0x0008_0058


def _itself(element: Any) -> Any:
    return element


def _integer(element: Any) -> int | None:
    """Return the one integer that an element holds; None if it holds another number of them."""
    if element.is_raw:
        value = element.value
        if not isinstance(value, bytes) or len(value) != _WIDTHS.get(element.VR):
            return None
        order: Literal["little", "big"] = "little" if element.is_little_endian else "big"
        return int.from_bytes(value, order, signed=element.VR in _SIGNED)
    value = element.value
    if type(value) is int:
        return value
    if isinstance(value, bool):
        return None
    try:
        return operator.index(value)
    except TypeError:
        return None


def _number(element: Any) -> int | None:
    number = _integer(element)
    return number if number is not None and 0 <= number <= HIGHEST_CODE else None


def _text(element: Any) -> str | None:
    value = element.value
    if element.is_raw and element.VR not in _TEXTS:
        return None
    if isinstance(value, bytes):
        return value.decode("latin-1").rstrip(" \0")
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Sequence) and all(isinstance(part, str) for part in value):
        # pydicom splits at a backslash, which a peer ought not to send here and does.
        return "\\".join(value)
    return None


def _tags(element: Any) -> tuple[ElementTag, ...]:
    value = element.value
    if element.is_raw:
        if not isinstance(value, bytes) or element.VR not in {None, "UN", "AT"} or len(value) % 4:
            return ()
        halves = unpack(f"{'<' if element.is_little_endian else '>'}{len(value) // 2}H", value)
        pairs = zip(halves[::2], halves[1::2], strict=True)
        return tuple(ElementTag(group << 16 | number) for group, number in pairs)
    if isinstance(value, bool):
        return ()
    several = value if isinstance(value, Sequence) and not isinstance(value, str) else (value,)
    numbers = (int(one) for one in several if isinstance(one, int))
    return tuple(ElementTag(one) for one in numbers if 0 <= one <= _HIGHEST_TAG)


_READER_OF_VR: Mapping[str, Callable[[Any], Any]] = {
    "US": _number,
    "UI": _text,
    "AT": _tags,
    "LO": _itself,  # it needs to know the encoding
}
_READERS: Mapping[int | None, tuple[str, Callable[[Any], Any]]] = {
    0x0000_0100: ("command_field", _number),
    0x0000_0900: ("status", _itself),  # it is not optional
    **{
        field.tag: (field.argument, _READER_OF_VR[field.vr])
        for field in RelatedField
        if field.tag is not None
    },
}


def _fields_of(response: model.dataset.Dataset) -> dict[str, Any]:
    """Read each element that is there and that is known; Status and Error Comment stay elements."""
    came = response.items()
    if not came:
        raise NoResponseError
    fields: dict[str, Any] = {}
    for tag, element in came:
        known = _READERS.get(int(tag))  # pydicom's tags compare slowly
        if known is not None:
            name, read = known
            fields[name] = read(element)
    return fields


def _comment(element: Any, codec: str | None) -> tuple[str | None, bytes | None]:
    """Return the text and the bytes of Error Comment."""
    text = _text(element)
    if text is None:
        return None, None
    if isinstance(element.value, bytes):
        data: bytes = element.value
    else:
        try:
            data = text.encode("latin-1")  # as pydicom decoded it
        except UnicodeEncodeError:
            return text, None
    return _decoded(data, codec).rstrip(" \0"), data


def _decoded(data: bytes, codec: str | None) -> str:
    # Text that is encoded in seven bits, with escape sequences, is valid UTF-8 by chance.
    codecs = ["ascii", "utf-8"] if codec is None or b"\x1b" not in data else []
    for one in [*codecs, *([] if codec is None else [codec])]:
        try:
            return data.decode(one)
        except ValueError:
            continue
    return data.decode("latin-1")


def _code(status: Any) -> int:
    if status is None:
        problem = "a response must have a Status (0000,0900), got a Dataset without one"
        raise InvalidResponseError(problem)
    number = _integer(status)
    if number is not None and 0 <= number <= HIGHEST_CODE:
        return number
    value: Any = number if status.is_raw and number is not None else status.value
    if status.is_raw and isinstance(value, bytes) and status.VR in _UNSTATED and not len(value) % 2:
        few = value[:64]  # all of it would not fit the message
        value = list(unpack(f"{'<' if status.is_little_endian else '>'}{len(few) // 2}H", few))
    problem = (
        f"Status (0000,0900) must be one 16-bit integer, got {type(value).__name__} {value!r:.60}"
    )
    raise InvalidResponseError(problem, value)


_OPERATIONS = {operation.response_command_field: operation for operation in Operation}
_REQUESTS = {operation.request_command_field: operation for operation in Operation}


def _operation(field: int | None) -> Operation | None:
    if field is None:
        return None
    if field in _REQUESTS:
        problem = (
            f"a response must be read, got the request {_REQUESTS[field]}-RQ"
            f" (Command Field 0x{field:04X})"
        )
        raise InvalidResponseError(problem, field)
    return _OPERATIONS.get(field)
