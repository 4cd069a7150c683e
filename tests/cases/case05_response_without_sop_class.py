"""pynetdicom_legacy issue 65 and Mirth 4049: responses without Affected SOP Class UID (0000,0002).
Expected: no exception, the operation is known from Command Field, and the meaning is not denied: every service class
with C-MOVE gives A801 the one meaning 'Move Destination unknown'; A700 in C-FIND likewise. Exit 0."""

from caselib import *
from dimse_status import Operation, resolve, resolve_response


def rsp(field, status):
    return decode(
        command_set(
            (0, 0x0100, us(field)),
            (0, 0x0120, us(1)),
            (0, 0x0800, us(0x0101)),
            (0, 0x0900, us(status)),
        )
    )


e = resolve_response(rsp(0x8030, 0x0000))
check("C-ECHO-RSP", e.info.operation is Operation.C_ECHO and e.service_name == "Verification", e)
s = resolve_response(rsp(0x8001, 0xA700))
check("C-STORE-RSP A700", "Out of resources" in s.meaning, s)
m = resolve_response(rsp(0x8021, 0xA801))
check("C-MOVE-RSP A801 says 'Move Destination unknown'", "estination" in m.meaning, m)
f = resolve_response(rsp(0x8020, 0xA700))
check("C-FIND-RSP A700 says 'Out of resources'", "esources" in f.meaning, f)
g = resolve_response(rsp(0x8010, 0xA702))
check("C-GET-RSP A702 says 'Unable to perform sub-operations'", "perform" in g.meaning, g)
n = resolve(0xA801, operation=Operation.C_MOVE)
check(
    "resolve(A801, operation=C-MOVE) agrees with `explain A801 --operation C-MOVE`",
    "estination" in n.meaning,
    n,
)
b = resolve(0xA700)
check(
    "resolve(A700) does not claim that the standard gives it no meaning",
    "without a meaning in the standard" not in b.meaning,
    b,
)
finish()
