"""What comes out of a handler for what its function returns, yields or raises."""

from __future__ import annotations

import contextlib
import functools
import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import UID
from pynetdicom import evt
from pynetdicom.dimse_primitives import (
    C_ECHO,
    C_FIND,
    C_GET,
    C_MOVE,
    C_STORE,
    N_ACTION,
    N_CREATE,
    N_DELETE,
    N_EVENT_REPORT,
    N_GET,
    N_SET,
)
from pynetdicom.events import Event

from dimse_status import (
    GENERAL,
    MODALITY_WORKLIST,
    NON_PATIENT_OBJECT,
    PROCEDURE_STEP,
    QUERY_RETRIEVE_FIND,
    QUERY_RETRIEVE_GET,
    QUERY_RETRIEVE_MOVE,
    RT_MACHINE_VERIFICATION,
    SERVICE_CLASSES,
    STORAGE,
    UNIFIED_PROCEDURE_STEP,
    UNIFIED_PROCEDURE_STEP_FIND,
    GeneralStatus,
    ModalityWorklistStatus,
    Operation,
    ProcedureStepStatus,
    QueryRetrieveFindStatus,
    QueryRetrieveGetStatus,
    QueryRetrieveMoveStatus,
    StatusDataset,
    StatusError,
    StatusInfo,
    StorageCode,
    StorageStatus,
    code_to_status,
    compat,
    handlers,
    resolve,
)
from dimse_status.errors import (
    CodeValueError,
    HandlerResultError,
    ServiceClassError,
    StatusNotPermittedError,
)
from dimse_status.handlers import (
    Handler,
    MoveRetrieval,
    Retrieval,
    combine,
    on_c_echo,
    on_c_find,
    on_c_get,
    on_c_move,
    on_c_store,
    on_n_action,
    on_n_create,
    on_n_delete,
    on_n_get,
    on_n_set,
)
from dimse_status.handlers.generic_failure import permitted_codes
from dimse_status.handlers.shown import shown

PRIMITIVES: dict[Operation, Any] = {
    Operation.C_STORE: C_STORE,
    Operation.C_FIND: C_FIND,
    Operation.C_GET: C_GET,
    Operation.C_MOVE: C_MOVE,
    Operation.C_ECHO: C_ECHO,
    Operation.N_EVENT_REPORT: N_EVENT_REPORT,
    Operation.N_GET: N_GET,
    Operation.N_SET: N_SET,
    Operation.N_ACTION: N_ACTION,
    Operation.N_CREATE: N_CREATE,
    Operation.N_DELETE: N_DELETE,
}

CT_IMAGE_STORAGE = "1.2.840.10008.5.1.4.1.1.2"
HANGING_PROTOCOL_STORAGE = "1.2.840.10008.5.1.4.38.1"
MODALITY_WORKLIST_FIND = "1.2.840.10008.5.1.4.31"
STUDY_ROOT_FIND = "1.2.840.10008.5.1.4.1.2.2.1"
STUDY_ROOT_MOVE = "1.2.840.10008.5.1.4.1.2.2.2"
STUDY_ROOT_GET = "1.2.840.10008.5.1.4.1.2.2.3"
UPS_PULL = "1.2.840.10008.5.1.4.34.6.3"
UPS_PUSH = "1.2.840.10008.5.1.4.34.6.1"
UPS_EVENT = "1.2.840.10008.5.1.4.34.6.4"
MPPS = "1.2.840.10008.3.1.2.3.3"
VERIFICATION_SOP_CLASS = "1.2.840.10008.1.1"
PRIVATE = "1.2.826.0.1.3680043.8.498.1"


def never() -> bool:
    return False


def request(
    operation: Operation,
    sop_class: str,
    abstract_syntax: str | None = None,
    cancelled: Callable[[], bool] = never,
) -> Event:
    """Return the event of a request of `operation` for `sop_class`."""
    primitive = PRIMITIVES[operation]()
    primitive.MessageID = 7
    if operation in {Operation.N_GET, Operation.N_SET, Operation.N_ACTION, Operation.N_DELETE}:
        primitive.RequestedSOPClassUID = UID(sop_class)
    else:
        primitive.AffectedSOPClassUID = UID(sop_class)
    if operation is Operation.N_CREATE:
        primitive.AffectedSOPInstanceUID = UID("1.2.3")

    def is_cancelled(_: int) -> bool:
        return cancelled()

    attributes: dict[str, Any] = {
        "request": primitive,
        "context": SimpleNamespace(abstract_syntax=UID(abstract_syntax or sop_class)),
        "_is_cancelled": is_cancelled,
    }
    return Event(Association(), getattr(evt, f"EVT_{operation.name}"), attributes)  # type: ignore[arg-type]  # all of one that is asked here


class Association:
    """What the handlers use of an association: they bind and unbind."""

    def __init__(self) -> None:
        self.bound: list[Any] = []

    def bind(self, event: Any, handler: Any) -> None:
        self.bound.append((event, handler))

    def unbind(self, event: Any, handler: Any) -> None:
        self.bound.remove((event, handler))


def match() -> Dataset:
    """Return a data set that is not empty."""
    found = Dataset()
    found.PatientID = "12345"
    return found


STORE = request(Operation.C_STORE, CT_IMAGE_STORAGE)
WORKLIST = request(Operation.C_FIND, MODALITY_WORKLIST_FIND)
NO_PATIENT_DATA = "Doe^Jane is not in the archive"


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"


STORING = "C-STORE handler storing.<locals>.store"
UNABLE_TO_STORE = resolve(0xC000, STORAGE, Operation.C_STORE, CT_IMAGE_STORAGE)


def storing(result: Any, **options: Any) -> Handler:
    @on_c_store(**options)
    def store(_: Any) -> Any:
        if isinstance(result, Exception):
            raise result
        return result

    return store


# what the decorators make


DECORATORS = [(one, getattr(handlers, f"on_{one.name.lower()}")) for one in Operation]


@pytest.mark.parametrize(("operation", "decorator"), DECORATORS, ids=list(Operation))
def test_a_decorator_makes_a_pair_for_each_service_class(
    operation: Operation, decorator: Any
) -> None:
    for service in SERVICE_CLASSES:
        if operation not in service.operations:
            with pytest.raises(ServiceClassError, match=f"{operation} is no operation of"):
                decorator(service)
            continue

        def function(_: Any) -> None:
            """Do nothing."""

        event, handler = decorator(service)(function)
        assert event is getattr(evt, f"EVT_{operation.name}")
        assert callable(handler)
        assert handler.__name__ == "function"
        assert handler.__doc__ == "Do nothing."
        assert service.name in repr(handler)


def test_a_callable_without_a_name_and_with_attributes_is_taken(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def answer(status: Any, _: Any) -> Any:
        return status

    nameless = functools.partial(answer, 0xA801)
    handler = on_c_store(nameless).handler
    name = shown(nameless)
    assert repr(handler) == f"<C-STORE handler {name} for Storage>"
    handler(STORE)
    assert caplog.messages[0].startswith(f"C-STORE handler {name} answers with 0xA801")

    def find(_: Any) -> Iterator[tuple[ModalityWorklistStatus, None]]:
        yield ModalityWorklistStatus.OUT_OF_RESOURCES, None

    vars(find).update(dict.fromkeys(("service", "operation", "_name"), "the function's own"))
    made = on_c_find(MODALITY_WORKLIST)(find)
    assert repr(made.handler) == (
        f"<C-FIND handler {find.__qualname__} for Basic Worklist Management>"
    )
    assert codes(made) == [0xA700]


def test_the_service_class_may_be_left_out_where_there_is_one() -> None:
    @on_c_store
    def store(_: Any) -> StorageStatus:
        return StorageStatus.SUCCESS

    @on_c_echo
    def echo(_: Any) -> Any:
        return GeneralStatus.SUCCESS

    @on_c_get()
    def get(_: Any) -> Retrieval[QueryRetrieveGetStatus]:
        return Retrieval(count=0)

    @on_c_move(strict=True)
    def move(_: Any) -> MoveRetrieval[QueryRetrieveMoveStatus]:
        return MoveRetrieval(count=0, address="127.0.0.1", port=104)

    made: list[Any] = [store, echo, get, move]
    services = [each.handler.service.identifier for each in made]
    assert services == ["STORAGE", "VERIFICATION", "QUERY_RETRIEVE_GET", "QUERY_RETRIEVE_MOVE"]


def test_arguments_follow_the_event() -> None:
    @on_c_store
    def store(_: Any, folder: str) -> StorageStatus:
        return StorageStatus.SUCCESS if folder == "incoming" else StorageStatus.OUT_OF_RESOURCES

    registration: Any = store.with_arguments("incoming")
    event, handler, arguments = registration
    assert event is evt.EVT_C_STORE
    assert handler(STORE, *arguments).Status == 0x0000
    assert handler is store.handler
    assert store(STORE, "elsewhere").Status == 0xA700


@pytest.mark.parametrize(("operation", "decorator"), DECORATORS, ids=list(Operation))
def test_a_function_gets_the_event_and_all_that_follows_it(
    operation: Operation, decorator: Any
) -> None:
    got: list[Any] = []

    def function(*arguments: Any, **options: Any) -> Any:
        got.append((*arguments, options))
        return 0x0000

    service = next(one for one in SERVICE_CLASSES if operation in one.operations)
    asked = request(operation, service.sop_classes[0].uid)
    made = decorator(service)(function)
    for handler in (made, combine(made)):
        answers = handler(asked, "incoming", depth=2)
        if operation in {Operation.C_FIND, Operation.C_GET, Operation.C_MOVE}:
            with contextlib.suppress(HandlerResultError):
                next(answers)
    assert got == [(asked, "incoming", {"depth": 2})] * 2


# what a function returns


@pytest.mark.parametrize("member", [*StorageStatus, *ArchiveStatus])
def test_a_member_becomes_its_status_dataset(
    member: StorageCode, caplog: pytest.LogCaptureFixture
) -> None:
    status = storing(member)(STORE)
    assert isinstance(status, Dataset)
    assert [element.keyword for element in status] == ["Status"]
    assert status.Status == member.code
    assert caplog.records == []


def test_a_status_dataset_is_passed_on_as_it_is() -> None:
    status = ArchiveStatus.QUOTA_EXCEEDED.to_dataset(error_comment="500 GB used")
    assert storing(status)(STORE) is status


@pytest.mark.parametrize("result", [0xA7F0, np.uint16(0xA7F0), code_to_status(0xA7F0)])
def test_an_integer_or_another_dataset_works_in_spite_of_the_types(result: Any) -> None:
    assert storing(result, strict=True)(STORE).Status == 0xA7F0


def test_the_status_of_pynetdicom_works() -> None:
    assert storing(compat.Status.SUCCESS, strict=True)(STORE).Status == 0x0000


NONE = [
    (None, HandlerResultError),
    ("0xA700", HandlerResultError),
    (True, HandlerResultError),
    (1.0, HandlerResultError),
    ((0x0000, None), HandlerResultError),
    (0x10000, CodeValueError),
    (-1, CodeValueError),
    (Dataset(), HandlerResultError),
]


@pytest.mark.parametrize(("result", "error"), NONE, ids=repr)
def test_what_is_no_status_is_answered_with_a_failure(
    result: Any, error: type[Exception], caplog: pytest.LogCaptureFixture
) -> None:
    status = storing(result)(STORE)
    assert status.Status == 0xC000
    with pytest.raises(error) as raised:
        storing(result, strict=True)(STORE)
    assert raised.value.value is result  # type: ignore[attr-defined]  # each of these errors has it
    assert logged(caplog) == [mistake(STORING, raised.value, UNABLE_TO_STORE)]


def logged(caplog: pytest.LogCaptureFixture) -> list[tuple[int, str, Any]]:
    """Return the level, the message and the exception of each record of the handlers."""
    assert {record.name for record in caplog.records} <= {"dimse_status.handlers"}
    return [
        (record.levelno, record.getMessage(), record.exc_info and record.exc_info[1])
        for record in caplog.records
    ]


def mistake(handler: str, problem: object, response: StatusInfo) -> tuple[int, str, None]:
    """Return what is logged when a handler gives what is no result."""
    return logging.ERROR, f"{handler}: {problem}; the response is {response}", None


@pytest.mark.parametrize("status", [["a", "1"], ["0", "1"]])
def test_a_dataset_with_a_status_of_many_values_is_none(status: Any) -> None:
    dataset = Dataset()
    dataset.add_new(0x00000900, "LO", status)
    assert storing(dataset)(STORE).Status == 0xC000
    with pytest.raises(HandlerResultError) as raised:
        storing(dataset, strict=True)(STORE)
    assert str(raised.value) == (
        f"a status Dataset must have a 16-bit Status (0000,0900), got MultiValue {status!r}"
    )
    assert raised.value.value is dataset


def test_a_code_that_is_not_permitted_is_sent_with_a_warning(
    caplog: pytest.LogCaptureFixture,
) -> None:
    @on_c_find(MODALITY_WORKLIST)
    def find(_: Any) -> Iterator[Any]:
        yield 0x0110, None

    ((status, dataset),) = find(WORKLIST)
    assert status.Status == 0x0110
    assert dataset is None
    refused = resolve(0x0110, MODALITY_WORKLIST, Operation.C_FIND)
    assert logged(caplog) == [
        (
            logging.WARNING,
            f"C-FIND handler {find.handler.__qualname__} answers with 0x0110, which is sent though"
            f" it is not permitted: {refused.reason}; permitted are"
            " 0000, FF00, FF01, FE00, 0122, 0124, 0210, 0211, 0212, A700, A900, Cxxx",
            None,
        )
    ]


def test_a_code_that_is_not_permitted_raises_in_strict_mode() -> None:
    with pytest.raises(StatusNotPermittedError, match="permitted are 0000") as error:
        storing(QueryRetrieveMoveStatus.MOVE_DESTINATION_UNKNOWN, strict=True)(STORE)
    assert error.value.info.code == 0xA801
    assert error.value.info.service_name == STORAGE.name


def test_what_is_permitted_depends_on_the_sop_class_that_was_asked_for(
    caplog: pytest.LogCaptureFixture,
) -> None:
    stored = request(Operation.C_STORE, HANGING_PROTOCOL_STORAGE)
    assert storing(0xA7F0)(stored).Status == 0xA7F0
    assert "A700, A900" in caplog.text
    with pytest.raises(StatusNotPermittedError) as error:
        storing(0xA7F0, strict=True)(stored)
    assert error.value.info.service_name == NON_PATIENT_OBJECT.name


@pytest.mark.parametrize(
    ("code", "operation", "decorator", "sop_class"),
    [
        (0xC302, Operation.N_GET, on_n_get, UPS_PULL),  # a code of N-ACTION
        (0x0001, Operation.N_GET, on_n_get, UPS_EVENT),  # of UPS Push and UPS Pull
    ],
)
def test_what_is_permitted_depends_on_the_operation_too(
    code: int,
    operation: Operation,
    decorator: Any,
    sop_class: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def reply(_: Any) -> Any:
        return code, None

    asked = request(operation, UPS_PUSH, sop_class)
    status, _ = decorator(UNIFIED_PROCEDURE_STEP)(reply)(asked)
    assert status.Status == code
    info = resolve(code, UNIFIED_PROCEDURE_STEP, operation, sop_class)
    permitted = permitted_codes(UNIFIED_PROCEDURE_STEP, operation, info.sop_class)
    assert logged(caplog) == [
        (
            logging.WARNING,
            f"{operation} handler {reply.__qualname__} answers with 0x{code:04X}, which is sent"
            f" though it is not permitted: {info.reason}; permitted are {permitted}",
            None,
        )
    ]
    with pytest.raises(StatusNotPermittedError) as raised:
        decorator(UNIFIED_PROCEDURE_STEP, strict=True)(reply)(asked)
    assert raised.value.info == info
    assert str(raised.value).endswith(f"; permitted are {permitted}")


@pytest.mark.parametrize(
    "result",
    [StorageStatus.SUCCESS, None, LookupError("a"), StatusError(StorageStatus.OUT_OF_RESOURCES)],
    ids=["returned", "no status", "failed", "raised"],
)
def test_a_status_knows_what_it_answers(result: Any) -> None:
    info = storing(result)(STORE).info
    assert info == resolve(info.code, STORAGE, Operation.C_STORE, CT_IMAGE_STORAGE)


def test_the_request_decides_and_not_the_handler() -> None:
    @on_c_find(MODALITY_WORKLIST)
    def find(_: Any) -> Iterator[Any]:
        yield 0xA700, None

    ((status, _),) = find(request(Operation.C_FIND, UPS_PULL))
    assert status.info == resolve(0xA700, UNIFIED_PROCEDURE_STEP_FIND, Operation.C_FIND, UPS_PULL)


def test_a_private_sop_class_belongs_to_the_service_class_of_the_handler() -> None:
    private = request(Operation.C_FIND, PRIVATE)

    @on_c_find(MODALITY_WORKLIST, strict=True)
    def find(_: Any) -> Iterator[tuple[ModalityWorklistStatus, None]]:
        yield ModalityWorklistStatus.OUT_OF_RESOURCES, None

    assert next(find(private))[0].info.service is MODALITY_WORKLIST

    @on_c_find(GENERAL, strict=True)
    def find_all(_: Any) -> Iterator[tuple[StatusDataset[Any], None]]:
        yield code_to_status(0xC123), None

    assert next(find_all(private))[0].Status == 0xC123


def test_the_negotiated_sop_class_counts_where_all_messages_name_one() -> None:
    @on_n_action(UNIFIED_PROCEDURE_STEP, strict=True)
    def change_state(_: Any) -> Any:
        return UNIFIED_PROCEDURE_STEP.statuses.ALREADY_IN_PROGRESS, None

    pulled = request(Operation.N_ACTION, UPS_PUSH, abstract_syntax=UPS_PULL)
    assert change_state(pulled)[0].Status == 0xC302
    pushed = request(Operation.N_ACTION, UPS_PUSH)
    with pytest.raises(StatusNotPermittedError):
        change_state(request(Operation.N_ACTION, UPS_PUSH, "1.2.840.10008.5.1.4.34.6.2"))
    assert change_state(pushed)[0].Status == 0xC302
    for nothing_negotiated in (SimpleNamespace(), SimpleNamespace(context=None)):
        nothing_negotiated.request = pushed.request
        answer: Any = change_state(nothing_negotiated)  # type: ignore[arg-type]  # made up by a test
        assert answer[0].info.sop_class.uid == UPS_PUSH


# what a function raises


def test_a_status_error_becomes_that_response(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "dimse_status.handlers")
    raised = StatusError(StorageStatus.OUT_OF_RESOURCES, "disk full")
    status = storing(raised)(STORE)
    assert status.Status == 0xA700
    assert status.ErrorComment == "disk full"
    assert logged(caplog) == [(logging.INFO, f"{STORING} raised {raised}", None)]


def test_its_comment_is_made_to_fit() -> None:
    raised = StatusError(StorageStatus.OUT_OF_RESOURCES, "Kapazität\n" + "erschöpft " * 20)
    comment = storing(raised)(STORE).ErrorComment
    assert comment.startswith("Kapazitat erschopft")
    assert len(comment) <= 64


def test_an_exception_in_place_of_the_comment_does_not_cost_the_status() -> None:
    cause: Any = OSError(28, "No space left on device")
    status = storing(StatusError(StorageStatus.OUT_OF_RESOURCES, cause))(STORE)
    assert status.Status == 0xA700
    assert status.ErrorComment == "[Errno 28] No space left on device"


def test_a_comment_that_may_not_go_with_the_status_is_left_out() -> None:
    status = storing(StatusError(StorageStatus.INVALID_SOP_INSTANCE, "no such UID"))(STORE)
    assert status.Status == 0x0117
    assert "ErrorComment" not in status


def test_a_resolved_status_can_be_raised() -> None:
    raised = StatusError(resolve(0xA7F0, STORAGE), "quota")
    assert storing(raised, strict=True)(STORE).Status == 0xA7F0


def test_a_status_dataset_is_raised_with_its_fields() -> None:
    refused = StorageStatus.CANNOT_UNDERSTAND.to_dataset(
        offending_elements=["PatientID"], error_comment="no Patient ID"
    )
    status = storing(StatusError(refused), strict=True)(STORE)
    assert (status.Status, status.OffendingElement) == (0xC000, 0x00100020)
    assert status.ErrorComment == "no Patient ID"
    told_apart = storing(StatusError(refused, "no ID at all"), strict=True)(STORE)
    assert told_apart.ErrorComment == "no ID at all"
    assert refused.ErrorComment == "no Patient ID"


def test_a_status_error_of_another_service_class_is_sent_with_a_warning(
    caplog: pytest.LogCaptureFixture,
) -> None:
    raised = StatusError(QueryRetrieveMoveStatus.MOVE_DESTINATION_UNKNOWN)
    assert storing(raised)(STORE).Status == 0xA801
    assert len(caplog.records) == 1
    assert "0xA801" in caplog.text
    with pytest.raises(StatusNotPermittedError):
        storing(raised, strict=True)(STORE)


def test_a_status_error_with_a_pending_status_is_a_mistake() -> None:
    raised = StatusError(ModalityWorklistStatus.PENDING)
    assert storing(raised)(STORE).Status == 0xC000
    with pytest.raises(HandlerResultError, match="must end the operation") as refused:
        storing(raised, strict=True)(STORE)
    assert refused.value.value is raised


def test_another_exception_becomes_a_failure_and_is_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    error = LookupError(NO_PATIENT_DATA)
    status = storing(error)(STORE)
    assert status.Status == 0xC000
    assert "ErrorComment" not in status
    assert logged(caplog) == [
        (logging.ERROR, f"{STORING} failed; the response is {UNABLE_TO_STORE}", error)
    ]
    assert "Traceback" in caplog.text
    assert NO_PATIENT_DATA in caplog.text


def test_its_text_is_sent_only_when_asked_for() -> None:
    asked = storing(LookupError(NO_PATIENT_DATA), comment_from_exception=True)
    assert asked(STORE).ErrorComment == NO_PATIENT_DATA
    nameless = storing(LookupError(), comment_from_exception=True)
    assert nameless(STORE).ErrorComment == "LookupError"


def test_what_is_no_exception_is_not_held_back() -> None:
    @on_c_store
    def store(_: Any) -> StorageStatus:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store(STORE)


def test_an_echo_that_fails_is_not_answered_with_success() -> None:
    @on_c_echo(comment_from_exception=True)
    def echo(_: Any) -> Any:
        message = "no database"
        raise OSError(message)

    status = echo(request(Operation.C_ECHO, VERIFICATION_SOP_CLASS))
    assert status.Status == 0x0122
    assert status.ErrorComment == "no database"


# N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE


@pytest.mark.parametrize("dataset", [None, match()])
def test_a_reply_is_a_status_and_a_data_set_or_none(dataset: Dataset | None) -> None:
    @on_n_create(PROCEDURE_STEP, strict=True)
    def create(_: Any) -> tuple[ProcedureStepStatus, Dataset | None]:
        return ProcedureStepStatus.SUCCESS, dataset

    status, replied = create(request(Operation.N_CREATE, MPPS))
    assert status.Status == 0x0000
    assert replied is dataset


def test_the_error_id_of_a_procedure_step_arrives() -> None:
    @on_n_set(PROCEDURE_STEP, strict=True)
    def update(_: Any) -> Any:
        return ProcedureStepStatus.PROCESSING_FAILURE.to_dataset(
            Operation.N_SET, error_id=0xA710
        ), None

    status, _ = update(request(Operation.N_SET, MPPS))
    assert status.ErrorID == 0xA710
    assert status.ErrorComment


@pytest.mark.parametrize(
    "reply",
    [None, ProcedureStepStatus.SUCCESS, (0,), (0, None, None), (0, "no data set"), [0, 5]],
    ids=repr,
)
def test_what_is_no_reply_is_answered_with_a_failure(
    reply: Any, caplog: pytest.LogCaptureFixture
) -> None:
    def create(_: Any) -> Any:
        return reply

    created = request(Operation.N_CREATE, MPPS)
    status, dataset = on_n_create(PROCEDURE_STEP)(create)(created)
    assert status.Status == 0x0110
    assert dataset is None
    with pytest.raises(HandlerResultError) as raised:
        on_n_create(PROCEDURE_STEP, strict=True)(create)(created)
    problem = (
        "the N-CREATE handler must give a status and a Dataset or None, such as (status, None),"
        f" got {shown(reply)}"
    )
    assert str(raised.value) == problem
    assert raised.value.value is reply
    name = f"N-CREATE handler {create.__qualname__}"
    assert logged(caplog) == [mistake(name, problem, status.info)]


@pytest.mark.parametrize(
    ("operation", "decorator"),
    [(each, made) for each, made in DECORATORS if each.startswith("N-")],
    ids=[each for each in Operation if each.startswith("N-")],
)
def test_a_dimse_n_function_that_raises_is_a_processing_failure(
    operation: Operation, decorator: Any
) -> None:
    service = next(one for one in SERVICE_CLASSES if operation in one.operations)

    def fail(_: Any) -> Any:
        message = "no database"
        raise OSError(message)

    sop_class = next(one for one in service.sop_classes if operation in one.operations)
    asked = request(operation, sop_class.uid)
    answer = decorator(service, comment_from_exception=True)(fail)(asked)
    if operation is Operation.N_DELETE:
        status = answer
    else:
        status, dataset = answer
        assert dataset is None
    assert status.Status == 0x0110
    assert status.ErrorComment == "no database"
    assert status.info.permitted


def test_a_delete_gives_a_status_alone() -> None:
    @on_n_delete(RT_MACHINE_VERIFICATION)
    def delete(_: Any) -> Any:
        return RT_MACHINE_VERIFICATION.statuses(0x0112)

    uid = RT_MACHINE_VERIFICATION.sop_classes[0].uid
    assert delete(request(Operation.N_DELETE, uid)).Status == 0x0112


# C-FIND


class Cancelled:
    """A request that is cancelled after some responses; pynetdicom says so once."""

    def __init__(self, after: int) -> None:
        self.left = after

    def __call__(self) -> bool:
        self.left -= 1
        return self.left == -1


def finding(*replies: Any, closed: list[bool] | None = None, **options: Any) -> Handler:
    @on_c_find(MODALITY_WORKLIST, **options)
    def find(_: Any) -> Iterator[Any]:
        try:
            for reply in replies:
                if isinstance(reply, Exception):
                    raise reply
                yield reply
        finally:
            if closed is not None:
                closed.append(True)

    return find


def codes(handler: Handler, event: Any = WORKLIST) -> list[int]:
    return [status.Status for status, _ in handler(event)]


PENDING = ModalityWorklistStatus.PENDING


def test_matches_are_passed_on() -> None:
    first, second = match(), match()
    answers = list(finding((PENDING, first), (PENDING, second), strict=True)(WORKLIST))
    assert [status.Status for status, _ in answers] == [0xFF00, 0xFF00]
    assert answers[0][1] is first
    assert answers[1][1] is second


class Matches:
    """An iterator of matches, no generator, that is to be closed, such as a cursor."""

    def __init__(self, *replies: Any) -> None:
        self.left = list(replies)
        self.closed = 0

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        if not self.left:
            raise StopIteration
        return self.left.pop(0)

    def close(self) -> None:
        self.closed += 1


@pytest.mark.parametrize("last", [(PENDING, match()), (ModalityWorklistStatus.CANCEL, None), 5])
def test_an_iterator_is_closed_however_it_ends(last: Any) -> None:
    matches = Matches((PENDING, match()), last)

    @on_c_find(MODALITY_WORKLIST)
    def find(_: Any) -> Matches:
        return matches

    answers = find(WORKLIST)
    next(answers)
    assert matches.closed == 0
    assert len(list(answers)) == 1
    assert matches.closed == 1


def test_no_match_is_no_response() -> None:
    assert list(finding()(WORKLIST)) == []


def test_any_iterable_of_pairs_is_taken() -> None:
    @on_c_find(MODALITY_WORKLIST)
    def find(_: Any) -> list[tuple[ModalityWorklistStatus, Dataset]]:
        return [(PENDING, match())]

    assert codes(find) == [0xFF00]


def test_an_exception_between_matches_is_a_final_failure(
    caplog: pytest.LogCaptureFixture,
) -> None:
    closed: list[bool] = []
    find = finding((PENDING, match()), OSError("database gone"), closed=closed)
    answers = list(find(WORKLIST))
    assert [status.Status for status, _ in answers] == [0xFF00, 0xC000]
    assert answers[-1][1] is None
    assert "Traceback" in caplog.text
    assert closed == [True]


def test_a_status_error_between_matches_is_that_response() -> None:
    raised = StatusError(ModalityWorklistStatus.OUT_OF_RESOURCES, "too many matches")
    answers = list(finding((PENDING, match()), raised, strict=True)(WORKLIST))
    assert answers[-1][0].Status == 0xA700
    assert answers[-1][0].ErrorComment == "too many matches"


def test_a_comment_that_may_not_go_with_the_status_is_missed_in_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    @on_n_create(PROCEDURE_STEP)
    def create(_: Any) -> Any:
        raise StatusError(ProcedureStepStatus.DUPLICATE_SOP_INSTANCE, "a\nsecond time")

    status, _ = create(request(Operation.N_CREATE, MPPS))
    assert status.Status == 0x0111
    assert "ErrorComment" not in status
    (record,) = [one for one in caplog.records if one.levelname == "WARNING"]
    assert "no Error Comment may go with 0x0111" in record.getMessage()
    assert "\n" not in record.getMessage()


def test_an_exception_before_the_first_match_is_one_too() -> None:
    @on_c_find(MODALITY_WORKLIST)
    def find(_: Any) -> list[Any]:
        raise StatusError(ModalityWorklistStatus.OUT_OF_RESOURCES)

    assert codes(find) == [0xA700]


def test_a_ups_query_that_fails_says_nothing_of_completion() -> None:
    @on_c_find(UNIFIED_PROCEDURE_STEP_FIND)
    def find(_: Any) -> Iterator[Any]:
        raise OSError
        yield

    assert codes(find, request(Operation.C_FIND, UPS_PULL)) == [0xC000]


def test_a_final_status_ends_the_responses() -> None:
    closed: list[bool] = []
    find = finding(
        (PENDING, match()),
        (ModalityWorklistStatus.CANCEL, None),
        (PENDING, match()),
        closed=closed,
    )
    assert codes(find) == [0xFF00, 0xFE00]
    assert closed == [True]


def test_a_cancelled_query_ends_without_the_function_asking() -> None:
    closed: list[bool] = []
    find = finding(*[(PENDING, match())] * 5, closed=closed)
    event = request(Operation.C_FIND, MODALITY_WORKLIST_FIND, cancelled=Cancelled(after=2))
    assert codes(find, event) == [0xFF00, 0xFF00, 0xFE00]
    assert closed == [True]


def test_a_function_may_ask_itself_whether_it_is_cancelled() -> None:
    @on_c_find(MODALITY_WORKLIST)
    def find(event: Any) -> Iterator[tuple[ModalityWorklistStatus, Dataset | None]]:
        while True:
            if event.is_cancelled:
                yield ModalityWorklistStatus.CANCEL, None
                return
            yield PENDING, match()

    event = request(Operation.C_FIND, MODALITY_WORKLIST_FIND, cancelled=Cancelled(after=4))
    assert codes(find, event) == [0xFF00, 0xFF00, 0xFE00]


def test_a_generator_that_is_dropped_is_closed() -> None:
    closed: list[bool] = []
    answers = finding((PENDING, match()), (PENDING, match()), closed=closed)(WORKLIST)
    next(answers)
    assert closed == []
    answers.close()
    assert closed == [True]


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (PENDING, "must give a status and a Dataset or None"),
        ((PENDING, None), "Pending status must come with a data set, got None"),
        ((PENDING, Dataset()), "Pending status must come with a data set, got an empty Dataset"),
        ((None, match()), "must give a status, such as ModalityWorklistStatus.SUCCESS, got None"),
    ],
    ids=["no pair", "no data set", "empty data set", "no status"],
)
def test_what_is_no_match_ends_the_query_with_a_failure(
    reply: Any, words: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert codes(finding((PENDING, match()), reply, (PENDING, match()))) == [0xFF00, 0xC000]
    assert words in caplog.text
    with pytest.raises(HandlerResultError, match=words) as raised:
        codes(finding(reply, strict=True))
    assert raised.value.value is (None if isinstance(reply, tuple) and reply[0] is None else reply)


@pytest.mark.parametrize("result", [None, 5], ids=repr)
def test_a_function_without_responses_is_a_mistake(
    result: Any, caplog: pytest.LogCaptureFixture
) -> None:
    def find(_: Any) -> Any:
        return result

    ((status, dataset),) = on_c_find(MODALITY_WORKLIST)(find)(WORKLIST)
    assert (status.Status, dataset) == (0xC000, None)
    with pytest.raises(HandlerResultError) as raised:
        codes(on_c_find(MODALITY_WORKLIST, strict=True)(find))
    problem = (
        "the C-FIND handler must give an iterable of a status and a Dataset or None each, as with"
        f" yield, got {shown(result)}"
    )
    assert str(raised.value) == problem
    assert raised.value.value is result
    name = f"C-FIND handler {find.__qualname__}"
    assert logged(caplog) == [mistake(name, problem, status.info)]


# C-GET and C-MOVE


GET = request(Operation.C_GET, STUDY_ROOT_GET)
MOVE = request(Operation.C_MOVE, STUDY_ROOT_MOVE)


def test_a_get_yields_the_count_and_the_pairs() -> None:
    instance = match()

    @on_c_get(QUERY_RETRIEVE_GET, strict=True)
    def get(_: Any) -> Retrieval[QueryRetrieveGetStatus]:
        return Retrieval(count=1, responses=[(QueryRetrieveGetStatus.PENDING, instance)])

    count, (status, dataset) = get(GET)
    assert count == 1
    assert status.Status == 0xFF00
    assert dataset is instance


@pytest.mark.parametrize("count", [0, 1, 65535])
def test_every_count_of_16_bits_is_taken(count: int) -> None:
    @on_c_get(strict=True)
    def get(_: Any) -> Retrieval[QueryRetrieveGetStatus]:
        return Retrieval(count=count)

    assert list(get(GET)) == [count]


def test_a_move_yields_the_destination_first() -> None:
    @on_c_move(QUERY_RETRIEVE_MOVE, strict=True)
    def move(_: Any) -> MoveRetrieval[QueryRetrieveMoveStatus]:
        return MoveRetrieval(
            address="192.0.2.1",
            port=11112,
            association={"max_pdu": 0},
            count=1,
            responses=[(QueryRetrieveMoveStatus.UNABLE_TO_PROCESS, None)],
        )

    destination, count, (status, dataset) = move(MOVE)
    address, port, options = destination
    assert (address, port, options["max_pdu"]) == ("192.0.2.1", 11112, 0)
    assert count == 1
    assert status.Status == 0xC000
    assert dataset is None


@pytest.mark.parametrize("port", [1, 65535])
def test_the_options_of_the_destination_are_passed_on(port: int) -> None:
    own = (evt.EVT_RELEASED, never)
    options = {"max_pdu": 0, "evt_handlers": [own]}

    @on_c_move
    def move(_: Any) -> MoveRetrieval[QueryRetrieveMoveStatus]:
        return MoveRetrieval(count=0, address="192.0.2.1", port=port, association=options)

    for event in (request(Operation.C_MOVE, STUDY_ROOT_MOVE), None):
        address, its_port, passed = next(move(event))  # type: ignore[arg-type]
        assert (address, its_port) == ("192.0.2.1", port)
        assert (passed["max_pdu"], passed["evt_handlers"][0]) == (0, own)
    assert options == {"max_pdu": 0, "evt_handlers": [own]}


def test_nothing_is_listened_to_when_a_retrieval_has_ended() -> None:
    @on_c_get
    def get(_: Any) -> Retrieval[QueryRetrieveGetStatus]:
        return Retrieval(count=0)

    asked = request(Operation.C_GET, STUDY_ROOT_GET)
    assert next(get(asked)) == 0
    association: Association = asked.assoc  # type: ignore[assignment]
    (event, put_right), (other, _) = association.bound
    assert {event, other} == {evt.EVT_DIMSE_SENT, evt.EVT_DIMSE_RECV}
    response = Dataset()
    response.CommandGroupLength = 0
    response.MessageIDBeingRespondedTo = 7
    response.Status = 0xFE00
    put_right(sent(association, response))
    assert association.bound == []


def status_that_is_sent(asked: Any) -> int:
    """Return what becomes of the status with which pynetdicom answers a C-GET it cannot count."""
    ((_, put_right),) = asked.assoc.bound
    response = Dataset()
    response.CommandGroupLength = 0
    response.MessageIDBeingRespondedTo = 7
    response.Status = 0xC413
    put_right(sent(asked.assoc, response))
    code: int = response.Status
    return code


def test_a_get_that_cannot_be_counted_says_so() -> None:
    @on_c_get
    def get(_: Any) -> Retrieval[QueryRetrieveGetStatus]:
        raise MemoryError

    asked = request(Operation.C_GET, STUDY_ROOT_GET)
    with pytest.raises(MemoryError):
        next(get(asked))
    assert status_that_is_sent(asked) == 0xA701


def test_a_get_that_is_cancelled_or_fails_ends() -> None:
    def pairs(error: Exception | None = None) -> Iterator[tuple[QueryRetrieveGetStatus, Dataset]]:
        yield QueryRetrieveGetStatus.PENDING, match()
        if error is not None:
            raise error
        yield QueryRetrieveGetStatus.PENDING, match()

    @on_c_get
    def get(_: Any) -> Retrieval[QueryRetrieveGetStatus]:
        return Retrieval(count=2, responses=pairs())

    event = request(Operation.C_GET, STUDY_ROOT_GET, cancelled=Cancelled(after=1))
    _, *answers = get(event)
    assert [status.Status for status, _ in answers] == [0xFF00, 0xFE00]
    assert {status.info.sop_class.uid for status, _ in answers} == {STUDY_ROOT_GET}

    @on_c_get
    def fail(_: Any) -> Retrieval[QueryRetrieveGetStatus]:
        return Retrieval(count=2, responses=pairs(OSError("tape")))

    _, *answers = fail(GET)
    assert [status.Status for status, _ in answers] == [0xFF00, 0xC000]


def test_responses_are_closed_when_there_is_nothing_to_send() -> None:
    closed: list[bool] = []

    def pairs() -> Iterator[tuple[QueryRetrieveGetStatus, Dataset]]:
        try:
            yield QueryRetrieveGetStatus.PENDING, match()
        finally:
            closed.append(True)

    responses = pairs()
    next(responses)

    @on_c_get
    def get(_: Any) -> Retrieval[QueryRetrieveGetStatus]:
        return Retrieval(count=0, responses=responses)

    answers = get(GET)
    assert next(answers) == 0
    answers.close()
    assert closed == [True]


@pytest.mark.parametrize(
    ("result", "words"),
    [
        (None, "must return a MoveRetrieval, got None"),
        (Retrieval(count=1), "must return a MoveRetrieval, got Retrieval"),
        (
            MoveRetrieval(count=-1, address="", port=1),
            "count must be an integer from 0 on, got int",
        ),
        (
            MoveRetrieval(count=1, address="localhost", port="104"),  # type: ignore[arg-type]
            "port an integer in 1 to 65535, got str 'localhost' and str '104'",
        ),
        (
            MoveRetrieval(count=1, address="localhost", port=0),
            "port an integer in 1 to 65535, got str 'localhost' and int 0",
        ),
        (
            MoveRetrieval(count=1, address=None, port=104),  # type: ignore[arg-type]
            "address must be a text",
        ),
        (
            MoveRetrieval(count=1, address="localhost", port=65536),
            "port an integer in 1 to 65535, got str 'localhost' and int 65536",
        ),
        (MoveRetrieval(count=True, address="", port=1), "got bool True"),
        (MoveRetrieval(count="1", address="", port=1), "got str '1'"),  # type: ignore[arg-type]
    ],
)
def test_what_is_no_retrieval_is_a_mistake(result: Any, words: str) -> None:
    @on_c_move(strict=True)
    def move(_: Any) -> Any:
        return result

    with pytest.raises(HandlerResultError, match=words) as raised:
        next(move(MOVE))
    assert raised.value.value is result


def test_what_is_no_retrieval_is_answered_with_a_failure(caplog: pytest.LogCaptureFixture) -> None:
    @on_c_get
    def get(_: Any) -> Any:
        return None

    asked = request(Operation.C_GET, STUDY_ROOT_GET)
    with pytest.raises(HandlerResultError):
        next(get(asked))
    assert "must return a Retrieval" in caplog.text
    assert status_that_is_sent(asked) == 0xC000


def test_a_handler_can_be_called_without_a_request() -> None:
    assert storing(StorageStatus.SUCCESS, strict=True)(None).Status == 0x0000  # type: ignore[arg-type]
    assert codes(finding((PENDING, match()), (PENDING, match())), None) == [0xFF00, 0xFF00]


def test_an_early_failure_waits_for_the_next_response() -> None:
    asked = request(Operation.C_MOVE, STUDY_ROOT_MOVE)
    raised = StatusError(QueryRetrieveMoveStatus.MOVE_DESTINATION_UNKNOWN, "who is that?")

    @on_c_move
    def move(_: Any) -> MoveRetrieval[QueryRetrieveMoveStatus]:
        raise raised

    with pytest.raises(StatusError):
        next(move(asked))
    association: Association = asked.assoc  # type: ignore[assignment]
    ((event, put_right),) = association.bound
    assert event is evt.EVT_DIMSE_SENT

    other = Dataset()
    other.MessageIDBeingRespondedTo = 8
    other.Status = 0x0000
    put_right(sent(association, other))
    assert other.Status == 0x0000
    assert association.bound != []

    response = Dataset()
    response.CommandGroupLength = 0
    response.MessageIDBeingRespondedTo = 7
    response.Status = 0xC514
    put_right(sent(association, response))
    assert response.Status == 0xA801
    assert response.ErrorComment == "who is that?"
    assert response.CommandGroupLength == 10 + 10 + 8 + len(response.ErrorComment)
    assert association.bound == []


def sent(association: Association, command: Dataset) -> Any:
    return SimpleNamespace(assoc=association, message=SimpleNamespace(command_set=command))


# several handlers


def query(_: Any) -> Iterator[tuple[QueryRetrieveFindStatus, Dataset | None]]:
    yield QueryRetrieveFindStatus.OUT_OF_RESOURCES, None


def worklist(_: Any) -> Iterator[tuple[ModalityWorklistStatus, Dataset | None]]:
    yield ModalityWorklistStatus.UNABLE_TO_PROCESS, None


def test_requests_go_to_the_handler_of_their_service_class() -> None:
    both = combine(on_c_find(MODALITY_WORKLIST)(worklist), on_c_find(QUERY_RETRIEVE_FIND)(query))
    assert both.event is evt.EVT_C_FIND
    assert codes(both, WORKLIST) == [0xC000]
    assert codes(both, request(Operation.C_FIND, STUDY_ROOT_FIND)) == [0xA700]
    assert repr(both.handler) == (
        "<C-FIND handlers for Basic Worklist Management, Query/Retrieve C-FIND>"
    )


def test_a_request_without_a_handler_is_refused(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "dimse_status.handlers")
    both = combine(on_c_find(MODALITY_WORKLIST)(worklist), on_c_find(QUERY_RETRIEVE_FIND)(query))
    ((status, dataset),) = both(request(Operation.C_FIND, UPS_PULL))
    assert caplog.messages[0].startswith("C-FIND handler combine raised 0x0122 Failure: ")
    assert status.Status == 0x0122
    assert status.info.permitted
    assert status.ErrorComment == "no handler for Unified Procedure Step C-FIND"
    assert dataset is None

    created = combine(on_n_create(PROCEDURE_STEP)(query))  # type: ignore[arg-type]
    status, dataset = created(request(Operation.N_CREATE, UPS_PUSH))
    assert status.Status == 0x0118
    assert status.info.permitted
    assert dataset is None

    stored = combine(on_c_store(STORAGE)(query))  # type: ignore[arg-type]
    assert stored(request(Operation.C_STORE, HANGING_PROTOCOL_STORAGE)).Status == 0x0122


def test_the_handlers_of_a_combination_get_further_arguments() -> None:
    def store(_: Any, *folders: str) -> StorageStatus:
        return StorageStatus.SUCCESS if folders == ("a", "b") else StorageStatus.OUT_OF_RESOURCES

    registration: Any = combine(on_c_store(store)).with_arguments("a", "b")
    _, handler, arguments = registration
    assert handler(STORE, *arguments).Status == 0x0000
    refused = request(Operation.C_STORE, HANGING_PROTOCOL_STORAGE)
    assert handler(refused, *arguments).Status == 0x0122


def test_a_refused_move_is_answered_early() -> None:
    @on_c_move
    def move(_: Any) -> MoveRetrieval[QueryRetrieveMoveStatus]:
        return MoveRetrieval(count=0, address="", port=0)

    asked = request(Operation.C_MOVE, PRIVATE)
    with pytest.raises(StatusError, match="0x0122"):
        next(combine(move)(asked))
    assert len(asked.assoc.bound) == 1  # type: ignore[attr-defined]


def test_a_private_sop_class_needs_a_handler_for_general() -> None:
    @on_c_find(GENERAL)
    def find(_: Any) -> Iterator[tuple[StatusDataset[Any], None]]:
        yield code_to_status(0xC123), None

    private = request(Operation.C_FIND, PRIVATE)
    known = on_c_find(MODALITY_WORKLIST)(worklist)
    ((status, _),) = combine(known)(private)
    assert (status.Status, status.ErrorComment) == (0x0122, "no handler for this SOP class")
    assert codes(combine(known, find), private) == [0xC123]


def test_handlers_that_do_not_go_together_are_not_combined() -> None:
    first = on_c_find(MODALITY_WORKLIST)(worklist)
    with pytest.raises(ServiceClassError, match="EVT_C_FIND, got EVT_C_STORE"):
        combine(first, storing(StorageStatus.SUCCESS))
    for others in (
        [on_c_find(MODALITY_WORKLIST)(worklist)],
        [on_c_find(QUERY_RETRIEVE_FIND)(query), on_c_find(MODALITY_WORKLIST)(worklist)],
        [on_c_find(MODALITY_WORKLIST)(worklist), on_c_find(QUERY_RETRIEVE_FIND)(query)],
    ):
        for handlers_given in ([first, *others], [*others, first]):
            with pytest.raises(ServiceClassError, match="two of <ServiceClass MODALITY_WORKLIST>"):
                combine(*handlers_given)
    one = "handlers must be made by the decorators for one event"
    with pytest.raises(ServiceClassError) as raised:
        combine(first, Handler(evt.EVT_C_FIND, worklist))
    assert str(raised.value) == f"{one}, EVT_C_FIND, got EVT_C_FIND with {shown(worklist)}"
    both: Any = [first, first]
    with pytest.raises(ServiceClassError) as raised:
        combine(both)
    problem = f"{one} and be given one by one, got no event with {shown(both)}"
    assert str(raised.value) == problem
    with pytest.raises(ServiceClassError) as raised:
        combine(first, both)
    assert str(raised.value) == f"{one}, EVT_C_FIND, got no event with {shown(both)}"


# the package


def test_without_pynetdicom_the_import_says_what_to_install() -> None:
    program = (
        "import sys; sys.modules['pynetdicom'] = None\n"
        "try:\n    import dimse_status.handlers\n"
        "except ImportError as error:\n"
        "    assert error.name == 'pynetdicom', error\n"
        "    assert 'install the extra pynetdicom' in str(error), error\n"
        "else:\n    raise SystemExit('it was imported')"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_everything_named_is_there() -> None:
    assert all(hasattr(handlers, name) for name in handlers.__all__)
