"""dcm4chee-arc-light issue 3660: Storage Commitment N-ACTION refused with 0115; no Error Comment may go along (PS3.7 C.5.10).
Expected: the builder refuses it and names what may; a handler that raises with a comment still answers 0115 without it;
a comment that a peer sends all the same is read. Exit 0."""

from caselib import *
from netlib import *
import dimse_status as d
from dimse_status import errors
from dimse_status.handlers import on_n_action
from pynetdicom.sop_class import (
    StorageCommitmentPushModel as SC,
    StorageCommitmentPushModelInstance as SCI,
)

S = d.StorageCommitmentStatus.INVALID_ARGUMENT_VALUE
r, e = attempt(
    lambda: S.to_dataset(operation=d.Operation.N_ACTION, error_comment="Transaction UID missing")
)
check("built: refused", isinstance(e, errors.RelatedFieldError), e)


@on_n_action(d.STORAGE_COMMITMENT)
def commit(event):
    raise d.StatusError(S, "Transaction UID missing")


server = serve([commit], [SC])
assoc = connect(server, [SC])
q = Dataset()
q.ReferencedSOPSequence = []
st, _ = assoc.send_n_action(q, 1, SC, SCI)
assoc.release()
server.shutdown()
check("sent: 0115 without the comment", st.get("Status") == 0x0115 and "ErrorComment" not in st, st)
peer = Dataset()
peer.Status = 0x0115
peer.ErrorComment = "no transaction"
check(
    "read: the peer's comment is there",
    d.resolve_response(peer, d.STORAGE_COMMITMENT, d.Operation.N_ACTION).error_comment
    == "no transaction",
)
finish()
