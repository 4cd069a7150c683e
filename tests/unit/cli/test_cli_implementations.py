"""On the command line: what implementations and reasons mean, and files of one's own."""

from __future__ import annotations

import errno
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent, indent
from typing import Any

import pytest

from dimse_status.cli import main
from dimse_status.implementations import IMPLEMENTATIONS
from dimse_status.implementations.schema import schema_text

Run = Callable[..., str]

ACME = """\
name = "Acme PACS"
version = "4.2"
source = "Conformance Statement"

[[codes]]
code = 0xC502
services = ["QUERY_RETRIEVE_MOVE"]
meaning = "Move destination unreachable"
source = "Table 4.2-17"

[[codes]]
code = 0xC503
services = ["QUERY_RETRIEVE_MOVE"]
meaning = "Zieladresse unbekannt für diesen Mandanten"

[[reasons]]
code = 0xA7F0
attribute = "failure-reason"
services = ["STOW-RS"]
meaning = "Archive quota exceeded"
"""


ALL_THAT_CAN_BE_SAID = """\
name = "Acme PACS with a name that does not fit into one line of a terminal"
source = "Conformance Statement"

[[codes]]
code = 0xC502
services = ["QUERY_RETRIEVE_MOVE"]
operations = ["C-MOVE"]
sop_classes = ["StudyRootQueryRetrieveInformationModelMove"]
name = "E_UNREACHABLE"
meaning = "Move destination unreachable"
source = "Table 4.2-17"
note = "Only for a destination that is configured."

[[codes]]
code = 0xC502
operations = ["C-GET"]
meaning = "Out of licences"
evidence = "source"

[[reasons]]
code = 0xA7F0
attribute = "failure-reason"
services = ["STOW-RS"]
name = "E_QUOTA"
meaning = "Archive quota exceeded"
source = "Table 9"
note = "Per tenant."
"""


@pytest.fixture
def acme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "acme.toml"
    file.write_text(ACME, encoding="utf-8")
    return file


def written(
    capsys: pytest.CaptureFixture[str], *arguments: str
) -> tuple[int, list[str], list[str]]:
    status = main(arguments)
    output = capsys.readouterr()
    return status, output.out.splitlines(), output.err.splitlines()


@pytest.mark.usefixtures("acme")
def test_a_file_explains_what_the_peer_means(shown: Run) -> None:
    """The exchange of fo-dicom issue 616."""
    question = ("explain", "0xC502", "--operation", "C-MOVE", "--implementation", "acme.toml")
    assert shown(*question).splitlines()[:2] == [
        "0xC502  Failure  Move destination unreachable (Acme PACS, C-MOVE)",
        "  DICOM   Failed: Unable to process",
    ]
    assert "  peers   Acme PACS: Conformance Statement, Table 4.2-17\n" in shown(*question)
    assert shown(*question, "--all").endswith(
        dedent("""
            If the peer is Acme PACS 4.2
              code        C502
              meaning     Move destination unreachable
              sent in     Query/Retrieve C-MOVE
              source      Conformance Statement, Table 4.2-17
              read in     its documentation
            """)
    )


def test_all_that_a_file_says_is_shown(shown: Run, acme: Path) -> None:
    acme.write_text(ALL_THAT_CAN_BE_SAID, encoding="utf-8")
    text = shown("explain", "--all", "C5xx", "--implementation", "acme.toml")
    assert text[text.index("\nIf the peer") :] == dedent("""
        If the peer is Acme PACS with a name that does not fit into one line of a
          terminal
          code        C502
          meaning     Move destination unreachable
          sent in     Query/Retrieve C-MOVE, C-MOVE
          name        E_UNREACHABLE
          source      Conformance Statement, Table 4.2-17
          read in     its documentation
          note        Only for a destination that is configured.

          code        C502
          meaning     Out of licences
          sent in     C-GET
          source      Conformance Statement
          read in     its source code
        """)
    elsewhere = ("--sop-class", "PatientRootQueryRetrieveInformationModelMove")
    text = shown("explain", "--all", "C502", *elsewhere, "--implementation", "acme.toml")
    assert text.endswith("\n  It is not said to send the code there.\n")
    reason = ("explain", "A7F0", "--attribute", "failure-reason")
    text = shown(*reason, "--implementation", "acme.toml")
    assert text[text.index("\nIf the peer") :] == dedent("""
        If the peer is Acme PACS with a name that does not fit into one line of a
          terminal
          code        A7F0
          meaning     Archive quota exceeded
          sent in     STOW-RS
          name        E_QUOTA
          source      Conformance Statement, Table 9
          note        Per tenant.
        """)


def test_all_that_a_file_says_is_printed_as_json(as_json: Callable[..., Any], acme: Path) -> None:
    acme.write_text(ALL_THAT_CAN_BE_SAID, encoding="utf-8")
    name = "Acme PACS with a name that does not fit into one line of a terminal"
    code, other = as_json("explain", "C5xx", "--implementation", "acme.toml")["implementations"]
    assert code == {
        "implementation": name,
        "pattern": "C502",
        "meaning": "Move destination unreachable",
        "services": ["QUERY_RETRIEVE_MOVE"],
        "operations": ["C-MOVE"],
        "sop_classes": ["StudyRootQueryRetrieveInformationModelMove"],
        "role": "SCP",
        "behaviour": None,
        "evidence": "documented",
        "name": "E_UNREACHABLE",
        "source": "Conformance Statement, Table 4.2-17",
        "note": "Only for a destination that is configured.",
    }
    assert (other["services"], other["operations"], other["evidence"]) == ([], ["C-GET"], "source")
    reason = ("explain", "A7F0", "--attribute", "failure-reason")
    assert as_json(*reason, "--implementation", "acme.toml")["implementations"] == [
        {
            "implementation": name,
            "pattern": "A7F0",
            "meaning": "Archive quota exceeded",
            "services": ["STOW-RS"],
            "operations": [],
            "name": "E_QUOTA",
            "source": "Conformance Statement, Table 9",
            "note": "Per tenant.",
        }
    ]


def test_what_has_no_meaning_in_the_standard_says_so(shown: Run, acme: Path) -> None:
    acme.write_text(
        'name = "Acme"\n[[codes]]\ncode = 0xC502\noperations = ["N-GET", "N-SET"]\n'
        'meaning = "Ours"\n',
        encoding="utf-8",
    )
    named = ("--implementation", "acme.toml")
    lines = shown("explain", "C502", "--operation", "N-GET", *named).splitlines()
    assert lines[0] == "0xC502  Failure  Ours (Acme, N-GET)"
    assert "  DICOM   no meaning there" in lines
    assert "read in  " not in shown("explain", "--all", "C502", *named).partition("If the peer")[2]
    assert "  peers   Acme: Ours (N-GET, N-SET)" in shown("explain", "C502", *named).splitlines()


@pytest.mark.usefixtures("acme")
def test_a_code_that_the_peer_does_not_send_there(shown: Run) -> None:
    text = shown(
        "explain", "--all", "0xC502", "--operation", "C-FIND", "--implementation", "acme.toml"
    )
    assert text.endswith(
        "\nIf the peer is Acme PACS 4.2\n  It is not said to send the code there.\n"
    )


def test_what_known_implementations_mean_is_mentioned(shown: Run) -> None:
    text = "pynetdicom: Unhandled exception in the evt.EVT_C_STORE handler"
    assert f"  peers   {text}" in shown("explain", "0xC211")
    assert "peers" not in shown("explain", "--all", "0xC211", "--operation", "C-MOVE")
    assert "peers" not in shown("explain", "--all", "Cxxx")


def test_a_name_is_read_however_it_is_written(shown: Run) -> None:
    expected = shown("explain", "--all", "0xC211", "--implementation", "pynetdicom")
    assert "  code        C211\n" in expected
    assert "  name        HANDLER_RAISED\n" in expected
    assert shown("explain", "--all", "0xC211", "--implementation", "PyNetDicom") == expected
    for one in IMPLEMENTATIONS:
        assert f"If the peer is {one.name} " in shown(
            "explain", "--all", "C211", "--implementation", one.name.upper()
        )


def test_a_range_shows_what_a_named_one_sends_in_it(shown: Run) -> None:
    text = shown("explain", "--all", "C4xx", "--implementation", "pynetdicom")
    assert [line for line in text.splitlines() if line.startswith("  code ")] == [
        f"  code        {code}" for code in ("C410", "C411", "C413", "C416", "C420", "C421")
    ]


def test_what_the_standard_does_not_allow_is_said(shown: Run) -> None:
    text = shown(
        "explain", "--all", "0110", "--operation", "C-STORE", "--implementation", "fo-dicom"
    )
    assert "  standard    lets no implementation send it there\n" in text


@pytest.mark.usefixtures("acme")
def test_json_has_what_implementations_mean(as_json: Callable[..., Any]) -> None:
    printed = as_json("explain", "0xC502", "--implementation", "acme.toml")
    assert printed["implementations"] == [
        {
            "implementation": "Acme PACS",
            "pattern": "C502",
            "meaning": "Move destination unreachable",
            "services": ["QUERY_RETRIEVE_MOVE"],
            "operations": [],
            "sop_classes": [],
            "role": "SCP",
            "behaviour": None,
            "evidence": "documented",
            "name": None,
            "source": "Conformance Statement, Table 4.2-17",
            "note": None,
        }
    ]
    assert as_json("explain", "0xC999")["implementations"] == []
    assert as_json("explain", "Cxxx")["implementations"] == []


def test_a_failure_reason_is_explained(shown: Run) -> None:
    text = shown("explain", "0131", "--attribute", "failure-reason")
    assert text.startswith("0x0131  Failure Reason (0008,1197)\n  0131 is read as hexadecimal")
    expected = dedent("""
        code      0131
        category  Failure
        meaning   Duplicate transaction UID
        sent by   Storage Commitment
        name      StorageCommitmentFailureReason.DUPLICATE_TRANSACTION_UID
        status    none has this number
        source    PS3.3 C.14.1.1 (read in edition 2020a)
                  https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
        """)
    assert indent(expected, "  ") in text
    assert "  sent by   DICOMweb Storage Commitment\n" in text


@pytest.mark.usefixtures("acme")
def test_a_reason_of_an_implementation_is_explained(shown: Run) -> None:
    attribute = ("--attribute", "failure-reason")
    text = shown("explain", "--all", "A7F0", *attribute, "--implementation", "acme.toml")
    assert "  meaning   Archive quota exceeded (Acme PACS)\n" in text
    assert "  range     A7xx\n" in text
    assert "  status    A7F0 Refused: Out of resources (Storage)\n" in text
    known = shown("explain", "--all", "B00E", *attribute)
    assert "The standard does not define it as Failure Reason (0008,1197)." in known
    assert shown("explain", "D001", *attribute) == dedent("""\
        0xD001  Failure Reason (0008,1197)
          The standard does not define it as Failure Reason (0008,1197). An
          implementation may send others in Media Creation, STOW-RS.
        """)
    assert known.endswith("  peers   dicom-server: SOP Instance already exists\n")
    assert "peers" not in shown("explain", "--all", "B00E", "--attribute", "warning-reason")


def test_reasons_of_a_range_are_explained(shown: Run) -> None:
    text = shown("explain", "--all", "02xx", "--attribute", "failure-reason")
    codes = [line.split()[1] for line in text.splitlines() if line.startswith("  code ")]
    assert codes == ["0213", "0213", "0201", "0202", "0203", "0204", "0205"]
    assert "  see also  Failure Attributes (2200,000E)\n" in shown(
        "explain", "0120", "--attribute", "failure-reason"
    )
    nothing = shown("explain", "--all", "Dxxx", "--attribute", "warning-reason")
    assert "The standard does not define any as Warning Reason (0008,1196)." in nothing


def test_reasons_are_printed_as_json(as_json: Callable[..., Any]) -> None:
    printed = as_json("explain", "A7F0", "--attribute", "failure-reason")
    assert printed["query"]["attribute"] == "failure-reason"
    (reason,) = printed["reasons"]
    assert reason.pop("reference")["table"] == "I.2-2"
    assert reason == {
        "service": "STOW-RS",
        "code": 0xA7F0,
        "hex": "A7F0",
        "range": {"pattern": "A7xx", "low": 0xA700, "high": 0xA7FF},
        "category": "Failure",
        "meaning": "Refused out of Resources",
        "name": None,
        "origin": "range",
        "assigned_by": None,
        "status": {"code": 0xA7F0, "meaning": "Refused: Out of resources"},
    }
    assert printed["implementations"] == []
    named, *_ = as_json("explain", "0131", "--attribute", "failure-reason")["reasons"]
    assert (named["name"], named["range"], named["status"]) == (
        "DUPLICATE_TRANSACTION_UID",
        None,
        None,
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (
            ("explain", "0131", "--attribute", "failure-reason", "--operation", "C-STORE"),
            "dimse-status explain: error: a service, an operation or a SOP class has a status,"
            " not a failure-reason",
        ),
        (
            ("explain", "C001", "--implementation", "pynetdicm"),
            "dimse-status explain: error: no implementation is called 'pynetdicm';"
            " did you mean 'pynetdicom'?",
        ),
        (
            ("explain", "C001", "--implementation", "zzz"),
            "dimse-status explain: error: no implementation is called 'zzz'; expected pynetdicom, ",
        ),
        (
            ("explain", "C001", "--implementation", "none.toml"),
            "dimse-status explain: error: none.toml: the file cannot be read:"
            " no such file or directory",
        ),
        (
            ("check", "."),
            "dimse-status check: error: .: the file cannot be read: is a directory",
        ),
        (
            ("generate", "none.toml"),
            "dimse-status generate: error: none.toml: the file cannot be read:"
            " no such file or directory",
        ),
        (
            ("generate", "acme.toml", "-o", "acme.toml"),
            "dimse-status generate: error: acme.toml: the file to write must not be the one"
            " that was read",
        ),
        (
            ("generate", "acme.toml", "-o", "none/acme.py"),
            "dimse-status generate: error: none/acme.py: the file cannot be written:"
            " no such file or directory",
        ),
        (
            ("generate", "acme.toml", "-o", "a\0.py"),
            r"dimse-status generate: error: a\x00.py: the file cannot be written:"
            " its name has a null character",
        ),
    ],
)
@pytest.mark.usefixtures("acme")
def test_bad_input_is_refused(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], words: str
) -> None:
    status, output, (error,) = written(capsys, *arguments)
    assert (status, output) == (2, [])
    assert error.startswith(words)


def test_check_is_silent_on_what_is_right(capsys: pytest.CaptureFixture[str], acme: Path) -> None:
    assert written(capsys, "check", str(acme)) == (
        0,
        ["acme.toml: Acme PACS 4.2: 2 codes, 1 reason, no findings"],
        [],
    )


def test_check_says_what_the_standard_has_against_a_code(
    capsys: pytest.CaptureFixture[str], acme: Path
) -> None:
    acme.write_text(
        dedent("""\
            name = "Acme PACS"
            [[codes]]
            code = 0xA700
            services = ["STORAGE"]
            meaning = "Disk full"
            [[codes]]
            code = 0xC001
            operations = ["C-FIND"]
            meaning = "Open in most service classes"
            [[codes]]
            code = 0x0110
            operations = ["C-STORE"]
            meaning = "Any other error"
            """),
        encoding="utf-8",
    )
    status, output, errors = written(capsys, "check", "acme.toml")
    assert (status, errors) == (1, [])
    assert output == [
        "acme.toml:2: taken: A700 in Storage, C-STORE is StorageStatus.OUT_OF_RESOURCES,"
        " 'Refused: Out of resources', which goes before 'Disk full'",
        "acme.toml:10: outside: 0110 lies outside what the standard lets an implementation assign"
        " in Storage, C-STORE: open is A700-A7FF, A900-A9FF, C000-CFFF; in PS3.7 it is"
        " 'Processing Failure' (and in 1 place more)",
        "acme.toml: Acme PACS: 3 codes, 2 findings",
    ]
    acme.write_text(
        'name = "Acme PACS"\n'
        'codes = [{code = 0xA700, services = ["STORAGE"], meaning = "Disk full"}]\n',
        encoding="utf-8",
    )
    _, output, _ = written(capsys, "check", "acme.toml")
    assert output[0].startswith("acme.toml:2: taken: A700 in Storage, ")
    assert output[1] == "acme.toml: Acme PACS: 1 code, 1 finding"


def test_check_shows_all_mistakes(capsys: pytest.CaptureFixture[str], acme: Path) -> None:
    acme.write_text("name = 1\n[[codes]]\ncode = 'C502'\n", encoding="utf-8")
    status, output, errors = written(capsys, "check", "acme.toml")
    assert (status, output) == (2, [])
    assert errors == [
        "dimse-status check: error: acme.toml:1: name: expected a text, got the integer 1",
        "dimse-status check: error: acme.toml:2: codes[0]: services or operations must be given",
        "dimse-status check: error: acme.toml:2: codes[0]: meaning, meanings or behaviour must be"
        " given",
        "dimse-status check: error: acme.toml:3: codes[0].code: expected an integer in 0x0000 to"
        " 0xFFFF, got the text 'C502'; write code = 0xC502, without quotes",
    ]


@pytest.mark.usefixtures("acme")
def test_what_it_does_on_receiving_a_code_is_shown_and_counted_apart(
    capsys: pytest.CaptureFixture[str], shown: Run, acme: Path
) -> None:
    text = ACME + dedent("""\
        [[codes]]
        code = 0x0110
        operations = ["C-STORE"]
        role = "SCU"
        behaviour = "sends the object again"
        """)
    acme.write_text(text, encoding="utf-8")
    explained = shown(
        "explain", "--all", "0110", "--operation", "C-STORE", "--implementation", "acme.toml"
    )
    assert "  on receipt  C-STORE\n  behaviour   sends the object again\n" in explained
    assert written(capsys, "check", "acme.toml")[:2] == (
        0,
        ["acme.toml: Acme PACS 4.2: 2 codes, 1 that it receives, 1 reason, no findings"],
    )


def test_a_module_is_written_whole_or_not_at_all(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, acme: Path
) -> None:
    """A full disk left half a module in place of the old one."""
    target = acme.with_name("acme_status.py")
    target.write_text("old", encoding="utf-8")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", full)
        status, _, errors = written(capsys, "generate", "acme.toml", "-o", str(target))
    assert (status, len(errors)) == (2, 1)
    assert errors[0].endswith("acme_status.py: the file cannot be written: no space left on device")
    assert target.read_text(encoding="utf-8") == "old"
    assert sorted(one.name for one in acme.parent.iterdir()) == ["acme.toml", "acme_status.py"]
    assert written(capsys, "generate", "acme.toml", "-o", str(target))[0] == 0
    assert "MOVE_DESTINATION_UNREACHABLE" in target.read_text(encoding="utf-8")


def test_a_device_is_not_replaced(capsys: pytest.CaptureFixture[str], acme: Path) -> None:
    assert written(capsys, "generate", str(acme), "-o", os.devnull) == (0, [], [])
    assert not Path(os.devnull).is_file()


def test_check_prints_the_schema(shown: Run) -> None:
    printed = shown("check", "--schema")
    assert printed == schema_text()
    assert json.loads(printed)["type"] == "object"


def test_generate_prints_or_writes_the_module(shown: Run, acme: Path) -> None:
    printed = shown("generate", "acme.toml")
    assert "# dimse-status generate acme.toml\n" in printed
    assert "MOVE_DESTINATION_UNREACHABLE = 0xC502" in printed
    assert shown("generate", str(acme), "-o", "acme_status.py") == ""
    module = acme.with_name("acme_status.py").read_bytes().decode()
    command = "# dimse-status generate acme.toml"
    assert module == printed.replace(command, f"{command} -o acme_status.py", 1)
    assert str(acme.parent) not in module


def test_output_that_cannot_be_encoded_is_escaped(
    monkeypatch: pytest.MonkeyPatch, acme: Path
) -> None:
    output = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", output)
    assert main(["explain", "C503", "--operation", "C-MOVE", "--implementation", str(acme)]) == 0
    output.seek(0)
    assert r"unbekannt f\xfcr diesen" in output.read()


@pytest.mark.skipif(os.name == "nt", reason="file names of Windows are Unicode: run on POSIX")
def test_a_file_name_that_is_no_text_is_shown_escaped(acme: Path) -> None:
    name = os.fsencode(acme.parent) + b"/acme\xff.toml"
    Path(os.fsdecode(name)).write_text(ACME.replace("0xC502", "0xA702"), encoding="utf-8")
    source = Path(sys.modules["dimse_status"].__file__ or "").parents[1]
    environment = {**os.environ, "PYTHONPATH": str(source), "PYTHONIOENCODING": "utf-8"}
    for command, status in ((b"check", 1), (b"generate", 0)):
        done = subprocess.run(
            [sys.executable, "-m", "dimse_status", command, name],
            capture_output=True,
            env=environment,
            check=False,
        )
        assert (done.returncode, done.stderr) == (status, b"")
        assert b"acme\\udcff.toml" in done.stdout
