"""Where a browser may break a long name in a table: between its words, and nowhere else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.transforms.post_transforms import SphinxPostTransform
from typing_extensions import override

from status_tables import details

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

# DATA_SET, StudyRoot, dcmnet/libsrc/dimse.cc
_BETWEEN_WORDS = re.compile(r"(?<=[_/.:])(?=\w)|(?<=[a-z0-9])(?=[A-Z])")


class BreakNames(SphinxPostTransform):
    """Let names in tables and in what is folded be broken."""

    default_priority = 500
    formats = ("html",)

    @override
    def run(self, **_: Any) -> None:
        for place in self.document.findall(lambda node: isinstance(node, nodes.entry | details)):
            for literal in place.findall(nodes.literal):
                if len(literal) == 1 and isinstance(literal[0], nodes.Text):
                    first, *words = _BETWEEN_WORDS.split(literal.astext())
                    literal[:] = [nodes.Text(first)]
                    for word in words:
                        literal += [nodes.raw("", "<wbr>", format="html"), nodes.Text(word)]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the transform."""
    app.add_post_transform(BreakNames)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
