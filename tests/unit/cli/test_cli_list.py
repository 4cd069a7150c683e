"""What ``dimse-status list`` shows a human."""

from __future__ import annotations

import re
from collections.abc import Callable
from textwrap import dedent
from typing import Any

import pytest

from dimse_status import SERVICE_CLASSES, Category, Operation, ServiceClass, StorageStatus, resolve
from dimse_status.services.finding import service_classes_of

Run = Callable[..., Any]


def test_list_shows_every_service_class_and_what_it_has(shown: Run) -> None:
    lines = shown("list").splitlines()
    assert [line.split()[0] for line in lines if line[:1].isupper()] == [
        service.identifier for service in SERVICE_CLASSES
    ]
    assert lines[2] == "STORAGE                      Storage (PS3.4 Annex B)"
    assert lines[3] == f"{'':29}C-STORE: {len(StorageStatus)} codes, ranges A7xx, A9xx, Cxxx"
    text = " ".join(" ".join(lines).split())
    for service in SERVICE_CLASSES:
        operations = ", ".join(service.operations)
        assert f"{operations}: {len(service.statuses)} codes, " in text
        assert service.name in text


def test_list_of_a_service_shows_its_codes_by_category(shown: Run) -> None:
    head, success, warning, failure, general = shown("list", "storage").split("\n\n")
    assert head == dedent(f"""\
        service     Storage
        identifier  STORAGE
        defined in  PS3.4 Annex B
        operations  C-STORE
        has         {len(StorageStatus)} codes, ranges A7xx, A9xx, Cxxx""")
    assert success == "Success\n  0000  Success"
    assert warning.startswith("Warning\n  B000  Coercion of Data Elements\n")
    assert failure.startswith(
        "Failure\n  A7xx  Refused: Out of resources\n  A700  Refused: Out of resources\n"
    )
    assert general.startswith(
        "Failure, as in every service class (PS3.7 Annex C)\n  0117  Invalid SOP Instance\n"
    )


@pytest.mark.parametrize("service", SERVICE_CLASSES)
def test_every_code_and_range_is_in_the_list_once_under_its_category(
    shown: Run, service: ServiceClass
) -> None:
    category = ""
    found: list[tuple[str, str]] = []
    for line in shown("list", service.identifier).splitlines():
        assert len(line) <= 80
        if line[:1].isupper():
            category = line.partition(",")[0]
        elif line[:2] == "  " and line[2:3] != " ":
            found.append((category, line[2:6]))
    defined = [(member.category, f"{member.code:04X}") for member in service.statuses]
    defined += [(span.category, span.pattern) for span in service.ranges]
    # A code that tables of one service class read differently is there for each meaning.
    assert set(found) == set(defined)
    assert {name for name, _ in found} <= set(Category)


def test_it_is_told_where_a_service_class_is_defined(shown: Run) -> None:
    general = shown("list", "general")
    assert "defined in  PS3.7 Annex C\noperations  C-STORE, C-FIND, C-GET, C-MOVE, " in general
    text = shown("list", "query-retrieve-find")
    assert "defined in  PS3.4 Annexes C, " in text
    assert re.search(r"^has +\d+ codes, range Cxxx$", text, re.MULTILINE)


def test_operations_are_shown_where_there_are_several(shown: Run) -> None:
    text = shown("list", "print-management")
    assert "  B603  " in text
    assert "[N-ACTION]\n" in text
    assert "[N-ACTION, retired]\n" in text
    assert "[" not in shown("list", "storage")


@pytest.mark.parametrize("word", ["C-MOVE", "c_move", "move", "C-MOVE-RSP"])
def test_an_operation_lists_its_codes(shown: Run, word: str) -> None:
    text = shown("list", word)
    assert text.startswith("operation   C-MOVE\nin          Query/Retrieve C-MOVE\n")
    assert "  A801  Refused: Move Destination unknown\n" in text
    assert "  0122  Refused: SOP Class not supported\n" in text
    assert "[" not in text
    heads = [line for line in text.splitlines() if line and line[0] != " "]
    assert heads[2:] == ["Success", "Warning", "Failure", "Cancel", "Pending"]


def test_success_has_the_words_of_its_operation(shown: Run) -> None:
    text = shown("list", "N-SET")
    assert "  0000  Machine Verification successfully updated [RT Machine Verification]\n" in text


def test_many_operations_are_counted(shown: Run) -> None:
    text = shown("explain", "02xx").replace("\n        ", " ")
    said = "Duplicate invocation [C-STORE, C-FIND, C-GET, C-MOVE, C-ECHO, and 6 more]"
    assert f"  0210  {said}\n" in text


def test_a_range_has_its_ends_and_no_code_of_another_operation(shown: Run) -> None:
    assert "  A801  Refused: Move Destination unknown" in shown("explain", "A800-A801")
    text = shown("explain", "01xx", "--operation", "C-STORE")
    assert "  0122  " in text
    assert "  0110  " not in text


@pytest.mark.parametrize("operation", Operation)
def test_every_code_of_an_operation_is_in_its_list(as_json: Run, operation: Operation) -> None:
    codes = as_json("list", str(operation))["codes"]
    for service in service_classes_of(operation):
        for member in service.statuses:
            info = resolve(member.code, service, operation)
            retired = [one for one in info.usages if one.retired and one.operation is operation]
            listed = [one for one in codes if one["low"] == one["high"] == member.code]
            if info.permitted or retired:
                assert any(
                    service.identifier in one["services"] or "GENERAL" in one["services"]
                    for one in listed
                )


@pytest.mark.parametrize("operation", Operation)
def test_no_code_of_another_operation_is_in_the_list(
    shown: Run, as_json: Run, operation: Operation
) -> None:
    codes = as_json("list", str(operation))["codes"]
    for one in codes:
        info = resolve(one["low"], operation=operation)
        assert operation in one["operations"]
        assert info.permitted or any(usage.retired for usage in info.usages)
    lines = shown("list", str(operation)).splitlines()
    assert {line[2:6] for line in lines if re.match(r"  [0-9A-Fx]{4}  ", line)} == {
        one["pattern"] for one in codes
    }


def test_service_classes_are_named_where_an_operation_has_several(shown: Run) -> None:
    text = shown("list", "store")
    assert "  B006  Elements Discarded [Storage]\n" in text
    assert "  A700  Refused: Out of resources\n" in text
    assert "  0122  Refused: SOP Class not supported\n" in text


@pytest.mark.parametrize("word", ["qr", "Q/R", "query-retrieve"])
def test_a_nickname_lists_the_service_classes_that_it_stands_for(shown: Run, word: str) -> None:
    names = [
        line.removeprefix("service     ")
        for line in shown("list", word).splitlines()
        if line.startswith("service ")
    ]
    assert names == ["Query/Retrieve C-FIND", "Query/Retrieve C-MOVE", "Query/Retrieve C-GET"]


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("storge", "did you mean 'STORAGE'?"),
        ("C-MOVEE", "did you mean 'C-MOVE'?"),
        ("get", "did you mean C-GET or N-GET?"),
        ("zzz", "the command list shows all"),
    ],
)
def test_what_is_neither_is_refused_with_the_nearest(refused: Run, word: str, hint: str) -> None:
    assert refused("list", word) == (
        "dimse-status list: error: argument SERVICE: no service class or operation is called"
        f" {word!r}; {hint}"
    )
