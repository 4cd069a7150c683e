"""pynetdicom issue 778: the SCU aborts (or the peer goes) during a C-FIND. Expected: the empty Dataset is a NoResponseError, after the pending ones were read. Exit 0."""

import logging

logging.disable(logging.CRITICAL)
import time
from caselib import *
from netlib import *
import dimse_status as d
from dimse_status import errors
from pynetdicom import evt
from pynetdicom.sop_class import ModalityWorklistInformationFind as MWL


def find(event):
    for n in range(50):
        time.sleep(0.05)
        x = Dataset()
        x.PatientID = str(n)
        yield 0xFF01, x


server = serve([(evt.EVT_C_FIND, find)], [MWL])
assoc = connect(server, [MWL])
q = Dataset()
q.PatientID = ""
seen, error = [], None
for st, _ in assoc.send_c_find(q, MWL):
    r, e = attempt(d.resolve_response, st, d.MODALITY_WORKLIST)
    if e:
        error = e
        break
    seen.append(r.category)
    if len(seen) == 3:
        assoc.abort()
server.shutdown()
check("three pending were read", seen[:3] == [d.Category.PENDING] * 3, seen)
check("then NoResponseError", isinstance(error, errors.NoResponseError), repr(error))
finish()
