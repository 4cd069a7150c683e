"""The failure for an error that nobody expected: permitted wherever it may be needed."""

from __future__ import annotations

import pytest

from dimse_status import (
    GENERAL,
    SERVICE_CLASSES,
    UNIFIED_PROCEDURE_STEP,
    UNIFIED_PROCEDURE_STEP_FIND,
    Category,
    Operation,
    ServiceClass,
    resolve,
)
from dimse_status.handlers.generic_failure import (
    generic_failure,
    no_such_service,
    permitted_codes,
)

EVERYWHERE = [(service, one) for service in SERVICE_CLASSES for one in service.operations]


@pytest.mark.parametrize(("service", "operation"), EVERYWHERE, ids=str)
def test_it_is_permitted_and_says_nothing_else(service: ServiceClass, operation: Operation) -> None:
    meanings = {"Processing Failure", "Failed: Unable to process", "Error: Cannot understand"}
    for sop_class in (None, *service.sop_classes):
        info = generic_failure(service, operation, sop_class)
        assert info.permitted
        assert info.category is Category.FAILURE
        if operation is Operation.C_ECHO:
            assert info.code == 0x0122
        elif service is GENERAL and operation.startswith("C-"):
            assert info.meaning == "Failure without a meaning in the standard"
        elif not resolve(
            0xC000, service, operation, sop_class.uid if sop_class else None
        ).permitted:
            # 0122 for a SOP class of the service class that does not have the operation
            assert info.meaning in {"Processing Failure", "Refused: SOP Class not supported"}
        else:
            assert info.meaning in meanings


def test_what_pynetdicom_answers_to_a_ups_query_means_something_there() -> None:
    assert "already COMPLETED" in resolve(0xC311, UNIFIED_PROCEDURE_STEP).meaning
    assert generic_failure(UNIFIED_PROCEDURE_STEP_FIND, Operation.C_FIND, None).code == 0xC000


@pytest.mark.parametrize(("service", "operation"), EVERYWHERE, ids=str)
def test_a_request_that_nobody_serves_is_refused_as_permitted(
    service: ServiceClass, operation: Operation
) -> None:
    for sop_class in (None, *service.sop_classes):
        info = no_such_service(service, operation, sop_class)
        assert info.permitted
        assert info.code == (0x0118 if operation.startswith("N-") else 0x0122)


@pytest.mark.parametrize(("service", "operation"), EVERYWHERE, ids=str)
def test_the_permitted_codes_are_written_out(service: ServiceClass, operation: Operation) -> None:
    written = permitted_codes(service, operation, None).split(", ")
    assert written[0] == "0000"
    assert len(written) == len(set(written))
    for member in service.statuses:
        permitted = resolve(member, service, operation).permitted
        in_a_range = any(span.pattern in written and member.code in span for span in service.ranges)
        assert (f"{member.code:04X}" in written or in_a_range) == permitted
