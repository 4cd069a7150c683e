"""permitted agrees with a second implementation, which knows the data files and nothing else."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from permission_oracle import PermissionOracle

from dimse_status import GENERAL, SERVICE_CLASSES, Operation, ServiceClass, resolve, service_for
from dimse_status.errors import ServiceClassError
from dimse_status.model.service_class import SOPClass
from dimse_status.services.finding import find_sop_class
from dimse_status.services.permission import is_in_service_group

OPERATIONS = tuple(Operation)


def sop_class_of(keyword: str) -> SOPClass:
    found = find_sop_class(keyword)
    assert found is not None
    return found


def services_of(keyword: str) -> list[ServiceClass]:
    return [one for one in SERVICE_CLASSES if one.sop_class(keyword) is not None]


@pytest.mark.parametrize("operation", OPERATIONS)
def test_permitted_for_a_sop_class_and_an_operation(
    operation: Operation, oracle: PermissionOracle
) -> None:
    for alike in oracle.alike().values():
        keyword = alike[0]
        sop_class = sop_class_of(keyword)
        services = [one for one in services_of(keyword) if operation in one.operations]
        for service in services:
            differing = [
                f"{code:04X}"
                for code in oracle.codes
                if resolve(code, service, operation, keyword).permitted
                is not oracle.permits(keyword, operation, code)
            ]
            assert differing == [], f"{keyword} ({len(alike)} alike) in {operation}"
        may_be_named = any(oracle.permits(keyword, operation, code) for code in oracle.codes)
        assert (
            any(is_in_service_group(sop_class, operation, service) for service in services)
            is may_be_named
        )


@pytest.mark.parametrize("operation", OPERATIONS)
def test_outside_the_service_group_nothing_is_permitted(
    operation: Operation, oracle: PermissionOracle
) -> None:
    outside = 0
    for keyword, group in oracle.operations_of.items():
        named = oracle.permits(keyword, operation, 0x0000)
        if named:
            assert service_for(keyword, operation) in services_of(keyword)
            assert service_for(sop_class_of(keyword).uid, operation).sop_class(keyword)
            continue
        outside += 1
        assert operation not in group
        with pytest.raises(ServiceClassError, match=f"{operation} is no operation of {keyword}"):
            service_for(keyword, operation)
        for service in services_of(keyword):
            if operation in service.operations:
                info = resolve(0x0000, service, operation, keyword)
                assert not info.permitted
                assert keyword in info.reason
    assert outside


def test_a_retired_sop_class_answers_as_its_service_class_does(oracle: PermissionOracle) -> None:
    for service in SERVICE_CLASSES:
        for sop_class in service.sop_classes:
            if not sop_class.retired or sop_class.operations or not sop_class.keyword:
                continue
            assert sop_class.keyword not in oracle.operations_of
            for operation in service.operations:
                assert service_for(sop_class.uid, operation).sop_class(sop_class.uid) == sop_class
                assert resolve(0x0000, service, operation, sop_class.uid).permitted


def contexts() -> Iterable[tuple[ServiceClass, Operation]]:
    return [(service, one) for service in SERVICE_CLASSES for one in service.operations]


@pytest.mark.parametrize(
    ("service", "operation"), contexts(), ids=lambda one: getattr(one, "identifier", one)
)
def test_permitted_for_a_service_class_and_an_operation(
    service: ServiceClass, operation: Operation, oracle: PermissionOracle, codes: Iterable[int]
) -> None:
    keywords = [one.keyword for one in service.sop_classes]
    if service is not GENERAL and oracle.operations_of.keys().isdisjoint(keywords):
        pytest.skip("put its SOP classes and their groups down in tests/data, as they were read")
    differing = [
        f"{code:04X}"
        for code in codes
        if resolve(code, service, operation).permitted
        is not (
            oracle.permits_without_a_service_class(operation, code)
            if service is GENERAL
            else oracle.permits_any_of(keywords, operation, code)
        )
    ]
    assert differing == []
