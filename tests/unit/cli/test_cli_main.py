"""The command line as a whole: bad input, help, output that cannot be written."""

from __future__ import annotations

import importlib.metadata
import io
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from modulefinder import ModuleFinder
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import dimse_status
from dimse_status.cli import main

Run = Callable[..., str]

ACME = """\
name = "Acme PACS"

[[codes]]
code = 0xC502
services = ["QUERY_RETRIEVE_MOVE"]
meaning = "Move destination unreachable"
"""

SOURCE = Path(dimse_status.__file__).parents[1]


def run(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "PYTHONWARNINGS": "error"}
    command = [sys.executable, *arguments]
    return subprocess.run(command, text=True, env=environment, check=False, timeout=60, **options)


def test_the_package_runs_as_a_module() -> None:
    done = run("-m", "dimse_status", "explain", "0xA702", capture_output=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("0xA702  Failure  ")
    refused = run("-m", "dimse_status", "explain", "A7x", capture_output=True)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.startswith("dimse-status explain: error: expected a code ")


def test_the_command_line_does_not_import_pydicom() -> None:
    program = (
        "import sys; from dimse_status.cli import main; main(['explain', 'A700']); main(['list']);"
        " sys.exit('pydicom' in sys.modules or 'pynetdicom' in sys.modules)"
    )
    assert run("-c", program, capture_output=True).returncode == 0


@pytest.mark.parametrize("arguments", [("list", "--json"), ("explain", "0"), ("--help",)])
def test_a_reader_that_leaves_is_no_error(arguments: tuple[str, ...]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = run("-m", "dimse_status", *arguments, stdout=writer, stderr=subprocess.PIPE)
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_reader_that_leaves_is_no_error_in_this_process(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as closed:
        monkeypatch.setattr(sys, "stdout", closed)
        assert main(["list", "--json"]) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is Linux's: run on Linux")
def test_output_that_cannot_be_written_is_an_error_in_one_line() -> None:
    with Path("/dev/full").open("w") as full:
        done = run("-m", "dimse_status", "list", stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 2
    assert done.stderr.startswith("dimse-status: error: the output cannot be written: ")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is Linux's: run on Linux")
def test_output_that_cannot_be_written_is_an_error_in_this_process(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with Path("/dev/full").open("w") as full:
        monkeypatch.setattr(sys, "stdout", full)
        assert main(["list"]) == 2
    error = capsys.readouterr().err
    assert error.startswith("dimse-status: error: the output cannot be written: ")


@pytest.mark.skipif(os.name == "nt", reason="descriptors are closed by a POSIX shell: run on POSIX")
@pytest.mark.parametrize(
    ("arguments", "closing", "status"),
    [
        ("list", ">&-", 0),
        ("explain A702", ">&-", 0),
        ("annotate /dev/null", ">&-", 0),
        ("export --format csv", ">&-", 0),
        ("--help", ">&-", 0),
        ("explain zz", "2>&-", 2),
        ("zz", "2>&-", 2),
        ("check none.toml", "2>&-", 2),
        ("annotate /nowhere", "2>&-", 2),
        ("explain zz", ">&- 2>&-", 2),
        ("explain -", "<&-", 2),
    ],
)
def test_what_was_closed_before_changes_no_exit_status(
    arguments: str, closing: str, status: int
) -> None:
    command = f"exec {sys.executable} -m dimse_status {arguments} {closing}"
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    done = subprocess.run(
        ["/bin/sh", "-c", command], env=environment, capture_output=True, check=False, timeout=60
    )
    assert done.returncode == status
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(("arguments", "status"), [(["list"], 0), (["explain", "zz"], 2)])
def test_what_was_closed_before_is_replaced_in_this_process(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], status: int
) -> None:
    for stream in ("stdout", "stderr"):
        monkeypatch.setattr(sys, stream, None)
    assert main(arguments) == status


def test_what_stands_in_for_standard_output_keeps_text(monkeypatch: pytest.MonkeyPatch) -> None:
    output = io.StringIO()
    monkeypatch.setattr(sys, "stdout", output)
    assert main(["export", "--format", "csv", "--operation", "C-ECHO"]) == 0
    assert output.getvalue().startswith("operation,low,high,")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is Linux's: run on Linux")
@pytest.mark.parametrize(
    "arguments",
    [
        ("dimse_status", "explain", "zz"),
        ("dimse_status", "check", "none.toml"),
        ("dimse_status", "annotate", "/nowhere"),
        ("dimse_status.audit", "/nowhere"),
    ],
)
def test_a_mistake_that_nobody_can_be_told_is_one_all_the_same(arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("w") as full:
        assert run("-m", *arguments, stderr=full).returncode == 2


def test_standard_input_is_bytes_whatever_the_locale_speaks() -> None:
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "PYTHONIOENCODING": "utf-8:strict"}
    for content, first in (
        (b"\xfc I: Received Store Response (Status: 0xA700)\n", b"0xA700  Failure  "),
        (b"MOVE_DESTINATION_UNKNOWN \xfc\n", b"0xA801  Failure  "),
    ):
        done = subprocess.run(
            [sys.executable, "-m", "dimse_status", "explain", "-"],
            input=content, capture_output=True, env=environment, check=True, timeout=60,
        )  # fmt: skip
        assert done.stdout.startswith(first)
        assert done.stderr == b""


@pytest.mark.skipif(os.name == "nt", reason="SIGINT is sent as on POSIX: run on POSIX")
@pytest.mark.parametrize("command", ["explain", "annotate"])
def test_an_interrupted_command_says_nothing(command: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "PYTHONUNBUFFERED": "1"}
    # These tests may run in the background, where a shell has the signal ignored.
    program = (
        f"import signal, dimse_status.cli.{command}\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "print(flush=True)\n"
        "from dimse_status.cli import main\n"
        f"exit(main(['{command}', '-']))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    ) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == b"\n"
        time.sleep(0.3)  # it waits for its input by then
        running.send_signal(signal.SIGINT)
        _, errors = running.communicate(timeout=60)
    assert (running.returncode, errors) == (130, b"")


@pytest.mark.parametrize(
    ("arguments", "unneeded"),
    [
        (
            ["explain", "A702"],
            {
                "difflib", "ipaddress", "json", "pathlib", "shlex", "shutil", "tomllib",
                "typing_extensions", "urllib.parse", "dimse_status.rows", "dimse_status.logs",
                "dimse_status.cli.page", "dimse_status.cli.phrases",
                "dimse_status.implementations.loader", "dimse_status.implementations.review",
            },
        ),
        (["list"], {"dimse_status.advice", "dimse_status.implementations.known"}),
        (["search", "move"], {"dimse_status.logs", "dimse_status.advice", "dimse_status.rows"}),
        (["--version"], {"dimse_status.resolver"}),
    ],
)  # fmt: skip
def test_a_command_loads_what_it_needs_and_no_other(
    arguments: list[str], unneeded: set[str]
) -> None:
    program = (
        f"import sys; from dimse_status.cli import main; main({arguments!r});"
        " print(*sys.modules, sep='\\n', file=sys.stderr)"
    )
    # Without site: what an environment loads is not ours.
    done = run("-S", "-c", program, capture_output=True)
    assert done.returncode == 0, done.stderr
    assert set(done.stderr.split()) & unneeded == set()


def test_every_command_is_found_by_what_freezes_applications(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("from dimse_status.cli import main\nmain()\n")
    finder = ModuleFinder(path=[str(SOURCE)])
    finder.run_script(str(program))
    for name in ("explain", "listing", "search", "annotate", "export", "check", "generate"):
        assert f"dimse_status.cli.{name}" in finder.modules


def test_the_arguments_of_the_process_are_the_default(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["anything", "explain", "B006"])
    assert main() == 0
    assert "Elements Discarded" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (
            (),
            "dimse-status: error: a command must be given: explain, list, search, annotate, export,"
            " check or generate; --help shows examples",
        ),
        (
            ("",),
            "dimse-status: error: a command must be given: explain, list, search, annotate, export,"
            " check or generate; --help shows examples",
        ),
        (
            ("lisst",),
            "dimse-status: error: a command must be given: explain, list, search, annotate, export,"
            " check or generate; got 'lisst';"
            " did you mean 'list'?",
        ),
        (
            ("0xa702",),
            "dimse-status: error: a command must be given: explain, list, search, annotate, export,"
            " check or generate; got '0xa702';"
            " did you mean 'explain 0xA702'?",
        ),
        (
            ("--sop-class", "x"),
            "dimse-status: error: a command must be given: explain, list, search, annotate, export,"
            " check or generate; got '--sop-class'",
        ),
        (("explain",), "dimse-status explain: error: the following arguments are required: CODE"),
        (
            ("explain", "A700", "--sop-clas", "x"),
            "dimse-status explain: error: there is no option '--sop-clas';"
            " did you mean '--sop-class'?",
        ),
        (
            ("list", "storage", "A900"),
            "dimse-status list: error: there is no further argument 'A900'",
        ),
        (
            ("explain", "A702", "--operation", "C-MOVE", "A801"),
            "dimse-status explain: error: there is no further argument 'A801';"
            " all of them come before the options",
        ),
        (("list", "ups", "-1"), "dimse-status list: error: there is no option '-1'"),
        (
            ("explain", "A700", "--service"),
            "dimse-status explain: error: argument --service: expected one argument",
        ),
        (
            ("explain", "-1"),
            "dimse-status explain: error: a status code must be in 0x0000 to 0xFFFF"
            " (65535 in decimal), got '-1'; did you mean 0xFFFF?",
        ),
        (
            ("explain", "-0xA702"),
            "dimse-status explain: error: expected a code such as 0xA702, A702H or"
            " 42754, or a range such as A7xx; got '-0xA702'; did you mean 0xA702?",
        ),
        (
            ("explain", "A700", "--operation", "zzz"),
            "dimse-status explain: error: argument --operation: no operation is called 'zzz';"
            " expected C-STORE, C-FIND, C-GET, C-MOVE, C-ECHO, N-EVENT-REPORT, N-GET, N-SET,"
            " N-ACTION, N-CREATE or N-DELETE",
        ),
        (
            ("list", "a\nb\x1b[31m"),
            "dimse-status list: error: argument SERVICE: no service class or operation is called"
            r" 'a\nb\x1b[31m'; the command list shows all",
        ),
    ],
)
def test_bad_input_is_refused_in_one_line(
    refused: Run, arguments: tuple[str, ...], line: str
) -> None:
    assert refused(*arguments) == line


@pytest.mark.parametrize(
    ("arguments", "example"),
    [
        (("--help",), "dimse-status explain 0xA702 --operation C-MOVE"),
        (("-h",), "dimse-status list storage"),
        (("explain", "--help"), "dimse-status explain A7xx --json"),
        (("list", "--help"), "dimse-status list query-retrieve-move --json"),
        (("check", "--help"), "dimse-status check acme.toml"),
        (("generate", "--help"), "dimse-status generate acme.toml -o acme_status.py"),
    ],
)
def test_help_has_examples_that_work(
    shown: Run,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    arguments: tuple[str, ...],
    example: str,
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "acme.toml").write_text(ACME, encoding="utf-8")
    log = "I: Received Store Response (Status: 0xA700 - Failure)\n"
    (tmp_path / "pacs.log").write_text(log, encoding="utf-8")
    text = shown(*arguments)
    assert all(len(line) <= 80 for line in text.splitlines())
    examples = [line.split() for line in text.split("examples:\n")[1].splitlines()]
    assert example.split() in examples
    for program, *words in examples:
        assert program == "dimse-status"
        assert shown(*words) or "-o" in words


USAGE = {
    "explain": "[--service SERVICE] [--operation OPERATION] [--sop-class UID] "
    "[--implementation NAME|FILE] [--attribute {failure-reason,warning-reason}] [--all] [--why] "
    "[--color {auto,always,never}] [--json] CODE [CODE ...]",
    "list": "[--json] [SERVICE]",
    "search": "[--json] WORD [WORD ...]",
    "annotate": "[--only CATEGORY [CATEGORY ...]] [--summary | --json] [--with-line] [--strict] "
    "[--implementation NAME] [FILE ...]",
    "export": "--format {csv,json,html} [--expand] [--operation OPERATION] "
    "[--implementation NAME|FILE] [-o FILE]",
    "check": "[--schema] FILE",
    "generate": "[-o MODULE] FILE",
}


@pytest.mark.parametrize("command", USAGE)
def test_the_help_of_a_command_explains_each_argument(
    shown: Run, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    usage, about, *sections = shown(command, "--help").split("\n\n")
    assert " ".join(usage.split()) == f"usage: dimse-status {command} [-h] {USAGE[command]}"
    assert about[0].isupper()
    assert about.endswith((".", ":"))
    assert sections[-1].startswith("examples:\n")
    arguments = [one for one in sections if re.match(r"positional arguments:|options:", one)]
    assert arguments
    for entry in (one for some in arguments for one in re.split(r"\n  (?=\S)", some)[1:]):
        name, *explained = re.split(r"\s{2,}", entry, maxsplit=1)
        # In small letters, as all that the command line says, and not as a sentence.
        assert explained, name
        assert re.match(r"[a-z].*[^.]\Z", explained[0], re.DOTALL), name


def test_the_help_names_the_commands(shown: Run) -> None:
    text = shown("--help")
    assert text.startswith("usage: dimse-status [-h] [--version] COMMAND ...\n\nSay what ")
    commands = text.partition("\ncommands:\n")[2].partition("\n\nexamples:\n")[0]
    rows = [line.split(maxsplit=1) for line in commands.splitlines()]
    assert [name for name, _ in rows] == list(USAGE)
    assert all(re.match(r"[a-z]", explained) for _, explained in rows)
    assert re.search(r"^  --version +show", text, re.MULTILINE)


def test_version_is_that_of_the_distribution(shown: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.metadata, "version", {"dimse-status": "1.2.3"}.__getitem__)
    assert shown("--version") == "dimse-status 1.2.3\n"


def test_version_of_what_is_not_installed(shown: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> str:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "version", missing)
    assert shown("--version") == "dimse-status (not installed)\n"


ANY_TEXT = st.text(st.characters()) | st.sampled_from(
    ["-h", "--help", "--json", "--", "-", "-1", "--service", "--version", "@file", "%s", "\u2028"]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(arguments=st.lists(ANY_TEXT, max_size=3), command=st.sampled_from(["explain", "list", ""]))
def test_any_arguments_are_answered_or_refused_in_one_line(
    capsys: pytest.CaptureFixture[str], arguments: list[str], command: str
) -> None:
    status = main([command, *arguments] if command else arguments)
    output = capsys.readouterr()
    assert status in {0, 2}
    assert (output.out == "") is (status == 2)
    assert len(output.err.splitlines()) == (1 if status == 2 else 0)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters()) | st.text(st.sampled_from("0123456789aAfFxXhH()[] -\n")))
def test_any_text_as_code_is_explained_or_refused_in_one_line(
    capsys: pytest.CaptureFixture[str], text: str
) -> None:
    status = main(["explain", text])
    output = capsys.readouterr()
    assert status in {0, 2}
    assert (output.out == "") is (status == 2)
    assert len(output.err.splitlines()) == (1 if status == 2 else 0)
