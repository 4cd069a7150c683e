"""Status: pynetdicom's enumeration of four codes, and of those that are added to it."""

from __future__ import annotations

import keyword
from enum import IntEnum
from typing import SupportsIndex, cast

from typing_extensions import deprecated

from dimse_status.model.category import as_code
from dimse_status.model.errors import StatusCollisionError, StatusNameError

__all__ = ["Status"]


class Status(IntEnum):
    """The constants of `pynetdicom.status.Status`, and a way to add more.

    New code is better off with the enum of its service class, such as `StorageStatus`, and with
    an enum of its own codes: see `StatusCode`.
    """

    SUCCESS = 0x0000
    """``0x0000``: Success."""
    CANCEL = 0xFE00
    """``0xFE00``: the operation was terminated."""
    PENDING = 0xFF00
    """``0xFF00``: matches or sub-operations are continuing."""
    MOVE_DESTINATION_UNKNOWN = 0xA801
    """``0xA801``: Move Destination unknown."""

    @classmethod
    @deprecated(
        "Status.add changes what every module sees: derive an enum of your codes from the base of"
        " the service class, such as StorageCode"
    )
    def add(cls, name: str, code: SupportsIndex) -> None:
        """Add a constant, for every module that uses this class.

        .. deprecated:: 0.1
            Derive an enum of your codes from the base of their service class, such as
            `StorageCode`: it is checked against the standard, and changes nothing elsewhere.

        Parameters
        ----------
        name
            The name of the constant: an identifier that the class does not have yet.
        code
            Its code, 0x0000 to 0xFFFF, which has no name in the class yet.

        Raises
        ------
        StatusNameError
            If the name is no identifier, begins with an underscore, is a keyword of Python, or
            is in use (a `ValueError`).
        CodeTypeError, CodeValueError
            If the code is not a 16-bit integer.
        StatusCollisionError
            If the code has a name already (a `ValueError`).
        """
        value = as_code(code)
        cls._check_name(name)
        known = cls._value2member_map_.get(value)
        if known is not None:
            raise StatusCollisionError(value, cast("Status", known).name, name, cls.__name__)
        member = int.__new__(cls, value)
        member._name_ = name
        member._value_ = value
        setattr(cls, name, member)
        cls._member_names_.append(name)
        cls._member_map_[name] = member
        cls._value2member_map_[value] = member

    @classmethod
    def _check_name(cls, name: object) -> None:
        if (
            not isinstance(name, str)
            or not name.isidentifier()
            or keyword.iskeyword(name)
            or name.startswith("_")
        ):
            problem = (
                "the name of a status must be an identifier without a leading underscore,"
                f" such as OUT_OF_RESOURCES, got {name!r:.60}"
            )
            raise StatusNameError(name, problem)
        if any(name in vars(base) for base in cls.__mro__):
            problem = (
                f"the name of a status must be new to {cls.__name__}, got {name}, which it has"
            )
            raise StatusNameError(name, problem)
