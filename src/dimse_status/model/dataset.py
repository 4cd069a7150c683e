"""Status Datasets: what a handler returns to pynetdicom, with what is known of its code.

The only module of the core that imports pydicom. A Dataset and its elements are built as copies
of the state that the installed pydicom gives to its own, which takes a tenth of the time of
building them by keyword, and holds the same.
"""

from __future__ import annotations

import copy
import operator
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final, Generic, Self, Unpack, cast

from pydicom import config
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.tag import BaseTag, Tag
from pydicom.uid import UID

from dimse_status import model
from dimse_status.model.category import HIGHEST_CODE
from dimse_status.model.error_comment import check_error_comment
from dimse_status.model.errors import (
    ArgumentTypeError,
    InvalidResponseError,
    RelatedFieldError,
    closest_of,
    spelled_out,
)
from dimse_status.model.related_field import FIELD_OF_ARGUMENT, RelatedField, RelatedValues, TagLike
from dimse_status.model.status_code import S_co
from dimse_status.model.status_info import StatusInfo

__all__ = ["Dataset", "StatusDataset", "build"]


def _state_of(tag: int, vr: str) -> dict[str, Any]:
    return dict(vars(DataElement(tag, vr, None)))


_STATUS: Final = BaseTag(0x0000_0900)
_STATUS_STATE = _state_of(_STATUS, "US")
_MARK: dict[BaseTag, Any] = {}
_BLANK: dict[str, Any] = {**vars(Dataset(_MARK)), "_info": None}
_ELEMENTS = next(name for name, value in _BLANK.items() if value is _MARK)
_OPTIONS: dict[str, Any] = _BLANK.get("_pixel_array_opts", {})
# What else of it can be changed, in a version of pydicom that has more.
_OTHERS = [
    (name, value.copy)
    for name, value in _BLANK.items()
    if isinstance(value, dict | list)
    and name not in {_ELEMENTS, "_private_blocks", "_pixel_array_opts", "_pixel_id"}
]

_new: Any = object.__new__
# A Dataset's own way to set an attribute looks its name up among the keywords of DICOM.
_set_state: Callable[[Dataset, dict[str, Any]], None] = vars(Dataset)["__dict__"].__set__


class StatusDataset(Dataset, Generic[S_co]):
    """A pydicom Dataset of the command elements of a response, and what its status means.

    It is a `Dataset` in every respect: pynetdicom takes it from a handler, it compares, copies,
    pickles and prints as one. `info` is beside the elements, never among them.

    Parameters
    ----------
    info
        What is known of the code; its `code` becomes Status (0000,0900).
    **fields
        The related fields: see `RelatedValues`.

    Raises
    ------
    ArgumentTypeError
        If `info` is not what `resolve` returned (a `TypeError`).
    RelatedFieldError
        If a field may not go with the status, or its value cannot be encoded.
    """

    _info: StatusInfo[S_co]

    if TYPE_CHECKING:
        Status: int
        """Status (0000,0900)."""
        AffectedSOPClassUID: str
        """Affected SOP Class UID (0000,0002)."""
        ErrorComment: str
        """Error Comment (0000,0902)."""
        ErrorID: int
        """Error ID (0000,0903)."""
        AffectedSOPInstanceUID: str
        """Affected SOP Instance UID (0000,1000)."""
        EventTypeID: int
        """Event Type ID (0000,1002)."""
        ActionTypeID: int
        """Action Type ID (0000,1008)."""
        NumberOfRemainingSuboperations: int
        """Number of Remaining Sub-operations (0000,1020)."""
        NumberOfCompletedSuboperations: int
        """Number of Completed Sub-operations (0000,1021)."""
        NumberOfFailedSuboperations: int
        """Number of Failed Sub-operations (0000,1022)."""
        NumberOfWarningSuboperations: int
        """Number of Warning Sub-operations (0000,1023)."""

    def __init__(self, info: StatusInfo[S_co], **fields: Unpack[RelatedValues]) -> None:
        if type(info) is not StatusInfo:
            name, expected = "info", "a StatusInfo: write resolve(code, service).to_dataset()"
            raise ArgumentTypeError(name, expected, info)
        _set_state(self, vars(build(info, cast("dict[str, Any]", fields))))

    @property
    def info(self) -> StatusInfo[S_co]:
        """What is known of the code in Status (0000,0900), as it is now.

        Raises
        ------
        InvalidResponseError
            If Status was deleted, or set to what is no code.
        """
        known = self._info
        code = self.get("Status")
        if type(code) is int:
            if code == known.code:
                return known
            if 0 <= code <= HIGHEST_CODE:
                return known.for_code(code)
        problem = f"Status (0000,0900) must be a 16-bit integer, got {code!r:.60}"
        raise InvalidResponseError(problem, code)

    @classmethod
    def from_json(cls, *arguments: Any, **options: Any) -> Self:
        """Return the Dataset that a text or dict of the DICOM JSON Model describes.

        What the code means is not in it: `info` is what `resolve` says of the code alone.

        Raises
        ------
        InvalidResponseError
            If it has no Status (0000,0900) that is a code.
        """
        plain = Dataset.from_json(*arguments, **options)
        code = plain.get("Status")
        if type(code) is not int or not 0 <= code <= HIGHEST_CODE:
            problem = f"Status (0000,0900) must be a 16-bit integer, got {code!r:.60}"
            raise InvalidResponseError(problem, code)
        made = cls(cast("StatusInfo[S_co]", model.resolve(code)))
        made.update(plain)
        return made

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        memo[id(self._info)] = self._info  # it cannot be changed
        made: Self = _new(type(self))
        memo[id(self)] = made
        _set_state(made, copy.deepcopy(vars(self), memo))
        return made


def build(info: StatusInfo[S_co], fields: Any) -> StatusDataset[S_co]:
    """Make a `StatusDataset`: what calling the class does, in half the time.

    `fields` may be changed.
    """
    status: Any = _new(DataElement)
    status.__dict__ = of_status = _STATUS_STATE.copy()
    of_status["_value"] = info.code
    elements = {_STATUS: status}
    if fields:
        _add_fields(elements, info, fields)
    state = _BLANK.copy()
    state["_private_blocks"] = {}
    state["_pixel_array_opts"] = _OPTIONS.copy()
    state["_pixel_id"] = {}
    for name, fresh in _OTHERS:
        state[name] = fresh()
    state[_ELEMENTS] = elements
    state["_info"] = info
    made: StatusDataset[S_co] = _new(StatusDataset)
    _set_state(made, state)
    return made


# --- Related fields ------------------------------------------------------------------------------


def _add_fields(elements: dict[BaseTag, Any], info: StatusInfo, fields: dict[str, Any]) -> None:
    """Add the element of each field that has a value."""
    allowed = info.related_fields
    if "error_id" in fields:
        _add_fixed_comment(info, fields)
    for argument, value in fields.items():
        known = _WRITERS.get(argument)
        if known is None:
            closest = closest_of(argument, FIELD_OF_ARGUMENT)
            raise RelatedFieldError(
                argument, f"there is no related field {argument!r:.60}{closest}"
            )
        if value is None:
            continue
        field, tag, state, convert = known
        if field not in allowed:
            raise RelatedFieldError(argument, _refusal(info, argument, field, allowed))
        element: Any = _new(DataElement)
        element.__dict__ = of_element = state.copy()
        of_element["_value"] = convert(argument, value)
        elements[tag] = element


def _add_fixed_comment(info: StatusInfo, fields: dict[str, Any]) -> None:
    if fields["error_id"] is None or fields.get("error_comment") is not None:
        return
    comments = (one.error_comment for one in info.usages if one.error_id == fields["error_id"])
    comment = next(comments, None)
    if comment:
        fields["error_comment"] = comment


def _refusal(
    info: StatusInfo, argument: str, field: RelatedField, allowed: Iterable[RelatedField]
) -> str:
    names = [one.argument for one in allowed if one.argument]
    where = info.operation or info.service_name
    return (
        f"{argument} may not go with {info} in {where}: {field} is not among its related fields;"
        f" expected {spelled_out(names) if names else 'none'}"
    )


def _us(argument: str, value: object) -> int:
    try:
        number = operator.index(cast("int", value))
    except TypeError:
        number = -1
    if isinstance(value, bool) or not 0 <= number <= HIGHEST_CODE:
        problem = f"{argument} must be an integer in 0 to {HIGHEST_CODE}, got {value!r:.60}"
        raise RelatedFieldError(argument, problem)
    return number


def _lo(argument: str, value: str) -> str:  # noqa: ARG001 - the signature of a converter
    check_error_comment(value)
    return value


def _at(argument: str, value: Iterable[TagLike]) -> BaseTag | MultiValue[BaseTag]:
    if isinstance(value, str | bytes | int) or not isinstance(value, Iterable):
        problem = (
            f"{argument} must be a sequence of tags, such as [0x00100010] or ['PatientName'],"
            f" got {value!r:.60}"
        )
        raise RelatedFieldError(argument, problem)
    tags = [_tag(argument, one) for one in value]
    if not tags:
        raise RelatedFieldError(argument, f"{argument} must hold at least one tag, got none")
    return tags[0] if len(tags) == 1 else MultiValue(Tag, tags)


def _tag(argument: str, value: TagLike) -> BaseTag:
    try:
        tag = Tag(value)
    except (TypeError, ValueError, OverflowError, AttributeError):
        tag = None
    if tag is None or isinstance(value, bool) or value == "":  # pydicom has an empty keyword
        problem = (
            f"{argument} must hold tags, such as 0x00100010, (0x0010, 0x0010) or"
            f" 'PatientName', got {value!r:.60}"
        )
        raise RelatedFieldError(argument, problem)
    if not tag:
        problem = f"{argument} must hold tags of elements, got (0000,0000), the length of a group"
        raise RelatedFieldError(argument, problem)
    return tag


def _ui(argument: str, value: object) -> UID:
    uid = (
        UID(value, config.IGNORE) if isinstance(value, str) and len(value) <= _LONGEST_UID else None
    )
    if uid is None or not uid.is_valid:
        problem = f"{argument} must be a UID, at most 64 digits and dots, got {value!r:.90}"
        raise RelatedFieldError(argument, problem)
    return uid


_LONGEST_UID: Final = 64
_Converter = Callable[[str, Any], object]
_CONVERTERS: dict[str, _Converter] = {"US": _us, "LO": _lo, "AT": _at, "UI": _ui}
_WRITERS: dict[str, tuple[RelatedField, BaseTag, dict[str, Any], _Converter]] = {
    argument: (
        field,
        BaseTag(field.tag),
        _state_of(field.tag, field.vr),
        _CONVERTERS[field.vr],
    )
    for argument, field in FIELD_OF_ARGUMENT.items()
    if field.tag is not None
}
