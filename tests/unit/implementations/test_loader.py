"""A TOML file is read as it is documented, and every mistake in it is named at once."""

# A row of a table is a line.
# ruff: noqa: E501

from __future__ import annotations

import contextlib
import errno
import os
import pickle
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest
from growth import LINEAR, growth
from hypothesis import given
from hypothesis import strategies as st

from dimse_status import (
    PRINT_MANAGEMENT,
    QUERY_RETRIEVE_MOVE,
    STORAGE,
    ImplementationReason,
    Operation,
    load_implementation,
)
from dimse_status.errors import ImplementationFileError
from dimse_status.implementations import PrintedName
from dimse_status.implementations.loader import LARGEST_FILE, read_implementation
from dimse_status.model.errors import MOST_PROBLEMS_SHOWN, escaped

ACME = """\
name = "Acme PACS"
version = "4.2"
source = "Conformance Statement"

[[codes]]
code = 0xC502
services = ["QUERY_RETRIEVE_MOVE"]
meaning = "Move destination unreachable"
source = "Table 4.2-17"
note = "after three attempts"
name = "DESTINATION_UNREACHABLE"

[[codes]]
range = [0xA7F0, 0xA7FF]
operations = ["C-STORE"]
meaning = "Routing queue full"

[[reasons]]
code = 0xA7F0
attribute = "failure-reason"
services = ["STOW-RS"]
meaning = "Routing queue full"
source = "Table 4.2-18"
note = "as of C-STORE"
name = "QUEUE_FULL"

[[reasons]]
code = 0xB001
attribute = "warning-reason"
services = ["STOW-RS", "UPS-RS"]
meaning = "Compressed"
"""


def problems(text: str) -> list[str]:
    with pytest.raises(ImplementationFileError) as caught:
        read_implementation(text, "acme.toml")
    return str(caught.value).splitlines()


def entry(*lines: str) -> str:
    defaults = {"code": "0xC001", "services": '["STORAGE"]', "meaning": '"Odd"'}
    given_keys = {line.partition("=")[0].strip() for line in lines}
    if "range" in given_keys:
        del defaults["code"]
    rest = [f"{key} = {value}" for key, value in defaults.items() if key not in given_keys]
    return "\n".join(['name = "x"', "[[codes]]", *lines, *rest, ""])


def test_a_file_is_read_as_it_is_documented(tmp_path: Path) -> None:
    file = tmp_path / "acme.toml"
    file.write_text(ACME, encoding="utf-8")
    acme = load_implementation(file)
    assert (acme.name, acme.version) == ("Acme PACS", "4.2")
    unreachable, full = acme.codes
    assert (unreachable.code, unreachable.services) == (0xC502, (QUERY_RETRIEVE_MOVE,))
    assert unreachable.source == "Conformance Statement, Table 4.2-17"
    assert (unreachable.note, unreachable.name) == (
        "after three attempts",
        "DESTINATION_UNREACHABLE",
    )
    assert (full.code, full.last, full.source) == (0xA7F0, 0xA7FF, "Conformance Statement")
    assert (full.services, full.operations) == ((), (Operation.C_STORE,))
    assert acme.reasons == (
        ImplementationReason(
            0xA7F0,
            "Routing queue full",
            ("STOW-RS",),
            warning=False,
            source="Conformance Statement, Table 4.2-18",
            note="as of C-STORE",
            name="QUEUE_FULL",
            implementation="Acme PACS",
        ),
        ImplementationReason(
            0xB001,
            "Compressed",
            ("STOW-RS", "UPS-RS"),
            warning=True,
            source="Conformance Statement",
            implementation="Acme PACS",
        ),
    )
    assert load_implementation(str(file)) == acme


def test_what_a_file_leaves_out_is_empty() -> None:
    (code,) = (sparse := read_implementation(entry() + REASON + '["STOW-RS"]')).codes
    assert (code.source, code.evidence, code.through) == ("", "documented", None)
    assert (sparse.version, sparse.built_on, sparse.reasons[0].source) == ("", "", "")


@pytest.mark.parametrize("text", ['built_on = "DCMTK"', '[[identity]]\nclass_uid = "1.2.3"'])
def test_a_file_may_tell_only_how_a_product_names_itself(text: str) -> None:
    assert read_implementation(f'name = "x"\n{text}').codes == ()


def test_one_error_shows_all_mistakes_in_the_order_of_their_lines() -> None:
    text = dedent("""\
        nam = "Acme"
        [[codes]]
        code = "C502"
        servces = ["STORAGE"]
        meaning = ""
        [[codes]]
        code = 0x1C502
        services = ["STORAG", 3]
        operations = ["C_MOVE"]
        meaning = "x"
        [[codes]]
        code = 0xC502
        services = ["STORAGE"]
        operations = ["C-MOVE"]
        meaning = "x"
        """)
    assert problems(text) == [
        "acme.toml: name is missing: expected a text",
        "acme.toml:1: nam: there is no such key; did you mean 'name'?",
        "acme.toml:2: codes[0]: services or operations must be given",
        "acme.toml:3: codes[0].code: expected an integer in 0x0000 to 0xFFFF,"
        " got the text 'C502'; write code = 0xC502, without quotes",
        "acme.toml:4: codes[0].servces: there is no such key; did you mean 'services'?",
        "acme.toml:5: codes[0].meaning: expected a text, got ''",
        "acme.toml:7: codes[1].code: expected an integer in 0x0000 to 0xFFFF, got 0x1c502",
        "acme.toml:8: codes[1].services[0]: expected a service class, got 'STORAG';"
        " did you mean 'STORAGE'?",
        "acme.toml:8: codes[1].services[1]: expected a service class, got the integer 3",
        "acme.toml:9: codes[1].operations[0]: expected an operation, got 'C_MOVE';"
        " did you mean 'C-MOVE'?",
        "acme.toml:14: codes[2].operations: C-MOVE is no operation of Storage: expected C-STORE",
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "name is missing: expected a text"),
        ("", "an entry is missing: expected [[codes]] or [[reasons]]"),
        ('name = "x"\ncodes = []', "an entry is missing: expected [[codes]] or [[reasons]]"),
        ("name = 3", "1: name: expected a text, got the integer 3"),
        ("name = true", "1: name: expected a text, got true"),
        ("name = false", "1: name: expected a text, got false"),
        ("name = 1.5", "1: name: expected a text, got the number 1.5"),
        ("name = []", "1: name: expected a text, got an empty list"),
        ("name = [1]", "1: name: expected a text, got a list"),
        ("name = {}", "1: name: expected a text, got a table"),
        ("name = 1979-05-27", "1: name: expected a text, got a date or a time"),
        ('name = " "', "1: name: expected a text, got ' '"),
        ('name = "a\\nb"', "1: name: expected a text of one line, without control characters, got 'a\\nb'"),
        ('name = "a\\u202Eb"', "1: name: expected a text of one line, without control characters, got 'a\\u202eb'"),
        ('name = "x"\ncodes = 3', "2: codes: expected entries, each under [[codes]], got the integer 3"),
        ('name = "x"\ncodes = [3]', "2: codes[0]: expected an entry, got the integer 3"),
        ('name = "x"\n[codes]', "2: codes: expected entries, each under [[codes]], got a table"),
        (entry("code = -1"), "3: codes[0].code: expected an integer in 0x0000 to 0xFFFF, got -1"),
        (entry("code = 1.0"), "3: codes[0].code: expected an integer in 0x0000 to 0xFFFF, got the number 1.0"),
        (entry("code = true"), "3: codes[0].code: expected an integer in 0x0000 to 0xFFFF, got true"),
        (entry("code = 'A7FGH'"), "3: codes[0].code: expected an integer in 0x0000 to 0xFFFF, got the text 'A7FGH'"),
        (entry("code = '0xa7f0h'"), "3: codes[0].code: expected an integer in 0x0000 to 0xFFFF, got the text '0xa7f0h'; write code = 0xA7F0, without quotes"),
        (entry("code = 1", "range = [1, 2]"), "4: codes[0].range: expected code or range, got both"),
        ('name = "x"\n[[codes]]\nservices = ["STORAGE"]\nmeaning = "a"', "2: codes[0]: code or range is missing: expected one of them"),
        (entry("range = 3"), "3: codes[0].range: expected the first and the last code, such as [0xA7F0, 0xA7FF], got the integer 3"),
        (entry("range = [1]"), "3: codes[0].range: expected the first and the last code, such as [0xA7F0, 0xA7FF], got a list"),
        (entry("range = [0xA700, 'x']"), "3: codes[0].range[1]: expected an integer in 0x0000 to 0xFFFF, got the text 'x'"),
        (entry("range = [0xA7FF, 0xA700]"), "3: codes[0].range: a range must go upwards, got 0xA7FF to 0xA700"),
        (entry("range = [0xA700, 0xB000]"), "3: codes[0].range: a range must lie in one status class of PS3.7 Annex C, got 0xA700 to 0xB000: 0xB000 is Warning"),
        (entry("services = []"), '3: codes[0].services: expected a list, such as ["VERIFICATION"], got an empty list'),
        (entry("services = 'STORAGE'"), "3: codes[0].services: expected a list, such as [\"VERIFICATION\"], got the text 'STORAGE'"),
        (entry("services = ['STORAGE', 'STORAGE']"), "3: codes[0].services[1]: expected each once, got 'STORAGE' again"),
        (entry("services = ['query retrieve move']"), "3: codes[0].services[0]: expected a service class, got 'query retrieve move'; did you mean 'QUERY_RETRIEVE_MOVE'?"),
        (entry("services = ['Modality performed procedure step']"), "3: codes[0].services[0]: expected a service class, got 'Modality performed procedure step'; did you mean 'PROCEDURE_STEP'?"),
        (entry("sop_classes = ['!']"), "3: codes[0].sop_classes[0]: expected a SOP class, got '!'; expected one such as Verification"),
        (entry("role = ''"), "3: codes[0].role: expected a role, got ''; expected SCP or SCU"),
        (entry("services = ['DIMSE']"), "3: codes[0].services[0]: expected a service class, got 'DIMSE'; did you mean 'GENERAL'?"),
        (entry("operations = ['C_MOVE']"), "3: codes[0].operations[0]: expected an operation, got 'C_MOVE'; did you mean 'C-MOVE'?"),
        (entry("operations = ['C-CANCEL!']"), "3: codes[0].operations[0]: expected an operation, got 'C-CANCEL!'; expected C-STORE, C-FIND, C-GET, C-MOVE, C-ECHO, N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE or N-DELETE"),
        ('name = "x"\n[[codes]]\ncode = 1\nmeaning = "a"', "2: codes[0]: services or operations must be given"),
        (entry("name = 'disk full'"), "3: codes[0].name: expected a name in upper case, such as DISK_FULL, got 'disk full'"),
        (entry("name = ''"), "3: codes[0].name: expected a name in upper case, such as DISK_FULL, got ''"),
        (entry("name = 3"), "3: codes[0].name: expected a text, got the integer 3"),
        (entry("quite_other = 3"), "3: codes[0].quite_other: there is no such key; expected code, range, meaning, services, operations, source, note, name, role, behaviour, sop_classes, meanings or evidence"),
        ('name = "x"\n[[reasons]]\n', "2: reasons[0]: code is missing: expected an integer in 0x0000 to 0xFFFF"),
        ('name = "x"\n[[reasons]]\n', "2: reasons[0]: attribute is missing: expected failure-reason or warning-reason"),
        ('name = "x"\n[[reasons]]\n', "2: reasons[0]: meaning is missing: expected a text"),
        ('name = "x"\n[[reasons]]\n', '2: reasons[0]: services is missing: expected a list, such as ["STOW-RS"]'),
        ('name = "x"\n[[reasons]]\nservices = ["", 3]\n', "3: reasons[0].services[0]: expected a text, got ''"),
        ('name = "x"\n[[reasons]]\nservices = []\n', '3: reasons[0].services: expected a list, such as ["STOW-RS"], got an empty list'),
        ('name = "x"\n[[reasons]]\nservices = ["a", "a"]\n', "3: reasons[0].services[1]: expected each once, got 'a' again"),
        ('name = "x"\n[[reasons]]\nattribute = "failure"\n', "3: reasons[0].attribute: expected an attribute, got 'failure'; did you mean 'failure-reason'?"),
        ("a = [", "1: a file must be TOML: invalid value, at the end"),
        ("a = 1\n\nb = [", "3: a file must be TOML: invalid value, at the end"),
        ("a ! 2\nb = 1\n", "1: a file must be TOML: expected '=' after a key in a key/value pair, in column 3"),
        ("a = 1\nb ! 2\nc = 3\n", "2: a file must be TOML: expected '=' after a key in a key/value pair, in column 3"),
        ("a = 1\nb ! 2", "2: a file must be TOML: expected '=' after a key in a key/value pair, in column 3"),
        ("a = " + "[\n" * 3000 + "]" * 3000, "a file must be TOML, this one is nested too deeply"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_line_and_key(text: str, problem: str) -> None:
    where = "acme.toml:" if problem[0].isdigit() else "acme.toml: "
    assert where + problem in problems(text)


def test_an_integer_of_thousands_of_digits_is_refused() -> None:
    assert problems("a = " + "1" * 5000) == [
        "acme.toml:1: a line must have 4096 characters at most, this one has more"
    ]


def test_codes_that_overlap_are_refused() -> None:
    text = dedent("""\
        name = "x"
        [[codes]]
        code = 0xC001
        services = ["STORAGE"]
        meaning = "One"
        [[codes]]
        code = 0xC001
        services = ["STORAGE"]
        meaning = "Two"
        [[codes]]
        meaning = "Three"
        operations = ["C-STORE"]
        range = [0xC000, 0xC00F]
        [[codes]]
        code = 0xC001
        services = ["QUERY_RETRIEVE_MOVE"]
        meaning = "Not the same place"
        [[codes]]
        range = [0xC00F, 0xC01F]
        services = ["STORAGE"]
        meaning = "Beyond another"
        """)
    assert problems(text) == [
        "acme.toml:7: codes[1].code: expected one meaning of a code in Storage, C-STORE,"
        " got C001, which overlaps codes[0], C001 'One'",
        "acme.toml:19: codes[4].range: expected one meaning of a code in Storage, C-STORE,"
        " got C00F-C01F, which overlaps codes[2], C000-C00F 'Three'",
    ]


def test_a_name_is_of_one_code_and_a_reason_has_one_meaning() -> None:
    text = dedent("""\
        name = "x"
        [[codes]]
        code = 0xC001
        services = ["STORAGE"]
        meaning = "One"
        name = "ONE"
        [[codes]]
        code = 0xC002
        operations = ["C-STORE"]
        meaning = "Two"
        name = "ONE"
        [[codes]]
        code = 0xC002
        services = ["QUERY_RETRIEVE_MOVE"]
        meaning = "Another enum"
        name = "ONE"
        [[codes]]
        code = 0xC003
        services = ["STORAGE"]
        meaning = "Nameless"
        [[codes]]
        code = 0xC004
        services = ["NON_PATIENT_OBJECT", "STORAGE"]
        meaning = "Four"
        name = "ONE"
        [[reasons]]
        code = 0xC001
        attribute = "failure-reason"
        services = ["STOW-RS"]
        meaning = "One"
        [[reasons]]
        code = 0xC001
        attribute = "failure-reason"
        services = ["UPS-RS", "STOW-RS"]
        meaning = "Two"
        [[reasons]]
        code = 0xC001
        [[reasons]]
        code = 0xC001
        attribute = "failure-reason"
        services = ["UPS-RS", "STOW-RS"]
        meaning = "Three"
        """)
    assert problems(text) == [
        "acme.toml:11: codes[1].name: expected a name of its own, codes[0] is ONE too",
        "acme.toml:25: codes[4].name: expected a name of its own, codes[0] is ONE too",
        "acme.toml:32: reasons[1].code: expected one meaning of a code in STOW-RS,"
        " reasons[0] has it too",
        "acme.toml:36: reasons[2]: attribute is missing: expected failure-reason or warning-reason",
        "acme.toml:36: reasons[2]: meaning is missing: expected a text",
        'acme.toml:36: reasons[2]: services is missing: expected a list, such as ["STOW-RS"]',
        "acme.toml:39: reasons[3].code: expected one meaning of a code in UPS-RS,"
        " reasons[1] has it too",
    ]


def test_a_file_may_have_codes_or_reasons_alone() -> None:
    head, code, _, failure, warning = ACME.replace("[[", "\f[[").split("\f")
    assert len(read_implementation(head + code).codes) == 1
    assert len(read_implementation(head + failure + warning).reasons) == 2


def test_a_text_without_a_file_has_a_name_in_messages() -> None:
    with pytest.raises(ImplementationFileError, match="^<text>: name is missing"):
        read_implementation("")


def test_inline_entries_have_lines_of_their_own() -> None:
    text = 'name = "x"\ncodes = [\n  { code = "x" },\n  { code = 1 },\n]'
    assert [one for one in problems(text) if "given" in one][1:3] == [
        "acme.toml:3: codes[0]: meaning, meanings or behaviour must be given",
        "acme.toml:4: codes[1]: services or operations must be given",
    ]
    assert problems('codes = [{code = "x"}]')[1].startswith("acme.toml:1: codes[0].code: expected")


@pytest.mark.parametrize(
    ("written", "advice"),
    [
        ("code = A711H", "a file must be TOML: invalid value, in column 8; write code = 0xA711, without quotes"),
        ("code = 0110 # other", "; write code = 0x0110, without quotes"),
        ("code = A7XX", "; write range = [0xA700, 0xA7FF] in place of code"),
        ('code = "A711', "; write code = 0xA711, without quotes"),
        ("code = A700-A7FF", "; write range = [0xA700, 0xA7FF] in place of code"),
        ('code = "A7xx"', "got the text 'A7xx'; write range = [0xA700, 0xA7FF] in place of code"),
        ('code = "A700-A7FF"', "; write range = [0xA700, 0xA7FF] in place of code"),
        ('code = "0x213"', "; write code = 0x0213, without quotes"),
        ("code = [0xA701, 0xA702]", "got a list; write an entry for each code, or range = [first, last] for a run of codes"),
        ("code = 110", "expected a code of PS3.7 Annex C, got 110, which is 0x006E; write 0x0110"),
        ("code = 0o110", "expected a code of PS3.7 Annex C, got 72, which is 0x0048; write 0x0110"),
    ],
)  # fmt: skip
def test_a_code_as_people_type_it_is_refused_with_the_form_to_write(
    written: str, advice: str
) -> None:
    (problem,) = problems(entry(written))
    assert problem.startswith("acme.toml:3: ")
    assert problem.endswith(advice)


def test_a_decimal_that_is_a_status_is_one() -> None:
    assert read_implementation(entry("code = 42864")).codes[0].code == 0xA770
    for code in (0x0000, 0xFFFF):
        assert read_implementation(entry(f"code = {code}")).codes[0].code == code


def test_all_that_a_statement_says_is_read() -> None:
    text = dedent("""\
        name = "Agfa NX"
        built_on = "MergeCOM-3"
        evidence = "source"
        remarks = ["Film sessions only."]
        printed = [
          { text = "Refused", range = [0xA700, 0xA7FF], operations = ["C-STORE"] },
          { text = "Success", code = 0x0000 },
        ]
        [[identity]]
        class_uid = "1.3.51.0.1.3"
        version_name = "AGFA DTF"
        [[codes]]
        code = 0xA703
        services = ["STORAGE"]
        meanings = [{ meaning = "File", comment = "file" }, { meaning = "Network" }]
        [[codes]]
        code = 0x0116
        operations = ["N-CREATE"]
        sop_classes = ["BasicFilmSession"]
        role = "SCU"
        evidence = "documented"
        behaviour = "goes on with an Agfa printer, aborts with others"
        """)
    agfa = read_implementation(text)
    stored, printed = agfa.codes
    assert stored.meanings == (("File", "file"), ("Network", ""))
    assert (stored.role, stored.evidence) == ("SCP", "source")
    assert (printed.role, printed.evidence) == ("SCU", "documented")
    assert [one.keyword for one in printed.sop_classes] == ["BasicFilmSession"]
    assert agfa.find(0x0116, PRINT_MANAGEMENT, Operation.N_CREATE) is None
    assert agfa.identities[0].class_uid == "1.3.51.0.1.3"
    assert agfa.printed == (
        PrintedName("Refused", 0xA700, (Operation.C_STORE,), 0xA7FF),
        PrintedName("Success", 0x0000),
    )
    assert (agfa.built_on, agfa.remarks) == ("MergeCOM-3", ("Film sessions only.",))


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        (("meaning = 'x'", "meanings = [{meaning = 'y'}]"), "4: codes[0].meanings: expected meaning or meanings, got both"),
        (("sop_classes = ['BasicFilmSession']",), "3: codes[0].sop_classes: BasicFilmSession is no SOP class of Storage"),
        (("sop_classes = ['BasicFilmSession']", "services = ['STORAGE', 'VERIFICATION']"), "3: codes[0].sop_classes: BasicFilmSession is no SOP class of Storage, Verification"),
        (("sop_classes = ['CTImageStorge']",), "3: codes[0].sop_classes[0]: expected a SOP class, got 'CTImageStorge'; did you mean 'CTImageStorage'?"),
        (("role = 'SCR'",), "3: codes[0].role: expected a role, got 'SCR'; did you mean 'SCU'?"),
        (("meanings = []", "meaning = 'x'"), "3: codes[0].meanings: expected entries, each with its meaning, as {meaning = ..., comment = ...}, got an empty list"),
    ],
)  # fmt: skip
def test_what_does_not_go_together_is_refused(lines: tuple[str, ...], problem: str) -> None:
    assert problems(entry(*lines)) == [f"acme.toml:{problem}"]


def test_only_a_row_of_the_role_scu_may_do_without_a_meaning() -> None:
    head = 'name = "x"\n[[codes]]\ncode = 0xC001\nservices = ["STORAGE"]\nbehaviour = "waits"\n'
    assert read_implementation(f'{head}role = "SCU"').codes[0].meaning == ""
    for text in (head, f'{head}operations = ["C-STORE"]'):
        assert problems(text) == ["acme.toml:2: codes[0]: 0xC001 must have a meaning, got ''"]


CSV = """\
Service;Error Code;Further Meaning;Service Status;Behaviour;Role
STORAGE;A711H;"Not enough
disk space";Refused;;

;A7xx;Out of resources;Refused;;
;0xC001-C0FF;Odd;Error;;
;0110;;;tries again;SCU
"""


def test_a_table_that_was_copied_is_read_as_csv(tmp_path: Path) -> None:
    file = tmp_path / "GE SIGNA.csv"
    file.write_text("\ufeff" + CSV, encoding="utf-8")
    signa = load_implementation(file)
    assert (signa.name, signa.codes[0].source) == ("GE SIGNA", "GE SIGNA.csv")
    assert [one.pattern for one in signa.codes] == ["A711", "A700-A7FF", "C001-C0FF", "0110"]
    assert [one.through for one in signa.codes] == [None, 0xA7FF, 0xC0FF, None]
    assert signa.codes[0].meaning == "Not enough disk space"
    assert {one.services for one in signa.codes} == {(STORAGE,)}
    assert (signa.codes[3].role, signa.codes[3].behaviour) == ("SCU", "tries again")


def test_a_cell_may_have_the_name_of_a_service_class() -> None:
    text = "Service,Error Code,Further Meaning\nStorage; Query/Retrieve C-MOVE,A710,disk full\n"
    (code,) = read_implementation(text, "acme.csv").codes
    assert code.services == (STORAGE, QUERY_RETRIEVE_MOVE)


def test_a_column_may_have_the_name_of_its_key() -> None:
    text = "code,operations,sop_classes,meaning\nC000,C-STORE,CTImageStorage,x\n"
    (code,) = read_implementation(text, "acme.csv").codes
    assert code.operations == (Operation.C_STORE,)
    assert [one.keyword for one in code.sop_classes] == ["CTImageStorage"]


def test_only_the_line_breaks_of_files_end_a_row() -> None:
    """What a cell was copied with, out of a PDF or a spreadsheet, breaks no row and shifts no line."""
    text = "code,services,meaning\r\nC000,STORAGE,Disk\x0bfull\u2028and more\rC001,STORAGE,\x0c\n"
    with pytest.raises(ImplementationFileError) as caught:
        read_implementation(text, "acme.csv")
    assert str(caught.value) == (
        "acme.csv:3: codes[1]: meaning, meanings or behaviour must be given"
    )
    (code,) = read_implementation(text.rpartition("\r")[0], "acme.csv").codes
    assert code.meaning == "Disk full and more"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("code,meanin\n", "acme.csv: there is no such column, got 'meanin'; did you mean 'meaning'?"),
        ("code,XYZ\n", "acme.csv: there is no such column, got 'XYZ'; expected code, meaning, services, operations, source, note, name, role, behaviour, sop_classes or evidence"),
        ("code,services,meaning\nC000,STORAG,x\n", "acme.csv:2: codes[0].services[0]: expected a service class, got 'STORAG'; did you mean 'STORAGE'?"),
        ("code,services,meaning\n,STORAGE,x\n", "acme.csv:2: codes[0]: code or range is missing: expected one of them"),
        ("code,meaning,services\nA7G1,x,STORAGE\n", "acme.csv:2: codes[0].code: expected an integer in 0x0000 to 0xFFFF, got the text 'A7G1'"),
        ("code,meaning\nA701,x,y\n", "acme.csv:2: codes[0]: expected 2 cells, got 3"),
        ('code,meaning\nA701,"x', "acme.csv: a file must be CSV: unexpected end of data, in line 2"),
        ("", "acme.csv: an entry is missing: expected [[codes]] or [[reasons]]"),
    ],
)  # fmt: skip
def test_a_mistake_in_csv_is_named(text: str, problem: str) -> None:
    with pytest.raises(ImplementationFileError) as caught:
        read_implementation(text, "acme.csv")
    assert problem in str(caught.value).splitlines()


def test_a_column_that_is_not_known_is_refused_once() -> None:
    with pytest.raises(ImplementationFileError) as caught:
        read_implementation("code,services,meaning,XYZ\nC000,STORAGE,x,y\n", "acme.csv")
    assert len(caught.value.problems) == 1


IN_STORAGE = '[[codes]]\nservices = ["STORAGE"]\nmeaning = "x"\n'
REASON = '[[reasons]]\ncode = 1\nattribute = "failure-reason"\nmeaning = "x"\nservices = '
SIXTY = ".".join("a" * 60)


def _lines(size: int, line: str) -> str:
    """Return as many lines, each with its number, of four digits or more, in place of ``#``."""
    return "".join(line.replace("#", f"{number:04}") + "\n" for number in range(size))


HOSTILE: dict[str, tuple[Callable[[int], str], int]] = {
    "services of a reason": (lambda n: REASON + "[\n" + _lines(n, '"s#",') + "]\n", 4_000),
    "overlapping ranges": (lambda n: _lines(n, IN_STORAGE + "range = [0xC000, 0xCFFF]"), 1_250),
    "nested ranges": (lambda n: _lines(n, IN_STORAGE + "range = [5#, 0xCFFF]"), 750),
    "misspelt services": (lambda n: "[[codes]]\nservices = [\n" + _lines(n, '"STORAG#",') + "]\n", 2_000),
    "keys": (lambda n: "[[codes]]\n" + _lines(n, "k# = 1"), 2_000),
    "dotted keys": (lambda n: _lines(n, f"k#.{SIXTY} = 1"), 200),
    "dotted keys of one table": (lambda n: _lines(n, f"{SIXTY}.k# = 1"), 200),
    "dotted headers": (lambda n: _lines(n, f"[{SIXTY}.k#]"), 300),
    "inline tables": (lambda n: "codes = [\n" + _lines(n, "{code = 0xC000},") + "]\n", 2_000),
    "a name of many lines": (lambda n: 'built_on = """\\\n' + _lines(n, "x" * 4_000 + "\\") + '"""\n', 60),
}  # fmt: skip


@pytest.mark.thorough
@pytest.mark.parametrize(("text", "size"), HOSTILE.values(), ids=list(HOSTILE))
def test_a_hostile_file_takes_no_longer_than_its_size(
    text: Callable[[int], str], size: int
) -> None:
    """Each took the square of it, minutes for less than 1 MiB."""

    def read(given: str) -> None:
        with contextlib.suppress(ImplementationFileError):
            read_implementation(given)

    assert len(text(4 * size)) < LARGEST_FILE
    assert growth(lambda size: f'name = "x"\n{text(size)}', read, size) < LINEAR


def test_advice_is_looked_for_only_where_it_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes a thousandth of a second a word."""
    looked_for: list[str] = []

    def closest_of(word: str, _: object) -> str:
        looked_for.append(word)
        return "; did you mean another?"

    monkeypatch.setattr("dimse_status.implementations.file_keys.closest_of", closest_of)
    problems("[[codes]]\nservices = [" + '"STORAG",\n' * 20 * MOST_PROBLEMS_SHOWN + "]")
    assert len(looked_for) <= 2 * MOST_PROBLEMS_SHOWN


def test_a_key_of_thousands_of_parts_is_refused() -> None:
    """The parser of TOML takes the square of their number."""
    key = ".".join("a" * 2_000)
    for text in (
        f"{key} = 1",
        f"[{key}]",
        f"[[{key}]]",
        f"x = {{{key} = 1}}",
        f"x = [{{{key}=1}}]",
    ):
        assert problems(text) == ["acme.toml:1: a key must have 64 parts at most"]
    assert problems(".".join("a" * 20_000) + " = 1") == [
        "acme.toml:1: a line must have 4096 characters at most, this one has more"
    ]
    leader = read_implementation(ACME.replace("unreachable", "." * 100))  # of a table of contents
    assert leader.codes[0].meaning == f"Move destination {'.' * 100}"


def test_limits_are_those_that_are_named() -> None:
    assert read_implementation(ACME + "#" * 4_096).name == "Acme PACS"
    missing = "acme.toml: name is missing: expected a text"
    assert missing in problems(".".join("a" * 64) + " = 1")
    assert problems(".".join("a" * 65) + " = 1") == [
        "acme.toml:1: a key must have 64 parts at most"
    ]


def test_an_integer_that_python_does_not_read_is_refused() -> None:
    limit = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(640)
    try:
        (problem,) = problems("a = " + "1" * 641)
    finally:
        sys.set_int_max_str_digits(limit)
    assert problem.startswith("acme.toml: a file must be TOML: exceeds the limit (640")


@pytest.mark.thorough
def test_what_a_table_repeats_counts_as_written() -> None:
    """Each of 800 rows had the 2,000 misspelt services of the first: 40 seconds."""
    services = ",".join(f"s{number}" for number in range(2_000))
    with pytest.raises(ImplementationFileError) as caught:
        read_implementation(
            f'code,services,meaning\nC000,"{services}",x\n' + "C001,,x\n" * 800, "a.csv"
        )
    (at,) = (problem for problem in caught.value.problems if "repeated" in problem.text)
    assert at.text == (
        "what is repeated from the cells above must have less than 1 MiB, with this row it has"
        " more; name service classes in place of all their SOP classes"
    )
    assert at.line == int(at.key.removeprefix("codes[").removesuffix("]")) + 2
    assert len(caught.value.problems) < 2**20 / 4


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no FIFOs: run on POSIX")
def test_a_fifo_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    file = tmp_path / "acme.toml"
    os.mkfifo(file)
    with pytest.raises(ImplementationFileError) as caught:
        load_implementation(file)
    assert str(caught.value) == f"{file}: the file cannot be read: it is no regular file"


def test_a_file_name_cannot_drive_the_terminal() -> None:
    with pytest.raises(ImplementationFileError) as caught:
        read_implementation("", "a\x1b[31m\n.toml")
    assert str(caught.value).startswith(r"a\x1b[31m\n.toml: ")


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"name = 'x'\n# \xe4\n", ":2: a file must be UTF-8, got the byte 0xE4"),
        (b"# \xe4\n\n", ":1: a file must be UTF-8, got the byte 0xE4"),
        (b"\n\xe4\n\xf6\n", ":2: a file must be UTF-8, got the byte 0xE4"),
        ("\ufeffname = 'x'\n".encode("utf-16-le"), ":1: a file must be UTF-8, this one begins like UTF-16"),
        ("\ufeffname = 'x'\n".encode("utf-16-be"), ":1: a file must be UTF-8, this one begins like UTF-16"),
        (b"name = 'x'\ncodes = 3\n", ":2: codes: expected entries, each under [[codes]], got the integer 3"),
        (b"#" * LARGEST_FILE, ":1: a line must have 4096 characters at most, this one has more"),
        (b"#" * (LARGEST_FILE + 1), ": a file must have less than 1 MiB, this one has more"),
    ],
)  # fmt: skip
def test_a_file_with_a_mistake_is_named(tmp_path: Path, data: bytes, problem: str) -> None:
    file = tmp_path / "acme.toml"
    file.write_bytes(data)
    with pytest.raises(ImplementationFileError) as caught:
        load_implementation(file)
    assert str(caught.value) == f"{file}{problem}"
    assert caught.value.path == str(file)


def test_a_file_that_is_too_large_is_not_read_to_its_end(tmp_path: Path) -> None:
    file = tmp_path / "acme.toml"
    file.touch()
    os.truncate(file, 64 * LARGEST_FILE)
    tracemalloc.start()
    try:
        with pytest.raises(ImplementationFileError, match="must have less than 1 MiB"):
            load_implementation(file)
        assert tracemalloc.get_traced_memory()[1] < 8 * LARGEST_FILE
    finally:
        tracemalloc.stop()


@pytest.mark.thorough
def test_the_largest_file_is_read_and_a_byte_order_mark_is_none_of_it(tmp_path: Path) -> None:
    file = tmp_path / "acme.toml"
    data = b"\xef\xbb\xbf" + ACME.encode()
    file.write_bytes(data + b"#\n" * ((LARGEST_FILE - len(data)) // 2))
    assert load_implementation(file).name == "Acme PACS"


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    missing = os.strerror(errno.ENOENT).lower()
    reasons = ((tmp_path, ""), (tmp_path / "none.toml", missing), ("a\0b.toml", "embedded null "))
    for path, reason in reasons:
        with pytest.raises(ImplementationFileError) as caught:
            load_implementation(path)
        assert str(caught.value).startswith(
            f"{escaped(str(path))}: the file cannot be read: {reason}"
        )
        assert isinstance(caught.value, ValueError)
    if os.path.exists("/dev/zero"):  # noqa: PTH110 - a path for this very check
        with pytest.raises(ImplementationFileError, match="no regular file"):
            load_implementation("/dev/zero")


def test_an_error_of_many_mistakes_is_short_and_has_them_all() -> None:
    text = 'name = "x"\n' + "[[codes]]\n" * 3 * MOST_PROBLEMS_SHOWN
    with pytest.raises(ImplementationFileError) as caught:
        read_implementation(text, "acme.toml")
    error = caught.value
    count = len(error.problems)
    assert count == 3 * 3 * MOST_PROBLEMS_SHOWN
    lines = str(error).splitlines()
    assert len(lines) == MOST_PROBLEMS_SHOWN + 1
    assert lines[-1] == f"acme.toml: and {count - MOST_PROBLEMS_SHOWN} more"
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.problems) == (str(error), error.problems)
    all_shown = ImplementationFileError("acme.toml", error.problems[:MOST_PROBLEMS_SHOWN])
    assert str(all_shown).splitlines() == lines[:-1]


KEYS = ("code", "range", "meaning", "services", "operations", "source", "note", "name", "odd")
VALUES = st.recursive(
    st.one_of(
        st.integers(-5, 0x10005).map(str),
        st.sampled_from(["true", "1.5", '"STORAGE"', '"C-STORE"', '""', "'x'", "inf", "07:32:00"]),
    ),
    lambda inner: st.lists(inner, max_size=3).map(lambda some: f"[{', '.join(some)}]"),
    max_leaves=4,
)
TABLES = st.lists(
    st.tuples(
        st.sampled_from(["codes", "reasons"]), st.dictionaries(st.sampled_from(KEYS), VALUES)
    ),
    max_size=3,
)


@given(tables=TABLES, name=VALUES)
def test_any_toml_is_read_or_refused_by_the_documented_error(
    tables: list[tuple[str, dict[str, str]]], name: str
) -> None:
    text = f"name = {name}\n"
    for table, content in tables:
        text += f"[[{table}]]\n" + "".join(f"{key} = {value}\n" for key, value in content.items())
    try:
        implementation = read_implementation(text, "acme.toml")
    except ImplementationFileError as error:
        assert error.problems
        for problem in error.problems:
            assert problem.text
            assert problem.line is None or 1 <= problem.line <= text.count("\n")
            if problem.key:
                assert problem.line is not None
    else:
        assert implementation.codes or implementation.reasons


@given(text=st.text())
def test_any_text_is_read_or_refused_by_the_documented_error(text: str) -> None:
    with pytest.raises(ImplementationFileError):
        read_implementation(text)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions: run on POSIX")
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "acme.toml"
    file.write_text(ACME, encoding="utf-8")
    file.chmod(0)
    if os.access(file, os.R_OK):  # the superuser may read everything
        assert load_implementation(file).codes[0].services == (QUERY_RETRIEVE_MOVE,)
        assert load_implementation(file).find(0xA7F8, STORAGE) is not None
        return
    with pytest.raises(ImplementationFileError, match="permission denied"):
        load_implementation(file)


def test_of_many_mistakes_the_message_has_a_hundred() -> None:
    with pytest.raises(ImplementationFileError) as error:
        read_implementation("codes = [\n" + "{},\n" * 150 + "]\n", "acme.toml")
    *_, last = str(error.value).splitlines()
    more = len(error.value.problems) - 100
    assert more > 100
    assert last == f"acme.toml: and {more} more"
