"""The DIMSE services of PS3.7, called operations here: what a response answers."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Final, Self

from dimse_status.model.enum_type import SuggestingEnum
from dimse_status.model.errors import UnknownNameError

__all__ = ["Operation"]

_RESPONSE: Final = 0x8000


class Operation(SuggestingEnum, StrEnum):
    """A DIMSE service that has a response (PS3.7 Sections 9 and 10).

    The value is its name, as in ``Operation("C-STORE")``. C-CANCEL is not here: it has no
    response, and so no status.
    """

    _command_field: int
    _status_section: str

    def __new__(cls, name: str, command_field: int = 0, status_section: str = "") -> Self:  # noqa: D102 - see the class
        member: Self = str.__new__(cls, name)
        member._value_ = name
        member._command_field = command_field
        member._status_section = status_section
        return member

    # fmt: off
    # name             Command Field   PS3.7 section of its statuses
    C_STORE = "C-STORE",               0x0001, "9.1.1.1.9"
    C_FIND = "C-FIND",                 0x0020, "9.1.2.1.6"
    C_GET = "C-GET",                   0x0010, "9.1.3.1.6"
    C_MOVE = "C-MOVE",                 0x0021, "9.1.4.1.7"
    C_ECHO = "C-ECHO",                 0x0030, "9.1.5.1.4"
    N_EVENT_REPORT = "N-EVENT-REPORT", 0x0100, "10.1.1.1.8"
    N_GET = "N-GET",                   0x0110, "10.1.2.1.9"
    N_SET = "N-SET",                   0x0120, "10.1.3.1.9"
    N_ACTION = "N-ACTION",             0x0130, "10.1.4.1.10"
    N_CREATE = "N-CREATE",             0x0140, "10.1.5.1.6"
    N_DELETE = "N-DELETE",             0x0150, "10.1.6.1.7"
    # fmt: on

    @classmethod
    def _missing_(cls, value: object) -> Any:
        raise UnknownNameError(value, "Operation", [one.value for one in cls], kind="value")

    @property
    def request_command_field(self) -> int:
        """Command Field (0000,0100) of the request, such as 0x0001 (PS3.7 Table E.1-1)."""
        return self._command_field

    @property
    def response_command_field(self) -> int:
        """Command Field (0000,0100) of the response, such as 0x8001 (PS3.7 Table E.1-1)."""
        return self._command_field | _RESPONSE

    @property
    def status_section(self) -> str:
        """The section of PS3.7 that lists the statuses of this operation."""
        return self._status_section
