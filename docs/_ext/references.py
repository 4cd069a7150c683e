"""References that Sphinx cannot resolve by itself.

A docstring names parameters, attributes and public names alike in single backticks, as numpydoc
has it. Only some of those have a place to link to, so a missing one is no mistake: the role
``auto`` links where it can, and shows code where it cannot. A page that must link says so with a
role of the Python domain, and then Sphinx checks it.

An annotation that a module imports for type checkers only reaches Sphinx without its module. It
is looked up by its bare name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.domains.python import PyXRefRole
from typing_extensions import override

if TYPE_CHECKING:
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata


class OptionalReference(PyXRefRole):
    """A reference to a Python object that need not exist."""

    @override
    def process_link(
        self,
        env: BuildEnvironment,
        refnode: nodes.Element,
        has_explicit_title: bool,
        title: str,
        target: str,
    ) -> tuple[str, str]:
        refnode["refdomain"] = "py"
        refnode["reftype"] = "obj"
        refnode["optional"] = True
        link = super().process_link(env, refnode, has_explicit_title, title, target)
        refnode["py:module"] = refnode["py:module"] or "dimse_status"
        return link


def _resolve(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, content: nodes.TextElement
) -> Any:
    if node.get("optional"):
        return content
    if node["refdomain"] != "py" or node["reftype"] != "class" or "." in node["reftarget"]:
        return None
    node["refspecific"] = True
    return env.domains.python_domain.resolve_xref(
        env, node["refdoc"], app.builder, "class", node["reftarget"], node, content
    )


def setup(app: Sphinx) -> ExtensionMetadata:
    """Register the role ``auto``, and answer for references that are missing."""
    app.add_role("auto", OptionalReference())
    app.connect("missing-reference", _resolve)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
