"""pynetdicom issue 977 (getscu ends with A702: 'Failed: 1', the list of the failed in the Identifier) and dicomweb-adapter PR 17.
Expected: the Failed SOP Instance UID List (0008,0058) of a C-GET/C-MOVE response can be read with the response, and the status
says in which context to look. Exit 0."""

import inspect
from caselib import *
import dimse_status as d
from pydicom.dataset import Dataset

st = Dataset()
st.Status = 0xA702
st.NumberOfFailedSuboperations = 1
st.NumberOfCompletedSuboperations = 0
ident = Dataset()
ident.FailedSOPInstanceUIDList = "1.2.3"
r = d.resolve_response(st, d.QUERY_RETRIEVE_GET)
check("counts are read", r.failed_suboperations == 1 and r.completed_suboperations == 0, r)
check(
    "resolve_response takes the Identifier, or StatusResponse has the failed instances",
    "identifier" in inspect.signature(d.resolve_response).parameters
    or any("failed" in n and "instance" in n for n in dir(r)),
    [n for n in dir(r) if n[0] != "_"],
)
finish()
