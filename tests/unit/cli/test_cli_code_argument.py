"""A code is read as people write it; what is no code is refused with the nearest right thing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dimse_status import Category, category_of
from dimse_status.cli.code_argument import read_code, suggested_code
from dimse_status.errors import DimseStatusError


@pytest.mark.parametrize(
    "text",
    [
        "0xA702",
        "0XA702",
        "0xa702",
        "A702",
        "a702",
        "A702H",
        "A702h",
        "a702h",
        "0xA702h",
        "0x0000A702",
        "0A702",
        "(A702)",
        "[0xA702]",
        "( A702 )",
        " A702 ",
        "A702\n",
        "42754",
        "042754",
    ],
)
def test_every_way_of_writing_a702_is_a702(text: str) -> None:
    code = read_code(text)
    assert (code.low, code.high, code.pattern, code.is_range) == (0xA702, 0xA702, "A702", False)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("0", 0),
        ("0000", 0),
        ("0x0", 0),
        ("00000", 0),
        ("1", 1),
        ("b", 0xB),
        ("10", 0x10),
        ("110", 0x110),
        ("0110", 0x110),
        ("9999", 0x9999),
        ("10000", 10000),
        ("00272", 272),
        ("65535", 0xFFFF),
        ("ffff", 0xFFFF),
        ("0000000065535", 0xFFFF),
        ("BADH", 0xBAD),
    ],
)
def test_up_to_four_digits_are_hexadecimal_and_five_decimal(text: str, code: int) -> None:
    assert read_code(text).low == code


@given(st.integers(0, 0xFFFF))
def test_every_code_is_read_back_from_every_notation(code: int) -> None:
    for text in (f"0x{code:04x}", f"0x{code:X}", f"{code:04X}H", f"{code:04X}", f"{code:05d}"):
        assert read_code(text).low == read_code(text).high == code
        assert read_code(text).pattern == f"{code:04X}"


@pytest.mark.parametrize("text", ["0xA702", "A702", "0110H", "0x0110", "0000", "0007", "9", "A7xx"])
def test_what_can_be_read_in_one_way_only_has_no_note(text: str) -> None:
    assert read_code(text).note == ""
    assert read_code(text).otherwise is None


def test_an_ambiguous_code_says_how_it_was_read_and_what_else_it_could_be() -> None:
    code = read_code("0110")
    assert (code.low, code.read_as, code.otherwise) == (0x0110, "hexadecimal", 110)
    assert code.note == (
        "0110 is read as hexadecimal, as the standard writes codes;"
        " in decimal it would be 0x006E (Unknown)."
    )


def test_five_decimal_digits_say_that_they_are_decimal() -> None:
    code = read_code("42754")
    assert (code.low, code.read_as, code.otherwise) == (0xA702, "decimal", None)
    assert code.note == "42754 is read as decimal, for a hexadecimal code has four digits."


def test_five_decimal_digits_that_could_be_hexadecimal_say_what_they_would_be() -> None:
    code = read_code("00272")
    assert (code.low, code.read_as, code.otherwise) == (0x0110, "decimal", 0x0272)
    assert code.note.endswith("; in hexadecimal it would be 0x0272 (Failure).")


@given(st.integers(0, 9999))
def test_the_other_reading_is_named_exactly_where_it_differs(number: int) -> None:
    code = read_code(f"{number:04d}")
    assert code.low == int(f"{number:04d}", 16)
    assert code.otherwise == (number if number > 9 else None)
    if code.otherwise is not None:
        assert f"0x{number:04X} ({category_of(number)})" in code.note


@pytest.mark.parametrize(
    ("text", "low", "high", "pattern"),
    [
        ("A7xx", 0xA700, 0xA7FF, "A7xx"),
        ("A7XX", 0xA700, 0xA7FF, "A7xx"),
        ("a7xx", 0xA700, 0xA7FF, "A7xx"),
        ("0xA7xx", 0xA700, 0xA7FF, "A7xx"),
        ("A7xxH", 0xA700, 0xA7FF, "A7xx"),
        ("(A7xx)", 0xA700, 0xA7FF, "A7xx"),
        ("Cxxx", 0xC000, 0xCFFF, "Cxxx"),
        ("01xx", 0x0100, 0x01FF, "01xx"),
        ("0xxx", 0x0000, 0x0FFF, "0xxx"),
        ("FF0x", 0xFF00, 0xFF0F, "FF0x"),
        ("A700-A7FF", 0xA700, 0xA7FF, "A700-A7FF"),
        ("0xc300-0xc315", 0xC300, 0xC315, "C300-C315"),
        ("B000-B000", 0xB000, 0xB000, "B000-B000"),
    ],
)
def test_a_range_is_read_as_the_standard_writes_it(
    text: str, low: int, high: int, pattern: str
) -> None:
    code = read_code(text)
    assert (code.low, code.high, code.pattern, code.read_as) == (low, high, pattern, "range")
    assert code.is_range


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("A7x", "A7xx"),
        ("a7xxx", "A7xx"),
        ("Cx", "Cxxx"),
        ("0xCxx", "Cxxx"),
        ("A7O2", "0xA702"),
        ("OxA702", "0xA702"),
        ("xA702", "0xA702"),
        ("#A702", "0xA702"),
        ("A702:", "0xA702"),
        ("0xA702,", "0xA702"),
        ("Status=A702", "0xA702"),
        ("-0xA702", "0xA702"),
        ("-22782", "0xA702"),
        ("-1", "0xFFFF"),
        ("-32768", "0x8000"),
        ("0xFFFFA702", "0xA702"),
        ("ffffffffffffa702", "0xA702"),
        ("A7FF-A700", "A700-A7FF"),
    ],
)
def test_what_is_nearly_a_code_is_refused_and_the_code_named(text: str, nearest: str) -> None:
    with pytest.raises(DimseStatusError) as caught:
        read_code(text)
    assert str(caught.value).endswith(f"; did you mean {nearest}?")
    read_code(nearest)


@pytest.mark.parametrize("text", ["65536", "0x10000", "1A702", "99999", "9" * 5000, "F" * 5000])
def test_a_code_over_16_bits_is_refused_with_the_bounds(text: str) -> None:
    with pytest.raises(
        DimseStatusError,
        match=r"must be in 0x0000 to 0xFFFF \(65535 in decimal\), got '",
    ) as caught:
        read_code(text)
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "x",
        "xx",
        "xxxx",
        "0x",
        "0xxxxx",
        "h",
        "H",
        "()",
        "(",
        "(A702",
        "A702)",
        "[A702)",
        "A7*x",
        "garbage",
        "None",
        "1.0",
        "1e400",
        "0o17",
        "A7_02",
        "+42754",
        "--",
        "-40000",
        "-",
        "A700-",
        "A7xx-A9xx",
        "4275\N{ARABIC-INDIC DIGIT FOUR}",
        "\N{FULLWIDTH LATIN CAPITAL LETTER A}702",
        "\x00",
        "A702 A900",
        "0x0xA702",
    ],
)
def test_what_is_no_code_is_refused_with_what_was_expected(text: str) -> None:
    with pytest.raises(
        DimseStatusError,
        match="expected a code such as 0xA702, A702H or 42754, or a range such as A7xx; got '"
        "|must be in 0x0000 to 0xFFFF",
    ):
        read_code(text)


@given(st.text())
def test_any_text_is_a_code_or_refused(text: str) -> None:
    try:
        code = read_code(text)
    except DimseStatusError:
        return
    assert 0 <= code.low <= code.high <= 0xFFFF


@given(st.text(st.sampled_from("0123456789abcdefABCDEFxXhHoO-()[] ,:"), max_size=9))
def test_what_is_suggested_is_a_code_or_a_range(text: str) -> None:
    suggested = suggested_code(text)
    if suggested:
        assert category_of(read_code(suggested).low) in Category
