# Generated from src/dimse_status/compat/status_enum.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Status: pynetdicom's enumeration of four codes, and of those that are added to it."""

from enum import IntEnum
from typing import SupportsIndex

from typing_extensions import deprecated

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
