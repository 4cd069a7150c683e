"""The two lines for each tool, as the page has them, are run and say what `resolve` says."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pytest

from dimse_status.cli import main
from dimse_status.model.category import CATEGORY_CODES, Category, category_of
from dimse_status.model.operation import Operation
from dimse_status.resolver import resolve

PAGE = Path(__file__).parents[2] / "docs" / "millions-of-codes.rst"
EVENTS = [
    ("C-STORE", 0x0000),
    ("C-STORE", 0xA7F0),
    ("C-STORE", 0xA900),
    ("C-STORE", 0xB000),
    ("C-FIND", 0xC100),
    ("C-FIND", 0xFF00),
    ("C-MOVE", 0xA702),
    ("C-MOVE", 0xA801),
    ("N-SET", 0x0110),
    ("C-ECHO", 0xB123),  # to which nothing gives a meaning
]
CODES = [code for _, code in EVENTS]
EXPECTED = [
    (info.category, info.meaning) if info.usages else (None, None)
    for operation, code in EVENTS
    for info in [resolve(code, operation=Operation(operation))]
]


def example(name: str) -> str:
    """Return the example of the page that has this class."""
    block = rf"^\.\. code-block:: \w+\n   :class: {name}\n\n((?:   .*\n|\n)+)"
    found = re.search(block, PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert found is not None, name
    return textwrap.dedent(found[1])


@pytest.fixture
def names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Write the table where the examples find it, and return what they may name."""
    monkeypatch.chdir(tmp_path)
    options = ("--format", "csv", "--expand", "--output", "dimse.csv")
    assert main(["export", *options]) == 0
    return {"np": np, "pd": pd, "pl": pl, "Category": Category, "CATEGORY_CODES": CATEGORY_CODES}


def run(name: str, names: dict[str, Any]) -> dict[str, Any]:
    exec(example(name), names)  # noqa: S102 - the page's own example
    return names


def rows(log: Any) -> list[tuple[Any, Any]]:
    pairs = zip(list(log["category"]), list(log["meaning"]), strict=True)
    return [tuple(None if pd.isna(one) else one for one in pair) for pair in pairs]


def test_numpy(names: dict[str, Any]) -> None:
    names["codes"] = np.arange(0x10000, dtype=np.uint16)
    found = run("numpy", names)["categories"]
    assert list(found) == [category_of(code) for code in range(0x10000)]


def test_pandas(names: dict[str, Any]) -> None:
    names["log"] = pd.DataFrame({"status": CODES})
    assert list(run("pandas", names)["log"]["category"]) == list(map(category_of, CODES))


def test_polars(names: dict[str, Any]) -> None:
    names["log"] = pl.DataFrame({"status": CODES})
    places = run("polars", names)["log"]["place"]
    assert [tuple(Category)[place] for place in places] == list(map(category_of, CODES))


def test_duckdb(names: dict[str, Any]) -> None:
    assert names
    database = duckdb.connect()
    database.execute("CREATE TABLE log (place INTEGER, operation VARCHAR, status INTEGER)")
    events = [(place, *event) for place, event in enumerate(EVENTS)]
    database.executemany("INSERT INTO log VALUES (?, ?, ?)", events)
    joined = database.execute(example("duckdb")).fetchall()
    assert [row[-2:] for row in sorted(joined, key=lambda row: row[0])] == EXPECTED


def test_pandas_join(names: dict[str, Any]) -> None:
    names["log"] = pd.DataFrame(EVENTS, columns=["operation", "status"])
    assert rows(run("pandas-join", names)["log"]) == EXPECTED


def test_polars_join(names: dict[str, Any]) -> None:
    names["log"] = pl.DataFrame(
        EVENTS, schema={"operation": pl.String, "status": pl.Int64}, orient="row"
    )
    assert rows(run("polars-join", names)["log"]) == EXPECTED
