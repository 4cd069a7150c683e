# Generated from src/dimse_status/services/remarks.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What is known of a code beside the standard: what older peers meant, misprints, habits.

No remark changes what a code means, its category, or whether it is permitted.
"""

from typing import Final, SupportsIndex

from dimse_status.model.operation import Operation

__all__ = ["REMARKS", "remarks_on"]
REMARKS: Final[tuple[tuple[int, tuple[Operation, ...], str], ...]]
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
