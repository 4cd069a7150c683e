"""What is known of a code beside the standard: what older peers meant, misprints, habits.

No remark changes what a code means, its category, or whether it is permitted.
"""

from __future__ import annotations

from dimse_status.model.category import as_code
from dimse_status.model.operation import Operation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import SupportsIndex

__all__ = ["REMARKS", "remarks_on"]

_C_STORE = (Operation.C_STORE,)
_RETRIEVING = (Operation.C_STORE, Operation.C_FIND, Operation.C_GET, Operation.C_MOVE)

REMARKS: tuple[tuple[int, tuple[Operation, ...], str], ...] = (
    (
        0xA800,
        _RETRIEVING,
        (
            "From older peers, DCMTK before 2019 among them, and current GE scanners A800 means"
            " that the SOP Class is not supported; the standard has 0122 for that"
        ),
    ),
    (
        0x0112,
        _C_STORE,
        (
            "In a conformance statement's table for C-STORE, 0112 is likely a misprint of 0122, SOP"
            " Class not supported, which vendors copied from PS3.2"
        ),
    ),
    (
        0x0214,
        _C_STORE,
        (
            "In a conformance statement's table for C-STORE, 0214 is likely a misprint of 0124, not"
            " authorized, which vendors copied from PS3.2"
        ),
    ),
    (
        0x0110,
        _C_STORE,
        (
            "0110 is the commonest failure that storage programs send, for any exception, although"
            " PS3.7 does not have it for C-STORE; the Error Comment says more, if anything does"
        ),
    ),
)
"""The code, the operations in whose responses it is so, and the remark."""


def remarks_on(code: SupportsIndex, operation: Operation | None = None) -> tuple[str, ...]:
    """Return what is known of a code beside the standard; mostly nothing.

    Parameters
    ----------
    code
        A 16-bit status code, 0x0000 to 0xFFFF.
    operation
        The operation that it answers; None for any.

    Examples
    --------
    >>> from dimse_status import Operation
    >>> from dimse_status.services.remarks import remarks_on
    >>> for remark in remarks_on(0x0214, Operation.C_STORE):
    ...     print(remark[:68])
    In a conformance statement's table for C-STORE, 0214 is likely a mis
    """
    value = as_code(code)
    return tuple(
        remark
        for known, operations, remark in REMARKS
        if known == value and (operation is None or operation in operations)
    )
