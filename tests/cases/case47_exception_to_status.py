"""dcm4chee-arc-light issue 184: no space left is A700, an object that cannot be parsed is 0110; dicomweb-adapter PR 18: one place that maps errors to statuses. Expected: a C-STORE handler whose code raises OSError(ENOSPC) can be answered with
A700 without a try block in every handler (a mapping of exceptions in the decorator). Exit 0."""

import errno, inspect, logging

logging.disable(logging.CRITICAL)
from caselib import *
from netlib import *
import dimse_status as d
from dimse_status.handlers import HandlerOptions, on_c_store
from pynetdicom.sop_class import CTImageStorage


@on_c_store
def store(event):
    raise OSError(errno.ENOSPC, "No space left on device")


server = serve([store], [CTImageStorage])
assoc = connect(server, [CTImageStorage])
st = assoc.send_c_store(image(CTImageStorage, "1.2.3"))
assoc.release()
server.shutdown()
check("a failure came", d.category_of(st.Status) is d.Category.FAILURE, hex(st.Status))
check(
    "it is A7xx, out of resources", 0xA700 <= st.Status <= 0xA7FF, d.resolve(st.Status, d.STORAGE)
)
check(
    "HandlerOptions can map exceptions to statuses",
    any(
        "exception" in k and "comment" not in k or "statuses" in k or "errors" in k
        for k in HandlerOptions.__annotations__
    ),
    list(HandlerOptions.__annotations__),
)
finish()
