"""What ``dimse-status search`` finds."""

from __future__ import annotations

from collections.abc import Callable

Run = Callable[..., str]


def test_words_find_codes(shown: Run) -> None:
    assert shown("search", "move", "destination").startswith("A801 ")


def test_words_that_nothing_has_are_refused(refused: Run) -> None:
    assert "try fewer" in refused("search", "zzzz")
    assert "try fewer" in refused("search", "42")


def test_a_long_negative_number_is_read_at_once(refused: Run) -> None:
    assert "CODE" in refused("explain", f"-{'1' * 20_000}z")
