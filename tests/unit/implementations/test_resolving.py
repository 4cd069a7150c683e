"""Named, an implementation gives a code its meaning, and changes nothing else."""

from __future__ import annotations

import pickle
from dataclasses import replace
from typing import Any

import pytest
from pydicom.dataset import Dataset

from dimse_status import (
    MODALITY_WORKLIST,
    PRINT_MANAGEMENT,
    QUERY_RETRIEVE_FIND,
    QUERY_RETRIEVE_MOVE,
    REPOSITORY_QUERY,
    SERVICE_CLASSES,
    STANDARD,
    STORAGE,
    Category,
    Implementation,
    ImplementationCode,
    Operation,
    Origin,
    QueryRetrieveMoveStatus,
    StatusError,
    StorageCode,
    StorageStatus,
    resolve,
    resolve_response,
)
from dimse_status.errors import StatusCollisionError, StatusRangeError
from dimse_status.implementations import CLEARCANVAS, DCMTK, IMPLEMENTATIONS, PYNETDICOM


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"


def test_a_registered_one_is_found_in_its_operation_only() -> None:
    code = ImplementationCode(0xC0F0, "Locked", (PRINT_MANAGEMENT,), operations=(Operation.N_SET,))
    registry = STANDARD.extend(Implementation("Acme", codes=(code,)))
    locked = resolve(0xC0F0, PRINT_MANAGEMENT, Operation.N_SET, registry=registry)
    assert (locked.origin, locked.meaning) == (Origin.IMPLEMENTATION, "Locked")
    plain = resolve(0xC0F0, PRINT_MANAGEMENT, Operation.N_DELETE)
    assert resolve(0xC0F0, PRINT_MANAGEMENT, Operation.N_DELETE, registry=registry) == plain
    (acme,) = registry.implementations
    named = resolve(0xC0F0, PRINT_MANAGEMENT, Operation.N_DELETE, implementation=acme)
    assert (named.origin, named.meaning) == (plain.origin, plain.meaning)


def test_a_registered_one_may_speak_of_a_sop_class() -> None:
    mr = STORAGE.sop_class("MRImageStorage")
    assert mr is not None
    code = ImplementationCode(0xA7F0, "No room for MR", (STORAGE,), sop_classes=(mr,))
    registry = STANDARD.extend(Implementation("Acme", codes=(code,)))
    for where in ({"registry": registry}, {"implementation": registry.implementations[0]}):
        asked: Any = where
        found = [
            resolve(0xA7F0, STORAGE, None, keyword, **asked).meaning
            for keyword in ("MRImageStorage", "CTImageStorage")
        ]
        assert found == ["No room for MR", "Refused: Out of resources"]


def test_the_exchange_of_fo_dicom_issue_616(acme: Implementation) -> None:
    """A peer answers C502 to a C-MOVE; its conformance statement knows what that is."""
    answer = Dataset()
    answer.Status = 0xC502
    response = resolve_response(answer, QUERY_RETRIEVE_MOVE, implementation=acme)
    info = response.info
    assert info.code == 0xC502
    assert info.category is Category.FAILURE
    assert info.range is not None
    assert (info.range.pattern, info.range.meaning) == ("Cxxx", "Failed: Unable to process")
    assert info.meaning == "Move destination unreachable"
    assert info.origin is Origin.IMPLEMENTATION
    assert info.assigned_by == "Acme PACS"
    assert info.implementation_code is not None
    assert info.implementation_code.source == "Conformance Statement, Table 4.2-17"
    assert (info.member, info.custom, info.permitted) == (None, None, True)
    assert info.reference.table == "C.4-2"
    assert str(response) == "0xC502 Failure: Move destination unreachable (Acme PACS)"
    with pytest.raises(StatusError) as caught:
        response.raise_for_status()
    assert str(caught.value) == (
        "0xC502 Failure: Move destination unreachable (Acme PACS, Query/Retrieve C-MOVE)"
    )


def test_the_error_comment_picks_one_of_several_meanings() -> None:
    """ClearCanvas answers 0110 for a study that is nearline, and for any exception."""
    answer = Dataset()
    answer.Status = 0x0110
    answer.ErrorComment = "Study 1.2 is nearline"
    response = resolve_response(answer, STORAGE, implementation=CLEARCANVAS)
    assert response.meaning == "Study is nearline, restore may be started"
    del answer.ErrorComment
    response = resolve_response(answer, STORAGE, implementation=CLEARCANVAS)
    assert "nearline" not in response.meaning
    assert "; or: " in resolve(0x0110, STORAGE, implementation=CLEARCANVAS).meaning


def test_why_not_says_what_old_peers_and_misprints_mean() -> None:
    assert "0122" in resolve(0xA800, STORAGE).reason
    assert "0124" in resolve(0x0214, STORAGE).reason
    assert "commonest" in resolve(0x0110, operation=Operation.C_STORE).reason
    assert "commonest" not in resolve(0x0110).reason


def test_not_named_it_says_nothing() -> None:
    info = resolve(0xC211, STORAGE)
    assert (info.meaning, info.origin) == ("Error: Cannot understand", Origin.RANGE)
    assert (info.implementation_code, info.assigned_by) == (None, "")


def test_a_named_one_is_found_in_its_operation_only() -> None:
    info = resolve(0xC211, STORAGE, implementation=PYNETDICOM)
    assert info.meaning == "Unhandled exception in the evt.EVT_C_STORE handler"
    assert info.range is resolve(0xC211, STORAGE).range
    elsewhere = resolve(0xC211, QUERY_RETRIEVE_FIND, implementation=PYNETDICOM)
    plain = resolve(0xC211, QUERY_RETRIEVE_FIND)
    assert (elsewhere.meaning, elsewhere.origin) == (plain.meaning, plain.origin)
    assert elsewhere.implementation_code is None


def test_where_no_service_class_is_named_the_only_use_decides(acme: Implementation) -> None:
    info = resolve(0xC502, operation=Operation.C_MOVE, implementation=acme)
    assert (info.meaning, info.assigned_by) == ("Move destination unreachable", "Acme PACS")
    assert DCMTK.find(0xC000) is None


def test_a_code_of_the_standard_keeps_its_meaning(acme: Implementation) -> None:
    info = resolve(0xA700, STORAGE, implementation=acme)
    assert info.member is StorageStatus.OUT_OF_RESOURCES
    assert (info.meaning, info.origin) == ("Refused: Out of resources", Origin.FIXED)
    assert info.implementation_code is not None
    assert info.implementation_code.meaning == "Disk full"
    assert info.assigned_by == ""


def test_what_the_standard_does_not_permit_it_does_not_permit(acme: Implementation) -> None:
    info = resolve(0x0110, STORAGE, implementation=acme)
    assert (info.meaning, info.origin) == ("Any other error", Origin.IMPLEMENTATION)
    assert not info.permitted
    assert info.reason == resolve(0x0110, STORAGE).reason
    assert "Processing Failure" in info.reason


@pytest.mark.parametrize("implementation", IMPLEMENTATIONS, ids=lambda one: str(one.name))
def test_only_the_meaning_of_a_code_ever_changes(implementation: Implementation) -> None:
    for service in SERVICE_CLASSES:
        for operation in (None, *service.operations):
            for used in implementation.codes:
                for code in {used.code, used.last}:
                    plain = resolve(code, service, operation)
                    named = resolve(code, service, operation, implementation=implementation)
                    expected = replace(
                        plain,
                        implementation_code=named.implementation_code,
                        question=named.question,
                    )
                    if named.origin is Origin.IMPLEMENTATION:
                        assert plain.member is None
                        assert named.implementation_code is not None
                        expected = replace(
                            expected,
                            meaning=named.implementation_code.meaning,
                            origin=Origin.IMPLEMENTATION,
                        )
                    assert named == expected


def test_the_peer_that_was_named_goes_before_your_own_code(acme: Implementation) -> None:
    registry = STANDARD.extend(ArchiveStatus)
    info = resolve(0xA7F0, STORAGE, registry=registry, implementation=acme)
    assert (info.origin, info.meaning) == (Origin.IMPLEMENTATION, "Routing queue full")
    own = resolve(0xA7F0, STORAGE, registry=registry)
    assert (own.origin, own.custom) == (Origin.CUSTOM, ArchiveStatus.QUOTA_EXCEEDED)
    member = resolve(ArchiveStatus.QUOTA_EXCEEDED, implementation=acme)
    assert (member.origin, member.meaning) == (Origin.CUSTOM, "Archive quota exceeded")


def test_a_registry_always_knows_what_it_was_extended_with(acme: Implementation) -> None:
    registry = STANDARD.extend(acme)
    assert resolve(0xC502, QUERY_RETRIEVE_MOVE, registry=registry).assigned_by == "Acme PACS"
    assert resolve(0xC502, QUERY_RETRIEVE_MOVE).assigned_by == ""
    assert registry.implementations == (acme,)
    assert STANDARD.implementations == ()
    assert registry.extend(acme).implementations == (acme,)
    assert repr(registry) == "<StatusRegistry: the DICOM standard, Acme PACS>"
    both = repr(registry.extend(PYNETDICOM))
    assert both == "<StatusRegistry: the DICOM standard, Acme PACS, pynetdicom>"
    again = pickle.loads(pickle.dumps(registry))
    assert resolve(0xC502, QUERY_RETRIEVE_MOVE, registry=again).assigned_by == "Acme PACS"


def test_the_named_one_goes_before_the_registrys(acme: Implementation) -> None:
    other = Implementation(
        "Other", codes=(ImplementationCode(0xC502, "Something else", (QUERY_RETRIEVE_MOVE,)),)
    )
    registry = STANDARD.extend(acme)
    info = resolve(0xC502, QUERY_RETRIEVE_MOVE, registry=registry, implementation=other)
    assert info.assigned_by == "Other"


def test_a_response_is_read_with_the_registrys_implementations(acme: Implementation) -> None:
    answer = Dataset()
    answer.Status = 0xC502
    response = resolve_response(answer, QUERY_RETRIEVE_MOVE, registry=STANDARD.extend(acme))
    assert response.meaning == "Move destination unreachable"


def test_a_collision_names_both_sides(acme: Implementation) -> None:
    for one, other in ((acme, ArchiveStatus), (ArchiveStatus, acme)):
        with pytest.raises(StatusCollisionError) as caught:
            STANDARD.extend(one, other)
        assert str(caught.value) == (
            "0xA7F0 in Storage is ArchiveStatus.QUOTA_EXCEEDED and cannot also be"
            " 'Routing queue full' of Acme PACS"
        )
    other = Implementation(
        "Other",
        codes=(ImplementationCode(0xA7F8, "Something else", operations=(Operation.C_STORE,)),),
    )
    with pytest.raises(StatusCollisionError) as caught:
        STANDARD.extend(acme).extend(other)
    assert str(caught.value) == (
        "0xA7F8 in Storage, C-STORE is 'Routing queue full' (A7F0-A7FF) of Acme PACS"
        " and cannot also be 'Something else' of Other"
    )
    assert caught.value.code == 0xA7F8


def alone(name: str, *codes: ImplementationCode) -> Implementation:
    return Implementation(name, codes=codes)


@pytest.mark.parametrize(
    ("one", "other", "problem"),
    [
        (  # the single code of two
            (ImplementationCode(0xC502, "Full", (STORAGE,)),),
            ImplementationCode(0xC502, "Locked", (STORAGE,)),
            "0xC502 in Storage, C-STORE is 'Full' of One and cannot also be 'Locked' of Other",
        ),
        (  # A700 has the meaning of the standard
            (ImplementationCode(0xA700, "Full", (STORAGE,), through=0xA7FF),),
            ImplementationCode(0xA700, "Locked", (STORAGE,), through=0xA7FF),
            "0xA701 in Storage, C-STORE is 'Full' (A700-A7FF) of One and cannot also be"
            " 'Locked' (A700-A7FF) of Other",
        ),
        (  # A710 is one of Repository Query
            (ImplementationCode(0xA710, "Full", (REPOSITORY_QUERY, MODALITY_WORKLIST)),),
            ImplementationCode(0xA710, "Locked", (REPOSITORY_QUERY, MODALITY_WORKLIST)),
            "0xA710 in Basic Worklist Management, C-FIND is 'Full' of One and cannot also be"
            " 'Locked' of Other",
        ),
        (  # the one that was there before is named first, wherever its codes lie
            (ImplementationCode(0xC510, "Full", (STORAGE,), through=0xC51F),),
            ImplementationCode(0xC500, "Locked", (STORAGE,), through=0xC510),
            "0xC510 in Storage, C-STORE is 'Full' (C510-C51F) of One and cannot also be"
            " 'Locked' (C500-C510) of Other",
        ),
        (  # a run goes on behind what lies within it
            (
                ImplementationCode(0xC500, "Full", (STORAGE,), through=0xC5FF),
                ImplementationCode(0xC501, "Broken", (STORAGE,)),
            ),
            ImplementationCode(0xC502, "Locked", (STORAGE,)),
            "0xC502 in Storage, C-STORE is 'Full' (C500-C5FF) of One and cannot also be"
            " 'Locked' of Other",
        ),
    ],
)
def test_what_two_implementations_claim_is_refused(
    one: tuple[ImplementationCode, ...], other: ImplementationCode, problem: str
) -> None:
    with pytest.raises(StatusCollisionError) as caught:
        STANDARD.extend(alone("One", *one), alone("Other", other))
    assert str(caught.value) == problem


def test_codes_beside_those_of_another_are_no_collision() -> None:
    beside = [ImplementationCode(code, "Odd", (STORAGE,)) for code in (0xA7EF, 0xA7F1)]
    registry = STANDARD.extend(ArchiveStatus, alone("Acme", *beside))
    assert resolve(0xA7F1, STORAGE, registry=registry).assigned_by == "Acme"
    ct, mr = (STORAGE.sop_class(word) for word in ("CTImageStorage", "MRImageStorage"))
    assert ct is not None
    assert mr is not None
    apart = [
        ImplementationCode(0xC501, "Odd", (STORAGE,), through=0xC5FF, sop_classes=(one,))
        for one in (ct, mr)
    ]
    ends = [ImplementationCode(low, "Odd", (STORAGE,), through=0xC6FF) for low in (0xC600, 0xC6FF)]
    registry = registry.extend(alone("Second", *apart, *ends))
    assert resolve(0xC6FF, STORAGE, registry=registry).assigned_by == "Second"


def test_implementations_may_share_a_code_of_the_standard(acme: Implementation) -> None:
    other = Implementation("Other", codes=(ImplementationCode(0xA700, "No space", (STORAGE,)),))
    registry = STANDARD.extend(acme, other)
    info = resolve(0xA700, STORAGE, registry=registry)
    assert (info.origin, info.implementation_code) == (Origin.FIXED, None)
    run = ImplementationCode(0xA700, "No space", (STORAGE,), through=0xA7EF)
    both = STANDARD.extend(acme, Implementation("Third", codes=(run,)))
    assert len(both.implementations) == 2


def test_what_is_neither_an_enum_nor_an_implementation_is_refused() -> None:
    with pytest.raises(
        StatusRangeError, match="enums of StatusCode and with implementations, got 7"
    ):
        STANDARD.extend(7)  # type: ignore[arg-type]  # that is the point
    with pytest.raises(StatusRangeError, match="QueryRetrieveMoveStatus has no codes"):
        STANDARD.extend(QueryRetrieveMoveStatus)
