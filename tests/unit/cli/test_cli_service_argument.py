"""Service classes, operations and SOP classes are found however people write their names."""

from __future__ import annotations

import argparse

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dimse_status import (
    INSTANCE_AVAILABILITY,
    MODALITY_WORKLIST,
    PROCEDURE_STEP,
    QUERY_RETRIEVE_MOVE,
    SERVICE_CLASSES,
    STORAGE,
    UNIFIED_PROCEDURE_STEP,
    Operation,
    ServiceClass,
)
from dimse_status.cli.service_argument import read_operation, read_service, read_sop_class
from dimse_status.services.sop_classes import NOT_DIMSE, SOPClass


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("STORAGE", STORAGE),
        ("storage", STORAGE),
        ("Storage", STORAGE),
        (" storage ", STORAGE),
        ("StorageStatus", STORAGE),
        ("query-retrieve-move", QUERY_RETRIEVE_MOVE),
        ("QUERY_RETRIEVE_MOVE", QUERY_RETRIEVE_MOVE),
        ("Query/Retrieve C-MOVE", QUERY_RETRIEVE_MOVE),
        ("modality performed procedure step", PROCEDURE_STEP),
        ("MPPS", PROCEDURE_STEP),
        ("mwl", MODALITY_WORKLIST),
        ("Basic Worklist Management", MODALITY_WORKLIST),
        ("UPS", UNIFIED_PROCEDURE_STEP),
        ("ian", INSTANCE_AVAILABILITY),
    ],
)
def test_a_service_class_is_found_by_any_of_its_names(text: str, service: ServiceClass) -> None:
    assert read_service(text) is service


@pytest.mark.parametrize("service", SERVICE_CLASSES)
def test_every_service_class_is_found_as_list_shows_it(service: ServiceClass) -> None:
    for name in (service.identifier, service.name):
        for text in (name, name.lower(), name.replace("_", "-"), name.replace(" ", "_")):
            assert read_service(text) is service


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("storge", "; did you mean 'STORAGE'?"),
        ("STORAGE_COMITMENT", "; did you mean 'STORAGE_COMMITMENT'?"),
        (
            "qr",
            "; did you mean QUERY_RETRIEVE_FIND, QUERY_RETRIEVE_MOVE or QUERY_RETRIEVE_GET?",
        ),
        (
            "query-retrieve",
            "; did you mean QUERY_RETRIEVE_FIND, QUERY_RETRIEVE_MOVE or QUERY_RETRIEVE_GET?",
        ),
        ("unified", "; did you mean UNIFIED_PROCEDURE_STEP or UNIFIED_PROCEDURE_STEP_FIND?"),
        ("", "; the command list shows all"),
        ("a", "; the command list shows all"),
        ("///", "; the command list shows all"),
        ("zzzzz", "; the command list shows all"),
    ],
)
def test_an_unknown_service_class_is_refused_with_the_nearest(text: str, hint: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError) as caught:
        read_service(text)
    assert str(caught.value) == f"no service class is called {text!r}{hint}"


@pytest.mark.parametrize("operation", Operation)
def test_every_operation_is_found_however_it_is_written(operation: Operation) -> None:
    plain = operation.replace("-", "")
    for text in (operation, operation.lower(), operation.replace("-", "_"), plain, f" {plain} "):
        assert read_operation(text) is operation
    if operation[2:] != "GET":
        assert read_operation(operation[2:].lower()) is operation
    for text in (f"{operation}-RQ", f"{operation}-RSP", f"{operation.lower()}_rsp"):
        assert read_operation(text) is operation


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("GET", "; did you mean C-GET or N-GET?"),
        ("C-MOVEE", "; did you mean 'C-MOVE'?"),
        ("n-creat", "; did you mean 'N-CREATE'?"),
        (
            "",
            "; expected C-STORE, C-FIND, C-GET, C-MOVE, C-ECHO, N-EVENT-REPORT, N-GET, N-SET,"
            " N-ACTION, N-CREATE or N-DELETE",
        ),
    ],
)
def test_an_unknown_operation_is_refused_with_the_nearest(text: str, hint: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError) as caught:
        read_operation(text)
    assert str(caught.value) == f"no operation is called {text!r}{hint}"


def test_c_cancel_is_refused_because_it_has_no_response() -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="^C-CANCEL has no response"):
        read_operation("c-cancel")


@pytest.mark.parametrize(
    "text",
    [
        "1.2.840.10008.5.1.4.1.1.2",
        " 1.2.840.10008.5.1.4.1.1.2 ",
        "CTImageStorage",
        "ctimagestorage",
        "CT Image Storage",
        "CT Image Storage SOP Class",
        "ct_image_storage",
    ],
)
def test_a_sop_class_is_found_by_uid_keyword_or_name(text: str) -> None:
    found = read_sop_class(text)
    assert (found.uid, found.keyword) == ("1.2.840.10008.5.1.4.1.1.2", "CTImageStorage")


def test_every_sop_class_is_found_by_uid_and_keyword() -> None:
    for group in (*(service.sop_classes for service in SERVICE_CLASSES), NOT_DIMSE):
        for sop_class in group:
            assert read_sop_class(sop_class.uid) == sop_class
            if sop_class.keyword:
                assert read_sop_class(sop_class.keyword).keyword == sop_class.keyword


def test_a_private_uid_is_a_sop_class_without_a_keyword() -> None:
    assert read_sop_class("1.3.12.2.1107.5.9.1") == SOPClass("1.3.12.2.1107.5.9.1", "")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "1",
        "1.",
        ".1",
        "1..2",
        "01.2",
        "1.02",
        "1.2.840.10008.1.2",
        "1." * 40 + "1",
        "1.\N{ARABIC-INDIC DIGIT TWO}",
    ],
)
def test_what_is_no_sop_class_is_refused(text: str) -> None:
    with pytest.raises(
        argparse.ArgumentTypeError, match="^there is no SOP class '|not known to this version"
    ):
        read_sop_class(text)


def test_a_misspelt_keyword_is_refused_with_the_nearest() -> None:
    with pytest.raises(argparse.ArgumentTypeError) as caught:
        read_sop_class("CTImageStorge")
    assert str(caught.value).endswith("'CTImageStorge'; did you mean 'CTImageStorage'?")


@given(st.text())
def test_any_text_is_a_name_or_refused(text: str) -> None:
    for read in (read_service, read_operation, read_sop_class):
        try:
            found = read(text)
        except argparse.ArgumentTypeError as error:
            assert str(error)
        else:
            assert isinstance(found, ServiceClass | Operation | SOPClass)
