"""dcm4chee-arc-light issue 4263: no N-EVENT-REPORT-RSP when processing the report fails. Expected: 0110 is sent, without
the text of the exception (it may name a patient). Exit 0."""

import logging

logging.disable(logging.CRITICAL)
from caselib import *
from netlib import *
import dimse_status as d
from dimse_status.handlers import on_n_event_report
from pynetdicom.sop_class import (
    StorageCommitmentPushModel as SC,
    StorageCommitmentPushModelInstance as SCI,
)


@on_n_event_report(d.STORAGE_COMMITMENT)
def report(event):
    raise KeyError("no transaction of PATIENT^ONE")


server = serve([report], [SC])
assoc = connect(server, [SC])
q = Dataset()
q.TransactionUID = "1.2.3"
st, _ = assoc.send_n_event_report(q, 2, SC, SCI)
assoc.release()
server.shutdown()
check("0110 came", st.get("Status") == 0x0110, st)
check("nothing of the exception", "PATIENT" not in str(st))
finish()
