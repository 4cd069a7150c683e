"""Error Comment: what can be sent, how any text is made to fit, how a peer's text is shown."""

# ruff: noqa: RUF001 - signs that look like others are what is tested

from __future__ import annotations

import sys
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dimse_status import StorageStatus, fit_error_comment
from dimse_status.errors import ErrorCommentError
from dimse_status.model.errors import escaped


@given(st.text(max_size=300))
def test_any_text_fits_an_error_comment(text: str) -> None:
    fitted = fit_error_comment(text)
    dataset = StorageStatus.OUT_OF_RESOURCES.to_dataset(error_comment=fitted)
    assert fit_error_comment(fitted) == fitted
    assert dataset.ErrorComment == fitted
    try:
        StorageStatus.OUT_OF_RESOURCES.to_dataset(error_comment=text)
    except ErrorCommentError as error:
        assert error.text == text
        assert fitted != text
    else:
        assert fitted == text


@pytest.mark.parametrize(
    ("text", "fitted"),
    [
        ("disk full", "disk full"),
        ("  as  it  is  ", "  as  it  is  "),
        ("x" * 64, "x" * 64),
        ("x" * 65, "x" * 61 + "..."),
        ("\\" + "x" * 63, "/" + "x" * 63),
        ("\\" + "x" * 64, "/" + "x" * 60 + "..."),
        ("~" * 65, "~" * 61 + "..."),
        ("~é ~", "~e ~"),
        ("C:\\images\\1", "C:/images/1"),
        ("line\nbreak\ttab", "line break tab"),
        ("Gerät gestört", "Gerat gestort"),
        ("装置 12", "?? 12"),
        ("a\u2003b\u2028c\u2029d", "a b c d"),
        ("a\u20ddb\u200bc", "abc"),
        ("", ""),
        ("\x00", ""),
    ],
)
def test_how_a_text_is_made_to_fit(text: str, fitted: str) -> None:
    assert fit_error_comment(text) == fitted


@pytest.mark.parametrize("before", ["a", " ~" * 40], ids=["short", "long"])
def test_what_cannot_be_in_an_error_comment(before: str) -> None:
    allowed = {chr(code) for code in range(0x20, 0x7F)} - {"\\"}
    for code in range(0x250):
        character = chr(code)
        text = f"{before}{character}\\b"
        if character in allowed:
            StorageStatus.OUT_OF_RESOURCES.to_dataset(error_comment=f"a{character}b")
            continue
        if character == "\\":
            problem = "a backslash, which separates values"
        elif code < 0x20 or 0x7F <= code < 0xA0:
            problem = f"the control character {character!r}"
        else:
            problem = f"{character!r}, which is outside the default character repertoire"
        with pytest.raises(ErrorCommentError) as caught:
            StorageStatus.OUT_OF_RESOURCES.to_dataset(error_comment=text)
        assert str(caught.value) == (
            f"an error comment cannot hold {problem} (at position {len(before)} of"
            f" {text!r:.90}); fit_error_comment(text) makes any text fit"
        )
        assert caught.value.text == text


@pytest.mark.parametrize("character", ["x", " ", "~"])
def test_how_long_an_error_comment_may_be(character: str) -> None:
    most = character * 64
    assert StorageStatus.OUT_OF_RESOURCES.to_dataset(error_comment=most).ErrorComment == most
    with pytest.raises(ErrorCommentError) as caught:
        StorageStatus.OUT_OF_RESOURCES.to_dataset(error_comment=most + character)
    assert str(caught.value) == (
        "an error comment holds at most 64 characters, got 65;"
        " fit_error_comment(text) makes any text fit"
    )
    assert caught.value.text == most + character


@pytest.mark.parametrize(("value", "text"), [(b"x", "b'x'"), (7, "7"), (["a"], "['a']")])
def test_what_is_no_text_is_no_error_comment(value: Any, text: str) -> None:
    with pytest.raises(ErrorCommentError) as caught:
        StorageStatus.OUT_OF_RESOURCES.to_dataset(error_comment=value)
    assert str(caught.value) == (
        f"an error comment must be text, got {type(value).__name__} {text};"
        " fit_error_comment(text) makes any text fit"
    )
    assert caught.value.text == text


@pytest.mark.parametrize(
    ("text", "fitted"),
    [
        ("Größe zu groß", "Grosse zu gross"),
        ("limit 10–20 — reached", "limit 10-20 - reached"),
        ("can’t read “file”, „Datei“ or «fichier»", 'can\'t read "file", "Datei" or "fichier"'),
        ("Łódź, København, Tórshavn, Þórður, ılık, œuvre", None),
        ("½ full… ﬁle", "1/2 full... file"),
        ("a → b", "a -> b"),
        ("left\u200bto\u202eright", "lefttoright"),
    ],
)
def test_letters_and_signs_that_have_a_usual_plain_form(text: str, fitted: str | None) -> None:
    expected = fitted or "Lodz, Kobenhavn, Torshavn, Thordur, ilik, oeuvre"
    assert fit_error_comment(text) == expected


def test_every_latin_letter_of_european_languages_keeps_a_letter() -> None:
    for code in range(0xC0, 0x180):
        if unicodedata.category(chr(code)) in {"Lu", "Ll"}:
            assert fit_error_comment(chr(code)).strip("'.").isalpha(), hex(code)


@pytest.mark.parametrize("text", ["検査が見つかりません", "диск", "\ud800", "🔥"])
def test_a_text_of_which_nothing_is_left_says_so(text: str) -> None:
    assert fit_error_comment(text) == "(text that is not in the default character repertoire)"
    assert fit_error_comment(f"{text} 5").endswith(" 5")
    assert fit_error_comment("???\n") == "???"


@pytest.mark.parametrize("character", ["x", " ", "é", "\u0301", "検", "\\"])
def test_only_the_beginning_of_a_long_text_is_looked_at(character: str) -> None:
    class Watched(str):
        __slots__ = ()

        def __getitem__(self, key: Any) -> str:
            assert isinstance(key, slice)
            assert key.stop is not None
            return super().__getitem__(key)

        def __str__(self) -> str:
            return self

        def __iter__(self) -> Any:
            raise AssertionError

    text = Watched(character * 1_000_000)
    fitted = fit_error_comment(text)
    assert len(fitted) <= 64
    assert fitted.isascii()
    with pytest.raises(ErrorCommentError):
        StorageStatus.OUT_OF_RESOURCES.to_dataset(error_comment=text)
    assert len(escaped(text)) == 200


@given(st.text(), st.integers(0, 300))
def test_what_is_shown_is_one_visible_line(text: str, limit: int) -> None:
    shown = escaped(text, limit)
    assert shown.isprintable()
    assert len(shown) <= limit


def test_what_is_shown_is_the_text_where_it_can_be() -> None:
    assert escaped("Prüfung fehlgeschlagen") == "Prüfung fehlgeschlagen"
    assert escaped("検査が見つかりません") == "検査が見つかりません"
    assert escaped("a\r\nb\x1b[2Kc\x85d\u2028e") == r"a\r\nb\x1b[2Kc\x85d\u2028e"
    assert escaped("a\u202eb\u200dc\ufeffd\u3164e\ufe0f") == r"a\u202eb\u200dc\ufeffd\u3164e\ufe0f"
    assert escaped("x" * 201) == "x" * 197 + "..."
    assert escaped("x" * 200) == "x" * 200
    assert escaped("abcdef", 5) == "ab..."


def test_no_character_that_steers_a_terminal_or_cannot_be_seen_is_shown() -> None:
    for code in range(sys.maxunicode + 1):
        character = chr(code)
        if unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}:
            assert escaped(character) != character
