"""``dimse-status export``: tables for other programs, and a file that is whole or not there."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import stat
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from dimse_status import Operation, advice_for, category_of, resolve
from dimse_status.cli import main
from dimse_status.cli.export import FORMATS
from dimse_status.rows import COLUMNS, FORMAT, expanded_rows, status_rows

Run = Callable[..., str]

HOSTILE = """\
name = "Acme PACS"
source = "Statement"

[[codes]]
code = 0xC502
operations = ["C-MOVE"]
meaning = "=HYPERLINK(1), \\"quoted\\", </script>"
"""


@pytest.fixture
def peer(tmp_path: Path) -> str:
    path = tmp_path / "acme.toml"
    path.write_text(HOSTILE, encoding="utf-8")
    return str(path)


def test_each_format_says_something_of_its_own_and_is_on_the_page(shown: Run) -> None:
    texts = {shown("export", "--operation", "C-ECHO", "--format", name) for name in FORMATS}
    assert len(texts) == len(FORMATS)
    page = Path(__file__).parents[3] / "docs" / "millions-of-codes.rst"
    for name in FORMATS:
        told = f"tell in {page.name} what the format is for"
        assert f"--format {name}" in page.read_text(encoding="utf-8"), told


def test_csv_has_a_line_for_each_row(shown: Run) -> None:
    lines = list(csv.DictReader(io.StringIO(shown("export", "--format", "csv"))))
    rows = status_rows()
    assert tuple(lines[0]) == COLUMNS
    assert [line["meaning"] for line in lines] == [row.meaning for row in rows]
    assert lines[0]["related_fields"] == "; ".join(rows[0].related_fields)
    assert {line["permitted"] for line in lines} == {"true", "false"}
    assert all(re.fullmatch("[0-9A-F]{4}", line["low"]) for line in lines)


def test_csv_expanded_has_a_line_for_each_code_of_an_operation(shown: Run) -> None:
    text = shown("export", "--format", "csv", "--expand", "--operation", "c-store")
    lines = list(csv.DictReader(io.StringIO(text)))
    codes = [line["low"] for line in lines]
    assert {line["operation"] for line in lines} == {"C-STORE"}
    assert len(codes) == len(set(codes))
    assert {"A700", "A7FF", "C000", "CFFF"} <= set(codes)


def test_json_states_its_format(shown: Run) -> None:
    content = json.loads(shown("export", "--format", "json", "--operation", "C-ECHO"))
    assert (content["format"], content["expanded"]) == (FORMAT, False)
    expanded = json.loads(shown("export", "--format", "json", "--expand", "--operation", "C-MOVE"))
    assert expanded["expanded"] is True
    assert len(expanded["rows"]) == len({row["low"] for row in expanded["rows"]})


def test_an_implementation_is_included_and_its_text_is_no_formula(shown: Run, peer: str) -> None:
    options = ("export", "--operation", "C-MOVE", "--implementation", peer, "--format")
    lines = list(csv.DictReader(io.StringIO(shown(*options, "csv"))))
    ours = [line for line in lines if line["implementation"]]
    assert {line["low"] for line in ours} == {"C502"}
    assert all(line["meaning"].startswith("'=HYPERLINK") for line in ours)
    rows = json.loads(shown(*options, "json"))["rows"]
    assert any((row["meaning"] or "").startswith("=HYPERLINK") for row in rows)


def test_the_standards_text_is_never_changed_for_a_spreadsheet() -> None:
    for row in status_rows():
        for column in COLUMNS:
            value = getattr(row, column)
            assert not (isinstance(value, str) and value.startswith(("=", "+", "-", "@"))), row


def test_the_page_is_one_ascii_file_that_names_no_outside_resource(shown: Run, peer: str) -> None:
    page = shown("export", "--format", "html", "--implementation", peer)
    assert page.isascii()
    assert page.count("</script>") == 2
    assert "default-src 'none'" in page
    assert not re.search(r"<(?:link|script|img)[^>]+(?:src|href)=\"(?!data:)", page)
    data = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    assert data is not None
    assert {one["operation"] for one in json.loads(data[1])["answers"]} >= {"C-MOVE", "N-SET"}


@pytest.fixture
def page_data(shown: Run) -> Callable[..., Any]:
    """Return what the page knows."""

    def read(*arguments: str) -> Any:
        page = shown("export", "--format", "html", *arguments)
        data = re.search(r'<script type="application/json" id="data">(.*?)</script>', page)
        assert data is not None
        return json.loads(data[1])

    return read


def test_the_page_knows_the_category_of_every_code(page_data: Callable[..., Any]) -> None:
    data = page_data("--operation", "C-ECHO")
    assert data["operations"] == ["C-ECHO"]
    assert {one["operation"] for one in data["answers"]} == {"C-ECHO"}
    runs = data["convention"]
    assert (runs[0][0], runs[-1][1]) == (0, 0xFFFF)
    for (_, last, category), (following, _, other) in pairwise(runs):
        assert (last + 1, category != other) == (following, True)
    for first, last, category in runs:
        names = {data["categories"][category]}
        assert names == {str(category_of(first))} == {str(category_of(last))}


def test_the_page_has_the_meaning_the_place_and_the_advice(page_data: Callable[..., Any]) -> None:
    data = page_data()
    by_code = {(one["operation"], one["pattern"], one["meaning"]): one for one in data["answers"]}
    unknown = by_code["C-MOVE", "A801", "Refused: Move Destination unknown"]
    info = resolve(0xA801, operation=Operation.C_MOVE)
    advice = advice_for(info)
    assert advice is not None
    assert data["advice"][unknown.pop("advice")] == json.loads(json.dumps(advice.to_dict()))
    assert unknown.pop("sources")[0] == {
        "place": "PS3.4 C.4.2.1.5, Table C.4-2",
        "url": info.usages[0].reference.url,
        "edition": info.usages[0].reference.edition,
        "classes": ", ".join(info.usages[0].sop_classes),
    }
    assert unknown == {
        "operation": "C-MOVE",
        "pattern": "A801",
        "spans": [[0xA801, 0xA801]],
        "category": "Failure",
        "meaning": "Refused: Move Destination unknown",
        "name": "MOVE_DESTINATION_UNKNOWN",
        "services": ["Query/Retrieve C-MOVE"],
        "fields": [str(field) for field in info.related_fields],
    }
    updated = by_code["N-SET", "0110", "Processing Failure"]["sources"]
    assert updated[0]["sent"] == (
        'Error ID 0xA710, Error Comment "Performed Procedure Step Object may no longer be updated"'
    )
    assert "sent" not in updated[1]
    assert updated[0]["note"].startswith("the table defines no status of its own")
    services = by_code["N-SET", "0110", "Processing Failure"]["services"]
    assert services == ["Modality Performed Procedure Step"]
    assert all(source["place"].startswith("PS3.4 F.7.2.2") for source in updated[:2])
    withdrawn = by_code["N-ACTION", "C604", "Image position collision (retired code)"]
    assert withdrawn["retired"] is True
    assert {source.get("retired") for source in withdrawn["sources"]} == {"retired", None}
    (depends,) = [one for one in by_code.values() if one["pattern"] == "C100" and "readings" in one]
    assert {
        "where": "Relevant Patient Information Query",
        "meaning": "Failed: More than one match found",
    } in depends["readings"]
    assert "name" not in depends


def test_the_page_has_the_codes_of_an_implementation(
    page_data: Callable[..., Any], tmp_path: Path
) -> None:
    acme = tmp_path / "acme.toml"
    acme.write_text(
        'name = "Acme PACS"\nversion = "4.2"\nsource = "Statement"\n[[codes]]\n'
        'range = [0xC502, 0xC504]\nservices = ["QUERY_RETRIEVE_MOVE"]\n'
        'meaning = "Unreachable"\nnote = "Seldom."\n',
        encoding="utf-8",
    )
    data = page_data("--implementation", str(acme))
    assert data["peers"][0] == {
        "peer": "Acme PACS",
        "version": "4.2",
        "low": 0xC502,
        "high": 0xC504,
        "meaning": "Unreachable",
        "operations": ["C-MOVE"],
        "services": ["Query/Retrieve C-MOVE"],
        "source": "Statement",
        "note": "Seldom.",
    }
    (own,) = [one for one in data["answers"] if one.get("whose") == "Acme PACS"]
    assert (own["spans"], own["meaning"]) == ([[0xC502, 0xC504]], "Unreachable")
    elsewhere = page_data("--operation", "C-ECHO", "--implementation", str(acme))["peers"]
    assert "Acme PACS" not in {one["peer"] for one in elsewhere}


def test_the_output_is_written_to_a_file(tmp_path: Path, shown: Run) -> None:
    path = tmp_path / "codes.csv"
    assert shown("export", "--format", "csv", "--output", str(path)) == ""
    assert path.read_text(encoding="utf-8").startswith("operation,low,high,category,meaning")
    assert [one.name for one in tmp_path.iterdir()] == ["codes.csv"]


def test_an_older_file_is_replaced_and_its_rights_stay(tmp_path: Path, shown: Run) -> None:
    path, link = tmp_path / "codes.json", tmp_path / "link.json"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o640)
    link.symlink_to(path)
    shown("export", "--format", "json", "--output", str(link))
    assert json.loads(path.read_text(encoding="utf-8"))["format"] == FORMAT
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert link.is_symlink()


def test_a_file_that_cannot_be_written_whole_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "codes.csv"
    path.write_text("old", encoding="utf-8")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert main(["export", "--format", "csv", "--output", str(path)]) == 2
    assert path.read_text(encoding="utf-8") == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["codes.csv"]


def test_a_place_that_is_no_folder_is_told_with_its_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "none" / "codes.csv"
    assert main(["export", "--format", "csv", "-o", str(path)]) == 2
    assert str(path) in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such device")
def test_a_device_is_written_and_not_replaced(shown: Run) -> None:
    device = Path(os.devnull)
    shown("export", "--format", "csv", "-o", str(device))
    assert stat.S_ISCHR(device.stat().st_mode)


def test_a_format_must_be_named(refused: Run) -> None:
    assert "--format" in refused("export")
    assert "'xml'" in refused("export", "--format", "xml")


def test_an_expanded_range_keeps_the_pattern_that_it_came_from(shown: Run) -> None:
    text = shown("export", "--format", "csv", "--expand", "--operation", "C-STORE")
    line = next(one for one in csv.DictReader(io.StringIO(text)) if one["low"] == "A7F0")
    assert line["pattern"] == "A7xx"
    assert any(row.low == "A7F0" for row in expanded_rows())
