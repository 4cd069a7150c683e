"""resolve_response(): what a peer sends, whatever it sends."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset

from dimse_status import (
    GENERAL,
    MODALITY_WORKLIST,
    NON_PATIENT_OBJECT,
    PROCEDURE_STEP,
    QUERY_RETRIEVE_GET,
    QUERY_RETRIEVE_MOVE,
    SERVICE_CLASSES,
    STANDARD,
    STORAGE,
    UNIFIED_PROCEDURE_STEP,
    UNIFIED_PROCEDURE_STEP_FIND,
    VERIFICATION,
    Category,
    InvalidResponseError,
    NoResponseError,
    Operation,
    Origin,
    QueryRetrieveMoveStatus,
    ServiceClass,
    StatusError,
    StorageCode,
    resolve_response,
    service_for,
)
from dimse_status.errors import ServiceClassError


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"


def answer(**elements: Any) -> Dataset:
    dataset = Dataset()
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    return dataset


def test_a_status_dataset_of_pynetdicom() -> None:
    response = resolve_response(
        answer(
            Status=0xA702,
            NumberOfCompletedSuboperations=1,
            NumberOfFailedSuboperations=2,
            NumberOfWarningSuboperations=3,
            ErrorComment="two failed",
        ),
        QUERY_RETRIEVE_MOVE,
    )
    assert response.code == 0xA702
    assert response.category is Category.FAILURE
    assert response.meaning == "Refused: Out of resources - Unable to perform sub-operations"
    assert response.member is QueryRetrieveMoveStatus.UNABLE_TO_PERFORM_SUB_OPERATIONS
    assert response.service_name == "Query/Retrieve C-MOVE"
    assert response.completed_suboperations == 1
    assert response.failed_suboperations == 2
    assert response.warning_suboperations == 3
    assert response.remaining_suboperations is None
    assert response.error_comment == "two failed"
    assert response.offending_elements == ()
    assert response.error_id is None
    assert str(response) == (
        '0xA702 Failure: Refused: Out of resources - Unable to perform sub-operations: "two failed"'
    )


def test_a_command_set_tells_its_service_class() -> None:
    response = resolve_response(
        answer(
            AffectedSOPClassUID="1.2.840.10008.5.1.4.1.1.2",
            CommandField=0x8001,
            MessageIDBeingRespondedTo=7,
            CommandDataSetType=0x0101,
            Status=0xB000,
            AffectedSOPInstanceUID="1.2.3",
            OffendingElement=[0x00100010, 0x00100020],
        )
    )
    assert response.info.service is STORAGE
    assert response.info.operation is Operation.C_STORE
    assert response.info.sop_class is not None
    assert response.info.sop_class.keyword == "CTImageStorage"
    assert response.meaning == "Coercion of Data Elements"
    assert response.offending_elements == (0x00100010, 0x00100020)
    assert all(type(tag) is int for tag in response.offending_elements)
    assert response.affected_sop_class_uid == "1.2.840.10008.5.1.4.1.1.2"
    assert response.affected_sop_instance_uid == "1.2.3"


def test_every_sop_class_and_operation_finds_its_service_class(
    sop_classes: list[dict[str, Any]],
) -> None:
    found = 0
    for row in sop_classes:
        services = [
            service for service in SERVICE_CLASSES if service.sop_class(row["uid"]) is not None
        ]
        for operation in Operation:
            fitting = [service for service in services if operation in service.operations]
            command = answer(
                AffectedSOPClassUID=row["uid"],
                CommandField=operation.response_command_field,
                Status=0x0000,
            )
            response = resolve_response(command)
            if fitting:
                assert [response.info.service] == fitting
                assert service_for(row["uid"], operation) is fitting[0]
                if row["keyword"]:
                    assert service_for(row["keyword"], operation) is fitting[0]
                found += 1
            else:
                with pytest.raises(ServiceClassError):
                    service_for(row["uid"], operation)
    assert found > 300


def test_sop_classes_are_under_the_annex_that_the_standard_has_them_in(
    sop_classes: list[dict[str, Any]],
) -> None:
    active = 0
    for row in sop_classes:
        services = [one for one in SERVICE_CLASSES if one.sop_class(row["uid"]) is not None]
        active += not row.get("retired", False)
        annex = row.get("annex")
        if annex is None or annex == "I":
            assert not services or row.get("retired")
            continue
        assert services
        for service in services:
            assert annex in service.annexes
            sop_class = service.sop_class(row["uid"])
            assert sop_class is not None
            assert sop_class.keyword == row["keyword"]
            assert sop_class.retired is row.get("retired", False)
    assert active == 263
    assert sum(len({one.uid for one in service.sop_classes}) for service in SERVICE_CLASSES) == (
        317 - 5 + 4  # five have no DIMSE service, four answer for two service classes
    )


def test_retired_sop_classes_answer_as_what_they_were() -> None:
    assert service_for("HardcopyColorImageStorage", Operation.C_STORE) is STORAGE
    assert service_for("1.2.840.10008.5.1.4.1.1.40", Operation.C_STORE) is STORAGE
    assert service_for("1.2.840.10008.5.1.4.34.4.3", Operation.N_ACTION) is UNIFIED_PROCEDURE_STEP
    assert service_for("1.2.840.10008.5.1.4.34.4.3", Operation.C_FIND) is (
        UNIFIED_PROCEDURE_STEP_FIND
    )
    assert service_for("GeneralPurposeWorklistInformationModelFind", Operation.C_FIND) is (
        MODALITY_WORKLIST
    )
    assert service_for("DetachedPatientManagement", Operation.N_GET) is GENERAL


def test_unified_procedure_step_tells_find_from_the_rest() -> None:
    pull = "1.2.840.10008.5.1.4.34.6.3"
    assert service_for(pull, Operation.C_FIND) is UNIFIED_PROCEDURE_STEP_FIND
    assert service_for(pull, Operation.N_SET) is UNIFIED_PROCEDURE_STEP


def test_a_private_sop_class_leaves_the_operation_to_decide() -> None:
    private = "1.2.276.0.7230010.3.1.0.1"
    for operation, service in [
        (Operation.C_STORE, STORAGE),
        (Operation.C_ECHO, VERIFICATION),
        (Operation.C_FIND, GENERAL),
        (Operation.N_ACTION, GENERAL),
    ]:
        command = answer(
            AffectedSOPClassUID=private,
            CommandField=operation.response_command_field,
            Status=0xC001,
        )
        response = resolve_response(command)
        assert response.info.service is service
        assert response.info.operation is operation
        assert response.info.sop_class is None


def test_a_sop_class_that_does_not_go_with_the_operation_is_no_reason_to_fail() -> None:
    command = answer(
        AffectedSOPClassUID="1.2.840.10008.5.1.4.1.1.2", CommandField=0x8020, Status=0xA700
    )
    assert resolve_response(command).info.service is GENERAL


def test_the_sop_class_alone_may_tell() -> None:
    command = answer(AffectedSOPClassUID="1.2.840.10008.5.1.4.1.1.2", Status=0xA700)
    assert resolve_response(command).info.service is STORAGE
    palette = answer(AffectedSOPClassUID="1.2.840.10008.5.1.4.39.1", Status=0xA700)
    assert resolve_response(palette).info.service is NON_PATIENT_OBJECT
    pull = answer(AffectedSOPClassUID="1.2.840.10008.5.1.4.34.6.3", Status=0xC311)
    assert resolve_response(pull).info.service is GENERAL


def test_what_the_caller_says_comes_before_what_the_message_says() -> None:
    command = answer(AffectedSOPClassUID="1.2.3", CommandField=0x8021, Status=0xA801)
    response = resolve_response(
        command, QUERY_RETRIEVE_GET, Operation.C_GET, "StudyRootQueryRetrieveInformationModelGet"
    )
    assert response.info.service is QUERY_RETRIEVE_GET
    assert not response.info.permitted


def test_an_operation_of_another_service_class_is_refused() -> None:
    with pytest.raises(ServiceClassError):
        resolve_response(answer(Status=0), STORAGE, Operation.C_FIND)


def test_custom_codes_are_those_of_the_registry() -> None:
    response = resolve_response(
        answer(Status=0xA7F0), STORAGE, registry=STANDARD.extend(ArchiveStatus)
    )
    assert response.info.origin is Origin.CUSTOM
    assert response.info.custom is ArchiveStatus.QUOTA_EXCEEDED


def test_no_answer_is_an_error() -> None:
    with pytest.raises(NoResponseError) as caught:
        resolve_response(Dataset(), STORAGE)
    assert str(caught.value).startswith("the response is an empty Dataset: the peer did not answer")
    assert isinstance(caught.value, ValueError)


def test_a_dataset_without_a_status_is_an_error() -> None:
    with pytest.raises(InvalidResponseError) as caught:
        resolve_response(answer(ErrorComment="x"), STORAGE)
    assert str(caught.value) == (
        "a response must have a Status (0000,0900), got a Dataset without one"
    )
    assert caught.value.value is None


@pytest.mark.filterwarnings("ignore:Invalid value for VR:UserWarning")
@pytest.mark.parametrize(
    ("vr", "value", "words"),
    [
        ("US", [0xA700, 0xA701], "got MultiValue [42752, 42753]"),
        ("LO", "0xA700", "got str '0xA700'"),
        ("US", None, "got NoneType None"),
        ("SL", -1, "got int -1"),
        ("UL", 0x10000, "got int 65536"),
        ("FD", 1.0, "got float 1.0"),
    ],
)
def test_a_status_that_is_no_code_is_an_error(vr: str, value: object, words: str) -> None:
    dataset = Dataset()
    dataset.add(DataElement(0x00000900, vr, value))
    with pytest.raises(InvalidResponseError) as caught:
        resolve_response(dataset, STORAGE)
    assert str(caught.value).startswith("Status (0000,0900) must be one 16-bit integer, " + words)
    assert isinstance(caught.value, ValueError)
    assert caught.value.value == value


@pytest.mark.parametrize(
    "value", [None, 0xA700, {"Status": 0xA700}, "Dataset", SimpleNamespace(Status=0), Dataset]
)
def test_what_is_no_dataset_is_an_error(value: Any) -> None:
    with pytest.raises(InvalidResponseError) as caught:
        resolve_response(value, STORAGE)
    assert str(caught.value) == (
        f"a response must be a pydicom Dataset, got {type(value).__name__}"
    )
    assert caught.value.value is value


def test_a_request_is_no_response() -> None:
    for operation in Operation:
        with pytest.raises(InvalidResponseError) as caught:
            resolve_response(answer(CommandField=operation.request_command_field, Status=0))
        assert str(caught.value) == (
            f"a response must be read, got the request {operation}-RQ"
            f" (Command Field 0x{operation.request_command_field:04X})"
        )
        assert caught.value.value == operation.request_command_field


def test_the_command_fields_are_those_of_ps3_7() -> None:
    assert {operation.value: operation.response_command_field for operation in Operation} == {
        "C-STORE": 0x8001, "C-GET": 0x8010, "C-FIND": 0x8020, "C-MOVE": 0x8021, "C-ECHO": 0x8030,
        "N-EVENT-REPORT": 0x8100, "N-GET": 0x8110, "N-SET": 0x8120, "N-ACTION": 0x8130,
        "N-CREATE": 0x8140, "N-DELETE": 0x8150,
    }  # fmt: skip


@pytest.mark.filterwarnings("ignore")
def test_fields_that_cannot_be_read_are_none() -> None:
    dataset = answer(Status=0xA700, ErrorComment="one\\two", AffectedSOPInstanceUID="")
    dataset.add(DataElement(0x00000903, "US", [1, 2]))
    dataset.add(DataElement(0x00000901, "LO", "PatientName"))
    dataset.add(DataElement(0x00001020, "US", None))
    dataset.add(DataElement(0x00001005, "AT", 0x00100010))
    response = resolve_response(dataset, STORAGE)
    assert response.error_comment == "one\\two"
    assert response.error_id is None
    assert response.offending_elements == ()
    assert response.remaining_suboperations is None
    assert response.attribute_identifiers == (0x00100010,)


@pytest.mark.filterwarnings("ignore")
@given(
    st.dictionaries(
        st.sampled_from(
            ["Status", "ErrorComment", "ErrorID", "OffendingElement", "CommandField",
             "AffectedSOPClassUID", "NumberOfFailedSuboperations", "EventTypeID"]
        ),
        st.none() | st.integers(-5, 70000) | st.text(max_size=5) | st.floats()
        | st.lists(st.integers(0, 9), max_size=3),
    )
)  # fmt: skip
def test_whatever_a_peer_sends_is_read_or_refused_in_words(elements: dict[str, Any]) -> None:
    dataset = Dataset()
    for keyword, value in elements.items():
        element = DataElement(keyword, "SH", "")
        element._value = value
        dataset.add(element)
    try:
        response = resolve_response(dataset)
    except (InvalidResponseError, NoResponseError) as error:
        assert str(error)
    else:
        assert response.code == elements["Status"]


def test_raise_for_status() -> None:
    failed = resolve_response(answer(Status=0xA801, ErrorComment="no such AE"), QUERY_RETRIEVE_MOVE)
    with pytest.raises(StatusError) as caught:
        failed.raise_for_status()
    assert str(caught.value) == (
        '0xA801 Failure: Refused: Move Destination unknown (Query/Retrieve C-MOVE): "no such AE"'
    )
    assert caught.value.code == 0xA801
    assert caught.value.comment == "no such AE"
    for code in (0x0000, 0xB000, 0xFF00, 0xFE00):
        response = resolve_response(answer(Status=code), QUERY_RETRIEVE_MOVE)
        assert response.raise_for_status() is response
    with pytest.raises(StatusError):
        resolve_response(answer(Status=0x1234), QUERY_RETRIEVE_MOVE).raise_for_status()


@pytest.mark.parametrize("service", SERVICE_CLASSES, ids=lambda service: service.identifier)
def test_what_is_built_is_read_back(service: ServiceClass) -> None:
    for member in service.statuses:
        response = resolve_response(member.to_dataset(), service)
        assert response.member is member
        assert response.info == member.to_dataset().info


def test_mpps_set_0110_with_another_error_id_keeps_its_meaning() -> None:
    response = resolve_response(answer(Status=0x0110, ErrorID=1), PROCEDURE_STEP, Operation.N_SET)
    assert response.meaning == "Processing Failure"
    assert response.error_id == 1
