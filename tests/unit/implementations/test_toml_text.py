"""The line of a key is found as tomllib reads it, whatever stands in the values."""

from __future__ import annotations

import tomllib
from textwrap import dedent

from hypothesis import given
from hypothesis import strategies as st

from dimse_status.implementations.toml_text import lines_of_keys


def test_keys_and_headers_are_on_their_lines() -> None:
    text = dedent("""\
        # [no] = "header"
        name = "x" # = [
        version = '''
        a = 1
        [[codes]]
        ''''
         'so"urce'="d"
        [[codes]] # first
        code = 0xC502
        "ser\\u0076ices" = [
          "a", # ]
          'b',
        ]
        x.y = { a = "}", b = [2] }

        [[ codes ]]
        meaning = \"\"\"a\\""b\"\"\"\"
        note="[[codes]]"
        [last]\
        """)
    tomllib.loads(text)
    assert lines_of_keys(text) == {
        ("name",): 2,
        ("version",): 3,
        ('so"urce',): 7,
        ("codes", 0): 8,
        ("codes", 0, "code"): 9,
        ("codes", 0, "services"): 10,
        ("codes", 0, "x", "y"): 14,
        ("codes", 1): 16,
        ("codes", 1, "meaning"): 17,
        ("codes", 1, "note"): 18,
        ("last",): 19,
    }


def test_line_breaks_of_windows_count_once() -> None:
    assert lines_of_keys("a = 1\r\n\r\nb = [\r\n1]\r\nc = 1") == {("a",): 1, ("b",): 3, ("c",): 5}


def test_blank_lines_count() -> None:
    assert lines_of_keys("\na = 1\n\n[b]\n\nc = 1") == {("a",): 2, ("b",): 4, ("b", "c"): 6}


def test_an_empty_text_has_no_keys() -> None:
    assert lines_of_keys("") == {}
    assert lines_of_keys("\n# only a comment") == {}


BARE = st.from_regex(r"[A-Za-z0-9_-]{1,8}", fullmatch=True)
VALUES = st.sampled_from(
    [
        "1",
        '"#]"',
        "'''\n[[a]]\nb = 2\n'''",
        '"""\n\\"""c = [\n"""""',
        "[1, [2, '['],\n # ]\n 3]",
        "{ x = '}', y = { z = 1 } }",
        "1979-05-27T07:32:00Z",
        "'\\'",
    ]
)


@given(
    keys=st.lists(BARE, unique=True), values=st.lists(VALUES, min_size=1), blank=st.integers(0, 2)
)
def test_every_key_is_found_where_it_was_written(
    keys: list[str], values: list[str], blank: int
) -> None:
    text = ""
    expected = {}
    for number, key in enumerate(keys):
        text += "# c = [\n" * blank
        expected[key,] = text.count("\n") + 1
        text += f"{key} = {values[number % len(values)]}\n"
    tomllib.loads(text)
    assert lines_of_keys(text) == expected
