"""dcm4chee-arc-light issue 2303: a cancelled C-MOVE ended with B000 in place of FE00. Expected: FE00, with counts. Exit 0."""

import logging

logging.disable(logging.CRITICAL)
import time
from caselib import *
from netlib import *
import dimse_status as d
from dimse_status.handlers import MoveRetrieval, on_c_move
from pynetdicom import build_context, evt
from pynetdicom.sop_class import CTImageStorage, StudyRootQueryRetrieveInformationModelMove as MOVE

dest = serve([(evt.EVT_C_STORE, lambda ev: 0xB000)], [CTImageStorage])


def slow():
    for n in range(40):
        time.sleep(0.1)
        yield d.QueryRetrieveMoveStatus.PENDING, image(CTImageStorage, f"1.2.3.{n + 1}")


@on_c_move(d.QUERY_RETRIEVE_MOVE)
def move(event):
    return MoveRetrieval(
        count=40,
        responses=slow(),
        address="127.0.0.1",
        port=dest.server_address[1],
        association={"contexts": [build_context(CTImageStorage)]},
    )


server = serve([move], [MOVE])
assoc = connect(server, [MOVE])
q = Dataset()
q.QueryRetrieveLevel = "STUDY"
q.StudyInstanceUID = "1.2"
out = []
for st, _ in assoc.send_c_move(q, "DEST", MOVE, msg_id=7):
    out.append(st)
    if len(out) == 3:
        assoc.send_c_cancel(7, query_model=MOVE)
assoc.release()
server.shutdown()
dest.shutdown()
last = d.resolve_response(out[-1], d.QUERY_RETRIEVE_MOVE)
check("the last response is Cancel", last.category is d.Category.CANCEL, last)
check("soon after the request", len(out) < 20, len(out))
check(
    "with its counts",
    (last.remaining_suboperations or 0) > 0 and (last.warning_suboperations or 0) > 0,
    f"{last.remaining_suboperations} {last.warning_suboperations}",
)
finish()
