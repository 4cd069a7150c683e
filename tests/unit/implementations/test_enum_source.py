"""The module that is generated says what the file says, and passes every checker."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from growth import LINEAR, growth
from hypothesis import given
from hypothesis import strategies as st

import dimse_status
from dimse_status import (
    QUERY_RETRIEVE_MOVE,
    SERVICE_CLASSES,
    STANDARD,
    STORAGE,
    Implementation,
    ImplementationCode,
    Operation,
    StatusCode,
    resolve,
)
from dimse_status.implementations import IMPLEMENTATIONS
from dimse_status.implementations.enum_source import render_enums
from dimse_status.implementations.file_keys import NOT_IN_TEXT
from dimse_status.implementations.implementation import scope_of
from dimse_status.implementations.loader import read_implementation

ROOT = Path(__file__).parents[3]
SOURCE = Path(dimse_status.__file__).parents[1]

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
code = 0xA7F0
name = "QUOTA_EXCEEDED"
services = ["STORAGE"]
meaning = "Archive quota exceeded"
note = "until the administrator has raised it"

[[codes]]
code = 0xA700
services = ["STORAGE"]
meaning = "Disk full"

[[codes]]
range = [0xC100, 0xC1FF]
services = ["STORAGE"]
meaning = "Rejected by a rule"

[[codes]]
code = 0x0110
services = ["STORAGE"]
meaning = "Any other error"
"""

MODULE = '''\
# Generated from acme.toml by dimse-status generate. Do not edit:
# change acme.toml and run:
# dimse-status generate acme.toml
"""Status codes that an implementation assigns."""

from __future__ import annotations

from dimse_status import QueryRetrieveMoveCode, StorageCode

__all__ = ["AcmePACSQueryRetrieveMoveStatus", "AcmePACSStorageStatus"]


class AcmePACSStorageStatus(StorageCode):
    """Codes that an implementation assigns in Storage.

    Acme PACS 4.2, by acme.toml.
    """

    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"
    """Failure 0xA7F0: Archive quota exceeded.

    until the administrator has raised it.

    Conformance Statement.
    """


class AcmePACSQueryRetrieveMoveStatus(QueryRetrieveMoveCode):
    """Codes that an implementation assigns in Query/Retrieve C-MOVE.

    Acme PACS 4.2, by acme.toml.
    """

    MOVE_DESTINATION_UNREACHABLE = 0xC502, "Move destination unreachable"
    """Failure 0xC502: Move destination unreachable.

    Conformance Statement, Table 4.2-17.
    """


# Not in an enum:
# - A700 "Disk full": the standard has it in Storage as StorageStatus.OUT_OF_RESOURCES
# - C100-C1FF "Rejected by a rule": a run of codes is no member of an enum
# - 0110 "Any other error": in Storage only A700-A7FF, A900-A9FF, C000-CFFF can be
#   assigned
'''


def generated(implementation: Implementation) -> str:
    return render_enums(implementation, "acme.toml", "dimse-status generate acme.toml")


def enums_in(module: str) -> list[type[StatusCode]]:
    namespace: dict[str, Any] = {"__name__": "acme_status"}
    exec(compile(module, "acme_status.py", "exec"), namespace)  # noqa: S102 - it is what is tested
    return [namespace[name] for name in namespace["__all__"]]


def test_a_module_reads_like_one_that_was_written() -> None:
    assert generated(read_implementation(ACME)) == MODULE


def test_the_same_file_gives_the_same_module() -> None:
    assert generated(read_implementation(ACME)) == generated(read_implementation(ACME))


def test_the_module_gives_the_meanings_of_the_file() -> None:
    acme = read_implementation(ACME)
    registry = STANDARD.extend(*enums_in(generated(acme)))
    for code, service in ((0xC502, QUERY_RETRIEVE_MOVE), (0xA7F0, STORAGE)):
        by_module = resolve(code, service, registry=registry)
        by_file = resolve(code, service, implementation=acme)
        assert by_module.meaning == by_file.meaning
        assert by_module.custom is not None
        assert by_module.range is by_file.range is not None


def test_a_file_without_codes_to_assign_gives_a_module_without_enums() -> None:
    acme = Implementation("Acme", codes=(ImplementationCode(0x0110, "Odd", (STORAGE,)),))
    module = generated(acme)
    assert enums_in(module) == []
    assert "# - 0110" in module


@pytest.mark.parametrize("implementation", IMPLEMENTATIONS, ids=lambda one: str(one.name))
def test_a_module_of_each_shipped_implementation_loads(implementation: Implementation) -> None:
    module = generated(implementation)
    members = [(enum.__base__, int(member)) for enum in enums_in(module) for member in enum]
    expected = [
        (service.code_type, code.code)
        for service in SERVICE_CLASSES
        for code in implementation.codes
        if any(one is service for one, _ in scope_of(code))
        and code.last == code.code
        and service.range_of(code.code) is not None
        and service.member_of(code.code) is None
    ]
    assert sorted(members, key=repr) == sorted(expected, key=repr)


@pytest.mark.parametrize(
    ("name", "prefix"),
    [
        ("Acme PACS", "AcmePACS"),
        ("acme-pacs (v2)", "AcmePacsV2"),
        ("3M", "Peer3M"),
        ("東芝", "Peer"),
        ("Über PACS", "BerPACS"),
    ],
)
def test_a_class_is_named_after_the_implementation(name: str, prefix: str) -> None:
    code = ImplementationCode(0xC502, "Odd", (STORAGE,))
    (enum,) = enums_in(generated(Implementation(name, codes=(code,))))
    assert enum.__name__ == f"{prefix}StorageStatus"


@pytest.mark.parametrize(
    ("meaning", "name"),
    [
        ("Move destination unreachable", "MOVE_DESTINATION_UNREACHABLE"),
        ("Error: 3 retries failed.", "ERROR_3_RETRIES_FAILED"),
        ("3 retries failed", "CODE_C502_3_RETRIES_FAILED"),
        ("容量不足", "CODE_C502"),
        ("x" * 60, "X" * 48),
        (" ".join(["word"] * 20), "_".join(["WORD"] * 9)),
    ],
)
def test_a_member_without_a_name_is_named_after_its_meaning(meaning: str, name: str) -> None:
    code = ImplementationCode(0xC502, meaning, (STORAGE,))
    (enum,) = enums_in(generated(Implementation("Acme", codes=(code,))))
    assert [member.name for member in enum] == [name]
    assert enum(0xC502).meaning == meaning


def test_members_of_one_meaning_have_names_of_their_own() -> None:
    codes = (
        ImplementationCode(0xC501, "Odd", (STORAGE,)),
        ImplementationCode(0xC502, "Odd", (STORAGE,)),
        ImplementationCode(0xC503, "Something", (STORAGE,), name="ODD"),
    )
    (enum,) = enums_in(generated(Implementation("Acme", codes=codes)))
    assert [member.name for member in enum] == ["ODD_C501", "ODD_C502", "ODD"]


def test_names_that_collide_after_numbering_are_told_apart() -> None:
    codes = (
        ImplementationCode(0xC501, "Odd", (STORAGE,), name="ODD_C502"),
        ImplementationCode(0xC502, "Odd", (STORAGE,)),
        ImplementationCode(0xC503, "Odd", (STORAGE,), name="ODD"),
    )
    (enum,) = enums_in(generated(Implementation("Acme", codes=codes)))
    assert [member.name for member in enum] == ["ODD_C502", "ODD_C502_", "ODD"]


def test_one_code_of_two_sop_classes_is_one_member() -> None:
    ct, mr = (STORAGE.sop_class(word) for word in ("CTImageStorage", "MRImageStorage"))
    assert ct is not None
    assert mr is not None
    codes = (
        ImplementationCode(0xC6F0, "No slices", (STORAGE,), sop_classes=(ct,)),
        ImplementationCode(0xC6F0, "No echoes", (STORAGE,), sop_classes=(mr,)),
        ImplementationCode(0xC6F1, "", (STORAGE,), role="SCU", behaviour="tries again"),
    )
    module = generated(Implementation("Acme", codes=codes))
    (enum,) = enums_in(module)
    assert [member.meaning for member in enum] == ["No slices; or: No echoes"]
    assert '# - C6F1 "tries again": it says what is done when the code is received' in module


def test_a_word_of_thousands_of_characters_is_cut_in_a_time_of_its_length() -> None:
    """It took the cube of it."""

    def acme(size: int) -> Implementation:
        word = "x'\"\\\u00e4" * size
        codes = (ImplementationCode(0xC501, word, (STORAGE,), note=word),)
        return Implementation("Acme", codes=codes)

    assert growth(acme, generated, 1_000) < LINEAR
    (enum,) = enums_in(generated(acme(1_000)))
    assert enum(0xC501).meaning == acme(1_000).codes[0].meaning


def test_a_module_of_many_codes_takes_no_longer_than_their_number() -> None:
    def acme(size: int) -> Implementation:
        codes = (ImplementationCode(0xC000 + n, "Odd", (STORAGE,)) for n in range(size))
        return Implementation("Acme", codes=tuple(codes))

    assert growth(acme, generated, 200) < LINEAR


TEXTS = st.text(
    st.one_of(st.sampled_from("\"'\\ #.\u2013\u2019\u00e4"), st.characters(codec="utf-8")),
    min_size=1,
    max_size=150,
).filter(lambda text: text.strip() and not NOT_IN_TEXT.search(text))
OPEN = [
    (service, operation)
    for service in SERVICE_CLASSES
    for operation in service.operations
    if service.identifier != "GENERAL"
]
CODES = st.one_of(
    st.integers(0xA700, 0xA9FF), st.integers(0xC000, 0xCFFF), st.sampled_from([0x0110, 0xB000, 1])
)


@st.composite
def files(draw: st.DrawFn) -> str:
    text = f"name = {json.dumps(draw(TEXTS), ensure_ascii=False)}\n"
    text += f"source = {json.dumps(draw(TEXTS), ensure_ascii=False)}\n"
    places = st.sampled_from(OPEN)
    used = draw(
        st.lists(
            st.tuples(places, CODES),
            min_size=1,
            max_size=6,
            unique_by=lambda one: (one[0][0], one[1]),
        )
    )
    for (service, operation), code in used:
        text += f'[[codes]]\ncode = {code}\nservices = ["{service.identifier}"]\n'
        text += f"meaning = {json.dumps(draw(TEXTS), ensure_ascii=False)}\n"
        if draw(st.booleans()):
            text += f'operations = ["{operation}"]\n'
        if draw(st.booleans()):
            text += f"note = {json.dumps(draw(TEXTS), ensure_ascii=False)}\n"
    return text


@given(text=files())
def test_file_to_module_to_resolver_gives_what_file_to_resolver_gives(text: str) -> None:
    implementation = read_implementation(text.replace("\x7f", ""))
    module = generated(implementation)
    assert module.isascii()
    assert max(map(len, module.splitlines())) <= 88
    registry = STANDARD.extend(*enums_in(module))
    assigned = 0
    for used in implementation.codes:
        (service,) = used.services
        by_module = resolve(used.code, service, registry=registry)
        by_file = resolve(used.code, service, implementation=implementation)
        can_be_assigned = by_file.range is not None and by_file.member is None
        assert (by_module.custom is not None) == can_be_assigned
        if can_be_assigned:
            assigned += 1
            assert by_module.meaning == by_file.meaning == used.meaning
            assert by_module.category is by_file.category
            assert by_module.range is by_file.range
            assert by_module.permitted == by_file.permitted
    assert module.count("\n# - ") == len(implementation.codes) - assigned


# What is hard on checkers: quotes of both kinds, backslashes, letters that look like others, and
# words that are longer than a line.
DIFFICULT = (
    'It\'s "full" \\ n\\N{x} \\u005c',
    '"""',
    "'",
    '"',
    "a \N{EN DASH} b \N{LEFT SINGLE QUOTATION MARK}"
    " \N{CYRILLIC SMALL LETTER A} \N{GRINNING FACE} \N{NO-BREAK SPACE}ä",
    "x" * 200,
    'y"' * 90,
    "TODO: " + "a long meaning of many words " * 6,
    "\\" * 90,
    "word " * 15 + '"quoted" ' * 6 + "it's",
)


def difficult() -> Implementation:
    codes = [
        ImplementationCode(
            0xC501 + number, text, operations=(Operation.C_STORE,), note=text, source=text
        )
        for number, text in enumerate(DIFFICULT)
    ]
    codes += [
        ImplementationCode(0xB000 + number, text, (STORAGE,))
        for number, text in enumerate(DIFFICULT)
    ]
    return Implementation(DIFFICULT[0], DIFFICULT[4], tuple(codes))


def run(*command: str) -> str:
    environment = {"PATH": ""}
    if "site-packages" not in SOURCE.parts:  # where an installed package is, each looks anyway
        environment |= {"PYTHONPATH": str(SOURCE), "MYPYPATH": str(SOURCE)}
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=ROOT, env=environment, check=False
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


@pytest.mark.parametrize(
    "implementation", [difficult(), *IMPLEMENTATIONS], ids=lambda one: str(one.name)
)
@pytest.mark.skipif(
    find_spec("ruff") is None, reason="ruff checks the module: pip install --group lint"
)
def test_a_module_passes_ruff(tmp_path: Path, implementation: Implementation) -> None:
    (tmp_path / "__init__.py").touch()
    file = tmp_path / "acme_status.py"
    file.write_text(generated(implementation), encoding="utf-8")
    ruff = (sys.executable, "-m", "ruff")
    unfit = "D203,D213,CPY001"  # two contradict others; the last is about whose the file is
    assert run(*ruff, "check", "--isolated", "--select=ALL", f"--ignore={unfit}", str(file)) == ""
    assert run(*ruff, "check", "--config=pyproject.toml", str(file)) == ""
    assert run(*ruff, "format", "--isolated", "--diff", str(file)) == ""


@pytest.mark.thorough
@pytest.mark.skipif(
    find_spec("mypy") is None, reason="mypy checks the module: pip install --group types"
)
def test_a_module_passes_mypy_strict(tmp_path: Path) -> None:
    for number, implementation in enumerate([difficult(), *IMPLEMENTATIONS]):
        file = tmp_path / f"module_{number}.py"
        file.write_text(generated(implementation), encoding="utf-8")
    command = (
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        f"--cache-dir={tmp_path}",
    )
    assert run(*command, str(tmp_path)) == ""
