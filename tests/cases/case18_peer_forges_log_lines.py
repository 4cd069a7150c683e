"""CWE-117 as in FreshRSS PR 7883 and CodeQL's py/log-injection: text from a peer goes into a log with CR, LF and ESC. An Error Comment is such text.
Expected: str(response), the message of StatusError and the handlers' log show a control character escaped (the attribute may keep it). Exit 0."""

import io, logging
from caselib import *
import dimse_status as d

raw = b"full\r\n2026-01-01 INFO storage: 0 errors\x1b[2K"
r = d.resolve_response(
    decode(
        command_set(
            (0, 2, b"1.2.840.10008.5.1.4.1.1.2\0"),
            (0, 0x100, us(0x8001)),
            (0, 0x900, us(0xA700)),
            (0, 0x902, raw),
        )
    )
)
out = io.StringIO()
log = logging.getLogger("app")
log.addHandler(logging.StreamHandler(out))
log.propagate = False
log.error("%s", r)
check(
    "log of the response is one line without ESC",
    out.getvalue().count("\n") == 1 and "\x1b" not in out.getvalue(),
    repr(out.getvalue()),
)
_, e = attempt(r.raise_for_status)
check(
    "StatusError's message is one line without ESC",
    "\n" not in str(e) and "\x1b" not in str(e),
    repr(str(e)),
)
check("the attribute keeps what came", "\n" in (r.error_comment or ""), repr(r.error_comment))
finish()
