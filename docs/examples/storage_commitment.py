"""Storage commitment, both ways: who asks for it, and who promises it.

The archive answers the N-ACTION at once, and reports with an N-EVENT-REPORT what it has and what it
has not: in the same association if the one who asked keeps it open, and else in one of its own, for
which it asks to be the SCP: whoever opens an association is the SCU otherwise.
"""

from __future__ import annotations

import threading

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import UID, generate_uid
from pynetdicom import AE, build_role
from pynetdicom.association import Association

from dimse_status import (
    STORAGE_COMMITMENT,
    DimseStatusError,
    NoResponseError,
    Operation,
    StatusError,
    StorageCommitmentCode,
    StorageCommitmentStatus,
    resolve_response,
)
from dimse_status.failure_reason import (
    STORAGE_COMMITMENT_FAILURE,
    StorageCommitmentFailureReason,
    resolve_reason,
)
from dimse_status.handlers import NActionEvent, NEventReportEvent, on_n_action, on_n_event_report

PUSH_MODEL = "1.2.840.10008.1.20.1"
PUSH_MODEL_INSTANCE = "1.2.840.10008.1.20.1.1"
REQUEST, ALL_COMMITTED, SOME_FAILED = 1, 1, 2
CT_IMAGE_STORAGE = "1.2.840.10008.5.1.4.1.1.2"

STORED = {"1.2.826.0.1.3680043.8.498.1"}
LISTENERS: dict[str, tuple[str, int]] = {}  # where those who ask listen, by their AE title
COMMITTED = threading.Event()


def reference(sop_class: str, instance: str) -> Dataset:
    """Return an item of a sequence of instances."""
    item = Dataset()
    item.ReferencedSOPClassUID = UID(sop_class)
    item.ReferencedSOPInstanceUID = UID(instance)
    return item


# The archive


@on_n_action(STORAGE_COMMITMENT)
def commit(event: NActionEvent) -> tuple[StorageCommitmentCode, Dataset | None]:
    """Take a request, and report a little later: this has to be answered first."""
    asked = event.action_information
    if event.action_type != REQUEST:
        raise StatusError(StorageCommitmentStatus.NO_SUCH_ACTION_TYPE)
    for keyword in ("TransactionUID", "ReferencedSOPSequence"):
        if keyword not in asked:
            raise StatusError(StorageCommitmentStatus.MISSING_ATTRIBUTE)
        if not asked[keyword].value:
            raise StatusError(StorageCommitmentStatus.MISSING_ATTRIBUTE_VALUE)
    result = Dataset()
    result.TransactionUID = asked.TransactionUID
    known = [one for one in asked.ReferencedSOPSequence if is_stored(one)]
    missing = [one for one in asked.ReferencedSOPSequence if not is_stored(one)]
    for item in missing:
        item.FailureReason = StorageCommitmentFailureReason.NO_SUCH_OBJECT_INSTANCE.code
    if known:  # and no empty sequence, if there is none (PS3.4 Table J.3-2)
        result.ReferencedSOPSequence = Sequence(known)
    if missing:
        result.FailedSOPSequence = Sequence(missing)
    threading.Timer(0.5, report, (event.assoc, result)).start()
    return StorageCommitmentStatus.SUCCESS, None


def report(association: Association, result: Dataset) -> None:
    """Say what is stored, and what is not, wherever that can be heard."""
    if association.is_established:
        send(association, result)
        return
    title = association.requestor.ae_title
    if title not in LISTENERS:
        print(f"archive: nobody knows where {title} listens")
        return
    ae = AE("ARCHIVE")
    ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = 10
    ae.add_requested_context(PUSH_MODEL)
    role = build_role(PUSH_MODEL, scp_role=True)
    own = ae.associate(*LISTENERS[title], ae_title=title, ext_neg=[role])
    if not own.is_established:
        print(f"archive: {title} takes no association")
        return
    try:
        send(own, result)
    finally:
        own.release()


def send(association: Association, result: Dataset) -> None:
    """Send a report, and say what is answered; no error ends the thread."""
    event_type = SOME_FAILED if "FailedSOPSequence" in result else ALL_COMMITTED
    try:
        status, _ = association.send_n_event_report(
            result, event_type, PUSH_MODEL, PUSH_MODEL_INSTANCE
        )
        response = resolve_response(status, STORAGE_COMMITMENT, Operation.N_EVENT_REPORT)
        print(f"archive, N-EVENT-REPORT: {response}")
    except (DimseStatusError, RuntimeError, ValueError) as error:
        print(f"archive: the report did not arrive: {error}")


def is_stored(item: Dataset) -> bool:
    """Whether the archive has an instance."""
    return item.get("ReferencedSOPInstanceUID") in STORED


# The one who asks


@on_n_event_report(STORAGE_COMMITMENT)
def reported(event: NEventReportEvent) -> tuple[StorageCommitmentCode, Dataset | None]:
    """Take the report."""
    result = event.event_information
    for item in result.get("ReferencedSOPSequence", []):
        print(f"committed: {item.get('ReferencedSOPInstanceUID')}")
    for item in result.get("FailedSOPSequence", []):
        print(f"not committed: {item.get('ReferencedSOPInstanceUID')}, {why(item)}")
    COMMITTED.set()
    return StorageCommitmentStatus.SUCCESS, None


def why(item: Dataset) -> str:
    """Return the reason for a failure; some peers give none, though they have to."""
    reason = item.get("FailureReason")
    if reason is None:
        return "without a reason"
    return resolve_reason(reason, STORAGE_COMMITMENT_FAILURE).meaning


def ask(association: Association, instances: list[str]) -> None:
    """Ask for the commitment to instances."""
    request = Dataset()
    request.TransactionUID = generate_uid()
    request.ReferencedSOPSequence = Sequence(
        [reference(CT_IMAGE_STORAGE, one) for one in instances]
    )
    status, _ = association.send_n_action(request, REQUEST, PUSH_MODEL, PUSH_MODEL_INSTANCE)
    response = resolve_response(status, STORAGE_COMMITMENT, Operation.N_ACTION)
    print(f"N-ACTION: {response}")
    response.raise_for_status()


def wait() -> None:
    """Wait for the report."""
    if not COMMITTED.wait(timeout=10):
        print("no report came")
    COMMITTED.clear()


def user(address: str, port: int, *, stays: bool = True) -> None:
    """Associate, ask, and release the association whatever happens."""
    ae = AE("USER")
    ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = 10
    ae.add_requested_context(PUSH_MODEL)
    association = ae.associate(address, port, evt_handlers=[reported])
    if not association.is_established:
        print("the archive takes no association")
        return
    try:
        ask(association, ["1.2.826.0.1.3680043.8.498.1", "1.2.826.0.1.3680043.8.498.2"])
        if stays:
            wait()
    except (StatusError, NoResponseError, RuntimeError) as error:
        print(f"refused: {error}")
    finally:
        association.release()


def main() -> None:
    """Let both talk: once in one association, and once in two."""
    ae = AE("ARCHIVE")
    ae.add_supported_context(PUSH_MODEL)
    archive = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=[commit])
    listening = AE("USER")
    listening.add_supported_context(PUSH_MODEL, scu_role=True, scp_role=True)
    listener = listening.start_server(("127.0.0.1", 0), block=False, evt_handlers=[reported])
    assert archive is not None  # with block=False
    assert listener is not None
    LISTENERS["USER"] = ("127.0.0.1", listener.server_address[1])
    try:
        user("127.0.0.1", archive.server_address[1])
        user("127.0.0.1", archive.server_address[1], stays=False)
        wait()
    finally:
        listener.shutdown()
        archive.shutdown()


if __name__ == "__main__":
    main()
