"""What the site says of the project is said once, and the same everywhere."""

from __future__ import annotations

import json
import re
import sys
import tomllib
from pathlib import Path

import pytest

pytest.importorskip("docutils", reason="Sphinx is not installed: nox -s page has it")

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
sys.path.insert(0, str(DOCS / "_ext"))

from code_search import code_rows  # noqa: E402 - found by the path above
from page_head import icon_links  # noqa: E402 - found by the path above
from signatures import without_lists  # noqa: E402 - found by the path above

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
INSTALL = "python3 -m venv .venv && .venv/bin/python -m pip install ."


def test_there_is_one_way_to_install() -> None:
    assert f"$ {INSTALL}\n" in (DOCS / "install.rst").read_text("utf-8")
    assert f"\n{INSTALL} && " in (ROOT / "README.md").read_text("utf-8")
    others = [path for path in DOCS.rglob("*.rst") if path.name != "install.rst"]
    told = r"(pip|pipx|uv tool) install [^\n]*(dimse|PATH|\.(\s|$|\"|\[))"
    assert [path.name for path in others if re.search(told, path.read_text("utf-8"))] == []
    for name in ("index", "start"):
        assert ".. include:: install.rst" in (DOCS / f"{name}.rst").read_text("utf-8")


def test_the_header_has_the_links_of_the_metadata() -> None:
    links = icon_links({"Source": "https://example.org/s", "Changelog": "https://example.org/c"})
    assert [(link["name"], link["url"]) for link in links] == [("Source", "https://example.org/s")]
    readme = (ROOT / "README.md").read_text("utf-8")
    # None are known before the project is published; then the README has the same.
    assert [url for url in PROJECT.get("urls", {}).values() if url not in readme] == []
    assert "://" not in (DOCS / "conf.py").read_text("utf-8")


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "SECURITY.md"])
def test_what_a_page_beside_the_source_links_to_is_there(name: str) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", (ROOT / name).read_text("utf-8"))
    assert [link for link in links if ":" not in link and not (ROOT / link).is_file()] == []


def test_a_signature_is_no_list_of_definitions() -> None:
    parameters = '<dl>\n<dd><em class="sig-param">code</em>,</dd>\n</dl>\n'
    body = f'<dl class="py"><dt class="sig sig-object py">f({parameters})</dt><dd>Text</dd></dl>'
    changed = without_lists(body)
    assert changed.count("<dl") == changed.count("<dd") == 1
    assert '<span class="parameter"><em class="sig-param">code</em>,</span>' in changed


def test_the_search_page_knows_each_code_and_its_pages() -> None:
    rows = json.loads(json.dumps(code_rows()))
    found = {
        (row["pattern"], page, row["category"])
        for row in rows
        for page in row["pages"]
        if row["low"] <= 0xA702 <= row["high"]
    }
    assert ("A702", "query-retrieve-move", "Failure") in found
    assert ("A7xx", "storage", "Failure") in found
    assert ("A700", "storage", "Failure") not in found
    # The same words on two pages are one row.
    success = [row for row in rows if row["pattern"] == "0000" and row["meaning"] == "Success"]
    assert len(success) == 1
    assert len(success[0]["pages"]) > 10
