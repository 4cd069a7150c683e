"""A TOML file is read as it is documented, and every mistake in it is named at once."""

# A row of a table is a line.
# ruff: noqa: E501

from __future__ import annotations

import errno
import os
import pickle
import sys
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dimse_status import (
    QUERY_RETRIEVE_MOVE,
    STORAGE,
    ImplementationReason,
    Operation,
    load_implementation,
)
from dimse_status.errors import ImplementationFileError
from dimse_status.implementations.loader import LARGEST_FILE, read_implementation, read_text
from dimse_status.model.errors import MOST_PROBLEMS_SHOWN

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
        "acme.toml:3: codes[0].code: expected an integer in 0x0000 to 0xFFFF,"
        " got the text 'C502'; write 0xC502 without quotes",
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
        ('name = "a\\nb"', "1: name: expected a text of one line, without control characters"),
        ('name = "a\\u202Eb"', "1: name: expected a text of one line, without control characters"),
        ('name = "x"\ncodes = 3', "2: codes: expected entries, each under [[codes]], got the integer 3"),
        ('name = "x"\ncodes = [3]', "2: codes[0]: expected an entry, got the integer 3"),
        ('name = "x"\n[codes]', "2: codes: expected entries, each under [[codes]], got a table"),
        (entry("code = -1"), "3: codes[0].code: expected an integer in 0x0000 to 0xFFFF, got -1"),
        (entry("code = 1.0"), "3: codes[0].code: expected an integer in 0x0000 to 0xFFFF, got the number 1.0"),
        (entry("code = true"), "3: codes[0].code: expected an integer in 0x0000 to 0xFFFF, got true"),
        (entry("code = 'A7FGH'"), "3: codes[0].code: expected an integer in 0x0000 to 0xFFFF, got the text 'A7FGH'"),
        (entry("code = '0xa7f0h'"), "3: codes[0].code: expected an integer in 0x0000 to 0xFFFF, got the text '0xa7f0h'; write 0xA7F0 without quotes"),
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
        (entry("services = ['DIMSE']"), "3: codes[0].services[0]: expected a service class, got 'DIMSE'; did you mean 'GENERAL'?"),
        (entry("operations = ['C_MOVE']"), "3: codes[0].operations[0]: expected an operation, got 'C_MOVE'; did you mean 'C-MOVE'?"),
        (entry("operations = ['C-CANCEL!']"), "3: codes[0].operations[0]: expected an operation, got 'C-CANCEL!'; expected C-STORE, C-FIND, C-GET, C-MOVE, C-ECHO, N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE or N-DELETE"),
        ('name = "x"\n[[codes]]\ncode = 1\nmeaning = "a"', "2: codes[0]: services or operations must be given: the same code differs between them"),
        (entry("name = 'disk full'"), "3: codes[0].name: expected a name in upper case, such as DISK_FULL, got 'disk full'"),
        (entry("name = ''"), "3: codes[0].name: expected a name in upper case, such as DISK_FULL, got ''"),
        (entry("name = 3"), "3: codes[0].name: expected a text, got the integer 3"),
        (entry("quite_other = 3"), "3: codes[0].quite_other: there is no such key; expected code, range, meaning, services, operations, source, note or name"),
        ('name = "x"\n[[reasons]]\n', "2: reasons[0]: code is missing: expected an integer in 0x0000 to 0xFFFF"),
        ('name = "x"\n[[reasons]]\n', "2: reasons[0]: attribute is missing: expected failure-reason or warning-reason"),
        ('name = "x"\n[[reasons]]\n', "2: reasons[0]: meaning is missing: expected a text"),
        ('name = "x"\n[[reasons]]\n', '2: reasons[0]: services is missing: expected a list, such as ["STOW-RS"]'),
        ('name = "x"\n[[reasons]]\nservices = ["", 3]\n', "3: reasons[0].services[0]: expected a text of one line, got the text ''"),
        ('name = "x"\n[[reasons]]\nservices = []\n', '3: reasons[0].services: expected a list, such as ["STOW-RS"], got an empty list'),
        ('name = "x"\n[[reasons]]\nservices = ["a", "a"]\n', "3: reasons[0].services[1]: expected each once, got 'a' again"),
        ('name = "x"\n[[reasons]]\nattribute = "failure"\n', "3: reasons[0].attribute: expected an attribute, got 'failure'; did you mean 'failure-reason'?"),
        ("a = [", "1: a file must be TOML: invalid value, at the end"),
        ("a = 1\n\nb = [", "3: a file must be TOML: invalid value, at the end"),
        ("a ! 2\nb = 1\n", "1: a file must be TOML: expected '=' after a key in a key/value pair, in column 3"),
        ("a = 1\nb ! 2\nc = 3\n", "2: a file must be TOML: expected '=' after a key in a key/value pair, in column 3"),
        ("a = 1\nb ! 2", "2: a file must be TOML: expected '=' after a key in a key/value pair, in column 3"),
        ("a = " + "[" * 3000 + "]" * 3000, "a file must be TOML, this one is nested too deeply"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_line_and_key(text: str, problem: str) -> None:
    where = "acme.toml:" if problem[0].isdigit() else "acme.toml: "
    assert where + problem in problems(text)


def test_an_integer_of_thousands_of_digits_is_refused() -> None:
    assert problems("a = " + "1" * 5000)[0].startswith(
        "acme.toml: a file must be TOML: exceeds the"
    )


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
        """)
    assert problems(text) == [
        "acme.toml:7: codes[1].code: expected one meaning of a code in Storage, C-STORE,"
        " got C001, which overlaps codes[0], C001 'One'",
        "acme.toml:13: codes[2].range: expected one meaning of a code in Storage, C-STORE,"
        " got C000-C00F, which overlaps codes[0], C001 'One'",
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


def test_inline_entries_have_the_line_of_their_key() -> None:
    text = 'name = "x"\ncodes = [\n  { code = 1 },\n]'
    assert problems(text)[0] == "acme.toml:2: codes[0]: meaning is missing: expected a text"


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"name = 'x'\n# \xe4\n", ":2: a file must be UTF-8, got the byte 0xE4"),
        (b"# \xe4\n\n", ":1: a file must be UTF-8, got the byte 0xE4"),
        (b"\n\xe4\n\xf6\n", ":2: a file must be UTF-8, got the byte 0xE4"),
        (b"\xef\xbb\xbfname = 'x'\n", ":1: a file must be UTF-8 without a byte order mark, this one has it"),
        ("\ufeffname = 'x'\n".encode("utf-16-le"), ":1: a file must be UTF-8, this one begins like UTF-16"),
        ("\ufeffname = 'x'\n".encode("utf-16-be"), ":1: a file must be UTF-8, this one begins like UTF-16"),
        (b"name = 'x'\ncodes = 3\n", ":2: codes: expected entries, each under [[codes]], got the integer 3"),
        (b"#" * (LARGEST_FILE + 1), f": a file must have {LARGEST_FILE} bytes at most, this one has more"),
    ],
)  # fmt: skip
def test_a_file_with_a_mistake_is_named(tmp_path: Path, data: bytes, problem: str) -> None:
    file = tmp_path / "acme.toml"
    file.write_bytes(data)
    with pytest.raises(ImplementationFileError) as caught:
        load_implementation(file)
    assert str(caught.value) == f"{file}{problem}"
    assert caught.value.path == str(file)


def test_the_largest_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "acme.toml"
    file.write_bytes(b"#" * LARGEST_FILE)
    assert len(read_text(file)) == LARGEST_FILE


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    missing = os.strerror(errno.ENOENT).lower()
    reasons = ((tmp_path, ""), (tmp_path / "none.toml", missing), ("a\0b.toml", "embedded null "))
    for path, reason in reasons:
        with pytest.raises(ImplementationFileError) as caught:
            load_implementation(path)
        assert str(caught.value).startswith(f"{path}: the file cannot be read: {reason}")
        assert isinstance(caught.value, ValueError)
    if os.path.exists("/dev/zero"):  # noqa: PTH110 - a path for this very check
        with pytest.raises(ImplementationFileError, match="bytes at most"):
            load_implementation("/dev/zero")


def test_an_error_of_many_mistakes_is_short_and_has_them_all() -> None:
    text = 'name = "x"\n' + "[[codes]]\n" * 3 * MOST_PROBLEMS_SHOWN
    with pytest.raises(ImplementationFileError) as caught:
        read_implementation(text, "acme.toml")
    error = caught.value
    count = len(error.problems)
    assert count == 3 * 3 * MOST_PROBLEMS_SHOWN - 3 * MOST_PROBLEMS_SHOWN
    lines = str(error).splitlines()
    assert len(lines) == MOST_PROBLEMS_SHOWN + 1
    assert lines[-1] == f"acme.toml: and {count - MOST_PROBLEMS_SHOWN} more"
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.problems) == (str(error), error.problems)
    all_shown = ImplementationFileError("acme.toml", error.problems[:MOST_PROBLEMS_SHOWN])
    assert str(all_shown).splitlines() == lines[:-1]


def test_ten_megabytes_of_entries_are_read() -> None:
    padding = "x" * 80
    text = 'name = "x"\n' + "".join(
        f'[[codes]]\ncode = {code}\nservices = ["STORAGE"]\nmeaning = "{padding}"\n'
        for code in range(0x10000)
    )
    assert len(text) > 8_000_000
    assert len(read_implementation(text).codes) == 0x10000


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
