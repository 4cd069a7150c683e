"""What ``dimse-status search`` finds, and in which order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from dimse_status import SERVICE_CLASSES

Run = Callable[..., str]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("move destination", "A801  Failure  Refused: Move Destination unknown [C-MOVE]"),
        ("out of resources", "A7xx  Failure  Refused: Out of resources [C-STORE]"),
        (
            "duplicate transaction",
            "0131  Failure  Duplicate transaction UID [Failure Reason (0008,1197)]",
        ),
        ("Unable to process", "Cxxx  Failure  Failed: Unable to process [C-FIND, C-GET, C-MOVE]"),
        ("not authorized", "0124  Failure  Refused: Not authorized"),
        ("elements discarded", "B006  Warning  Elements Discarded [C-STORE]"),
        ("SOPClassNotSupported", "0122  Failure  Refused: SOP Class not supported"),
        ("dest unk", "A801  Failure  Refused: Move Destination unknown [C-MOVE]"),
        ("handler raised", "C211  Failure  Unhandled exception in the evt.EVT_C_STORE handler"),
        ("STATUS_FIND_Refused_OutOfResources", "A700  Failure  STATUS_FIND_Refused_OutOfResources"),
    ],
)
def test_the_obvious_answer_is_first(shown: Run, words: str, first: str) -> None:
    assert shown("search", *words.split()).splitlines()[0].startswith(first)
    assert shown("search", words) == shown("search", *words.split())


def test_a_line_has_no_more_than_what_is_known(shown: Run) -> None:
    assert shown("search", "processing", "failure").splitlines()[:2] == [
        "0110  Failure  Processing Failure",
        "0110  Failure  Processing failure [Failure Reason (0008,1197)]",
    ]


@pytest.mark.parametrize("columns", ["40", "60", "200"])
def test_a_code_is_a_line(shown: Run, monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert all(len(line) <= int(columns) for line in shown("search", "out", "of").splitlines())


def test_every_member_is_found_by_its_name_and_its_meaning(as_json: Callable[..., Any]) -> None:
    for service in SERVICE_CLASSES[::3]:
        for member in list(service.statuses)[::5]:
            for text in (member.name, member.meaning):
                found = as_json("search", text)["found"]
                assert any(one["low"] <= member <= one["high"] for one in found), text


def test_what_toolkits_and_vendors_say_is_found(as_json: Callable[..., Any]) -> None:
    (found, *_) = as_json("search", "STATUS_MOVE_Failed_MoveDestinationUnknown")["found"]
    assert (found["kind"], found["whose"]) == ("printed", "DCMTK")
    assert (found["low"], found["operations"]) == (0xA801, ["C-MOVE"])
    kinds = {one["kind"] for one in as_json("search", "no", "such")["found"]}
    assert {"standard", "reason"} <= kinds


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "move destination unknown",
            {
                "pattern": "A801",
                "low": 0xA801,
                "high": 0xA801,
                "category": "Failure",
                "text": "MOVE_DESTINATION_UNKNOWN",
                "meaning": "Refused: Move Destination unknown",
                "kind": "standard",
                "whose": None,
                "operations": ["C-MOVE"],
            },
        ),
        (
            "elements discarded",
            {
                "pattern": "B006",
                "low": 0xB006,
                "high": 0xB006,
                "category": "Warning",
                "text": "Elements Discarded",
                "meaning": "Elements Discarded",
                "kind": "standard",
                "whose": None,
                "operations": ["C-STORE"],
            },
        ),
        (
            "duplicate transaction UID",
            {
                "pattern": "0131",
                "low": 0x0131,
                "high": 0x0131,
                "category": "Failure",
                "text": "Duplicate transaction UID",
                "meaning": "Duplicate transaction UID",
                "kind": "reason",
                "whose": "Failure Reason (0008,1197)",
                "operations": [],
            },
        ),
        (
            "handler raised",
            {
                "pattern": "C211",
                "low": 0xC211,
                "high": 0xC211,
                "category": "Failure",
                "text": "HANDLER_RAISED",
                "meaning": "Unhandled exception in the evt.EVT_C_STORE handler",
                "kind": "implementation",
                "whose": "pynetdicom",
                "operations": ["C-STORE"],
            },
        ),
        (
            "SOP Instance already exists",
            {
                "pattern": "B00E",
                "low": 0xB00E,
                "high": 0xB00E,
                "category": "Warning",
                "text": "SOP Instance already exists",
                "meaning": "SOP Instance already exists",
                "kind": "reason",
                "whose": "dicom-server, Failure Reason",
                "operations": [],
            },
        ),
    ],
)
def test_json_says_whose_words_they_are(
    as_json: Callable[..., Any], words: str, expected: dict[str, Any]
) -> None:
    assert as_json("search", *words.split())["found"][0] == expected


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("move destnation", "; did you mean 'destination'?"),
        ("zzzz", "; try fewer of them"),
        ("move zzzz", "; try fewer of them"),
        ("A702", "; dimse-status explain 0xA702 explains the code"),
    ],
)
def test_words_that_nothing_has_are_refused(refused: Run, words: str, hint: str) -> None:
    assert refused("search", words) == (
        f"dimse-status search: error: nothing has the words {words!r}{hint}"
    )
