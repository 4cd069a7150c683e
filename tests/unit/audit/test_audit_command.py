"""``python -m dimse_status.audit``: what it prints, and its exit status."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import dimse_status
from dimse_status.audit.__main__ import main
from dimse_status.audit.known import known_groups

from .made_docbook import as_docbook

SAME = as_docbook(4, "2030a", known_groups(4))
DIFFERENT = SAME.replace(">A702<", ">A703<", 1)
ROWS_OF_STORAGE = next(len(one.rows) for one in known_groups(4) if one.table == "B.2-1")
SOURCE = Path(dimse_status.__file__).parents[1]


@pytest.fixture
def part04(tmp_path: Path) -> Path:
    path = tmp_path / "part04.xml"
    path.write_text(SAME, encoding="utf-8")
    return path


def test_the_same_is_one_line_and_exit_status_0(
    part04: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(part04)]) == 0
    output = capsys.readouterr()
    assert output.err == ""
    rows = sum(len(one.rows) for one in known_groups(4))
    assert output.out == f"{part04}: PS3.4 2030a, {rows} rows: the same\n"


def test_a_difference_is_exit_status_1(part04: Path, capsys: pytest.CaptureFixture[str]) -> None:
    part04.write_text(DIFFERENT)
    assert main([str(part04)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith(" rows: 1 fact differs")
    assert lines[1:] == [
        "  different: 1",
        "    status table C.4.2.1.5 C.4-2",
        "      changed A702: A702 -> A703 [2020c]",
    ]


def test_a_sentence_that_has_gone_is_told_with_what_was_made_of_it(
    part04: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, section, after = SAME.partition('label="S.3.2.1.3"')
    gone = after.replace("This is a status that shall not be returned.", "It is status C999.", 1)
    part04.write_text(before + section + gone)
    assert main([str(part04)]) == 1
    lines = capsys.readouterr().out.splitlines()
    note = "[2020c] (made of it: no warning is permitted in N-CREATE)"
    assert lines[1:] == [
        "  different: 2",
        "    statement in the text S.3.2.1.3",
        f"      gone shall not be returned: places: 1 {note}",
        f"      new C999: places: 1 {note}",
    ]


def test_an_earlier_edition_is_told_what_was_added_since(
    part04: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    groups = [one for one in known_groups(4) if not one.section.startswith("KK")]
    part04.write_text(as_docbook(4, "2020c", groups).replace(">A702<", ">A703<", 1))
    assert main([str(part04)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("  not in 2020c, but read in a later edition") for line in lines)
    assert any(line.startswith("    PS3.4 KK.2.2.3") for line in lines)
    part04.write_text(as_docbook(4, "2014a", groups).replace(">A702<", ">A703<", 1))
    assert main([str(part04)]) == 1
    assert (
        "  different from a later edition than 2014a, as followed: 1\n" in capsys.readouterr().out
    )


def test_words_and_slips_are_listed_and_are_no_difference(
    part04: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other_words = SAME.replace("Refused: Move Destination unknown", "Refused: Unknown", 1)
    before, annex, after = other_words.partition('label="BB.4.3"')
    part04.write_text(before + annex + after.replace('"table_C.4-3"', '"table_C.4-2"', 1))
    assert main([str(part04)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith(" rows: the same")
    assert [line.split(" [")[0] for line in lines[1:]] == [
        "  known slips of the standard: 1",
        "    table taken over BB.4.3",
        "      changed statuses: as in: C.4-3 -> as in: C.4-2",
        "  in other words: 1",
        "    status table C.4.2.1.5 C.4-2",
        "      wording A801: Refused: Move Destination unknown -> Refused: Unknown",
    ]
    assert lines[3].endswith(" (C-GET is sent to the section on C-MOVE; C.4.3 is meant)")


def test_what_can_be_raised_is_listed_with_prose_apart(
    part04: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(part04), "--confirm"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert f"    PS3.4 B.2.3, B.2-1: status table, {ROWS_OF_STORAGE} rows, 2020c" in lines
    after_reading = "can be raised to 2030a after reading: the section still speaks of these codes"
    split = next(i for i, line in enumerate(lines) if after_reading in line)
    assert all("statement in the text" not in line for line in lines[:split])
    assert all(
        line.startswith("    PS3.4 ") and "statement in the text" in line
        for line in lines[split + 1 :]
    )
    old = [
        replace(one, rows=tuple(row for row in one.rows if row.edition == "2020c"))
        for one in known_groups(4)
    ]
    part04.write_text(as_docbook(4, "2020c", filter(lambda one: one.rows, old)))
    main([str(part04), "--confirm"])
    assert "  no reference can be raised to 2020c\n" in capsys.readouterr().out


def test_json_says_the_same(part04: Path, capsys: pytest.CaptureFixture[str]) -> None:
    part04.write_text(DIFFERENT)
    assert main(["--json", "--confirm", str(part04)]) == 1
    printed = capsys.readouterr().out
    assert printed.startswith('{\n  "format": 1,\n')
    content = json.loads(printed)
    (file,) = content["files"]
    assert (file["file"], file["part"], file["edition"]) == (str(part04), 4, "2030a")
    assert file["same"] is False
    assert file["compared"]["status table"] > 200
    assert file["findings"] == [
        {
            "kind": "status table",
            "section": "C.4.2.1.5",
            "table": "C.4-2",
            "change": "changed",
            "subject": "A702",
            "known": "A702",
            "found": "A703",
            "edition": "2020c",
            "superseded": False,
            "reason": None,
        }
    ]
    assert file["later"] == []
    assert {
        "kind": "status table",
        "section": "B.2.3",
        "table": "B.2-1",
        "rows": ROWS_OF_STORAGE,
        "editions": ["2020c"],
    } in file["confirmed"]
    part04.write_text(SAME)
    assert main(["--json", str(part04)]) == 0
    (file,) = json.loads(capsys.readouterr().out)["files"]
    assert file["same"] is True
    assert "confirmed" not in file


def test_a_file_that_cannot_be_read_is_exit_status_2(
    part04: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The others are audited all the same."""
    missing, cut = tmp_path / "part07.xml", tmp_path / "cut.xml"
    cut.write_text(SAME[: len(SAME) // 2])
    assert main([str(missing), str(part04), str(cut)]) == 2
    output = capsys.readouterr()
    assert output.out.endswith(" rows: the same\n")
    first, second = output.err.splitlines()
    problem = "cannot be read: No such file or directory"
    assert first == f"python -m dimse_status.audit: error: {missing}: {problem}"
    assert second.startswith(f"python -m dimse_status.audit: error: {cut}: is cut short: ")
    part04.write_text(DIFFERENT)
    assert main([str(part04), str(missing)]) == 2


def test_what_an_edition_says_is_shown_escaped(
    part04: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    part04.write_text(
        SAME.replace(">A702<", ">A702 \u202e\u009b2J<", 1).replace(">A900<", ">?<", 1)
    )
    main([str(part04)])
    output = capsys.readouterr().out
    assert output.isascii()
    assert all(line.isprintable() for line in output.splitlines())


def test_the_help_says_what_it_does(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    with pytest.raises(SystemExit):
        main(["--help"])
    usage, about, *others, epilog = capsys.readouterr().out.split("\n\n")
    assert usage == "usage: python -m dimse_status.audit [-h] [--json] [--confirm] FILE [FILE ...]"
    assert about.startswith(
        "Hold editions of PS3.4 and PS3.7, in DocBook as NEMA publishes them, against what\n"
    )
    assert epilog.startswith("example:\n  python -m dimse_status.audit --confirm part04.xml")
    arguments = [one for one in others if re.match(r"positional arguments:|options:", one)]
    entries = [entry for some in arguments for entry in re.split(r"\n  (?=\S)", some)[1:]]
    assert len(entries) == 4
    for entry in entries:
        _, explained = re.split(r"\s{2,}", entry, maxsplit=1)
        assert re.match(r"[a-z].*[^.]\Z", explained, re.DOTALL)


def test_an_option_is_not_abbreviated(part04: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["--conf", str(part04)])
    assert stop.value.code == 2
    assert "unrecognized arguments: --conf" in capsys.readouterr().err


def run(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "PYTHONWARNINGS": "error"}
    command = [sys.executable, "-m", "dimse_status.audit", *arguments]
    return subprocess.run(command, text=True, env=environment, check=False, timeout=60, **options)


def test_a_reader_that_leaves_is_no_error_in_this_process(
    part04: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as closed:
        monkeypatch.setattr(sys, "stdout", closed)
        assert main([str(part04)]) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is Linux's: run on Linux")
def test_a_result_that_cannot_be_written_is_none(
    part04: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with Path("/dev/full").open("w") as full:
        monkeypatch.setattr(sys, "stdout", full)
        assert main([str(part04)]) == 2
    error = capsys.readouterr().err
    assert error.startswith("python -m dimse_status.audit: error: the output cannot be written: ")


def test_output_that_cannot_be_encoded_is_escaped(
    part04: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = part04.rename(part04.with_name("p\u00e4rt04.xml"))
    output = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", output)
    assert main([str(odd)]) == 0
    output.seek(0)
    assert r"p\xe4rt04.xml: PS3.4 2030a, " in output.read()


def test_it_runs_as_a_module(part04: Path) -> None:
    done = run(str(part04), capture_output=True)
    assert (done.returncode, done.stderr) == (0, "")
    refused = run(capture_output=True)
    assert refused.returncode == 2
    assert "FILE" in refused.stderr


def test_a_reader_that_leaves_is_no_error(part04: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = run("--confirm", "--json", str(part04), stdout=writer, stderr=subprocess.PIPE)
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (0, "")
