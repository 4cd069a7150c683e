"""Typed handlers in a pynetdicom SCP, asked by DCMTK's programs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import repeat
from pathlib import Path
from typing import Any

from pydicom.dataset import Dataset
from pydicom.uid import generate_uid
from pynetdicom.events import Event

from dimse_status import (
    MODALITY_WORKLIST,
    QUERY_RETRIEVE_FIND,
    ModalityWorklistCode,
    ModalityWorklistStatus,
    QueryRetrieveFindCode,
    QueryRetrieveFindStatus,
    QueryRetrieveGetCode,
    QueryRetrieveGetStatus,
    QueryRetrieveMoveCode,
    QueryRetrieveMoveStatus,
    StatusError,
    StorageCode,
    StorageStatus,
    VerificationCode,
    VerificationStatus,
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
)

Serve = Callable[..., int]
Run = Callable[..., str]
ENDLESS = 20_000  # it ends: a cancel that is not heard then fails the test, and does not hang it
STUDY = "1.2.826.0.1.3680043.8.498.1"
PEER = ("-d", "-aec", "SCP", "127.0.0.1")
QUERY = ("-k", "QueryRetrieveLevel=STUDY", "-k", f"StudyInstanceUID={STUDY}")


def statuses(output: str, message: str) -> list[int]:
    """Return the status of each response that a program of DCMTK wrote down."""
    found: list[int] = []
    for block in output.split("INCOMING DIMSE MESSAGE")[1:]:
        if re.search(rf"Message Type\s*: {message} RSP", block):
            status = re.search(r"DIMSE Status\s*: 0x([0-9a-f]{4})", block)
            assert status is not None
            found.append(int(status[1], 16))
    return found


def echo_response(output: str) -> str:
    """Return how echoscu, which has no table of statuses, wrote the status down."""
    (written,) = re.findall(r"Received Echo Response \((.*)\)", output)
    return str(written)


def comments(output: str) -> set[str]:
    """Return each Error Comment that a program of DCMTK wrote down."""
    return set(re.findall(r"\(0000,0902\) LO \[(.*?)\s*\]", output))


# C-ECHO


def test_echoscu_gets_success(serve: Serve, run: Run) -> None:
    @on_c_echo
    def echo(_: Event) -> VerificationCode:
        return VerificationStatus.SUCCESS

    output = run("echoscu", *PEER, serve(echo))
    assert echo_response(output) == "Success"
    assert output.endswith("exit status 0\n")


def test_echoscu_gets_the_failure_that_was_raised(serve: Serve, run: Run) -> None:
    @on_c_echo(strict=True)
    def echo(_: Event) -> VerificationCode:
        raise StatusError(VerificationStatus.SOP_CLASS_NOT_SUPPORTED, "closed for the night")

    output = run("echoscu", *PEER, serve(echo))
    assert echo_response(output) == "Unknown Status: 0x122"
    assert comments(output) == {"closed for the night"}


def test_echoscu_is_not_told_success_by_a_handler_that_fails(serve: Serve, run: Run) -> None:
    @on_c_echo
    def echo(_: Event) -> VerificationCode:
        message = "no database"
        raise OSError(message)

    assert echo_response(run("echoscu", *PEER, serve(echo))) == "Unknown Status: 0x122"


# C-STORE


def test_storescu_gets_what_was_raised_far_below(
    serve: Serve, run: Run, make_instance: Any, save: Callable[[Dataset], Path]
) -> None:
    def write() -> None:
        raise StatusError(StorageStatus.OUT_OF_RESOURCES, "disk full: " + "x" * 100)

    @on_c_store(strict=True)
    def store(_: Event) -> StorageCode:
        write()
        return StorageStatus.SUCCESS

    output = run("storescu", *PEER, serve(store), save(make_instance()))
    assert statuses(output, "C-STORE") == [0xA700]
    (comment,) = comments(output)
    assert comment == ("disk full: " + "x" * 100)[:61] + "..."


def test_storescu_gets_a_failure_and_no_text_of_an_exception(
    serve: Serve, run: Run, make_instance: Any, save: Callable[[Dataset], Path]
) -> None:
    def store(event: Event) -> StorageCode:
        message = f"cannot archive {event.dataset.PatientName}"
        raise OSError(message)

    path = save(make_instance())
    output = run("storescu", *PEER, serve(on_c_store(store)), path)
    assert statuses(output, "C-STORE") == [0xC000]
    assert comments(output) == set()
    asked = on_c_store(comment_from_exception=True)(store)
    assert comments(run("storescu", *PEER, serve(asked), path)) == {"cannot archive Phantom"}


# C-FIND


def worklist_of(*names: str, error: Exception | None = None) -> Handler:
    @on_c_find(MODALITY_WORKLIST)
    def find(_: Event) -> Iterator[tuple[ModalityWorklistCode, Dataset | None]]:
        for name in names:
            match = Dataset()
            match.PatientName = name
            yield ModalityWorklistStatus.PENDING, match
        if error is not None:
            raise error

    return find


def test_findscu_gets_the_worklist(serve: Serve, run: Run) -> None:
    output = run("findscu", "-W", *PEER, serve(worklist_of("One", "Two")), "-k", "PatientName")
    assert statuses(output, "C-FIND") == [0xFF00, 0xFF00, 0x0000]
    assert "[One" in output
    assert "[Two" in output


def test_findscu_gets_a_failure_between_the_matches(serve: Serve, run: Run) -> None:
    raised = StatusError(ModalityWorklistStatus.OUT_OF_RESOURCES, "too many")
    port = serve(worklist_of("One", error=raised))
    output = run("findscu", "-W", *PEER, port, "-k", "PatientName")
    assert statuses(output, "C-FIND") == [0xFF00, 0xA700]
    assert comments(output) == {"too many"}

    port = serve(worklist_of("One", error=OSError("database gone")))
    output = run("findscu", "-W", *PEER, port, "-k", "PatientName")
    assert statuses(output, "C-FIND") == [0xFF00, 0xC000]


def test_findscu_cancels(serve: Serve, run: Run) -> None:
    closed: list[bool] = []

    @on_c_find(MODALITY_WORKLIST)
    def find(_: Event) -> Iterator[tuple[ModalityWorklistCode, Dataset]]:
        match = Dataset()
        match.PatientName = "Endless"
        try:
            yield from repeat((ModalityWorklistStatus.PENDING, match), ENDLESS)
        finally:
            closed.append(True)

    output = run("findscu", "-W", "--cancel", 3, *PEER, serve(find), "-k", "PatientName")
    answered = statuses(output, "C-FIND")
    assert answered[-1] == 0xFE00
    assert set(answered[:-1]) == {0xFF00}
    assert len(answered) > 3
    assert closed == [True]


def test_findscu_asks_two_services_of_one_scp(serve: Serve, run: Run) -> None:
    @on_c_find(QUERY_RETRIEVE_FIND)
    def find(_: Event) -> Iterator[tuple[QueryRetrieveFindCode, Dataset | None]]:
        yield QueryRetrieveFindStatus.OUT_OF_RESOURCES, None

    port = serve(combine(worklist_of("One"), find))
    output = run("findscu", "-W", *PEER, port, "-k", "PatientName")
    assert statuses(output, "C-FIND") == [0xFF00, 0x0000]
    output = run("findscu", "-S", *PEER, port, *QUERY)
    assert statuses(output, "C-FIND") == [0xA700]

    output = run("findscu", "-S", *PEER, serve(combine(worklist_of("One"))), *QUERY)
    assert statuses(output, "C-FIND") == [0x0122]
    assert comments(output) == {"no handler for Query/Retrieve C-FIND"}


# C-MOVE


def test_movescu_moves(
    serve: Serve, run: Run, make_instance: Callable[..., Dataset], storescp: Any, tmp_path: Path
) -> None:
    uids = [generate_uid() for _ in range(2)]

    def instances() -> Iterator[tuple[QueryRetrieveMoveStatus, Dataset]]:
        for uid in uids:
            yield QueryRetrieveMoveStatus.PENDING, make_instance(uid)

    @on_c_move(strict=True)
    def move(event: Event) -> MoveRetrieval[QueryRetrieveMoveCode]:
        assert event.request.MoveDestination == "STORESCP"  # type: ignore[union-attr]
        return MoveRetrieval(
            address="127.0.0.1", port=storescp.port, count=len(uids), responses=instances()
        )

    output = run("movescu", "-S", "-aem", "STORESCP", *PEER, serve(move), *QUERY)
    assert statuses(output, "C-MOVE") == [0xFF00, 0xFF00, 0x0000]
    assert sorted(path.name for path in (tmp_path / "received").iterdir()) == sorted(
        f"CT.{uid}" for uid in uids
    )


def test_movescu_gets_what_was_raised_before_there_was_a_destination(
    serve: Serve, run: Run
) -> None:
    @on_c_move(strict=True)
    def move(event: Event) -> MoveRetrieval[QueryRetrieveMoveCode]:
        title = event.request.MoveDestination  # type: ignore[union-attr]
        raise StatusError(QueryRetrieveMoveStatus.MOVE_DESTINATION_UNKNOWN, f"no AE {title}")

    output = run("movescu", "-S", "-aem", "NOWHERE", *PEER, serve(move), *QUERY)
    assert statuses(output, "C-MOVE") == [0xA801]
    assert comments(output) == {"no AE NOWHERE"}


def test_movescu_gets_a_failure_when_the_handler_fails(serve: Serve, run: Run) -> None:
    @on_c_move(comment_from_exception=True)
    def move(_: Event) -> MoveRetrieval[QueryRetrieveMoveCode]:
        message = "no database"
        raise OSError(message)

    output = run("movescu", "-S", "-aem", "NOWHERE", *PEER, serve(move), *QUERY)
    assert statuses(output, "C-MOVE") == [0xC000]
    assert comments(output) == {"no database"}


# C-GET


def test_getscu_gets(
    serve: Serve, run: Run, make_instance: Callable[..., Dataset], tmp_path: Path
) -> None:
    uid = generate_uid()

    @on_c_get(strict=True)
    def get(_: Event) -> Retrieval[QueryRetrieveGetCode]:
        return Retrieval(count=1, responses=[(QueryRetrieveGetStatus.PENDING, make_instance(uid))])

    output = run("getscu", "-S", *PEER, serve(get), *QUERY)
    assert statuses(output, "C-GET") == [0xFF00, 0x0000]
    assert (tmp_path / f"CT.{uid}").exists()


def test_getscu_gets_what_was_raised_before_anything_was_counted(serve: Serve, run: Run) -> None:
    @on_c_get(strict=True)
    def get(_: Event) -> Retrieval[QueryRetrieveGetCode]:
        raise StatusError(
            QueryRetrieveGetStatus.UNABLE_TO_CALCULATE_NUMBER_OF_MATCHES, "database is locked"
        )

    output = run("getscu", "-S", *PEER, serve(get), *QUERY)
    assert statuses(output, "C-GET") == [0xA701]
    assert comments(output) == {"database is locked"}


def test_getscu_gets_what_was_raised_between_the_instances(
    serve: Serve, run: Run, make_instance: Callable[..., Dataset]
) -> None:
    def instances() -> Iterator[tuple[QueryRetrieveGetStatus, Dataset]]:
        yield QueryRetrieveGetStatus.PENDING, make_instance()
        raise StatusError(QueryRetrieveGetStatus.UNABLE_TO_PERFORM_SUB_OPERATIONS)

    @on_c_get(strict=True)
    def get(_: Event) -> Retrieval[QueryRetrieveGetCode]:
        return Retrieval(count=3, responses=instances())

    output = run("getscu", "-S", *PEER, serve(get), *QUERY)
    assert statuses(output, "C-GET") == [0xFF00, 0xA702]
    assert re.search(r"Failed Suboperations\s*: 2", output)
