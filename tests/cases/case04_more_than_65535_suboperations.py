"""pynetdicom issue 982: a C-MOVE with more than 65,535 sub-operations overflows a US.
Expected: a builder refuses 70000 at once (it does); a C-MOVE of 70,000 instances can be served, the counts being
left out or capped, instead of being refused as a whole. Exit 0 if both."""

from caselib import *
from netlib import *
import dimse_status as d
from dimse_status import errors
from dimse_status.handlers import MoveRetrieval, on_c_move
from pynetdicom import build_context, evt
from pynetdicom.sop_class import CTImageStorage, StudyRootQueryRetrieveInformationModelMove as MOVE

r, e = attempt(lambda: d.QueryRetrieveMoveStatus.PENDING.to_dataset(remaining_suboperations=70000))
check(
    "to_dataset refuses 70000 with a plain message",
    isinstance(e, errors.RelatedFieldError) and "65535" in str(e),
    e,
)
got = []
dest = serve([(evt.EVT_C_STORE, lambda ev: got.append(1) or 0)], [CTImageStorage])


def instances():
    for n in range(3):
        yield d.QueryRetrieveMoveStatus.PENDING, image(CTImageStorage, f"1.2.3.{n + 1}")


@on_c_move(d.QUERY_RETRIEVE_MOVE)
def move(event):
    return MoveRetrieval(
        count=70000,
        responses=instances(),
        address="127.0.0.1",
        port=dest.server_address[1],
        association={"contexts": [build_context(CTImageStorage)]},
    )


server = serve([move], [MOVE])
assoc = connect(server, [MOVE])
q = Dataset()
q.QueryRetrieveLevel = "STUDY"
q.StudyInstanceUID = "1.2"
out = [s for s, _ in assoc.send_c_move(q, "DEST", MOVE)]
assoc.release()
server.shutdown()
dest.shutdown()
check(
    "the peer gets a final response and does not hang",
    bool(out) and len(out[-1]) > 0,
    out[-1] if out else "",
)
check(
    "the instances are sent all the same",
    len(got) == 3,
    f"{len(got)} of 3 stored, final {out[-1].Status:04X}",
)
finish()
