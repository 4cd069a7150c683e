"""The providers among the programs of the page on handlers, and what a peer may do wrong."""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import UID
from pynetdicom import AE, evt

from dimse_status import Operation, resolve_response

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
SECONDS = 10
NEW = "1.2.826.0.1.3680043.8.498.9"


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Any]]:
    """Import a program; each test has one of its own, with nothing in it."""
    monkeypatch.syspath_prepend(str(EXAMPLES))
    with ExitStack() as stack:

        def load(name: str) -> Any:
            stack.callback(sys.modules.pop, name, None)
            return importlib.import_module(name)

        yield load


@contextmanager
def asking(
    sop_class: str, handlers: list[Any], user: tuple[Any, ...] = ()
) -> Iterator[tuple[Any, list[Dataset]]]:
    """Serve, and give an association with the server, and the commands that come back."""
    commands: list[Dataset] = []
    heard = (evt.EVT_DIMSE_RECV, lambda event: commands.append(event.message.command_set))
    ae: Any = AE("PEER")  # its annotations are not complete
    ae.add_supported_context(sop_class)
    ae.add_requested_context(sop_class)
    server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=handlers)
    try:
        port = server.server_address[1]
        association = ae.associate("127.0.0.1", port, evt_handlers=[heard, *user])
        assert association.is_established
        yield association, commands
        association.release()
    finally:
        server.shutdown()


def of(**elements: Any) -> Dataset:
    made = Dataset()
    for keyword, value in elements.items():
        setattr(made, keyword, value)
    return made


# The manager of Unified Procedure Steps

OWN, OTHER = "1.2.826.0.1.3680043.8.498.5", "1.2.826.0.1.3680043.8.498.6"
COLUMNS = ("SCHEDULED", "IN PROGRESS", "COMPLETED", "CANCELED")
# PS3.4 Table CC.1.1-2: a state that is asked for, and the answer in each of the states.
WITH_THE_RIGHT_UID = {
    "IN PROGRESS": (0x0000, 0xC302, 0xC300, 0xC300),
    "SCHEDULED": (0xC303, 0xC303, 0xC303, 0xC303),
    "COMPLETED": (0xC310, 0x0000, 0xB306, 0xC300),
    "CANCELED": (0xC310, 0x0000, 0xC300, 0xB304),
}


def test_a_step_changes_its_state_as_the_table_says(program: Callable[[str], Any]) -> None:
    manager = program("ups_worker")
    with asking(manager.PULL, manager.HANDLERS) as (association, _):

        def answer(state: str, **asked: Any) -> tuple[int, str]:
            uid = manager.schedule()
            step = manager.STEPS[uid]
            if state != "SCHEDULED":
                step.ProcedureStepState, step.TransactionUID = state, OWN
            information = of(**asked) if asked else None
            status, _ = association.send_n_action(
                information, manager.CHANGE_STATE, manager.PUSH, uid, meta_uid=manager.PULL
            )
            assert resolve_response(
                status, operation=Operation.N_ACTION, sop_class=manager.PULL
            ).info.permitted
            return status.Status, step.ProcedureStepState

        for wanted, expected in WITH_THE_RIGHT_UID.items():
            for state, code in zip(COLUMNS, expected, strict=True):
                after = wanted if code == 0x0000 else state
                asked = {"ProcedureStepState": wanted, "TransactionUID": OWN}
                assert answer(state, **asked) == (code, after)
                refused = (0xC303 if wanted == "SCHEDULED" else 0xC301, state)
                assert answer(state, ProcedureStepState=wanted) == refused
                if state != "SCHEDULED":
                    assert answer(state, **(asked | {"TransactionUID": OTHER})) == refused
        for state in COLUMNS:
            for word, code in (
                ("NONSENSE", 0x0115),
                (["COMPLETED", "CANCELED"], 0x0115),
                ("", 0x0121),
            ):
                odd: dict[str, Any] = {"ProcedureStepState": word, "TransactionUID": OWN}
                assert answer(state, **odd) == (code, state)
            assert answer(state) == (0x0120, state)
            assert answer(state, TransactionUID=OWN) == (0x0120, state)


@pytest.mark.parametrize(
    ("state", "changes", "code"),
    [
        ("SCHEDULED", {}, 0x0000),
        ("SCHEDULED", {"TransactionUID": OWN}, 0xC310),
        ("IN PROGRESS", {"TransactionUID": OWN}, 0x0000),
        ("IN PROGRESS", {"TransactionUID": OTHER}, 0xC301),
        ("IN PROGRESS", {}, 0xC301),
        ("IN PROGRESS", {"TransactionUID": OWN, "ProcedureStepState": "COMPLETED"}, 0x0106),
        ("COMPLETED", {"TransactionUID": OWN}, 0xC300),
        ("CANCELED", {"TransactionUID": OWN}, 0xC300),
        (None, {"TransactionUID": OWN}, 0xC307),
    ],
)
def test_a_step_is_updated_by_its_worker_alone(
    state: str | None, changes: dict[str, str], code: int, program: Callable[[str], Any]
) -> None:
    manager = program("ups_worker")
    uid = manager.schedule()
    step = manager.STEPS[uid]
    if state is None:
        del manager.STEPS[uid]
    elif state != "SCHEDULED":
        step.ProcedureStepState, step.TransactionUID = state, OWN
    with asking(manager.PULL, manager.HANDLERS) as (association, _):
        told = of(**changes, ProcedureStepLabel="Segment the spleen")
        status, _ = association.send_n_set(told, manager.PUSH, uid, meta_uid=manager.PULL)
    response = resolve_response(status, operation=Operation.N_SET, sop_class=manager.PULL)
    assert (response.code, response.info.permitted) == (code, True)
    assert (step.ProcedureStepLabel == "Segment the spleen") == (code == 0x0000)
    assert step.ProcedureStepState == (state or "SCHEDULED")


# The printer


def test_a_session_is_printed_and_refused_as_the_table_says(program: Callable[[str], Any]) -> None:
    printer = program("print_scp")
    with asking(printer.META, printer.HANDLERS) as (association, _):

        def create(sop_class: str, uid: str, **elements: Any) -> Dataset:
            status, made = association.send_n_create(
                of(**elements), sop_class, uid, meta_uid=printer.META
            )
            assert (status.Status, type(made)) == (0x0000, Dataset)
            return Dataset() if made is None else made

        def act(sop_class: str, uid: str) -> int:
            status, _ = association.send_n_action(
                None, printer.PRINT, sop_class, uid, meta_uid=printer.META
            )
            code: int = status.Status
            return code

        session, film = OWN, OTHER
        assert act(printer.FILM_SESSION, session) == 0x0112
        create(printer.FILM_SESSION, session, NumberOfCopies=1)
        assert act(printer.FILM_SESSION, session) == 0xC600
        assert act(printer.FILM_BOX, session) == 0x0112
        belongs = of(ReferencedSOPClassUID=printer.FILM_SESSION, ReferencedSOPInstanceUID=session)
        box = create(
            printer.FILM_BOX, film, ReferencedFilmSessionSequence=Sequence([belongs])
        ).ReferencedImageBoxSequence[0]
        assert act(printer.FILM_SESSION, session) == 0xB602
        assert act(printer.FILM_BOX, film) == 0xB603
        association.send_n_set(
            of(ImageBoxPosition=1),
            printer.IMAGE_BOX,
            box.ReferencedSOPInstanceUID,
            meta_uid=printer.META,
        )
        assert act(printer.FILM_SESSION, session) == 0x0000
        assert act(printer.FILM_SESSION, session) == 0xC601
        assert act(printer.FILM_BOX, film) == 0xC602


@pytest.mark.parametrize(("elements", "code"), [({}, 0x0000), ({"MemoryAllocation": 9}, 0xB600)])
def test_a_session_without_a_uid_gets_one(
    elements: dict[str, int], code: int, program: Callable[[str], Any]
) -> None:
    printer = program("print_scp")
    with asking(printer.META, printer.HANDLERS) as (association, commands):
        asked = of(NumberOfCopies=1, **elements)
        status, made = association.send_n_create(asked, printer.FILM_SESSION, meta_uid=printer.META)
        assert (status.Status, made) == (code, asked)
        assert list(printer.SESSIONS) == [commands[-1].AffectedSOPInstanceUID]
        status, _ = association.send_n_create(asked, printer.PRINTER, NEW, meta_uid=printer.META)
        assert status.Status == 0x0211


# The RIS

PROCEDURE_STEP = "1.2.840.10008.3.1.2.3.3"


def test_a_step_without_a_uid_gets_one(program: Callable[[str], Any]) -> None:
    ris = program("mpps")
    with asking(PROCEDURE_STEP, [ris.create, ris.update]) as (association, commands):
        begun = of(PerformedProcedureStepStatus="IN PROGRESS")
        status, _ = association.send_n_create(begun, PROCEDURE_STEP)
        assert status.Status == 0x0000
        assert list(ris.STEPS) == [commands[-1].AffectedSOPInstanceUID]
        status, _ = association.send_n_create(begun, PROCEDURE_STEP, next(iter(ris.STEPS)))
        assert status.Status == 0x0111


# The archive


def references(*uids: str) -> Sequence:
    ct = UID("1.2.840.10008.5.1.4.1.1.2")
    return Sequence([of(ReferencedSOPClassUID=ct, ReferencedSOPInstanceUID=one) for one in uids])


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({}, 0x0120),
        ({"TransactionUID": NEW}, 0x0120),
        ({"TransactionUID": NEW, "ReferencedSOPSequence": Sequence()}, 0x0121),
        ({"TransactionUID": "", "ReferencedSOPSequence": references(NEW)}, 0x0121),
        ({"ReferencedSOPSequence": references(NEW)}, 0x0120),
    ],
)
def test_a_commitment_to_nothing_is_refused(
    asked: dict[str, Any], code: int, program: Callable[[str], Any]
) -> None:
    archive = program("storage_commitment")
    before = threading.enumerate()
    with asking(archive.PUSH_MODEL, [archive.commit]) as (association, _):
        status, _ = association.send_n_action(
            of(**asked) if asked else None,
            archive.REQUEST,
            archive.PUSH_MODEL,
            archive.PUSH_MODEL_INSTANCE,
        )
        assert status.Status == code
        timers = [one for one in threading.enumerate() if isinstance(one, threading.Timer)]
        assert [one for one in timers if one not in before] == []


N_EVENT_REPORT_RSP = 0x8100


@pytest.mark.parametrize(
    ("uids", "event_type", "there"),
    [
        (["1.2.826.0.1.3680043.8.498.1"], 1, ["ReferencedSOPSequence"]),
        ([NEW, OTHER], 2, ["FailedSOPSequence"]),
        (["1.2.826.0.1.3680043.8.498.1", NEW], 2, ["FailedSOPSequence", "ReferencedSOPSequence"]),
        ([""], 2, ["FailedSOPSequence"]),
    ],
)
def test_a_report_has_the_sequences_that_are_not_empty(
    uids: list[str], event_type: int, there: list[str], program: Callable[[str], Any]
) -> None:
    archive = program("storage_commitment")
    reports: list[tuple[int, Dataset]] = []
    is_answered = threading.Event()

    def report(event: Any) -> Any:
        reports.append((event.event_type, event.event_information))
        return 0x0000, None

    def answered(event: Any) -> None:
        # Whoever releases before the answer to the report is sent, sends it when nothing may be.
        if event.message.command_set.CommandField == N_EVENT_REPORT_RSP:
            is_answered.set()

    heard = (evt.EVT_N_EVENT_REPORT, report)
    handlers = [archive.commit, (evt.EVT_DIMSE_RECV, answered)]
    with asking(archive.PUSH_MODEL, handlers, (heard,)) as (association, _):
        status, _ = association.send_n_action(
            of(TransactionUID=NEW, ReferencedSOPSequence=references(*uids)),
            archive.REQUEST,
            archive.PUSH_MODEL,
            archive.PUSH_MODEL_INSTANCE,
        )
        assert status.Status == 0x0000
        assert is_answered.wait(SECONDS)
    ((number, result),) = reports
    assert number == event_type
    assert [element.keyword for element in result] == ["TransactionUID", *there]


# An exception in a thread is a warning, and so an error; but pynetdicom leaves the socket open of
# an association that did not come about.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_a_report_that_nobody_hears_ends_no_thread(
    program: Callable[[str], Any], capsys: pytest.CaptureFixture[str]
) -> None:
    archive = program("storage_commitment")
    for listeners in ({}, {"PEER": ("127.0.0.1", 9)}):  # nobody listens at the port of discard
        archive.LISTENERS.update(listeners)
        with asking(archive.PUSH_MODEL, [archive.commit]) as (association, _):
            association.send_n_action(
                of(TransactionUID=NEW, ReferencedSOPSequence=references(NEW)),
                archive.REQUEST,
                archive.PUSH_MODEL,
                archive.PUSH_MODEL_INSTANCE,
            )
        for one in threading.enumerate():
            if isinstance(one, threading.Timer):
                one.join(SECONDS)
    said = capsys.readouterr().out
    assert "archive: nobody knows where PEER listens" in said
    assert "archive: PEER takes no association" in said


@pytest.mark.parametrize("reason", [0x0000, 0x0112, 0x4711, 0xC000, None])
def test_each_reason_is_read(
    reason: int | None, program: Callable[[str], Any], capsys: pytest.CaptureFixture[str]
) -> None:
    archive = program("storage_commitment")
    failed = references(NEW)
    if reason is not None:
        failed[0].FailureReason = reason
    with asking(archive.PUSH_MODEL, [archive.reported]) as (association, _):
        status, _ = association.send_n_event_report(
            of(TransactionUID=NEW, FailedSOPSequence=failed),
            archive.SOME_FAILED,
            archive.PUSH_MODEL,
            archive.PUSH_MODEL_INSTANCE,
        )
    assert status.Status == 0x0000
    assert f"not committed: {NEW}, " in capsys.readouterr().out
    assert archive.COMMITTED.is_set()
