"""Draw the parameters of a long signature, each on its line, as what they are.

Sphinx draws a list of definitions without anything that is defined, which a screen reader announces
and a check of accessibility reports.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

_SIGNATURE = re.compile(r'<dt class="sig .*?</dt>', re.DOTALL)
_INSTEAD = {
    "<dl>": '<span class="parameters">',
    "</dl>": "</span>",
    "<dd>": '<span class="parameter">',
    "</dd>": "</span>",
}
_LIST = re.compile("|".join(_INSTEAD))


def without_lists(body: str) -> str:
    """Return the page with spans in place of the lists within signatures."""
    return _SIGNATURE.sub(
        lambda found: _LIST.sub(lambda tag: _INSTEAD[tag[0]], found[0]),
        body,
    )


def _change(_app: Sphinx, _page: str, _template: str, context: dict[str, Any], _: object) -> None:
    if "body" in context:
        context["body"] = without_lists(context["body"])


def setup(app: Sphinx) -> ExtensionMetadata:
    """Change each page before it is written."""
    app.connect("html-page-context", _change)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
