# Generated from src/dimse_status/model/operation.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The DIMSE services of PS3.7, called operations here: what a response answers."""

from enum import StrEnum
from typing import Any, Literal

from dimse_status.model.enum_type import SuggestingEnum

__all__ = ["Operation"]

class Operation(StrEnum, SuggestingEnum):
    """A DIMSE service that has a response (PS3.7 Sections 9 and 10).

    The value is its name, as in ``Operation("C-STORE")``. C-CANCEL is not here: it has no
    response, and so no status.
    """

    _value_: Literal[  # pyright: ignore[reportIncompatibleVariableOverride]
        "C-STORE",
        "C-FIND",
        "C-GET",
        "C-MOVE",
        "C-ECHO",
        "N-EVENT-REPORT",
        "N-GET",
        "N-SET",
        "N-ACTION",
        "N-CREATE",
        "N-DELETE",
    ]
    C_STORE = "C-STORE"
    """Command Field 0x0001, in a response 0x8001. Its statuses: PS3.7 9.1.1.1.9."""
    C_FIND = "C-FIND"
    """Command Field 0x0020, in a response 0x8020. Its statuses: PS3.7 9.1.2.1.6."""
    C_GET = "C-GET"
    """Command Field 0x0010, in a response 0x8010. Its statuses: PS3.7 9.1.3.1.6."""
    C_MOVE = "C-MOVE"
    """Command Field 0x0021, in a response 0x8021. Its statuses: PS3.7 9.1.4.1.7."""
    C_ECHO = "C-ECHO"
    """Command Field 0x0030, in a response 0x8030. Its statuses: PS3.7 9.1.5.1.4."""
    N_EVENT_REPORT = "N-EVENT-REPORT"
    """Command Field 0x0100, in a response 0x8100. Its statuses: PS3.7 10.1.1.1.8."""
    N_GET = "N-GET"
    """Command Field 0x0110, in a response 0x8110. Its statuses: PS3.7 10.1.2.1.9."""
    N_SET = "N-SET"
    """Command Field 0x0120, in a response 0x8120. Its statuses: PS3.7 10.1.3.1.9."""
    N_ACTION = "N-ACTION"
    """Command Field 0x0130, in a response 0x8130. Its statuses: PS3.7 10.1.4.1.10."""
    N_CREATE = "N-CREATE"
    """Command Field 0x0140, in a response 0x8140. Its statuses: PS3.7 10.1.5.1.6."""
    N_DELETE = "N-DELETE"
    """Command Field 0x0150, in a response 0x8150. Its statuses: PS3.7 10.1.6.1.7."""
    @classmethod
    def _missing_(cls, value: object) -> Any: ...
    @property
    def request_command_field(self) -> int:
        """Command Field (0000,0100) of the request, such as 0x0001 (PS3.7 Table E.1-1)."""
    @property
    def response_command_field(self) -> int:
        """Command Field (0000,0100) of the response, such as 0x8001 (PS3.7 Table E.1-1)."""
    @property
    def status_section(self) -> str:
        """The section of PS3.7 that lists the statuses of this operation."""
