"""resolve_response(): what a peer sends, whatever it sends."""

from __future__ import annotations

import contextlib
import copy
import json
import pickle
import struct
import warnings
from io import BytesIO
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom.dataelem import DataElement, RawDataElement
from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset
from pydicom.tag import BaseTag

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
    StatusResponse,
    StorageCode,
    StorageStatus,
    resolve,
    resolve_response,
    service_for,
)
from dimse_status.errors import ServiceClassError, StatusTypeError, UnknownEncodingError
from dimse_status.implementations import PYNETDICOM
from dimse_status.model.related_field import ElementTag, RelatedField
from dimse_status.services.permission import is_in_service_group


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"


def unchecked(tag: int | str, vr: str, value: object) -> DataElement:
    """Make an element with a value that pydicom's own constructor would not take."""
    element = DataElement(tag, vr, None)
    vars(element)["_value"] = value
    return element


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
        "; 3 with warnings, 1 completed, 2 failed"
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
    assert response.affected_sop_class_uid == "1.2.840.10008.5.1.4.1.1.2"
    assert response.affected_sop_instance_uid == "1.2.3"


def test_every_sop_class_and_operation_finds_its_service_class(
    sop_classes: list[dict[str, Any]],
) -> None:
    for row in sop_classes:
        services = [
            service for service in SERVICE_CLASSES if service.sop_class(row["uid"]) is not None
        ]
        for operation in Operation:
            fitting = [
                service
                for service in services
                for sop_class in [service.sop_class(row["uid"])]
                if operation in service.operations
                and is_in_service_group(sop_class, operation, service)
            ]
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
            else:
                with pytest.raises(ServiceClassError):
                    service_for(row["uid"], operation)


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
        ("UN", b"\x00\xa7", r"got bytes b'\x00\xa7'"),
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
    ("value", "words"),
    [
        (None, "NoneType: give what a send_ method of pynetdicom returned"),
        ({"Status": 0xA700}, "dict: give what a send_ method of pynetdicom returned"),
        (SimpleNamespace(Status=0), "SimpleNamespace: give what"),
        (Dataset, "type: give what"),
        (0xA700, "int: for a code, write resolve(0xA700, ...)"),
        (StorageStatus.OUT_OF_RESOURCES, "StorageStatus: for a code, write resolve(0xA700, ...)"),
        (
            (answer(Status=0), None),
            "tuple: of the pair (status, data set) that a send_ method gives, read the first:"
            " status, identifier = ...; resolve_response(status, identifier=identifier)",
        ),
        (
            iter([(answer(Status=0), None)]),
            "list_iterator: a send_ method that gives several responses is read in a loop:"
            " for status, identifier in responses: resolve_response(status, ...)",
        ),
        (resolve(0), "StatusInfo: it has been read already"),
    ],
)
def test_what_is_no_dataset_is_an_error(value: Any, words: str) -> None:
    with pytest.raises(InvalidResponseError) as caught:
        resolve_response(value, STORAGE)
    assert str(caught.value).startswith(f"a response must be a pydicom Dataset, got {words}")
    assert caught.value.value is value
    identifier: Any = value or 0
    with pytest.raises(InvalidResponseError) as caught:
        resolve_response(answer(Status=0), identifier=identifier)
    kind = type(identifier).__name__
    assert str(caught.value) == f"an identifier must be a pydicom Dataset or None, got {kind}"
    assert caught.value.value is identifier


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
        dataset.add(unchecked(keyword, "SH", value))
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
    assert caught.value.error_comment == "no such AE"
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


# --- Command sets as they come from the network --------------------------------------------------

CT = "1.2.840.10008.5.1.4.1.1.2"


def us(*values: int) -> bytes:
    return struct.pack(f"<{len(values)}H", *values)


def command_set(*elements: tuple[int, bytes], group: int = 0) -> Dataset:
    """Decode as PS3.7 6.3.1 says that command sets are encoded: implicit VR, little endian."""
    data = b"".join(
        struct.pack("<HHI", group, element, len(value)) + value for element, value in elements
    )
    return read_dataset(BytesIO(data), is_implicit_VR=True, is_little_endian=True)


def storage_response(*elements: tuple[int, bytes], code: int = 0xA700) -> Dataset:
    return command_set(
        (0x0002, CT.encode() + b"\0"), (0x0100, us(0x8001)), (0x0900, us(code)), *elements
    )


def test_a_whole_command_set_is_read_from_its_bytes() -> None:
    dataset = storage_response(
        (0x0901, us(0x0010, 0x0020, 0x0028, 0x0010)),
        (0x0902, b"disk full "),
        (0x0903, us(7)),
        (0x1000, b"1.2.3\0"),
        (0x1002, us(1)),
        (0x1005, us(0x0008, 0x0018)),
        (0x1008, us(2)),
        (0x1020, us(3)),
        (0x1021, us(4)),
        (0x1022, us(5)),
        (0x1023, us(6)),
    )
    raw = dict(dataset.items())
    response = resolve_response(dataset)
    assert dict(dataset.items()) == raw, "the Dataset is left as it was"
    assert response.info.service is STORAGE
    assert response == StatusResponse(
        info=response.info,
        error_comment="disk full",
        error_comment_bytes=b"disk full ",
        offending_elements=(ElementTag(0x00100020), ElementTag(0x00280010)),
        error_id=7,
        attribute_identifiers=(ElementTag(0x00080018),),
        remaining_suboperations=3,
        completed_suboperations=4,
        failed_suboperations=5,
        warning_suboperations=6,
        affected_sop_class_uid=CT,
        affected_sop_instance_uid="1.2.3",
        event_type_id=1,
        action_type_id=2,
    )
    for element in dataset:  # which decodes it
        assert element.value is not None
    decoded = resolve_response(dataset)
    assert (response.info, response.offending_elements) == (
        decoded.info,
        decoded.offending_elements,
    )
    assert decoded.error_comment == "disk full"
    assert decoded.warning_suboperations == 6


@pytest.mark.parametrize("value", [b"", b"\x01", us(1, 2), b"\x01\x02\x03"])
@pytest.mark.parametrize("element", [0x0903, 0x1002, 0x1008, 0x1020, 0x1021, 0x1022, 0x1023])
def test_a_number_of_another_length_is_none(element: int, value: bytes) -> None:
    assert resolve_response(storage_response((element, value))) == resolve_response(
        storage_response()
    )


@pytest.mark.parametrize("value", [b"", b"\x10", b"\x10\0\x20", us(1, 2, 3)])
def test_a_tag_of_another_length_is_left_out(value: bytes) -> None:
    response = resolve_response(storage_response((0x0901, value), (0x1005, value)))
    assert response.offending_elements == response.attribute_identifiers == ()


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (b"", "got NoneType None"),
        (us(0, 0xA700), "got list [0, 42752]"),
        (b"\xa7", "got bytes b'\\xa7'"),
        (b"\0" * 100_000, "got list [0, 0, 0, 0"),
    ],
)
def test_a_status_that_is_not_one_number_is_an_error(value: bytes, words: str) -> None:
    with pytest.raises(InvalidResponseError) as caught:
        resolve_response(command_set((0x0900, value)))
    assert words in str(caught.value)
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("vr", ["US", "UL", "LO", "UN", "SQ", "ZZ", "\x00\x00", "OB", None])
@pytest.mark.parametrize("value", [b"", b"\0", b"\0\xa7", b"\0\xa7\0\0", b"A700", None])
@pytest.mark.parametrize("order", ["little", "big"])
def test_an_element_of_any_vr_is_read_or_refused_in_words(
    vr: str | None, value: bytes | None, order: str
) -> None:
    def element(tag: int) -> RawDataElement:
        return RawDataElement(
            BaseTag(tag), vr, len(value or b""), value, 0, vr is None, order == "little"
        )

    fields = [0x0100, 0x0002, *(field.tag for field in RelatedField if field.tag)]
    dataset = Dataset(cast("Any", {BaseTag(tag): element(tag) for tag in fields}))
    dataset.Status = 0xA700
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert resolve_response(dataset).code == 0xA700
        status = Dataset(cast("Any", {BaseTag(0x0900): element(0x0900)}))
        try:
            code = resolve_response(status).code
        except InvalidResponseError as error:
            assert str(error)
        else:
            assert code in {0xA700, 0x00A7}


@pytest.mark.parametrize("value", [True, -1, 65536, 1.0, "1", b"1", [1], None, Dataset()])
def test_a_number_that_no_peer_could_send_is_none(value: object) -> None:
    dataset = answer(Status=0xA700)
    for tag in (0x0100, 0x0903, 0x1020):
        dataset.add(unchecked(tag, "US", value))
    response = resolve_response(dataset)
    assert response.error_id is response.remaining_suboperations is None
    assert response.info.operation is None
    dataset.add(unchecked("Status", "US", value))
    with pytest.raises(InvalidResponseError):
        resolve_response(dataset)


@pytest.mark.parametrize("vr", ["UN", "OB", None])
@pytest.mark.parametrize("value", [b"", b"\0\xa7", b"\0\xa7\0"])
def test_a_status_that_is_bytes_in_an_element_is_refused(vr: Any, value: bytes) -> None:
    dataset = answer(Status=0xA700)
    dataset["Status"].VR = vr
    dataset["Status"]._value = value  # noqa: SLF001 - as it was read, for assigning checks it
    with pytest.raises(InvalidResponseError, match="got bytes"):
        resolve_response(dataset)


BITS = st.binary(max_size=70) | st.integers(0, 0xFFFF).map(us)


@pytest.mark.thorough
@given(
    st.lists(
        st.tuples(
            st.sampled_from([0x0002, 0x0100, 0x0110, 0x0900, 0x0901, 0x0902, 0x0903, 0x1000])
            | st.sampled_from([0x1002, 0x1005, 0x1008, 0x1020, 0x1021, 0x1022, 0x1023])
            | st.integers(0, 0xFFFF),
            BITS,
        ),
        max_size=12,
    ),
    st.sampled_from([0, 0, 0, 1, 8, 9]),
    st.sampled_from(["raw", "decoded"]),
)
@settings(max_examples=1000)
def test_any_command_set_is_read_or_refused_in_words(
    elements: list[tuple[int, bytes]], group: int, state: str
) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = command_set(*elements, group=group)
        if state == "decoded":
            for tag in list(dataset.keys()):
                with contextlib.suppress(Exception):
                    _ = dataset[tag].value
        warnings.simplefilter("error")
        try:
            response = resolve_response(dataset, encoding="shift_jis")
        except (InvalidResponseError, NoResponseError) as error:
            assert str(error).isprintable()
            assert len(str(error)) < 500
        else:
            assert 0 <= response.code <= 0xFFFF
            assert str(response).isprintable()
            assert len(str(response)) < 1000


# --- Text ----------------------------------------------------------------------------------------

JAPANESE = "検査が見つかりません"


@pytest.mark.parametrize("state", ["raw", "decoded"])
@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        (b"disk full", None, "disk full"),
        ("Prüfung".encode(), None, "Prüfung"),
        ("Prüfung".encode("latin-1"), None, "Prüfung"),
        (JAPANESE.encode(), None, JAPANESE),
        (JAPANESE.encode(), "shift_jis", JAPANESE),
        (JAPANESE.encode("shift_jis"), "shift_jis", JAPANESE),
        (JAPANESE.encode("gb18030"), "GB18030", JAPANESE),
        ("диск".encode("iso8859_5"), "ISO_IR 144", "диск"),
        (b"\xff\xfe\x80", "shift_jis", "ÿþ\x80"),
        (b"\xfc", "ascii", "ü"),
    ],
)
def test_a_comment_in_another_character_set(
    data: bytes, encoding: str | None, text: str, state: str
) -> None:
    dataset = storage_response((0x0902, data))
    if state == "decoded":
        assert dataset.ErrorComment
    response = resolve_response(dataset, encoding=encoding)
    assert response.error_comment == text
    assert response.error_comment_bytes == data


def test_a_comment_with_escape_sequences_is_read_by_the_encoding_first() -> None:
    data = JAPANESE.encode("iso2022_jp")
    response = resolve_response(storage_response((0x0902, data)), encoding="ISO 2022 IR 87")
    assert response.error_comment == JAPANESE
    unknown = resolve_response(storage_response((0x0902, data)))
    assert unknown.error_comment_bytes == data
    assert "\x1b" not in str(unknown)


def test_a_comment_that_pydicom_read_by_a_character_set_is_as_it_read_it() -> None:
    response = resolve_response(answer(Status=0xA700, ErrorComment=JAPANESE))
    assert response.error_comment == JAPANESE
    assert response.error_comment_bytes is None


@pytest.mark.parametrize("encoding", ["shift-jit", "hex", "a\0b", "\ud800", 7, []])
def test_an_encoding_that_there_is_not_is_an_error(encoding: Any) -> None:
    with pytest.raises(UnknownEncodingError) as caught:
        resolve_response(answer(Status=0), encoding=encoding)
    assert isinstance(caught.value, LookupError)
    assert caught.value.encoding == encoding
    assert str(caught.value).startswith("an encoding must be the name of a codec, such as")


def test_a_peer_forges_no_line_of_a_log() -> None:
    forged = b"full\r\n2026-01-01 INFO 0 errors\x1b[2K" + "\u202e".encode()
    response = resolve_response(storage_response((0x0902, forged)))
    assert response.error_comment == forged.decode()
    shown = r': "full\r\n2026-01-01 INFO 0 errors\x1b[2K\u202e"'
    assert str(response) == f"0xA700 Failure: Refused: Out of resources{shown}"
    with pytest.raises(StatusError) as caught:
        response.raise_for_status()
    assert str(caught.value).endswith(shown)
    assert caught.value.error_comment == forged.decode()
    long = resolve_response(storage_response((0x0902, b"x" * 10_000)))
    assert len(str(long)) < 300


# --- What is said of it --------------------------------------------------------------------------


def undecoded(tag: int, vr: str, value: bytes, order: str = "<") -> Dataset:
    """Make a data set whose one element pydicom has not decoded."""
    raw = RawDataElement(
        BaseTag(tag), vr, len(value), value, 0, is_implicit_VR=False, is_little_endian=order == "<"
    )
    return Dataset(cast("Any", {BaseTag(tag): raw}))


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_status_that_was_not_decoded_is_read_by_its_vr(order: str) -> None:
    for vr, form in (("US", "H"), ("UL", "I"), ("UN", "H")):
        read = resolve_response(undecoded(0x0900, vr, struct.pack(f"{order}{form}", 0xA700), order))
        assert read.code == 0xA700
    for vr, form, number in (("SS", "h", -1), ("UL", "I", 0x10000)):
        with pytest.raises(InvalidResponseError, match=f"got int {number}$") as caught:
            resolve_response(undecoded(0x0900, vr, struct.pack(f"{order}{form}", number), order))
        assert caught.value.value == number
    with pytest.raises(InvalidResponseError, match=r"got list \[1, 42752\]$"):
        resolve_response(undecoded(0x0900, "UN", struct.pack(f"{order}2H", 1, 0xA700), order))


def test_a_status_may_be_an_integer_of_another_kind() -> None:
    dataset = Dataset()
    dataset.add(unchecked(0x00000900, "US", np.uint16(0xA700)))
    assert resolve_response(dataset).code == 0xA700


def test_only_the_padding_of_a_text_is_left_out() -> None:
    commented = storage_response((0x0902, b"full: MAX X\n \0"))
    assert resolve_response(commented).error_comment == "full: MAX X\n"
    assert resolve_response(storage_response((0x0002, b"1.2X\0"))).affected_sop_class_uid == "1.2X"


UPS_PUSH, UPS_PULL = "1.2.840.10008.5.1.4.34.6.1", "1.2.840.10008.5.1.4.34.6.3"


def test_what_the_caller_says_goes_before_what_the_peer_says() -> None:
    named = answer(Status=0xA700, AffectedSOPClassUID=UPS_PUSH)
    read = resolve_response(named, operation=Operation.C_FIND, sop_class=UPS_PULL)
    assert read.info.sop_class is not None
    assert read.info.sop_class.uid == UPS_PULL
    read = resolve_response(answer(Status=0xA700), STORAGE, sop_class=CT)
    assert read.info.sop_class is not None
    assert read.info.sop_class.uid == CT
    read = resolve_response(answer(Status=0xA700, AffectedSOPClassUID=CT), STORAGE)
    assert read.info.sop_class is not None
    assert resolve_response(answer(Status=0xA700), STORAGE).info.sop_class is None


def test_a_caller_who_is_wrong_is_told_and_not_the_peer() -> None:
    stored = answer(Status=0, CommandField=0x8001)
    for response in (stored, answer(Status=0)):
        with pytest.raises(ServiceClassError, match="C-FIND is no operation of Storage"):
            resolve_response(response, STORAGE, Operation.C_FIND)
    with pytest.raises(ServiceClassError, match="is no SOP class of Storage"):
        resolve_response(answer(Status=0, CommandField=0x8020), STORAGE, sop_class=UPS_PULL)
    with pytest.raises(InvalidResponseError) as caught:
        resolve_response(answer(Status=0, CommandField=0x8020), STORAGE)
    assert caught.value.value is Operation.C_FIND


def test_the_plain_form_has_what_is_known_and_what_came() -> None:
    tags = [0x00100020, 0x00091001]
    came = answer(Status=0xA900, OffendingElement=tags, ErrorComment="no ID")
    read = resolve_response(came, STORAGE, Operation.C_STORE, CT)
    plain = read.to_dict()
    assert plain == {
        **read.info.to_dict(),
        "offending_elements": [
            {"tag": "(0010,0020)", "name": "Patient ID"},
            {"tag": "(0009,1001)", "name": None},
        ],
        "error_comment": "no ID",
    }
    assert json.loads(json.dumps(plain)) == plain
    known = read.info
    assert read.info.to_dict() == {
        "code": 0xA900,
        "hex": "A900",
        "category": "Failure",
        "meaning": "Error: Data Set does not match SOP Class",
        "origin": "fixed",
        "service": "STORAGE",
        "operation": "C-STORE",
        "sop_class": CT,
        "name": "DATA_SET_DOES_NOT_MATCH_SOP_CLASS",
        "range": {"pattern": "A9xx", "low": 0xA900, "high": 0xA9FF},
        "permitted": True,
        "reason": None,
        "related_fields": [
            {"name": field.value, "keyword": field.keyword, "tag": f"(0000,{field.tag:04X})"}
            for field in known.related_fields
            if field.tag is not None
        ],
        "references": [
            {
                "part": one.part,
                "section": one.section,
                "table": one.table,
                "by_reference": one.by_reference,
                "edition": one.edition,
                "url": one.url,
            }
            for one in known.references
        ],
        "implementation": None,
        "readings": [],
    }


def test_the_peer_that_was_named_says_what_its_code_means() -> None:
    read = resolve_response(answer(Status=0xC211), STORAGE, implementation=PYNETDICOM)
    assert read.info.assigned_by == "pynetdicom"


@pytest.mark.parametrize("vr", ["UN", "AT"])
@pytest.mark.parametrize("order", ["<", ">"])
def test_tags_that_were_not_decoded_are_read_in_their_byte_order(vr: str, order: str) -> None:
    value = struct.pack(f"{order}4H", 0x0010, 0x0020, 0xFFFF, 0xFFFF)
    dataset = undecoded(0x0901, vr, value, order)
    dataset.Status = 0xA900
    assert resolve_response(dataset).offending_elements == (0x00100020, 0xFFFFFFFF)


def test_every_tag_there_can_be_is_read() -> None:
    ends = [0x00000000, 0xFFFFFFFF]
    assert resolve_response(answer(Status=0xA900, OffendingElement=ends)).offending_elements == (
        *ends,
    )


def test_tags_are_integers_that_print_as_tags() -> None:
    response = resolve_response(
        storage_response((0x0901, us(0x0010, 0x0020, 0x0009, 0x1001)), code=0xA900)
    )
    patient_id, private = response.offending_elements
    assert response.offending_elements == (0x00100020, 0x00091001)
    assert hash(patient_id) == hash(0x00100020)
    assert {0x00100020: 1}[patient_id]
    assert json.dumps(response.offending_elements) == "[1048608, 593921]"
    assert f"{patient_id:08X} {patient_id:d}" == "00100020 1048608"
    assert (str(patient_id), patient_id.name) == ("(0010,0020) Patient ID", "Patient ID")
    assert (str(private), private.name) == ("(0009,1001)", "")
    assert repr(response.offending_elements) == "((0010,0020) Patient ID, (0009,1001))"
    assert type(pickle.loads(pickle.dumps(patient_id))) is ElementTag
    assert str(response) == (
        "0xA900 Failure: Error: Data Set does not match SOP Class;"
        " Offending Element (0010,0020) Patient ID, (0009,1001)"
    )


def test_of_many_tags_the_first_are_shown() -> None:
    response = resolve_response(storage_response((0x0901, us(*[0x0010, 0x0020] * 1000))))
    assert str(response).endswith(" Patient ID and 996 more")
    assert str(response).count("Patient ID") == 4
    just_four = resolve_response(storage_response((0x0901, us(*[0x0010, 0x0020] * 4))))
    assert str(just_four).endswith(" Patient ID")


def test_the_message_of_an_error_ends_with_what_came() -> None:
    response = resolve_response(
        answer(
            Status=0xA702,
            ErrorID=0x17,
            ErrorComment="no route",
            OffendingElement=[0x00100020],
            NumberOfRemainingSuboperations=0,
            NumberOfCompletedSuboperations=0,
            NumberOfFailedSuboperations=4,
            NumberOfWarningSuboperations=0,
        ),
        QUERY_RETRIEVE_GET,
    )
    with pytest.raises(StatusError) as caught:
        response.raise_for_status()
    assert caught.value.response is response
    assert str(caught.value).endswith(
        ' (Query/Retrieve C-GET): "no route"; Error ID 0x0017;'
        " Offending Element (0010,0020) Patient ID; 0 completed, 4 failed"
    )
    again = pickle.loads(pickle.dumps(caught.value))
    assert str(again) == str(caught.value)
    assert again.response == response


def test_a_warning_raises_if_the_caller_says_so() -> None:
    half_done = answer(
        Status=0xB000, NumberOfCompletedSuboperations=2, NumberOfFailedSuboperations=2
    )
    response = resolve_response(half_done, QUERY_RETRIEVE_MOVE)
    assert response.raise_for_status() is response
    with pytest.raises(StatusError, match="; 2 completed, 2 failed$"):
        response.raise_for_status(warnings=True)
    for code in (0x0000, 0xFE00, 0xFF00):
        fine = resolve_response(answer(Status=code), QUERY_RETRIEVE_MOVE)
        assert fine.raise_for_status(warnings=True) is fine


@pytest.mark.parametrize("value", [0xA700, "0xA700", None, StorageStatus, -1])
def test_a_status_error_of_a_bare_number_says_what_to_pass(value: Any) -> None:
    with pytest.raises(StatusTypeError) as caught:
        StatusError(value, "disk full")
    message = str(caught.value)
    assert message.startswith(
        "a status must be a member, such as StorageStatus.OUT_OF_RESOURCES, or what resolve()"
        f" returned, got {type(value).__name__} "
    )
    assert message.endswith("; write resolve(0xA700, STORAGE), with your service class") is (
        value == 0xA700
    )
    assert isinstance(caught.value, TypeError)


def test_the_instances_that_a_retrieve_failed_for() -> None:
    status = answer(Status=0xA702, NumberOfFailedSuboperations=2)
    identifier = answer(FailedSOPInstanceUIDList=["1.2.3", "1.2.4"])
    response = resolve_response(status, QUERY_RETRIEVE_GET, identifier=identifier)
    assert response.failed_sop_instance_uids == ("1.2.3", "1.2.4")
    encoded = command_set((0x0058, b"1.2.3\0\\1.2.4 "), (0x0018, b"1.2"), group=0x0008)
    assert resolve_response(status, identifier=encoded).failed_sop_instance_uids == (
        "1.2.3",
        "1.2.4",
    )
    for empty in (Dataset(), answer(FailedSOPInstanceUIDList=None), None):
        assert resolve_response(status, identifier=empty).failed_sop_instance_uids == ()
    one = answer(FailedSOPInstanceUIDList="1.2.3")
    assert resolve_response(status, identifier=one).failed_sop_instance_uids == ("1.2.3",)


def test_a_comment_that_says_what_the_error_id_means_is_not_said_twice() -> None:
    comment = "Performed Procedure Step Object may no longer be updated"
    response = resolve_response(
        answer(Status=0x0110, ErrorID=0xA710, ErrorComment=comment),
        PROCEDURE_STEP,
        Operation.N_SET,
    )
    assert str(response).count(comment) == 1
    with pytest.raises(StatusError) as caught:
        response.raise_for_status()
    assert str(caught.value).count(comment) == 1
    assert caught.value.error_comment == comment
    other = resolve_response(
        answer(Status=0x0110, ErrorID=0xA710, ErrorComment="too late"),
        PROCEDURE_STEP,
        Operation.N_SET,
    )
    assert comment in str(other)
    assert '"too late"' in str(other)


def test_a_peer_that_names_what_does_not_go_together_is_read_or_refused() -> None:
    other = answer(AffectedSOPClassUID=CT, CommandField=0x8020, Status=0xA700)
    assert resolve_response(other).code == 0xA700
    with pytest.raises(InvalidResponseError) as caught:
        resolve_response(other, STORAGE)
    assert str(caught.value) == (
        "a response of Storage must be read, got C-FIND-RSP (Command Field 0x8020)"
    )
    with pytest.raises(InvalidResponseError, match="a response of CTImageStorage must be read"):
        resolve_response(other, sop_class="CTImageStorage")
    worklist = resolve_response(other, MODALITY_WORKLIST)
    assert worklist.info.service is MODALITY_WORKLIST
    assert worklist.info.sop_class is None
    for uid in ("1" * 65, "x" * 100_000, "\\", "", "CTImageStorage"):
        dataset = answer(Status=0)
        dataset.add(unchecked(0x00000002, "UI", uid))
        assert resolve_response(dataset).affected_sop_class_uid == uid


def test_a_response_pickles_and_copies() -> None:
    response = resolve_response(
        storage_response((0x0901, us(0x0010, 0x0020)), (0x0902, b"full"), (0x1022, us(1)))
    )
    for again in (
        pickle.loads(pickle.dumps(response)),
        copy.copy(response),
        copy.deepcopy(response),
    ):
        assert again == response
        assert str(again) == str(response)
