"""fo-dicom issue 323: N-EVENT-REPORT-RSP without Event Type ID (0000,1002) raised. Expected: read, event_type_id None; with
an odd or empty value likewise. Exit 0."""

from caselib import *
import dimse_status as d

UID = b"1.2.840.10008.1.20.1\0\0"[:20]
for extra, want in (
    ((), None),
    (((0, 0x1002, us(1)),), 1),
    (((0, 0x1002, b""),), None),
    (((0, 0x1002, us(1) + us(2)),), None),
):
    r, e = attempt(
        lambda: d.resolve_response(
            decode(command_set((0, 2, UID), (0, 0x100, us(0x8100)), (0, 0x900, us(0)), *extra))
        )
    )
    check(
        f"{extra}",
        e is None and r.event_type_id == want and r.info.operation is d.Operation.N_EVENT_REPORT,
        e or r.event_type_id,
    )
finish()
