"""What ``dimse-status explain`` takes beside a code."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest

Run = Callable[..., str]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("MOVE_DESTINATION_UNKNOWN", "0xA801"),
        ("STATUS_MOVE_Failed_MoveDestinationUnknown", "0xA801"),
        ("OutOfResourcesSubOperations", "0xA702"),
        ("move destination unknown", "0xA801"),
        ("T: (0000,0900) US 43009   #   2, 1 Status", "0xA801"),
        ("ERROR: Received C-STORE-RSP with Status A900H for 0.dcm", "0xA900"),
    ],
)
def test_what_people_have_is_looked_up(shown: Run, text: str, code: str) -> None:
    lines = shown("explain", text).splitlines()
    assert lines[0].startswith(f"{code}  Failure  ")
    assert any(line.startswith(("  found ", "  guessed ")) for line in lines)


def test_several_codes_are_explained(shown: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    both = shown("explain", "A702", "a801")
    assert both == f"{shown('explain', 'A702')}\n{shown('explain', 'A801')}"
    monkeypatch.setattr("sys.stdin", io.StringIO("a702\n\nA801\n"))
    assert shown("explain", "-") == both


def test_several_codes_are_a_list_in_json(as_json: Run) -> None:
    assert len(as_json("explain", "A702", "A801")) == 2


def test_no_code_on_standard_input_is_refused(refused: Run) -> None:
    assert "standard input has no code" in refused("explain", "-")


def test_a_condition_of_dcmtk_is_no_status(refused: Run) -> None:
    text = refused("explain", "0006:0208")
    assert "DCMTK" in text
    assert "0x0006" not in text


def test_a_lost_digit_is_asked_for(shown: Run) -> None:
    assert "  A70 has three digits: is one lost, as of A70x?\n" in shown("explain", "A70")


def test_a_guess_lists_the_candidates(shown: Run) -> None:
    text = shown("explain", "no such")
    assert "  guessed from the words; it may be " in text


@pytest.mark.parametrize(
    "text", ["2024-05-01 17:12", "port 4242", "(0008,0018) =", "10:11:12.1234 !", "11:11:12,1234"]
)
def test_a_date_a_port_a_tag_or_a_time_is_no_code(refused: Run, text: str) -> None:
    assert "did you mean" not in refused("explain", text)
