"""The drop-in for pynetdicom.status: its names, its answers, and each difference explained."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import subprocess
import sys
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import pynetdicom.status
import pytest
from pydicom.dataset import Dataset

import dimse_status
from dimse_status import QUERY_RETRIEVE_MOVE, STORAGE, Category, StatusDataset, compat
from dimse_status.compat import Status, StatusDict
from dimse_status.compat.differences import CONVENTION, WORDING, Difference, differences
from dimse_status.errors import (
    CodeTypeError,
    CodeValueError,
    StatusCollisionError,
    StatusNameError,
)

CODES = range(0x10000)
MODULE: Any = compat  # to a checker, a module with only the names of its stub
TABLES = {name: each for name, each in vars(compat).items() if isinstance(each, StatusDict)}


@pytest.fixture(scope="module")
def found() -> tuple[Difference, ...]:
    return differences()


@pytest.fixture
def status() -> Iterator[type[Status]]:
    """Status, which has after the test the members that it had before."""
    before = dict(Status.__members__)
    yield Status
    for name in set(Status.__members__) - set(before):
        member = Status._member_map_.pop(name)
        Status._member_names_.remove(name)
        del Status._value2member_map_[member.value]
        type.__delattr__(Status, name)


def test_every_public_name_of_pynetdicom_is_here() -> None:
    theirs = {name for name in vars(pynetdicom.status) if not name.startswith("_")}
    assert {name for name in theirs if not hasattr(compat, name)} == set()
    assert set(pynetdicom.status.__all__) <= set(compat.__all__)
    assert MODULE.Dataset is Dataset
    with pytest.raises(AttributeError, match="no attribute 'NOTHING'"):
        _ = MODULE.NOTHING


@pytest.mark.parametrize("name", [one for one in compat.__all__ if one.startswith("STATUS_")])
def test_constants_equal_the_words_of_pynetdicom(name: str) -> None:
    word = getattr(compat, name)
    assert word == getattr(pynetdicom.status, name)
    assert isinstance(word, Category)


def test_there_are_as_many_tables() -> None:
    theirs = {name for name, each in vars(pynetdicom.status).items() if isinstance(each, dict)}
    theirs -= {"__annotations__", "__builtins__"}
    assert set(TABLES) == theirs


def explained(found: tuple[Difference, ...], name: str) -> Iterator[tuple[int, Any, Any]]:
    for one in found:
        if one.name == name:
            for code in range(one.low, one.high + 1):
                yield code, one.pynetdicom, one.standard


@pytest.mark.thorough
@pytest.mark.parametrize("name", TABLES)
def test_a_table_differs_only_where_it_is_explained(
    name: str, found: tuple[Difference, ...]
) -> None:
    theirs: Mapping[int, Any] = getattr(pynetdicom.status, name)
    ours = TABLES[name]
    expected = [
        (code, theirs.get(code), ours.get(code))
        for code in CODES
        if theirs.get(code) != ours.get(code)
    ]
    assert list(explained(found, name)) == expected


@pytest.mark.parametrize("name", TABLES)
def test_a_table_has_the_codes_and_categories_of_pynetdicom(name: str) -> None:
    theirs: Mapping[int, Any] = getattr(pynetdicom.status, name)
    ours = TABLES[name]
    assert {code: category for code, (category, _) in ours.items() if code in theirs} == {
        code: category for code, (category, _) in theirs.items()
    }


def test_categories_differ_only_where_it_is_explained(found: tuple[Difference, ...]) -> None:
    expected = [
        (code, pynetdicom.status.code_to_category(code), compat.code_to_category(code))
        for code in CODES
        if pynetdicom.status.code_to_category(code) != compat.code_to_category(code)
    ]
    assert list(explained(found, "code_to_category")) == expected
    assert {one.reason for one in found if one.name == "code_to_category"} == {CONVENTION}


def test_every_difference_has_a_reason(found: tuple[Difference, ...]) -> None:
    assert [one for one in found if not one.reason] == []
    assert all(one.pynetdicom != one.standard for one in found)


def test_every_stated_reason_is_used(found: tuple[Difference, ...]) -> None:
    for (name, code), reason in MODULE.differences.REASONS.items():
        assert any(
            one.low == code and one.reason == reason and name in {"", one.name} for one in found
        )


def test_what_nobody_can_explain_has_no_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    theirs = pynetdicom.status
    planted: dict[int, tuple[str, str]] = dict(theirs.VERIFICATION_SERVICE_CLASS_STATUS)
    own = compat.VERIFICATION_SERVICE_CLASS_STATUS
    planted |= {
        0x0042: ("Failure", "A code that the standard does not have"),
        0x0110: ("Failure", "Wholly other words"),
        0x0122: ("Warning", own[0x0122][1]),
        0x0124: ("Failure", "NOT AUTHORISED"),
    }
    del planted[0x0211]
    category_of = theirs.code_to_category
    edges = {0x00FF: "Failure", 0x0300: "Failure", 0xFFFF: "Failure", 0x10000: "Failure"}
    monkeypatch.setattr(theirs, "VERIFICATION_SERVICE_CLASS_STATUS", planted)
    monkeypatch.setattr(
        theirs, "code_to_category", lambda code: edges.get(code) or category_of(code)
    )
    reasons = {
        (one.name, one.low, one.high): one.reason
        for one in differences()
        if one.name in {"code_to_category", "VERIFICATION_SERVICE_CLASS_STATUS"}
    }
    unexplained = {
        ("VERIFICATION_SERVICE_CLASS_STATUS", 0x0042, 0x0042),
        ("VERIFICATION_SERVICE_CLASS_STATUS", 0x0110, 0x0110),
        ("VERIFICATION_SERVICE_CLASS_STATUS", 0x0122, 0x0122),
        ("code_to_category", 0x00FF, 0x00FF),
        ("code_to_category", 0x0300, 0x0300),
        ("code_to_category", 0xFFFF, 0xFFFF),
    }
    assert {place for place, reason in reasons.items() if reason == ""} == unexplained
    assert reasons["VERIFICATION_SERVICE_CLASS_STATUS", 0x0124, 0x0124] == WORDING
    unknown = reasons["VERIFICATION_SERVICE_CLASS_STATUS", 0x0211, 0x0211]
    assert unknown == "pynetdicom does not know the code"
    others = {place: reason for place, reason in reasons.items() if place not in unexplained}
    assert {others[place] for place in others if place[0] == "code_to_category"} == {CONVENTION}


@pytest.mark.parametrize("table", TABLES.values(), ids=list(TABLES))
def test_a_table_is_a_mapping(table: StatusDict) -> None:
    codes = list(table)
    assert codes == sorted(set(codes))
    assert len(table) == len(codes)
    assert list(reversed(table)) == codes[::-1]
    assert list(table.keys()) == codes
    assert [value for _, value in table.items()] == list(table.values())
    assert {code for code in CODES if code in table} == set(codes)
    as_dict = table.copy()
    assert type(as_dict) is dict
    assert table == as_dict
    assert as_dict == table
    assert table != {**as_dict, 0x0042: ("Failure", "")}
    assert table == copy.copy(table) == copy.deepcopy(table) == pickle.loads(pickle.dumps(table))


def test_a_table_is_of_its_service_classes_and_of_ps3_7() -> None:
    table = StatusDict(QUERY_RETRIEVE_MOVE, STORAGE)
    assert table.services == (QUERY_RETRIEVE_MOVE, STORAGE)
    assert repr(table) == f"<StatusDict of QUERY_RETRIEVE_MOVE, STORAGE: {len(table)} codes>"
    # in both, in the first, in the second, in PS3.7 alone, in none
    assert table[0xC123] == (Category.FAILURE, "Failed: Unable to process")
    assert table[0xA801] == (Category.FAILURE, "Refused: Move Destination unknown")
    assert table[0xA7F0] == (Category.FAILURE, "Refused: Out of resources")
    assert table[0x0110] == (Category.FAILURE, "Processing Failure")
    assert 0xB123 not in table


def test_no_table_has_an_entry_per_code_of_a_range() -> None:
    codes = sum(len(table) for table in TABLES.values())
    assert sum(len(vars(table)["_fixed"]) for table in TABLES.values()) < codes / 20


def test_a_table_cannot_be_changed_and_says_what_to_write() -> None:
    with pytest.raises(TypeError, match=r"for all modules share it: table \| {code: "):
        compat.GENERAL_STATUS[0x0042] = ("Failure", "")  # type: ignore[index]
    with pytest.raises(TypeError, match="table.copy\\(\\) make a dictionary"):
        del compat.GENERAL_STATUS[0x0000]  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", sorted(set(dir(dict)) - set(dir(Mapping)) - {"copy"}))
def test_what_changes_a_dictionary_says_so_too(name: str) -> None:
    if name.startswith("_") or name == "fromkeys":
        return
    with pytest.raises(AttributeError, match=f"{name!r}: a table of statuses cannot be changed"):
        getattr(compat.GENERAL_STATUS, name)
    assert not hasattr(compat.GENERAL_STATUS, "shuffle")


def test_a_table_is_no_dictionary_and_makes_one_for_json() -> None:
    table = compat.VERIFICATION_SERVICE_CLASS_STATUS
    assert not isinstance(table, dict)
    with pytest.raises(TypeError, match="not JSON serializable"):
        json.dumps(table)
    assert json.loads(json.dumps(table.copy()))["0"] == ["Success", "Success"]


def test_adding_to_a_name_leaves_the_table_and_a_copy_is_a_table() -> None:
    mine: Any = compat.GENERAL_STATUS
    mine |= {0x0042: ("Failure", "Lost")}
    assert type(mine) is dict
    assert 0x0042 not in compat.GENERAL_STATUS
    table = compat.GENERAL_STATUS
    for again in (copy.copy(table), copy.deepcopy(table), pickle.loads(pickle.dumps(table))):
        assert type(again) is StatusDict
        assert again == table == dict(table)


def test_both_functions_say_how_they_differ() -> None:
    assert compat.code_to_category(0x10000) == "Unknown"
    with pytest.raises(CodeValueError):
        dimse_status.code_to_category(0x10000)
    assert "category_of" in str(compat.code_to_category.__doc__)


def test_a_table_makes_a_dictionary_of_ones_own() -> None:
    added = compat.GENERAL_STATUS | {0x0042: ("Failure", "Lost"), 0x0000: ("Success", "Fine")}
    assert added[0x0042] == ("Failure", "Lost")
    assert added[0x0000] == ("Success", "Fine")
    assert ({0x0000: ("Success", "Fine")} | compat.GENERAL_STATUS)[0x0000][1] == "Success"
    with pytest.raises(TypeError):
        compat.GENERAL_STATUS | [1]  # type: ignore[operator]
    with pytest.raises(TypeError):
        [1] | compat.GENERAL_STATUS  # type: ignore[operator]


@pytest.mark.parametrize("key", [-1, 0x10000, "0x0000", None, 1.5, (0,), 0x1234])
def test_what_is_no_code_of_a_table_is_not_in_it(key: Any) -> None:
    table = compat.STORAGE_SERVICE_CLASS_STATUS
    assert key not in table
    assert table.get(key, "nothing") == "nothing"
    with pytest.raises(KeyError) as error:
        table[key]
    assert error.value.args == (key,)


def test_a_table_takes_integers_of_any_kind() -> None:
    table = compat.STORAGE_SERVICE_CLASS_STATUS
    assert table[np.uint16(0xA7F0)] == table[0xA7F0]  # type: ignore[index]
    assert np.uint16(0xA7F0) in table
    assert table[Status.SUCCESS] == (Category.SUCCESS, "Success")


def test_a_table_says_what_it_is() -> None:
    assert repr(compat.QR_FIND_SERVICE_CLASS_STATUS) == (
        "<StatusDict of QUERY_RETRIEVE_FIND, REPOSITORY_QUERY: 4126 codes>"
    )


def test_code_to_status_builds_a_dataset() -> None:
    built = compat.code_to_status(0x0123)
    assert isinstance(built, StatusDataset)
    assert built == pynetdicom.status.code_to_status(0x0123)


BAD = [-1, "0xA700", None, 1.5, [0xA700]]


@pytest.mark.parametrize("value", BAD)
def test_bad_input_raises_what_pynetdicom_raises(value: Any) -> None:
    for ours, theirs in (
        (compat.code_to_status, pynetdicom.status.code_to_status),
        (compat.code_to_category, pynetdicom.status.code_to_category),
    ):
        with pytest.raises(ValueError, match="must be a positive integer"):
            theirs(value)
        with pytest.raises((CodeTypeError, CodeValueError)) as error:
            ours(value)
        assert isinstance(error.value, ValueError)
        assert repr(value) in str(error.value) or type(value).__name__ in str(error.value)


def test_a_code_that_cannot_be_sent_is_refused_when_it_is_built() -> None:
    with pytest.raises(CodeValueError, match="0x10000"):
        compat.code_to_status(0x10000)
    with pytest.raises(CodeTypeError, match="bool"):
        compat.code_to_status(True)  # noqa: FBT003 - that is what is tested


@pytest.mark.parametrize("value", [0x10000, 1 << 40, True])
def test_category_of_what_is_no_code_is_as_in_pynetdicom(value: int) -> None:
    expected = pynetdicom.status.code_to_category(value)
    assert compat.code_to_category(value) == expected


def test_numpy_integers_are_codes() -> None:
    assert compat.code_to_category(np.uint16(0xA700)) is Category.FAILURE
    assert compat.code_to_status(np.uint16(0xA700)).Status == 0xA700


def test_status_has_the_members_of_pynetdicom() -> None:
    assert {one.name: int(one) for one in Status} == {
        one.name: int(one) for one in pynetdicom.status.Status
    }
    assert Status(0xA801) is Status.MOVE_DESTINATION_UNKNOWN
    with pytest.raises(ValueError, match="49152"):
        Status(0xC000)


def test_a_status_that_is_added_is_a_member(status: Any) -> None:
    with pytest.warns(DeprecationWarning, match="StorageCode"):
        status.add("UNABLE_TO_PROCESS", 0xC000)
    member: Any = status.UNABLE_TO_PROCESS
    assert int(member) == 0xC000
    assert member.name == "UNABLE_TO_PROCESS"
    assert status(0xC000) is status["UNABLE_TO_PROCESS"] is member
    assert list(status)[-1] is member
    assert len(status) == 5
    assert repr(member) == "<Status.UNABLE_TO_PROCESS: 49152>"
    assert copy.deepcopy(member) is pickle.loads(pickle.dumps(member)) is member


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("9_LIVES", "'9_LIVES'"),
        ("", "''"),
        ("class", "'class'"),
        ("_hidden", "'_hidden'"),
        (7, "7"),
        ("x-" * 99, "'" + "x-" * 29 + "x"),
    ],
)
def test_a_name_that_is_none_is_refused(status: Any, name: Any, words: str) -> None:
    with pytest.raises(StatusNameError) as caught:
        status.add(name, 0xC000)
    assert str(caught.value) == (
        "the name of a status must be an identifier without a leading underscore,"
        f" such as OUT_OF_RESOURCES, got {words}"
    )
    assert caught.value.name == name


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("name", ["SUCCESS", "add", "name", "real"])
def test_a_name_that_is_taken_is_refused(status: Any, name: str) -> None:
    with pytest.raises(StatusNameError) as caught:
        status.add(name, 0xC000)
    assert str(caught.value) == (
        f"the name of a status must be new to Status, got {name}, which it has"
    )
    assert caught.value.name == name


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(
    ("name", "code", "error", "words"),
    [
        ("9_LIVES", 0xC000, StatusNameError, "must be an identifier"),
        ("SUCCESS", 0xC000, StatusNameError, "got SUCCESS, which it has"),
        ("FINE", 0x0000, StatusCollisionError, "is SUCCESS and cannot also be FINE"),
        ("BIG", 0x10000, CodeValueError, "0x10000"),
        ("NEGATIVE", -1, CodeValueError, "-1"),
        ("TEXT", "0xC000", CodeTypeError, "got str"),
        ("FLAG", True, CodeTypeError, "got bool"),
    ],
)
def test_what_cannot_be_added_is_refused(
    status: Any, name: Any, code: Any, error: type[Exception], words: str
) -> None:
    before = dict(status.__members__)
    with pytest.raises(error, match=words):
        status.add(name, code)
    assert dict(status.__members__) == before


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_status_is_added_once(status: Any) -> None:
    status.add("UNABLE_TO_PROCESS", 0xC000)
    with pytest.raises(StatusNameError, match="which it has"):
        status.add("UNABLE_TO_PROCESS", 0xC000)
    with pytest.raises(StatusCollisionError, match="UNABLE_TO_PROCESS and cannot also be OTHER"):
        status.add("OTHER", 0xC000)


def test_status_stands_in_for_the_module_itself() -> None:
    program = (
        "import sys; from dimse_status import compat; sys.modules['pynetdicom.status'] = compat;"
        "from pynetdicom import service_class;"
        "assert service_class.STORAGE_SERVICE_CLASS_STATUS is compat.STORAGE_SERVICE_CLASS_STATUS"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_the_drop_in_does_not_import_pydicom() -> None:
    program = (
        "import sys, dimse_status.compat; sys.exit('pydicom' in sys.modules or 'pynetdicom' in"
        " sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_signatures_take_what_pynetdicom_takes() -> None:
    for name in ("code_to_status", "code_to_category"):
        ours = list(inspect.signature(getattr(compat, name)).parameters)
        assert ours == list(inspect.signature(getattr(pynetdicom.status, name)).parameters)
    assert list(inspect.signature(vars(Status)["add"].__func__).parameters)[1:] == ["name", "code"]
