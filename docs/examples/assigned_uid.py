"""A UID that the provider assigns: an N-CREATE without one, and how whoever asks gets to know it.

The response has it in its command, of which ``send_n_create`` returns a part: the whole of it comes
to a handler of ``EVT_DIMSE_RECV``.
"""

from __future__ import annotations

from pydicom.dataset import Dataset
from pydicom.uid import generate_uid
from pynetdicom import AE, evt
from pynetdicom.association import Association
from pynetdicom.events import Event, EventHandlerType

from dimse_status import (
    PRINT_MANAGEMENT,
    NoResponseError,
    Operation,
    PrintManagementCode,
    PrintManagementStatus,
    StatusDataset,
    StatusError,
    resolve_response,
)
from dimse_status.handlers import NCreateEvent, NDeleteEvent, on_n_create, on_n_delete

META = "1.2.840.10008.5.1.1.9"  # Basic Grayscale Print Management
FILM_SESSION = "1.2.840.10008.5.1.1.1"
RESPONSE = 0x8000  # the bit of Command Field (0000,0100) that a request has not


class Printer:
    """A provider with a state of its own: its handlers are made of bound methods."""

    def __init__(self) -> None:
        self.sessions: dict[str, Dataset] = {}
        self.handlers: list[EventHandlerType] = [
            on_n_create(PRINT_MANAGEMENT)(self.create),
            on_n_delete(PRINT_MANAGEMENT)(self.delete),
        ]

    def create(
        self, event: NCreateEvent
    ) -> tuple[StatusDataset[PrintManagementCode], Dataset | None]:
        """Make a film session, and name it if whoever asks for it does not."""
        uid = event.request.AffectedSOPInstanceUID or generate_uid()
        if uid in self.sessions:
            raise StatusError(PrintManagementStatus.DUPLICATE_SOP_INSTANCE)
        self.sessions[uid] = event.attribute_list
        created = PrintManagementStatus.SUCCESS
        return created.to_dataset(Operation.N_CREATE, affected_sop_instance_uid=uid), None

    def delete(self, event: NDeleteEvent) -> PrintManagementCode:
        """Forget a film session."""
        if self.sessions.pop(event.request.RequestedSOPInstanceUID or "", None) is None:
            raise StatusError(PrintManagementStatus.NO_SUCH_SOP_INSTANCE)
        return PrintManagementStatus.SUCCESS


class Answers:
    """Keeps the command of the last response; pynetdicom calls it before ``send_...`` returns."""

    def __init__(self) -> None:
        self.last = Dataset()

    def __call__(self, event: Event) -> None:
        """Take a message; a request, which comes here too, has no status."""
        command = event.message.command_set
        if command.CommandField & RESPONSE:
            self.last = command


def create_and_delete(association: Association, answers: Answers) -> None:
    """Create a film session, and delete it by the UID that it was given."""
    copies = Dataset()
    copies.NumberOfCopies = 1
    status, _ = association.send_n_create(copies, FILM_SESSION, meta_uid=META)
    # Without an answer this raises, and the association is gone: what is sent next would raise
    # RuntimeError.
    resolve_response(status, PRINT_MANAGEMENT, Operation.N_CREATE).raise_for_status()
    response = resolve_response(answers.last, PRINT_MANAGEMENT)
    print(f"{response.info.operation}: {response}")
    uid = response.affected_sop_instance_uid
    if uid is None:
        print("refused: the printer does not say what it has created")
        return
    status = association.send_n_delete(FILM_SESSION, uid, meta_uid=META)
    response = resolve_response(status, PRINT_MANAGEMENT, Operation.N_DELETE)
    print(f"N-DELETE: {response}")
    response.raise_for_status()


def user(address: str, port: int) -> None:
    """Associate, create, and release the association whatever happens."""
    ae = AE("USER")
    ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = 10
    ae.add_requested_context(META)
    answers = Answers()
    association = ae.associate(address, port, evt_handlers=[(evt.EVT_DIMSE_RECV, answers)])
    if not association.is_established:
        print("the printer takes no association")
        return
    try:
        create_and_delete(association, answers)
    except (StatusError, NoResponseError, RuntimeError) as error:
        print(f"refused: {error}")
    finally:
        association.release()


def main() -> None:
    """Let both talk."""
    printer = Printer()
    ae = AE("PRINTER")
    ae.add_supported_context(META)
    server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=printer.handlers)
    assert server is not None  # with block=False
    try:
        user("127.0.0.1", server.server_address[1])
        print(f"film sessions that are left: {len(printer.sessions)}")
    finally:
        server.shutdown()


if __name__ == "__main__":
    main()
