"""The page of the advice: its examples run, and it draws every entry."""

from __future__ import annotations

import csv
import doctest
import pkgutil
import re
from pathlib import Path

from dimse_status.advice import entries

DOCS = Path(__file__).parents[2] / "docs"
PAGE = DOCS / "advice.rst"


def test_the_examples_and_the_policy_for_a_sender_run() -> None:
    result = doctest.testfile(str(PAGE), module_relative=False)
    assert result.attempted
    assert not result.failed


def test_every_module_of_entries_is_drawn_once() -> None:
    drawn = re.findall(r"^\.\. advice-table:: (\w+)$", PAGE.read_text("utf-8"), re.MULTILINE)
    modules = {module.name for module in pkgutil.iter_modules(entries.__path__)}
    assert len(drawn) == len(set(drawn))
    assert set(drawn) == modules - {"read"}


def test_a_sender_is_named_with_the_place_that_was_read() -> None:
    with (DOCS / "senders.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) > 1
    for row in rows:
        assert row["Read in"].strip(), row["Sender"]
        assert None not in row, row["Sender"]
        assert None not in row.values(), row["Sender"]
