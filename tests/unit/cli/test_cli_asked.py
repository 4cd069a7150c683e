"""What ``dimse-status explain`` takes beside a code."""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dimse_status.cli.asked import find_codes
from dimse_status.cli.code_argument import suggested_code
from dimse_status.errors import DimseStatusError
from dimse_status.implementations import IMPLEMENTATIONS
from dimse_status.model.category import category_of

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


def test_the_operation_of_a_line_or_a_constant_is_taken(shown: Run) -> None:
    assert "(C-STORE)" in shown("explain", "Received C-STORE-RSP with Status A900H for 0.dcm")
    assert "(C-MOVE)" in shown("explain", "STATUS_MOVE_Failed_MoveDestinationUnknown")


def test_json_tells_what_was_found_and_how(as_json: Callable[..., Any]) -> None:
    constant = "STATUS_MOVE_Failed_MoveDestinationUnknown"
    found = as_json("explain", constant)
    assert found["query"]["text"] == constant
    assert found["query"]["note"] == f"found by the name '{constant}' of DCMTK."
    assert found["operation"] == "C-MOVE"
    known = as_json("explain", "Received Store Response (Status: 0xC001)")["query"]
    assert (known["text"], known["note"]) == ("0xC001", "found in the line as '0xC001'.")
    guessed = as_json("explain", "my-pacs: C-STORE failed, status=0xC001")["query"]
    assert guessed["note"] == "found in the line as '0xC001', which is a guess."


def test_standard_input_may_be_bytes_that_are_no_text(
    shown: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for content, first in (
        (b"\xfc I: Received Store Response (Status: 0xA700)\n", "0xA700  Failure  "),
        (b"MOVE_DESTINATION_UNKNOWN\n", "0xA801  Failure  "),
    ):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content), "ascii"))
        assert shown("explain", "-").startswith(first)


def test_a_name_for_a_range_shows_the_range(shown: Run) -> None:
    text = shown("explain", "OutOfResources")
    assert text.startswith("A7xx  0xA700 to 0xA7FF\n  found by the name ")
    assert "it may be A700 as well" in text
    assert "  A700  Refused: Out of resources [C-STORE, C-FIND]\n" in text


def test_several_codes_are_explained(shown: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    both = shown("explain", "A702", "a801")
    assert both == f"{shown('explain', 'A702')}\n{shown('explain', 'A801')}"
    monkeypatch.setattr("sys.stdin", io.StringIO("a702\n\nA801\nA702\n"))
    assert shown("explain", "-") == both


def test_a_log_on_standard_input_is_read_as_annotate_reads_it(
    shown: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = (
        "D: Their Implementation Version Name: PYNETDICOM_210\n"
        "I: Received Store Response (Status: 0xC211)\n"
        "I: a line that reports nothing\n"
        "I: Received Store Response (Status: 0xC211)\n"
    )
    monkeypatch.setattr("sys.stdin", io.StringIO(f"A801\n{log}B006\n"))
    assert [line[:6] for line in shown("explain", "-").splitlines() if line[:2] == "0x"] == [
        "0xA801",
        "0xC211",
        "0xB006",
    ]
    monkeypatch.setattr("sys.stdin", io.StringIO(log))
    assert shown("explain", "-").startswith("0xC211  Failure  Error: Cannot understand (C-STORE)\n")
    monkeypatch.setattr("sys.stdin", io.StringIO(log))
    text = shown("explain", "-", "--implementation", "auto", "--all", "--why")
    assert "(pynetdicom,\n        C-STORE)\n" in text
    assert text.count("0xC211  Failure") == 1
    # Nothing says who sent it.
    assert shown("explain", "C211", "--implementation", "auto") == shown("explain", "C211")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "standard input has no code: write one a line, or give it a log"),
        (" \n\n", "standard input has no code"),
        ("A702\nzzzz\n", "standard input, line 2: expected a code such as "),
        ("A702 " * 300_000, "standard input is longer than 1 MiB; the command annotate reads long"),
        ("\n".join(f"{code:04X}H" for code in range(2000)), "has more than 1,000 codes"),
    ],
)
def test_standard_input_that_cannot_be_used_is_refused(
    refused: Run, monkeypatch: pytest.MonkeyPatch, content: str, words: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(content))
    assert words in refused("explain", "-")


def test_a_closed_standard_input_is_refused(refused: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert "standard input has no code" in refused("explain", "-")


@pytest.mark.parametrize("text", ["0006:0208", "0006:0317 Peer aborted Association", " 001F:0101 "])
def test_a_condition_of_dcmtk_is_no_status(refused: Run, text: str) -> None:
    line = refused("explain", text)
    assert (
        f"{text.split(maxsplit=1)[0]} is a condition of DCMTK (module:number), and no DIMSE status"
        in line
    )
    assert "did you mean" not in line


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A-ASSOCIATE-RJ", "A-ASSOCIATE-RJ (PS3.8): no association was made"),
        ("F: Association Rejected:", "A-ASSOCIATE-RJ (PS3.8): no association was made"),
        (
            "Result: Rejected Permanent, Source: Service User",
            "A-ASSOCIATE-RJ (PS3.8): no association was made",
        ),
        ("Reason: Called AE Title Not Recognized", "A-ASSOCIATE-RJ (PS3.8)"),
        ("Received A-ABORT", "A-ABORT (PS3.8): the association ended"),
        ("Association Aborted by peer", "A-ABORT (PS3.8): the association ended"),
        ("A-P-ABORT, reason 0x0002", "A-ABORT (PS3.8): the association ended"),
    ],
)
def test_what_ends_an_association_is_no_status(refused: Run, text: str, words: str) -> None:
    assert words in refused("explain", text)


@pytest.mark.parametrize("text", ["A70", "a70", " c00 "])
def test_a_lost_digit_is_asked_for(refused: Run, text: str) -> None:
    digits = text.strip().upper()
    assert refused("explain", text) == (
        f"dimse-status explain: error: {digits} has three digits: is one lost? {digits}x is each"
        f" code that begins so, 0x0{digits} the code itself"
    )


@pytest.mark.parametrize("text", ["C-STORE", "pynetdicom", "association"])
def test_what_a_vendor_writes_about_a_code_is_no_name_of_it(refused: Run, text: str) -> None:
    assert refused("explain", text).endswith(f"got {text!r}")


def test_what_is_proposed_for_a_lost_digit_works(shown: Run) -> None:
    assert "A702" in shown("explain", "A70x")
    assert shown("explain", "0x0A70").startswith("0x0A70  Unknown")


def test_a_guess_lists_the_candidates(shown: Run) -> None:
    text = shown("explain", "no such")
    assert "  guessed from words of " in text
    for code in ("0112", "0118", "0123"):
        assert code in text


@pytest.mark.parametrize(
    "text",
    [
        "2024-05-01 17:12",
        "port 4242",
        "localhost:4242",
        "10.0.0.1 11112",
        "(0008,0018) =",
        "10:11:12.1234 !",
        "11:11:12,1234",
        "10:11:12.0112 !",
        "01.02.0111 x",
        "socket 8042?",
        "2 of 0000 sent",
        "1.2.840.10008.5.1.4.1.1.2!",
    ],
)
def test_a_date_a_port_a_tag_or_a_time_is_no_code(refused: Run, text: str) -> None:
    assert "did you mean" not in refused("explain", text)


@given(
    st.one_of(
        st.dates().map(str),
        st.datetimes().map(lambda one: one.isoformat(" ")),
        st.datetimes().map(lambda one: one.strftime("%H:%M:%S,%f")[:-2]),
        st.datetimes().map(lambda one: one.strftime("%d/%m/%Y %H%M")),
        st.integers(1000, 65535).map(lambda port: f"peer.example:{port} connected"),
        st.integers(1000, 9999).map(lambda port: f"on port {port}"),
        st.tuples(st.integers(0, 0xFFFF), st.integers(0, 0xFFFF)).map(
            lambda tag: f"element ({tag[0]:04x},{tag[1]:04x})"
        ),
    )
)
def test_nothing_is_proposed_in_a_date_a_time_a_port_or_a_tag(text: str) -> None:
    assert suggested_code(f"at {text} it happened") == ""


@given(st.text(st.sampled_from("0123456789abcdefACxXhH:.,-/() \nstorebig"), max_size=40))
def test_whatever_is_found_is_a_code(text: str) -> None:
    try:
        found = find_codes(text)
    except DimseStatusError:
        return
    for one in found:
        assert 0 <= one.low <= one.high <= 0xFFFF
        assert str(category_of(one.low))


@pytest.mark.parametrize(
    "text",
    [
        f"-{'1' * 20_000}z",
        f"-{'1' * 20_000}",
        "9" * 5_000,
        "A" * 100_000,
        "00:" * 30_000,
        "association reject" * 10_000,
        "call ae title not recognised " * 10_000,
        "Refused: " * 10_000 + "zz",
        "-" * 20_000,
        "aB" * 50_000,
        "no such " * 10_000 + "thing",
    ],
)
def test_a_long_text_is_refused_at_once(refused: Run, text: str) -> None:
    started = time.process_time()
    line = refused("explain", text)
    assert time.process_time() - started < 2
    assert len(line) < 400


def test_a_log_of_another_peer_is_read_with_the_name_it_gave() -> None:
    version = "D: Their Implementation Version Name: PYNETDICOM_210\n"
    (found,) = find_codes(f"{version}I: Received Store Response (Status: 0xC211)", IMPLEMENTATIONS)
    assert found.implementation is not None
    assert found.implementation.name == "pynetdicom"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("the device said status 0106", "0x0106  Failure  Invalid Attribute Value (any operation)"),
        ("status=42752", "0xA700  Failure  Refused: Out of resources (C-STORE, C-FIND)"),
        ("status code: 43009", "0xA801  Failure  Refused: Move Destination unknown (C-MOVE)"),
        ("Error 0xA702", "0xA702  Failure  depends on where it came up:"),
        ("the archive said A702H", "0xA702  Failure  depends on where it came up:"),
        ("c-move failed: a801", "0xA801  Failure  Refused: Move Destination unknown (C-MOVE)"),
    ],
)
def test_a_number_in_words_is_answered_as_a_guess(shown: Run, text: str, answer: str) -> None:
    lines = shown("explain", text).splitlines()
    assert lines[:2] == [answer, "  guessed from the number in the text."]


def test_the_peer_of_a_pasted_log_is_asked_for_with_auto(shown: Run) -> None:
    log = (
        "D: Their Implementation Version Name: PYNETDICOM_304\n"
        "I: Received Store Response (Status: 0xC211 - Failure)\n"
    )
    assert "(pynetdicom, C-STORE)" in " ".join(
        shown("explain", log, "--implementation", "auto").split()
    )


def test_a_number_that_no_signed_code_is_has_no_hint(refused: Run) -> None:
    assert refused("explain", "-40000").endswith(", got '-40000'")


def test_other_numbers_of_the_text_are_named(shown: Run) -> None:
    lines = shown("explain", "the archive said A801H and then A702H").splitlines()
    assert lines[1] == "  guessed from the number in the text; it may be 0xA702 as well."


def test_the_operation_in_the_words_counts(shown: Run) -> None:
    assert "Unable to perform sub-operations\n        (C-MOVE)" in shown("explain", "C-MOVE A702")


@pytest.mark.parametrize("text", ["Error code 17", "a dead cafe", "Status: 99999", "status"])
def test_a_text_that_says_too_little_is_not_answered(refused: Run, text: str) -> None:
    assert "0xC0DE" not in refused("explain", text)
