"""Annex C's convention, for every code."""

from __future__ import annotations

import numpy as np
import pytest

from dimse_status import Category, DimseStatusError, category_of, code_to_category
from dimse_status.errors import CodeTypeError, CodeValueError


def annex_c(code: int) -> str:
    """PS3.7 Annex C's first table, by its patterns of hexadecimal digits."""
    digits = f"{code:04X}"
    if digits == "0000":
        return "Success"
    if digits == "FE00":
        return "Cancel"
    if digits in {"FF00", "FF01"}:
        return "Pending"
    if digits in {"0001", "0107", "0116"} or digits[0] == "B":
        return "Warning"
    if digits[0] in "AC" or digits[:2] in {"01", "02"}:
        return "Failure"
    return "Unknown"


def test_every_code_has_the_category_of_annex_c() -> None:
    for code in range(0x10000):
        assert category_of(code) is Category(annex_c(code))
        assert code_to_category(code) is category_of(code)


def test_the_categories_are_pynetdicoms_words() -> None:
    assert [category.value for category in Category] == [
        "Success", "Warning", "Failure", "Cancel", "Pending", "Unknown",
    ]  # fmt: skip
    assert category_of(0xA700) == "Failure"
    assert f"{category_of(0xA700)}" == "Failure"
    assert {"Failure": 1}[category_of(0xA700)] == 1


@pytest.mark.parametrize("function", [category_of, code_to_category])
@pytest.mark.parametrize(
    ("value", "words"),
    [
        (-1, "a status code must be in 0x0000 to 0xFFFF, got -1"),
        (0x10000, "a status code must be in 0x0000 to 0xFFFF, got 0x10000"),
        (2**70, "a status code must be in 0x0000 to 0xFFFF, got 0x400000000000000000"),
        (np.int64(-3), "a status code must be in 0x0000 to 0xFFFF, got -3"),
    ],
)
def test_a_number_that_is_no_code_is_refused(function: object, value: int, words: str) -> None:
    assert callable(function)
    with pytest.raises(CodeValueError) as caught:
        function(value)
    assert str(caught.value) == words
    assert caught.value.value == value
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, DimseStatusError)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (True, "a status code must be an integer, got bool True; for Success write 0x0000"),
        (1.0, "a status code must be an integer, got float 1.0"),
        (None, "a status code must be an integer, got NoneType None"),
        (b"\x00", "a status code must be an integer, got bytes b'\\x00'"),
        ([0], "a status code must be an integer, got list [0]"),
        (
            "0xA700",
            "a status code must be an integer, got str '0xA700';"
            " read a hexadecimal text with int(text, 16)",
        ),
        (np.float64(1.0), "a status code must be an integer, got float64 np.float64(1.0)"),
    ],
)
def test_what_is_no_integer_is_refused(value: object, words: str) -> None:
    with pytest.raises(CodeTypeError) as caught:
        category_of(value)  # type: ignore[arg-type]  # that is what is tested
    assert str(caught.value) == words
    assert caught.value.value is value
    assert isinstance(caught.value, TypeError)


def test_numpys_integers_are_codes() -> None:
    assert category_of(np.uint16(0xB000)) is Category.WARNING
    assert category_of(np.int64(0)) is Category.SUCCESS


def test_numpys_bool_is_no_code() -> None:
    with pytest.raises(CodeTypeError):
        category_of(np.True_)  # type: ignore[arg-type]  # that is what is tested
