"""The status types of PS3.7 Annex C, for each code and operation."""

from __future__ import annotations

import pytest

from dimse_status import Category, Operation, category_of
from dimse_status.model.status_type import STATUS_TYPES, StatusType, status_type

CODES = range(0x10000)


WITHOUT_FAILURE_TYPES = {Operation.C_ECHO, Operation.N_EVENT_REPORT, Operation.N_DELETE}


def failure_types(operation: Operation) -> dict[int, str]:
    """Annex C's types of failures, said once more: what is more exact comes last."""
    if operation in WITHOUT_FAILURE_TYPES:
        return {}
    if operation is Operation.C_STORE:
        return (
            dict.fromkeys(range(0xA700, 0xA800), "Refused: Out of resources")
            | dict.fromkeys(range(0xA900, 0xAA00), "Error: Data Set does not match SOP Class")
            | dict.fromkeys(range(0xC000, 0xD000), "Error: Cannot understand")
        )
    types = dict.fromkeys([*range(0xA000, 0xB000), *range(0xC000, 0xD000)], "Failed")
    # These have other types, each in the composite operations that have the type.
    for code in (0xA700, 0xA701, 0xA702, 0xA801):
        del types[code]
    if operation.startswith("C-"):
        types |= dict.fromkeys([0xA700, 0xA701, 0xA702], "Refused: Out of resources")
    if operation is Operation.C_MOVE:
        types[0xA801] = "Refused: Move Destination unknown"
    return types


@pytest.mark.parametrize("operation", Operation)
def test_the_types_of_failures(operation: Operation) -> None:
    kinds = {code: status_type(code, operation) for code in CODES}
    assert failure_types(operation) == {
        code: kind.name
        for code, kind in kinds.items()
        if kind is not None and kind.category is Category.FAILURE
    }


@pytest.mark.parametrize("kind", STATUS_TYPES, ids=lambda kind: kind.name)
def test_a_type_is_of_its_category_and_its_operations(kind: StatusType) -> None:
    for operation in Operation:
        codes = [code for code in CODES if status_type(code, operation) is kind]
        assert bool(codes) is (operation in kind.operations)
        assert {category_of(code) for code in codes} <= {kind.category}


def test_success_cancel_and_the_general_failures_have_no_type() -> None:
    for operation in Operation:
        for code in (0x0000, *range(0x0100, 0x0300), 0xFE00):
            assert status_type(code, operation) is None
