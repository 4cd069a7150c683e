"""What a response message holds, asked by operation and code."""

from __future__ import annotations

import pytest

from dimse_status import (
    PRINT_MANAGEMENT,
    QUERY_RETRIEVE_MOVE,
    STORAGE_COMMITMENT,
    Category,
    Operation,
    RelatedField,
    resolve,
)
from dimse_status.errors import RelatedFieldError
from dimse_status.services.messages import fields_in_response, response_fields

MOVE = "StudyRootQueryRetrieveInformationModelMove"


def requirements(operation: Operation, code: int) -> dict[str, str]:
    category = resolve(code).category
    return {one.field.value: one.requirement(category) for one in response_fields(operation, code)}


def test_what_comes_with_which_status() -> None:
    assert requirements(Operation.C_FIND, 0xFF00) == {
        "Affected SOP Class UID": "optional",
        "Identifier": "mandatory",
    }
    assert "Identifier" not in requirements(Operation.C_FIND, 0x0000)
    moved = requirements(Operation.C_MOVE, 0xB000)
    assert moved["Identifier"] == "mandatory if a sub-operation failed"
    assert moved["Number of Failed Sub-operations"] == "optional"
    assert "Number of Remaining Sub-operations" not in moved
    assert requirements(Operation.C_MOVE, 0xFF00)["Number of Remaining Sub-operations"] == (
        "mandatory"
    )
    assert requirements(Operation.N_GET, 0x0000)["Attribute List"] == "mandatory"
    assert requirements(Operation.N_CREATE, 0x0000)["Affected SOP Instance UID"] == (
        "mandatory if the request had none"
    )
    assert requirements(Operation.N_DELETE, 0x0112) == {
        "Affected SOP Class UID": "optional",
        "Affected SOP Instance UID": "optional",
    }


def test_a_code_outside_annex_c_has_no_response() -> None:
    for operation in Operation:
        assert response_fields(operation, 0xFFFF) == ()
        assert fields_in_response(operation, Category.UNKNOWN) == ()


def test_what_comes_only_in_success() -> None:
    only = {
        (one.operation, one.field)
        for operation in Operation
        for one in response_fields(operation, 0x0000)
        if one.may == (Category.SUCCESS,)
    }
    assert (Operation.N_EVENT_REPORT, RelatedField.EVENT_REPLY) in only
    assert (Operation.N_SET, RelatedField.ATTRIBUTE_LIST) in only
    assert (Operation.C_STORE, RelatedField.AFFECTED_SOP_CLASS_UID) not in only
    for operation, field in only:
        for category in Category:
            row = next(one for one in response_fields(operation, 0x0000) if one.field is field)
            assert bool(row.requirement(category)) is (category is Category.SUCCESS)


def test_a_row_says_where_it_stands() -> None:
    (row,) = [
        one
        for one in response_fields(Operation.C_MOVE, 0xFF00)
        if one.field is RelatedField.REMAINING_SUBOPERATIONS
    ]
    assert str(row.reference) == "PS3.7 9.1.4.1.8, Table 9.1-4"
    assert [str(one) for one in row.references[1:]] == ["PS3.4 C.4.2.1.6"]


def test_building_follows_the_message() -> None:
    made = resolve(0x0000, PRINT_MANAGEMENT, Operation.N_CREATE).to_dataset(
        affected_sop_instance_uid="1.2.3"
    )
    assert made.AffectedSOPInstanceUID == "1.2.3"
    # by the letter of 10.1.5.1.4 in success only; but a Warning has made an instance too
    warned = resolve(0xB600, PRINT_MANAGEMENT, Operation.N_CREATE).to_dataset(
        affected_sop_instance_uid="1.2.3"
    )
    assert warned.AffectedSOPInstanceUID == "1.2.3"
    with pytest.raises(RelatedFieldError):
        resolve(0x0106, PRINT_MANAGEMENT, Operation.N_CREATE).to_dataset(
            affected_sop_instance_uid="1.2.3"
        )
    reported = resolve(0x0000, STORAGE_COMMITMENT, Operation.N_EVENT_REPORT)
    assert reported.to_dataset(event_type_id=1).EventTypeID == 1
    refused = resolve(0xA801, QUERY_RETRIEVE_MOVE, Operation.C_MOVE, MOVE)
    assert refused.to_dataset(failed_suboperations=3).NumberOfFailedSuboperations == 3
    with pytest.raises(RelatedFieldError):
        refused.to_dataset(remaining_suboperations=3)
