"""The JSON Schema and the loader accept and refuse the same files, as far as a schema can say."""

from __future__ import annotations

import importlib
import json
import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dimse_status import SERVICE_CLASSES, Operation
from dimse_status.errors import ImplementationFileError
from dimse_status.implementations.file_format import ATTRIBUTES, CODE, FILE, REASON
from dimse_status.implementations.loader import read_implementation
from dimse_status.implementations.schema import schema_text

# It has no types of its own.
jsonschema: Any = importlib.import_module("jsonschema")

SCHEMA: dict[str, Any] = json.loads(schema_text())
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def schema_accepts(text: str) -> bool:
    return bool(VALIDATOR.is_valid(tomllib.loads(text)))


def loader_accepts(text: str) -> bool:
    try:
        read_implementation(text)
    except ImplementationFileError:
        return False
    return True


def test_it_is_a_schema_of_the_names_that_the_loader_knows() -> None:
    assert schema_text() == json.dumps(SCHEMA, indent=2) + "\n"
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    code = SCHEMA["properties"]["codes"]["items"]["properties"]
    reason = SCHEMA["properties"]["reasons"]["items"]["properties"]
    assert code["services"]["items"]["enum"] == [service.identifier for service in SERVICE_CLASSES]
    assert code["operations"]["items"]["enum"] == list(Operation)
    assert list(SCHEMA["properties"]) == [key.name for key in FILE.keys]
    assert list(code) == [key.name for key in CODE.keys]
    assert list(reason) == [key.name for key in REASON.keys]
    assert reason["attribute"]["enum"] == list(ATTRIBUTES)


# What says no more than the loader, and is refused by it alone.
BEYOND_A_SCHEMA = (
    'name = "x"\n[[codes]]\nrange = [2, 1]\nservices = ["STORAGE"]\nmeaning = "a"',
    'name = "x"\n[[codes]]\ncode = 1\nservices = ["STORAGE"]\nmeaning = "a"\n'
    'operations = ["C-MOVE"]\n',
    'name = "x"\n' + '[[codes]]\ncode = 1\nservices = ["STORAGE"]\nmeaning = "a"\n' * 2,
)


@pytest.mark.parametrize("text", BEYOND_A_SCHEMA)
def test_how_entries_go_together_is_told_by_the_loader_alone(text: str) -> None:
    assert schema_accepts(text)
    assert not loader_accepts(text)


GOOD = {
    "code": ["0xC001", "0", "65535"],
    "range": ["[0xC001, 0xC00F]"],
    "meaning": ['"Odd"', "'ä \\'"],
    "services": ['["STORAGE"]', '["STORAGE", "NON_PATIENT_OBJECT"]'],
    "operations": ['["C-STORE"]'],
    "source": ['"Table 1"', '""'],
    "note": ['"a note"'],
    "name": ['"ODD_1"'],
    "attribute": ['"failure-reason"', '"warning-reason"'],
    "version": ['"1"'],
    "role": ['"SCP"', '"SCU"'],
    "behaviour": ['"tries again"'],
    "sop_classes": ['["CTImageStorage"]'],
    "meanings": ['[{ meaning = "a" }]', '[{ meaning = "a", comment = "b" }, { meaning = "c" }]'],
    "evidence": ['"source"'],
}
BAD = {
    "code": ["-1", "65536", '"C001"', "true", "[]"],
    "range": ["3", "[1]", "[1, 2, 3]", '[1, "2"]', "[1, 65536]", "[true, 2]"],
    "meaning": ['""', '" "', "3", '"a\\nb"', '"\\u202E"', '"\\u0085"', "[]"],
    "services": ["[]", '"STORAGE"', '["STORAG"]', '["STORAGE", "STORAGE"]', "[3]"],
    "operations": ["[]", '"C-STORE"', '["C-STOER"]', '["C-STORE", "C-STORE"]'],
    "source": ["3", '"\\t"'],
    "note": ["3", '"\\u2028"'],
    "name": ['"odd"', '""', "3", '"ODD ONE"', '"ODD\\n"'],
    "attribute": ['"failure"', "3"],
    "version": ["3"],
    "role": ['"scp"', "3"],
    "behaviour": ["3", '""'],
    "sop_classes": ["[]", '["CTImageStorge"]', "3"],
    "meanings": ["3", "[]", "[3]", "[{}]", '[{ meaning = "" }]', '[{ meaning = "a", odd = 1 }]'],
    "evidence": ['"paper"', "3"],
    "odd": ["3"],
}


def lines(draw: st.DrawFn, keys: tuple[str, ...]) -> str:
    text = ""
    for key in draw(st.lists(st.sampled_from((*keys, "odd")), unique=True, max_size=9)):
        good = draw(st.integers(0, 5)) and key in GOOD
        text += f"{key} = {draw(st.sampled_from((GOOD if good else BAD)[key]))}\n"
    return text


@st.composite
def files(draw: st.DrawFn) -> str:
    text = draw(st.sampled_from(['name = "x"\n', 'name = "x"\n', 'name = ""\n', ""]))
    text += draw(st.sampled_from(["", 'version = "1"\n', "version = 1\n", "odd = 1\n"]))
    # At most one of each, for a schema cannot say that two overlap.
    if draw(st.integers(0, 5)):
        text += "[[codes]]\n" + lines(draw, tuple(key.name for key in CODE.keys))
    if draw(st.booleans()):
        text += "[[reasons]]\n" + lines(draw, tuple(key.name for key in REASON.keys))
    return text


@given(text=files())
def test_both_accept_and_refuse_the_same_structure(text: str) -> None:
    accepted = loader_accepts(text)
    assert accepted == schema_accepts(text), text


def test_both_accept_what_is_documented() -> None:
    text = """\
name = "Acme PACS"

[[codes]]
code = 0xC502
services = ["QUERY_RETRIEVE_MOVE"]
meaning = "Move destination unreachable"
"""
    assert schema_accepts(text)
    assert loader_accepts(text)
