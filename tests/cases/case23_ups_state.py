"""fo-dicom issue 1322 and pynetdicom issue 532: UPS N-ACTION on a Pull context with the Push UID in the message. Expected: the Push UID in an N-ACTION-RSP gives
the Unified Procedure Step class; C300 to C312 have meanings that tell one cause from the other. Exit 0."""

from caselib import *
import dimse_status as d

PUSH = b"1.2.840.10008.5.1.4.34.6.1\0\0"[:26]
seen = {}
for c in (0xC300, 0xC301, 0xC302, 0xC303, 0xC304, 0xC307, 0xC310, 0xC311, 0xC312):
    r = d.resolve_response(
        decode(command_set((0, 2, PUSH), (0, 0x100, us(0x8130)), (0, 0x900, us(c))))
    )
    check(
        f"{c:04X}",
        r.category is d.Category.FAILURE and "meaning" not in r.meaning and r.meaning not in seen,
        r,
    )
    seen[r.meaning] = c
for c in (0xB304, 0xB306):
    r = d.resolve(c, d.UNIFIED_PROCEDURE_STEP, d.Operation.N_ACTION)
    check(f"{c:04X} Warning", r.category is d.Category.WARNING and r.permitted, r)
finish()
