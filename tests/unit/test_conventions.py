"""What a program expects of any enum and of any value holds of those of this package as well."""

from __future__ import annotations

import copy
import inspect
import pickle
import pydoc
import weakref
from decimal import Decimal
from enum import Enum
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset

from dimse_status import (
    PROCEDURE_STEP,
    STANDARD,
    STORAGE,
    Category,
    GeneralStatus,
    Operation,
    StatusCode,
    StorageCode,
    StorageStatus,
    category_of,
    resolve,
    resolve_response,
)
from dimse_status.errors import (
    CodeTypeError,
    CodeValueError,
    UnknownNameError,
    UnknownStatusError,
)
from dimse_status.failure_reason import STOW_FAILURE, Reason, StowFailureReason, resolve_reason
from dimse_status.implementations import PynetdicomStoreCode
from dimse_status.model.related_field import ElementTag


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"
    DISK_FULL = 0xA7F1


FULL = StorageStatus.OUT_OF_RESOURCES


def some_response() -> Any:
    answer = Dataset()
    answer.Status = 0xA7F0
    answer.ErrorComment = "disk full"
    return resolve_response(answer, STORAGE)


# --- Values --------------------------------------------------------------------------------------

NO_INTEGER: list[Any] = [
    *("A700", "42752", b"A700", None, 1.5, 42752.0, True, [42752], (42752,), {}, {0xA700}),
    *(np.float64(42752), np.bool_(1), np.array([42752, 0]), Decimal(42752), Category.FAILURE),
]
DOORS: list[Any] = [category_of, resolve, StatusCode, StorageCode, StorageStatus, ArchiveStatus]


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("value", NO_INTEGER)
def test_what_is_no_integer_is_refused_in_the_same_words_everywhere(door: Any, value: Any) -> None:
    with pytest.raises(CodeTypeError) as caught:
        door(value)
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, TypeError)
    assert str(caught.value) == str(CodeTypeError(value))


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("value", [-1, 0x10000, np.int64(-1), 10**30])
def test_what_does_not_fit_is_refused_in_the_same_words_everywhere(door: Any, value: Any) -> None:
    with pytest.raises(CodeValueError) as caught:
        door(value)
    assert str(caught.value) == str(CodeValueError(int(value)))


@pytest.mark.parametrize("value", [np.int64(0xA700), np.uint16(0xA700), np.array(0xA700)])
def test_an_integer_of_numpy_is_one_everywhere(value: Any) -> None:
    assert category_of(value) is Category.FAILURE
    assert resolve(value, STORAGE).member is StorageStatus(value) is FULL


@pytest.mark.parametrize(
    ("enum", "value"),
    [
        *((StorageStatus, one) for one in ("x", None, 1.5, -1, 0xA701)),
        *((ArchiveStatus, one) for one in ("x", 0xA700)),
        *((Category, one) for one in ("x", None, 1)),
        *((Operation, one) for one in ("x", None, 1)),
        *((StowFailureReason, one) for one in ("x", None, 1)),
        *((PynetdicomStoreCode, one) for one in ("x", None, 1)),
    ],
)
def test_a_wrong_value_is_a_value_error_as_in_every_enum(enum: Any, value: Any) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any
        enum(value)


@pytest.mark.parametrize(
    ("enum", "value", "nearest"),
    [
        *((Category, one, "Failure") for one in ("Failed", "failure", "FAILURE", "Failur")),
        *((Operation, one, "C-STORE") for one in ("C_STORE", "c-store", "cstore", "C-STOR")),
        (Operation, "N_EVENT_REPORT", "N-EVENT-REPORT"),
    ],
)
def test_a_wrong_word_names_the_nearest(enum: type[Enum], value: str, nearest: str) -> None:
    with pytest.raises(UnknownNameError) as caught:
        enum(value)
    assert str(caught.value) == f"{enum.__name__} has no value {value!r}; did you mean {nearest!r}?"


@pytest.mark.parametrize(
    ("enum", "name", "nearest"),
    [
        (StorageStatus, "OUT_OF_RESOURCE", "OUT_OF_RESOURCES"),
        (StorageStatus, "out_of_resources", "OUT_OF_RESOURCES"),
        (ArchiveStatus, "QUOTA_EXCEDED", "QUOTA_EXCEEDED"),
        (Category, "FAILUR", "FAILURE"),
        (Category, "Failure", "FAILURE"),
        (Operation, "C_STOR", "C_STORE"),
    ],
)
def test_a_misspelt_member_names_the_nearest(enum: Any, name: str, nearest: str) -> None:
    meant = f"; did you mean {nearest!r}?"
    with pytest.raises(UnknownNameError) as caught:
        enum[name]
    assert str(caught.value) == f"{enum.__name__} has no member {name!r}{meant}"
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, KeyError)
    with pytest.raises(AttributeError) as missing:
        getattr(enum, name)
    assert str(missing.value) == f"type object {enum.__name__!r} has no attribute {name!r}{meant}"


def test_a_base_names_the_enum_with_the_members() -> None:
    with pytest.raises(UnknownStatusError) as caught:
        StorageCode(0xA700)
    assert str(caught.value) == (
        "0xA700 is not a member of StorageCode, but lies in A7xx (Refused: Out of resources); it is"
        " a base without members: write StorageStatus(0xA700); resolve(0xA700, STORAGE) reads every"
        " code"
    )


@pytest.mark.parametrize("typed", [0o110, 110])
def test_a_code_that_was_typed_without_its_base_names_the_one_that_was_meant(typed: int) -> None:
    with pytest.raises(UnknownStatusError) as caught:
        GeneralStatus(typed)
    assert str(caught.value) == (
        f"0x{typed:04X} is not a member of GeneralStatus; did you mean 0x0110, PROCESSING_FAILURE?"
    )


@pytest.mark.parametrize(
    ("enum", "members", "others"),
    [
        (
            StorageStatus,
            (FULL, 0xA700, np.uint16(0xA700)),
            (0xA701, 42752.0, True, "A700", None, []),
        ),
        (ArchiveStatus, (ArchiveStatus.QUOTA_EXCEEDED, 0xA7F0), (0xA700, "QUOTA_EXCEEDED")),
        (StorageCode, (), (0xA700, FULL, "x")),
        (Category, (Category.FAILURE, "Failure"), ("FAILURE", None, 1, [])),
        (Operation, (Operation.C_STORE, "C-STORE"), ("C_STORE", None, {})),
    ],
)
def test_an_enum_says_what_it_contains(
    enum: type[Enum], members: tuple[Any, ...], others: tuple[Any, ...]
) -> None:
    assert [one in enum for one in members] == [True] * len(members)
    assert [one in enum for one in others] == [False] * len(others)


# --- As text -------------------------------------------------------------------------------------

MEMBERS = [
    (FULL, "0xA700"),
    (ArchiveStatus.QUOTA_EXCEEDED, "0xA7F0"),
    (GeneralStatus.PROCESSING_FAILURE, "0x0110"),
    (PynetdicomStoreCode(0xC211), "0xC211"),
    (StowFailureReason(0xA700), "0xA700"),
]


@pytest.mark.parametrize(("member", "text"), MEMBERS)
def test_a_member_prints_as_the_standard_writes_it(member: Any, text: str) -> None:
    assert f"{member}" == f"{member!s}" == "%s" % member == str(member) == text  # noqa: UP031
    assert f"{member:s}" == text
    assert f"{member:>8}|{member:<8}|{member:^8}" == f"  {text}|{text}  | {text} "
    assert f"{member:*>8}" == f"**{text}"


@pytest.mark.parametrize(("member", "text"), MEMBERS)
def test_a_number_stays_a_number(member: Any, text: str) -> None:
    number = int(text, 16)
    assert "%d %x %04X" % (member, member, member) == f"{number} {number:x} {number:04X}"  # noqa: UP031
    for specification in ("d", "04X", "#06x", ">8X", "b", "o", "n", ",", "8", "08", "+", ".1f"):
        assert format(member, specification) == format(number, specification)


@pytest.mark.parametrize(
    ("result", "code"),
    [
        (resolve(FULL), 0xA700),
        (some_response(), 0xA7F0),
        (resolve_reason(0xA700, STOW_FAILURE), 0xA700),
    ],
)
def test_a_result_takes_a_width_as_text_does(result: Any, code: int) -> None:
    text = str(result)
    for specification in ("", ">90", "<90", "^90", "90", ".6", "s"):
        assert format(result, specification) == format(text, specification)
    assert f"{result:04X} {result:d} {result:#06x}" == f"{code:04X} {code} {code:#06x}"


def test_a_reference_and_a_tag_take_a_width() -> None:
    reference = resolve(FULL).reference
    assert f"{reference:>40}" == f"{reference!s:>40}"
    tag = ElementTag(0x00100020)
    assert f"{tag}|{tag:>30}|{tag:08X}|{tag:d}" == (
        "(0010,0020) Patient ID|        (0010,0020) Patient ID|00100020|1048608"
    )


# --- Words at run time ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("member", "words"),
    [
        (FULL, "0xA700 Failure: Refused: Out of resources"),
        (ArchiveStatus.QUOTA_EXCEEDED, "0xA7F0 Failure: Archive quota exceeded"),
        (ArchiveStatus.DISK_FULL, "0xA7F1 Failure: Refused: Out of resources"),
    ],
)
def test_a_member_carries_its_words(member: StatusCode, words: str) -> None:
    assert member.__doc__ == inspect.getdoc(member) == words
    assert words in pydoc.plain(pydoc.render_doc(type(member)))


def test_a_reason_and_a_code_of_pynetdicom_carry_their_words() -> None:
    reasons: list[Reason] = list(StowFailureReason)
    assert [one.__doc__ for one in reasons] == [f"{one}: {one.meaning}" for one in reasons]
    codes = list(PynetdicomStoreCode)
    assert [one.__doc__ for one in codes] == [f"{one} Failure: {one.meaning}" for one in codes]


# --- Copies --------------------------------------------------------------------------------------

THEMSELVES = [STANDARD, STORAGE, FULL, ArchiveStatus.QUOTA_EXCEEDED, Category.FAILURE]


@pytest.mark.parametrize("one", THEMSELVES)
def test_what_there_is_once_is_copied_to_itself(one: Any) -> None:
    assert copy.copy(one) is copy.deepcopy(one) is one
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(one, protocol)) is one


@pytest.mark.parametrize(
    "result",
    [resolve(FULL), resolve(0xA702), some_response(), resolve(0x0110, PROCEDURE_STEP)],
)
def test_a_result_is_copied_pickled_and_referred_to_weakly(result: Any) -> None:
    assert copy.copy(result) == copy.deepcopy(result) == result
    assert pickle.loads(pickle.dumps(result)) == result
    assert weakref.ref(result)() is result


@pytest.mark.parametrize(
    "kept", [STANDARD, STANDARD.extend(ArchiveStatus), STORAGE, FULL.to_dataset()]
)
def test_what_is_kept_can_be_referred_to_weakly(kept: Any) -> None:
    assert weakref.ref(kept)() is kept
