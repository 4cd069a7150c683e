"""What a handler's answer knows: its own words, its registry, and how exceptions are answered."""

from __future__ import annotations

import errno
import logging
from typing import Any

import pytest
from events_of_requests import CT_IMAGE_STORAGE, STORE, event_of
from pydicom.dataset import Dataset

from dimse_status import (
    GENERAL,
    MODALITY_WORKLIST,
    QUERY_RETRIEVE_GET,
    QUERY_RETRIEVE_MOVE,
    SERVICE_CLASSES,
    STANDARD,
    STORAGE,
    UNIFIED_PROCEDURE_STEP,
    GeneralStatus,
    ModalityWorklistStatus,
    Operation,
    ServiceClass,
    StatusError,
    StorageCode,
    StorageStatus,
    code_to_status,
    handlers,
    resolve,
)
from dimse_status.handlers import HandlerOptions, on_c_find, on_c_store
from dimse_status.handlers.generic_failure import out_of_resources
from dimse_status.implementations import PYNETDICOM, Implementation
from dimse_status.model.implementation_code import ImplementationCode
from dimse_status.model.status_info import Origin

WORKLIST = event_of(Operation.C_FIND, "1.2.840.10008.5.1.4.31")


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"


OWN = STANDARD.extend(ArchiveStatus)


def storing(result: Any, **options: Any) -> Any:
    @on_c_store(STORAGE, **options)
    def store(_: Any) -> Any:
        if isinstance(result, BaseException):
            raise result
        return result

    return store(STORE)


@pytest.mark.parametrize(
    "result",
    [
        ArchiveStatus.QUOTA_EXCEEDED,
        ArchiveStatus.QUOTA_EXCEEDED.to_dataset(error_comment="500 GB"),
        StatusError(ArchiveStatus.QUOTA_EXCEEDED),
        StatusError(resolve(ArchiveStatus.QUOTA_EXCEEDED)),
        StatusError(resolve(0xA7F0, STORAGE, registry=OWN)),
        code_to_status(0xA7F0, STORAGE, registry=OWN),
    ],
    ids=["member", "dataset", "raised", "raised info", "of a registry", "dataset of a registry"],
)
def test_an_own_code_stays_what_it_is(result: Any) -> None:
    info = storing(result).info
    assert info.meaning == "Archive quota exceeded"
    assert info.custom is ArchiveStatus.QUOTA_EXCEEDED
    assert info.origin is Origin.CUSTOM


def test_its_registry_stays_with_it() -> None:
    assert (
        storing(StatusError(resolve(0xA7F0, STORAGE, registry=OWN))).info.for_code(0xA7F0).custom
        is ArchiveStatus.QUOTA_EXCEEDED
    )


def test_an_integer_means_what_the_registry_of_the_handler_says() -> None:
    assert storing(0xA7F0).info.custom is None
    assert storing(0xA7F0, registry=OWN).info.custom is ArchiveStatus.QUOTA_EXCEEDED
    plain = Dataset()
    plain.Status = 0xA7F0
    assert storing(plain, registry=OWN).info.custom is ArchiveStatus.QUOTA_EXCEEDED


def test_an_integer_means_what_the_implementation_of_the_handler_says() -> None:
    assert storing(0xC211, implementation=PYNETDICOM).info.assigned_by == PYNETDICOM.name
    raised = StatusError(resolve(0xC211, STORAGE))
    assert storing(raised, implementation=PYNETDICOM).info.assigned_by == PYNETDICOM.name
    knowing = StatusError(resolve(0xC211, STORAGE, implementation=PYNETDICOM))
    assert storing(knowing).info.assigned_by == PYNETDICOM.name


def test_what_the_implementation_says_of_a_member_goes_with_it() -> None:
    acme = Implementation("Acme", codes=(ImplementationCode(0xA700, "Disk full", (STORAGE,)),))
    info = storing(StorageStatus.OUT_OF_RESOURCES, implementation=acme).info
    assert info.meaning == "Refused: Out of resources"
    assert info.implementation_code is not None
    assert info.implementation_code.meaning == "Disk full"


class QuotaError(Exception):
    """More than there is room for."""


class WardQuotaError(QuotaError):
    """Likewise, of a ward."""


FOR_ALL: HandlerOptions = {
    "statuses": {
        QuotaError: (ArchiveStatus.QUOTA_EXCEEDED, ModalityWorklistStatus.OUT_OF_RESOURCES),
        LookupError: GeneralStatus.SOP_CLASS_NOT_SUPPORTED,
    }
}


def test_exceptions_of_ones_own_have_their_statuses(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "dimse_status.handlers")
    answer = storing(WardQuotaError("ward 3\nof Doe^Jane"), **FOR_ALL)
    assert answer.info.custom is ArchiveStatus.QUOTA_EXCEEDED
    assert "ErrorComment" not in answer
    assert caplog.messages == [
        f"C-STORE handler storing.<locals>.store raised WardQuotaError: ward 3\\nof Doe^Jane; the"
        f" response is {answer.info}"
    ]
    telling: HandlerOptions = {**FOR_ALL, "comment_from_exception": True}
    told = storing(WardQuotaError("ward 3"), **telling)
    assert told.ErrorComment == "ward 3"
    assert storing(KeyError("a"), **FOR_ALL).Status == 0x0122
    assert storing(ValueError("a"), **FOR_ALL).Status == 0xC000


def test_the_nearest_base_class_counts() -> None:
    statuses = {QuotaError: StorageStatus.CANNOT_UNDERSTAND, Exception: StorageStatus(0xA900)}
    assert storing(WardQuotaError(), statuses=statuses).Status == 0xC000
    assert storing(ValueError(), statuses=statuses).Status == 0xA900


def test_one_dictionary_answers_in_the_service_class_of_the_request() -> None:
    def find(_: Any) -> Any:
        raise QuotaError

    made: Any = on_c_find(MODALITY_WORKLIST, **FOR_ALL)(find)
    ((status, _),) = made(WORKLIST)
    assert status.info.member is ModalityWorklistStatus.OUT_OF_RESOURCES
    for of_storage in (ArchiveStatus.QUOTA_EXCEEDED, StorageStatus.OUT_OF_RESOURCES):
        made = on_c_find(MODALITY_WORKLIST, statuses={QuotaError: of_storage})(find)
        ((status, _),) = made(WORKLIST)
        assert status.Status == 0xC000


def test_what_an_exception_means_is_sent_where_it_is_permitted() -> None:
    def fail(_: Any) -> Any:
        raise QuotaError

    of_action = UNIFIED_PROCEDURE_STEP.statuses.ALREADY_IN_PROGRESS
    for operation, code in ((Operation.N_ACTION, 0xC302), (Operation.N_GET, 0x0110)):
        decorator: Any = getattr(handlers, f"on_{operation.name.lower()}")
        made = decorator(UNIFIED_PROCEDURE_STEP, statuses={QuotaError: of_action})(fail)
        status, _ = made(event_of(operation, "1.2.840.10008.5.1.4.34.6.1"))
        assert status.Status == code

    # A handler for GENERAL serves SOP classes whose service class is not known.
    store: Any = on_c_store(GENERAL, statuses={QuotaError: StorageStatus.NOT_AUTHORIZED})(fail)
    assert store(event_of(Operation.C_STORE, "1.2.3")).Status == 0x0124


@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.ENOSPC, "No space left on device"),
        OSError(errno.EDQUOT, "Disk quota exceeded"),
        MemoryError(),
    ],
    ids=repr,
)
def test_a_full_disk_is_out_of_resources(error: Exception) -> None:
    assert storing(error).info.meaning == "Refused: Out of resources"
    assert storing(OSError(errno.EACCES, "no")).Status == 0xC000


EVERYWHERE = [(service, one) for service in SERVICE_CLASSES for one in service.operations]


@pytest.mark.parametrize(("service", "operation"), EVERYWHERE, ids=str)
def test_out_of_resources_is_permitted_everywhere(
    service: ServiceClass, operation: Operation
) -> None:
    info = out_of_resources(service, operation, None, is_counted=True)
    assert info.permitted
    if operation is not Operation.C_ECHO:
        assert "esource" in info.meaning


@pytest.mark.parametrize("service", [QUERY_RETRIEVE_GET, QUERY_RETRIEVE_MOVE])
def test_in_a_retrieval_it_depends_on_what_was_counted(service: ServiceClass) -> None:
    (operation,) = service.operations
    assert out_of_resources(service, operation, None, is_counted=False).code == 0xA701
    assert out_of_resources(service, operation, None, is_counted=True).code == 0xA702


@pytest.mark.parametrize("operation", Operation, ids=str)
@pytest.mark.parametrize("uid", ["1.2.840.10008.5.1.4.31", "1.2.3", "x" * 200])
def test_no_sop_class_of_a_peer_raises(operation: Operation, uid: str) -> None:
    service = next(one for one in SERVICE_CLASSES if operation in one.operations)
    decorator: Any = getattr(handlers, f"on_{operation.name.lower()}")

    def fail(_: Any) -> Any:
        message = "no database"
        raise ValueError(message)

    event = event_of(operation, CT_IMAGE_STORAGE)
    for word in ("AffectedSOPClassUID", "RequestedSOPClassUID"):
        if getattr(event.request, word, None):
            event.request = type("Request", (), {word: uid, "MessageID": 7})()
    made = decorator(service)(fail)
    if operation in {Operation.C_GET, Operation.C_MOVE}:
        return  # they answer in an association
    answer: Any = made(event)
    first = next(answer) if operation is Operation.C_FIND else answer
    status = first[0] if isinstance(first, tuple) else first
    assert status.info.category == "Failure"
