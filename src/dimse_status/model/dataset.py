"""Status Datasets: what a handler returns to pynetdicom, with what is known of its code.

The only module of the core that imports pydicom.
"""

from __future__ import annotations

import operator
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, Generic, Unpack, cast

from pydicom import config
from pydicom.dataelem import DataElement, RawDataElement
from pydicom.dataset import Dataset
from pydicom.tag import BaseTag, Tag
from pydicom.uid import UID

from dimse_status.model.error_comment import check_error_comment
from dimse_status.model.errors import (
    InvalidResponseError,
    RelatedFieldError,
    closest_of,
    spelled_out,
)
from dimse_status.model.related_field import FIELD_OF_ARGUMENT, RelatedField, RelatedValues, TagLike
from dimse_status.model.status_code import S_co
from dimse_status.model.status_info import StatusInfo

__all__ = ["Dataset", "StatusDataset"]

_STATUS = BaseTag(0x0000_0900)
_HIGHEST_US = 0xFFFF


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
    RelatedFieldError
        If a field may not go with the status, or its value cannot be encoded.
    """

    _info: StatusInfo[S_co]

    def __init__(self, info: StatusInfo[S_co], **fields: Unpack[RelatedValues]) -> None:
        elements: dict[BaseTag, DataElement | RawDataElement] = {_STATUS: _status_of(info.code)}
        if fields:
            elements |= _related_elements(info, cast("Mapping[str, Any]", fields))
        # What Dataset.__init__ does, without looking the names of its own attributes up among the
        # keywords of DICOM, which is where building a small Dataset spends its time.
        state = self.__dict__
        state |= _BLANK
        for name in _CONTAINERS:
            state[name] = _BLANK[name].copy()
        state[_ELEMENTS] = elements
        state["_info"] = info

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
        if code == known.code:
            return known
        if not isinstance(code, int) or not 0 <= code <= _HIGHEST_US:
            problem = f"Status (0000,0900) must be a 16-bit integer, got {code!r:.60}"
            raise InvalidResponseError(problem, code)
        return known.for_code(code)


_MARK: dict[BaseTag, DataElement | RawDataElement] = {}
_BLANK = vars(Dataset(_MARK))
_ELEMENTS = next(name for name, value in _BLANK.items() if value is _MARK)
_CONTAINERS = [name for name, value in _BLANK.items() if isinstance(value, dict | list)]


def _element(tag: BaseTag, vr: str, value: object) -> DataElement:
    return DataElement(tag, vr, value, already_converted=True, validation_mode=config.IGNORE)


@lru_cache(maxsize=1024)
def _prototype(code: int) -> DataElement:
    return _element(_STATUS, "US", code)


def _status_of(code: int) -> DataElement:
    """Make the element of a code as a copy of one, which is quicker than making it."""
    element = object.__new__(DataElement)
    element.__dict__ |= vars(_prototype(code))
    return element


def _related_elements(info: StatusInfo, fields: Mapping[str, Any]) -> dict[BaseTag, DataElement]:
    allowed = info.related_fields
    elements: dict[BaseTag, DataElement] = {}
    for argument, value in _with_fixed_comment(info, fields).items():
        if argument not in FIELD_OF_ARGUMENT:
            closest = closest_of(argument, FIELD_OF_ARGUMENT)
            raise RelatedFieldError(argument, f"there is no related field {argument!r}{closest}")
        if value is None:
            continue
        field = FIELD_OF_ARGUMENT[argument]
        if field not in allowed:
            raise RelatedFieldError(argument, _refusal(info, argument, field, allowed))
        tag = BaseTag(cast("int", field.tag))
        elements[tag] = _element(tag, field.vr, _CONVERTERS[field.vr](argument, value))
    return elements


def _with_fixed_comment(info: StatusInfo, fields: Mapping[str, Any]) -> Mapping[str, Any]:
    error_id = fields.get("error_id")
    if error_id is None or fields.get("error_comment") is not None:
        return fields
    comments = (one.error_comment for one in info.usages if one.error_id == error_id)
    comment = next(comments, None)
    return {**fields, "error_comment": comment} if comment else fields


def _refusal(
    info: StatusInfo, argument: str, field: RelatedField, allowed: Iterable[RelatedField]
) -> str:
    names = [one for one, each in FIELD_OF_ARGUMENT.items() if each in set(allowed)]
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
    if isinstance(value, bool) or not 0 <= number <= _HIGHEST_US:
        problem = f"{argument} must be an integer in 0 to {_HIGHEST_US}, got {value!r:.60}"
        raise RelatedFieldError(argument, problem)
    return number


def _lo(argument: str, value: str) -> str:  # noqa: ARG001 - the signature of a converter
    check_error_comment(value)
    return value


def _at(argument: str, value: Iterable[TagLike]) -> BaseTag | list[BaseTag]:
    if isinstance(value, str | int) or not isinstance(value, Iterable):
        problem = (
            f"{argument} must be a sequence of tags, such as [0x00100010] or ['PatientName'],"
            f" got {value!r:.60}"
        )
        raise RelatedFieldError(argument, problem)
    tags: list[BaseTag] = []
    for one in value:
        try:
            tags.append(Tag(one))
        except (TypeError, ValueError, OverflowError) as error:
            problem = (
                f"{argument} must hold tags, such as 0x00100010, (0x0010, 0x0010) or"
                f" 'PatientName', got {one!r:.60}"
            )
            raise RelatedFieldError(argument, problem) from error
    if not tags:
        raise RelatedFieldError(argument, f"{argument} must hold at least one tag, got none")
    return tags[0] if len(tags) == 1 else tags


def _ui(argument: str, value: object) -> UID:
    uid = UID(value, config.IGNORE) if isinstance(value, str) else None
    if uid is None or not uid.is_valid:
        problem = f"{argument} must be a UID, at most 64 digits and dots, got {value!r:.90}"
        raise RelatedFieldError(argument, problem)
    return uid


_CONVERTERS = {"US": _us, "LO": _lo, "AT": _at, "UI": _ui}
