"""What ``dimse-status explain`` shows first: the answer, in few lines."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dimse_status.cli.brief import brief
from dimse_status.cli.code_argument import read_code
from dimse_status.cli.peer import uses_of
from dimse_status.cli.question import question_of
from dimse_status.model.operation import Operation
from dimse_status.resolver import resolve
from dimse_status.services import SERVICE_CLASSES

Run = Callable[..., str]


def _codes() -> list[int]:
    found = {0x0000, 0x0001, 0x3000, 0x9999, 0xC211, 0xFFFF}
    for service in SERVICE_CLASSES:
        found |= {int(member) for member in service.statuses}
        found |= {bound for one in service.ranges for bound in (one.low, one.high)}
    return sorted(found)


def test_the_answer_comes_first(shown: Run) -> None:
    lines = shown("explain", "A702", "--operation", "C-MOVE").splitlines()
    assert lines[0] == (
        "0xA702  Failure  Refused: Out of resources - Unable to perform sub-operations"
    )
    assert "(C-MOVE)" in lines[1]
    assert lines[-2].startswith("  source  PS3.4 C.4.2.1.5")
    assert lines[-2].endswith(": --all")
    assert lines[-1].startswith("          https://")


@pytest.mark.parametrize("columns", ["60", "80", "200"])
def test_the_answer_is_short_and_as_wide_as_the_terminal(
    monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    for number in _codes():
        code = read_code(f"{number:04X}")
        for operation in (None, *Operation):
            uses = uses_of(code, question_of(None, operation, None), None)
            lines = brief(resolve(number, operation=operation), uses, "never", (code.note,))
            assert len(lines) <= (20 if operation is None else 12), lines
            for line in lines:
                assert len(line) <= int(columns) or "https://" in line, line


def test_labels_are_aligned(shown: Run) -> None:
    lines = shown("explain", "A702", "--operation", "C-MOVE").splitlines()
    labels = ("  peers", "advice", "  now", "  first", "  basis", "  source")
    found = [line for line in lines if line.startswith(labels)]
    assert len(found) == len(labels)
    assert all(line[9] == " " and line[10] != " " for line in found)


def test_the_category_is_coloured_where_asked(shown: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in shown("explain", "A702")
    assert "\x1b" not in shown("explain", "A702", "--color", "never")
    text = shown("explain", "A702", "--color", "always")
    assert text.startswith("\x1b[31m0xA702  Failure\x1b[0m")


@pytest.mark.parametrize("no_color", ["", "1"])
def test_a_terminal_has_colour_unless_it_is_refused(
    monkeypatch: pytest.MonkeyPatch, no_color: str
) -> None:
    monkeypatch.setenv("NO_COLOR", no_color)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    line = brief(resolve(0xA702), (), "auto")[0]
    assert line.startswith("\x1b[31m") is (no_color == "")


def test_causes_are_shown_when_asked_for(shown: Run) -> None:
    question = ("explain", "A702", "--operation", "C-MOVE")
    assert shown(*question, "--why").startswith(shown(*question))
    assert "  causes  " in shown(*question, "--why")
    assert "  causes  " not in shown(*question)


def test_what_is_not_permitted_says_so(shown: Run) -> None:
    assert "  allowed no: 0120 " in shown("explain", "0x0120", "--operation", "C-MOVE")
