"""In conf.py of Sphinx: autodoc reads comments of the source, and shows what codes mean by this."""

from typing import Any

from dimse_status import StatusCode

extensions = ["sphinx.ext.autodoc"]


def list_codes(
    _app: Any, _what: str, _name: str, documented: object, _options: Any, lines: list[str]
) -> None:
    """Add to the words of an enum what each of its members means."""
    if isinstance(documented, type) and issubclass(documented, StatusCode):
        for member in documented:
            lines += ["", f"``{member.name}``", f"   {member.__doc__}"]


def setup(app: Any) -> None:
    """Hook into autodoc; ``:members:`` adds the methods of an enum of your own."""
    app.connect("autodoc-process-docstring", list_codes)
