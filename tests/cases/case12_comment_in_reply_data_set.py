"""healthcare-dicom-dicomweb-adapter PR 20 (and PR 51): Error Comment put into the Action Reply data set. Expected: the response is
0110 and conformant, and the mistake is said (log or error), or the comment is moved to the command set. Exit 0."""

import logging
from caselib import *
from netlib import *
import dimse_status as d
from dimse_status.handlers import on_n_action
from pynetdicom.sop_class import (
    StorageCommitmentPushModel as SC,
    StorageCommitmentPushModelInstance as SCI,
)

records = []


class H(logging.Handler):
    def emit(self, r):
        records.append(r.getMessage())


logging.getLogger().addHandler(H())
logging.getLogger("dimse_status").setLevel(logging.INFO)


@on_n_action(d.STORAGE_COMMITMENT)
def commit(event):
    reply = Dataset()
    reply.ErrorComment = "Unknown AE title"
    return d.StorageCommitmentStatus.PROCESSING_FAILURE, reply


server = serve([commit], [SC])
assoc = connect(server, [SC])
q = Dataset()
q.TransactionUID = "1.2"
st, reply = assoc.send_n_action(q, 1, SC, SCI)
assoc.release()
server.shutdown()
check("0110 came, no reply data set", st.get("Status") == 0x0110 and not reply, st)
check(
    "the comment arrives in the command set, or the log says that it is lost",
    st.get("ErrorComment") == "Unknown AE title" or any("omment" in m for m in records),
    records,
)
finish()
