"""The failure for an error that nobody expected: permitted wherever it may be needed."""

from __future__ import annotations

from collections.abc import Iterator

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
    out_of_resources,
    permitted_codes,
)
from dimse_status.model.service_class import SOPClass
from dimse_status.services.permission import is_in_service_group

EVERYWHERE = [(service, one) for service in SERVICE_CLASSES for one in service.operations]


def asked_about(service: ServiceClass, operation: Operation) -> Iterator[SOPClass | None]:
    """Yield the SOP classes of a service class with the operation in their DIMSE service group."""
    yield None
    for one in service.sop_classes:
        if is_in_service_group(one, operation, service):
            yield one


def uid_of(sop_class: SOPClass | None) -> str | None:
    return sop_class.uid if sop_class else None


@pytest.mark.parametrize(("service", "operation"), EVERYWHERE, ids=str)
def test_it_is_permitted_and_says_nothing_else(service: ServiceClass, operation: Operation) -> None:
    meanings = {"Processing Failure", "Failed: Unable to process", "Error: Cannot understand"}
    for sop_class in asked_about(service, operation):
        info = generic_failure(service, operation, sop_class)
        assert info == resolve(info.code, service, operation, uid_of(sop_class))
        assert info.permitted
        assert info.category is Category.FAILURE
        if operation is Operation.C_ECHO:
            assert info.code == 0x0122
        elif service is GENERAL and operation.startswith("C-"):
            assert info.meaning.startswith("has no meaning in PS3.7; in ")
        elif not resolve(0xC000, service, operation, uid_of(sop_class)).permitted:
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
    code = no_such_service(operation).code
    assert code == (0x0118 if operation.startswith("N-") else 0x0122)
    for sop_class in asked_about(service, operation):
        assert resolve(code, service, operation, uid_of(sop_class)).permitted


@pytest.mark.parametrize(("service", "operation"), EVERYWHERE, ids=str)
def test_what_is_used_up_is_said_where_a_code_for_it_is_permitted(
    service: ServiceClass, operation: Operation
) -> None:
    for sop_class in (None, *service.sop_classes):
        where = (service, operation, sop_class)
        unknown = generic_failure(*where).code
        for codes, is_counted in (((0xA700, 0xA702, 0x0213), True), ((0xA701,), False)):
            permitted = [
                code
                for code in codes
                if resolve(code, service, operation, uid_of(sop_class)).permitted
            ]
            found = out_of_resources(*where, is_counted=is_counted)
            assert found.code == (permitted or [unknown])[0]
            assert found.sop_class is sop_class


@pytest.mark.parametrize(("service", "operation"), EVERYWHERE, ids=str)
def test_the_permitted_codes_are_written_out(service: ServiceClass, operation: Operation) -> None:
    # What is left to the service class where PS3.7 stands alone is no code that could be named.
    values = {member.code for member in service.statuses}
    values |= {end for span in service.ranges for end in (span.low, span.high)}
    for sop_class in asked_about(service, operation):
        written = permitted_codes(service, operation, sop_class).split(", ")
        assert written[0] == "0000"
        assert len(written) == len(set(written))
        spans = [span for span in service.ranges if span.pattern in written]
        codes = {int(each, 16) for each in written if each not in {one.pattern for one in spans}}
        assert not any(code in span for code in codes for span in spans)
        assert {value for value in values if value in codes or any(value in s for s in spans)} == {
            value
            for value in values
            if resolve(value, service, operation, uid_of(sop_class)).permitted
        }
