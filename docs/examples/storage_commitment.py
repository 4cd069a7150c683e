"""Storage commitment, both ways: who asks for it, and who promises it.

The archive answers the N-ACTION at once, and reports with an N-EVENT-REPORT what it has and what it
has not: here in the same association, which the one who asks keeps open.
"""

from __future__ import annotations

import threading

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import UID, generate_uid
from pynetdicom import AE
from pynetdicom.association import Association

from dimse_status import (
    STORAGE_COMMITMENT,
    Operation,
    StatusError,
    StorageCommitmentCode,
    StorageCommitmentStatus,
    resolve_response,
)
from dimse_status.errors import NoResponseError
from dimse_status.failure_reason import StorageCommitmentFailureReason
from dimse_status.handlers import NActionEvent, NEventReportEvent, on_n_action, on_n_event_report

PUSH_MODEL = "1.2.840.10008.1.20.1"
PUSH_MODEL_INSTANCE = "1.2.840.10008.1.20.1.1"
REQUEST, ALL_COMMITTED, SOME_FAILED = 1, 1, 2
CT_IMAGE_STORAGE = "1.2.840.10008.5.1.4.1.1.2"

STORED = {"1.2.826.0.1.3680043.8.498.1"}
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
    if "TransactionUID" not in asked:
        raise StatusError(StorageCommitmentStatus.INVALID_ARGUMENT_VALUE)
    threading.Timer(0.5, report, (event.assoc, asked)).start()
    return StorageCommitmentStatus.SUCCESS, None


def report(association: Association, asked: Dataset) -> None:
    """Say what is stored, and what is not."""
    result = Dataset()
    result.TransactionUID = asked.TransactionUID
    known = [one for one in asked.ReferencedSOPSequence if is_stored(one)]
    missing = [one for one in asked.ReferencedSOPSequence if not is_stored(one)]
    result.ReferencedSOPSequence = Sequence(known)
    if missing:
        for item in missing:
            item.FailureReason = StorageCommitmentFailureReason.NO_SUCH_OBJECT_INSTANCE.code
        result.FailedSOPSequence = Sequence(missing)
    event_type = SOME_FAILED if missing else ALL_COMMITTED
    try:
        status, _ = association.send_n_event_report(
            result, event_type, PUSH_MODEL, PUSH_MODEL_INSTANCE
        )
        response = resolve_response(status, STORAGE_COMMITMENT, Operation.N_EVENT_REPORT)
        print(f"archive, N-EVENT-REPORT: {response}")
    except (NoResponseError, RuntimeError) as error:
        print(f"archive: the report did not arrive: {error}")


def is_stored(item: Dataset) -> bool:
    """Whether the archive has an instance."""
    return item.ReferencedSOPInstanceUID in STORED


# The one who asks


@on_n_event_report(STORAGE_COMMITMENT)
def reported(event: NEventReportEvent) -> tuple[StorageCommitmentCode, Dataset | None]:
    """Take the report."""
    result = event.event_information
    for item in result.get("ReferencedSOPSequence", []):
        print(f"committed: {item.ReferencedSOPInstanceUID}")
    for item in result.get("FailedSOPSequence", []):
        reason = StorageCommitmentFailureReason(item.FailureReason)
        print(f"not committed: {item.ReferencedSOPInstanceUID}, {reason.meaning}")
    COMMITTED.set()
    return StorageCommitmentStatus.SUCCESS, None


def ask(association: Association, instances: list[str]) -> None:
    """Ask for the commitment to instances, and wait for the report."""
    request = Dataset()
    request.TransactionUID = generate_uid()
    request.ReferencedSOPSequence = Sequence(
        [reference(CT_IMAGE_STORAGE, one) for one in instances]
    )
    status, _ = association.send_n_action(request, REQUEST, PUSH_MODEL, PUSH_MODEL_INSTANCE)
    response = resolve_response(status, STORAGE_COMMITMENT, Operation.N_ACTION)
    print(f"N-ACTION: {response}")
    response.raise_for_status()
    if not COMMITTED.wait(timeout=10):
        print("no report came")


def user(address: str, port: int) -> None:
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
    except (StatusError, NoResponseError) as error:
        print(f"refused: {error}")
    finally:
        association.release()


def main() -> None:
    """Let both talk."""
    ae = AE("ARCHIVE")
    ae.add_supported_context(PUSH_MODEL)
    server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=[commit])
    assert server is not None  # with block=False
    try:
        user("127.0.0.1", server.server_address[1])
    finally:
        server.shutdown()


if __name__ == "__main__":
    main()
