"""What ``dimse-status annotate`` makes of a log."""

from __future__ import annotations

import argparse
import io
import json
import random
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dimse_status.cli import annotate
from dimse_status.logs.formats import FORMATS
from dimse_status.model.errors import UnknownNameError

LOG = b"""\
I: Requesting Association
I: Received Store Response (Refused: OutOfResources)
I: Received Store Response (Success)
my-pacs: C-STORE failed, status=0xC001
"""
FAILURE = b"  [dimse: Failure 0xA7xx C-STORE: Refused: Out of resources]"
SUFFIX = re.compile(rb"  \[dimse: [\x20-\x7e]*\](?=\r?(\n|\Z))")
Annotated = Callable[..., tuple[int, bytes]]


@pytest.fixture
def annotated(
    monkeypatch: pytest.MonkeyPatch,
) -> Annotated:
    def run(log: bytes, *arguments: str) -> tuple[int, bytes]:
        parser = argparse.ArgumentParser()
        annotate.add_to(lambda _, **__: parser)
        options = parser.parse_args(arguments)
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(log)))
        out = io.TextIOWrapper(io.BytesIO())
        monkeypatch.setattr(sys, "stdout", out)
        status = options.run(options)
        assert isinstance(out.buffer, io.BytesIO)
        return status, out.buffer.getvalue()

    return run


def test_a_line_that_reports_a_status_gets_a_suffix(annotated: Annotated) -> None:
    status, out = annotated(LOG)
    assert status == 0
    lines = out.split(b"\n")
    assert lines[:2] == [
        b"I: Requesting Association",
        b"I: Received Store Response (Refused: OutOfResources)" + FAILURE,
    ]
    assert lines[3].endswith(b"  [dimse: Failure? 0xC001 C-STORE: Error: Cannot understand]")


def test_what_depends_on_the_operation_says_no_more(annotated: Annotated) -> None:
    _, out = annotated(b"(0000,0900) US 49153  # 2, 1 Status")
    assert out.endswith(b"  [dimse: Failure 0xC001: depends on the operation]")


def test_the_log_itself_is_not_changed(annotated: Annotated) -> None:
    chance = random.Random(44)  # noqa: S311 - the same every time
    pieces = [b"\r\n", b"\n", b"\0", b"\xff\xfe", b"\x1b[31m", b"x" * 70_000, "ä".encode()]
    pieces += [row.example.encode() for row in FORMATS]
    for _ in range(60):
        log = b"".join(chance.choice(pieces) for _ in range(chance.randrange(40)))
        _, out = annotated(log)
        assert SUFFIX.sub(b"", out) == log
        assert annotated(out) == (0, out)


def test_line_ends_stay_as_they_are(annotated: Annotated) -> None:
    line = b"I: Received Store Response (Refused: OutOfResources)"
    assert annotated(line + b"\r\n")[1] == line + FAILURE + b"\r\n"
    assert annotated(line)[1] == line + FAILURE


def test_a_line_of_megabytes_passes(annotated: Annotated) -> None:
    huge = b"x" * (5 * 1024 * 1024)
    status, out = annotated(huge + b"\n" + LOG, "--json", "--only", "failure", "--strict")
    assert (status, json.loads(out)["line"]) == (0, 3)
    assert annotated(huge + b"\n" + LOG)[1].startswith(huge + b"\nI: Requesting")


def test_only_some_categories(annotated: Annotated, tmp_path: Path) -> None:
    assert annotated(LOG, "--only", "failure", "--strict") == (
        0,
        b"-:2:I: Received Store Response (Refused: OutOfResources)" + FAILURE + b"\n",
    )
    assert annotated(LOG, "--only", "cancel") == (1, b"")
    path = tmp_path / "a.log"
    path.write_bytes(LOG)
    status, out = annotated(b"", "--only", "Success,warning", "cancel", str(path))
    assert status == 0
    assert out.startswith(str(path).encode() + b":3:I: Received Store Response (Success)")
    with pytest.raises(UnknownNameError, match=r"no category .*did you mean 'failure'"):
        annotated(LOG, "--only", "failures")


def test_a_file_that_cannot_be_read(
    annotated: Annotated, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.log"
    path.write_bytes(LOG)
    status, out = annotated(b"", str(tmp_path / "no.log"), str(path))
    assert status == 2
    assert FAILURE in out
    assert "no.log: No such file" in capsys.readouterr().err


def test_json_has_the_text_of_the_log_only_if_asked(annotated: Annotated) -> None:
    keys = ["file", "line", "column", "token", "code", "range"]
    keys += ["category", "meaning", "operation", "operation_from"]
    _, out = annotated(LOG, "--json")
    rows = [json.loads(line) for line in out.splitlines()]
    assert [list(row) for row in rows] == [keys] * 3
    assert [(row["code"], row["range"]) for row in rows] == [
        (None, "A7xx"),
        ("0000", None),
        ("C001", None),
    ]
    _, out = annotated(LOG, "--json", "--with-line")
    assert json.loads(out.splitlines()[1])["text"] == "I: Received Store Response (Success)"


def test_a_summary_begins_with_the_failures(annotated: Annotated) -> None:
    _, out = annotated(LOG + LOG, "--summary")
    lines = out.decode().splitlines()
    assert [line.split()[:4] for line in lines] == [
        ["2", "Failure", "0xA7xx", "C-STORE"],
        ["2", "Failure", "0xC001", "C-STORE"],
        ["2", "Success", "0x0000", "C-STORE"],
    ]
    assert lines[0].endswith("(-:2 to -:6)")


def test_auto_takes_the_peer_that_the_log_names(annotated: Annotated) -> None:
    peer = b"D: Their Implementation Version Name: PYNETDICOM_304\n"
    received = b"I: Received Store Response (Status: 0xC211 - Failure)\n"
    sent = b"I: Sending C-STORE Response (Unknown Status: 0xc211)\n"
    _, out = annotated(peer + received + sent, "--implementation", "auto")
    assert b"(pynetdicom)]" in out.splitlines()[1]
    assert b"(pynetdicom)]" not in out.splitlines()[2]
    assert b"(pynetdicom)]" in annotated(received, "--implementation", "pynetdicom")[1]


def test_a_terminal_gets_no_control_characters(
    annotated: Annotated, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = b"E \x1b]0;x\x07\t\xff \xe2\x80\xae\r\n" + LOG
    assert annotated(log)[1].startswith(b"E \x1b]0;x\x07\t\xff")
    monkeypatch.setattr(annotate, "_is_terminal", lambda _: True)
    assert annotated(b"E \x1b[2J\n")[1] == b"E \\x1b[2J\n"
    out = annotated(log)[1]
    assert out.startswith(rb"E \x1b]0;x\x07" + b"\t" + rb"\xff \u202e" + b"\nI: Requesting")


def test_what_is_there_is_written_before_the_rest_comes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = io.BytesIO()

    lines = LOG.splitlines(keepends=True)
    seen: list[bytes] = []

    def read1(_: int) -> bytes:
        seen.append(out.getvalue())
        return lines.pop(0) if lines else b""

    parser = argparse.ArgumentParser()
    annotate.add_to(lambda _, **__: parser)
    options = parser.parse_args([])
    pipe = argparse.Namespace(read=None, read1=read1)  # which would wait for a whole block
    monkeypatch.setattr(sys, "stdin", argparse.Namespace(buffer=pipe))
    monkeypatch.setattr(sys, "stdout", argparse.Namespace(buffer=out))
    assert options.run(options) == 0
    assert [written.count(b"\n") for written in seen] == [0, 1, 2, 3, 4]


def test_a_file_name_is_shown_in_one_line(
    annotated: Annotated, capsys: pytest.CaptureFixture[str]
) -> None:
    assert annotated(b"", "no\n\x1bsuch.log")[0] == 2
    error = capsys.readouterr().err
    assert error == "dimse-status annotate: error: no\\n\\x1bsuch.log: No such file or directory\n"
