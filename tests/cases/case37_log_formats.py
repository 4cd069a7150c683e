"""cpython issue 94763, bleak PR 1370, stratis-cli issue 967, httpx PR 77: since 3.11 '%s' and f-strings show an IntEnum as its decimal number. Expected: a status in a log line can be
recognised without a calculator: '%s' or f'{x}' shows 0xA700 or the name - or the documentation says how to log one. Exit 0."""

from caselib import *
import dimse_status as d

S = d.StorageStatus.OUT_OF_RESOURCES
check("repr has name and hex", repr(S) == "<StorageStatus.OUT_OF_RESOURCES: 0xA700>")
check(
    "%04X, %d, %x and f'{x:04X}' format the number",
    ("%04X %d %x" % (S, S, S), f"{S:04X}") == ("A700 42752 a700", "A700"),
)
check("'%s' shows A700 or the name", "A700" in "%s" % S or "OUT" in "%s" % S, "%s" % S)
check("f'{x}' shows A700 or the name", "A700" in f"{S}" or "OUT" in f"{S}", f"{S}")
i = d.resolve(S, d.STORAGE)
check("str of StatusInfo shows 0xA700", "0xA700" in str(i), i)
x, e = attempt(lambda: f"{i:>60}|{i:.20}")
check("StatusInfo takes a width (tables in logs)", e is None, e)
finish()
