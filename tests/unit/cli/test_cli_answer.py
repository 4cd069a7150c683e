"""What ``dimse-status explain`` says of one code: the answer, in few lines; or all of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from dimse_status.advice.entries import ENTRIES
from dimse_status.cli import answer
from dimse_status.cli.code_argument import CodeArgument, read_code
from dimse_status.cli.peer import uses_of
from dimse_status.failure_reason import REASON_SETS
from dimse_status.implementations import IMPLEMENTATIONS
from dimse_status.model.category import category_of
from dimse_status.model.operation import Operation
from dimse_status.resolver import resolve
from dimse_status.services import SERVICE_CLASSES
from dimse_status.services.messages import response_fields
from dimse_status.services.remarks import REMARKS

Run = Callable[..., str]


def _edges() -> Iterator[int]:
    """Yield each code at which anything begins to be said, or ceases, of what explain shows."""
    for service in SERVICE_CLASSES:
        yield from (bound for member in service.statuses for bound in (member, member + 1))
        yield from (bound for one in service.ranges for bound in (one.low, one.high + 1))
    for one in IMPLEMENTATIONS:
        yield from (bound for code in one.codes for bound in (code.code, code.last + 1))
    for entry in ENTRIES:
        yield from (bound for low, high in entry.spans for bound in (low, high + 1))
    for reason in (member for one in REASON_SETS for member in one.reasons):
        yield from (reason, reason + 1)
    for code, _, _ in REMARKS:
        yield from (code, code + 1)
    for code in range(0x10000):
        # Digits alone could be decimal, which takes a line to say.
        is_decimal = f"{code:04X}".isdecimal()
        before = f"{code - 1:04X}".isdecimal()
        if (
            code % 0x100 == 0
            or category_of(code) != category_of(code - 1 & 0xFFFF)
            or is_decimal is not before
        ):
            yield code


def _codes() -> list[CodeArgument]:
    """Return a code of each run of codes of which the same is said: with them, all 65,536."""
    return [
        read_code(f"{code:04X}")
        for code in sorted({int(one) for one in _edges()})
        if code < 0x10000
    ]


def test_the_answer_comes_first(shown: Run) -> None:
    lines = shown("explain", "A702", "--operation", "C-MOVE").splitlines()
    assert lines[0] == (
        "0xA702  Failure  Refused: Out of resources - Unable to perform sub-operations"
    )
    assert "(C-MOVE)" in lines[1]
    assert lines[-2].startswith("  source  PS3.4 C.4.2.1.5")
    assert lines[-2].endswith(": --all")
    assert lines[-1].startswith("          https://")


@pytest.mark.thorough
@pytest.mark.parametrize("operation", [None, *Operation])
def test_the_answer_is_short_and_as_wide_as_the_terminal(
    monkeypatch: pytest.MonkeyPatch, operation: Operation | None
) -> None:
    most = 20 if operation is None else 12
    for code in _codes():
        info = resolve(code.low, operation=operation)
        uses = uses_of(code, info, None)
        for columns in (60, 80, 200):
            monkeypatch.setenv("COLUMNS", str(columns))
            lines = answer.brief(info, uses, "never", (code.note,) if code.note else ())
            assert len(lines) <= most, lines
            for line in lines:
                assert len(line) <= columns or "https://" in line, line
                assert line.isascii()
                assert line == line.rstrip()


@pytest.mark.thorough
@pytest.mark.parametrize("columns", [60, 80, 200])
def test_all_that_is_known_is_as_wide_as_the_terminal(
    monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    for code in _codes()[::7]:
        for operation in (None, Operation.C_FIND, Operation.N_ACTION):
            info = resolve(code.low, operation=operation)
            for line in answer.whole(info, uses_of(code, info, None), "never", ()):
                # A keyword or an address is not broken.
                is_one_word = len(line.rpartition(" ")[2]) > columns - 20
                assert len(line) <= columns or is_one_word, line
                assert line == line.rstrip()


def test_labels_are_aligned(shown: Run) -> None:
    lines = shown("explain", "A702", "--operation", "C-MOVE").splitlines()
    labels = ("  fields", "  peers", "advice", "  now", "  first", "  basis", "  source")
    found = [line for line in lines if line.startswith(labels)]
    assert len(found) == len(labels)
    assert all(line[9] == " " and line[10] != " " for line in found)


def test_what_must_come_with_a_status_is_told_from_what_may(shown: Run) -> None:
    pending = shown("explain", "FF00", "--operation", "C-MOVE")
    assert "  fields  mandatory: Remaining Sub-operations, Completed Sub-operations," in pending
    failed = shown("explain", "A702", "--operation", "C-MOVE")
    assert "  fields  mandatory if a sub-operation failed: Identifier; optional: " in failed
    assert "fields" not in shown("explain", "A702")
    assert "fields" not in shown("explain", "0120", "--operation", "C-MOVE")


@pytest.mark.parametrize("operation", Operation)
def test_a_requirement_is_that_of_the_response_message(operation: Operation) -> None:
    for code in (0x0000, 0x0110, 0xB000, 0xA700, 0xFE00, 0xFF00):
        info = resolve(code, operation=operation)
        rows = {row.field: row for row in response_fields(operation, code)}
        told = dict(answer.requirements(info))
        assert list(told) == (list(info.related_fields) if info.permitted else [])
        for field, requirement in told.items():
            expected = rows[field].requirement(info.category) if field in rows else "optional"
            assert requirement == expected


def test_the_category_is_coloured_where_asked(shown: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in shown("explain", "A702")
    assert "\x1b" not in shown("explain", "A702", "--color", "never")
    text = shown("explain", "A702", "--color", "always")
    assert text.startswith("\x1b[31m0xA702  Failure\x1b[0m")


@pytest.mark.parametrize("no_color", ["", "1"])
def test_a_terminal_has_colour_unless_it_is_refused(
    shown: Run, monkeypatch: pytest.MonkeyPatch, no_color: str
) -> None:
    monkeypatch.setenv("NO_COLOR", no_color)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert shown("explain", "A702").startswith("\x1b[31m") is (no_color == "")
    monkeypatch.setenv("TERM", "dumb")
    assert "\x1b" not in shown("explain", "A702")


@pytest.mark.parametrize(
    ("arguments", "first"),
    [
        ("D000", "0xD000  Unknown  Not a status code of DICOM"),
        ("D000 --operation C-STORE", "0xD000  Unknown  Not a status code of DICOM (C-STORE)"),
        ("0114", "0x0114  Failure  No such argument (N-EVENT-REPORT, N-ACTION)"),
        ("0110", "0x0110  Failure  Processing Failure (any operation)"),
        ("A700 --service storage", "0xA700  Failure  Refused: Out of resources (C-STORE)"),
    ],
)
def test_the_first_line_says_where(shown: Run, arguments: str, first: str) -> None:
    assert shown("explain", *arguments.split()).splitlines()[0] == first


def test_the_operations_of_a_reading_are_named_or_counted(shown: Run) -> None:
    assert shown("explain", "C000").splitlines()[1:3] == [
        "  C-STORE                Error: Cannot understand",
        "  C-FIND, C-GET, C-MOVE  Failed: Unable to process",
    ]


def test_the_source_says_whether_there_is_more(shown: Run) -> None:
    (only,) = [
        line
        for line in shown("explain", "C001", "--operation", "C-STORE").splitlines()
        if line.startswith("  source")
    ]
    assert only == "  source  PS3.4 B.2.3, Table B.2-1; more: --all"
    assert "  source  PS3.7 Annex C\n" in shown("explain", "D000")


def test_what_does_not_fit_is_left_out_and_said_to_be(shown: Run) -> None:
    lines = shown(
        "explain", "0110", "--operation", "C-STORE", "--implementation", "fo-dicom"
    ).splitlines()
    assert len(lines) == 12
    assert lines.count("  more    --all") == 1


def test_each_place_has_what_the_one_before_had_not(shown: Run) -> None:
    text = shown("explain", "--all", "0x0124", "--operation", "N-GET")
    answer, first, second = text.split("\n\n")
    assert not [line for line in answer.splitlines() if line.startswith("  for ")]
    assert first.splitlines()[2:] == [
        "    operation     N-GET",
        "    may carry     Error Comment",
    ]
    assert second.splitlines()[2] == "    service       Unified Procedure Step (PS3.4 Annex CC)"
    assert "operation" not in second
    stored = shown("explain", "--all", "A900", "--operation", "C-STORE")
    assert "    may carry     Offending Element, Error Comment\n" in stored
    of_peers = shown("explain", "--all", "0xA801", "--operation", "C-MOVE")
    assert of_peers.count("\n  peers   pynetdicom: ") == of_peers.count("\n  peers ") == 1
    assert "\n          ClearCanvas: " in of_peers
    of_class = shown("explain", "--all", "A700", "--sop-class", "CTImageStorage")
    assert "\n  for     CTImageStorage\n" in of_class
    assert "it counts as none" not in of_class


def test_causes_are_shown_when_asked_for(shown: Run) -> None:
    question = ("explain", "A702", "--operation", "C-MOVE")
    assert shown(*question, "--why").startswith(shown(*question))
    assert "  causes  " in shown(*question, "--why")
    assert "  causes  " not in shown(*question)
    assert "  causes  " in shown(*question, "--why", "--all")


def test_what_is_not_permitted_says_so(shown: Run) -> None:
    assert "  allowed no: 0120 " in shown("explain", "0x0120", "--operation", "C-MOVE")


def test_what_a_code_is_as_a_failure_reason_is_said_last(shown: Run) -> None:
    last = shown("explain", "0131").splitlines()[-1]
    assert last == "As Failure Reason (0008,1197): Duplicate transaction UID"
    # The same words, and so no news.
    assert "As Failure Reason" not in shown("explain", "0110")
    assert "As Failure Reason" not in shown("explain", "0131", "--operation", "C-STORE")


def test_where_service_classes_differ_the_first_line_is_short(shown: Run) -> None:
    first, *others = shown("explain", "C100", "--operation", "C-FIND").splitlines()
    assert first == "0xC100  Failure  depends on where it came up:"
    assert others[0].startswith("  Query/Retrieve C-FIND  ")
    assert others[0].endswith("  Failed: Unable to process")
    assert others[1].endswith("  Failed: More than one match found")
