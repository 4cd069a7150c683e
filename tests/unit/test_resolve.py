"""resolve(): every code, for every service class, operation and SOP class."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from functools import cache, partial
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataset import Dataset

import dimse_status
from dimse_status import (
    GENERAL,
    MEDIA_CREATION,
    NON_PATIENT_OBJECT,
    PRINT_MANAGEMENT,
    PROCEDURE_STEP,
    QUERY_RETRIEVE_FIND,
    QUERY_RETRIEVE_MOVE,
    REPOSITORY_QUERY,
    RT_MACHINE_VERIFICATION,
    SERVICE_CLASSES,
    STANDARD,
    STORAGE,
    UNIFIED_PROCEDURE_STEP,
    UNIFIED_PROCEDURE_STEP_FIND,
    VERIFICATION,
    Category,
    GeneralStatus,
    Operation,
    Origin,
    QueryRetrieveMoveStatus,
    Reference,
    RelatedField,
    ServiceClass,
    StatusCode,
    StatusError,
    StatusInfo,
    StatusRegistry,
    StorageCode,
    StorageStatus,
    category_of,
    code_to_status,
    resolve,
    resolve_all,
    resolve_response,
    service_for,
)
from dimse_status.errors import (
    ArgumentTypeError,
    CodeTypeError,
    CodeValueError,
    ServiceClassError,
)
from dimse_status.implementations import PYNETDICOM, Implementation
from dimse_status.model.implementation_code import ImplementationCode
from dimse_status.resolver import look_up
from dimse_status.services.permission import is_assignable, is_in_service_group

CODES = st.integers(0, 0xFFFF)


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"
    PIXEL_CRC_MISMATCH = 0xC0A1, "Pixel data failed its checksum"


ARCHIVE = STANDARD.extend(ArchiveStatus)


def groups_of_sop_classes(service: ServiceClass) -> list[str | None]:
    """One SOP class for each set of usages that a SOP class can have, and none at all."""
    representative: dict[frozenset[object], str] = {}
    for sop_class in service.sop_classes:
        uses = frozenset(
            (member.code, number)
            for member in service.statuses
            for number, usage in enumerate(member.usages)
            if usage.is_for(None, sop_class.keyword)
        )
        representative.setdefault(uses, sop_class.uid)
    return [None, *representative.values()]


def contexts() -> Iterator[tuple[ServiceClass, Operation | None, str | None]]:
    for service in SERVICE_CLASSES:
        for operation in (None, *service.operations):
            for sop_class in groups_of_sop_classes(service):
                yield service, operation, sop_class


def interesting_codes(service: ServiceClass) -> set[int]:
    """Every code that some table names, the edges of every range, and a code of each kind."""
    codes = {0x0000, 0x0001, 0x0100, 0x0199, 0x02FF, 0x0300, 0x1234, 0x9FFF, 0xA000, 0xAFFF}
    codes |= {0xB000, 0xBFFF, 0xC000, 0xCFFF, 0xD000, 0xFDFF, 0xFE00, 0xFE01, 0xFF00, 0xFF01}
    codes |= {0xFF02, 0xFFFF, 0xA7F0, 0xC0A1, 0xC502}
    for one in SERVICE_CLASSES:
        codes |= {member.code for member in one.statuses}
    for span in service.ranges:
        codes |= {span.low - 1, span.low, span.low + 1, span.high - 1, span.high, span.high + 1}
    return codes


@cache
def expected_origins(service: ServiceClass, registry: StatusRegistry) -> list[Origin]:
    """The precedence of the design, said once more: what overrides comes last."""
    origins = [
        Origin.UNKNOWN if category_of(code) is Category.UNKNOWN else Origin.CONVENTION
        for code in range(0x10000)
    ]
    for general in GeneralStatus:
        origins[general] = Origin.GENERAL
    for span in service.ranges:
        for code in range(span.low, span.high + 1):
            origins[code] = Origin.RANGE
    if service is STORAGE and registry is ARCHIVE:
        for own in ArchiveStatus:
            origins[own] = Origin.CUSTOM
    for member in service.statuses:
        origins[member] = Origin.GENERAL if service is GENERAL else Origin.FIXED
    return origins


@pytest.mark.thorough
@pytest.mark.parametrize("service", SERVICE_CLASSES, ids=lambda service: service.identifier)
def test_every_code_resolves_for_a_service_class(service: ServiceClass) -> None:
    members = {member.code: member for member in service.statuses}
    for code in range(0x10000):
        info = resolve(code, service)
        assert info.code == code
        assert info.category is category_of(code)
        assert info.member is members.get(code)
        assert info.service is service
    for code in interesting_codes(service):
        origin = resolve(code, service, registry=ARCHIVE).origin
        assert origin is expected_origins(service, ARCHIVE)[code]


@pytest.mark.parametrize(("service", "operation", "sop_class"), list(contexts()))
def test_every_code_resolves_for_an_operation_and_a_sop_class(
    service: ServiceClass,
    operation: Operation | None,
    sop_class: str | None,
    request: pytest.FixtureRequest,
) -> None:
    origins = expected_origins(service, STANDARD)
    for code in sorted(interesting_codes(service)):
        info = resolve(code, service, operation, sop_class)
        assert info.code == code
        assert info.origin is origins[code]
        assert info.category is category_of(code)
        assert info.meaning
        assert info.references
        assert info.reference.url.startswith("https://dicom.nema.org/")
        assert bool(info.reason) is not info.permitted
        # permitted means that a row of the standard, not withdrawn, is for just this
        rows = [
            usage
            for usage in info.usages
            if usage.is_for(operation, None)
            and usage.operation in service.operations
            and usage.permits
            and (
                info.sop_class is None
                or is_in_service_group(info.sop_class, usage.operation, service)
            )
            and (
                sop_class is None
                or not usage.sop_classes
                or service.named_in_messages == info.sop_class.keyword  # type: ignore[union-attr]
                or {info.sop_class.keyword, *info.sop_class.members} & {*usage.sop_classes}  # type: ignore[union-attr]
            )
        ]
        assert info.permitted is (bool(rows) or is_assignable(code, service, operation))
    if request.config.getoption("--every-code"):
        check_every_code(service, operation, sop_class)


def check_every_code(
    service: ServiceClass, operation: Operation | None, sop_class: str | None
) -> None:
    """Compare each code with the one before it: nothing changes but where some table says so."""
    origins = expected_origins(service, STANDARD)
    full = interesting_codes(service)
    # What another service class means by the code is part of what is said of it.
    spans = [span for one in SERVICE_CLASSES for span in one.ranges]
    full |= {edge for span in spans for edge in (span.low, span.high + 1)}
    before = resolve(0, service, operation, sop_class)
    for code in range(0x10000):
        info = resolve(code, service, operation, sop_class)
        assert info.code == code
        assert info.origin is origins[code]
        assert info.category is category_of(code)
        assert info.meaning
        # What is of interest was looked at as a whole; what lies between is as it.
        if code not in full and code - 1 not in full:
            assert info.permitted is before.permitted
            assert info.meaning == before.meaning
            assert info.range is before.range
            assert info.usages is before.usages or info.usages == before.usages
        before = info


@given(code=CODES, context=st.sampled_from(list(contexts())))
def test_any_code_resolves_to_one_origin(
    code: int, context: tuple[ServiceClass, Operation | None, str | None]
) -> None:
    service, operation, sop_class = context
    info = resolve(code, service, operation, sop_class, registry=ARCHIVE)
    assert info.origin is expected_origins(service, ARCHIVE)[code]
    assert (info.member is not None) == (code in [one.code for one in service.statuses])
    assert (info.custom is not None) == (info.origin is Origin.CUSTOM)
    assert (info.range is not None) == any(code in span for span in service.ranges)
    assert str(info) == f"0x{code:04X} {info.category}: {info.meaning}"


def test_the_example_of_the_design() -> None:
    info = resolve(0xC502, QUERY_RETRIEVE_MOVE)
    assert info.category is Category.FAILURE
    assert info.meaning == "Failed: Unable to process"
    assert info.code == 0xC502
    assert info.member is None
    assert info.range is QUERY_RETRIEVE_MOVE.ranges[0]
    assert info.origin is Origin.RANGE
    assert info.permitted
    assert info.reference.url == (
        "https://dicom.nema.org/medical/dicom/current/output/chtml/part04/"
        "sect_C.4.2.1.5.html#table_C.4-2"
    )


@pytest.mark.parametrize(
    ("code", "service", "operation", "sop_class", "reason"),
    [
        (
            0x0120, QUERY_RETRIEVE_MOVE, Operation.C_MOVE, None,
            "0120 Missing Attribute is not a C-MOVE status: PS3.4 permits it for"
            " N-SET, N-ACTION or N-CREATE",
        ),
        (
            0x0110, STORAGE, None, None,
            "0110 Processing Failure is not a C-STORE status: PS3.7 permits it for"
            " N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE or N-DELETE. 0110 is the commonest"
            " failure that storage programs send, for any exception, although PS3.7 does not have"
            " it for C-STORE; the Error Comment says more, if anything does",
        ),
        (0xA801, STORAGE, None, None,
         "A801 is not a C-STORE status: PS3.4 permits it for C-MOVE"),
        (0xC123, VERIFICATION, None, None,
         "C123 is not a C-ECHO status: PS3.4 permits it for C-STORE, C-FIND, C-GET or C-MOVE"),
        (0xC603, VERIFICATION, None, None,
         "C603 is not a C-ECHO status: PS3.4 permits it for C-STORE, C-FIND, C-GET, C-MOVE,"
         " N-SET or N-ACTION"),
        (0xC604, VERIFICATION, None, None,
         "C604 is not a C-ECHO status: PS3.4 permits it for C-STORE, C-FIND, C-GET or C-MOVE"),
        (0x0300, STORAGE, None, None,
         "0300 lies outside the status classes of PS3.7 Annex C: no such code shall be used"),
        (0xB123, STORAGE, None, None,
         "B123 is not a C-STORE status: no table of the standard has it there"),
        (0xB123, PRINT_MANAGEMENT, Operation.N_ACTION, None,
         "B123 is not an N-ACTION status: no table of the standard has it there"),
        (0xB123, RT_MACHINE_VERIFICATION, None, None,
         "B123 is not an RT Machine Verification status: no table of the standard has it there"),
        (0xB123, UNIFIED_PROCEDURE_STEP, None, None,
         "B123 is not a Unified Procedure Step status: no table of the standard has it there"),
        (0x0112, PROCEDURE_STEP, Operation.N_CREATE, None,
         "0112 No such SOP Instance is not an N-CREATE status: PS3.4 permits it for N-GET,"
         " PS3.7 for N-EVENT-REPORT or N-SET"),
        (0x0120, PRINT_MANAGEMENT, Operation.N_GET, None,
         "0120 Missing Attribute is not an N-GET status: PS3.4 permits it for"
         " N-SET, N-ACTION or N-CREATE"),
        (0x0100, STORAGE, None, None,
         "0100 is reserved for the standard, which gives it no meaning"),
        (0x02FF, STORAGE, None, None,
         "02FF is reserved for the standard, which gives it no meaning"),
        (0x0199, STORAGE, None, None,
         "0199 is reserved for the standard, which gives it no meaning"),
        (0x1234, STORAGE, None, None,
         "1234 lies outside the status classes of PS3.7 Annex C: no such code shall be used"),
        (0xC309, UNIFIED_PROCEDURE_STEP, Operation.N_SET, None,
         'C309 Failed: The provided value of UPS State was not "SCHEDULED" is not an N-SET'
         " status: PS3.4 permits it for N-CREATE"),
        (0xC604, PRINT_MANAGEMENT, Operation.N_ACTION, None,
         "C604 Image position collision (retired code) is retired: see PS3.4 H.4.1.2.4.2"),
        (0xAA00, QUERY_RETRIEVE_MOVE, Operation.C_MOVE,
         "StudyRootQueryRetrieveInformationModelMove",
         "AA00 Failed: None of the frames requested were found in the SOP Instance is not a"
         " status of StudyRootQueryRetrieveInformationModelMove: it is one of"
         " CompositeInstanceRootRetrieveMove"),
        (0xC600, PRINT_MANAGEMENT, None, "Printer",
         "C600 Failed: Film Session SOP Instance hierarchy does not contain Film Box SOP"
         " Instances is not a status of Printer: it is one of BasicFilmSession"),
        (0xB609, PRINT_MANAGEMENT, Operation.N_SET, "BasicFilmSession",
         "B609 Image size is larger than the Image Box size. The Image has been cropped to fit is"
         " not a status of BasicFilmSession: it is one of BasicGrayscaleImageBox or"
         " BasicColorImageBox"),
        (0x0113, PROCEDURE_STEP, None, "ModalityPerformedProcedureStep",
         "0113 No such Event Type is not a status of ModalityPerformedProcedureStep, which has"
         " N-SET or N-CREATE"),
        (0x0105, PROCEDURE_STEP, Operation.N_EVENT_REPORT, "ModalityPerformedProcedureStep",
         "0105 No such Attribute is not a status of ModalityPerformedProcedureStep in"
         " N-EVENT-REPORT: it has N-SET or N-CREATE"),
    ],
)  # fmt: skip
def test_why_a_code_is_not_permitted(
    code: int,
    service: ServiceClass,
    operation: Operation | None,
    sop_class: str | None,
    reason: str,
) -> None:
    info = resolve(code, service, operation, sop_class)
    assert not info.permitted
    assert info.reason == reason


def test_what_is_permitted_needs_no_reason() -> None:
    assert resolve(0xA700, STORAGE).permitted
    assert resolve(0xA700, STORAGE).reason == ""


def test_messages_of_unified_procedure_step_name_push_whatever_was_negotiated() -> None:
    # PS3.4 CC.3.1.1: so a state change, which is UPS Pull's, names UPS Push in its response.
    wrong_uid = resolve(
        0xC301, UNIFIED_PROCEDURE_STEP, Operation.N_ACTION, "UnifiedProcedureStepPush"
    )
    assert wrong_uid.permitted
    watch = resolve(0xC301, UNIFIED_PROCEDURE_STEP, Operation.N_ACTION, "UnifiedProcedureStepWatch")
    assert not watch.permitted


def test_the_meaning_is_that_of_the_operation_and_the_sop_class() -> None:
    session = resolve(0x0000, PRINT_MANAGEMENT, Operation.N_CREATE, "BasicFilmSession")
    assert session.meaning == "Film session successfully created"
    film_box = resolve(0x0000, PRINT_MANAGEMENT, Operation.N_ACTION, "1.2.840.10008.5.1.1.2")
    assert film_box.meaning == (
        "Film accepted for printing; if supported, the Print Job SOP Instance is created"
    )
    printer = resolve(0x0000, PRINT_MANAGEMENT, Operation.N_GET, "Printer")
    assert printer.meaning == "Success"
    assert printer.permitted


def test_without_a_meaning_it_says_where_the_code_has_one() -> None:
    assert "in N-ACTION it is: Failed: The UPS" in resolve(0xC302, PROCEDURE_STEP).meaning
    # All of Cxxx is Storage's, which says nothing about an operation of DIMSE-N.
    assert resolve(0xC001, PROCEDURE_STEP).meaning == "Failure without a meaning in the standard"


def test_the_same_code_means_something_else_elsewhere() -> None:
    assert resolve(0xC311, UNIFIED_PROCEDURE_STEP).meaning == "Failed: The UPS is already COMPLETED"
    find = resolve(0xC311, UNIFIED_PROCEDURE_STEP_FIND)
    assert find.meaning == "Failed: Unable to process"
    assert find.origin is Origin.RANGE
    assert resolve(0xC001, NON_PATIENT_OBJECT).origin is Origin.CONVENTION


def test_without_a_service_class_only_ps3_7_speaks() -> None:
    assert resolve(0x0110).service is GENERAL
    assert resolve(0x0110).origin is Origin.GENERAL
    assert resolve(0x0110).member is GeneralStatus.PROCESSING_FAILURE
    assert resolve(0x0110).permitted
    assert not resolve(0x0110, operation=Operation.C_STORE).permitted
    unnamed = resolve(0xA001)
    assert unnamed.origin is Origin.CONVENTION
    assert unnamed.meaning == "Failure without a meaning in the standard"
    assert unnamed.reference == Reference(7, "C", edition="2026c")
    assert unnamed.permitted
    assert not resolve(0xC001, operation=Operation.C_ECHO).permitted
    assert not resolve(0x0199).permitted
    assert not resolve(0x1234).permitted
    assert resolve(0x1234).origin is Origin.UNKNOWN


def test_what_is_retired_speaks_where_nothing_else_does() -> None:
    """PS3.4 H.4.1.2.4.2 and H.4.2.2.4.2 say that C604 has been withdrawn."""
    info = resolve(0xC604, operation=Operation.N_ACTION)
    with_service = resolve(0xC604, PRINT_MANAGEMENT, Operation.N_ACTION)
    assert info.meaning == with_service.meaning
    assert info.reason == with_service.reason
    assert "is retired: see PS3.4 H.4.1.2.4.2" in info.reason
    assert not info.permitted
    assert resolve(0xC604, operation=Operation.C_STORE).meaning == "Error: Cannot understand"
    assert all(one.permitted for one in resolve(0xC604).readings)


@pytest.mark.parametrize(
    ("code", "operation", "meaning"),
    [
        (
            0xC000,
            None,
            "depends on the operation (C-STORE: Error: Cannot understand; C-FIND/C-MOVE/C-GET:"
            " Failed: Unable to process)",
        ),
        (
            0xC100,
            Operation.C_FIND,
            "depends on the service class (Query/Retrieve C-FIND: Failed: Unable to process;"
            " Relevant Patient Information Query: Failed: More than one match found)",
        ),
        (
            0xC307,
            Operation.N_ACTION,
            "depends on the request (Failed: Specified SOP Instance UID does not exist or is not a"
            " UPS Instance managed by this SCP; Filtered Global Subscription not supported)",
        ),
    ],
)
def test_what_a_meaning_depends_on_is_said(
    code: int, operation: Operation | None, meaning: str
) -> None:
    assert resolve(code, operation=operation).meaning == meaning


def test_what_is_known_of_a_status_raises_what_it_says() -> None:
    for code in (0x0000, 0xB000):
        resolve(code, STORAGE).raise_for_status()
    resolve(0x0000, STORAGE).raise_for_status(warnings=True)
    resolve(0xFF00, QUERY_RETRIEVE_FIND).raise_for_status(warnings=True)
    with pytest.raises(StatusError, match="^0xB000 Warning"):
        resolve(0xB000, STORAGE).raise_for_status(warnings=True)
    for warnings in (False, True):
        with pytest.raises(StatusError, match="^0xA700 Failure"):
            resolve(0xA700, STORAGE).raise_for_status(warnings=warnings)


def test_all_that_a_code_may_mean() -> None:
    several = resolve_all(0xC100, Operation.C_FIND)
    assert several == resolve(0xC100, operation=Operation.C_FIND).readings
    assert len(several) > 1
    assert resolve_all(0xA801, Operation.C_MOVE) == (resolve(0xA801, operation=Operation.C_MOVE),)
    assert resolve_all(StorageStatus.CANNOT_UNDERSTAND) == resolve(0xC000).readings != ()
    (own,) = resolve_all(0xA7F0, Operation.C_STORE, registry=ARCHIVE)
    assert own.custom is ArchiveStatus.QUOTA_EXCEEDED
    (theirs,) = resolve_all(0xC211, Operation.C_STORE, implementation=PYNETDICOM)
    assert theirs.assigned_by == "pynetdicom"


def test_the_sop_class_and_the_operation_tell_the_service_class() -> None:
    info = resolve(0xA701, operation=Operation.C_STORE, sop_class="1.2.840.10008.5.1.4.1.1.2")
    assert info.service is STORAGE
    assert info.sop_class is not None
    assert info.sop_class.keyword == "CTImageStorage"
    assert resolve(0xB001, None, Operation.C_FIND, "RepositoryQuery").service is REPOSITORY_QUERY


def test_a_member_tells_its_service_class() -> None:
    info = resolve(QueryRetrieveMoveStatus.MOVE_DESTINATION_UNKNOWN)
    assert info.service is QUERY_RETRIEVE_MOVE
    assert info.origin is Origin.FIXED
    custom = resolve(ArchiveStatus.QUOTA_EXCEEDED)
    assert custom.origin is Origin.CUSTOM
    assert custom.custom is ArchiveStatus.QUOTA_EXCEEDED
    assert custom.meaning == "Archive quota exceeded"
    with pytest.raises(ServiceClassError, match="is a status of Storage, not of Query/Retrieve"):
        resolve(ArchiveStatus.PIXEL_CRC_MISMATCH, QUERY_RETRIEVE_FIND)


def test_ps3_7_is_asked_of_any_sop_class() -> None:
    info = resolve(0xA700, GENERAL, sop_class="CTImageStorage")
    assert info.service is GENERAL
    assert info.sop_class is STORAGE.sop_class("CTImageStorage")
    assert info.origin is Origin.CONVENTION
    with pytest.raises(ServiceClassError, match="CTImageStorage is no SOP class of Verification"):
        resolve(0xA700, VERIFICATION, sop_class="CTImageStorage")


def test_a_private_sop_class_counts_as_none() -> None:
    info = resolve(0xA700, STORAGE, sop_class="1.2.276.0.7230010.3.1.0.1")
    assert info.sop_class is None
    assert info.permitted


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((STORAGE, Operation.C_FIND, None), "C-FIND is no operation of Storage: expected C-STORE"),
        ((STORAGE, None, "Verification"), "Verification is no SOP class of Storage"),
        (
            (None, Operation.C_STORE, "CTImageStorag"),
            "there is no SOP class 'CTImageStorag'; did you mean 'CTImageStorage'?",
        ),
        (
            (None, Operation.C_FIND, "CTImageStorage"),
            "C-FIND is no operation of CTImageStorage: expected C-STORE",
        ),
        (
            (None, Operation.C_STORE, "MediaStorageDirectoryStorage"),
            "MediaStorageDirectoryStorage is not used over DIMSE, so no status answers for it",
        ),
    ],
)
def test_what_does_not_go_together_is_refused(
    arguments: tuple[ServiceClass | None, Operation | None, str | None], words: str
) -> None:
    service, operation, sop_class = arguments
    with pytest.raises(ServiceClassError) as caught:
        resolve(0xA700, service, operation, sop_class)
    assert str(caught.value) == words
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("value", [-1, 65536, 2**64])
def test_a_number_outside_16_bits_is_refused(value: int) -> None:
    with pytest.raises(CodeValueError):
        resolve(value, STORAGE)


@pytest.mark.parametrize("value", [True, 1.0, "0xA700", None, b"", [0xA700], Category.FAILURE])
def test_what_is_no_integer_is_refused(value: object) -> None:
    with pytest.raises(CodeTypeError):
        resolve(value, STORAGE)  # type: ignore[call-overload]  # that is what is tested


def test_numpys_integers_resolve() -> None:
    info = resolve(np.uint16(0xA700), STORAGE)
    assert info.member is StorageStatus.OUT_OF_RESOURCES
    assert type(info.code) is int


@pytest.mark.parametrize("service", SERVICE_CLASSES, ids=lambda service: service.identifier)
def test_a_failure_raises_and_nothing_else_does(service: ServiceClass) -> None:
    for code in interesting_codes(service):
        info: StatusInfo[StatusCode] = resolve(code, service)
        if info.category in {Category.FAILURE, Category.UNKNOWN}:
            with pytest.raises(StatusError) as caught:
                info.raise_for_status()
            assert caught.value.code == code
            assert caught.value.status is info
            assert f"0x{code:04X}" in str(caught.value)
            assert info.meaning in str(caught.value)
            assert service.name in str(caught.value)
        else:
            info.raise_for_status()


def test_the_fields_that_may_go_with_a_code() -> None:
    element, comment = RelatedField.OFFENDING_ELEMENT, RelatedField.ERROR_COMMENT
    # PS3.7 9.1.1.1 and 10.1 let any response name its SOP class, and some their instance
    named = {RelatedField.AFFECTED_SOP_CLASS_UID, RelatedField.AFFECTED_SOP_INSTANCE_UID}
    assert set(resolve(0xA700, STORAGE).related_fields) == {comment} | named
    assert set(resolve(0xA900, STORAGE).related_fields) == {element, comment} | named
    assert set(resolve(0x0000, STORAGE).related_fields) == named
    # PS3.4 lists the counts, PS3.7 C.5.5 adds the comment, PS3.4 C.4.2.1.4.2 the Identifier
    counts = {RelatedField.COMPLETED_SUBOPERATIONS, RelatedField.FAILED_SUBOPERATIONS,
              RelatedField.WARNING_SUBOPERATIONS, RelatedField.IDENTIFIER,
              RelatedField.AFFECTED_SOP_CLASS_UID}  # fmt: skip
    study = resolve(
        0xA702, QUERY_RETRIEVE_MOVE, sop_class="StudyRootQueryRetrieveInformationModelMove"
    )
    assert set(study.related_fields) == counts | {comment}
    composite = resolve(0xA702, QUERY_RETRIEVE_MOVE, sop_class="CompositeInstanceRootRetrieveMove")
    assert set(composite.related_fields) == counts | {
        comment, RelatedField.REMAINING_SUBOPERATIONS,
    }  # fmt: skip
    # a table of PS3.4 without such a column, PS3.7 C.5.3
    assert set(resolve(0xC616, PRINT_MANAGEMENT, Operation.N_SET).related_fields) == {
        element, comment, *named,
    }  # fmt: skip
    # a code that no table has
    assert {element, comment} <= set(resolve(0xC001, MEDIA_CREATION).related_fields)
    assert resolve(0x1234, MEDIA_CREATION).related_fields == ()


def test_mpps_set_has_an_error_id_and_a_comment_of_its_own() -> None:
    info = resolve(0x0110, PROCEDURE_STEP, Operation.N_SET, "ModalityPerformedProcedureStep")
    fixed = [usage for usage in info.usages if usage.error_id is not None]
    assert [(usage.error_id, usage.error_comment) for usage in fixed] == [
        (0xA710, "Performed Procedure Step Object may no longer be updated")
    ]
    assert fixed[0].reference.table == "F.7.2-2"
    assert RelatedField.ERROR_ID in info.related_fields


def test_the_public_names_are_all_there() -> None:
    assert dir(dimse_status) == sorted(dimse_status.__all__)
    for name in dimse_status.__all__:
        assert getattr(dimse_status, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'StorageStatu'"):
        _ = dimse_status.StorageStatu  # type: ignore[attr-defined]  # that is what is tested


@pytest.mark.parametrize("uid", ["1.2", "2.0.5", "1.2.10", "1." + 62 * "9"])
def test_a_uid_that_no_table_has_is_one_of_a_sop_class_that_is_not_known(uid: str) -> None:
    said = f"the SOP class {uid} is not known to this version (tables of PS3.6"
    with pytest.raises(ServiceClassError, match=re.escape(said)):
        service_for(uid, Operation.C_STORE)
    assert resolve(0xA7F0, operation=Operation.C_STORE, sop_class=uid).sop_class is None


# PS3.5 9.1: components of digits without leading zeros, and 64 characters at most.
@pytest.mark.parametrize(
    "word",
    ["", "1", "1.", ".1", "1..2", "1.02", "1.00", "1.x", "1.\u0662", "1.\u00b2", "1." + 63 * "9"],
)
def test_what_is_no_uid_names_no_sop_class(word: str) -> None:
    for ask in (service_for, partial(resolve, 0xA7F0, STORAGE)):
        with pytest.raises(ServiceClassError, match=re.escape(f"there is no SOP class {word!r}")):
            ask(sop_class=word, operation=Operation.C_STORE)


def test_the_services_have_no_other_name() -> None:
    services: Any = importlib.import_module("dimse_status.services")
    assert services.SERVICE_CLASSES is SERVICE_CLASSES
    with pytest.raises(AttributeError, match="module 'dimse_status.services' has no") as error:
        _ = services.NOTHING
    assert error.value.name == "NOTHING"


@pytest.mark.parametrize(
    ("code", "operation", "listed"),
    [
        (0x0120, Operation.N_CREATE, True),
        (0x0120, Operation.N_SET, False),
        (0x0121, Operation.N_SET, True),
        (0x0121, Operation.N_ACTION, False),
    ],
)
def test_what_ps3_4_demands_of_every_sop_class_says_of_what(
    *, code: int, operation: Operation, listed: bool
) -> None:
    info = resolve(code, GENERAL, operation)
    (usage,) = [one for one in info.usages if one.reference.section == "5.4.2.1"]
    missing = "an Attribute that the SCU has to send "
    assert usage.note.startswith(missing)
    assert usage.note.endswith("does not list it") is not listed


def test_a_general_status_is_none_of_a_service_class() -> None:
    status: Any = GeneralStatus.PROCESSING_FAILURE
    with pytest.raises(ServiceClassError) as error:
        resolve(status, STORAGE)
    assert str(error.value) == (
        "<GeneralStatus.PROCESSING_FAILURE: 0x0110> is a status of DIMSE, not of Storage:"
        " a GeneralStatus is looked up by its number, 0x0110"
    )


def test_what_is_no_implementation_is_refused() -> None:
    with pytest.raises(ArgumentTypeError) as error:
        resolve(0xA700, STORAGE, implementation="pynetdicom")  # type: ignore[call-overload]  # that is what is tested
    assert str(error.value) == (
        "implementation must be an Implementation, such as PYNETDICOM or what load_implementation()"
        " returned, got str 'pynetdicom'"
    )
    assert (error.value.argument, error.value.value) == ("implementation", "pynetdicom")


def test_what_service_classes_say_alike_is_said_once() -> None:
    info = resolve(0xC123, operation=Operation.C_FIND)
    assert (info.meaning, info.readings) == ("Failed: Unable to process", ())
    assert (info.member, info.service) == (None, GENERAL)
    assert info.range is not None
    assert info.range.pattern == "Cxxx"
    assert info.related_fields == (
        RelatedField.AFFECTED_SOP_CLASS_UID,
        RelatedField.OFFENDING_ELEMENT,
        RelatedField.ERROR_COMMENT,
    )


def test_where_several_meanings_are_left_nobody_has_assigned_the_code() -> None:
    class Lost(StorageCode):
        LOST = 0xC123, "Lost on the way"

    for registry in (
        STANDARD,
        STANDARD.extend(Lost),
        STANDARD.extend(
            Implementation("Acme", codes=(ImplementationCode(0xC123, "Lost", (STORAGE,)),))
        ),
    ):
        info = resolve(0xC123, registry=registry)
        assert len(info.readings) > 1
        assert (info.member, info.custom, info.implementation_code) == (None, None, None)
        assert len({reading.meaning for reading in info.readings}) == len(info.readings)


def test_a_sop_class_of_one_service_class_tells_it() -> None:
    info = resolve(0xA7F0, sop_class="CTImageStorage")
    assert (info.service, info.origin) == (STORAGE, Origin.RANGE)
    # So it does where it gives the code no meaning.
    assert resolve(0xB123, sop_class="CTImageStorage").service is STORAGE


def test_a_result_shows_where_it_was_asked_for() -> None:
    answer = Dataset()
    answer.Status = 0xA700
    shown = "0xA700 Failure: Refused: Out of resources"
    for where, place in (
        ({"service": STORAGE}, "Storage"),
        ({"operation": Operation.C_STORE}, "C-STORE"),
    ):
        asked: Any = where
        assert repr(resolve(0xA700, **asked)) == f"<StatusInfo {shown}, in {place}>"
        assert repr(resolve_response(answer, **asked)) == f"<StatusResponse {shown}, in {place}>"


def test_the_plain_form_has_each_reading() -> None:
    plain: Any = resolve(0xC123).to_dict()
    assert {
        "service": "STORAGE",
        "operations": ["C-STORE"],
        "meaning": "Error: Cannot understand",
    } in plain["readings"]
    assert plain["operation"] is None


@pytest.mark.parametrize(
    ("service", "said"),
    [
        (StorageStatus, ", got StorageStatus: write STORAGE, its own"),
        (
            StorageStatus.SUCCESS,
            ", got <StorageStatus.SUCCESS: 0x0000>: write STORAGE, its own",
        ),
        ("STORAGE", ", such as STORAGE, got the text 'STORAGE'"),
        (5, ", such as STORAGE, got 5"),
        (
            Operation.C_STORE,
            ", such as STORAGE, got <Operation.C_STORE: 'C-STORE'>:"
            " write operation=Operation.C_STORE",
        ),
    ],
)
def test_what_is_no_service_class_is_refused(service: Any, said: str) -> None:
    for ask in (partial(resolve, 0xA700), partial(resolve_response, code_to_status(0xA700))):
        with pytest.raises(ServiceClassError) as error:
            ask(service)
        assert str(error.value) == f"a service class is expected{said}"


def test_a_place_in_the_standard_is_said_as_it_is_cited() -> None:
    assert str(Reference(7, "C")) == "PS3.7 Annex C"
    assert str(Reference(4, "B.2.3", "B.2-1")) == "PS3.4 B.2.3, Table B.2-1"
    taken_over = Reference(4, "B.2.3", "B.2-1", by_reference=True)
    assert str(taken_over) == "PS3.4 B.2.3, by reference to Table B.2-1"


def test_what_goes_together_is_looked_up_as_it_is_resolved() -> None:
    acme = Implementation("Acme", codes=(ImplementationCode(0xA7C3, "Odd", (STORAGE,)),))
    ct = STORAGE.sop_class("CTImageStorage")
    assert ct is not None
    for registry, implementation in ((STANDARD, None), (ARCHIVE, None), (STANDARD, acme)):
        for code in (0xA7C3, 0xA7F0, 0xA702):
            for _ in range(2):  # the second is remembered
                looked_up = look_up(code, STORAGE, Operation.C_STORE, ct, registry, implementation)
                assert (looked_up.code, looked_up.sop_class) == (code, ct)
                resolved = resolve(
                    code,
                    STORAGE,
                    Operation.C_STORE,
                    ct.uid,
                    registry=registry,
                    implementation=implementation,
                )
                assert looked_up == resolved
                assert looked_up.question == resolved.question


def test_fields_without_a_comment_are_raised_without_one() -> None:
    error = StatusError(StorageStatus.OUT_OF_RESOURCES.to_dataset())
    assert (error.error_comment, str(error)) == (
        "",
        "0xA700 Failure: Refused: Out of resources (Storage)",
    )


@pytest.mark.parametrize("name", ["dataset", "implementation_code", "status_response"])
def test_the_model_loads_what_few_need_when_it_is_asked_for(name: str) -> None:
    model: Any = importlib.import_module("dimse_status.model")
    assert model.__getattr__(name) is importlib.import_module(f"dimse_status.model.{name}")
