"""``.. output-schema:: status`` lists the keys of what a command prints with ``--json``."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from docutils import nodes
from docutils.parsers.rst import Directive
from typing_extensions import override

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

DEFINITIONS: dict[str, Any] = json.loads(
    files("dimse_status.cli").joinpath("output.schema.json").read_text(encoding="utf-8")
)["$defs"]


class OutputSchema(Directive):
    """The keys of an object, with those of the objects in it, from the schema that is shipped."""

    required_arguments = 1

    @override
    def run(self) -> list[nodes.Node]:
        return [_keys(DEFINITIONS[self.arguments[0]]["properties"])]


def _keys(properties: dict[str, Any]) -> nodes.definition_list:
    return nodes.definition_list("", *(_item(*one) for one in properties.items()))


def _item(key: str, schema: dict[str, Any]) -> nodes.definition_list_item:
    target = _resolved(schema)
    said = schema.get("description") or target["description"]
    values = ", ".join(str(one) for one in target.get("enum", ()) if one is not None)
    kind = f" ({_kind(schema)}{f': {values}' if values else ''})"
    below = _resolved(target.get("items", target))
    inner = _keys(_properties(below)) if _properties(below) else ""
    definition = nodes.definition("", nodes.paragraph(text=said), *([inner] if inner else ()))
    term = nodes.term("", "", nodes.literal(text=key), nodes.Text(kind))
    return nodes.definition_list_item("", term, definition)


def _resolved(schema: dict[str, Any]) -> dict[str, Any]:
    """Return what a schema stands for: that of a reference, or the one beside null."""
    if "$ref" in schema:
        return DEFINITIONS[schema["$ref"].rpartition("/")[2]]  # type: ignore[no-any-return]  # JSON
    if "oneOf" in schema:
        return _resolved(schema["oneOf"][0])
    return schema


def _properties(schema: dict[str, Any]) -> dict[str, Any]:
    parts = [_resolved(one) for one in schema.get("allOf", ())] or [schema]
    return {key: one for part in parts for key, one in part.get("properties", {}).items()}


def _kind(schema: dict[str, Any]) -> str:
    if "oneOf" in schema:
        return f"{_kind(schema['oneOf'][0])} or null"
    kind = _resolved(schema).get("type", "string")
    return " or ".join([kind] if isinstance(kind, str) else kind)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the directive."""
    app.add_directive("output-schema", OutputSchema)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
