"""What a handler gives or raises, and what a peer on the loopback gets: every operation."""

from __future__ import annotations

import csv
import errno
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, suppress
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from pydicom import config
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import UID, CTImageStorage, ExplicitVRLittleEndian
from pynetdicom import AE, evt
from pynetdicom.dsutils import encode

from dimse_status import (
    MODALITY_WORKLIST,
    PRINT_MANAGEMENT,
    STANDARD,
    STORAGE,
    VERIFICATION,
    Category,
    ModalityWorklistStatus,
    Operation,
    PrintManagementStatus,
    QueryRetrieveGetStatus,
    QueryRetrieveMoveStatus,
    RelatedField,
    ServiceClass,
    StatusCode,
    StatusDataset,
    StatusError,
    StorageCode,
    StorageStatus,
    VerificationStatus,
    resolve_response,
)
from dimse_status.errors import InvalidResponseError, NoResponseError, RelatedFieldError
from dimse_status.handlers import (
    HandlerOptions,
    on_c_echo,
    on_c_find,
    on_c_get,
    on_c_move,
    on_c_store,
    on_n_action,
    on_n_create,
    on_n_delete,
    on_n_event_report,
    on_n_get,
    on_n_set,
)

DOCS = Path(__file__).parents[2] / "docs"
WORKLIST = UID("1.2.840.10008.5.1.4.31")
STUDY_ROOT_MOVE = UID("1.2.840.10008.5.1.4.1.2.2.2")
STUDY_ROOT_GET = UID("1.2.840.10008.5.1.4.1.2.2.3")
FILM_SESSION = UID("1.2.840.10008.5.1.1.1")
PRINTER = UID("1.2.840.10008.5.1.1.16")
UIDS = (
    *("1.2.840.10008.1.1", CTImageStorage, WORKLIST, STUDY_ROOT_MOVE, STUDY_ROOT_GET),
    *(FILM_SESSION, PRINTER),
)


class QuotaError(Exception):
    """One of a program's own."""


class WithoutTextError(Exception):
    """Nobody can print it."""

    def __str__(self) -> str:
        raise ValueError

    __repr__ = __str__


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"


OPTIONS: HandlerOptions = {
    "registry": STANDARD.extend(ArchiveStatus),
    "statuses": {
        QuotaError: (
            ArchiveStatus.QUOTA_EXCEEDED,
            ModalityWorklistStatus.OUT_OF_RESOURCES,
            QueryRetrieveGetStatus.UNABLE_TO_PERFORM_SUB_OPERATIONS,
            QueryRetrieveMoveStatus.UNABLE_TO_PERFORM_SUB_OPERATIONS,
            PrintManagementStatus.RESOURCE_LIMITATION,
            VerificationStatus.SOP_CLASS_NOT_SUPPORTED,
        )
    },
}


class Server:
    """A server whose handlers all do the same, and a peer that asks it on the loopback."""

    def __init__(self, **options: Any) -> None:
        self.does: Callable[[], Any] = lambda: None
        ae: Any = AE("SCP")  # its annotations are not complete
        for uid in UIDS:
            ae.add_supported_context(uid, scu_role=True, scp_role=True)
            ae.add_requested_context(uid, ExplicitVRLittleEndian)
        self.requests: list[Dataset] = []
        handlers = self._handlers({**OPTIONS, **options})
        heard = (evt.EVT_DIMSE_RECV, lambda one: self.requests.append(one.message.command_set))
        handlers.append(heard)
        self._server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=handlers)
        self.commands: list[Dataset] = []  # of the messages that the peer gets
        ae.dimse_timeout = 5
        self._ae = ae
        self._associate()

    def _handlers(self, options: Any) -> list[Any]:
        def answer(_: Any) -> Any:
            return self.does()

        of_printing = (on_n_event_report, on_n_get, on_n_set, on_n_action, on_n_create, on_n_delete)
        of_all: Any = (on_c_echo, on_c_store, on_c_get, on_c_move)
        made: list[Any] = [each(**options)(answer) for each in of_all]
        made += [each(PRINT_MANAGEMENT, **options)(answer) for each in of_printing]
        return [*made, on_c_find(MODALITY_WORKLIST, **options)(answer)]

    def _associate(self) -> None:
        heard = [(evt.EVT_DIMSE_RECV, lambda one: self.commands.append(one.message.command_set))]
        port = self._server.socket.getsockname()[1]
        self._peer = self._ae.associate("127.0.0.1", port, evt_handlers=heard)
        assert self._peer.is_established

    def close(self) -> None:
        if self._peer.is_established:
            self._peer.release()
        self._server.shutdown()

    def send(self, name: str, *arguments: Any) -> Any:
        """Send a request of another kind, for whose answer nobody waits long."""
        self._peer.dimse_timeout = 1
        return getattr(self._peer, name)(*arguments)

    def ask(
        self,
        operation: Operation,
        instance_uid: str | None = "1.2",
        sop_class: str = PRINTER,
    ) -> tuple[Dataset, Dataset | None]:
        """Send a request, and return the last response.

        Once in some thousand times pynetdicom takes an answer itself that `send_…` waits for.
        """
        while True:
            before = len(self.commands)
            status, dataset = self._ask(operation, instance_uid, sop_class)
            if status or len(self.commands) == before:
                return status, dataset
            self.commands.pop()
            self._associate()

    def _ask(
        self, operation: Operation, instance_uid: str | None, sop_class: str
    ) -> tuple[Dataset, Dataset | None]:
        to = self._peer
        data = Dataset()
        data.PatientID = "1"
        data.QueryRetrieveLevel = "STUDY"
        sends: dict[Operation, Callable[[], Any]] = {
            Operation.C_ECHO: to.send_c_echo,
            Operation.C_STORE: lambda: to.send_c_store(instance()),
            Operation.C_FIND: lambda: list(to.send_c_find(data, WORKLIST))[-1],
            Operation.C_GET: lambda: list(to.send_c_get(data, STUDY_ROOT_GET))[-1],
            Operation.C_MOVE: lambda: list(to.send_c_move(data, "X", STUDY_ROOT_MOVE))[-1],
            Operation.N_EVENT_REPORT: lambda: to.send_n_event_report(data, 1, sop_class, "1.2"),
            Operation.N_GET: lambda: to.send_n_get([0x00100010, 0x00100020], PRINTER, "1.2"),
            Operation.N_SET: lambda: to.send_n_set(data, FILM_SESSION, "1.2"),
            Operation.N_ACTION: lambda: to.send_n_action(data, 1, FILM_SESSION, "1.2"),
            Operation.N_CREATE: lambda: to.send_n_create(data, FILM_SESSION, instance_uid),
            Operation.N_DELETE: lambda: to.send_n_delete(FILM_SESSION, "1.2"),
        }
        answer = sends[operation]()
        return answer if isinstance(answer, tuple) else (answer, None)


def instance() -> Dataset:
    made = Dataset()
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.SOPClassUID, made.SOPInstanceUID = CTImageStorage, UID("1.2.3")
    return made


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    with ExitStack() as stack:

        def serve(**options: Any) -> Server:
            return stack.enter_context(closing(Server(**options)))

        yield serve


def raising(error: BaseException) -> Callable[[], Any]:
    def handle() -> Any:
        raise error

    return handle


def in_a_generator(error: BaseException) -> Callable[[], Any]:
    def handle() -> Any:
        raise error
        yield

    return handle


FULL = {
    Operation.C_ECHO: 0x0122,
    Operation.C_STORE: 0xA700,
    Operation.C_FIND: 0xA700,
    Operation.C_GET: 0xA701,
    Operation.C_MOVE: 0xA701,
}
OWN = {**FULL, Operation.C_STORE: 0xA7F0, Operation.C_GET: 0xA702, Operation.C_MOVE: 0xA702}
UNABLE = {operation: 0x0122 if operation is Operation.C_ECHO else 0xC000 for operation in FULL}
OF_DIMSE_N = [operation for operation in Operation if operation.startswith("N-")]


@pytest.mark.parametrize(
    ("error", "of_dimse_c", "of_dimse_n"),
    [
        (OSError(errno.ENOSPC, "no space"), FULL, 0x0213),
        (OSError(errno.EDQUOT, "quota"), FULL, 0x0213),
        (MemoryError(), FULL, 0x0213),
        (QuotaError("ward 3"), OWN, 0x0213),
        (OSError(errno.EIO, "tape"), UNABLE, 0x0110),
        (WithoutTextError(), UNABLE, 0x0110),
        (SystemExit(3), UNABLE, 0x0110),
    ],
    ids=lambda one: type(one).__name__ + str(getattr(one, "errno", "")),
)
def test_what_is_raised_is_answered_in_every_operation(
    error: BaseException,
    of_dimse_c: dict[Operation, int],
    of_dimse_n: int,
    serve: Callable[..., Server],
) -> None:
    server = serve()
    server.does = raising(error)
    got = {operation: server.ask(operation)[0].Status for operation in Operation}
    assert got == {**of_dimse_c, **dict.fromkeys(OF_DIMSE_N, of_dimse_n)}
    server.does = in_a_generator(error)
    expected = of_dimse_c[Operation.C_FIND]
    assert server.ask(Operation.C_FIND)[0].Status == expected


def plain(status: int, **elements: Any) -> Dataset:
    made = Dataset()
    made.Status = status
    for keyword, value in elements.items():
        setattr(made, keyword, value)
    return made


def test_a_plain_dataset_is_checked_before_it_is_sent(serve: Callable[..., Server]) -> None:
    server = serve()
    server.does = lambda: plain(0xA700, ErrorComment="full\nfull", ErrorID=7)
    status, _ = server.ask(Operation.C_STORE)
    assert (status.Status, status.ErrorComment) == (0xA700, "full full")
    assert "ErrorID" not in status
    server.does = lambda: (plain(0x0110, ErrorComment="jam", ErrorID=7), None)
    status, _ = server.ask(Operation.N_SET)
    assert (status.Status, status.ErrorComment, status.ErrorID) == (0x0110, "jam", 7)


@pytest.mark.parametrize("operation", [one for one in OF_DIMSE_N if one is not Operation.N_DELETE])
def test_a_comment_in_the_data_set_arrives(
    operation: Operation, serve: Callable[..., Server], caplog: pytest.LogCaptureFixture
) -> None:
    server = serve()
    reply = Dataset()
    reply.ErrorComment = "paper jam"
    server.does = lambda: (PrintManagementStatus.PROCESSING_FAILURE, reply)
    status, _ = server.ask(operation)
    assert (status.Status, status.ErrorComment) == (0x0110, "paper jam")
    assert "Error Comment belongs to the command" in caplog.text


def test_an_identifier_does_not_go_with_success(
    serve: Callable[..., Server], caplog: pytest.LogCaptureFixture
) -> None:
    match = Dataset()
    match.PatientID = "1"

    def find() -> Iterator[Any]:
        yield ModalityWorklistStatus.SUCCESS, match

    for options, code in (({}, 0x0000), ({"strict": True}, 0xC311)):
        server = serve(**options)
        server.does = find
        status, identifier = server.ask(Operation.C_FIND)
        assert (status.Status, identifier) == (code, None)
    assert "Success goes without an Identifier in C-FIND" in caplog.text


def test_a_status_that_is_not_permitted_is_sent_and_a_mistake_is_not(
    serve: Callable[..., Server],
) -> None:
    server = serve()
    server.does = lambda: 0xA801
    assert server.ask(Operation.C_STORE)[0].Status == 0xA801
    mistakes: tuple[Any, ...] = (None, "0xA700", 0x10000, (StorageStatus.SUCCESS, None))
    for mistake in mistakes:
        server.does = partial(lambda given: given, mistake)
        assert server.ask(Operation.C_STORE)[0].Status == 0xC000


# The fields of a response

SERVICES: dict[Operation, ServiceClass[Any, Any]] = {
    Operation.C_ECHO: VERIFICATION,
    Operation.C_STORE: STORAGE,
    Operation.C_FIND: MODALITY_WORKLIST,
    **dict.fromkeys(OF_DIMSE_N, PRINT_MANAGEMENT),
}
VALUES: dict[str, Any] = {
    "error_comment": "paper jam",
    "offending_elements": ["PatientID", "PatientName"],
    "error_id": 7,
    "attribute_identifiers": ["PatientID", "PatientName"],
    "affected_sop_class_uid": FILM_SESSION,
    "affected_sop_instance_uid": "1.2",
    "event_type_id": 1,
    "action_type_id": 1,
}
FIELDS = {field.argument: field for field in RelatedField}


def answers(operation: Operation) -> Iterator[tuple[str, Any]]:
    """Give, for each field and category, a status that ends an operation, with the field."""
    given: set[tuple[str, Category]] = set()
    members: Any = SERVICES[operation].statuses
    for member, (argument, value) in product(members, VALUES.items()):
        ends = operation in member.operations and member.category is not Category.PENDING
        if ends and (argument, member.category) not in given:
            with suppress(RelatedFieldError):
                yield argument, member.to_dataset(operation, **{argument: value})
                given.add((argument, member.category))


def reply_of(operation: Operation, status: Any) -> Any:
    if operation is Operation.C_FIND:
        return iter([(status, None)])
    alone = operation in {Operation.C_ECHO, Operation.C_STORE, Operation.N_DELETE}
    return status if alone else (status, None)


def test_each_field_arrives_and_is_returned_as_the_page_says(
    serve: Callable[..., Server], caplog: pytest.LogCaptureFixture
) -> None:
    server = serve()
    returned: dict[str, dict[bool, dict[str, None]]] = {argument: {} for argument in VALUES}
    for operation in SERVICES:
        for argument, status in answers(operation):
            server.does = partial(reply_of, operation, status)
            got, _ = server.ask(operation)
            keyword = FIELDS[argument].keyword
            command = server.commands[-1]
            assert (command.Status, command.get(keyword)) == (status.Status, status.get(keyword))
            method = f"``send_{operation.name.lower()}``"
            returned[argument].setdefault(keyword in got, {})[method] = None
    assert "unsupported Element" not in caplog.text
    with (DOCS / "what_arrives.csv").open(encoding="utf-8") as file:
        _, *rows = csv.reader(file)
    assert rows == [
        [FIELDS[argument].value, *(", ".join(by.get(there, {})) for there in (True, False))]
        for argument, by in returned.items()
    ]


def test_each_field_arrives_of_a_status_that_is_raised(serve: Callable[..., Server]) -> None:
    def refuse(status: StatusDataset[StatusCode]) -> Any:
        raise StatusError(status)

    server = serve()
    for operation in SERVICES:
        for argument, status in answers(operation):
            server.does = partial(refuse, status)
            server.ask(operation)
            command, keyword = server.commands[-1], FIELDS[argument].keyword
            assert (command.Status, command.get(keyword)) == (status.Status, status.get(keyword))


def test_what_is_added_to_a_response_is_added_to_that_one(serve: Callable[..., Server]) -> None:
    server = serve(strict=True)
    warning = PrintManagementStatus.MEMORY_ALLOCATION_NOT_SUPPORTED
    elements = ["MemoryAllocation"]
    offending = warning.to_dataset(Operation.N_SET, offending_elements=elements)
    unsendable = Dataset()
    unsendable.add(DataElement("Rows", "US", "x", validation_mode=config.IGNORE))
    for reply in ((offending, None), (warning, None), (offending, unsendable), (warning, None)):
        server.does = partial(lambda given: given, reply)
        server.ask(Operation.N_SET)
    assert [command.Status for command in server.commands] == [0xB600, 0xB600, 0x0110, 0xB600]
    assert ["OffendingElement" in command for command in server.commands] == [1, 0, 0, 0]
    for command in server.commands:
        length = command.pop("CommandGroupLength").value
        assert length == len(encode(command, is_implicit_vr=True, is_little_endian=True) or b"")


# The instance that was created

CREATED = "1.2.826.0.1.3680043.8.498.3"
WARNINGS = [
    PrintManagementStatus.MEMORY_ALLOCATION_NOT_SUPPORTED,
    PrintManagementStatus.ATTRIBUTE_VALUE_OUT_OF_RANGE,
    PrintManagementStatus.ATTRIBUTE_LIST_WARNING,
]


def copies(**elements: Any) -> Dataset:
    made = Dataset()
    made.NumberOfCopies = "1"
    for keyword, value in elements.items():
        setattr(made, keyword, value)
    return made


def with_uid(attributes: Dataset | None) -> Dataset:
    made = Dataset()
    made.update(attributes or {})
    made.AffectedSOPInstanceUID = CREATED
    return made


def test_the_uid_of_what_was_created_is_in_the_command(serve: Callable[..., Server]) -> None:
    server = serve(strict=True)
    statuses = [PrintManagementStatus.SUCCESS, *WARNINGS]
    for status, attributes in product(statuses, [None, Dataset(), copies()]):
        named = status.to_dataset(Operation.N_CREATE, affected_sop_instance_uid=CREATED)
        replies: list[Any] = [(named, attributes), (status, with_uid(attributes))]
        for reply, asked in product(replies, [None, CREATED]):
            before = dict(reply[1] or {})
            server.does = partial(lambda given: given, reply)
            got, sent = server.ask(Operation.N_CREATE, asked)
            command = server.commands[-1]
            assert (got.Status, command.AffectedSOPInstanceUID) == (status, CREATED)
            assert list(sent or []) == list(attributes or [])
            assert (command.CommandDataSetType == 0x0101) == (not attributes)
            assert dict(reply[1] or {}) == before


def test_what_was_created_without_a_name_is_refused(
    serve: Callable[..., Server], caplog: pytest.LogCaptureFixture
) -> None:
    server = serve()
    for status in (PrintManagementStatus.SUCCESS, *WARNINGS):
        caplog.clear()
        server.does = partial(lambda given: (given, copies()), status)
        got, sent = server.ask(Operation.N_CREATE, None)
        assert (got.Status, sent) == (0x0110, None)
        assert "must have an Affected SOP Instance UID, for the request has none" in caplog.text


def test_an_empty_reply_is_none(serve: Callable[..., Server]) -> None:
    server = serve()
    server.does = lambda: (PrintManagementStatus.SUCCESS, Dataset())
    for operation in OF_DIMSE_N:
        if operation is not Operation.N_DELETE:
            got, sent = server.ask(operation)
            assert (got.Status, list(sent or [])) == (0x0000, [])
            assert server.commands[-1].CommandDataSetType == 0x0101


def test_where_nothing_is_permitted_the_log_says_so(
    serve: Callable[..., Server], caplog: pytest.LogCaptureFixture
) -> None:
    server = serve()
    server.does = lambda: (0x0000, None)
    server.ask(Operation.N_EVENT_REPORT, sop_class=FILM_SESSION)
    assert caplog.text.rstrip().endswith("; permitted are none in N-EVENT-REPORT")


@pytest.mark.parametrize("send", ["send_n_create", "send_n_action"])
def test_an_empty_data_set_of_a_request_never_ends(send: str, serve: Callable[..., Server]) -> None:
    server = serve()
    server.does = lambda: (PrintManagementStatus.SUCCESS, None)
    action = (1,) if send == "send_n_action" else ()
    asked = (FILM_SESSION, "1.2")
    assert server.send(send, None, *action, *asked)[0].Status == 0x0000
    unanswered, _ = server.send(send, Dataset(), *action, *asked)
    with pytest.raises(NoResponseError):
        resolve_response(unanswered)
    with pytest.raises(RuntimeError, match="must be established"):
        server.send(send, None, *action, *asked)


def test_a_request_is_no_response(serve: Callable[..., Server]) -> None:
    server = serve()
    server.does = lambda: (PrintManagementStatus.SUCCESS, None)
    for operation in OF_DIMSE_N[:-1]:
        server.ask(operation)
        *_, request = server.requests
        assert not request.CommandField & 0x8000
        assert server.commands[-1].CommandField & 0x8000
        with pytest.raises(InvalidResponseError):
            resolve_response(request)
