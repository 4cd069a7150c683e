"""Let the search page know the codes: which there are, and which page has each.

``_static/codes.js`` answers from it, for Sphinx's own search leaves numbers out.
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


def _code_rows(app: Sphinx) -> dict[str, list[dict[str, Any]]]:
    """Return the pages of the service classes, and each code or range with the pages it is on."""
    pages = []
    rows: dict[tuple[str, str], dict[str, Any]] = {}
    for number, service in enumerate(SERVICE_CLASSES):
        name = f"services/{page_of(service)}"
        page = {
            "title": app.env.titles[name].astext(),
            "address": app.builder.get_relative_uri(PAGE, name),
            "operations": service.operations,
        }
        pages.append(page)
        for row in rows_of(service):
            for text in dict.fromkeys(meaning.text for meaning in row.meanings):
                entry = {
                    "low": row.low,
                    "high": row.high,
                    "pattern": row.code,
                    "category": row.category,
                    "meaning": text,
                    "pages": [],
                }
                # The tables differ in full stops and capital letters.
                key = (row.code, text.lower().rstrip("."))
                rows.setdefault(key, entry)["pages"].append(number)
    return {"pages": pages, "rows": list(rows.values())}


def _add(app: Sphinx, page: str, *_: object) -> None:
    if page == PAGE:
        text = json.dumps(_code_rows(app), separators=(",", ":")).replace("<", "\\u003c")
        app.add_js_file(None, body=text, type="application/json", id="code-rows")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the codes to the search page."""
    app.connect("html-page-context", _add)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
