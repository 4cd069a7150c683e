"""What is above each page: for search engines and messengers, and the links to the project.

The description is the first paragraph of the page; the links are those of pyproject.toml.
"""

from __future__ import annotations

import html
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from docutils import nodes

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

LONGEST = 200


ICONS = {"Source": "fa-solid fa-code", "Issues": "fa-solid fa-bug"}


def icon_links(urls: Mapping[str, str]) -> list[dict[str, str]]:
    """Return the links of every page's header, of those that the package's metadata have."""
    return [
        {"name": name, "url": urls[name], "icon": icon}
        for name, icon in ICONS.items()
        if name in urls
    ]


def description_of(document: nodes.document) -> str:
    """Return the first paragraph as plain text, cut between two words."""
    paragraph = next(
        (one for one in document.findall(nodes.paragraph) if isinstance(one.parent, nodes.section)),
        None,
    )
    words = " ".join(paragraph.astext().split()) if paragraph is not None else ""
    if len(words) > LONGEST:
        words = f"{words[:LONGEST].rpartition(' ')[0]} …"
    return words.removesuffix(":")


def _add(
    app: Sphinx, page: str, _template: str, context: dict[str, Any], document: nodes.document
) -> None:
    if not document:
        return
    title = app.env.titles[page].astext()
    description = description_of(document) or f"{app.config.project}: {title}"
    facts = {
        "name": {"description": description},
        "property": {
            "og:type": "website",
            "og:site_name": app.config.project,
            "og:title": title,
            "og:description": description,
        },
    }
    context["metatags"] = context.get("metatags", "") + "".join(
        f'\n<meta {kind}="{name}" content="{html.escape(text)}">'
        for kind, pairs in facts.items()
        for name, text in pairs.items()
    )


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add to each page's head."""
    app.connect("html-page-context", _add)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
