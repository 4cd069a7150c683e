"""Status Datasets: what is built, what is refused, and that they are Datasets."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from typing import Any, cast

import numpy as np
import pytest
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.filebase import DicomBytesIO
from pydicom.filereader import read_dataset
from pydicom.filewriter import write_dataset
from pydicom.multival import MultiValue
from pydicom.tag import Tag

from dimse_status import (
    GENERAL,
    PROCEDURE_STEP,
    QUERY_RETRIEVE_MOVE,
    SERVICE_CLASSES,
    STANDARD,
    STORAGE,
    InvalidResponseError,
    Operation,
    Origin,
    ProcedureStepStatus,
    QueryRetrieveMoveStatus,
    RelatedField,
    ServiceClass,
    StatusDataset,
    StorageCode,
    StorageStatus,
    code_to_status,
    resolve,
    resolve_response,
)
from dimse_status.errors import (
    ArgumentTypeError,
    CodeTypeError,
    CodeValueError,
    RelatedFieldError,
    ServiceClassError,
    UnknownNameError,
)
from dimse_status.model.errors import spelled_out
from dimse_status.model.related_field import FIELD_OF_ARGUMENT

GOOD_OF_VR = {"US": 7, "LO": "disk full", "UI": "1.2.3.4", "AT": ["PatientName"]}
GOOD: dict[str, Any] = {
    **{argument: GOOD_OF_VR[field.vr] for argument, field in FIELD_OF_ARGUMENT.items()},
    "offending_elements": [0x00100010, (0x0010, 0x0020), "PatientBirthDate"],
    "error_id": 0xA710,
    "warning_suboperations": 65535,
    "event_type_id": 0,
}


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"


def on_the_wire_and_back(dataset: Dataset) -> Dataset:
    """Encode as PS3.7 6.3.1 says that command sets are: implicit VR, little endian."""
    stream = DicomBytesIO()
    stream.is_little_endian = True
    stream.is_implicit_VR = True
    write_dataset(stream, dataset)
    return read_dataset(BytesIO(stream.getvalue()), is_implicit_VR=True, is_little_endian=True)


@pytest.mark.thorough
def test_every_code_becomes_a_status() -> None:
    for code in range(0, 0x10000, 7):
        dataset = code_to_status(code)
        assert isinstance(dataset, Dataset)
        assert isinstance(dataset, StatusDataset)
        assert len(dataset) == 1
        assert dataset.Status == code
        assert dataset.info.code == code
        assert dataset.info.service is GENERAL


@pytest.mark.parametrize("service", SERVICE_CLASSES, ids=lambda service: service.identifier)
def test_just_the_related_fields_of_a_status_go_with_it(service: ServiceClass) -> None:
    for member in service.statuses:
        allowed = resolve(member).related_fields
        for argument, field in FIELD_OF_ARGUMENT.items():
            if field in allowed:
                dataset = member.to_dataset(**{argument: GOOD[argument]})
                assert field.keyword in dataset
                assert dataset.info.member is member
                assert on_the_wire_and_back(dataset) == dataset
                response = resolve_response(dataset, service)
                got = getattr(response, argument)
                assert got == (
                    tuple(Tag(one) for one in GOOD[argument])
                    if isinstance(GOOD[argument], list)
                    else GOOD[argument]
                )
            else:
                with pytest.raises(RelatedFieldError) as caught:
                    member.to_dataset(**{argument: GOOD[argument]})
                assert caught.value.field == argument
                assert f"0x{member.code:04X}" in str(caught.value)


def test_what_goes_on_the_wire_is_the_command_elements_alone() -> None:
    dataset = StorageStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS.to_dataset(
        error_comment="wrong", offending_elements=[0x00080016]
    )
    assert [element.tag for element in dataset] == [0x0900, 0x0901, 0x0902]
    assert str(dataset) == (
        "(0000,0900) Status                              US: 43264\n"
        "(0000,0901) Offending Element                   AT: (0008,0016)\n"
        "(0000,0902) Error Comment                       LO: 'wrong'"
    )
    again = on_the_wire_and_back(dataset)
    assert again == dataset
    assert dataset == again
    assert dataset.to_json_dict() == again.to_json_dict()


def test_it_is_a_dataset_in_every_respect() -> None:
    dataset = code_to_status(0xA700, STORAGE, error_comment="disk full")
    plain = Dataset()
    plain.Status = 0xA700
    plain.ErrorComment = "disk full"
    assert dataset == plain
    assert plain == dataset
    assert dataset != code_to_status(0xA700, STORAGE)
    plain.update(dataset)
    assert vars(StatusDataset(dataset.info)).keys() - {"_info"} == vars(Dataset()).keys()
    dataset.MessageIDBeingRespondedTo = 3
    assert dataset.MessageIDBeingRespondedTo == 3
    del dataset.ErrorComment
    assert "ErrorComment" not in dataset
    dataset.private_block(0x0009, "ACME", create=True).add_new(0x01, "LO", "own")
    assert dataset.private_creators(0x0009) == ["ACME"]
    assert not code_to_status(0xA700, STORAGE).private_creators(0x0009)


def test_a_code_becomes_a_status_where_it_is_to_be_sent() -> None:
    registry = STANDARD.extend(ArchiveStatus)
    dataset = code_to_status(
        0xA7F0, STORAGE, Operation.C_STORE, "CTImageStorage", registry=registry
    )
    expected = resolve(0xA7F0, STORAGE, Operation.C_STORE, "CTImageStorage", registry=registry)
    assert dataset.info == expected
    assert expected.custom is ArchiveStatus.QUOTA_EXCEEDED
    assert expected.sop_class is not None


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_it_pickles(protocol: int) -> None:
    registry = STANDARD.extend(ArchiveStatus)
    for dataset in (
        code_to_status(0xA7F0, STORAGE, registry=registry, error_comment="full"),
        code_to_status(0xC502, QUERY_RETRIEVE_MOVE, Operation.C_MOVE),
        code_to_status(0x1234),
    ):
        again = pickle.loads(pickle.dumps(dataset, protocol))
        assert type(again) is StatusDataset
        assert again == dataset
        assert again.info == dataset.info
        assert again.info.service is dataset.info.service
        assert again.info.custom is dataset.info.custom


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, Dataset.copy])
def test_it_copies(duplicate: Any) -> None:
    dataset = code_to_status(0xA700, STORAGE, error_comment="disk full")
    again = duplicate(dataset)
    assert type(again) is StatusDataset
    assert again == dataset
    assert again.info == dataset.info
    assert again.info.member is StorageStatus.OUT_OF_RESOURCES


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_members_and_what_is_known_of_them_pickle_and_copy(protocol: int) -> None:
    for service in SERVICE_CLASSES:
        assert pickle.loads(pickle.dumps(service, protocol)) is service
        assert copy.deepcopy(service) is service
        for member in service.statuses:
            assert pickle.loads(pickle.dumps(member, protocol)) is member
            assert copy.copy(member) is member
            assert copy.deepcopy(member) is member
            info = resolve(member)
            assert pickle.loads(pickle.dumps(info, protocol)) == info
            assert copy.copy(info) == info
            assert copy.deepcopy(info) == info
        for span in service.ranges:
            assert pickle.loads(pickle.dumps(span, protocol)) == span
    custom = ArchiveStatus.QUOTA_EXCEEDED
    assert pickle.loads(pickle.dumps(custom, protocol)) is custom


def test_info_follows_the_status() -> None:
    dataset = code_to_status(0xA700, STORAGE, Operation.C_STORE, "CTImageStorage")
    assert dataset.info.member is StorageStatus.OUT_OF_RESOURCES
    dataset.Status = 0xC123
    assert dataset.info.code == 0xC123
    assert dataset.info.origin is Origin.RANGE
    assert dataset.info.service is STORAGE
    assert dataset.info.operation is Operation.C_STORE
    dataset.Status = 0xA700
    assert dataset.info.member is StorageStatus.OUT_OF_RESOURCES


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("value", [None, [1, 2], -1, 0x10000, True, "1", 1.0])
def test_info_of_a_spoilt_status_is_an_error(value: object) -> None:
    dataset = code_to_status(0xA700, STORAGE)
    dataset["Status"].value = value
    with pytest.raises(InvalidResponseError, match="must be a 16-bit integer"):
        _ = dataset.info


def test_info_without_a_status_is_an_error() -> None:
    dataset = code_to_status(0xA700, STORAGE)
    del dataset.Status
    with pytest.raises(InvalidResponseError, match="must be a 16-bit integer, got None"):
        _ = dataset.info


@pytest.mark.parametrize("value", [-1, 65536])
def test_a_code_outside_16_bits_is_refused(value: int) -> None:
    with pytest.raises(CodeValueError):
        code_to_status(value)


@pytest.mark.parametrize("value", [True, 1.0, "0xA700", None])
def test_what_is_no_code_is_refused(value: object) -> None:
    with pytest.raises(CodeTypeError):
        code_to_status(value)  # type: ignore[call-overload]  # that is what is tested


def test_numpys_integers_are_codes() -> None:
    assert type(code_to_status(np.uint16(0xA700)).Status) is int


@pytest.mark.parametrize(
    ("argument", "value", "words"),
    [
        ("error_id", -1, "error_id must be an integer in 0 to 65535, got -1"),
        ("error_id", 65536, "error_id must be an integer in 0 to 65535, got 65536"),
        ("error_id", "1", "error_id must be an integer in 0 to 65535, got '1'"),
        ("error_id", True, "error_id must be an integer in 0 to 65535, got True"),
        (
            "affected_sop_instance_uid", "1.2.x",
            "affected_sop_instance_uid must be a UID, at most 64 digits and dots, got '1.2.x'",
        ),
        (
            "affected_sop_instance_uid", 12,
            "affected_sop_instance_uid must be a UID, at most 64 digits and dots, got 12",
        ),
        (
            "error_comment", "x" * 65,
            "an error comment holds at most 64 characters, got 65;"
            " fit_error_comment(text) makes any text fit",
        ),
        (
            "error_comment", b"x",
            "an error comment must be text, got bytes b'x';"
            " fit_error_comment(text) makes any text fit",
        ),
    ],
)  # fmt: skip
def test_a_value_that_cannot_be_sent_is_refused(argument: str, value: object, words: str) -> None:
    with pytest.raises(RelatedFieldError) as caught:
        ProcedureStepStatus.PROCESSING_FAILURE.to_dataset(**{argument: value})  # type: ignore[arg-type]  # that is what is tested
    assert str(caught.value) == words
    assert caught.value.field == argument


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (
            "PatientName",
            "offending_elements must be a sequence of tags, such as [0x00100010] or"
            " ['PatientName'], got 'PatientName'",
        ),
        (
            0x00100010,
            "offending_elements must be a sequence of tags, such as [0x00100010] or"
            " ['PatientName'], got 1048592",
        ),
        ([], "offending_elements must hold at least one tag, got none"),
        (
            ["PatientNam"],
            "offending_elements must hold tags, such as 0x00100010, (0x0010, 0x0010) or"
            " 'PatientName', got 'PatientNam'",
        ),
        (
            [-1],
            "offending_elements must hold tags, such as 0x00100010, (0x0010, 0x0010) or"
            " 'PatientName', got -1",
        ),
        (
            [None],
            "offending_elements must hold tags, such as 0x00100010, (0x0010, 0x0010) or"
            " 'PatientName', got None",
        ),
    ],
)
def test_what_are_no_tags_is_refused(value: Any, words: str) -> None:
    with pytest.raises(RelatedFieldError) as caught:
        StorageStatus.CANNOT_UNDERSTAND.to_dataset(offending_elements=value)
    assert str(caught.value) == words
    assert caught.value.field == "offending_elements"


def test_a_misspelt_field_names_the_nearest() -> None:
    with pytest.raises(RelatedFieldError) as caught:
        code_to_status(0xA700, STORAGE, error_coment="x")  # type: ignore[call-overload]  # that is what is tested
    assert str(caught.value) == (
        "there is no related field 'error_coment'; did you mean 'error_comment'?"
    )
    assert caught.value.field == "error_coment"


def test_a_field_that_may_not_go_with_the_status_names_those_that_may() -> None:
    allowed = StorageStatus.OUT_OF_RESOURCES.related_fields
    assert RelatedField.ERROR_COMMENT in allowed
    with pytest.raises(RelatedFieldError) as caught:
        StorageStatus.OUT_OF_RESOURCES.to_dataset(error_id=1)
    assert str(caught.value) == (
        "error_id may not go with 0xA700 Failure: Refused: Out of resources in Storage:"
        " (0000,0903) Error ID is not among its related fields;"
        f" expected {spelled_out(one.argument for one in allowed)}"
    )
    with pytest.raises(RelatedFieldError, match="; expected none$"):
        resolve(0x1234).to_dataset(error_comment="fine")


def test_a_field_that_is_none_is_left_out() -> None:
    assert len(StorageStatus.SUCCESS.to_dataset(error_comment=None)) == 1  # type: ignore[arg-type]  # that is what is tested
    some: dict[str, Any] = {"error_comment": None, "offending_elements": ["PatientName"]}
    dataset = StorageStatus.CANNOT_UNDERSTAND.to_dataset(**some)
    assert [element.keyword for element in dataset] == ["Status", "OffendingElement"]


def test_the_operation_makes_the_check_stricter() -> None:
    status = ProcedureStepStatus.NO_SUCH_ARGUMENT
    assert status.to_dataset(Operation.N_EVENT_REPORT, event_type_id=1).EventTypeID == 1
    remaining = QueryRetrieveMoveStatus.SUCCESS.to_dataset(remaining_suboperations=0)
    assert remaining.NumberOfRemainingSuboperations == 0
    with pytest.raises(RelatedFieldError):
        QueryRetrieveMoveStatus.SUCCESS.to_dataset(
            Operation.C_MOVE,
            "PatientRootQueryRetrieveInformationModelMove",
            remaining_suboperations=0,
        )
    with pytest.raises(ServiceClassError):
        QueryRetrieveMoveStatus.SUCCESS.to_dataset(Operation.C_STORE)


def test_the_error_id_of_mpps_brings_its_comment() -> None:
    status = ProcedureStepStatus.PROCESSING_FAILURE
    dataset = status.to_dataset(Operation.N_SET, error_id=0xA710)
    assert dataset.ErrorComment == "Performed Procedure Step Object may no longer be updated"
    assert status.to_dataset(Operation.N_SET, error_id=1).get("ErrorComment") is None
    own = status.to_dataset(Operation.N_SET, error_id=0xA710, error_comment="too late")
    assert own.ErrorComment == "too late"
    response = resolve_response(dataset, PROCEDURE_STEP, Operation.N_SET)
    assert response.meaning == (
        "Processing Failure: Performed Procedure Step Object may no longer be updated"
    )
    assert response.info.reference.table == "F.7.2-2"
    assert [usage.error_id for usage in response.info.usages] == [0xA710]
    assert "ErrorID" not in status.to_dataset(Operation.N_SET)
    info = resolve(status, PROCEDURE_STEP, Operation.N_SET)
    silent = replace(info, usages=tuple(replace(usage, error_comment="") for usage in info.usages))
    assert "ErrorComment" not in silent.to_dataset(error_id=0xA710)


def test_a_custom_code_is_sent_with_its_own_words() -> None:
    dataset = ArchiveStatus.QUOTA_EXCEEDED.to_dataset(error_comment="9 TB of 8")
    assert dataset.Status == 0xA7F0
    assert dataset.info.origin is Origin.CUSTOM
    assert dataset.info.meaning == "Archive quota exceeded"


def test_importing_the_package_does_not_import_pydicom() -> None:
    program = (
        "import sys, dimse_status as d\n"
        "d.resolve(0xA700, d.STORAGE).related_fields\n"
        "assert not {'pydicom', 'pynetdicom', 'numpy'} & set(sys.modules), sys.modules\n"
        "d.code_to_status(0)\n"
        "assert 'pydicom' in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()


def state(value: object) -> object:
    """Return all that pydicom keeps of a Dataset or an element, for a comparison."""
    if isinstance(value, Dataset | DataElement):
        return {name: state(one) for name, one in vars(value).items() if name != "_info"}
    if isinstance(value, dict):
        return {key: state(one) for key, one in value.items()}
    if isinstance(value, MultiValue):
        return type(value), list(value)
    return type(value), value


def test_it_holds_what_pydicoms_own_constructor_makes() -> None:
    for argument, field in FIELD_OF_ARGUMENT.items():
        members = [one for service in SERVICE_CLASSES for one in service.statuses]
        member = next(one for one in members if field in resolve(one).related_fields)
        assert field.tag is not None
        good: Any = 7 if argument == "error_id" else GOOD[argument]  # 0xA710 brings a comment
        for value in (good, good[:1]) if field.vr == "AT" else (good,):
            built = member.to_dataset(**{argument: value})
            own = Dataset()
            own.Status = member.code
            setattr(own, field.keyword, value)
            assert state(built) == state(own)
            assert [type(one) for one in built.values()] == [type(one) for one in own.values()]


def test_no_two_share_anything_that_can_be_changed() -> None:
    first, second = (
        StorageStatus.CANNOT_UNDERSTAND.to_dataset(
            offending_elements=["PatientName", "PatientID"], error_comment="no"
        )
        for _ in range(2)
    )
    for name, value in vars(first).items():
        if isinstance(value, dict | list):
            assert value is not vars(second)[name], name
    for one, other in zip(first, second, strict=True):
        assert one is not other
        assert vars(one) is not vars(other)
    first.Status = 0xC001
    first.OffendingElement.append(Tag(0x00100030))
    first.ErrorComment = "yes"
    first.private_block(0x0009, "ACME", create=True).add_new(0x01, "LO", "own")
    third = StorageStatus.CANNOT_UNDERSTAND.to_dataset()
    assert (second.Status, len(second.OffendingElement), second.ErrorComment) == (0xC000, 2, "no")
    assert (third.Status, len(third)) == (0xC000, 1)


def test_a_deep_copy_is_independent_and_knows_the_same() -> None:
    dataset = StorageStatus.CANNOT_UNDERSTAND.to_dataset(offending_elements=[1, 2])
    again = copy.deepcopy(dataset)
    assert again.info is dataset.info
    again.OffendingElement.append(Tag(3))
    again.Status = 0xC001
    assert (dataset.Status, dataset.OffendingElement) == (0xC000, [1, 2])
    assert again.info.code == 0xC001
    both = copy.deepcopy([dataset, dataset])
    assert both[0] is both[1]


def test_it_goes_through_json() -> None:
    dataset = StorageStatus.OUT_OF_RESOURCES.to_dataset(error_comment="disk full")
    for given in (dataset.to_json(), dataset.to_json_dict()):
        again = StatusDataset.from_json(given)
        assert type(again) is StatusDataset
        assert again == dataset
        assert again.info.code == 0xA700
        assert Dataset.from_json(given) == dataset
    assert dataset.from_json('{"00000900": {"vr": "US", "Value": [0]}}').Status == 0
    for code in (0, 0xFFFF):
        text = json.dumps({"00000900": {"vr": "US", "Value": [code]}})
        assert StatusDataset.from_json(text).info.code == code
    for text in ("{}", '{"00000900": {"vr": "US"}}'):
        with pytest.raises(InvalidResponseError, match="must be a 16-bit integer, got None"):
            StatusDataset.from_json(text)
    with pytest.raises(InvalidResponseError, match="must be a 16-bit integer, got 65536") as caught:
        StatusDataset.from_json('{"00000900": {"vr": "UL", "Value": [65536]}}')
    assert caught.value.value == 0x10000


def test_json_may_name_where_a_value_lies() -> None:
    text = json.dumps(
        {
            "00000900": {"vr": "US", "Value": [0xA700]},
            "00000902": {"vr": "LO", "BulkDataURI": "comment/1"},
        }
    )
    read = StatusDataset.from_json(text, bulk_data_uri_handler=lambda uri: f"from {uri}")
    assert read.ErrorComment == "from comment/1"


def test_it_is_made_of_what_was_resolved_and_of_fields() -> None:
    made = StatusDataset(resolve(0xA700, STORAGE), error_comment="disk full")
    assert (made.Status, made.ErrorComment) == (0xA700, "disk full")


def test_a_slice_and_a_group_are_datasets() -> None:
    dataset = StorageStatus.OUT_OF_RESOURCES.to_dataset(error_comment="disk full")
    assert dataset[0x00000901:0x00001000].ErrorComment == "disk full"
    assert dataset.group_dataset(0) == dataset


def test_info_of_a_changed_status_asks_the_registry_that_made_it() -> None:
    registry = STANDARD.extend(ArchiveStatus)
    dataset = code_to_status(0xA700, STORAGE, Operation.C_STORE, registry=registry)
    dataset.Status = 0xA7F0
    assert dataset.info.custom is ArchiveStatus.QUOTA_EXCEEDED
    assert dataset.info.operation is Operation.C_STORE


@pytest.mark.parametrize("value", ["disk full", 0xA700, None, StorageStatus.SUCCESS])
def test_a_status_dataset_of_no_info_says_what_to_write(value: Any) -> None:
    with pytest.raises(ArgumentTypeError) as caught:
        StatusDataset(value)
    assert str(caught.value).startswith(
        "info must be a StatusInfo: write resolve(code, service).to_dataset(), got"
    )


@pytest.mark.parametrize("argument", ["offending_elements", "attribute_identifiers"])
@pytest.mark.parametrize(
    ("value", "words"),
    [
        ([0], "must hold tags of elements, got (0000,0000), the length of a group"),
        (["PatientName", (0, 0)], "must hold tags of elements, got (0000,0000), the length of a"),
        ([True], "must hold tags, such as 0x00100010, (0x0010, 0x0010) or 'PatientName', got True"),
        ([b"PatientName"], "must hold tags, such as"),
        ([""], "must hold tags, such as"),
        (b"PatientName", "must be a sequence of tags, such as"),
        (None, ""),
    ],
)
def test_what_is_no_tag_of_an_element_is_refused(argument: str, value: Any, words: str) -> None:
    field = FIELD_OF_ARGUMENT[argument]
    members = [one for service in SERVICE_CLASSES for one in service.statuses]
    member = next(one for one in members if field in resolve(one).related_fields)
    if value is None:
        assert len(member.to_dataset(**cast("dict[str, Any]", {argument: value}))) == 1
        return
    with pytest.raises(RelatedFieldError) as caught:
        member.to_dataset(**{argument: value})
    assert str(caught.value).startswith(f"{argument} {words}")


def test_tags_that_a_peer_named_can_be_sent_on() -> None:
    dataset = StorageStatus.CANNOT_UNDERSTAND.to_dataset(offending_elements=["PatientName"])
    tags = resolve_response(dataset, STORAGE).offending_elements
    assert StorageStatus.CANNOT_UNDERSTAND.to_dataset(offending_elements=tags) == dataset


def test_a_comment_without_its_name_says_what_to_write() -> None:
    misplaced: Any = "disk full"
    with pytest.raises(ArgumentTypeError) as caught:
        StorageStatus.OUT_OF_RESOURCES.to_dataset(misplaced)
    assert str(caught.value) == (
        "operation must be an Operation; a comment goes with error_comment=..., got str 'disk full'"
    )
    misspelt: Any = "C_STORE"
    with pytest.raises(UnknownNameError, match="did you mean 'C-STORE'"):
        StorageStatus.OUT_OF_RESOURCES.to_dataset(misspelt)
