"""What the standard has against a code is computed from the registry."""

from __future__ import annotations

import pytest

from dimse_status import (
    GENERAL,
    MEDIA_CREATION,
    QUERY_RETRIEVE_MOVE,
    SERVICE_CLASSES,
    STORAGE,
    ImplementationCode,
    Operation,
    resolve,
)
from dimse_status.implementations.review import FindingKind, is_outside, review


@pytest.mark.parametrize(
    ("code", "kind", "text"),
    [
        (
            ImplementationCode(0xA700, "Disk full", (STORAGE,)),
            FindingKind.TAKEN,
            "A700 in Storage, C-STORE is StorageStatus.OUT_OF_RESOURCES,"
            " 'Refused: Out of resources', which goes before 'Disk full'",
        ),
        (
            ImplementationCode(0xA700, "Out of resources X", (STORAGE,)),
            FindingKind.TAKEN,
            "A700 in Storage, C-STORE is StorageStatus.OUT_OF_RESOURCES,"
            " 'Refused: Out of resources', which goes before 'Out of resources X'",
        ),
        (
            ImplementationCode(0x0110, "Odd", (STORAGE,)),
            FindingKind.OUTSIDE,
            "0110 lies outside what the standard lets an implementation assign in Storage,"
            " C-STORE: open is A700-A7FF, A900-A9FF, C000-CFFF; in PS3.7 it is"
            " 'Processing Failure'",
        ),
        (
            ImplementationCode(0xC001, "Odd", (MEDIA_CREATION,), (Operation.N_GET,)),
            FindingKind.OUTSIDE,
            "C001 lies outside what the standard lets an implementation assign in Media"
            " Creation Management, N-GET: no code is open there",
        ),
        (
            ImplementationCode(0xFFFF, "Odd", (STORAGE,)),
            FindingKind.NO_STATUS,
            "FFFF lies outside the status classes of PS3.7 Annex C, in Storage, C-STORE",
        ),
        (
            ImplementationCode(0xFFFF, "Odd", (QUERY_RETRIEVE_MOVE,)),
            FindingKind.NO_STATUS,
            "FFFF lies outside the status classes of PS3.7 Annex C, in Query/Retrieve C-MOVE",
        ),
        (
            ImplementationCode(0xA7F0, "Odd", (STORAGE,), through=0xA8FF),
            FindingKind.OUTSIDE,
            "A7F0-A8FF lies outside what the standard lets an implementation assign in Storage,"
            " C-STORE: open is A700-A7FF, A900-A9FF, C000-CFFF",
        ),
        (
            ImplementationCode(0xA7F0, "Odd", (STORAGE,), through=0xA800),
            FindingKind.OUTSIDE,
            "A7F0-A800 lies outside what the standard lets an implementation assign in Storage,"
            " C-STORE: open is A700-A7FF, A900-A9FF, C000-CFFF",
        ),
    ],
)
def test_a_finding_says_what_and_where(
    code: ImplementationCode, kind: FindingKind, text: str
) -> None:
    (finding,) = review(code)
    assert (finding.kind, str(finding)) == (kind, text)
    assert (finding.code, finding.service, finding.operation) == (
        code,
        code.services[0],
        code.all_operations[0],
    )
    assert is_outside(code) is (kind is not FindingKind.TAKEN)


def test_nothing_is_said_of_what_is_right() -> None:
    assert review(ImplementationCode(0xA7F0, "Full", (STORAGE,))) == ()
    assert review(ImplementationCode(0xA700, "out of resources.", (STORAGE,))) == ()
    assert review(ImplementationCode(0xA7F0, "Full", (STORAGE,), through=0xA7FF)) == ()
    assert review(ImplementationCode(0xC001, "Odd", (GENERAL,), (Operation.C_STORE,))) == ()
    received = ImplementationCode(0x0110, "", (STORAGE,), role="SCU", behaviour="tries again")
    assert review(received) == ()


def test_where_ps3_7_stands_alone_the_operation_decides() -> None:
    """A C-STORE is answered once, so it has no Pending."""
    stored, found = (
        ImplementationCode(0xFF00, "Odd", (GENERAL,), (operation,))
        for operation in (Operation.C_STORE, Operation.C_FIND)
    )
    assert is_outside(stored)
    assert not is_outside(found)


@pytest.mark.thorough
def test_nothing_is_said_of_a_code_of_the_standard_with_its_meaning() -> None:
    for service in SERVICE_CLASSES:
        for member in service.statuses:
            assert review(ImplementationCode(member, member.meaning, (service,))) == ()


def test_each_code_of_a_run_that_is_taken_is_named() -> None:
    run = ImplementationCode(0xA700, "Full", (STORAGE,), through=0xA7FF)
    assert [finding.kind for finding in review(run)] == [FindingKind.TAKEN]
    assert not is_outside(run)


@pytest.mark.thorough
def test_every_code_is_outside_exactly_where_the_standard_does_not_permit_it() -> None:
    for service in SERVICE_CLASSES:
        for operation in service.operations:
            for value in (*range(0x0300), *range(0xA000, 0x10000, 0x7F), 0xC000, 0xA700):
                code = ImplementationCode(value, "Odd", (service,), (operation,))
                info = resolve(value, service, operation)
                if info.member is None:
                    assert is_outside(code) is not info.permitted, (code, service)
                else:
                    assert not is_outside(code)
                assert bool(review(code)) or info.permitted
