"""Let the search page know the codes: which there are, and which page has each.

``_static/site.js`` answers from it, for Sphinx's own search leaves numbers out.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from dimse_status import SERVICE_CLASSES
from status_rows import page_of, rows_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

PAGE = "search"


def code_rows() -> list[dict[str, Any]]:
    """Return each code or range with a meaning, and the names of the pages that have it."""
    rows: dict[tuple[str, str], dict[str, Any]] = {}
    for service in SERVICE_CLASSES:
        for row in rows_of(service):
            # The tables differ in full stops and capital letters.
            texts = {meaning.text.lower().rstrip("."): meaning.text for meaning in row.meanings}
            for key, text in texts.items():
                entry: dict[str, Any] = {
                    "low": row.low,
                    "high": row.high,
                    "pattern": row.code,
                    "category": row.category,
                    "meaning": text,
                    "pages": [],
                }
                rows.setdefault((row.code, key), entry)["pages"].append(page_of(service))
    return list(rows.values())


def _pages(app: Sphinx) -> dict[str, dict[str, Any]]:
    pages = {}
    for service in SERVICE_CLASSES:
        name = f"services/{page_of(service)}"
        pages[page_of(service)] = {
            "title": app.env.titles[name].astext(),
            "address": app.builder.get_relative_uri(PAGE, name),
            "operations": service.operations,
        }
    return pages


def _add(app: Sphinx, page: str, *_: object) -> None:
    if page == PAGE:
        known = {"pages": _pages(app), "rows": code_rows()}
        text = json.dumps(known, separators=(",", ":")).replace("<", "\\u003c")
        app.add_js_file(None, body=text, type="application/json", id="code-rows")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the codes to the search page."""
    app.connect("html-page-context", _add)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
