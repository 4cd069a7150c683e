"""What DCMTK's storescp and dcmqrscp, and Orthanc, answer, as this package reads it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import UID, MRImageStorage, generate_uid
from pynetdicom import _config

from dimse_status import (
    QUERY_RETRIEVE_FIND,
    QUERY_RETRIEVE_GET,
    QUERY_RETRIEVE_MOVE,
    STORAGE,
    VERIFICATION,
    Category,
    Operation,
    QueryRetrieveFindStatus,
    QueryRetrieveGetStatus,
    QueryRetrieveMoveStatus,
    StatusError,
    StatusResponse,
    StorageStatus,
    VerificationStatus,
    resolve_response,
)

STUDY_ROOT_FIND = UID("1.2.840.10008.5.1.4.1.2.2.1")
STUDY_ROOT_MOVE = UID("1.2.840.10008.5.1.4.1.2.2.2")
STUDY_ROOT_GET = UID("1.2.840.10008.5.1.4.1.2.2.3")
STUDY = "1.2.826.0.1.3680043.8.498.1"
Answers = list[StatusResponse[Any]]

ARCHIVES = pytest.mark.parametrize("archive", ["dcmqrscp", "orthanc"])
STORES = pytest.mark.parametrize("archive", ["storescp", "dcmqrscp", "orthanc"])


@pytest.fixture
def peer(archive: str, request: pytest.FixtureRequest) -> Any:
    return request.getfixturevalue(archive)


@pytest.fixture
def association(peer: Any, connect: Any) -> Any:
    return connect(peer.port, peer.title)


@pytest.fixture
def store(
    association: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Dataset], StatusResponse[StorageStatus]]:
    """Store an instance as it is, wrong or not."""
    # Only so pynetdicom takes the UIDs of the request from the file meta information.
    monkeypatch.setattr(_config, "STORE_SEND_CHUNKED_DATASET", True)

    def store(instance: Dataset) -> StatusResponse[StorageStatus]:
        instance.preamble = bytes(128)
        path = tmp_path / "instance.dcm"
        instance.save_as(path, enforce_file_format=False)
        return resolve_response(association.send_c_store(path), STORAGE, Operation.C_STORE)

    return store


def identifier(level: str | None, **keys: str) -> Dataset:
    made = Dataset()
    if level is not None:
        made.QueryRetrieveLevel = level
    for keyword, value in keys.items():
        setattr(made, keyword, value)
    return made


def read(answers: Iterable[tuple[Dataset, Any]], service: Any, operation: Operation) -> Answers:
    return [resolve_response(status, service, operation) for status, _ in answers]


def find(association: Any, level: str | None) -> Answers:
    asked = identifier(level, StudyInstanceUID="")
    model = STUDY_ROOT_FIND
    return read(association.send_c_find(asked, model), QUERY_RETRIEVE_FIND, Operation.C_FIND)


def move(association: Any, destination: str, level: str = "STUDY") -> Answers:
    asked = identifier(level, StudyInstanceUID=STUDY)
    model = STUDY_ROOT_MOVE
    answers = association.send_c_move(asked, destination, model)
    return read(answers, QUERY_RETRIEVE_MOVE, Operation.C_MOVE)


def get(association: Any, level: str = "STUDY") -> Answers:
    asked = identifier(level, StudyInstanceUID=STUDY)
    model = STUDY_ROOT_GET
    answers = association.send_c_get(asked, model)
    return read(answers, QUERY_RETRIEVE_GET, Operation.C_GET)


@STORES
def test_an_echo(association: Any) -> None:
    response = resolve_response(association.send_c_echo(), VERIFICATION, Operation.C_ECHO)
    assert response.member is VerificationStatus.SUCCESS
    assert response.raise_for_status() is response


@STORES
def test_an_instance_that_is_stored(store: Any, make_instance: Callable[[], Dataset]) -> None:
    response = store(make_instance())
    assert response.member is StorageStatus.SUCCESS
    assert response.info.permitted


@STORES
@pytest.mark.parametrize(
    ("keyword", "value", "member"),
    [
        ("SOPInstanceUID", generate_uid(), StorageStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS),
        ("SOPClassUID", MRImageStorage, StorageStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS),
        ("SOPInstanceUID", None, StorageStatus.CANNOT_UNDERSTAND),
        ("SOPClassUID", None, StorageStatus.CANNOT_UNDERSTAND),
    ],
    ids=["another instance", "another class", "no instance", "no class"],
)
def test_an_instance_that_is_rejected(
    store: Any,
    make_instance: Callable[[], Dataset],
    keyword: str,
    value: str | None,
    member: StorageStatus,
) -> None:
    instance = make_instance()
    if value is None:
        delattr(instance, keyword)
    else:
        setattr(instance, keyword, value)
    response = store(instance)
    assert response.member is member
    assert response.category is Category.FAILURE
    with pytest.raises(StatusError, match=r"\(Storage\)"):
        response.raise_for_status()


@pytest.mark.parametrize(("archive", "folder"), [("storescp", "received"), ("dcmqrscp", "archive")])
def test_a_store_without_room(
    store: Any, make_instance: Callable[[], Dataset], tmp_path: Path, folder: str
) -> None:
    # dcmqrscp opens its index with the first, and would abort if that were not there.
    assert store(make_instance()).member is StorageStatus.SUCCESS
    shutil.rmtree(tmp_path / folder)
    response = store(make_instance())
    assert response.member is StorageStatus.OUT_OF_RESOURCES


@pytest.mark.parametrize("archive", ["orthanc"])
def test_an_instance_without_a_study_has_no_room_in_orthanc(
    store: Any, make_instance: Callable[[], Dataset]
) -> None:
    instance = make_instance()
    del instance.StudyInstanceUID
    assert store(instance).member is StorageStatus.OUT_OF_RESOURCES


@ARCHIVES
def test_a_query(association: Any, store: Any, make_instance: Callable[[], Dataset]) -> None:
    store(make_instance())
    pending, final = find(association, "STUDY")
    assert pending.member is QueryRetrieveFindStatus.PENDING
    assert pending.category is Category.PENDING
    assert final.member is QueryRetrieveFindStatus.SUCCESS


@pytest.mark.parametrize(
    ("archive", "level", "member"),
    [
        ("dcmqrscp", "WRONG", QueryRetrieveFindStatus.UNABLE_TO_PROCESS),
        ("dcmqrscp", None, QueryRetrieveFindStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS),
        ("orthanc", "WRONG", QueryRetrieveFindStatus.UNABLE_TO_PROCESS),
        ("orthanc", None, QueryRetrieveFindStatus.UNABLE_TO_PROCESS),
    ],
)
def test_a_query_of_a_wrong_level(
    association: Any, level: str | None, member: QueryRetrieveFindStatus
) -> None:
    (response,) = find(association, level)
    assert response.member is member
    assert response.category is Category.FAILURE
    assert response.info.permitted


@pytest.mark.parametrize(
    ("archive", "member"),
    [
        ("dcmqrscp", QueryRetrieveMoveStatus.MOVE_DESTINATION_UNKNOWN),
        ("orthanc", QueryRetrieveMoveStatus.UNABLE_TO_PROCESS),
    ],
)
def test_an_unknown_move_destination(
    association: Any,
    store: Any,
    make_instance: Callable[[], Dataset],
    member: QueryRetrieveMoveStatus,
) -> None:
    store(make_instance())
    (response,) = move(association, "NOWHERE")
    assert response.member is member
    assert response.completed_suboperations == 0
    assert response.remaining_suboperations is None


@pytest.mark.parametrize(
    ("archive", "member", "failed"),
    [
        ("dcmqrscp", QueryRetrieveMoveStatus.UNABLE_TO_PERFORM_SUB_OPERATIONS, 1),
        ("orthanc", QueryRetrieveMoveStatus.UNABLE_TO_PROCESS, 0),
    ],
)
def test_a_move_destination_that_does_not_answer(
    association: Any,
    store: Any,
    make_instance: Callable[[], Dataset],
    member: QueryRetrieveMoveStatus,
    failed: int,
) -> None:
    store(make_instance())
    *_, response = move(association, "STORESCP")
    assert response.member is member
    assert response.failed_suboperations == failed


@ARCHIVES
def test_a_retrieval_of_a_wrong_level(association: Any) -> None:
    *_, response = move(association, "STORESCP", "WRONG")
    assert response.member is QueryRetrieveMoveStatus.UNABLE_TO_PROCESS
    *_, response = get(association, "WRONG")
    assert response.member is QueryRetrieveGetStatus.UNABLE_TO_PROCESS


@ARCHIVES
def test_what_is_retrieved_and_refused_is_counted(
    peer: Any, connect: Any, store: Any, make_instance: Callable[[], Dataset]
) -> None:
    """Get an instance on an association that does not take it: dcmqrscp and Orthanc say A702."""
    store(make_instance())
    *pending, response = get(connect(peer.port, peer.title))
    assert all(one.category is Category.PENDING for one in pending)
    assert response.category is Category.FAILURE
    assert response.completed_suboperations == 0
    assert response.failed_suboperations == 1
    assert response.member is QueryRetrieveGetStatus.UNABLE_TO_PERFORM_SUB_OPERATIONS
