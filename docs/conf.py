"""How the documentation is built: ``sphinx-build -n -W -b html docs docs/_build/html``."""

from __future__ import annotations

import sys
import tomllib
from enum import Enum
from pathlib import Path
from typing import Any

import dimse_status
from dimse_status import errors

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

from page_head import icon_links

# What the package says of itself, read where it is written.
_facts = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))["project"]
project = _facts["name"]
author = _facts["authors"][0]["name"]
copyright = author  # noqa: A001 - Sphinx names it
release = version = _facts["version"]

extensions = [
    "sphinx.ext.autodoc",
    "sphinx.ext.autosummary",
    "sphinx.ext.doctest",
    "numpydoc",
    "advice_tables",
    "breaking",
    "code_search",
    "command_output",
    "command_help",
    "implementation_tables",
    "look_up_page",
    "page_head",
    "public_names",
    "pynetdicom_differences",
    "references",
    "signatures",
    "status_tables",
]
exclude_patterns = ["_build", "install.rst"]
default_role = "auto"
nitpicky = True

autosummary_generate = False
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 80
# Fields of a dataclass are described under Parameters, members of a status enum in its table.
numpydoc_show_class_members = False
numpydoc_xref_param_type = True
numpydoc_xref_ignore = "all"
numpydoc_xref_aliases = {
    **{name: f"dimse_status.errors.{name}" for name in errors.__all__},
    **{name: f"dimse_status.{name}" for name in dimse_status.__all__},
} | {
    # numpydoc would link these by intersphinx.
    name: name
    for name in ("bool", "bytes", "dict", "float", "int", "list", "set", "str", "tuple")
}

# The examples read files that stand beside the pages.
doctest_global_setup = f"docs_directory = {str(Path(__file__).parent)!r}"

# The site is built without a network, so intersphinx cannot load what these would link to.
nitpick_ignore = [
    ("py:class", "Dataset"),
    ("py:class", "collections.abc.Mapping"),
    ("py:class", "collections.abc.Sequence"),
    ("py:class", "http.HTTPStatus"),
    ("py:class", "os.PathLike"),
    ("py:class", "pydicom.dataset.Dataset"),
    ("py:class", "typing_extensions.Unpack"),
]
# A type variable has no page.
nitpick_ignore_regex = [
    ("py:(class|obj)", r"(dimse_status\..+\.)?[SC](_co)?"),
    # What a result keeps of its question, and a range of its row, is for the package itself.
    ("py:class", r"dimse_status\.model\.(question\.(Assigning|Question)|table\.Row)"),
    # An integer that prints as a tag.
    ("py:class", r"dimse_status\.model\.related_field\.ElementTag"),
    ("py:data", r"python:None"),
]

# Their tables need the place of the second sidebar.
WIDE_PAGES = [f"services/{page.stem}" for page in Path(__file__).parent.glob("services/*.rst")]

toc_object_entries_show_parents = "hide"
html_theme = "pydata_sphinx_theme"
html_title = f"{project} {release}"
html_favicon = "_static/favicon.svg"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_js_files = ["site.js"]
html_copy_source = False
html_show_sourcelink = False
# The search finds every name; the API reference lists them.
html_use_index = False
html_domain_indices = False
html_context = {"default_mode": "auto"}
html_baseurl = _facts.get("urls", {}).get("Documentation", "")
html_theme_options: dict[str, Any] = {
    "header_links_before_dropdown": 6,
    "icon_links": icon_links(_facts.get("urls", {})),
    "logo": {"text": html_title},
    "navigation_with_keys": False,
    "search_bar_text": "A code, or words",
    "secondary_sidebar_items": {"**": ["page-toc"], "index": []}
    | {page: [] for page in WIDE_PAGES},
    "show_toc_level": 2,
    "footer_start": ["copyright"],
    "footer_end": [],
}
# They have no pages below them.
html_sidebars: dict[str, list[str]] = {page: [] for page in ("index", "command-line", "search")}


def _without_signature(
    _app: object, what: str, _name: str, found: object, *_: object
) -> tuple[str, None] | None:
    # Nobody calls an enum with what Enum.__new__ takes.
    if what == "class" and isinstance(found, type) and issubclass(found, Enum):
        return "", None
    return None


def setup(app: Any) -> None:
    """Hook into autodoc."""
    app.connect("autodoc-process-signature", _without_signature)
